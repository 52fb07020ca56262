/// How dates and times in figures are written, by CLDR 42 (the skeletons `yMMdd` and `jmm`, with
/// `yyyy` for the year and plain spaces), in the languages that a chat is most likely to be in.
extension LanguageTable {
  /// A date in figures: the date-fns pattern, with the tags of those who write so.
  static let datePatterns: [(pattern: String, tags: String)] = [
    (
      "dd/MM/yyyy",
      """
      pt am bn ca cy el es fr ga gl gu hi id it km kn lo ml mr ms mt my pa sw ta th ur uz vi \
      en-001 nl-BE zh-HK
      """
    ),
    (
      "dd.MM.yyyy", "az be da de et fi he hy is ka kk lv mk nb nn no pl ro ru sq tr uk fr-CH it-CH"
    ),
    ("MM/dd/yyyy", "en fil en-US en-CA en-PH en-GU en-VI en-UM es-PA es-PR fa-AF"),
    ("yyyy-MM-dd", "af lt ne si sv zu fr-CA"),
    ("yyyy/MM/dd", "eu fa ja zh en-ZA"),
    ("dd. MM. yyyy", "cs sk sl"),
    ("dd-MM-yyyy", "nl te es-CL"),
    ("dd.MM.yyyy.", "bs sr"),
    ("yyyy. MM. dd.", "hu ko"),
    ("dd\u{200F}/MM\u{200F}/yyyy", "ar"),
    ("dd.MM.yyyy 'г'.", "bg"),
    ("dd. MM. yyyy.", "hr"),
    ("yyyy-dd-MM", "ky"),
    ("yyyy.MM.dd", "mn"),
    ("yyyy年MM月dd日", "zh-SG"),
  ]

  /// The hour and the minute: the date-fns pattern, with the tags of those who write so.
  static let timePatterns: [(pattern: String, tags: String)] = [
    (
      "HH:mm",
      """
      pt af az be bs cy de et eu fr ga gl hr hy is it ka kk ky lt lv mk mn mt nb ne nl nn no \
      pl ro ru sl sr sv sw th tr uk uz vi zh zu en-IE en-GB en-ZA en-KE en-NG es-419 es-MX \
      es-AR es-BO es-CL es-CR es-CU es-EC es-GT es-HN es-NI es-PE es-PY es-SV es-UY ar-MA \
      ta-LK sq-MK sq-XK
      """
    ),
    (
      "h:mm a",
      """
      am ar bn el en fil hi km ml mr ms pa sq te ur es-CO es-DO es-PA es-PR es-US es-VE \
      tr-CY
      """
    ),
    ("H:mm", "ca cs es fa he hu ja lo my sk"),
    ("ah:mm", "zh-TW zh-HK zh-SG zh-Hant"),
    ("HH.mm", "da id si"),
    ("hh:mm a", "gu kn"),
    ("a h:mm", "ko ta"),
    ("H:mm 'ч'.", "bg"),
    ("H.mm", "fi"),
    ("HH 'h' mm", "fr-CA"),
  ]
}
