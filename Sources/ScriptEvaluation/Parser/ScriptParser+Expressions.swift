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
}
