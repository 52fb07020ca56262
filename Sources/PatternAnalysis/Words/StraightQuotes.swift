internal import DateFns

/// Quotes of other kinds where the straight one is meant: `d ‘de’ MMMM`.
package struct StraightQuotes: Sendable {
  /// The pattern with straight quotes.
  package let text: String

  /// What has to change, each part in UTF-8 bytes of the pattern, in order.
  package let replacements: [(Range<Int>, String)]

  /// Whether the quotes stand around the whole pattern, where none are meant.
  package let areAroundAll: Bool

  /// Finds the quotes around a pattern that is right without them; `nil` where there are none.
  init?(around text: String) {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, scalars.count > 2,
      Self.pairs.contains(where: { $0 == first && $1 == last })
    else { return nil }
    let inside = UTF8.width(first)..<text.utf8.count - UTF8.width(last)
    self.text = text.slice(inside)
    replacements = [(0..<inside.lowerBound, ""), (inside.upperBound..<text.utf8.count, "")]
    areAroundAll = true
  }

  private static let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("\"", "\""), ("`", "`"), ("“", "”"), ("„", "“"), ("„", "”"), ("‘", "’"), ("‚", "‘"),
  ]

  /// Finds the quotes of a pattern that are not its own; `nil` where there are none.
  init?(in units: [PatternUnit], of text: String) {
    let places = units.flatMap { Self.places(in: $0, of: text) }
    guard places.count > 1 || units.contains(where: { $0.isOpenQuote }), !places.isEmpty else {
      return nil
    }
    replacements = places.map { ($0, "'") }
    areAroundAll = false
    self.text = text.replacing(replacements)
  }

  private static func places(in unit: PatternUnit, of text: String) -> [Range<Int>] {
    switch unit.kind {
    case .literal, .quoted(_, isTerminated: false): break
    default: return []
    }
    var offset = unit.range.lowerBound
    return text.slice(unit.range).unicodeScalars.compactMap { scalar in
      let range = offset..<offset + UTF8.width(scalar)
      offset = range.upperBound
      return marks.contains(scalar) ? range : nil
    }
  }

  /// The quotation marks of all languages, and what stands near them on keyboards.
  private static let marks: Set<Unicode.Scalar> = [
    "‘", "’", "‚", "‛", "“", "”", "„", "‟", "«", "»", "‹", "›", "′", "‵", "″", "`", "´", "ʼ", "ˈ",
    "「", "」", "＇",
  ]
}

extension PatternUnit {
  fileprivate var isOpenQuote: Bool {
    if case .quoted(_, isTerminated: false) = kind { return true }
    return false
  }
}
