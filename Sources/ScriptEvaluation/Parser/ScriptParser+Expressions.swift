internal import LocaleSyntax

/// Expressions.
extension ScriptParser {
  mutating func parseExpression() throws(Unreadable) -> Expression {
    let first = index
    var parts = [try parseAssignment()]
    while take(.comma) { parts.append(try parseAssignment()) }
    return parts.count == 1 ? parts[0] : try expression(.sequence(parts), from: first, parts)
  }

  mutating func parseAssignment() throws(Unreadable) -> Expression {
    try nested { (parser) throws(Unreadable) in try parser.parseAssignmentHere() }
  }

  private mutating func parseAssignmentHere() throws(Unreadable) -> Expression {
    let first = index
    if context.isGenerator, isWord("yield") { return try parseYield() }
    if let function = try parseArrow() {
      return try expression(.function(function), from: first)
    }
    let left = try parseConditional()
    switch kind {
    case .assign:
      let target = try pattern(of: left)
      advance()
      let value = try parseAssignment()
      return try expression(.assign(target, value), from: first, left, value)
    case .compoundAssign, .orAssign, .nullishAssign, .andAssign:
      let operation = String(text(index).dropLast())
      try expectTarget(left, isLogical: kind != .compoundAssign)
      advance()
      let value = try parseAssignment()
      return try expression(.compound(operation, left, value), from: first, left, value)
    default: return left
    }
  }

  /// Whether a value may be changed: a call may, until it runs.
  private func expectTarget(
    _ target: Expression, isLogical: Bool = false
  ) throws(Unreadable) {
    let error = Unreadable(token: target.tokens.lowerBound)
    guard target.isPlace else { throw error }
    switch target.kind {
    case .call: if isLogical { throw error }
    case .name(let name): if isStrict, StrictWords.refuses(target: name) { throw error }
    default: break
    }
  }

  /// What a generator hands out, and gets back.
  private mutating func parseYield() throws(Unreadable) -> Expression {
    let first = index
    guard !context.isParameter else { throw Unreadable(token: first) }
    context.suspends = true
    advance()
    // Without an operand it hands out `undefined`.
    var value = try expression(.null, from: first)
    if !isOnNewLine {
      switch kind {
      case nil, .closeParen, .closeBracket, .closeBrace, .comma, .semicolon, .colon,
        .templateMiddle, .templateTail:
        break
      case .identifier where isWord("in") || isWord("of"): break
      case .multiplicative where isStar:
        advance()
        value = try parseAssignment()
      default: value = try parseAssignment()
      }
    }
    return try expression(.unary("yield", value), from: first, value)
  }

  var isStar: Bool {
    kind == .multiplicative && tokens.range(index).count == 1
      && bytes[tokens.range(index).lowerBound] == 0x2A
  }

  private mutating func parseConditional() throws(Unreadable) -> Expression {
    let first = index
    let condition = try parseBinary(0)
    guard take(.question) else { return condition }
    let positive = try parseAssignment()
    try expect(.colon)
    let negative = try parseAssignment()
    return try expression(
      .conditional(condition, positive, negative), from: first, condition, positive, negative)
  }

  /// How tightly the operator at the current token binds; `nil` for anything else.
  private var precedence: Int? {
    switch kind {
    case .nullish: 1
    case .or: 2
    case .and: 3
    case .less, .greater: 8
    case .plus, .minus: 10
    case .multiplicative: text(index) == "**" ? 12 : 11
    case .identifier: isWord("in") || isWord("instanceof") ? 8 : nil
    case .binary: Self.precedence(of: text(index))
    default: nil
    }
  }

  private static func precedence(of operation: String) -> Int {
    switch operation {
    case "|": 4
    case "^": 5
    case "&": 6
    case "==", "!=", "===", "!==": 7
    case "<=", ">=": 8
    default: 9
    }
  }

  private mutating func parseBinary(_ least: Int) throws(Unreadable) -> Expression {
    let first = index
    var left = try parseUnary()
    while true {
      if isTypeScript, isWord("as") || isWord("satisfies"), !isOnNewLine {
        index = next(lexical.endOfType(from: index + 1))
        continue
      }
      guard let precedence, precedence > least else { return left }
      let operation = text(index)
      let isLogical = precedence <= 3
      if operation == "**", case .unary = left.kind, !left.isParenthesized {
        throw Unreadable(token: first)
      }
      advance()
      let right = try nested { (parser) throws(Unreadable) in
        try parser.parseBinary(operation == "**" ? precedence - 1 : precedence)
      }
      if isLogical { try expectUnmixed(operation, left, right) }
      left = try expression(
        isLogical ? .logical(operation, left, right) : .binary(operation, left, right),
        from: first, left, right)
    }
  }

  /// `??` does not stand beside `||` and `&&` without parentheses.
  private func expectUnmixed(
    _ operation: String, _ left: Expression, _ right: Expression
  ) throws(Unreadable) {
    for part in [left, right] where !part.isParenthesized {
      guard case .logical(let other, _, _) = part.kind else { continue }
      if (operation == "??") != (other == "??") { throw Unreadable(token: part.tokens.lowerBound) }
    }
  }

  mutating func parseUnary() throws(Unreadable) -> Expression {
    try nested { (parser) throws(Unreadable) in try parser.parseUnaryHere() }
  }

  private mutating func parseUnaryHere() throws(Unreadable) -> Expression {
    let first = index
    switch kind {
    case .bang, .plus, .minus, .tilde: return try parsePrefix(text(index), first)
    case .increment:
      let step = text(index) == "++" ? 1.0 : -1
      advance()
      let target = try parseUnary()
      try expectTarget(target)
      return try expression(.update(target, by: step, isPrefix: true), from: first, target)
    case .identifier:
      for word in ["typeof", "void", "delete"] where isWord(word) {
        return try parsePrefix(word, first)
      }
      if isWord("await") {
        if context.isAsync {
          guard !context.isParameter else { throw Unreadable(token: first) }
          context.suspends = true
          return try parsePrefix("await", first)
        }
        // A name and another operand on one line.
        if startsName(next(index)), !hasLineBreak(before: next(index)) {
          throw Unreadable(token: first)
        }
      }
    default: break
    }
    let value = try parsePostfix()
    guard kind == .increment, !isOnNewLine else { return value }
    try expectTarget(value)
    let step = text(index) == "++" ? 1.0 : -1
    advance()
    return try expression(.update(value, by: step, isPrefix: false), from: first, value)
  }

  private mutating func parsePrefix(
    _ operation: String, _ first: Int
  ) throws(Unreadable) -> Expression {
    advance()
    let value = try parseUnary()
    if operation == "delete" {
      if value.isPrivateMember { throw Unreadable(token: first) }
      if isStrict, case .name = value.kind { throw Unreadable(token: first) }
    }
    return try expression(.unary(operation, value), from: first, value)
  }

  private func startsName(_ token: Int) -> Bool {
    switch tokens.kind(token) {
    case .identifier: !isWord(token, "in") && !isWord(token, "of") && !isWord(token, "instanceof")
    case .number: true
    case let kind?: kind.isString
    case nil: false
    }
  }

  // MARK: - Chains

  private mutating func parsePostfix() throws(Unreadable) -> Expression {
    let first = index
    var value = isWord("new") ? try parseConstruct() : try parsePrimary()
    var isChain = false
    while let kind {
      switch kind {
      case .dot:
        advance()
        value = try expression(
          .member(value, try parsePropertyName(), isOptional: false), from: first, value)
      case .questionDot:
        isChain = true
        advance()
        value = try parseOptional(value, first)
      case .openBracket:
        value = try parseSubscript(value, isOptional: false, first)
      case .openParen:
        let arguments = try parseArguments()
        value = try call(value, arguments, isOptional: false, first)
      case .template, .templateHead:
        // A tagged template: what the tag does with it is not followed.
        if isChain { throw Unreadable(token: index) }
        index = next(tokens.closing(of: index) ?? index)
        value = try expression(.opaque, from: first, value)
      case .bang where isTypeScript && !isOnNewLine: advance()
      default: return isChain ? try expression(.chain(value), from: first, value) : value
      }
    }
    return isChain ? try expression(.chain(value), from: first, value) : value
  }

  private mutating func parseOptional(
    _ value: Expression, _ first: Int
  ) throws(Unreadable) -> Expression {
    switch kind {
    case .openParen: return try call(value, try parseArguments(), isOptional: true, first)
    case .openBracket: return try parseSubscript(value, isOptional: true, first)
    default:
      return try expression(
        .member(value, try parsePropertyName(), isOptional: true), from: first, value)
    }
  }

  private func call(
    _ value: Expression, _ arguments: [Expression.Element], isOptional: Bool, _ first: Int
  ) throws(Unreadable) -> Expression {
    try expression(
      .call(value, arguments, isOptional: isOptional), from: first,
      [value] + arguments.compactMap { $0.value })
  }

  private mutating func parseSubscript(
    _ value: Expression, isOptional: Bool, _ first: Int
  ) throws(Unreadable) -> Expression {
    advance()
    let key = try parseExpression()
    try expect(.closeBracket)
    return try expression(
      .member(value, .computed(key), isOptional: isOptional), from: first, value, key)
  }

  private mutating func parsePropertyName() throws(Unreadable) -> Expression.Key {
    guard kind == .identifier else { throw Unreadable(token: index) }
    let name = text(index)
    if name.utf8.contains(UInt8(ascii: "\\")) { throw Unreadable(token: index, isUnknown: true) }
    if name.hasPrefix("#") { try usePrivateName(name) }
    advance()
    return .text(Array(name.utf16))
  }

  private mutating func parseConstruct() throws(Unreadable) -> Expression {
    let first = index
    advance()
    if take(.dot) {
      guard context.hasNewTarget, takeWord("target") else { throw Unreadable(token: index) }
      return try expression(.opaque, from: first)
    }
    if isWord("import") { throw Unreadable(token: index) }
    var callee =
      isWord("new")
      ? try nested { (parser) throws(Unreadable) in try parser.parseConstruct() }
      : try parsePrimary()
    while true {
      if take(.dot) {
        callee = try expression(
          .member(callee, try parsePropertyName(), isOptional: false), from: first, callee)
      } else if kind == .openBracket {
        callee = try parseSubscript(callee, isOptional: false, first)
      } else {
        break
      }
    }
    if kind == .questionDot { throw Unreadable(token: index) }
    let arguments = kind == .openParen ? try parseArguments() : []
    return try expression(
      .construct(callee, arguments), from: first,
      [callee] + arguments.compactMap { $0.value })
  }

  private mutating func parseArguments() throws(Unreadable) -> [Expression.Element] {
    advance()
    var result: [Expression.Element] = []
    while !take(.closeParen) {
      let isSpread = take(.ellipsis)
      result.append(Expression.Element(value: try parseAssignment(), isSpread: isSpread))
      if kind != .closeParen { try expect(.comma) }
    }
    return result
  }
}
