/// A set of ASCII characters that tells in one step whether it holds a byte.
struct ASCIISet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The characters of a text; those beyond ASCII are left out.
  init(_ characters: StaticString) {
    characters.withUTF8Buffer { bytes in
      for byte in bytes where byte < 64 { low |= 1 << UInt64(byte) }
      for byte in bytes where byte >= 64 && byte < 128 { high |= 1 << UInt64(byte - 64) }
    }
  }

  /// Whether the byte is one of the characters.
  func contains(_ byte: UInt8) -> Bool {
    if byte < 64 { return low & (1 << UInt64(byte)) != 0 }
    return byte < 128 && high & (1 << UInt64(byte - 64)) != 0
  }
}

extension UInt8 {
  /// An ASCII letter.
  var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  /// What `\w` matches in a regular expression of JavaScript: an ASCII letter, digit or `_`.
  var isWordCharacter: Bool {
    isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) || self == UInt8(ascii: "_")
  }
}

extension [UInt8] {
  /// How many bytes the line break at a place has: 1 for LF and CR, 3 for U+2028 and U+2029, 0
  /// where there is none. These are what `.` does not match in JavaScript.
  func lengthOfLineBreak(at index: Int) -> Int {
    switch self[index] {
    case 0x0A, 0x0D: 1
    case 0xE2 where index + 2 < count && self[index + 1] == 0x80 && self[index + 2] & 0xFE == 0xA8:
      3
    default: 0
    }
  }
}
