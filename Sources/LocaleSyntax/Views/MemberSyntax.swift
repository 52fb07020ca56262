/// A member of an object.
public struct MemberSyntax: Sendable {
  /// How a member is written.
  public enum Kind: String, Sendable, Hashable {
    /// `key: value`, also with a constant key in brackets.
    case property
    /// `key` alone.
    case shorthand
    /// `...value`
    case spread
    /// `[expression]: value`, or a key that is broken.
    case computed
    /// `key() {…}`
    case method
    /// `get key() {…}`
    case accessor
    /// What a server writes between members, such as `<?php … ?>`.
    case hole
  }

  /// The tree that the member belongs to.
  public let tree: SyntaxTree
  let node: UInt32

  private var syntax: Node { tree.nodes[Int(node)] }

  /// How it is written.
  public var kind: Kind {
    switch syntax.kind {
    case .shorthand: .shorthand
    case .spread: .spread
    case .computed: .computed
    case .method: .method
    case .accessor: .accessor
    case .hole: .hole
    default: .property
    }
  }

  /// The key, its escapes decoded; `nil` where only running could tell it.
  public var key: MappedText? {
    syntax.key == Node.none ? nil : tree.key(ofToken: Int(syntax.key))
  }

  /// The letters of the key where it is written as it reads; `nil` where it has to be decoded.
  package var plainKey: ArraySlice<UInt8>? {
    syntax.key == Node.none ? nil : tree.plainKey(ofToken: Int(syntax.key))
  }

  /// The span of the key in the file without its quotes; of the first token where there is no key.
  public var keyRange: Range<Int> {
    if syntax.key != Node.none, let range = tree.plainRange(ofKey: Int(syntax.key)) { return range }
    return key?.fileRange ?? tree.fileRange(ofTokens: syntax.firstToken, syntax.firstToken)
  }

  /// The span of the whole member in the file, without the comma after it.
  public var range: Range<Int> { tree.fileRange(ofTokens: syntax.firstToken, syntax.lastToken) }

  /// The value; `dynamic` for what has none that can be read, such as a method.
  public var value: ValueSyntax { ValueSyntax(tree: tree, node: syntax.firstChild) }
}
