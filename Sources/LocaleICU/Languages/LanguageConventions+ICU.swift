internal import CLocaleICU
internal import LocaleFacts

extension LanguageConventions {
  /// Asks CLDR; `nil` for a language that it has no data for.
  init?(askingICUOf language: LanguageTag) throws(ICUError) {
    guard locale_icu_has_data(try language.icuIdentifier) else { return nil }
    let generator = try ICUPatternGenerator(language)
    self.init(
      datePattern: Self.dateFnsPattern(of: try generator.bestPattern(for: "yMMdd")),
      timePattern: Self.dateFnsPattern(of: try generator.bestPattern(for: "jmm")),
      settlesDateOrder: Self.settlesDateOrder(language))
  }

  /// An ICU pattern of plain fields as one of date-fns. Letters and quotes mean the same in both,
  /// but the year is spelled `yyyy` as everyone does, and spaces are plain.
  private static func dateFnsPattern(of pattern: String) -> String {
    var result = ""
    var isQuoted = false
    for scalar in pattern.unicodeScalars {
      if scalar == "'" { isQuoted.toggle() }
      switch scalar {
      case "y" where !isQuoted: result += "yyyy"
      case "\u{202F}", "\u{A0}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
