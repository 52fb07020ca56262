/// The letters that people of each language write for the fields of a date or a time.
///
/// They stand in calendars, forms and the settings of spreadsheets: a French form asks for
/// `jj/mm/aaaa`, and so do the date fields of browsers and of component libraries in some fifty languages,
/// and the localized number formats of Excel. date-fns knows only the English letters of CLDR (Unicode TR 35, Date Field Symbol
/// Table), whatever the locale.
package struct TranslatedLetters: Sendable {
  /// The languages that spell so, as tags; none for letters that merely look like Latin ones.
  package let languages: [String]

  /// The field for each letter, both in lower case; fields as date-fns writes them.
  package let date: [Unicode.Scalar: Character]

  /// The same for the fields of a time.
  package let time: [Unicode.Scalar: Character]

  private init(
    _ languages: String..., date: KeyValuePairs<Unicode.Scalar, Character>,
    time: KeyValuePairs<Unicode.Scalar, Character> = [:]
  ) {
    self.languages = languages
    self.date = Self.table(date)
    self.time = Self.table(time)
  }

  private static func table(
    _ pairs: KeyValuePairs<Unicode.Scalar, Character>
  ) -> [Unicode.Scalar: Character] {
    var table: [Unicode.Scalar: Character] = [:]
    for (letter, field) in pairs { table[letter] = field }
    return table
  }

  /// Whether they are of another alphabet than date-fns's.
  package var isOfOtherScript: Bool { date.keys.contains { !$0.isASCII && $0.value > 0x24F } }

  /// Whether a letter stands for the hour in some language.
  static func namesHour(_ letter: Unicode.Scalar) -> Bool { lettersOfHour.contains(letter) }

  private static let lettersOfHour = Set(
    all.flatMap { letters in letters.time.filter { $0.value == "H" }.map { $0.key } })

  /// Every language known here, the more spoken first where they share letters.
  package static let all = [
    TranslatedLetters("es", "pt", "ca", "gl", date: ["d": "d", "m": "M", "a": "y"]),
    TranslatedLetters("fr", date: ["j": "d", "m": "M", "a": "y"]),
    TranslatedLetters(
      "de", date: ["t": "d", "m": "M", "j": "y"], time: ["s": "H", "m": "m"]),
    TranslatedLetters(
      "ru", "bg", "sr", "be", "mk", date: ["д": "d", "м": "M", "г": "y"],
      time: ["ч": "H", "м": "m", "с": "s"]),
    TranslatedLetters(
      "uk", date: ["д": "d", "м": "M", "р": "y"], time: ["г": "H", "х": "m", "с": "s"]),
    TranslatedLetters("tr", date: ["g": "d", "a": "M", "y": "y"], time: ["s": "H", "d": "m"]),
    TranslatedLetters(
      "it", date: ["g": "d", "m": "M", "a": "y"], time: ["o": "H", "m": "m", "s": "s"]),
    TranslatedLetters(
      "pl", date: ["d": "d", "m": "M", "r": "y"], time: ["g": "H", "m": "m", "s": "s"]),
    TranslatedLetters("cs", "sk", date: ["d": "d", "m": "M", "r": "y"]),
    TranslatedLetters(
      "nl", "af", "lb", "fy", date: ["d": "d", "m": "M", "j": "y"],
      time: ["u": "H", "m": "m", "s": "s"]),
    TranslatedLetters(
      "ro", date: ["z": "d", "l": "M", "a": "y"], time: ["o": "H", "m": "m", "s": "s"]),
    TranslatedLetters(
      "sv", "da", "nb", "no", "nn", date: ["d": "d", "m": "M", "å": "y"],
      time: ["t": "H", "m": "m", "s": "s"]),
    TranslatedLetters(
      "fi", date: ["p": "d", "k": "M", "v": "y"], time: ["t": "H", "m": "m", "s": "s"]),
    TranslatedLetters(
      "et", date: ["p": "d", "k": "M", "a": "y"], time: ["t": "H", "m": "m", "s": "s"]),
    TranslatedLetters(
      "is", "fo", date: ["d": "d", "m": "M", "á": "y"], time: ["k": "H", "m": "m", "s": "s"]),
    TranslatedLetters("az", date: ["g": "d", "a": "M", "i": "y"], time: ["s": "H", "d": "m"]),
    TranslatedLetters("sq", date: ["d": "d", "m": "M", "v": "y"], time: ["o": "H", "m": "m"]),
    TranslatedLetters("eu", date: ["e": "d", "h": "M", "u": "y"]),
    TranslatedLetters("cy", "br", date: ["d": "d", "m": "M", "b": "y"]),
    TranslatedLetters("ga", "gd", date: ["l": "d", "m": "M", "b": "y"]),
    TranslatedLetters(
      "hu", date: ["n": "d", "h": "M", "é": "y"], time: ["ó": "H", "p": "m", "m": "s"]),
    TranslatedLetters(
      "hr", "bs", "lv", date: ["d": "d", "m": "M", "g": "y"], time: ["s": "H", "m": "m"]),
    TranslatedLetters(
      "sl", date: ["d": "d", "m": "M", "l": "y"], time: ["u": "H", "m": "m", "s": "s"]),
    TranslatedLetters(
      "el", date: ["η": "d", "μ": "M", "ε": "y"], time: ["ω": "H", "λ": "m", "δ": "s"]),
    TranslatedLetters(
      "kk", date: ["к": "d", "а": "M", "ж": "y"], time: ["с": "H", "м": "m"]),
    TranslatedLetters("ka", date: ["რ": "d", "თ": "M", "წ": "y"], time: ["ს": "H", "წ": "m"]),
    TranslatedLetters("hy", date: ["օ": "d", "ա": "M", "տ": "y"], time: ["ժ": "H", "ր": "m"]),
    TranslatedLetters("th", date: ["ว": "d", "ด": "M", "ป": "y"], time: ["ช": "H", "น": "m"]),
    TranslatedLetters("he", date: ["י": "d", "ח": "M", "ש": "y"], time: ["ש": "H", "ד": "m"]),
    TranslatedLetters("ar", date: ["ي": "d", "ش": "M", "س": "y"], time: ["س": "H", "د": "m"]),
    TranslatedLetters("id", "ms", date: ["h": "d", "b": "M", "t": "y"]),
    TranslatedLetters("ja", "zh", date: ["日": "d", "月": "M", "年": "y"]),
    TranslatedLetters("ko", date: ["일": "d", "월": "M", "년": "y"]),
    TranslatedLetters(
      date: ["м": "M", "у": "y", "υ": "y", "μ": "M"], time: ["н": "H", "η": "H", "м": "m"]),
  ]
}
