internal import LocaleSyntax

/// Functions.
extension ScriptParser {
  /// `function`, from the word or the `async` before it.
  ///
  /// - Parameter isDeclaration: Whether its name belongs to the code around.
  mutating func parseFunction(isDeclaration: Bool) throws(Unreadable) -> FunctionSyntax {
    let first = index
    var function = FunctionSyntax(script: number, tokens: first...first)
    function.isAsync = takeWord("async")
    advance()
    let isGenerator = isStar
    if isGenerator { advance() }
    function.isSuspended = isGenerator
    function.isGenerator = isGenerator
    if kind == .identifier {
      let outer = context
      if !isDeclaration {
        context.isAsync = function.isAsync
        context.isGenerator = isGenerator
        context.bansAwait = false
      }
      function.name = try takeBinding()
      context = outer
    }
    guard !isDeclaration || function.name != nil else { throw Unreadable(token: index) }
    var inner = context.ofFunction
    inner.isAsync = function.isAsync
    inner.isGenerator = isGenerator
    try parseRest(of: &function, from: first, inner)
    return function
  }

  /// The parameters and the body of a method.
  mutating func parseMethod(
    from first: Int, _ context: CodeContext
  ) throws(Unreadable) -> Expression {
    var function = FunctionSyntax(script: number, tokens: first...first)
    function.isAsync = context.isAsync
    function.isSuspended = context.isGenerator
    function.isGenerator = context.isGenerator
    function.isMethod = true
    try parseRest(of: &function, from: first, context)
    return try expression(.function(function), from: first)
  }

  /// Parameters and body.
  private mutating func parseRest(
    of function: inout FunctionSyntax, from first: Int, _ context: CodeContext
  ) throws(Unreadable) {
    if kind == .less { throw Unreadable(token: index, isUnknown: true) }
    try expect(.openParen)
    contexts.append(context)
    defer { closeFunction(&function) }
    function.parameters = try parseParameters()
    skipType()
    try parseBody(of: &function)
    function.tokens = first...max(first, last)
  }

  private mutating func closeFunction(_ function: inout FunctionSyntax) {
    let inner = contexts.removeLast()
    function.isStrict = inner.isStrict
    if inner.suspends { function.isSuspended = true }
    if !function.isArrow {
      function.usesArguments = inner.usesArguments
    } else if inner.usesArguments {
      context.usesArguments = true
    }
  }

  private mutating func parseBody(of function: inout FunctionSyntax) throws(Unreadable) {
    if kind == .openBrace, tokens.kind(next(index))?.isString == true {
      var inner = self
      inner.advance()
      if inner.isStrictHere {
        guard function.hasSimpleParameters else { throw Unreadable(token: index) }
        context.isStrict = true
      }
    }
    function.body = try parseBlock()
    try EarlyErrors.check(function, isStrict: isStrict)
  }

  private mutating func parseParameters() throws(Unreadable) -> [PatternElement] {
    context.isParameter = true
    defer { context.isParameter = false }
    var result: [PatternElement] = []
    while !take(.closeParen) {
      let isRest = take(.ellipsis)
      var element = PatternElement(pattern: try parseBinding(), isRest: isRest)
      if isTypeScript, kind == .question { advance() }
      skipType()
      if take(.assign) { element.fallback = try parseAssignment() }
      result.append(element)
      if isRest { try expectLast(element, before: .closeParen) }
      if kind != .closeParen { try expect(.comma) }
    }
    return result
  }

  /// An arrow function, where one starts at the current token.
  mutating func parseArrow() throws(Unreadable) -> FunctionSyntax? {
    let first = index
    var start = index
    if isWord("async"), !hasLineBreak(before: next(index)) { start = next(index) }
    guard
      isArrowHead(start)
        || {
          start = first; return isArrowHead(first)
        }()
    else { return nil }
    var function = FunctionSyntax(isArrow: true, script: number, tokens: first...first)
    function.isAsync = start != first
    index = start
    var inner = context.ofArrow
    inner.isAsync = function.isAsync
    contexts.append(inner)
    do {
      try parseArrow(into: &function)
    } catch {
      closeFunction(&function)
      throw error
    }
    closeFunction(&function)
    return function
  }

  private mutating func parseArrow(into function: inout FunctionSyntax) throws(Unreadable) {
    let first = function.tokens.lowerBound
    if take(.openParen) {
      function.parameters = try parseParameters()
      skipType()
    } else {
      context.isParameter = true
      function.parameters = [PatternElement(pattern: .name(try takeBinding()))]
      context.isParameter = false
    }
    guard !isOnNewLine else { throw Unreadable(token: index) }
    try expect(.arrow)
    if kind == .openBrace {
      try parseBody(of: &function)
    } else {
      function.value = try parseAssignment()
      try EarlyErrors.check(function, isStrict: isStrict)
    }
    function.tokens = first...max(first, last)
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
}
