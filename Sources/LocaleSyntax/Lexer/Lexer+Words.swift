/// Names, numbers and blanks.
extension Lexer {
  func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// The character at an offset and the number of its bytes; `nil` past the end.
  ///
  /// The text was found to be UTF-8 before, so only its first byte tells the length.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let first = byte(offset)
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else { return nil }
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
    for index in 1..<max(1, length) { value = value << 6 | UInt32(byte(offset + index) & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// The offset after the name that starts or goes on at an offset.
  func identifierEnd(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"):
        offset += 1
      case UInt8(ascii: "\\") where byte(offset + 1) == UInt8(ascii: "u"):
        offset = unicodeEscapeEnd(from: offset + 2)
      case 0x80...:
        guard let (scalar, length) = scalar(at: offset),
          scalar.properties.isIDContinue || scalar == "\u{200C}" || scalar == "\u{200D}"
        else { return offset }
        offset += length
      default: return offset
      }
    }
    return offset
  }

  /// The offset after the digits of `\u0061` or `\u{61}`, well formed or not.
  private func unicodeEscapeEnd(from start: Int) -> Int {
    var offset = start
    let isBraced = byte(offset) == UInt8(ascii: "{")
    if isBraced { offset += 1 }
    while isHexDigit(byte(offset)), isBraced || offset < start + 4 { offset += 1 }
    return isBraced && byte(offset) == UInt8(ascii: "}") ? offset + 1 : offset
  }

  private func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "f")
  }

  /// Takes all that was meant as one number; whether it is one is asked later.
  mutating func lexNumber() {
    var offset = position
    if byte(offset) == UInt8(ascii: "-") || byte(offset) == UInt8(ascii: "+") {
      offset += 1
      // `-Infinity` and `+NaN` of JSON5; a sign before anything else stands alone.
      let next = byte(offset)
      if !isDigit(next), next != UInt8(ascii: ".") {
        let end = identifierEnd(from: offset)
        return emit(end > offset ? .number : .invalid, end - position)
      }
    }
    let isPrefixed =
      byte(offset) == UInt8(ascii: "0")
      && [UInt8(ascii: "x"), UInt8(ascii: "o"), UInt8(ascii: "b")].contains(byte(offset + 1) | 0x20)
    if !isScript { return emit(.number, wordEnd(from: offset) - position) }
    if isPrefixed { return emit(.number, identifierEnd(from: offset) - position) }
    // A legacy octal number has no fraction: `010.5` is an error, `010.toFixed` a member.
    let start = offset
    offset = digitsEnd(from: offset)
    if byte(offset) == UInt8(ascii: "."), !isDigit(byte(offset + 1)),
      isLegacyOctal(start..<offset)
    {
      return emit(.number, offset - position)
    }
    if byte(offset) == UInt8(ascii: ".") { offset = digitsEnd(from: offset + 1) }
    if byte(offset) | 0x20 == UInt8(ascii: "e") {
      let hasSign = byte(offset + 1) == UInt8(ascii: "-") || byte(offset + 1) == UInt8(ascii: "+")
      offset = digitsEnd(from: offset + (hasSign ? 2 : 1))
    }
    emit(.number, identifierEnd(from: offset) - position)
  }

  /// Whether digits are a number of base eight as scripts once had them: `017`, and not `018`.
  private func isLegacyOctal(_ range: Range<Int>) -> Bool {
    range.count > 1 && bytes[range.lowerBound] == UInt8(ascii: "0")
      && bytes[range].allSatisfy { 0x30...0x37 ~= $0 }
  }

  /// The end of a run of digits, letters, points and signed exponents: nothing but a number has them.
  private func wordEnd(from start: Int) -> Int {
    var offset = start
    while true {
      let end = identifierEnd(from: offset)
      let next = byte(end)
      let isExponent = end > start && byte(end - 1) | 0x20 == UInt8(ascii: "e")
      let isSign = next == UInt8(ascii: "-") || next == UInt8(ascii: "+")
      guard next == UInt8(ascii: ".") || isSign && isExponent else { return end }
      offset = end + 1
    }
  }

  private func digitsEnd(from start: Int) -> Int {
    var offset = start
    while isDigit(byte(offset)) || byte(offset) == UInt8(ascii: "_") { offset += 1 }
    return offset
  }

  /// The length of the blank character at an offset that lies beyond ASCII.
  func blankLength(at offset: Int) -> Int? {
    switch (byte(offset), byte(offset + 1), byte(offset + 2)) {
    case (0xC2, 0xA0, _): 2
    case (0xEF, 0xBB, 0xBF), (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8),
      (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      3
    default: nil
    }
  }
}
