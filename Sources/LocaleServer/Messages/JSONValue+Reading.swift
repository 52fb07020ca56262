internal import JSONText
internal import LocaleSyntax

extension JSONValue {
  /// How deep values may nest: what the protocol has is not a tenth as deep.
  private static let deepest = 100

  /// Reads JSON; `nil` for a text that is not, and for one that nests deeper than any message does.
  init?(reading bytes: [UInt8]) {
    let tree = SyntaxTree.parse(bytes, path: "message", dialect: .json)
    guard tree.diagnostics.isEmpty, let root = tree.root, let value = Self.value(root, depth: 0)
    else { return nil }
    self = value
  }

  private static func value(_ syntax: ValueSyntax, depth: Int) -> JSONValue? {
    guard depth < deepest else { return nil }
    switch syntax.kind {
    case .null: return .some(.null)
    case .boolean: return syntax.bool.map { .bool($0) }
    case .string: return syntax.string.map { .string($0.text) }
    case .number:
      return syntax.number.map { number in
        Int(exactly: number).map { .int($0) } ?? .double(number)
      }
    case .array: return array(syntax.array ?? [], depth: depth + 1)
    case .object: return object(syntax.object?.members ?? [], depth: depth + 1)
    case .bigInt, .undefined, .dynamic, .missing: return .none
    }
  }

  private static func array(_ elements: [ValueSyntax], depth: Int) -> JSONValue? {
    var values: [JSONValue] = []
    for element in elements {
      guard let value = value(element, depth: depth) else { return .none }
      values.append(value)
    }
    return .array(values)
  }

  private static func object(_ members: [MemberSyntax], depth: Int) -> JSONValue? {
    var result: [Member] = []
    for member in members {
      guard let key = member.key?.text, let value = value(member.value, depth: depth) else {
        return .none
      }
      result.append(Member(key, value))
    }
    return .object(result)
  }
}
