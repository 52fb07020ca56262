/// What is escaped in strings beyond what RFC 8259 section 7 demands (quotes, backslashes and
/// control characters).
///
/// Either way a reader of JSON gets the same string back.
public struct JSONEscaping: OptionSet, Sendable, Hashable {
  /// One bit for each set of characters.
  public let rawValue: UInt8

  /// Creates a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// U+2028 and U+2029, which end a line in JavaScript before ES2019.
  public static let lineSeparators = JSONEscaping(rawValue: 1 << 0)

  /// `<`, `>` and `&`, so that no string can open or close an element or a comment of a page.
  public static let markup = JSONEscaping(rawValue: 1 << 1)

  /// What a terminal would obey or hide beyond the control characters that JSON escapes anyway: DEL,
  /// the C1 controls, line separators, and the characters that turn the direction of text.
  public static let hidden = JSONEscaping(rawValue: 1 << 2)

  /// All that must be escaped for JSON to stand as an expression inside a `<script>` element.
  public static let script: JSONEscaping = [.lineSeparators, .markup]
}
