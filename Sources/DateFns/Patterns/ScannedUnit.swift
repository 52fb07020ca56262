/// A piece of a pattern as the scanners tell it: no text is copied.
struct ScannedUnit: Equatable {
  /// What it is.
  enum Kind: UInt8 {
    /// A run of ``letter``.
    case field

    /// ``letter`` and an `o`.
    case ordinal

    /// A run of `P` and `p`; ``count`` are the `P`.
    case longFormat

    /// Printed as it stands.
    case literal

    /// Printed without its quotes, doubled quotes inside printed once.
    case quoted

    /// The same to the end of the pattern.
    case unterminated

    /// `''`.
    case escapedQuote

    /// Dropped.
    case lineBreak

    /// A run of a letter that is no token.
    case unescapedLetters

    /// 1.x: text in brackets.
    case bracketed

    /// 1.x: a backslash and what it makes literal; backslashes are not printed.
    case escaped
  }

  /// What it is.
  let kind: Kind

  /// The letter of a token or of a run that is none.
  var letter: UInt8 = 0

  /// How often the letter stands there.
  var count = 0

  /// Where it stands, in bytes.
  let range: Range<Int>
}
