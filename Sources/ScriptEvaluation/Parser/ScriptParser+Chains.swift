internal import LocaleSyntax

/// Members, calls and what is constructed, one behind another.
extension ScriptParser {
  mutating func parsePostfix() throws(Unreadable) -> Expression {
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
