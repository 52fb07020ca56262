// Most letters are of ASCII, for which Unicode's tables need not be asked.

extension Unicode.Scalar {
  /// Whether it is a letter of some alphabet.
  var isLetter: Bool {
    guard isASCII else { return properties.isAlphabetic }
    return 0x61...0x7A ~= value | 0x20
  }

  /// Whether it is white space.
  var isBlank: Bool {
    guard isASCII else { return properties.isWhitespace }
    return value == 0x20 || 0x09...0x0D ~= value
  }
}
