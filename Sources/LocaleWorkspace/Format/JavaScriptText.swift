internal import LocaleSyntax

/// Texts as JavaScript takes them for numbers.
enum JavaScriptText {
  /// What `Number(text)` gives (ECMA-262, "StringToNumber").
  static func number(_ text: String) -> Double {
    let bytes = trimmed(Array(text.utf8)[...])
    guard let first = bytes.first else { return 0 }
    if let radix = radix(of: bytes) { return integer(bytes.dropFirst(2), radix: radix) }
    let isSigned = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
    let size = magnitude(String(decoding: isSigned ? bytes.dropFirst() : bytes, as: UTF8.self))
    return first == UInt8(ascii: "-") ? -size : size
  }

  /// The number without its sign.
  private static func magnitude(_ text: String) -> Double {
    if text == "Infinity" { return .infinity }
    return DecimalShape(text).flatMap { Double($0.normalized) } ?? .nan
  }

  private static func radix(of bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count > 2, bytes.first == UInt8(ascii: "0") else { return nil }
    return switch bytes[bytes.startIndex + 1] | 0x20 {
    case UInt8(ascii: "x"): 16
    case UInt8(ascii: "o"): 8
    case UInt8(ascii: "b"): 2
    default: nil
    }
  }

  private static func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> Double {
    digits.reduce(0) { sum, byte in
      guard let digit = value(of: byte), digit < radix else { return .nan }
      return sum * Double(radix) + Double(digit)
    }
  }

  private static func value(of digit: UInt8) -> Int? {
    switch digit {
    case 0x30...0x39: Int(digit) - 0x30
    case 0x41...0x46, 0x61...0x66: Int(digit | 0x20) - 0x61 + 10
    default: nil
    }
  }

  /// A text without blanks and line ends around it.
  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let start = text.firstIndex { !isBlank($0) } ?? text.endIndex
    let end = text.lastIndex { !isBlank($0) }.map { text.index(after: $0) } ?? start
    return Array(String(text[start..<end]).utf8)[...]
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x2028, 0x2029, 0xFEFF: true
    default: scalar.properties.generalCategory == .spaceSeparator
    }
  }
}
