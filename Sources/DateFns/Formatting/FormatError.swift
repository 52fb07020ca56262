/// What `format()` throws, with the words that it uses.
public struct FormatError: Error, Sendable, Hashable {
  /// The JavaScript class of the error.
  public enum Name: String, Sendable, Hashable {
    /// A date, an option or a pattern that is not valid.
    case rangeError = "RangeError"

    /// The engine's own error, where the library trips over what it was given.
    case typeError = "TypeError"
  }

  /// The JavaScript class of the error.
  public let name: Name

  /// The message, character for character.
  ///
  /// That of a protected token ends with `to the input` where no instant is known, and goes on
  /// with the date where one is. That of a TypeError is worded as by V8.
  public let message: String

  /// What the call writes to the console before it throws, one message each (from release 3.1).
  public let warnings: [String]

  init(_ name: Name, _ message: String, warnings: [String] = []) {
    self.name = name
    self.message = message
    self.warnings = warnings
  }
}

extension FormatError: CustomStringConvertible {
  /// The error as JavaScript prints it: name, colon, message.
  public var description: String { "\(name.rawValue): \(message)" }
}

extension FormatError {
  /// The date is not one.
  static let invalidTime = FormatError(.rangeError, "Invalid time value")

  /// A value that the library takes for granted is null.
  static func nullProperty(_ property: String) -> FormatError {
    FormatError(.typeError, "Cannot read properties of null (reading '\(property)')")
  }

  /// An unquoted letter that is no token.
  static func unescapedLetter(_ letter: Unicode.Scalar, warnings: [String]) -> FormatError {
    FormatError(
      .rangeError,
      "Format string contains an unescaped latin alphabet character `\(letter)`",
      warnings: warnings)
  }

  /// An option out of its range.
  static func option(_ name: String, mustBeIn range: ClosedRange<Int>) -> FormatError {
    FormatError(
      .rangeError,
      "\(name) must be between \(range.lowerBound) and \(range.upperBound) inclusively")
  }
}
