internal import LocaleDiagnostics
internal import LocaleSyntax

/// `this.name` in the methods of a class, of an object or of a component.
extension ScriptReader {
  /// How many objects around a method are looked at: `methods: {…}` stands in the component.
  private static let mostContainers = 3

  /// What `this.name` at a token is, and the token after it.
  mutating func ownMember(
    _ this: Int, _ isAwaited: Bool, _ depth: Int
  ) -> (Operand, next: Int)? {
    let dot = tokens.significant(from: this + 1)
    let name = tokens.significant(from: dot + 1)
    guard tokens.kind(dot) == .dot || tokens.kind(dot) == .questionDot,
      tokens.kind(name) == .identifier, !declarations.changes.setsAnyOwn, depth < Self.deepestNames,
      !declarations.changes.ownMutated.contains(ExactText(parser.text(name)))
    else { return nil }
    let next = tokens.significant(from: name + 1)
    let isCalled = tokens.kind(next) == .openParen
    for container in containers(of: this) {
      if isClass(container) {
        guard let field = field(parser.text(name), of: container) else { return nil }
        if isCalled { return field.body.map { (.function($0), next) } }
        return ownValues(field, in: container, name, depth).map { (.values($0), next) }
      }
      if isCalled { return nil }
      let found = values(inObject: container, parser.text(name), depth)
      guard found.nodes.isEmpty else { return (.values(found), next) }
    }
    return nil
  }

  /// The braces of the classes and objects whose member the function around a token is.
  private func containers(of token: Int) -> [Int] {
    var scope = declarations.scope(around: token)
    while let last = scope.popLast() {
      guard functions.functions[last] != nil else { continue }
      if tokens.kind(tokens.significant(before: last)) != .arrow { break }
    }
    return scope.suffix(Self.mostContainers).reversed()
  }

  private func isClass(_ brace: Int) -> Bool {
    var token = tokens.significant(before: brace)
    for _ in 0..<24 {
      if parser.isWord(token, "class") { return true }
      switch tokens.kind(token) {
      case .identifier, .dot, .comma, .less, .greater: token = tokens.significant(before: token)
      case .closeParen, .closeBracket:
        token = tokens.significant(before: tokens.opening(of: token) ?? token)
      default: return false
      }
    }
    return false
  }

  // MARK: - Classes

  /// A member of a class.
  private struct Field {
    /// The first token of its value.
    var value: Int?
    /// The body of the method, or of the getter.
    var body: Int?
    var isGetter = false
  }

  /// The member of a class that has a name; `nil` if nothing is known of one.
  private func field(_ name: String, of brace: Int) -> Field? {
    var result = Field()
    let close = tokens.closing(of: brace) ?? brace
    var token = tokens.significant(from: brace + 1)
    while token < close {
      if tokens.kind(token) == .identifier, parser.text(token) == name, startsField(token, brace) {
        let next = tokens.significant(from: token + 1)
        if tokens.kind(next) == .openParen {
          result.body = parser.endOfFunction(from: next).flatMap(tokens.opening)
          result.isGetter = parser.isWord(tokens.significant(before: token), "get")
        } else {
          result.value = valueOfField(from: next)
        }
      }
      token = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
    }
    return result
  }

  private func startsField(_ token: Int, _ brace: Int) -> Bool {
    let before = tokens.significant(before: token)
    switch tokens.kind(before) {
    case .semicolon, .closeBrace, .closeParen: return true
    case .openBrace: return before == brace
    case .identifier:
      return parser.isWord(
        before, "private", "public", "protected", "readonly", "static", "get", "declare", "override"
      )
        || (before + 1..<token).contains { tokens.kind($0) == .lineBreak }
    default: return (before + 1..<token).contains { tokens.kind($0) == .lineBreak }
    }
  }

  /// The first token of the value behind `=`, after a type.
  private func valueOfField(from start: Int) -> Int? {
    var token = start
    if tokens.kind(token) == .bang || tokens.kind(token) == .question {
      token = tokens.significant(from: token + 1)
    }
    if tokens.kind(token) == .colon {
      token = tokens.significant(from: parser.endOfType(from: token + 1) + 1)
    }
    return tokens.kind(token) == .assign ? tokens.significant(from: token + 1) : nil
  }

  private mutating func ownValues(
    _ field: Field, in container: Int, _ name: Int, _ depth: Int
  ) -> FoundValues? {
    if field.isGetter { return field.body.flatMap { returnedValues(of: $0, arguments: [], depth) } }
    let scope = declarations.scope(of: container)
    let later = declarations.changes.ownValues[ExactText(parser.text(name))] ?? []
    guard later.count < 20 else { return nil }
    var result = FoundValues(isSure: later.isEmpty && field.value != nil)
    if let start = field.value { result.add(within(scope) { $0.values(at: start, depth + 1) }) }
    for change in later {
      let around = declarations.scope(of: change.block)
      result.add(within(around) { $0.values(at: change.value, depth + 1) })
    }
    return result
  }

  // MARK: - Objects

  /// What an object has under a name, or the `data` of a component.
  private mutating func values(
    inObject brace: Int, _ name: String, _ depth: Int
  ) -> FoundValues {
    let object = value(at: brace).value.node
    guard parser.nodes[Int(object)].kind == .object, !declarations.changes.isOwnSet(name) else {
      return .unknown
    }
    let whole = FoundValues(nodes: [object])
    let own = children(of: object).first { child in
      let syntax = parser.nodes[Int(child)]
      return syntax.kind == .property && syntax.key != Node.none
        && memberName(Int(syntax.key)) == name
    }
    if let own {
      let inner = parser.nodes[Int(own)].firstChild
      guard !following.contains(inner) else { return .unknown }
      followNames(in: inner, depth: depth + 1)
      return found(inner)
    }
    guard let body = method(of: whole, named: "data", false),
      let data = returnedValues(of: body, arguments: [], depth + 1)
    else { return .unknown }
    return members(of: data, named: name, depth + 1)
  }
}
