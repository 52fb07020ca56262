internal import LocaleDiagnostics
internal import LocaleSyntax

/// Values that constants stand for: names inside a value become what the script says they are.
extension ScriptReader {
  /// How many names deep a value is followed.
  private static let deepestNames = 8

  /// How deep objects and choices in one another are followed: no config is as deep.
  private static let deepestValues = 200

  /// Puts the values of constants in the place of their names in a value that was read, and drops the
  /// names that mean nothing known from choices.
  mutating func followNames(in node: UInt32, depth: Int = 0) {
    guard node != Node.none, following.count < Self.deepestValues,
      followed.insert(node).inserted
    else { return }
    guard following.insert(node).inserted else { return }
    defer { following.remove(node) }
    switch parser.nodes[Int(node)].kind {
    case .object, .array:
      var child = parser.nodes[Int(node)].firstChild
      while child != Node.none {
        followMember(child, depth)
        child = parser.nodes[Int(child)].nextSibling
      }
    case .dynamic: followDynamic(node, depth)
    default: break
    }
  }

  private mutating func followMember(_ child: UInt32, _ depth: Int) {
    switch parser.nodes[Int(child)].kind {
    case .property, .shorthand, .spread, .computed:
      followNames(in: parser.nodes[Int(child)].firstChild, depth: depth)
    default: followNames(in: child, depth: depth)
    }
  }

  private mutating func followDynamic(_ node: UInt32, _ depth: Int) {
    let syntax = parser.nodes[Int(node)]
    if syntax.firstChild != Node.none { return followChoice(node, depth) }
    guard depth < Self.deepestNames, followed.count < tokens.count + 10_000 else { return }
    let found = namedValues(from: Int(syntax.firstToken), through: Int(syntax.lastToken), depth)
    switch found {
    case .one(let value): replace(node, by: value)
    case .any(let values): link(values, to: node)
    case nil: break
    }
  }

  /// Follows the names of a choice; those that lead to nothing known are left out.
  private mutating func followChoice(_ node: UInt32, _ depth: Int) {
    var values: [UInt32] = []
    var child = parser.nodes[Int(node)].firstChild
    while child != Node.none, values.count < 1_000 {
      let next = parser.nodes[Int(child)].nextSibling
      followNames(in: child, depth: depth)
      values += known(child)
      child = next
    }
    link(values, to: node)
  }

  /// A value, or the values that it may have where only running the page could tell.
  private func known(_ node: UInt32) -> [UInt32] {
    let syntax = parser.nodes[Int(node)]
    guard syntax.kind == .dynamic else { return syntax.kind == .missing ? [] : [node] }
    var result: [UInt32] = []
    var child = syntax.firstChild
    while child != Node.none {
      result.append(child)
      child = parser.nodes[Int(child)].nextSibling
    }
    return result
  }

  private mutating func replace(_ node: UInt32, by value: UInt32) {
    let next = parser.nodes[Int(node)].nextSibling
    let source = parser.nodes[Int(value)]
    if source.kind == .dynamic { return link(known(value), to: node) }
    guard source.kind != .missing else { return }
    parser.nodes[Int(node)] = source
    parser.nodes[Int(node)].nextSibling = next
  }

  /// Makes values the choices of a node. They are copied, because each may stand in other places too.
  private mutating func link(_ values: [UInt32], to node: UInt32) {
    parser.nodes[Int(node)].firstChild = Node.none
    parser.nodes[Int(node)].key = Node.none
    var last = Node.none
    for value in values {
      let copy = UInt32(truncatingIfNeeded: parser.nodes.count)
      parser.nodes.append(parser.nodes[Int(value)])
      parser.nodes[Int(copy)].nextSibling = Node.none
      followed.insert(copy)
      if last == Node.none {
        parser.nodes[Int(node)].firstChild = copy
      } else {
        parser.nodes[Int(last)].nextSibling = copy
      }
      last = copy
    }
    parser.nodes[Int(node)].key = last
  }
}

extension ScriptReader {
  /// What names lead to.
  private enum Found {
    case one(UInt32)
    case any([UInt32])
  }

  /// What `NAME`, `NAME.key` and `NAME[expression]` stand for, up to a token.
  private mutating func namedValues(from first: Int, through last: Int, _ depth: Int) -> Found? {
    let start = unwrapped(first)
    if start != first {
      let inner = value(at: start).value
      followNames(in: inner.node, depth: depth + 1)
      return .one(inner.node)
    }
    guard tokens.kind(first) == .identifier, let root = constant(first, depth) else { return nil }
    var values = [root]
    var isSure = true
    var token = tokens.significant(from: first + 1)
    while token <= last {
      switch tokens.kind(token) {
      case .bang: token = tokens.significant(from: token + 1)
      case .dot:
        let name = tokens.significant(from: token + 1)
        guard tokens.kind(name) == .identifier else { return nil }
        values = members(of: values, named: parser.text(name), depth)
        token = tokens.significant(from: name + 1)
      case .questionDot:
        let next = tokens.significant(from: token + 1)
        if tokens.kind(next) == .openBracket {
          token = next
        } else if tokens.kind(next) == .identifier {
          values = members(of: values, named: parser.text(next), depth)
          token = tokens.significant(from: next + 1)
        } else {
          return nil
        }
      case .openBracket:
        guard let close = tokens.closing(of: token) else { return nil }
        let key = evaluate(tokens.significant(from: token + 1))
        if case .text(let name) = key.value, key.end == close {
          values = members(of: values, named: name, depth)
        } else {
          values = values.flatMap { allMembers(of: $0) }
          isSure = false
        }
        token = tokens.significant(from: close + 1)
      default: return nil
      }
      guard !values.isEmpty, values.count < 1_000 else { return nil }
    }
    return isSure && values.count == 1 ? .one(values[0]) : .any(values.flatMap { known($0) })
  }

  /// The value of a constant: of a variable that is declared once and never changed in any way.
  private mutating func constant(_ token: Int, _ depth: Int) -> UInt32? {
    let name = parser.text(token)
    for block in blocks.suffix(Self.deepestBlocks).reversed() {
      guard let function = functions.functions[block] else { continue }
      if function.arguments[ExactText(name)] != nil || isParameter(name, of: function) {
        return nil
      }
    }
    guard let declaration = declarations.declaration(of: name, in: blocks),
      let start = declaration.value, !declarations.mutated.contains(ExactText(name)),
      declaration.name != token
    else { return nil }
    let operand = value(at: unwrapped(start)).value
    guard !following.contains(operand.node) else { return nil }
    followNames(in: operand.node, depth: depth + 1)
    return parser.nodes[Int(operand.node)].kind == .missing ? nil : operand.node
  }

  /// What objects have under a name; nothing where one of them may have something else there.
  private mutating func members(of objects: [UInt32], named name: String, _ depth: Int) -> [UInt32]
  {
    objects.flatMap { object -> [UInt32] in
      var found: UInt32?
      for member in children(of: object) {
        let syntax = parser.nodes[Int(member)]
        switch syntax.kind {
        case .property, .shorthand:
          if syntax.key != Node.none, memberName(Int(syntax.key)) == name {
            found = syntax.firstChild
          }
        case .spread:
          guard parser.nodes[Int(syntax.firstChild)].kind == .object else { return [] }
          found = members(of: [syntax.firstChild], named: name, depth).first ?? found
        default: return []
        }
      }
      guard let found, !following.contains(found) else { return [] }
      followNames(in: found, depth: depth + 1)
      return [found]
    }
  }

  private func allMembers(of object: UInt32) -> [UInt32] {
    children(of: object).compactMap { member in
      let syntax = parser.nodes[Int(member)]
      return syntax.kind == .property || syntax.kind == .shorthand ? syntax.firstChild : nil
    }
  }

  func children(of object: UInt32) -> [UInt32] {
    guard parser.nodes[Int(object)].kind == .object else { return [] }
    var result: [UInt32] = []
    var child = parser.nodes[Int(object)].firstChild
    while child != Node.none, result.count < 10_000 {
      result.append(child)
      child = parser.nodes[Int(child)].nextSibling
    }
    return result
  }

  func memberName(_ key: Int) -> String {
    tokens.kind(key) == .identifier ? parser.text(key) : string(key)
  }
}
