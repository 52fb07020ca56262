/// A value in a tree.
public struct ValueSyntax: Sendable {
  /// What a value is, as far as reading tells.
  public enum Kind: String, Sendable, Hashable {
    case object, array, string, number, bigInt, boolean, null, undefined
    /// An expression that only running the page could tell.
    case dynamic
    /// A value that should stand here; the tree's findings tell so.
    case missing
  }

  /// The tree that the value belongs to.
  public let tree: SyntaxTree
  let node: UInt32

  /// The value of a node.
  package init(tree: SyntaxTree, node: UInt32) {
    self.tree = tree
    self.node = node
  }

  /// An object as a value.
  public init(_ object: ObjectSyntax) { self.init(tree: object.tree, node: object.node) }

  var syntax: Node { tree.nodes[Int(node)] }

  /// What the value is.
  public var kind: Kind {
    switch syntax.kind {
    case .object: .object
    case .array: .array
    case .string, .concatenation: .string
    case .number: .number
    case .bigInt: .bigInt
    case .booleanTrue, .booleanFalse: .boolean
    case .null: .null
    case .undefined: .undefined
    case .missing: .missing
    default: .dynamic
    }
  }

  /// The span of the value in the file, in UTF-8 bytes: quotes and brackets included, parentheses and
  /// casts around it not.
  public var range: Range<Int> {
    let range = tree.range(ofTokens: syntax.firstToken, syntax.lastToken)
    return tree.map.fileRange(
      of: syntax.kind == .missing ? range.upperBound..<range.upperBound : range)
  }

  /// The text of the value as it is written; `…` for what other code puts into it.
  public var sourceText: String {
    guard syntax.kind != .missing else { return "" }
    let range = tree.range(ofTokens: syntax.firstToken, syntax.lastToken)
    var result: [UInt8] = []
    var start = range.lowerBound
    for hole in tree.holes.part(range).offsets {
      result += tree.bytes[start..<(range.lowerBound + hole)] + "…".utf8
      start = range.lowerBound + hole + 1
    }
    return String(decoding: result + tree.bytes[start..<range.upperBound], as: UTF8.self)
  }

  /// The value as an object.
  public var object: ObjectSyntax? {
    syntax.kind == .object ? ObjectSyntax(tree: tree, node: node) : nil
  }

  /// The value's elements, if it is an array. A spread counts as one `dynamic` element.
  public var array: [ValueSyntax]? {
    guard syntax.kind == .array else { return nil }
    return tree.children(of: node).map { ValueSyntax(tree: tree, node: $0) }
  }

  /// The text of a string, or of a template literal without substitutions.
  public var string: MappedText? {
    switch syntax.kind {
    case .string: return tree.literal(ofToken: Int(syntax.firstToken))
    case .concatenation: return tree.joinedLiteral(of: node)
    default: return nil
    }
  }

  /// The number, if it is one.
  public var number: Double? {
    guard syntax.kind == .number else { return nil }
    let bytes = tree.bytes[tree.tokens.range(Int(syntax.lastToken))]
    let value = NumberLiteral(bytes, dialect: tree.dialect).value
    guard syntax.firstToken != syntax.lastToken else { return value }
    // Signs stand before it as tokens of their own.
    let signs = (Int(syntax.firstToken)..<Int(syntax.lastToken)).lazy.filter {
      tree.tokens.kind($0) == .minus
    }
    return value.map { signs.count.isMultiple(of: 2) ? $0 : -$0 }
  }

  /// The truth value, if it is one.
  public var bool: Bool? {
    switch syntax.kind {
    case .booleanTrue: true
    case .booleanFalse: false
    default: nil
    }
  }

  /// Whether only running the page could tell the value.
  public var isDynamic: Bool { kind == .dynamic }

  /// The known values that a dynamic one may have: both sides of `c ? a : b` and `a || b`, the right
  /// side of `a && b`, nested ones flattened. There may be unknown ones beside them.
  public var alternatives: [ValueSyntax] {
    guard syntax.kind == .dynamic else { return [] }
    return tree.children(of: node).map { ValueSyntax(tree: tree, node: $0) }
  }
}
