/// Passing over what is not read.
extension Parser {
  /// How many tokens a type may have: past this it is none.
  private static let longestType = 2_000

  /// Goes on to the next mark that ends a value here, over whole brackets.
  mutating func skipToMark() {
    while let kind {
      switch kind {
      case .comma, .closeBrace, .closeBracket, .closeParen, .semicolon: return
      case .openBrace, .openBracket, .openParen, .templateHead, .jsxOpen: skipBrackets()
      default: advance()
      }
    }
  }

  /// Goes over what the current token opens.
  private mutating func skipBrackets() {
    if dialect.isScript { return move(to: partner(index) + 1) }
    var depth = 0
    while let kind {
      if kind.isOpening { depth += 1 }
      if kind.isClosing { depth -= 1 }
      advance()
      if depth <= 0 { return }
    }
  }

  /// The last token of `name.name(…)` from a token on.
  func endOfCallees(from start: Int) -> Int {
    var last = start
    var token = start
    while true {
      token = tokens.significant(from: last + 1)
      switch tokens.kind(token) {
      case .dot:
        let name = tokens.significant(from: token + 1)
        guard tokens.kind(name) == .identifier else { return last }
        last = name
      case .openParen: last = partner(token)
      case .openBracket where token == last + 1: last = partner(token)
      default: return last
      }
    }
  }

  /// The token whose `>` closes the `<` at a token; the token itself if none does.
  package func endOfAngles(from start: Int) -> Int {
    var depth = 0
    var token = start
    while let kind = tokens.kind(token), token < start + Self.longestType {
      switch kind {
      case .less: depth += 1
      case .greater: depth -= 1
      case .binary:
        // `>>` and `>>>` close two and three.
        let text = source.bytes[tokens.range(token)]
        if text.allSatisfy({ $0 == UInt8(ascii: ">") }) { depth -= text.count }
      case .openBrace, .openBracket, .openParen, .templateHead: token = partner(token)
      case .semicolon, .closeBrace, .closeBracket, .closeParen: return start
      default: break
      }
      if depth <= 0 { return token }
      token += 1
    }
    return start
  }

  /// The last token of the type that starts at or after a token.
  package func endOfType(from start: Int) -> Int {
    var last = start
    var token = tokens.significant(from: start)
    var wantsMore = true
    while let kind = tokens.kind(token), token < start + Self.longestType {
      switch kind {
      case .identifier:
        let isConnector = isWord(token, "extends", "is")
        if !wantsMore, !isConnector { return last }
        wantsMore =
          isConnector
          || isWord(token, "keyof", "typeof", "readonly", "unique", "infer", "new", "asserts")
        last = token
      case .openBrace, .openParen, .openBracket:
        if !wantsMore, kind != .openBracket { return last }
        last = partner(token)
        wantsMore = false
      case .less:
        last = endOfAngles(from: token)
        if last == token { return token }
        // `<T>(x: T) => R` goes on; `Map<K, V>` may.
        wantsMore = wantsMore && tokens.kind(tokens.significant(from: last + 1)) == .openParen
      case .binary, .arrow, .dot:
        last = token
        wantsMore = true
      case .template, .number, .minus:
        if !wantsMore { return last }
        last = token
        wantsMore = kind == .minus
      default:
        guard kind.isString, wantsMore else { return last }
        last = token
        wantsMore = false
      }
      token = tokens.significant(from: last + 1)
    }
    return last
  }
}
