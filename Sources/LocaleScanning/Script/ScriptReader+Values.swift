internal import LocaleDiagnostics
internal import LocaleSyntax

/// Values that constants stand for: names inside a value become what the script says they are.
extension ScriptReader {
  /// How many names deep a value is followed.
  static let deepestNames = 8

  /// How deep objects and choices in one another are followed: no config is as deep.
  private static let deepestValues = 200

  /// Puts the values of constants in the place of their names in a value that was read, and drops the
  /// names that mean nothing known from choices.
  mutating func followNames(in node: UInt32, depth: Int = 0) {
    guard node != Node.none, holdsNames(node), following.count < Self.deepestValues,
      followed.insert(node).inserted
    else { return }
    guard following.insert(node).inserted else { return }
    defer { following.remove(node) }
    switch parser.nodes[Int(node)].kind {
    case .object, .array:
      let hasSetters = hasSetters(node)
      var child = parser.nodes[Int(node)].firstChild
      while child != Node.none {
        let isAccessor = parser.nodes[Int(child)].kind == .accessor
        if !isAccessor || !hasSetters { followMember(child, depth) }
        child = parser.nodes[Int(child)].nextSibling
      }
    case .dynamic: followDynamic(node, depth)
    default: break
    }
  }

  /// Whether an object has a setter, beside which a getter is no plain value.
  private func hasSetters(_ object: UInt32) -> Bool {
    var child = parser.nodes[Int(object)].firstChild
    while child != Node.none {
      let syntax = parser.nodes[Int(child)]
      if syntax.kind == .accessor, parser.isWord(Int(syntax.firstToken), "set") { return true }
      child = syntax.nextSibling
    }
    return false
  }

  /// Whether a node is more than a literal: most values are literals, in which no name stands.
  private func holdsNames(_ node: UInt32) -> Bool {
    switch parser.nodes[Int(node)].kind {
    case .object, .array, .dynamic: true
    default: false
    }
  }

  private mutating func followMember(_ child: UInt32, _ depth: Int) {
    switch parser.nodes[Int(child)].kind {
    case .property, .shorthand, .spread, .computed:
      followNames(in: parser.nodes[Int(child)].firstChild, depth: depth)
    case .accessor: followGetter(child, depth)
    case .method, .hole: break
    default: followNames(in: child, depth: depth)
    }
  }

  /// `get key() { return … }`: what it returns is as good as a value.
  private mutating func followGetter(_ child: UInt32, _ depth: Int) {
    let syntax = parser.nodes[Int(child)]
    guard parser.isWord(Int(syntax.firstToken), "get"), syntax.key != Node.none,
      depth < Self.deepestNames, let body = tokens.opening(of: Int(syntax.lastToken)),
      let found = returnedValues(of: body, arguments: [], depth)
    else { return }
    let value = syntax.firstChild
    put(found, in: value)
    if found.isSingle { parser.nodes[Int(child)].kind = .property }
  }

  private mutating func followDynamic(_ node: UInt32, _ depth: Int) {
    let syntax = parser.nodes[Int(node)]
    if syntax.firstChild != Node.none { return followChoice(node, depth) }
    guard depth < Self.deepestNames, followed.count < tokens.count + 10_000 else { return }
    let (first, last) = (Int(syntax.firstToken), Int(syntax.lastToken))
    if let found = expression(from: first, through: last, depth) { put(found, in: node) }
  }

  /// Puts what was found in the place of an expression.
  private mutating func put(_ found: FoundValues, in node: UInt32) {
    guard !found.nodes.isEmpty else { return }
    if found.isSingle {
      replace(node, by: found.nodes[0])
    } else {
      link(found.nodes.flatMap { known($0) }, to: node)
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
  func known(_ node: UInt32) -> [UInt32] {
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
      let copy = self.copy(of: value)
      if last == Node.none {
        parser.nodes[Int(node)].firstChild = copy
      } else {
        parser.nodes[Int(last)].nextSibling = copy
      }
      last = copy
    }
    parser.nodes[Int(node)].key = last
  }

  /// A node like another one, with no sibling.
  mutating func copy(of node: UInt32) -> UInt32 {
    let copy = UInt32(truncatingIfNeeded: parser.nodes.count)
    parser.nodes.append(parser.nodes[Int(node)])
    parser.nodes[Int(copy)].nextSibling = Node.none
    followed.insert(copy)
    return copy
  }

  /// The children of an object or an array.
  func children(of node: UInt32) -> [UInt32] {
    let kind = parser.nodes[Int(node)].kind
    guard kind == .object || kind == .array else { return [] }
    var result: [UInt32] = []
    var child = parser.nodes[Int(node)].firstChild
    while child != Node.none, result.count < 10_000 {
      result.append(child)
      child = parser.nodes[Int(child)].nextSibling
    }
    return result
  }

  /// The name that a token gives to a member.
  func memberName(_ key: Int) -> String {
    tokens.kind(key) == .identifier ? parser.text(key) : string(key)
  }
}
