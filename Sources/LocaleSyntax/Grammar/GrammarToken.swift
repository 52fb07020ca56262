/// A token as the grammar sees it: no trivia, its word known, and whether its line is a new one.
struct GrammarToken {
  let kind: TokenKind
  /// The word that it is, written without escapes.
  let word: Word?
  /// Whether a line break stands before it.
  let isOnNewLine: Bool
  /// Its number among all tokens.
  let index: Int
  /// Its first byte; zero at the end of the text.
  let first: UInt8
  /// How many bytes it has.
  let length: Int

  /// Whether it is `#name`.
  var isPrivateName: Bool { kind == .identifier && first == UInt8(ascii: "#") }

  /// Whether it is an IdentifierName.
  var isName: Bool { kind == .identifier && first != UInt8(ascii: "#") }

  var isStar: Bool { kind == .multiplicative && length == 1 && first == UInt8(ascii: "*") }
  var isPower: Bool { kind == .multiplicative && length == 2 }

  /// Whether it is a string that engines take.
  var isString: Bool { kind == .plainString || kind == .escapedString }
}

extension GrammarToken {
  /// The tokens of a text without its trivia, and one for its end.
  static func list(_ tokens: TokenList, _ bytes: [UInt8]) -> [GrammarToken] {
    var result: [GrammarToken] = []
    result.reserveCapacity(tokens.count / 2)
    var isOnNewLine = false
    for index in 0..<tokens.count {
      guard let kind = tokens.kind(index) else { break }
      switch kind {
      case .lineBreak, .lineComment, .htmlComment: isOnNewLine = true
      case .blockComment: isOnNewLine = isOnNewLine || breaksLine(bytes[tokens.range(index)])
      case _ where kind.isTrivia: break
      default:
        let range = tokens.range(index)
        result.append(
          GrammarToken(
            kind: kind, word: kind == .identifier ? word(bytes[range]) : nil,
            isOnNewLine: isOnNewLine, index: index, first: bytes[range.lowerBound],
            length: range.count))
        isOnNewLine = false
      }
    }
    result.append(
      GrammarToken(
        kind: .lineBreak, word: nil, isOnNewLine: true, index: tokens.count, first: 0, length: 0))
    return result
  }

  private static func word(_ text: ArraySlice<UInt8>) -> Word? {
    guard 2...Word.longest ~= text.count, text.allSatisfy({ 0x61...0x7A ~= $0 }) else { return nil }
    return Word(rawValue: String(decoding: text, as: UTF8.self))
  }

  /// Whether a LineTerminator stands in a comment (ECMA-262, 12.3).
  private static func breaksLine(_ comment: ArraySlice<UInt8>) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    for byte in comment {
      if byte == 0x0A || byte == 0x0D { return true }
      if last == (0xE2, 0x80), byte == 0xA8 || byte == 0xA9 { return true }
      last = (last.1, byte)
    }
    return false
  }
}
