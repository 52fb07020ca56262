internal import LocaleSyntax

/// Statements.
extension ScriptParser {
  mutating func parseStatement() throws(Unreadable) -> Statement {
    let first = index
    let kind = try nested { (parser) throws(Unreadable) in try parser.parseStatementKind() }
    return Statement(kind: kind, tokens: first...max(first, last))
  }

  mutating func parseStatementKind() throws(Unreadable) -> Statement.Kind {
    switch kind {
    case .semicolon:
      advance()
      return .empty
    case .openBrace: return .block(try parseBlock())
    case .identifier: return try parseWordStatement()
    default: return try parseExpressionStatement()
    }
  }

  private mutating func parseWordStatement() throws(Unreadable) -> Statement.Kind {
    if nextKind == .colon, !isWord("default"), !isWord("case") { return try parseLabelled() }
    switch text(index) {
    case "var", "const": return try parseVariables()
    case "let" where isLet: return try parseVariables()
    case "function": return .function(try parseFunction(isDeclaration: true))
    case "async" where isAsyncFunction:
      return .function(try parseFunction(isDeclaration: true))
    case "class":
      let name = text(next(index))
      _ = try parseClass(isDeclaration: true)
      return .declaredClass(name)
    case "if": return try parseCondition()
    case "for": return try parseFor()
    case "while": return try parseWhile()
    case "do": return try parseDo()
    case "switch": return try parseSwitch()
    case "try": return try parseTry()
    case "return", "throw", "break", "continue", "debugger": return try parseJump()
    case "import" where nextKind != .openParen && nextKind != .dot: return try parseImport()
    case "export": return try parseExport()
    case "interface", "type", "declare", "enum", "namespace", "abstract":
      if isTypeScript, nextKind == .identifier { return try parseTypeDeclaration() }
      return try parseExpressionStatement()
    case "with": throw Unreadable(token: index, isUnknown: !isStrict)
    default: return try parseExpressionStatement()
    }
  }

  private mutating func parseExpressionStatement() throws(Unreadable) -> Statement.Kind {
    let value = try parseExpression()
    try endStatement()
    return .expression(value)
  }

  mutating func parseBlock() throws(Unreadable) -> [Statement] {
    try expect(.openBrace)
    var statements: [Statement] = []
    while kind != .closeBrace {
      guard kind != nil else { throw Unreadable(token: index) }
      statements.append(try parseStatement())
    }
    advance()
    return statements
  }

  private mutating func parseLabelled() throws(Unreadable) -> Statement.Kind {
    let label = try takeName()
    advance()
    return .labelled(label, try parseStatement())
  }

  private mutating func parseVariables() throws(Unreadable) -> Statement.Kind {
    let result = try parseDeclarators()
    try endStatement()
    return .variables(result)
  }

  mutating func parseDeclarators() throws(Unreadable) -> Statement.Variables {
    var result = Statement.Variables(kind: takeVariableKind(), declarators: [])
    repeat {
      let pattern = try parseBinding()
      if isTypeScript, kind == .bang { advance() }
      skipType()
      try expectNoLet(pattern, result.kind)
      let value = take(.assign) ? try parseAssignment() : nil
      result.declarators.append((pattern, value))
    } while take(.comma)
    return result
  }

  /// No block has a variable of the name `let`.
  private func expectNoLet(
    _ pattern: Pattern, _ kind: Statement.VariableKind?
  ) throws(Unreadable) {
    guard let kind, kind != .function, pattern.names.contains("let") else { return }
    throw Unreadable(token: index)
  }

  /// Whether `let` declares, rather than being a name.
  private var isLet: Bool {
    guard isWord("let") else { return false }
    switch nextKind {
    case .openBrace, .openBracket: return true
    case .identifier: return !isWord(next(index), "in") && !isWord(next(index), "instanceof")
    default: return false
    }
  }

  mutating func takeVariableKind() -> Statement.VariableKind {
    defer { advance() }
    return isWord("var") ? .function : isWord("let") ? .block : .constant
  }

  private mutating func parseParenthesized() throws(Unreadable) -> Expression {
    try expect(.openParen)
    let value = try parseExpression()
    try expect(.closeParen)
    return value
  }

  private mutating func parseCondition() throws(Unreadable) -> Statement.Kind {
    advance()
    let condition = try parseParenthesized()
    let positive = try parseStatement()
    let negative = takeWord("else") ? try parseStatement() : nil
    return .condition(condition, positive, negative)
  }

  private mutating func parseWhile() throws(Unreadable) -> Statement.Kind {
    advance()
    let condition = try parseParenthesized()
    return .loop(Statement.Loop(condition: condition, body: try parseStatement()))
  }

  private mutating func parseDo() throws(Unreadable) -> Statement.Kind {
    advance()
    let body = try parseStatement()
    guard takeWord("while") else { throw Unreadable(token: index) }
    let condition = try parseParenthesized()
    _ = take(.semicolon)
    return .loop(Statement.Loop(condition: condition, body: body, runsFirst: true))
  }

  private mutating func parseSwitch() throws(Unreadable) -> Statement.Kind {
    advance()
    let value = try parseParenthesized()
    try expect(.openBrace)
    var cases: [Statement.Case] = []
    while !take(.closeBrace) {
      var part = Statement.Case(value: nil, body: [])
      if takeWord("case") {
        part.value = try parseExpression()
      } else if !takeWord("default") {
        throw Unreadable(token: index)
      }
      try expect(.colon)
      while kind != nil, kind != .closeBrace, !isWord("case"),
        !(isWord("default") && nextKind == .colon)
      {
        part.body.append(try parseStatement())
      }
      cases.append(part)
    }
    return .choice(value, cases)
  }

  private mutating func parseTry() throws(Unreadable) -> Statement.Kind {
    advance()
    let body = try parseBlock()
    var handler: Statement.Handler?
    if takeWord("catch") {
      var parameter: Pattern?
      if take(.openParen) {
        parameter = try parseBinding()
        skipType()
        try expect(.closeParen)
      }
      handler = Statement.Handler(parameter: parameter, body: try parseBlock())
    }
    let finally = takeWord("finally") ? try parseBlock() : nil
    return .attempt(body, handler, finally: finally)
  }

  private mutating func parseJump() throws(Unreadable) -> Statement.Kind {
    let word = text(index)
    advance()
    let isAlone = kind == nil || kind == .semicolon || kind == .closeBrace || isOnNewLine
    var value: Expression?
    var label: String?
    switch word {
    case "return", "throw": if !isAlone { value = try parseExpression() }
    case "debugger": break
    default: if !isAlone { label = try takeName() }
    }
    try endStatement()
    switch word {
    case "return": return .returns(value)
    case "throw":
      guard let value else { throw Unreadable(token: index) }
      return .throwing(value)
    case "debugger": return .empty
    default: return word == "break" ? .breaks(label) : .continues(label)
    }
  }

  private mutating func parseFor() throws(Unreadable) -> Statement.Kind {
    advance()
    let waits = isWord("await")
    if waits {
      // Outside of functions it would run here.
      guard context.isAsync, contexts.count > 1 else {
        throw Unreadable(token: index, isUnknown: context.isAsync)
      }
      context.suspends = true
      advance()
    }
    try expect(.openParen)
    if let iteration = try parseIteration() {
      if waits, iteration.isOverKeys { throw Unreadable(token: index) }
      return .iteration(iteration)
    }
    if waits { throw Unreadable(token: index) }
    var loop = Statement.Loop(body: Statement(kind: .empty, tokens: index...index))
    let first = index
    if kind != .semicolon {
      let isVariable = isWord("var") || isLet || isWord("const")
      let start: Statement.Kind =
        isVariable ? .variables(try parseDeclarators()) : .expression(try parseExpression())
      loop.start = Statement(kind: start, tokens: first...max(first, last))
    }
    try expect(.semicolon)
    if kind != .semicolon { loop.condition = try parseExpression() }
    try expect(.semicolon)
    if kind != .closeParen { loop.step = try parseExpression() }
    try expect(.closeParen)
    loop.body = try parseStatement()
    return .loop(loop)
  }

  /// `x of y` and `x in y` between the parentheses of `for`; `nil` for anything else.
  private mutating func parseIteration() throws(Unreadable) -> Statement.Iteration? {
    let start = index
    var variable: Statement.VariableKind?
    let pattern: Pattern
    if isWord("var") || isWord("const") || isLet {
      variable = takeVariableKind()
      pattern = try parseBinding()
      skipType()
      try expectNoLet(pattern, variable)
    } else {
      guard let place = parseIterationTarget() else {
        index = start
        return nil
      }
      let isBareAsync = isWord(start, "async") && next(start) == index
      if isWord("of"), isBareAsync || isWord(start, "let") { throw Unreadable(token: start) }
      pattern = place
    }
    guard isWord("of") || isWord("in") else {
      index = start
      return nil
    }
    let isOverKeys = isWord("in")
    advance()
    let source = isOverKeys ? try parseExpression() : try parseAssignment()
    try expect(.closeParen)
    return Statement.Iteration(
      kind: variable, pattern: pattern, isOverKeys: isOverKeys, source: source,
      body: try parseStatement())
  }

  private mutating func parseIterationTarget() -> Pattern? {
    switch kind {
    case .identifier, .openBracket, .openBrace, .openParen: break
    default: return nil
    }
    guard let value = try? parseUnary(), isWord("of") || isWord("in") else { return nil }
    return try? pattern(of: value)
  }
}
