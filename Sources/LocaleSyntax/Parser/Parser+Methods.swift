import LocaleDiagnostics

/// Members of an object that have no colon: methods, and what a server writes.
extension Parser {
  /// The key of `get a()`, `async *a()` and their like; `nil` if the word is a key itself.
  func keyAfterModifiers() -> Int? {
    var token = index
    while isWord(token, "get", "set", "async") || tokens.kind(token) == .multiplicative {
      let next = tokens.significant(from: token + 1)
      switch tokens.kind(next) {
      case .identifier, .number, .openBracket, .multiplicative: token = next
      case let kind? where kind.isString: token = next
      default: return token == index ? nil : token
      }
    }
    return token == index ? nil : token
  }

  mutating func takeMethod(key: Int) -> Step {
    let isAccessor = isWord(index, "get", "set") && key != index
    let node = makeNode(isAccessor ? .accessor : .method, token, token)
    if tokens.kind(key) != .openBracket { nodes[Int(node)].key = UInt32(truncatingIfNeeded: key) }
    if key != index { checkLiteral(key) }
    move(to: partner(key) + 1)
    return takeMethodBody(node, key: key)
  }

  mutating func takeMethodBody(_ node: UInt32, key: Int) -> Step {
    guard let end = endOfFunction(from: index) else {
      report(misplaced(index), tokens.range(min(index, tokens.count - 1)))
      skipToMark()
      return afterMember(hasHole: true)
    }
    if nodes[Int(node)].kind != .accessor { nodes[Int(node)].kind = .method }
    let last = UInt32(truncatingIfNeeded: end)
    nodes[Int(node)].firstChild = makeNode(.dynamic, token, last)
    nodes[Int(node)].lastToken = last
    append(node)
    move(to: end + 1)
    return afterMember()
  }

  /// What a server writes between members.
  mutating func takeHoleMember() -> Step {
    let first = token
    let last = kind == .at ? endOfCallees(from: tokens.significant(from: index + 1)) : index
    move(to: last + 1)
    if kind == .colon {
      let node = makeNode(.computed, first, first)
      return parseValue(of: node)
    }
    let end = UInt32(truncatingIfNeeded: min(last, tokens.count - 1))
    let node = makeNode(.hole, first, end)
    nodes[Int(node)].firstChild = makeNode(.dynamic, first, end)
    append(node)
    return afterMember(hasHole: true)
  }
}
