internal import DateFns

/// A pattern for date-fns 2 or later, where the release is one of 1.x.
package struct PatternTranslation: Sendable {
  /// The pattern as 1.x would have it; `nil` where that cannot say it.
  package let text: String?

  /// Translates a pattern; `nil` for one of a later release, and for one in which nothing shows that it
  /// is written for them.
  init?(of pattern: Pattern, for purpose: PatternPurpose, in locale: DateFnsLocale) {
    guard PatternDialect(pattern.release) == .legacy else { return nil }
    let later = Pattern(pattern.text)
    let reading = PatternReading(later.units, of: pattern.text, for: purpose)
    guard PatternDialect(of: pattern.text) == .unicode || Self.isShown(by: reading, pattern.text)
    else { return nil }
    // The week's year and the hours from 1 to 24 are slips in both.
    let expanded = Pattern(later.expanded(for: locale).text)
    let plain = expanded.units.map { unit -> String in
      let written = expanded.text.slice(unit.range)
      guard unit.field != nil else { return written }
      return String(written.map { $0 == "Y" ? "y" : $0 == "k" ? "H" : $0 })
    }.joined()
    text = PatternDialect.unicode.translation(of: plain).text
  }

  /// Whether letters that stand alone are fields of later releases only. Between brackets they are
  /// text of 1.x, and beside a `D` its weekdays.
  private static func isShown(by reading: PatternReading, _ text: String) -> Bool {
    guard !text.utf8.contains(0x5B), !text.utf8.contains(0x44) else { return false }
    return reading.words.filter { $0.runs.count == 1 }.flatMap { $0.runs }.contains { run in
      switch run.letter {
      case "d": run.count < 3
      case "k", "p", "P", "x": true
      default: false
      }
    }
  }
}
