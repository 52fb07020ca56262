/// The classes of characters that CSS Syntax Level 3, section 4.2, names.
extension Unicode.Scalar {
  var isCSSWhitespace: Bool { self == " " || self == "\t" || self == "\n" }

  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  var isASCIIHexDigit: Bool { asciiHexValue != nil }

  var isNameStart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "_": true
    default: value >= 0x80
    }
  }

  var isName: Bool { isNameStart || isASCIIDigit || self == "-" }

  /// Quotes, an opening parenthesis, a backslash that escapes nothing, and what does not print.
  var isForbiddenInURL: Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x5C, 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F: true
    default: false
    }
  }

  /// The value of a hexadecimal digit, 0 to 15.
  var asciiHexValue: UInt32? {
    switch self {
    case "0"..."9": value - 0x30
    case "a"..."f": value - 0x61 + 10
    case "A"..."F": value - 0x41 + 10
    default: nil
    }
  }
}

extension String {
  /// The text with `A` to `Z` in lower case and all else as it is: how CSS compares its own names.
  var lowercasedASCII: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isUpper = ("A"..."Z").contains(scalar)
      result.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar)
    }
    return String(result)
  }
}
