/// An object in a tree.
public struct ObjectSyntax: Sendable {
  /// The tree that the object belongs to.
  public let tree: SyntaxTree
  let node: UInt32

  /// The object of a node.
  package init(tree: SyntaxTree, node: UInt32) {
    self.tree = tree
    self.node = node
  }

  /// Everything between the braces, in order, keys that stand twice included.
  public var members: [MemberSyntax] {
    tree.children(of: node).map { MemberSyntax(tree: tree, node: $0) }
  }

  /// The span of the object in the file, in UTF-8 bytes, with its braces.
  public var range: Range<Int> {
    let syntax = tree.nodes[Int(node)]
    return tree.fileRange(ofTokens: syntax.firstToken, syntax.lastToken)
  }

  /// The span of the opening brace.
  public var openBrace: Range<Int> {
    let token = tree.nodes[Int(node)].firstToken
    return tree.fileRange(ofTokens: token, token)
  }

  /// The last property of a name, which is the one that counts.
  public subscript(name: String) -> MemberSyntax? {
    members.last { $0.key?.text == name && $0.kind != .spread }
  }
}
