extension LanguageNames {
  /// The names that Portuguese has.
  static let portuguese = LanguageNames(
    languages: """
      aa afar, ab abcázio, ae avéstico, af africâner, ak akan, am amárico, an aragonês, ar árabe, \
      as assamês, av avárico, ay aimará, az azerbaijano, ba bashkir, be bielorrusso, bg búlgaro, \
      bi bislamá, bm bambara, bn bengali, bo tibetano, br bretão, bs bósnio, ca catalão, \
      ce checheno, ch chamorro, co corso, cr cree, cs tcheco, cu eslavo eclesiástico, \
      cv tchuvache, cy galês, da dinamarquês, de alemão, dv divehi, dz dzonga, ee ewe, el grego, \
      en inglês, eo esperanto, es espanhol, et estoniano, eu basco, fa persa, ff fula, \
      fi finlandês, fj fijiano, fo feroês, fr francês, fy frísio ocidental, ga irlandês, \
      gd gaélico escocês, gl galego, gn guarani, gu guzerate, gv manx, ha hauçá, he hebraico, \
      hi híndi, ho hiri motu, hr croata, ht haitiano, hu húngaro, hy armênio, hz herero, \
      ia interlíngua, id indonésio, ie interlingue, ig igbo, ii sichuan yi, ik inupiaque, io ido, \
      is islandês, it italiano, iu inuktitut, ja japonês, jv javanês, ka georgiano, kg congolês, \
      ki quicuio, kj cuanhama, kk cazaque, kl groenlandês, km khmer, kn canarim, ko coreano, \
      kr canúri, ks caxemira, ku curdo, kv komi, kw córnico, ky quirguiz, la latim, \
      lb luxemburguês, lg luganda, li limburguês, ln lingala, lo laosiano, lt lituano, \
      lu luba-catanga, lv letão, mg malgaxe, mh marshalês, mi maori, mk macedônio, ml malaiala, \
      mn mongol, mr marati, ms malaio, mt maltês, my birmanês, na nauruano, nb bokmål norueguês, \
      nd ndebele do norte, ne nepalês, ng dongo, nl holandês, nn nynorsk norueguês, no norueguês, \
      nr ndebele do sul, nv navajo, ny nianja, oc occitânico, oj ojibwa, om oromo, or oriá, \
      os osseto, pa panjabi, pi páli, pl polonês, ps pashto, pt português, qu quíchua, \
      rm romanche, rn rundi, ro romeno, ru russo, rw quiniaruanda, sa sânscrito, sc sardo, \
      sd sindi, se sami setentrional, sg sango, si cingalês, sk eslovaco, sl esloveno, \
      sm samoano, sn xona, so somali, sq albanês, sr sérvio, ss suázi, st soto do sul, \
      su sundanês, sv sueco, sw suaíli, ta tâmil, te télugo, tg tadjique, th tailandês, \
      ti tigrínia, tk turcomeno, tn tswana, to tonganês, tr turco, ts tsonga, tt tártaro, tw twi, \
      ty taitiano, ug uigur, uk ucraniano, ur urdu, uz uzbeque, ve venda, vi vietnamita, \
      vo volapuque, wa valão, wo uolofe, xh xhosa, yi iídiche, yo iorubá, za zhuang, zh chinês, \
      zu zulu, ast asturiano, ceb cebuano, ckb curdo central, fil filipino, gsw alemão (Suíça), \
      haw havaiano, hsb alto sorábio, kab kabyle, nds baixo alemão, sah sakha, yue cantonês
      """,
    varieties: """
      ar-001 árabe moderno, fa-AF dari, nl-BE flamengo, ro-MD moldávio, \
      zh-Hans chinês simplificado, zh-Hant chinês tradicional
      """,
    regions: """
      001 Mundo, 419 América Latina, AD Andorra, AE Emirados Árabes Unidos, AF Afeganistão, \
      AL Albânia, AO Angola, AR Argentina, AT Áustria, AU Austrália, BA Bósnia e Herzegovina, \
      BD Bangladesh, BE Bélgica, BG Bulgária, BO Bolívia, BR Brasil, BY Bielorrússia, CA Canadá, \
      CH Suíça, CL Chile, CN China, CO Colômbia, CR Costa Rica, CU Cuba, CY Chipre, CZ Tchéquia, \
      DE Alemanha, DK Dinamarca, DO República Dominicana, DZ Argélia, EC Equador, EG Egito, \
      ES Espanha, FI Finlândia, FR França, GB Reino Unido, GR Grécia, GT Guatemala, GU Guam, \
      HK Hong Kong, RAE da China, HN Honduras, HR Croácia, HU Hungria, IE Irlanda, IL Israel, \
      IN Índia, IQ Iraque, IR Irã, IT Itália, JP Japão, KE Quênia, KR Coreia do Sul, \
      KZ Cazaquistão, LI Liechtenstein, LK Sri Lanka, LU Luxemburgo, MA Marrocos, MD Moldávia, \
      ME Montenegro, MK Macedônia do Norte, MX México, MZ Moçambique, NG Nigéria, NI Nicarágua, \
      NL Países Baixos, NO Noruega, NZ Nova Zelândia, PA Panamá, PE Peru, PH Filipinas, \
      PK Paquistão, PL Polônia, PR Porto Rico, PT Portugal, PY Paraguai, RO Romênia, RS Sérvia, \
      RU Rússia, SA Arábia Saudita, SE Suécia, SG Singapura, SI Eslovênia, SK Eslováquia, \
      SV El Salvador, TH Tailândia, TR Turquia, TW Taiwan, UA Ucrânia, \
      UM Ilhas Menores Distantes dos EUA, US Estados Unidos, UY Uruguai, VE Venezuela, \
      VI Ilhas Virgens Americanas, VN Vietnã, XK Kosovo, ZA África do Sul
      """)
}
