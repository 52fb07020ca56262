import LocaleDiagnostics

/// Operands that only scripts have.
extension Parser {
  mutating func parseScriptOperand(_ kind: TokenKind) -> Step {
    switch kind {
    case .template:
      checkEscapes(tokens.range(index), isTemplate: true)
      return take(.string)
    case .openParen: return parseParenthesis()
    case .templateHead: return takeDynamic(through: endOfTemplate(index))
    case .jsxOpen: return takeDynamic(through: partner(index))
    case .regularExpression: return takeDynamic(through: index)
    case .unclosedTemplate where beginsTemplate(index):
      return takeDynamic(through: endOfTemplate(index))
    case .holedString: return takeDynamic(through: index)
    case .hole: return takeDynamic(through: index, hasHole: true)
    case .at where nextKind == .identifier || nextKind == .openParen:
      // A decorator before a class, or what a template engine writes, such as `@json($x)`.
      return takeDynamic(
        through: endOfCallees(from: nextKind == .openParen ? index : index + 1), hasHole: true)
    case .less:
      let last = endOfAngles(from: index)
      guard last > index, dialect == .typeScript || source.options.allowsJSX else {
        return unexpectedOperand()
      }
      move(to: last + 1)
      return prefix(.cast, skipping: 0)
    case .plus: return prefix(.positive)
    case .minus: return prefix(.negative)
    case .bang: return prefix(.not)
    case .increment: return prefix(.increment)
    case .tilde: return prefix(.opaquePrefix)
    case .ellipsis: return prefix(.opaquePrefix)
    default: return unexpectedOperand()
    }
  }

  private mutating func prefix(_ operation: Operator, skipping count: Int = 1) -> Step {
    operators.append(operation)
    if count > 0 { advance() }
    return .operand
  }

  private mutating func unexpectedOperand() -> Step {
    reportUnexpected()
    let node = missingOperand()
    skipToMark()
    operands.append(node)
    return .afterOperand
  }

  private mutating func parseParenthesis() -> Step {
    // In `a ? (b) : c => d` the colon is the choice's.
    let last = endOfArrowParameters(from: index)
    if let last, last == partner(index) || !isInChoice { return takeDynamic(through: last) }
    push(.parenthesis)
    advance()
    return .operand
  }

  /// Whether a `?` of the innermost frame waits for its colon.
  private var isInChoice: Bool {
    operators[(frames.last?.operatorBase ?? 0)...].contains(.question)
  }

  /// The token that closes what a token opens; the token itself where nothing does.
  func partner(_ token: Int) -> Int { tokens.closing(of: token) ?? token }

  /// Whether a template literal begins with a token that never ends, rather than goes on there after a
  /// substitution.
  func beginsTemplate(_ token: Int) -> Bool {
    source.bytes[tokens.start(token)] == UInt8(ascii: "`")
  }

  /// The token that ends the template literal that begins with a token. One that never ends is reported.
  mutating func endOfTemplate(_ token: Int) -> Int {
    let last = partner(token)
    if tokens.kind(last) == .unclosedTemplate {
      report(SyntaxPhrase.unclosedTemplate(), tokens.start(token)..<(tokens.start(token) + 1))
    }
    return last
  }

  // MARK: - Words

  mutating func parseScriptWord() -> Step {
    if nextKind == .arrow { return takeDynamic(through: index) }
    if isWord(index, "function") { return takeFunction(from: index) }
    if isWord(index, "class") { return takeClass() }
    if isWord(index, "async") {
      let next = tokens.significant(from: index + 1)
      if isWord(next, "function") { return takeFunction(from: next) }
      if tokens.kind(next) == .openParen || dialect == .typeScript,
        let last = endOfArrowParameters(from: next)
      {
        return takeDynamic(through: last)
      }
      if tokens.kind(next) == .identifier { return prefix(.opaquePrefix) }
    }
    if isWord(index, "void") { return prefix(.void) }
    if isWord(index, "typeof", "new", "delete") || isPrefixWord() { return prefix(.opaquePrefix) }
    if ReservedWords.contains(text(index)) {
      report(SyntaxPhrase.reservedWord(.code(text(index))), tokens.range(index))
    }
    return takeDynamic(through: index)
  }

  /// `await x`, `yield x`: names too, unless an operand follows.
  private func isPrefixWord() -> Bool {
    guard isWord(index, "await", "yield") else { return false }
    switch nextKind {
    case .identifier, .openParen, .openBrace, .openBracket, .number, .template, .templateHead:
      return true
    case let kind?: return kind.isString
    case nil: return false
    }
  }

  /// `function name (…) {…}`, from the word on.
  private mutating func takeFunction(from word: Int) -> Step {
    var token = tokens.significant(from: word + 1)
    if tokens.kind(token) == .multiplicative { token = tokens.significant(from: token + 1) }
    if tokens.kind(token) == .identifier { token = tokens.significant(from: token + 1) }
    return takeDynamic(through: endOfFunction(from: token) ?? word)
  }

  private mutating func takeClass() -> Step {
    var token = tokens.significant(from: index + 1)
    while let kind = tokens.kind(token), kind != .openBrace {
      if kind == .semicolon || kind == .comma && tokens.kind(token - 1) == .semicolon { break }
      let last = kind == .less ? endOfAngles(from: token) : partner(token)
      token = tokens.significant(from: last + 1)
    }
    return takeDynamic(through: tokens.kind(token) == .openBrace ? partner(token) : index)
  }

  /// The last token of `(…): Type {…}`, type parameters before it; `nil` if it is something else.
  package func endOfFunction(from start: Int) -> Int? {
    var token = start
    if tokens.kind(token) == .less {
      token = tokens.significant(from: endOfAngles(from: token) + 1)
    }
    guard tokens.kind(token) == .openParen else { return nil }
    token = tokens.significant(from: partner(token) + 1)
    if tokens.kind(token) == .colon {
      token = tokens.significant(from: endOfType(from: token + 1) + 1)
    }
    return tokens.kind(token) == .openBrace ? partner(token) : nil
  }
}
