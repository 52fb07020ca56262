internal import LocaleSyntax

/// Operands.
extension ScriptParser {
  mutating func parsePrimary() throws(Unreadable) -> Expression {
    let first = index
    switch kind {
    case .openParen:
      advance()
      var value = try parseExpression()
      try expect(.closeParen)
      value.isParenthesized = true
      return value
    case .openBracket: return try parseArray()
    case .openBrace: return try parseObject()
    case .plainString, .escapedString, .template:
      try checkEscapes(index)
      let value = Expression.Kind.text(codeUnits(index))
      advance()
      return try expression(value, from: first)
    case .templateHead: return try parseTemplate()
    case .number: return try parseNumber()
    case .regularExpression:
      try checkRegularExpression(index)
      return try takeOpaque(through: index)
    case .hole, .holedString: return try takeOpaque(through: index)
    case .jsxOpen: return try takeOpaque(through: tokens.closing(of: index) ?? index)
    case .identifier: return try parseWord()
    default: throw Unreadable(token: index)
    }
  }

  mutating func takeOpaque(
    from first: Int? = nil, through last: Int
  ) throws(Unreadable) -> Expression {
    let first = first ?? index
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
    case "function":
      return try expression(.function(try parseFunction(isDeclaration: false)), from: first)
    case "async" where isAsyncFunction:
      return try expression(.function(try parseFunction(isDeclaration: false)), from: first)
    case "class": return try parseClass(isDeclaration: false)
    case "super": return try parseSuper()
    case "import": return try parseImportCall()
    case let name where name.hasPrefix("#"):
      // `#x in y`
      guard isWord(next(index), "in") else { throw Unreadable(token: index) }
      try usePrivateName(name)
      return try takeOpaque(through: index)
    default:
      let name = try takeName()
      return try expression(.name(name), from: first)
    }
  }

  /// Whether `async` and `function` stand on one line.
  var isAsyncFunction: Bool {
    let next = next(index)
    return isWord("async") && isWord(next, "function") && !hasLineBreak(before: next)
  }

  /// What is inherited is not followed.
  private mutating func parseSuper() throws(Unreadable) -> Expression {
    let mayStand =
      switch nextKind {
      case .dot, .openBracket: context.hasSuper
      case .openParen: context.hasSuperCall
      default: false
      }
    guard mayStand else { throw Unreadable(token: index) }
    // Classes are passed over, and what an object's method calls may change the object.
    guard !privateNames.isEmpty else { throw Unreadable(token: index, isUnknown: true) }
    return try takeOpaque(through: index)
  }

  /// `import('…')` and `import.meta`
  private mutating func parseImportCall() throws(Unreadable) -> Expression {
    let first = index
    advance()
    if take(.dot) {
      guard isModule, takeWord("meta") else { throw Unreadable(token: index) }
      return try expression(.opaque, from: first)
    }
    guard kind == .openParen, nextKind != .closeParen, let end = tokens.closing(of: index) else {
      throw Unreadable(token: index)
    }
    return try takeOpaque(from: first, through: end)
  }

  private mutating func parseNumber() throws(Unreadable) -> Expression {
    let first = index
    let text = bytes[tokens.range(index)]
    let literal = NumberLiteral(text, dialect: .javaScript)
    guard literal.isValid else { throw Unreadable(token: index) }
    // `010` and `09` are as old as the language.
    if isStrict, text.count > 1, text.first == 0x30,
      text.dropFirst().first.map({ 0x30...0x39 ~= $0 }) == true
    {
      throw Unreadable(token: index)
    }
    if tokens.kind(index + 1) == .identifier { throw Unreadable(token: index) }
    advance()
    guard let value = literal.value else { return try expression(.opaque, from: first) }
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
    try checkEscapes(index)
    var texts = [codeUnits(index)]
    var values: [Expression] = []
    while kind != .templateTail {
      advance()
      values.append(try parseExpression())
      guard kind == .templateMiddle || kind == .templateTail else { throw Unreadable(token: index) }
      try checkEscapes(index)
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
    var prototypes = 0
    while !take(.closeBrace) {
      let member = try parseMember()
      if case .text(let key) = member.key, member.kind == .value,
        key.elementsEqual("__proto__".utf16)
      {
        prototypes += 1
      }
      members.append(member)
      if kind != .closeBrace { try expect(.comma) }
    }
    if prototypes > 1 { onlyInPatterns.insert(first) }
    return try expression(.object(members), from: first, members.map { $0.value })
  }

  private mutating func parseMember() throws(Unreadable) -> Expression.Member {
    let first = index
    if take(.ellipsis) {
      return Expression.Member(kind: .spread, key: .text([]), value: try parseAssignment())
    }
    if kind == .hole || kind == .at { throw Unreadable(token: index, isUnknown: true) }
    for word in ["get", "set"] where isWord(word) && startsKey(next(index)) {
      advance()
      let key = try parseKey()
      var inner = context.ofFunction
      inner.hasSuper = true
      let function = try parseMethod(from: first, inner)
      try checkAccessor(function, isGetter: word == "get")
      return Expression.Member(kind: word == "get" ? .getter : .setter, key: key, value: function)
    }
    var inner = context.ofFunction
    inner.hasSuper = true
    if isWord("async"), startsKey(next(index)) || tokens.kind(next(index)) == .multiplicative {
      advance()
      if isOnNewLine { throw Unreadable(token: index) }
      inner.isAsync = true
    }
    if isStar {
      advance()
      inner.isGenerator = true
    }
    let key = try parseKey()
    if kind == .openParen || kind == .less || inner.isAsync || inner.isGenerator {
      return Expression.Member(kind: .method, key: key, value: try parseMethod(from: first, inner))
    }
    if take(.colon) {
      return Expression.Member(kind: .value, key: key, value: try parseAssignment())
    }
    index = first
    let name = try takeName()
    var value = try expression(.name(name), from: first)
    if take(.assign) {
      // Only a pattern has a default here.
      onlyInPatterns.insert(first)
      let fallback = try parseAssignment()
      value = try expression(.assign(.name(name), fallback), from: first, fallback)
    }
    return Expression.Member(kind: .shorthand, key: .text(Array(name.utf16)), value: value)
  }

  /// A getter takes nothing, and a setter one value.
  func checkAccessor(_ value: Expression, isGetter: Bool) throws(Unreadable) {
    guard case .function(let function) = value.kind, !isTypeScript else { return }
    let count = function.parameters.count
    guard count == (isGetter ? 0 : 1), function.parameters.first?.isRest != true else {
      throw Unreadable(token: value.tokens.lowerBound)
    }
  }

  func startsKey(_ token: Int) -> Bool {
    switch tokens.kind(token) {
    case .identifier, .number, .openBracket: true
    case let kind?: kind.isString
    case nil: false
    }
  }

  mutating func parseKey() throws(Unreadable) -> Expression.Key {
    switch kind {
    case .identifier:
      let name = text(index)
      if name.utf8.contains(UInt8(ascii: "\\")) { throw Unreadable(token: index, isUnknown: true) }
      if name.hasPrefix("#") { throw Unreadable(token: index) }
      advance()
      return .text(Array(name.utf16))
    case .plainString, .escapedString:
      try checkEscapes(index)
      defer { advance() }
      return .text(codeUnits(index))
    case .number:
      let value = try parseNumber()
      guard case .number(let number) = value.kind, let text = NumberText.of(number) else {
        throw Unreadable(token: index, isUnknown: true)
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
