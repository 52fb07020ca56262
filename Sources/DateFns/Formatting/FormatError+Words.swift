extension FormatError {
  /// The date is not one.
  static let invalidTime = FormatError(.rangeError, "Invalid time value", .invalidTime)

  /// Nothing is left to print; the library reads a property of the `null` that a search gave.
  static func emptyPattern(reading property: String) -> FormatError {
    FormatError(.typeError, nullProperty(property), .emptyPattern)
  }

  /// A quoted text with a line break, of which a search gives `null` too.
  static func lineBreakInQuotes(at range: Range<Int>) -> FormatError {
    FormatError(.typeError, nullProperty("1"), .lineBreakInQuotes, at: range)
  }

  /// An unquoted letter that is not a token.
  static func unescapedLetter(
    _ letter: Unicode.Scalar, at range: Range<Int>, warnings: [String]
  ) -> FormatError {
    FormatError(
      .rangeError, "Format string contains an unescaped latin alphabet character `\(letter)`",
      .unescapedLetter(letter), at: range, warnings: warnings)
  }

  /// A protected token, with the words of the release.
  static func protectedToken(
    _ protection: TokenProtection, at range: Range<Int>, message: String, warnings: [String]
  ) -> FormatError {
    FormatError(
      .rangeError, message,
      .protectedToken(protection.token, replacement: protection.replacement), at: range,
      warnings: warnings)
  }

  /// An option out of its range.
  static func option(_ option: Option, mustBeIn range: ClosedRange<Int>) -> FormatError {
    FormatError(
      .rangeError,
      "\(option.rawValue) must be between \(range.lowerBound) and \(range.upperBound) inclusively",
      .optionOutOfRange(option, allowed: range))
  }

  /// The same error in other words.
  func reworded(_ message: String, warnings: [String]) -> FormatError {
    FormatError(name, message, kind, at: range, warnings: warnings)
  }

  private init(
    _ name: Name, _ message: String, _ kind: Kind, at range: Range<Int>? = nil,
    warnings: [String] = []
  ) {
    self.init(kind: kind, range: range, name: name, message: message, warnings: warnings)
  }

  /// V8's words for reading a property of `null`.
  private static func nullProperty(_ property: String) -> String {
    "Cannot read properties of null (reading '\(property)')"
  }
}
