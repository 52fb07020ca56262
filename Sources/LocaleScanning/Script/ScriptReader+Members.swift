internal import LocaleDiagnostics
internal import LocaleSyntax

/// What objects and lists hold.
extension ScriptReader {
  /// What objects have under a name.
  mutating func members(
    of objects: FoundValues, named name: String, _ depth: Int
  ) -> FoundValues {
    var result = FoundValues(isSure: objects.isSure)
    for object in objects.nodes {
      result.add(member(of: object, named: name, depth))
    }
    return result
  }

  /// What an object has under a name: the last of that name counts, and nothing is known where another
  /// member may be of that name, too.
  private mutating func member(of object: UInt32, named name: String, _ depth: Int) -> FoundValues {
    guard parser.nodes[Int(object)].kind == .object else { return .unknown }
    var result = FoundValues.absent
    for member in children(of: object) {
      let syntax = parser.nodes[Int(member)]
      let isNamed = syntax.key != Node.none && memberName(Int(syntax.key)) == name
      switch syntax.kind {
      case .property, .shorthand:
        if isNamed { result = followed(syntax.firstChild, depth) }
      case .accessor where isNamed && parser.isWord(Int(syntax.firstToken), "get"):
        followNames(in: object, depth: depth + 1)
        let value = parser.nodes[Int(member)]
        result = value.kind == .property ? found(value.firstChild) : found(syntax.firstChild)
      case .method, .accessor:
        if syntax.key == Node.none || isNamed { result = .unknown }
      case .spread:
        followNames(in: syntax.firstChild, depth: depth + 1)
        let inner = self.member(of: syntax.firstChild, named: name, depth)
        guard inner.isSure else { return .unknown }
        if !inner.nodes.isEmpty { result = inner }
      default: return .unknown
      }
    }
    return result
  }

  private mutating func followed(_ node: UInt32, _ depth: Int) -> FoundValues {
    guard !following.contains(node) else { return .unknown }
    followNames(in: node, depth: depth + 1)
    return found(node)
  }

  /// What lists have at a number.
  mutating func elements(of lists: FoundValues, _ number: Int, _ depth: Int) -> FoundValues {
    var result = FoundValues(isSure: lists.isSure)
    for list in lists.nodes {
      let elements = children(of: list)
      let isPlain =
        parser.nodes[Int(list)].kind == .array
        && !elements.contains { parser.nodes[Int($0)].kind == .spread }
      if !isPlain {
        result.isSure = false
      } else if number < elements.count {
        result.add(followed(elements[number], depth))
      } else {
        result.add(.absent)
      }
    }
    return result
  }

  /// The body of the method that an object has under a name.
  func method(of objects: FoundValues, named name: String, _ isAwaited: Bool) -> Int? {
    guard objects.isSure, objects.nodes.count == 1 else { return nil }
    var result: Int?
    for member in children(of: objects.nodes[0]) {
      let syntax = parser.nodes[Int(member)]
      guard syntax.kind != .spread, syntax.kind != .computed, syntax.kind != .hole else {
        return nil
      }
      guard syntax.key != Node.none, memberName(Int(syntax.key)) == name else { continue }
      if syntax.kind == .method, syntax.firstToken == syntax.key {
        result = tokens.opening(of: Int(syntax.lastToken))
      } else if syntax.kind == .property {
        let start = Int(parser.nodes[Int(syntax.firstChild)].firstToken)
        result = functions.body(ofFunctionAt: start, isAwaited: isAwaited)
      } else {
        result = nil
      }
    }
    return result
  }

  /// The values of an object, or the elements of a list.
  func allMembers(of object: UInt32) -> [UInt32] {
    children(of: object).compactMap { member in
      let syntax = parser.nodes[Int(member)]
      switch syntax.kind {
      case .property, .shorthand: return syntax.firstChild
      case .object, .string, .concatenation: return member
      default: return nil
      }
    }
  }
}
