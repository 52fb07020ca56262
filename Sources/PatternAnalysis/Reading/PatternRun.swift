internal import DateFns

/// A letter, repeated.
package struct PatternRun: Sendable {
  /// The letter, in the case in which it stands.
  package let letter: Unicode.Scalar

  /// How many times it stands.
  package private(set) var count: Int

  /// Whether an `o` after it makes it an ordinal.
  package let isOrdinal: Bool

  /// Whether date-fns reads it as a token.
  package let isToken: Bool

  /// Its place, in UTF-8 bytes of the pattern.
  package private(set) var range: Range<Int>

  init(
    letter: Unicode.Scalar, count: Int, isOrdinal: Bool = false, isToken: Bool, range: Range<Int>
  ) {
    self.letter = letter
    self.count = count
    self.isOrdinal = isOrdinal
    self.isToken = isToken
    self.range = range
  }

  init(_ token: FieldToken, at range: Range<Int>) {
    self.init(
      letter: token.letter, count: token.count, isOrdinal: token.isOrdinal, isToken: true,
      range: range)
  }

  mutating func extend(to end: Int) {
    count += 1
    range = range.lowerBound..<end
  }

  /// What the field tells, for a token.
  package var field: PatternField? { isToken ? PatternField(letter: letter) : nil }
}

extension PatternRun {
  /// The run as it stands in the pattern, such as `MM`; an ordinal with its `o`.
  package var text: String { repeated(letter) + (isOrdinal ? "o" : "") }

  /// As many of another letter.
  package func repeated(_ letter: Unicode.Scalar) -> String {
    String(repeating: String(letter), count: count)
  }

  /// Whether it prints the name of a month or a day, which is in the language of the base.
  package var isName: Bool {
    switch field {
    case .month: count > 2
    case .weekday: letter == "E" || count > 2
    case .wholeDate: count > 1
    default: false
    }
  }
}
