/// What the tokens before a position say about the one to come.
extension Lexer {
  /// The last token that is no trivia.
  var previous: Int { tokens.significant(before: tokens.count) }

  /// Whether the identifier token is a certain word.
  func isWord(_ token: Int, _ words: StaticString...) -> Bool {
    guard tokens.kind(token) == .identifier else { return false }
    let range = tokens.range(token)
    for word in words
    where word.utf8CodeUnitCount == range.count && matches(word, at: range.lowerBound) {
      return true
    }
    return false
  }

  /// Whether the token is the name after a dot, where keywords are names.
  func isMemberName(_ token: Int) -> Bool {
    let before = tokens.kind(tokens.significant(before: token))
    return before == .dot || before == .questionDot
  }

  /// Whether an operand may stand here, so that `/` opens a regular expression and `<` an element.
  func operandMayFollow() -> Bool {
    let previous = previous
    guard let kind = tokens.kind(previous) else { return true }
    switch kind {
    case .identifier:
      return isOperatorWord(previous) && !isMemberName(previous)
    case .closeParen, .closeBrace:
      return lastClosed?.operandFollows ?? (kind == .closeBrace)
    case .bang:
      let before = tokens.kind(tokens.significant(before: previous))
      return !(options.dialect == .typeScript && (before == .identifier || before == .closeParen))
    case .number, .regularExpression, .template, .templateTail, .closeBracket, .increment,
      .jsxClose, .hole, .unclosedTemplate:
      return false
    default:
      return !kind.isString
    }
  }

  private func isOperatorWord(_ token: Int) -> Bool {
    isWord(
      token, "return", "typeof", "instanceof", "in", "new", "delete", "void", "throw", "case", "do",
      "else", "yield", "await", "extends")
  }

  /// Whether a brace here opens an object rather than a block.
  func braceOpensObject() -> Bool {
    let previous = previous
    guard let kind = tokens.kind(previous) else { return options.isExpression }
    switch kind {
    case .openBrace, .closeBrace, .semicolon, .closeParen, .arrow, .closeBracket, .number,
      .template, .templateTail, .regularExpression, .hole, .jsxClose, .increment, .invalid:
      return false
    case .identifier:
      return isWord(
        previous, "return", "typeof", "in", "of", "case", "new", "void", "delete", "throw", "yield",
        "await", "default") && !isMemberName(previous)
    default:
      return !kind.isString
    }
  }

  /// What an opening parenthesis means for the tokens around it.
  func parenthesisEnclosure() -> Enclosure {
    var enclosure = Enclosure(kind: .paren, token: tokens.count)
    var token = previous
    if isWord(token, "await") { token = tokens.significant(before: token) }
    if isWord(token, "if", "while", "for", "with"), !isMemberName(token) {
      enclosure.operandFollows = true
      return enclosure
    }
    // `function name (`, `function * (`
    if tokens.kind(token) == .identifier, !isWord(token, "function") {
      token = tokens.significant(before: token)
    }
    if tokens.kind(token) == .multiplicative { token = tokens.significant(before: token) }
    guard isWord(token, "function") else { return enclosure }
    var before = tokens.significant(before: token)
    if isWord(before, "async") { before = tokens.significant(before: before) }
    switch tokens.kind(before) {
    case nil: enclosure.isFunctionExpression = options.isExpression
    case .semicolon, .openBrace, .closeBrace, .closeParen: break
    case .identifier: enclosure.isFunctionExpression = isOperatorWord(before)
    default: enclosure.isFunctionExpression = true
    }
    return enclosure
  }

  /// What an opening brace means for the tokens after it.
  func braceEnclosure() -> Enclosure {
    var enclosure = Enclosure(kind: .brace, token: tokens.count)
    let endsFunction =
      tokens.kind(previous) == .closeParen && lastClosed?.isFunctionExpression == true
    enclosure.operandFollows = !endsFunction && !braceOpensObject()
    return enclosure
  }
}
