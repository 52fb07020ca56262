internal import DateFns

/// A pattern of the other generation of date-fns in the language of its own: that of 1.x and
/// moment.js, or that of 2.0 and later.
package struct PatternTranslation: Sendable {
  /// The pattern as it should be.
  package let text: String

  /// Whether the original has more signs of the other generation than the letter of days.
  package let hasOtherSigns: Bool

  /// Translates a pattern; `nil` for one that is not clearly of the other generation, or that cannot
  /// be translated.
  init?(of pattern: Pattern, for purpose: PatternPurpose) {
    let dialect = PatternDialect(pattern.release)
    guard PatternDialect(of: pattern.text) == dialect.other,
      let translation = dialect.other.translation(of: pattern.text).text,
      translation != pattern.text
    else { return nil }
    let units = Pattern(translation, release: pattern.release).units
    guard PatternReading(units, of: translation, for: purpose).prose.isEmpty else { return nil }
    text = translation
    let plain = String(pattern.text.map { $0 == "D" ? "d" : $0 })
    hasOtherSigns = PatternDialect(of: plain) == .legacy
  }
}
