internal import LocaleSyntax

/// Operands.
extension ScriptParser {
  mutating func parsePrimary() throws(Unreadable) -> Expression {
    let first = index
    switch kind {
    case .openParen:
      advance()
      let value = try parseExpression()
      try expect(.closeParen)
      return value
    case .openBracket: return try parseArray()
    case .openBrace: return try parseObject()
    case .plainString, .escapedString, .template:
      let value = Expression.Kind.text(codeUnits(index))
      advance()
      return try expression(value, from: first)
    case .templateHead: return try parseTemplate()
    case .number: return try parseNumber()
    case .regularExpression, .hole, .holedString: return try takeOpaque(through: index)
    case .jsxOpen: return try takeOpaque(through: tokens.closing(of: index) ?? index)
    case .identifier: return try parseWord()
    default: throw Unreadable(token: index)
    }
  }

  mutating func takeOpaque(through last: Int) throws(Unreadable) -> Expression {
    let first = index
    index = next(last)
    return try expression(.opaque, from: first)
  }

  private mutating func parseWord() throws(Unreadable) -> Expression {
    let first = index
    switch text(index) {
    case "true", "false":
      let value = isWord("true")
      advance()
      return try expression(.bool(value), from: first)
    case "null":
      advance()
      return try expression(.null, from: first)
    case "this":
      advance()
      return try expression(.this, from: first)
    case "function": return try expression(.function(try parseFunction()), from: first)
    case "async" where isWord(next(index), "function"):
      return try expression(.function(try parseFunction()), from: first)
    case "class": return try parseClass()
    case "super": throw Unreadable(token: index)
    case "import":
      // `import('…')` and `import.meta`
      var end = next(index)
      if tokens.kind(end) == .dot { end = next(end) } else { end = tokens.closing(of: end) ?? end }
      return try takeOpaque(through: end)
    default:
      let name = try takeName()
      return try expression(.name(name), from: first)
    }
  }

  /// A class is not followed.
  mutating func parseClass() throws(Unreadable) -> Expression {
    var token = next(index)
    while let kind = tokens.kind(token), kind != .openBrace {
      if kind == .semicolon { throw Unreadable(token: token) }
      token = next(tokens.closing(of: token) ?? token)
    }
    guard let end = tokens.closing(of: token) else { throw Unreadable(token: token) }
    return try takeOpaque(through: end)
  }

  private mutating func parseNumber() throws(Unreadable) -> Expression {
    let first = index
    let literal = NumberLiteral(bytes[tokens.range(index)], dialect: .javaScript)
    advance()
    guard let value = literal.value, literal.isValid else {
      return try expression(.opaque, from: first)
    }
    return try expression(.number(value), from: first)
  }

  /// The code units of a string or a part of a template.
  func codeUnits(_ token: Int) -> CodeUnits {
    let range = tokens.range(token)
    let kind = tokens.kind(token)
    let opensHole = kind == .templateHead || kind == .templateMiddle
    let isTemplate = opensHole || kind == .templateTail || kind == .template
    let upper = range.upperBound - (opensHole ? 2 : 1)
    let literal = LiteralDecoder(
      bytes, range.lowerBound + 1..<max(range.lowerBound + 1, upper),
      style: isTemplate ? .template : .javaScript)
    return literal.codeUnits
  }

  private mutating func parseTemplate() throws(Unreadable) -> Expression {
    let first = index
    var texts = [codeUnits(index)]
    var values: [Expression] = []
    while kind != .templateTail {
      advance()
      values.append(try parseExpression())
      guard kind == .templateMiddle || kind == .templateTail else { throw Unreadable(token: index) }
      texts.append(codeUnits(index))
    }
    advance()
    return try expression(.template(texts, values), from: first, values)
  }

  private mutating func parseArray() throws(Unreadable) -> Expression {
    let first = index
    advance()
    var elements: [Expression.Element] = []
    while !take(.closeBracket) {
      if take(.comma) {
        elements.append(Expression.Element(value: nil))
        continue
      }
      let isSpread = take(.ellipsis)
      elements.append(Expression.Element(value: try parseAssignment(), isSpread: isSpread))
      if kind != .closeBracket { try expect(.comma) }
    }
    return try expression(.array(elements), from: first, elements.compactMap { $0.value })
  }

  private mutating func parseObject() throws(Unreadable) -> Expression {
    let first = index
    advance()
    var members: [Expression.Member] = []
    while !take(.closeBrace) {
      members.append(try parseMember())
      if kind != .closeBrace { try expect(.comma) }
    }
    return try expression(.object(members), from: first, members.map { $0.value })
  }

  private mutating func parseMember() throws(Unreadable) -> Expression.Member {
    let first = index
    if take(.ellipsis) {
      return Expression.Member(kind: .spread, key: .text([]), value: try parseAssignment())
    }
    if kind == .hole || kind == .at { throw Unreadable(token: index) }
    for word in ["get", "set", "async"] where isWord(word) && startsKey(next(index)) {
      let memberKind: Expression.Member.Kind =
        word == "get" ? .getter : word == "set" ? .setter : .method
      advance()
      let key = try parseKey()
      let function = try parseMethod(from: first, isAsync: word == "async")
      return Expression.Member(kind: memberKind, key: key, value: function)
    }
    if kind == .multiplicative { throw Unreadable(token: index) }
    let key = try parseKey()
    if kind == .openParen || kind == .less {
      return Expression.Member(
        kind: .method, key: key, value: try parseMethod(from: first, isAsync: false))
    }
    if take(.colon) {
      return Expression.Member(kind: .value, key: key, value: try parseAssignment())
    }
    index = first
    let name = try takeName()
    var value = try expression(.name(name), from: first)
    if take(.assign) {
      // Only a pattern has a default here.
      let fallback = try parseAssignment()
      value = try expression(.assign(.name(name), fallback), from: first, fallback)
    }
    return Expression.Member(kind: .shorthand, key: .text(Array(name.utf16)), value: value)
  }

  private func startsKey(_ token: Int) -> Bool {
    switch tokens.kind(token) {
    case .identifier, .number, .openBracket, .multiplicative: true
    case let kind?: kind.isString
    case nil: false
    }
  }

  mutating func parseKey() throws(Unreadable) -> Expression.Key {
    switch kind {
    case .identifier:
      let name = text(index)
      guard !name.utf8.contains(UInt8(ascii: "\\")), !name.hasPrefix("#") else {
        throw Unreadable(token: index)
      }
      advance()
      return .text(Array(name.utf16))
    case .plainString, .escapedString:
      defer { advance() }
      return .text(codeUnits(index))
    case .number:
      let value = try parseNumber()
      guard case .number(let number) = value.kind, let text = NumberText.of(number) else {
        throw Unreadable(token: index)
      }
      return .text(Array(text.utf16))
    case .openBracket:
      advance()
      let value = try parseAssignment()
      try expect(.closeBracket)
      return .computed(value)
    default: throw Unreadable(token: index)
    }
  }
}
