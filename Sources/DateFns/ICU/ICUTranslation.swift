/// A date-fns pattern in the language of ICU (LDML), and how far to trust it.
public struct ICUTranslation: Sendable, Hashable {
  /// A part of the pattern that one ICU formatter can print.
  public struct Segment: Sendable, Hashable {
    /// The LDML pattern. Text in it is quoted.
    public let pattern: String

    /// The week data that the formatter's calendar needs; nil where none matters.
    public let weekData: ICUWeekData?
  }

  /// What became of one token.
  public struct Token: Sendable, Hashable {
    /// The token. One that comes out of a long format stands here as the locale writes it.
    public let source: FieldToken

    /// Where it stands in the original pattern, in UTF-8 bytes.
    public let range: Range<Int>

    /// Its LDML text, such as `LLLL` or `'GMT'xxx`; empty where ICU has nothing near.
    public let pattern: String

    /// How near that comes.
    public let fidelity: ICUFidelity
  }

  /// The parts to print one after the other. There is more than one where tokens need different
  /// week data, or where two would run together.
  public let segments: [Segment]

  /// Every token, in order.
  public let tokens: [Token]

  /// The closest single LDML pattern: all segments in a row.
  public var pattern: String { segments.map { $0.pattern }.joined() }

  /// How near the whole comes: as near as its worst token.
  public var fidelity: ICUFidelity { tokens.map { $0.fidelity }.max() ?? .exact }
}
