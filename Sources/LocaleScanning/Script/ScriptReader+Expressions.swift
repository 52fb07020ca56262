internal import LocaleDiagnostics
internal import LocaleSyntax

/// Following an expression: a name, a call or a literal, and the members behind it.
extension ScriptReader {
  /// What stands at a point of an expression.
  enum Operand {
    case values(FoundValues)
    /// A function, by its body.
    case function(Int)
  }

  /// How many values of one expression are looked at.
  private static let mostValues = 1_000

  /// How many literals with members behind them are looked for.
  private static let mostSearches = 200

  /// What `NAME`, `NAME.key`, `NAME[expression]`, `name(…)` and their like stand for, up to a token.
  mutating func expression(from first: Int, through last: Int, _ depth: Int) -> FoundValues? {
    if tokens.kind(first) == .templateHead, tokens.closing(of: first) == last {
      return joinedTemplate(first, depth).map { FoundValues(nodes: [$0]) }
    }
    let isAwaited = parser.isWord(first, "await")
    let start = isAwaited ? tokens.significant(from: first + 1) : first
    guard var (operand, token) = operand(at: start, isAwaited, depth) else { return nil }
    while token <= last {
      guard let next = follow(&operand, at: token, isAwaited, depth) else { return nil }
      token = next
      if case .values(let found) = operand, found.nodes.count > Self.mostValues { return nil }
    }
    guard case .values(let found) = operand else { return nil }
    return found
  }

  /// What the expression that starts at a token is worth.
  mutating func values(at start: Int, _ depth: Int) -> FoundValues {
    guard depth < Self.deepestNames else { return .unknown }
    let node = value(at: start).value.node
    guard !following.contains(node) else { return .unknown }
    followNames(in: node, depth: depth + 1)
    return found(node)
  }

  /// The values of a node that was followed.
  func found(_ node: UInt32) -> FoundValues {
    switch parser.nodes[Int(node)].kind {
    case .undefined: .absent
    case .missing: .unknown
    case .dynamic: FoundValues(nodes: known(node), isSure: false, mayBeAbsent: true)
    default: FoundValues(nodes: [node])
    }
  }

  /// What an expression begins with, and the token after that.
  private mutating func operand(
    at start: Int, _ isAwaited: Bool, _ depth: Int
  ) -> (Operand, next: Int)? {
    if let body = functions.body(ofFunctionAt: start, isAwaited: isAwaited) {
      guard let end = tokens.closing(of: body) else { return nil }
      return (.function(body), tokens.significant(from: end + 1))
    }
    switch tokens.kind(start) {
    case .openParen: return parenthesis(start, isAwaited, depth)
    case .openBrace, .openBracket:
      guard let close = tokens.closing(of: start), let node = literal(at: start) else { return nil }
      followNames(in: node, depth: depth + 1)
      return (.values(FoundValues(nodes: [node])), tokens.significant(from: close + 1))
    case .identifier:
      if let wrapped = wrapped(start, depth) { return wrapped }
      if parser.isWord(start, "this") { return ownMember(start, isAwaited, depth) }
      var next = tokens.significant(from: start + 1)
      if let body = constantFunction(start, isAwaited) { return (.function(body), next) }
      if isReference(start) {
        let name = tokens.significant(from: next + 1)
        guard tokens.kind(next) == .dot, parser.isWord(name, "value") else { return nil }
        next = tokens.significant(from: name + 1)
      }
      return named(start, depth).map { (.values($0), next) }
    default: return nil
    }
  }

  /// `(x)`, `(function () {…})`, `(() => x)`
  private mutating func parenthesis(
    _ open: Int, _ isAwaited: Bool, _ depth: Int
  ) -> (Operand, next: Int)? {
    guard let close = tokens.closing(of: open) else { return nil }
    let next = tokens.significant(from: close + 1)
    let inner = tokens.significant(from: open + 1)
    if let body = functions.body(ofFunctionAt: inner, isAwaited: isAwaited) {
      let end = tokens.closing(of: body).map { tokens.significant(from: $0 + 1) }
      if end == nil || end == close { return (.function(body), next) }
    }
    guard tokens.kind(next) != .arrow, value(at: inner).end == close else { return nil }
    return (.values(values(at: inner, depth)), next)
  }

  /// `Object.freeze(x)`, `JSON.parse(JSON.stringify(x))`, `useMemo(() => x, [])`
  private mutating func wrapped(_ start: Int, _ depth: Int) -> (Operand, next: Int)? {
    let inner = unwrapped(start)
    if inner != start, let open = openParenthesis(before: inner),
      let close = tokens.closing(of: open)
    {
      var next = tokens.significant(from: close + 1)
      if parser.isWord(start, "JSON") { next = tokens.significant(from: next + 1) }
      let name = tokens.significant(from: next + 1)
      if parser.isWord(start, "ref", "shallowRef"), parser.isWord(name, "value") {
        next = tokens.significant(from: name + 1)
      }
      var found = values(at: inner, depth)
      // What is frozen stays what it is, whatever is set of it later.
      if parser.isWord(start, "Object"), declarations.changes.changesConfigs {
        found.isSure = false
      }
      return (.values(found), next)
    }
    let open = tokens.significant(from: start + 1)
    guard parser.isWord(start, "useMemo", "once", "memoize"), tokens.kind(open) == .openParen,
      let argument = functions.firstTokens(inside: open).first,
      let body = functions.body(ofFunctionAt: argument, isAwaited: false),
      let close = tokens.closing(of: open)
    else { return nil }
    let next = tokens.significant(from: close + 1)
    guard parser.isWord(start, "useMemo") else { return (.function(body), next) }
    return returnedValues(of: body, arguments: [], depth).map { (.values($0), next) }
  }

  /// Whether a variable holds a reference of Vue's, whose value is its `value`.
  private func isReference(_ token: Int) -> Bool {
    let declaration = declarations.onlyDeclaration(of: parser.text(token), in: blocks)
    return declaration?.value.map { parser.isWord($0, "ref", "shallowRef") } ?? false
  }

  private func openParenthesis(before token: Int) -> Int? {
    let open = tokens.significant(before: token)
    return tokens.kind(open) == .openParen ? open : nil
  }

  /// The node of the object or list that opens at a token, in an expression that was read.
  private mutating func literal(at start: Int) -> UInt32? {
    literalSearches += 1
    guard literalSearches < Self.mostSearches else { return nil }
    return parser.nodes.lastIndex {
      Int($0.firstToken) == start && ($0.kind == .object || $0.kind == .array)
    }.map { UInt32(truncatingIfNeeded: $0) }
  }

  // MARK: - What follows

  /// Goes on by the member or the call at a token, and returns the token after it.
  private mutating func follow(
    _ operand: inout Operand, at token: Int, _ isAwaited: Bool, _ depth: Int
  ) -> Int? {
    switch tokens.kind(token) {
    case .bang: return tokens.significant(from: token + 1)
    case .dot, .questionDot:
      let next = tokens.significant(from: token + 1)
      guard tokens.kind(next) == .identifier else {
        return tokens.kind(token) == .questionDot ? next : nil
      }
      return follow(&operand, memberAt: next, isAwaited, depth)
    case .openBracket: return follow(&operand, keyAt: token, depth)
    case .openParen:
      guard case .function(let body) = operand, let close = tokens.closing(of: token),
        let found = returnedValues(of: body, arguments: functions.firstTokens(inside: token), depth)
      else { return nil }
      operand = .values(found)
      return tokens.significant(from: close + 1)
    default: return nil
    }
  }

  private mutating func follow(
    _ operand: inout Operand, memberAt name: Int, _ isAwaited: Bool, _ depth: Int
  ) -> Int? {
    guard case .values(let found) = operand else { return nil }
    let next = tokens.significant(from: name + 1)
    if tokens.kind(next) == .openParen {
      guard let body = method(of: found, named: parser.text(name), isAwaited) else { return nil }
      operand = .function(body)
    } else {
      operand = .values(members(of: found, named: parser.text(name), depth))
    }
    return next
  }

  private mutating func follow(
    _ operand: inout Operand, keyAt open: Int, _ depth: Int
  ) -> Int? {
    guard case .values(let found) = operand, let close = tokens.closing(of: open) else {
      return nil
    }
    let key = evaluate(tokens.significant(from: open + 1))
    let start = tokens.significant(from: open + 1)
    if case .text(let name) = key.value, key.end == close {
      operand = .values(members(of: found, named: name, depth))
    } else if tokens.kind(start) == .number, tokens.significant(from: start + 1) == close,
      let number = Int(parser.text(start))
    {
      operand = .values(elements(of: found, number, depth))
    } else {
      let all = found.nodes.flatMap { allMembers(of: $0) }
      for node in all { followNames(in: node, depth: depth + 1) }
      operand = .values(
        FoundValues(nodes: all.flatMap { known($0) }, isSure: false, mayBeAbsent: true))
    }
    return tokens.significant(from: close + 1)
  }
}
