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
      return isOperatorWord(previous) && !isMemberName(previous) || endsJump(previous)
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

  /// Whether an operand may follow a word, be it as its own or as the start of the next statement.
  private func isOperatorWord(_ token: Int) -> Bool {
    if isWord(token, "yield") { return innermost.allowsYield }
    if isWord(token, "await") { return innermost.allowsAwait }
    if isWord(token, "of") { return isOfLoop(token) }
    return isWord(
      token, "return", "typeof", "instanceof", "in", "new", "delete", "void", "throw", "case", "do",
      "else", "extends", "default", "break", "continue", "debugger")
  }

  /// Whether `of` stands between a variable and what a loop goes through.
  private func isOfLoop(_ token: Int) -> Bool {
    let before = tokens.significant(before: token)
    switch tokens.kind(before) {
    case .closeBracket, .closeBrace: return innermost.kind == .paren
    case .identifier:
      return innermost.kind == .paren && !isWord(before, "var", "let", "const", "return", "typeof")
    default: return false
    }
  }

  /// Whether a token is the label of a `break` or `continue` whose line is over.
  private func endsJump(_ token: Int) -> Bool {
    isWord(tokens.significant(before: token), "break", "continue") && isOnNewLine
  }

  /// Whether a line break stands between the last token and the position.
  private var isOnNewLine: Bool { startsLine(tokens.count) }

  /// Whether a brace here opens an object rather than a block.
  func braceOpensObject() -> Bool {
    let previous = previous
    guard let kind = tokens.kind(previous) else { return options.isExpression }
    switch kind {
    case .openBrace, .closeBrace, .semicolon, .closeParen, .arrow, .closeBracket, .number,
      .template, .templateTail, .regularExpression, .hole, .jsxClose, .increment, .invalid:
      return false
    case .colon: return !colonStartsStatement
    case .identifier:
      // After `return` and a line break a statement starts.
      if isWord(previous, "return", "yield"), isOnNewLine { return false }
      return isWord(
        previous, "return", "typeof", "in", "of", "case", "new", "void", "delete", "throw", "yield",
        "await", "default") && !isMemberName(previous)
    default:
      return !kind.isString
    }
  }

  /// Takes a colon and notes whether it ends a label or a `case`.
  mutating func lexColon() {
    var startsStatement = false
    if innermost.openQuestions > 0 {
      innermost.openQuestions -= 1
    } else if innermost.kind == .brace, !innermost.isObject {
      startsStatement = innermost.isInCase || endsLabel()
      innermost.isInCase = false
    }
    colonStartsStatement = startsStatement
    emit(.colon, symbolLength)
  }

  /// Whether the last token is a name that starts a statement, or `default`.
  private func endsLabel() -> Bool {
    let name = previous
    guard tokens.kind(name) == .identifier else { return false }
    if isWord(name, "default") { return !isMemberName(name) }
    let before = tokens.significant(before: name)
    switch tokens.kind(before) {
    case .identifier where isWord(before, "else", "do") && !isMemberName(before): return true
    case nil, .semicolon, .openBrace, .closeBrace, .closeParen: return true
    case .colon: return colonStartsStatement
    // Where the semicolon is left out.
    case let kind?: return endsOperand(kind) && startsLine(name)
    }
  }

  /// Whether a statement may end with a token of a kind.
  private func endsOperand(_ kind: TokenKind) -> Bool {
    switch kind {
    case .identifier, .number, .regularExpression, .template, .templateTail, .closeBracket,
      .increment, .jsxClose, .hole:
      return true
    default: return kind.isString
    }
  }

  /// Whether a line break stands between a token and the one before it.
  private func startsLine(_ token: Int) -> Bool {
    var index = token - 1
    while let kind = tokens.kind(index), kind.isTrivia {
      if kind == .lineBreak || kind == .lineComment || kind == .htmlComment { return true }
      if kind == .blockComment, bytes[tokens.range(index)].contains(0x0A) { return true }
      index -= 1
    }
    return false
  }

  /// What an opening parenthesis means for the tokens around it.
  func parenthesisEnclosure() -> Enclosure {
    var enclosure = Enclosure(kind: .paren, token: tokens.count)
    var token = previous
    enclosure.isAsync = isWord(token, "async")
    if isWord(token, "await") { token = tokens.significant(before: token) }
    if isWord(token, "if", "while", "for", "with", "switch", "catch"), !isMemberName(token) {
      enclosure.isControl = true
      enclosure.operandFollows = !isWord(token, "switch", "catch")
      return enclosure
    }
    // `function name (`, `function * (`, `* name (`
    if tokens.kind(token) == .identifier, !isWord(token, "function") {
      token = tokens.significant(before: token)
    }
    if tokens.kind(token) == .multiplicative {
      enclosure.isGenerator = true
      token = tokens.significant(before: token)
    }
    guard isWord(token, "function") else {
      enclosure.isAsync = enclosure.isAsync || isWord(token, "async")
      return enclosure
    }
    var before = tokens.significant(before: token)
    if isWord(before, "async") {
      enclosure.isAsync = true
      before = tokens.significant(before: before)
    }
    switch tokens.kind(before) {
    case nil: enclosure.isFunctionExpression = options.isExpression
    case .semicolon, .openBrace, .closeBrace, .closeParen: break
    case .colon: enclosure.isFunctionExpression = !colonStartsStatement
    case .identifier:
      enclosure.isFunctionExpression =
        isOperatorWord(before)
        && !isWord(before, "default", "break", "continue", "debugger", "else", "do")
    // Behind an operand only the next statement can begin.
    case let kind?: enclosure.isFunctionExpression = !endsOperand(kind)
    }
    return enclosure
  }

  /// What an opening brace means for the tokens in it and after it.
  func braceEnclosure() -> Enclosure {
    var enclosure = Enclosure(kind: .brace, token: tokens.count)
    let closesParenthesis = tokens.kind(previous) == .closeParen
    let endsFunction = closesParenthesis && lastClosed?.isFunctionExpression == true
    enclosure.isObject = braceOpensObject()
    enclosure.operandFollows = !endsFunction && !enclosure.isObject
    enclosure.allowsAwait = innermost.allowsAwait
    enclosure.allowsYield = innermost.allowsYield
    if closesParenthesis, let parameters = lastClosed, !parameters.isControl {
      enclosure.allowsAwait = parameters.isAsync
      enclosure.allowsYield = parameters.isGenerator
    } else if tokens.kind(previous) == .arrow {
      enclosure.allowsAwait = isAfterAsyncParameters()
      enclosure.allowsYield = false
    }
    return enclosure
  }

  /// Whether the arrow just read follows the parameters of an `async` function.
  private func isAfterAsyncParameters() -> Bool {
    let last = tokens.significant(before: previous)
    if tokens.kind(last) == .closeParen { return lastClosed?.isAsync == true }
    return isWord(tokens.significant(before: last), "async")
  }
}
