internal import LocaleDiagnostics
internal import LocaleSyntax

/// `this.name` in the methods of a class, of an object or of a component.
extension ScriptReader {
  /// What `this.name` at a token is, and the token after it.
  mutating func ownMember(
    _ this: Int, _ isAwaited: Bool, _ depth: Int
  ) -> (Operand, next: Int)? {
    let dot = tokens.significant(from: this + 1)
    let name = tokens.significant(from: dot + 1)
    guard tokens.kind(dot) == .dot || tokens.kind(dot) == .questionDot,
      tokens.kind(name) == .identifier, depth < Self.deepestNames,
      let method = declarations.method(around: this, functions),
      isOnlyOfItsObject(method, asking: parser.text(name))
    else { return nil }
    let next = tokens.significant(from: name + 1)
    let isCalled = tokens.kind(next) == .openParen
    let containers = containers(of: method)
    guard let container = containers.first else { return nil }
    if let head = classHead(of: container) {
      guard !isExtended(head), let field = field(parser.text(name), of: container, method) else {
        return nil
      }
      if isCalled, declarations.changes.isOwnSet(parser.text(name)) { return nil }
      if isCalled { return field.body.map { (.function($0), next) } }
      return ownValues(field, in: container, name, depth).map { (.values($0), next) }
    }
    if isCalled || !containers.allSatisfy({ isOnlyName(ofObject: $0) }) { return nil }
    for container in containers {
      let found = values(inObject: container, parser.text(name), depth)
      if !found.isSure || !found.nodes.isEmpty { return (.values(found), next) }
    }
    return nil
  }

  /// Whether `this` of a method is surely what the method stands in, and nothing else changes a member.
  private mutating func isOnlyOfItsObject(_ method: Int, asking name: String) -> Bool {
    guard !mutations.isOwnMutated(name), !mutations.isMutated("this"),
      let token = nameOfMethod(method)
    else { return false }
    // `f = o.c`, `o.c.call(…)`, and not `this.c.bind(this)`.
    let text = parser.text(token)
    return places(of: text).allSatisfy { place in
      guard place != token, parser.text(place) == text else { return true }
      let next = tokens.significant(from: place + 1)
      let before = tokens.kind(tokens.significant(before: place))
      guard before == .dot || before == .questionDot else { return true }
      switch tokens.kind(next) {
      case .openParen, .assign: return true
      case .dot: return isBoundToThis(tokens.significant(from: next + 1))
      default: return false
      }
    }
  }

  /// `.bind(this)`
  private func isBoundToThis(_ name: Int) -> Bool {
    let open = tokens.significant(from: name + 1)
    return parser.isWord(name, "bind") && tokens.kind(open) == .openParen
      && parser.isWord(tokens.significant(from: open + 1), "this")
  }

  /// The token that names a method: `c() {`, `c: function () {`.
  private func nameOfMethod(_ body: Int) -> Int? {
    guard let function = functions.functions[body] else { return nil }
    var token = tokens.significant(before: function.parameters.lowerBound - 1)
    if !parser.isWord(token, "function") { return tokens.kind(token) == .identifier ? token : nil }
    token = tokens.significant(before: token)
    if parser.isWord(token, "async") { token = tokens.significant(before: token) }
    let name = tokens.significant(before: token)
    return tokens.kind(token) == .colon && tokens.kind(name) == .identifier ? name : nil
  }

  /// The brace of the class or the object that a method is a member of, and for the methods of a component
  /// that of the component.
  private func containers(of method: Int) -> [Int] {
    let scope = declarations.scope(of: method)
    guard scope.count > 1 else { return [] }
    let inner = scope[scope.count - 2]
    guard functions.functions[inner] == nil else { return [] }
    let colon = tokens.significant(before: inner)
    let isOfComponent =
      tokens.kind(colon) == .colon
      && parser.isWord(
        tokens.significant(before: colon), "methods", "computed", "watch", "actions", "getters")
    return isOfComponent && scope.count > 2 ? [inner, scope[scope.count - 3]] : [inner]
  }

  /// Whether an object has no other name than that of its variable, which nothing changes, or none.
  private mutating func isOnlyName(ofObject brace: Int) -> Bool {
    let operation = tokens.significant(before: brace)
    guard tokens.kind(operation) == .assign else { return tokens.kind(operation) != .ellipsis }
    let name = tokens.significant(before: operation)
    guard tokens.kind(name) == .identifier else { return false }
    let text = parser.text(name)
    if mutations.isMutatedFromOutside(text) { return false }
    return places(of: text).allSatisfy { place in
      place == name || !isReference(place, to: text) || isPlainUse(place)
    }
  }

  /// Whether a name is used for a member of it alone, or handed to a function of another script.
  private func isPlainUse(_ token: Int) -> Bool {
    switch tokens.kind(tokens.significant(from: token + 1)) {
    case .dot, .questionDot, .openBracket, .colon: return true
    default: break
    }
    let before = tokens.significant(before: token)
    if parser.isWord(before, "default") { return true }
    guard tokens.kind(before) == .openParen || tokens.kind(before) == .comma else { return false }
    var open = before
    for _ in 0..<20 where tokens.kind(open) != .openParen {
      open = tokens.significant(before: tokens.opening(of: open) ?? open)
    }
    guard let root = MemberChain(endingAt: tokens.significant(before: open), parser).root else {
      return false
    }
    return !parser.isWord(root, "Object", "Reflect")
      && !declarations.isDeclared(parser.text(root), in: declarations.scope(around: token))
  }

  /// The word of the class whose body a brace opens.
  private func classHead(of brace: Int) -> Int? {
    var token = tokens.significant(before: brace)
    for _ in 0..<24 {
      if parser.isWord(token, "class") { return token }
      switch tokens.kind(token) {
      case .identifier, .dot, .comma, .less, .greater: token = tokens.significant(before: token)
      case .closeParen, .closeBracket:
        token = tokens.significant(before: tokens.opening(of: token) ?? token)
      default: return nil
      }
    }
    return nil
  }

  /// Whether objects of a class may be those of another one, or be changed from outside.
  private mutating func isExtended(_ head: Int) -> Bool {
    var name = tokens.significant(from: head + 1)
    if tokens.kind(name) == .openBrace || parser.isWord(name, "extends") {
      let operation = tokens.significant(before: head)
      guard tokens.kind(operation) == .assign else { return false }
      name = tokens.significant(before: operation)
    }
    let text = parser.text(name)
    if mutations.isMutatedFromOutside(text) { return true }
    return places(of: "extends").contains { word in
      guard parser.isWord(word, "extends"), isHeritage(word) else { return false }
      let base = tokens.significant(from: word + 1)
      let scope = declarations.scope(around: base)
      if parser.text(base) == text { return true }
      return scope.contains {
        functions[$0].map { isParameter(parser.text(base), of: $0) } ?? false
      }
        || tokens.kind(base) != .identifier
        || functions.isHidden(parser.text(base), at: base, in: [])
    }
  }

  /// Whether `extends` names what a class goes on from, and not the base of a locale.
  private func isHeritage(_ word: Int) -> Bool {
    switch tokens.kind(tokens.significant(from: word + 1)) {
    case .colon, .comma, .closeBrace, .closeParen, .closeBracket, .semicolon, .dot, .assign, nil:
      return false
    default: return tokens.kind(tokens.significant(before: word)) != .dot
    }
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

  /// The member of a class that has a name, for a method; `nil` if nothing is known of one.
  private func field(_ name: String, of brace: Int, _ method: Int) -> Field? {
    var result = Field()
    var count = 0
    var isStatic = false
    let close = tokens.closing(of: brace) ?? brace
    var token = tokens.significant(from: brace + 1)
    while token < close {
      let isNamed = tokens.kind(token) == .identifier && parser.text(token) == name
      if isNamed, startsField(token, brace) {
        let next = tokens.significant(from: token + 1)
        count += 1
        isStatic = parser.isWord(tokens.significant(before: token), "static")
        if tokens.kind(next) == .openParen {
          result.body = parser.endOfFunction(from: next).flatMap(tokens.opening)
          result.isGetter = parser.isWord(tokens.significant(before: token), "get")
        } else {
          result.value = valueOfField(from: next)
        }
      } else if isOtherKey(token, name) {
        return nil
      }
      token = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
    }
    guard count < 2 else { return nil }
    let isOfClass = nameOfMethod(method).map { isStaticMember($0) } ?? false
    return count == 0 || isStatic == isOfClass ? result : nil
  }

  /// `'name' = …`, `[key] = …`, `[key]() {…}`
  private func isOtherKey(_ token: Int, _ name: String) -> Bool {
    guard let kind = tokens.kind(token) else { return false }
    let before = tokens.kind(tokens.significant(before: token))
    let starts = before == .openBrace || before == .semicolon || before == .closeBrace
    if kind == .openBracket { return starts }
    return kind.isString && before != .assign && string(token) == name
  }

  private func isStaticMember(_ name: Int) -> Bool {
    parser.isWord(tokens.significant(before: name), "static")
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
    let own = members(of: whole, named: name, depth)
    if !own.isSure || !own.nodes.isEmpty { return own }
    guard let body = method(of: whole, named: "data", false),
      let data = returnedValues(of: body, arguments: [], depth + 1)
    else { return .unknown }
    return members(of: data, named: name, depth + 1)
  }
}
