/// A run of one letter that asks for a part of the date: `d`, `MMMM`, `do`.
public struct FieldToken: Sendable, Hashable {
  /// The letter.
  public let letter: Unicode.Scalar

  /// How many times it stands there, 1 or more.
  public let count: Int

  /// Whether an `o` follows, which asks for 1st instead of 1.
  public let isOrdinal: Bool

  /// Creates a token; a count below 1 is taken for 1.
  public init(_ letter: Unicode.Scalar, count: Int = 1, isOrdinal: Bool = false) {
    self.letter = letter
    self.count = max(count, 1)
    self.isOrdinal = isOrdinal
  }

  /// Whether `format()` throws at it unless an option says that it is meant: `YY`, `YYYY`, `D`, `DD`.
  public var isProtected: Bool { TokenProtection(self)?.isError ?? false }

  /// The token as a pattern spells it, such as `MMMM` or `do`.
  public var text: String {
    String(repeating: String(letter), count: count) + (isOrdinal ? "o" : "")
  }
}
