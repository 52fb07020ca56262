extension LanguageNames {
  /// The names that English has.
  static let english = LanguageNames(
    languages: """
      aa Afar, ab Abkhazian, ae Avestan, af Afrikaans, ak Akan, am Amharic, an Aragonese, \
      ar Arabic, as Assamese, av Avaric, ay Aymara, az Azerbaijani, ba Bashkir, be Belarusian, \
      bg Bulgarian, bi Bislama, bm Bambara, bn Bangla, bo Tibetan, br Breton, bs Bosnian, \
      ca Catalan, ce Chechen, ch Chamorro, co Corsican, cr Cree, cs Czech, cu Church Slavic, \
      cv Chuvash, cy Welsh, da Danish, de German, dv Divehi, dz Dzongkha, ee Ewe, el Greek, \
      en English, eo Esperanto, es Spanish, et Estonian, eu Basque, fa Persian, ff Fula, \
      fi Finnish, fj Fijian, fo Faroese, fr French, fy Western Frisian, ga Irish, \
      gd Scottish Gaelic, gl Galician, gn Guarani, gu Gujarati, gv Manx, ha Hausa, he Hebrew, \
      hi Hindi, ho Hiri Motu, hr Croatian, ht Haitian Creole, hu Hungarian, hy Armenian, \
      hz Herero, ia Interlingua, id Indonesian, ie Interlingue, ig Igbo, ii Sichuan Yi, \
      ik Inupiaq, io Ido, is Icelandic, it Italian, iu Inuktitut, ja Japanese, jv Javanese, \
      ka Georgian, kg Kongo, ki Kikuyu, kj Kuanyama, kk Kazakh, kl Kalaallisut, km Khmer, \
      kn Kannada, ko Korean, kr Kanuri, ks Kashmiri, ku Kurdish, kv Komi, kw Cornish, ky Kyrgyz, \
      la Latin, lb Luxembourgish, lg Ganda, li Limburgish, ln Lingala, lo Lao, lt Lithuanian, \
      lu Luba-Katanga, lv Latvian, mg Malagasy, mh Marshallese, mi Māori, mk Macedonian, \
      ml Malayalam, mn Mongolian, mr Marathi, ms Malay, mt Maltese, my Burmese, na Nauru, \
      nb Norwegian Bokmål, nd North Ndebele, ne Nepali, ng Ndonga, nl Dutch, \
      nn Norwegian Nynorsk, no Norwegian, nr South Ndebele, nv Navajo, ny Nyanja, oc Occitan, \
      oj Ojibwa, om Oromo, or Odia, os Ossetic, pa Punjabi, pi Pali, pl Polish, ps Pashto, \
      pt Portuguese, qu Quechua, rm Romansh, rn Rundi, ro Romanian, ru Russian, rw Kinyarwanda, \
      sa Sanskrit, sc Sardinian, sd Sindhi, se Northern Sami, sg Sango, si Sinhala, sk Slovak, \
      sl Slovenian, sm Samoan, sn Shona, so Somali, sq Albanian, sr Serbian, ss Swati, \
      st Southern Sotho, su Sundanese, sv Swedish, sw Swahili, ta Tamil, te Telugu, tg Tajik, \
      th Thai, ti Tigrinya, tk Turkmen, tn Tswana, to Tongan, tr Turkish, ts Tsonga, tt Tatar, \
      tw Twi, ty Tahitian, ug Uyghur, uk Ukrainian, ur Urdu, uz Uzbek, ve Venda, vi Vietnamese, \
      vo Volapük, wa Walloon, wo Wolof, xh Xhosa, yi Yiddish, yo Yoruba, za Zhuang, zh Chinese, \
      zu Zulu, ast Asturian, ceb Cebuano, ckb Central Kurdish, fil Filipino, gsw Swiss German, \
      haw Hawaiian, hsb Upper Sorbian, kab Kabyle, nds Low German, sah Yakut, yue Cantonese
      """,
    varieties: """
      ar-001 Modern Standard Arabic, de-AT Austrian German, de-CH Swiss High German, \
      en-AU Australian English, en-CA Canadian English, en-GB British English, \
      en-US American English, es-419 Latin American Spanish, es-ES European Spanish, \
      es-MX Mexican Spanish, fa-AF Dari, fr-CA Canadian French, fr-CH Swiss French, \
      nl-BE Flemish, pt-BR Brazilian Portuguese, pt-PT European Portuguese, ro-MD Moldavian, \
      zh-Hans Simplified Chinese, zh-Hant Traditional Chinese
      """,
    regions: """
      001 world, 419 Latin America, AD Andorra, AE United Arab Emirates, AF Afghanistan, \
      AL Albania, AO Angola, AR Argentina, AT Austria, AU Australia, BA Bosnia & Herzegovina, \
      BD Bangladesh, BE Belgium, BG Bulgaria, BO Bolivia, BR Brazil, BY Belarus, CA Canada, \
      CH Switzerland, CL Chile, CN China, CO Colombia, CR Costa Rica, CU Cuba, CY Cyprus, \
      CZ Czechia, DE Germany, DK Denmark, DO Dominican Republic, DZ Algeria, EC Ecuador, \
      EG Egypt, ES Spain, FI Finland, FR France, GB United Kingdom, GR Greece, GT Guatemala, \
      GU Guam, HK Hong Kong SAR China, HN Honduras, HR Croatia, HU Hungary, IE Ireland, \
      IL Israel, IN India, IQ Iraq, IR Iran, IT Italy, JP Japan, KE Kenya, KR South Korea, \
      KZ Kazakhstan, LI Liechtenstein, LK Sri Lanka, LU Luxembourg, MA Morocco, MD Moldova, \
      ME Montenegro, MK North Macedonia, MX Mexico, MZ Mozambique, NG Nigeria, NI Nicaragua, \
      NL Netherlands, NO Norway, NZ New Zealand, PA Panama, PE Peru, PH Philippines, PK Pakistan, \
      PL Poland, PR Puerto Rico, PT Portugal, PY Paraguay, RO Romania, RS Serbia, RU Russia, \
      SA Saudi Arabia, SE Sweden, SG Singapore, SI Slovenia, SK Slovakia, SV El Salvador, \
      TH Thailand, TR Turkey, TW Taiwan, UA Ukraine, UM U.S. Outlying Islands, US United States, \
      UY Uruguay, VE Venezuela, VI U.S. Virgin Islands, VN Vietnam, XK Kosovo, ZA South Africa
      """)
}
