/// The types of TypeScript, which are passed over.
extension Parser {
  /// How many tokens a type may have: past this it is none.
  private static let longestType = 2_000

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
    // Conditions that wait for their question mark, and question marks that wait for their colon.
    var conditions = 0
    var choices = 0
    // What closes the last parentheses.
    var parameters = -1
    while let kind = tokens.kind(token), token < start + Self.longestType {
      switch kind {
      case .identifier:
        let isConnector = isWord(token, "extends", "is")
        if !wantsMore, !isConnector { return last }
        wantsMore = isConnector || isTypePrefix(token)
        last = token
        if isWord(token, "extends") { conditions += 1 }
        if isWord(token, "import") { last = partner(tokens.significant(from: token + 1)) }
      case .question where conditions > 0 && !wantsMore:
        // `T extends U ? V : W`
        conditions -= 1
        choices += 1
        last = token
        wantsMore = true
      case .colon where choices > 0 && !wantsMore:
        choices -= 1
        last = token
        wantsMore = true
      case .openBrace, .openParen, .openBracket:
        if !wantsMore, kind != .openBracket { return last }
        last = partner(token)
        wantsMore = false
        if kind == .openParen { parameters = last }
      case .less:
        last = endOfAngles(from: token)
        if last == token { return token }
        // `<T>(x: T) => R` goes on; `Map<K, V>` may.
        wantsMore = wantsMore && tokens.kind(tokens.significant(from: last + 1)) == .openParen
      // Only parameters make the arrow a part of the type.
      case .arrow where last != parameters: return last
      case .binary, .arrow, .dot:
        last = token
        wantsMore = true
      case .templateHead:
        if !wantsMore { return last }
        last = partner(token)
        wantsMore = false
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

  /// Whether a type follows a word of a type.
  private func isTypePrefix(_ token: Int) -> Bool {
    if isWord(token, "abstract") { return isWord(tokens.significant(from: token + 1), "new") }
    return isWord(token, "keyof", "typeof", "readonly", "unique", "infer", "new", "asserts")
  }

  // MARK: - Types in expressions

  /// The last token of the parameters of an arrow function, with type parameters before them and a type
  /// behind; `nil` where no arrow follows.
  func endOfArrowParameters(from start: Int) -> Int? {
    var token = start
    if tokens.kind(token) == .less {
      token = tokens.significant(from: endOfAngles(from: token) + 1)
    }
    guard tokens.kind(token) == .openParen else { return nil }
    var last = partner(token)
    let after = tokens.significant(from: last + 1)
    if dialect == .typeScript, tokens.kind(after) == .colon { last = endOfType(from: after + 1) }
    return tokens.kind(tokens.significant(from: last + 1)) == .arrow ? last : nil
  }

  /// The last token of the type arguments of `f<T>(a)`, `new F<T>()` or `f<T>`; `nil` where the `<` at a
  /// token compares. What follows decides, as it does for the compiler.
  func endOfTypeArguments(from start: Int) -> Int? {
    guard dialect == .typeScript, tokens.kind(start) == .less else { return nil }
    let last = endOfAngles(from: start)
    guard last > start, mayBeTypes(start + 1..<last) else { return nil }
    let next = tokens.significant(from: last + 1)
    guard let kind = tokens.kind(next) else { return last }
    switch kind {
    case .openParen, .template, .templateHead: return last
    case .identifier:
      return isWord(next, "as", "satisfies", "in", "instanceof") ? last : nil
    case .comma, .closeBrace, .closeBracket, .closeParen, .semicolon, .colon, .dot, .questionDot,
      .question, .or, .and, .nullish, .binary, .multiplicative:
      return last
    default: return nil
    }
  }

  /// Whether tokens can be types, with commas between.
  private func mayBeTypes(_ range: Range<Int>) -> Bool {
    var token = range.lowerBound
    var conditions = 0
    var choices = 0
    while token < range.upperBound, let kind = tokens.kind(token) {
      switch kind {
      case .openBrace, .openBracket, .openParen, .templateHead: token = partner(token)
      case .question:
        conditions -= 1
        choices += 1
        if conditions < 0 { return false }
      case .colon:
        choices -= 1
        if choices < 0 { return false }
      case .binary:
        let text = source.bytes[tokens.range(token)]
        if text.contains(UInt8(ascii: "=")) || text.contains(UInt8(ascii: "^")) { return false }
      case .identifier: if isWord(token, "extends") { conditions += 1 }
      case .number, .minus, .template, .comma, .dot, .less, .greater, .arrow: break
      default: if !kind.isTrivia, !kind.isString { return false }
      }
      token += 1
    }
    return true
  }
}
