extension LanguageNames {
  /// The names that Spanish has.
  static let spanish = LanguageNames(
    languages: """
      aa afar, ab abjasio, ae avéstico, af afrikáans, ak akan, am amárico, an aragonés, ar árabe, \
      as asamés, av avar, ay aimara, az azerbaiyano, ba baskir, be bielorruso, bg búlgaro, \
      bi bislama, bm bambara, bn bengalí, bo tibetano, br bretón, bs bosnio, ca catalán, \
      ce checheno, ch chamorro, co corso, cr cree, cs checo, cu eslavo eclesiástico, cv chuvasio, \
      cy galés, da danés, de alemán, dv divehi, dz dzongkha, ee ewé, el griego, en inglés, \
      eo esperanto, es español, et estonio, eu euskera, fa persa, ff fula, fi finés, fj fiyiano, \
      fo feroés, fr francés, fy frisón occidental, ga irlandés, gd gaélico escocés, gl gallego, \
      gn guaraní, gu guyaratí, gv manés, ha hausa, he hebreo, hi hindi, ho hiri motu, hr croata, \
      ht criollo haitiano, hu húngaro, hy armenio, hz herero, ia interlingua, id indonesio, \
      ie interlingue, ig igbo, ii yi de Sichuán, ik inupiaq, io ido, is islandés, it italiano, \
      iu inuktitut, ja japonés, jv javanés, ka georgiano, kg kongo, ki kikuyu, kj kuanyama, \
      kk kazajo, kl groenlandés, km jemer, kn canarés, ko coreano, kr kanuri, ks cachemir, \
      ku kurdo, kv komi, kw córnico, ky kirguís, la latín, lb luxemburgués, lg ganda, \
      li limburgués, ln lingala, lo lao, lt lituano, lu luba-katanga, lv letón, mg malgache, \
      mh marshalés, mi maorí, mk macedonio, ml malayálam, mn mongol, mr maratí, ms malayo, \
      mt maltés, my birmano, na nauruano, nb noruego bokmal, nd ndebele septentrional, ne nepalí, \
      ng ndonga, nl neerlandés, nn noruego nynorsk, no noruego, nr ndebele meridional, nv navajo, \
      ny nyanja, oc occitano, oj ojibwa, om oromo, or oriya, os osético, pa punyabí, pi pali, \
      pl polaco, ps pastún, pt portugués, qu quechua, rm romanche, rn kirundi, ro rumano, \
      ru ruso, rw kinyarwanda, sa sánscrito, sc sardo, sd sindi, se sami septentrional, sg sango, \
      si cingalés, sk eslovaco, sl esloveno, sm samoano, sn shona, so somalí, sq albanés, \
      sr serbio, ss suazi, st sotho meridional, su sundanés, sv sueco, sw suajili, ta tamil, \
      te telugu, tg tayiko, th tailandés, ti tigriña, tk turcomano, tn setsuana, to tongano, \
      tr turco, ts tsonga, tt tártaro, tw twi, ty tahitiano, ug uigur, uk ucraniano, ur urdu, \
      uz uzbeko, ve venda, vi vietnamita, vo volapük, wa valón, wo wólof, xh xhosa, yi yidis, \
      yo yoruba, za zhuang, zh chino, zu zulú, ast asturiano, ceb cebuano, ckb kurdo sorani, \
      fil filipino, gsw alemán suizo, haw hawaiano, hsb alto sorbio, kab cabila, nds bajo alemán, \
      sah sakha, yue cantonés
      """,
    varieties: """
      ar-001 árabe estándar moderno, de-AT alemán austríaco, de-CH alto alemán suizo, \
      en-AU inglés australiano, en-CA inglés canadiense, en-GB inglés británico, \
      en-US inglés estadounidense, es-419 español latinoamericano, es-ES español de España, \
      es-MX español de México, fa-AF darí, fr-CA francés canadiense, fr-CH francés suizo, \
      nl-BE flamenco, pt-BR portugués de Brasil, pt-PT portugués de Portugal, ro-MD moldavo, \
      zh-Hans chino simplificado, zh-Hant chino tradicional
      """,
    regions: """
      001 Mundo, 419 Latinoamérica, AD Andorra, AE Emiratos Árabes Unidos, AF Afganistán, \
      AL Albania, AO Angola, AR Argentina, AT Austria, AU Australia, BA Bosnia y Herzegovina, \
      BD Bangladés, BE Bélgica, BG Bulgaria, BO Bolivia, BR Brasil, BY Bielorrusia, CA Canadá, \
      CH Suiza, CL Chile, CN China, CO Colombia, CR Costa Rica, CU Cuba, CY Chipre, CZ Chequia, \
      DE Alemania, DK Dinamarca, DO República Dominicana, DZ Argelia, EC Ecuador, EG Egipto, \
      ES España, FI Finlandia, FR Francia, GB Reino Unido, GR Grecia, GT Guatemala, GU Guam, \
      HK RAE de Hong Kong (China), HN Honduras, HR Croacia, HU Hungría, IE Irlanda, IL Israel, \
      IN India, IQ Irak, IR Irán, IT Italia, JP Japón, KE Kenia, KR Corea del Sur, KZ Kazajistán, \
      LI Liechtenstein, LK Sri Lanka, LU Luxemburgo, MA Marruecos, MD Moldavia, ME Montenegro, \
      MK Macedonia del Norte, MX México, MZ Mozambique, NG Nigeria, NI Nicaragua, \
      NL Países Bajos, NO Noruega, NZ Nueva Zelanda, PA Panamá, PE Perú, PH Filipinas, \
      PK Pakistán, PL Polonia, PR Puerto Rico, PT Portugal, PY Paraguay, RO Rumanía, RS Serbia, \
      RU Rusia, SA Arabia Saudí, SE Suecia, SG Singapur, SI Eslovenia, SK Eslovaquia, \
      SV El Salvador, TH Tailandia, TR Turquía, TW Taiwán, UA Ucrania, \
      UM Islas menores alejadas de EE. UU., US Estados Unidos, UY Uruguay, VE Venezuela, \
      VI Islas Vírgenes de EE. UU., VN Vietnam, XK Kosovo, ZA Sudáfrica
      """)
}
