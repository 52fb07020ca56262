internal import LocaleSyntax

/// The character references of HTML: by number, and by the names of ASCII, of Latin letters and of signs
/// for text (HTML standard, 13.5).
enum CharacterReferences {
  /// Decodes the value of an attribute.
  static func decode(_ range: Range<Int>, of source: SyntaxSource) -> EmbeddedText {
    var result = EmbeddedText()
    var offset = range.lowerBound
    var runStart = offset
    while offset < range.upperBound {
      guard source.bytes[offset] == UInt8(ascii: "&"),
        let (scalar, length) = reference(inAttribute: source.bytes[offset..<range.upperBound])
      else {
        offset += 1
        continue
      }
      result.append(runStart..<offset, of: source)
      result.append(String(Character(scalar)).utf8, for: offset..<(offset + length))
      offset += length
      runStart = offset
    }
    result.append(runStart..<range.upperBound, of: source)
    return result
  }

  /// Decodes the value of an attribute to a text that knows its place in the file.
  static func mappedText(
    _ range: Range<Int>, quote: TextEncoding.Quote?, of source: SyntaxSource
  ) -> MappedText {
    let text = decode(range, of: source)
    return MappedText(
      String(decoding: text.bytes, as: UTF8.self),
      map: text.map(
        in: source.map, emptyAt: range.lowerBound, encoding: .htmlAttribute(quote: quote)))
  }

  /// The character that a reference with a semicolon at the start of some bytes stands for, and its
  /// length.
  static func reference(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    guard let found = reference(inAttribute: bytes),
      bytes[bytes.startIndex + found.1 - 1] == UInt8(ascii: ";")
    else { return nil }
    return found
  }

  /// The same in the text of an element, where old names need no semicolon whatever follows.
  static func reference(inText bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    if let found = reference(inAttribute: bytes) { return found }
    let name = bytes.dropFirst().prefix(longestName).prefix(while: isAlphanumeric)
    for count in stride(from: min(name.count, longestOldName), to: 1, by: -1) {
      guard let scalar = named[String(decoding: name.prefix(count), as: UTF8.self)], scalar.isOld
      else { continue }
      return (scalar.value, count + 1)
    }
    return nil
  }

  /// The same in the value of an attribute, where numbers need no semicolon, and old names need none
  /// before what is no letter, digit or `=` (HTML standard, 13.2.5.73).
  private static func reference(inAttribute bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let body = bytes.dropFirst()
    if body.first == UInt8(ascii: "#") { return numeric(body.dropFirst()).map { ($0, $1 + 2) } }
    let name = body.prefix(longestName).prefix(while: isAlphanumeric)
    let next = body.dropFirst(name.count).first
    guard let scalar = named[String(decoding: name, as: UTF8.self)] else { return nil }
    if next == UInt8(ascii: ";") { return (scalar.value, name.count + 2) }
    guard scalar.isOld, next != UInt8(ascii: "=") else { return nil }
    return next.map(isAlphanumeric) == true ? nil : (scalar.value, name.count + 1)
  }

  /// The character of a number behind `#`, and how long that is with its semicolon.
  private static func numeric(_ text: ArraySlice<UInt8>) -> (Unicode.Scalar, Int)? {
    let isHex = text.first == UInt8(ascii: "x") || text.first == UInt8(ascii: "X")
    let radix: UInt32 = isHex ? 16 : 10
    var rest = text.dropFirst(isHex ? 1 : 0)
    let start = rest.startIndex
    var value: UInt32 = 0
    while let digit = rest.first.flatMap({ digit($0, radix) }) {
      // Past the last character the number is none, however long it is.
      value = min(value * radix + digit, 0x11_0000)
      rest = rest.dropFirst()
    }
    guard rest.startIndex > start else { return nil }
    let end = rest.first == UInt8(ascii: ";") ? rest.startIndex + 1 : rest.startIndex
    return (character(value), end - text.startIndex)
  }

  private static func digit(_ byte: UInt8, _ radix: UInt32) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where radix == 16,
      UInt8(ascii: "A")...UInt8(ascii: "F") where radix == 16:
      UInt32(byte | 0x20) - 0x61 + 10
    default: nil
    }
  }

  /// The character of a number; in the place of controls those of Windows-1252 (13.2.5.80).
  private static func character(_ value: UInt32) -> Unicode.Scalar {
    if value == 0 { return "\u{FFFD}" }
    if (0x80...0x9F).contains(value), windows[Int(value - 0x80)] != 0 {
      return Unicode.Scalar(windows[Int(value - 0x80)]) ?? "\u{FFFD}"
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static let windows: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
