/// A pattern as a locale reads it: long formats written out, line breaks dropped, and what then
/// runs together taken as one.
///
///     let pattern = Pattern("Py")
///     pattern.expanded(for: .es).text     // "dd/MM/yy"
///     pattern.expanded(for: .enUS).text   // "MM/dd/yyyyy"
public struct PatternExpansion: Sendable, Hashable {
  /// The pattern in plain tokens.
  public let text: String

  /// Its pieces. Each range is the part of the **original** pattern that the piece comes from; a
  /// long format is the source of several pieces.
  public let units: [PatternUnit]

  /// What is wrong with it, in order, at its place in the original pattern.
  public let problems: [PatternProblem]
}

extension Pattern {
  /// Writes out what stands for a pattern of the locale.
  public func expanded(for locale: DateFnsLocale) -> PatternExpansion {
    let expanded = ExpandedText(self, locale: locale)
    let units = scan(expanded.bytes, readsLongFormats: false).map { unit in
      PatternUnit(unit, of: expanded.bytes, range: expanded.sourceRange(of: unit.range))
    }
    return PatternExpansion(
      text: String(decoding: expanded.bytes, as: UTF8.self), units: units,
      problems: PatternProblem.find(in: units, of: self))
  }
}
