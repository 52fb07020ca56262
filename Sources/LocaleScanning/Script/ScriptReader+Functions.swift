internal import LocaleDiagnostics
internal import LocaleSyntax

/// What the functions of a script return.
extension ScriptReader {
  /// How many calls are followed into one another.
  private static let deepestCalls = 4

  /// How many returns of one function are looked at.
  private static let mostReturns = 200

  /// How many calls of one function are looked at for what they pass.
  private static let mostCallSites = 20

  /// The body of the function that a name stands for, if it always does.
  func constantFunction(_ token: Int, _ isAwaited: Bool) -> Int? {
    guard tokens.kind(tokens.significant(from: token + 1)) == .openParen else { return nil }
    let name = parser.text(token)
    for block in blocks.suffix(Self.deepestBlocks).reversed() {
      if let function = functions[block], isParameter(name, of: function) { return nil }
    }
    guard let declaration = declarations.declaration(of: name, in: blocks), !declaration.isBound,
      let start = declaration.value,
      let body = functions.body(ofFunctionAt: start, isAwaited: isAwaited)
    else { return nil }
    let isCalled = declaration.name < start && functions.functions[body]?.isCalledAtOnce == true
    return isCalled ? nil : body
  }

  /// What a function returns to a call; `nil` where nobody knows.
  mutating func returnedValues(of body: Int, arguments: [Int], _ depth: Int) -> FoundValues? {
    guard depth < Self.deepestNames, openCalls.count < Self.deepestCalls, openCalls[body] == nil,
      let function = functions[body]
    else { return nil }
    openCalls[body] = OpenCall(
      arguments: arguments, blocks: blocks, hasParameters: !function.parameters.isEmpty)
    defer { openCalls[body] = nil }
    return within(declarations.scope(of: body)) { reader in
      reader.tokens.kind(body) == .arrow
        ? reader.values(at: reader.tokens.significant(from: body + 1), depth + 1)
        : reader.returnedValues(of: body, depth)
    }
  }

  private mutating func returnedValues(of body: Int, _ depth: Int) -> FoundValues? {
    let all = returns(of: body)
    guard all.count < Self.mostReturns else { return nil }
    var result = FoundValues()
    for one in all {
      let around = one.start.map { declarations.scope(around: $0) } ?? blocks
      result.add(
        one.start.map { start in within(around) { $0.values(at: start, depth + 1) } } ?? .absent)
      if one.isSure { return result }
    }
    result.add(.absent)
    return result
  }

  /// The returns of a function, up to the first that it gets to in any case.
  private mutating func returns(of body: Int) -> [ReturnedValue] {
    if let known = returns[body] { return known }
    var result: [ReturnedValue] = []
    let end = tokens.closing(of: body) ?? body
    var token = body + 1
    while token < end, result.last?.isSure != true {
      if tokens.kind(token) == .openBrace, functions.functions[token] != nil {
        token = tokens.closing(of: token) ?? token
      } else if parser.isWord(token, "return"), isKeyword(token) {
        result.append(returned(at: token, in: body))
      }
      token += 1
    }
    returns[body] = result
    return result
  }

  private func isKeyword(_ token: Int) -> Bool {
    let before = tokens.kind(tokens.significant(before: token))
    return before != .dot && before != .questionDot
  }

  private func returned(at word: Int, in body: Int) -> ReturnedValue {
    let start = tokens.significant(from: word + 1)
    let isEmpty =
      (word + 1..<start).contains { tokens.kind($0) == .lineBreak }
      || tokens.kind(start) == .semicolon || tokens.kind(start) == .closeBrace
    return ReturnedValue(
      start: isEmpty ? nil : start,
      isSure: declarations.scope(around: word).last == body && condition(before: word) == nil)
  }

  // MARK: - Calls

  /// The parentheses of all calls of a function, if nothing else is done with it.
  mutating func calls(ofFunction body: Int) -> [Int]? {
    if let known = callSites[body] { return known }
    let found = name(ofFunction: body).flatMap { findCalls(named: $0) }
    callSites[body] = .some(found)
    return found
  }

  private mutating func findCalls(named name: Int) -> [Int]? {
    guard callSites.count < Self.mostReturns else { return nil }
    let text = parser.text(name)
    guard !isExported(name) else { return nil }
    var result: [Int] = []
    for token in places(of: text) where token != name && isReference(token, to: text) {
      let open = tokens.significant(from: token + 1)
      guard tokens.kind(open) == .openParen, result.count < Self.mostCallSites,
        !parser.isWord(tokens.significant(before: token), "new", "function"),
        declarations.declaration(of: text, in: declarations.scope(around: token))?.name == name
      else { return nil }
      result.append(open)
    }
    return result
  }

  /// The tokens that may be a name.
  mutating func places(of name: String) -> NamePlaces.Places {
    let known = namePlaces ?? NamePlaces(tokens, in: item.source.bytes)
    namePlaces = known
    return known.tokens(named: name)
  }

  /// Whether other files may call the function of a name.
  private func isExported(_ name: Int) -> Bool {
    var word = tokens.significant(before: name)
    while parser.isWord(word, "function", "async", "const", "let", "var", "default") {
      word = tokens.significant(before: word)
    }
    return parser.isWord(word, "export")
  }
}
