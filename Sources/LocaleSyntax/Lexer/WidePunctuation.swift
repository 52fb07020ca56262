/// Marks of Chinese and Japanese keyboards that are typed for marks of the language.
enum WidePunctuation {
  case comma, colon, semicolon, openBrace, closeBrace, openBracket, closeBracket

  /// How many bytes each has.
  static let length = 3

  /// The mark that belongs in its place.
  var narrow: Unicode.Scalar {
    switch self {
    case .comma: ","
    case .colon: ":"
    case .semicolon: ";"
    case .openBrace: "{"
    case .closeBrace: "}"
    case .openBracket: "["
    case .closeBracket: "]"
    }
  }

  /// The mark at an offset: ，、：；｛｝［］.
  init?(_ bytes: [UInt8], at offset: Int) {
    guard offset + Self.length <= bytes.count else { return nil }
    switch (bytes[offset], bytes[offset + 1], bytes[offset + 2]) {
    case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x81): self = .comma
    case (0xEF, 0xBC, 0x9A): self = .colon
    case (0xEF, 0xBC, 0x9B): self = .semicolon
    case (0xEF, 0xBD, 0x9B): self = .openBrace
    case (0xEF, 0xBD, 0x9D): self = .closeBrace
    case (0xEF, 0xBC, 0xBB): self = .openBracket
    case (0xEF, 0xBC, 0xBD): self = .closeBracket
    default: return nil
    }
  }
}
