/// A piece of a pattern: a token, text to print, or something that vanishes.
public struct PatternUnit: Sendable, Hashable {
  /// What a piece is.
  public enum Kind: Sendable, Hashable {
    /// A part of the date.
    case field(FieldToken)

    /// A run of `P`, of `p`, or of both, which stands for a pattern of the locale. The numbers are
    /// the repetitions, 0 where the letter is absent.
    case longFormat(date: Int, time: Int)

    /// Text that is printed as it stands.
    case literal(String)

    /// Text between quotes (in 1.x: between brackets), as it prints. Where the closing quote is
    /// missing, the rest of the pattern is inside.
    case quoted(String, isTerminated: Bool)

    /// Two quotes in a row, which print one.
    case escapedQuote

    /// A line break outside quotes, which is dropped.
    case lineBreak

    /// A run of a letter that means nothing and should have been quoted: `format()` throws.
    case unescapedLetters(Unicode.Scalar, count: Int)
  }

  /// What it is.
  public let kind: Kind

  /// Where it stands in the pattern, in UTF-8 bytes, quotes and escapes included.
  public let range: Range<Int>
}

extension PatternUnit {
  // Both are kept out of line: the optimizer of Swift 6.3 crashes on callers that use the two in one
  // loop ("Found outside of lifetime use" in CopyPropagation).

  /// The token, where the piece is a part of the date.
  @inline(never)
  public var field: FieldToken? {
    switch kind {
    case .field(let token): token
    default: nil
    }
  }

  /// The text that it prints, the same for every date; nil for a token.
  @inline(never)
  public var literalText: String? {
    switch kind {
    case .literal(let text), .quoted(let text, _): text
    case .escapedQuote: "'"
    case .lineBreak: ""
    case .field, .longFormat, .unescapedLetters: nil
    }
  }
}
