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
      advance()
      let value = try parseAssignment()
      return try expression(.compound(operation, left, value), from: first, left, value)
    default: return left
    }
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
      advance()
      let right = try nested { (parser) throws(Unreadable) in
        try parser.parseBinary(operation == "**" ? precedence - 1 : precedence)
      }
      left = try expression(
        isLogical ? .logical(operation, left, right) : .binary(operation, left, right),
        from: first, left, right)
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
      guard target.isPlace else { throw Unreadable(token: first) }
      return try expression(.update(target, by: step, isPrefix: true), from: first, target)
    case .identifier:
      for word in ["typeof", "void", "delete"] where isWord(word) {
        return try parsePrefix(word, first)
      }
      if isWord("await") || isWord("yield"), startsOperand(next(index)) {
        suspends[suspends.count - 1] = true
        if isWord("yield") { throw Unreadable(token: index) }
        return try parsePrefix("await", first)
      }
    default: break
    }
    let value = try parsePostfix()
    guard kind == .increment, !isOnNewLine else { return value }
    guard value.isPlace else { throw Unreadable(token: index) }
    let step = text(index) == "++" ? 1.0 : -1
    advance()
    return try expression(.update(value, by: step, isPrefix: false), from: first, value)
  }

  private mutating func parsePrefix(
    _ operation: String, _ first: Int
  ) throws(Unreadable) -> Expression {
    advance()
    let value = try parseUnary()
    return try expression(.unary(operation, value), from: first, value)
  }

  private func startsOperand(_ token: Int) -> Bool {
    switch tokens.kind(token) {
    case .identifier: !isWord(token, "in") && !isWord(token, "of") && !isWord(token, "instanceof")
    case .number, .template, .templateHead, .openParen, .openBracket, .openBrace: true
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
    guard !name.utf8.contains(UInt8(ascii: "\\")), !name.hasPrefix("#") else {
      throw Unreadable(token: index)
    }
    advance()
    return .text(Array(name.utf16))
  }

  private mutating func parseConstruct() throws(Unreadable) -> Expression {
    let first = index
    advance()
    if kind == .dot { throw Unreadable(token: index) }
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
