/// Reads the escapes of a string literal.
package struct LiteralDecoder {
  /// Whose escapes they are.
  package enum Style {
    case json, json5, javaScript
    /// The text between backticks, where octal escapes are refused and line breaks read as LF.
    case template
  }

  /// What is wrong with a part of a literal.
  struct Problem {
    enum Kind {
      /// A backslash before a character that means nothing there.
      case unknownEscape
      /// `\x` or `\u` without its digits.
      case malformedEscape
      /// A control character that has to be escaped.
      case controlCharacter
    }
    var kind: Kind
    /// The span in the text that holds the literal.
    var range: Range<Int>
  }

  private let bytes: [UInt8]
  private let style: Style
  private let end: Int
  private var offset: Int
  private var runStart: Int

  /// The bytes that the literal stands for.
  package private(set) var decoded: [UInt8] = []
  /// Where they stand in the text that holds the literal.
  package private(set) var segments: [OffsetMap.Segment] = []
  private(set) var problems: [Problem] = []
  /// The surrogates without a partner, which read as U+FFFD, and where those stand.
  private var loneSurrogates: [(offset: Int, unit: UInt16)] = []

  /// Decodes what stands between the quotes of a literal.
  package init(_ bytes: [UInt8], _ range: Range<Int>, style: Style) {
    self.bytes = bytes
    self.style = style
    offset = range.lowerBound
    runStart = range.lowerBound
    end = range.upperBound
    run()
  }

  private mutating func run() {
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "\\"): decodeEscape()
      case 0x0D where style == .template: decodeCarriageReturn()
      case let byte where byte < 0x20 && refusesControl(byte):
        problems.append(Problem(kind: .controlCharacter, range: offset..<(offset + 1)))
        offset += 1
      default: offset += 1
      }
    }
    flush()
  }

  private func refusesControl(_ byte: UInt8) -> Bool {
    style == .json || style != .template && (byte == 0x0A || byte == 0x0D)
  }

  /// Takes the plain characters up to the current position.
  private mutating func flush() {
    guard offset > runStart else { return }
    segments.append(
      OffsetMap.Segment(decoded: decoded.count, source: runStart..<offset, isVerbatim: true))
    decoded += bytes[runStart..<offset]
  }

  /// Takes one escape as a unit and goes on after it.
  private mutating func take(_ text: some Sequence<UInt8>, length: Int) {
    flush()
    let upper = min(offset + length, end)
    segments.append(
      OffsetMap.Segment(decoded: decoded.count, source: offset..<upper, isVerbatim: false))
    decoded += text
    // A continued line reads as nothing and has no place in the text.
    if segments.last?.decoded == decoded.count { segments.removeLast() }
    offset = upper
    runStart = offset
  }

  private mutating func take(_ value: UInt32, length: Int) {
    if let scalar = Unicode.Scalar(value) {
      take(String(Character(scalar)).utf8, length: length)
    } else {
      loneSurrogates.append((decoded.count + offset - runStart, UInt16(truncatingIfNeeded: value)))
      take("\u{FFFD}".utf8, length: length)
    }
  }

  /// Whether a surrogate stands in it without its partner.
  var hasLoneSurrogate: Bool { !loneSurrogates.isEmpty }

  /// The text as an engine holds it: with the surrogates that UTF-8 cannot write.
  package var codeUnits: [UInt16] {
    var result: [UInt16] = []
    var start = 0
    for (offset, unit) in loneSurrogates {
      result += String(decoding: decoded[start..<offset], as: UTF8.self).utf16
      result.append(unit)
      start = offset + 3
    }
    return result + String(decoding: decoded[start...], as: UTF8.self).utf16
  }

  private mutating func decodeCarriageReturn() {
    let isPair = offset + 1 < end && bytes[offset + 1] == 0x0A
    take(CollectionOfOne(0x0A), length: isPair ? 2 : 1)
  }

  private mutating func report(_ kind: Problem.Kind, length: Int) {
    problems.append(Problem(kind: kind, range: offset..<min(offset + length, end)))
  }

  private func byte(_ distance: Int) -> UInt8 {
    offset + distance < end ? bytes[offset + distance] : 0
  }

  private mutating func decodeEscape() {
    switch byte(1) {
    case UInt8(ascii: "n"): take(0x0A, length: 2)
    case UInt8(ascii: "t"): take(0x09, length: 2)
    case UInt8(ascii: "r"): take(0x0D, length: 2)
    case UInt8(ascii: "b"): take(0x08, length: 2)
    case UInt8(ascii: "f"): take(0x0C, length: 2)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): take(UInt32(byte(1)), length: 2)
    case UInt8(ascii: "u"): decodeUnicodeEscape()
    case _ where style == .json: decodeUnknownEscape()
    case UInt8(ascii: "v"): take(0x0B, length: 2)
    case UInt8(ascii: "x"): decodeHexEscape()
    case UInt8(ascii: "0")...UInt8(ascii: "9"): decodeDigitEscape()
    case 0x0A: take(EmptyCollection(), length: 2)
    case 0x0D: take(EmptyCollection(), length: byte(2) == 0x0A ? 3 : 2)
    case 0xE2 where byte(2) == 0x80 && (byte(3) == 0xA8 || byte(3) == 0xA9):
      take(EmptyCollection(), length: 4)
    default: takeCharacter()
    }
  }

  /// `\` before a character that stands for itself.
  private mutating func takeCharacter() {
    let length = characterLength
    take(bytes[min(offset + 1, end)..<min(offset + 1 + length, end)], length: 1 + length)
  }

  private var characterLength: Int {
    let first = byte(1)
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }

  private mutating func decodeUnknownEscape() {
    report(.unknownEscape, length: 1 + characterLength)
    takeCharacter()
  }

  private mutating func decodeHexEscape() {
    guard let value = hexValue(from: 2, count: 2) else {
      report(.malformedEscape, length: 2)
      return takeCharacter()
    }
    take(value, length: 4)
  }

  private mutating func decodeDigitEscape() {
    let digit = byte(1) - UInt8(ascii: "0")
    let nextIsDigit = byte(2) >= UInt8(ascii: "0") && byte(2) <= UInt8(ascii: "9")
    if digit == 0, !nextIsDigit { return take(0, length: 2) }
    guard style == .javaScript else {
      report(.unknownEscape, length: 2)
      return takeCharacter()
    }
    // Annex B: up to three octal digits below 256; 8 and 9 stand for themselves.
    if digit >= 8 { return takeCharacter() }
    var value = UInt32(digit)
    var length = 2
    while length < (digit <= 3 ? 4 : 3), byte(length) >= 0x30, byte(length) <= 0x37 {
      value = value * 8 + UInt32(byte(length) - 0x30)
      length += 1
    }
    take(value, length: length)
  }

  private mutating func decodeUnicodeEscape() {
    if byte(2) == UInt8(ascii: "{"), style == .javaScript || style == .template {
      return decodeBracedEscape()
    }
    guard let value = hexValue(from: 2, count: 4) else {
      report(.malformedEscape, length: 2)
      return takeCharacter()
    }
    if value >= 0xD800, value < 0xDC00, byte(6) == UInt8(ascii: "\\"), byte(7) == UInt8(ascii: "u"),
      let low = hexValue(from: 8, count: 4), low >= 0xDC00, low < 0xE000
    {
      return take(0x10000 + (value - 0xD800) << 10 + (low - 0xDC00), length: 12)
    }
    take(value, length: 6)
  }

  private mutating func decodeBracedEscape() {
    var value: UInt32 = 0
    var length = 3
    while let digit = hexDigit(byte(length)), value <= 0x10FFFF {
      value = value * 16 + digit
      length += 1
    }
    guard length > 3, byte(length) == UInt8(ascii: "}"), value <= 0x10FFFF else {
      report(.malformedEscape, length: 2)
      return takeCharacter()
    }
    take(value, length: length + 1)
  }

  private func hexValue(from distance: Int, count: Int) -> UInt32? {
    var value: UInt32 = 0
    for index in 0..<count {
      guard let digit = hexDigit(byte(distance + index)) else { return nil }
      value = value * 16 + digit
    }
    return value
  }

  private func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
