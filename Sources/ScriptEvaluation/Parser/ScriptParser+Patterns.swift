internal import LocaleSyntax

/// Patterns.
extension ScriptParser {
  mutating func parseBinding() throws(Unreadable) -> Pattern {
    try nested { (parser) throws(Unreadable) in
      switch parser.kind {
      case .openBrace: try parser.parseObjectBinding()
      case .openBracket: try parser.parseArrayBinding()
      default: .name(try parser.takeBinding())
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
      if isRest { try expectLast(element, before: .closeBracket) }
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
        rest = .name(try takeBinding())
        guard kind == .closeBrace else { throw Unreadable(token: index) }
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
      element = PatternElement(pattern: .name(try takeBinding()))
    }
    if take(.assign) { element.fallback = try parseAssignment() }
    return PatternProperty(key: key, element: element)
  }

  /// What takes the rest has no value by default, and nothing stands behind it.
  func expectLast(
    _ element: PatternElement, before end: TokenKind
  ) throws(Unreadable) {
    guard element.fallback == nil, kind == end else { throw Unreadable(token: index) }
  }

  /// What an expression means on the left of `=`.
  mutating func pattern(of value: Expression) throws(Unreadable) -> Pattern {
    let error = Unreadable(token: value.tokens.lowerBound)
    switch value.kind {
    case .name(let name):
      if isStrict, StrictWords.refuses(target: name) { throw error }
      return .name(name)
    case .member: return .place(value)
    case .array(let elements):
      if value.isParenthesized { throw error }
      return .array(try pattern(of: elements, at: value))
    case .object(let members):
      if value.isParenthesized { throw error }
      return try pattern(of: members, at: value)
    // A call throws when it runs.
    default: throw Unreadable(token: value.tokens.lowerBound, isUnknown: value.isPlace)
    }
  }

  private mutating func pattern(
    of elements: [Expression.Element], at value: Expression
  ) throws(Unreadable) -> [PatternElement?] {
    var result: [PatternElement?] = []
    for (number, element) in elements.enumerated() {
      guard let inner = element.value else {
        result.append(nil)
        continue
      }
      var part = try self.element(of: inner)
      part.isRest = element.isSpread
      if part.isRest {
        let end = tokens.significant(before: value.tokens.upperBound)
        guard number == elements.count - 1, part.fallback == nil, tokens.kind(end) != .comma else {
          throw Unreadable(token: inner.tokens.lowerBound)
        }
      }
      result.append(part)
    }
    return result
  }

  private mutating func pattern(
    of members: [Expression.Member], at value: Expression
  ) throws(Unreadable) -> Pattern {
    let error = Unreadable(token: value.tokens.lowerBound)
    onlyInPatterns.remove(value.tokens.lowerBound)
    var properties: [PatternProperty] = []
    var rest: Pattern?
    for (number, member) in members.enumerated() {
      switch member.kind {
      case .value, .shorthand:
        if member.kind == .shorthand { onlyInPatterns.remove(member.value.tokens.lowerBound) }
        properties.append(PatternProperty(key: member.key, element: try element(of: member.value)))
      case .spread:
        let end = tokens.significant(before: value.tokens.upperBound)
        guard number == members.count - 1, tokens.kind(end) != .comma else { throw error }
        rest = try pattern(of: member.value)
        switch rest {
        case .name, .place: break
        default: throw error
        }
      case .getter, .setter, .method: throw error
      }
    }
    return .object(properties, rest: rest)
  }

  private mutating func element(of value: Expression) throws(Unreadable) -> PatternElement {
    if case .assign(let pattern, let fallback) = value.kind, !value.isParenthesized {
      return PatternElement(pattern: pattern, fallback: fallback)
    }
    return PatternElement(pattern: try pattern(of: value))
  }
}
