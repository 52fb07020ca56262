/// The subtags that name something, where any letters of the right number follow the grammar.
enum KnownSubtags {
  /// Whether a script, as tags write it, is one that living languages are written in (CLDR 42).
  static func isScript(_ script: String) -> Bool { scripts.contains(script[...]) }

  /// Whether a region, as tags write it, is a country of ISO 3166 (the United Kingdom by either
  /// code), or one of the numbered areas of the United Nations that locales are named for.
  static func isRegion(_ region: String) -> Bool { regions.contains(region[...]) }

  private static let scripts = Set(
    """
    Adlm Arab Armn Beng Cakm Cans Cher Cyrl Deva Ethi Geor Grek Gujr Guru Hang Hani Hans \
    Hant Hebr Jpan Kana Khmr Knda Kore Laoo Latn Mlym Mong Mtei Mymr Nkoo Olck Orya Rohg \
    Sinh Sund Syrc Taml Telu Tfng Thaa Thai Tibt Vaii Yiii
    """.split(separator: " "))

  private static let regions = Set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO \
    BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ \
    DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP \
    GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG \
    KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML \
    MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE \
    PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL \
    SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM \
    US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW \
    UK 001 150 419
    """.split(separator: " "))
}

extension LanguageTag {
  /// Whether the script and the region that the tag names, if it names any, are ones that there are.
  public var namesKnownSubtags: Bool {
    (script.map { KnownSubtags.isScript($0) } ?? true)
      && (region.map { KnownSubtags.isRegion($0) } ?? true)
  }
}
