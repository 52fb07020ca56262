/// What `format()` throws, with the words that it uses, and as a fact.
///
///     do {
///       _ = try DateFnsFormatter("dd.MM.YYYY")
///     } catch {
///       error.kind   // .protectedToken("YYYY", replacement: "yyyy")
///       error.range  // 6..<10
///     }
public struct FormatError: Error, Sendable, Hashable {
  /// The JavaScript class of the error.
  public enum Name: String, Sendable, Hashable {
    /// A date, an option or a pattern that is not valid.
    case rangeError = "RangeError"

    /// The engine's own error, where the library trips over what it was given.
    case typeError = "TypeError"
  }

  /// What is wrong.
  public let kind: Kind

  /// The place in the pattern that the error is about, in UTF-8 bytes of the pattern as it was
  /// written; nil for an error that is about the pattern as a whole, the date or an option.
  ///
  /// The library throws for the leftmost of its sort, and so this is the leftmost. What a long
  /// format stands for has the place of that long format.
  public let range: Range<Int>?

  /// The JavaScript class of the error.
  public let name: Name

  /// The message, character for character.
  ///
  /// That of a protected token ends with `to the input` where no instant is known, and goes on
  /// with the date where one is. That of a TypeError is worded as by V8.
  public let message: String

  /// What the call writes to the console before it throws, one message each (from release 3.1).
  public let warnings: [String]
}

extension FormatError: CustomStringConvertible {
  /// The error as JavaScript prints it: name, colon, message.
  public var description: String { "\(name.rawValue): \(message)" }
}
