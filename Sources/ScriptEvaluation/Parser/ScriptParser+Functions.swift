internal import LocaleSyntax

/// Functions and patterns.
extension ScriptParser {
  /// `function`, from the word or the `async` before it.
  mutating func parseFunction() throws(Unreadable) -> FunctionSyntax {
    let first = index
    var function = FunctionSyntax(script: number, tokens: first...first)
    function.isAsync = takeWord("async")
    advance()
    if take(.multiplicative) { function.isSuspended = true }
    if kind == .identifier { function.name = try takeName() }
    try parseRest(of: &function, from: first)
    return function
  }

  mutating func parseMethod(from first: Int, isAsync: Bool) throws(Unreadable) -> Expression {
    var function = FunctionSyntax(script: number, tokens: first...first)
    function.isAsync = isAsync
    try parseRest(of: &function, from: first)
    return try expression(.function(function), from: first)
  }

  /// Parameters and body.
  private mutating func parseRest(
    of function: inout FunctionSyntax, from first: Int
  ) throws(Unreadable) {
    if kind == .less { throw Unreadable(token: index) }
    try expect(.openParen)
    openFunction(isArrow: false)
    defer { closeFunction(&function) }
    function.parameters = try parseParameters()
    skipType()
    try parseBody(of: &function)
    function.tokens = first...max(first, last)
  }

  private mutating func openFunction(isArrow: Bool) {
    strictness.append(strictness.last ?? false)
    suspends.append(false)
    if !isArrow { usesArguments.append(false) }
  }

  private mutating func closeFunction(_ function: inout FunctionSyntax) {
    function.isStrict = strictness.removeLast()
    if suspends.removeLast() { function.isSuspended = true }
    if !function.isArrow { function.usesArguments = usesArguments.removeLast() }
  }

  private mutating func parseBody(of function: inout FunctionSyntax) throws(Unreadable) {
    if kind == .openBrace, tokens.kind(next(index))?.isString == true {
      var inner = self
      inner.advance()
      if inner.isStrictHere { strictness[strictness.count - 1] = true }
    }
    function.body = try parseBlock()
    try EarlyErrors.check(function, isStrict: strictness.last ?? false)
  }

  private mutating func parseParameters() throws(Unreadable) -> [PatternElement] {
    var result: [PatternElement] = []
    while !take(.closeParen) {
      let isRest = take(.ellipsis)
      var element = PatternElement(pattern: try parseBinding(), isRest: isRest)
      if isTypeScript, kind == .question { advance() }
      skipType()
      if take(.assign) { element.fallback = try parseAssignment() }
      result.append(element)
      if kind != .closeParen { try expect(.comma) }
    }
    return result
  }

  /// An arrow function, where one starts at the current token.
  mutating func parseArrow() throws(Unreadable) -> FunctionSyntax? {
    let first = index
    var start = index
    if isWord("async"), !hasLineBreak(after: index) { start = next(index) }
    guard
      isArrowHead(start)
        || {
          start = first; return isArrowHead(first)
        }()
    else { return nil }
    var function = FunctionSyntax(isArrow: true, script: number, tokens: first...first)
    function.isAsync = start != first
    index = start
    openFunction(isArrow: true)
    defer { closeFunction(&function) }
    if take(.openParen) {
      function.parameters = try parseParameters()
      skipType()
    } else {
      function.parameters = [PatternElement(pattern: .name(try takeName()))]
    }
    try expect(.arrow)
    if kind == .openBrace {
      try parseBody(of: &function)
    } else {
      function.value = try parseAssignment()
    }
    function.tokens = first...max(first, last)
    // A struct that is returned is read before `defer` runs.
    function.isStrict = strictness.last ?? false
    if suspends.last == true { function.isSuspended = true }
    return function
  }

  private func hasLineBreak(after token: Int) -> Bool {
    (token + 1..<max(token + 1, next(token))).contains { tokens.kind($0) == .lineBreak }
  }

  private func isArrowHead(_ token: Int) -> Bool {
    switch tokens.kind(token) {
    case .identifier: return tokens.kind(next(token)) == .arrow
    case .openParen:
      guard let close = tokens.closing(of: token) else { return false }
      let after = next(close)
      if tokens.kind(after) == .arrow { return true }
      guard isTypeScript, tokens.kind(after) == .colon else { return false }
      return tokens.kind(next(lexical.endOfType(from: after + 1))) == .arrow
    default: return false
    }
  }

  // MARK: - Patterns

  mutating func parseBinding() throws(Unreadable) -> Pattern {
    try nested { (parser) throws(Unreadable) in
      switch parser.kind {
      case .openBrace: try parser.parseObjectBinding()
      case .openBracket: try parser.parseArrayBinding()
      default: .name(try parser.takeName())
      }
    }
  }

  private mutating func parseArrayBinding() throws(Unreadable) -> Pattern {
    advance()
    var elements: [PatternElement?] = []
    while !take(.closeBracket) {
      if take(.comma) {
        elements.append(nil)
        continue
      }
      let isRest = take(.ellipsis)
      var element = PatternElement(pattern: try parseBinding(), isRest: isRest)
      if take(.assign) { element.fallback = try parseAssignment() }
      elements.append(element)
      if kind != .closeBracket { try expect(.comma) }
    }
    return .array(elements)
  }

  private mutating func parseObjectBinding() throws(Unreadable) -> Pattern {
    advance()
    var properties: [PatternProperty] = []
    var rest: Pattern?
    while !take(.closeBrace) {
      if take(.ellipsis) {
        rest = try parseBinding()
      } else {
        properties.append(try parseBoundProperty())
      }
      if kind != .closeBrace { try expect(.comma) }
    }
    return .object(properties, rest: rest)
  }

  private mutating func parseBoundProperty() throws(Unreadable) -> PatternProperty {
    let first = index
    let key = try parseKey()
    var element: PatternElement
    if take(.colon) {
      element = PatternElement(pattern: try parseBinding())
    } else {
      index = first
      element = PatternElement(pattern: .name(try takeName()))
    }
    if take(.assign) { element.fallback = try parseAssignment() }
    return PatternProperty(key: key, element: element)
  }

  /// What an expression means on the left of `=`.
  func pattern(of value: Expression) throws(Unreadable) -> Pattern {
    switch value.kind {
    case .name(let name): return .name(name)
    case .member: return .place(value)
    case .array(let elements):
      var result: [PatternElement?] = []
      for element in elements {
        guard let inner = element.value else {
          result.append(nil)
          continue
        }
        var part = try self.element(of: inner)
        part.isRest = element.isSpread
        result.append(part)
      }
      return .array(result)
    case .object(let members): return try pattern(of: members, at: value)
    default: throw Unreadable(token: value.tokens.lowerBound)
    }
  }

  private func pattern(
    of members: [Expression.Member], at value: Expression
  ) throws(Unreadable) -> Pattern {
    var properties: [PatternProperty] = []
    var rest: Pattern?
    for member in members {
      switch member.kind {
      case .value, .shorthand:
        properties.append(PatternProperty(key: member.key, element: try element(of: member.value)))
      case .spread: rest = try pattern(of: member.value)
      case .getter, .setter, .method: throw Unreadable(token: value.tokens.lowerBound)
      }
    }
    return .object(properties, rest: rest)
  }

  private func element(of value: Expression) throws(Unreadable) -> PatternElement {
    if case .assign(let pattern, let fallback) = value.kind {
      return PatternElement(pattern: pattern, fallback: fallback)
    }
    return PatternElement(pattern: try pattern(of: value))
  }
}
