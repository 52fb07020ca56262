/// A node of a tree: a span of tokens, linked to its first child and its next sibling by number.
package struct Node: Sendable {
  /// The number that means no node, or no token.
  package static let none = UInt32.max

  /// What a node is.
  package enum Kind: UInt8, Sendable {
    // Values.
    case object, array, string, number, bigInt, booleanTrue, booleanFalse, null, undefined
    /// String literals joined by `+`; the children are the literals.
    case concatenation
    /// In a concatenation what stands for a text, such as a name in a template; the child is the text.
    case constant
    /// What only running could tell; the children are the values that it may have.
    case dynamic
    /// A value that should stand here and does not.
    case missing

    // Members of an object; the child is the value.
    /// `key: value`, also with a constant key in brackets.
    case property
    /// `key` alone.
    case shorthand
    /// `...value`, also in an array.
    case spread
    /// `[expression]: value`
    case computed
    case method, accessor
    /// What a server writes between two members.
    case hole
  }

  /// What it is.
  package var kind: Kind
  /// The number of its first token.
  package var firstToken: UInt32
  /// The number of its last token.
  package var lastToken: UInt32
  /// Its first child.
  package var firstChild = Node.none
  /// The next child of its parent.
  package var nextSibling = Node.none
  /// For a member the token of its key; for an expression the last child.
  package var key = Node.none

  /// A node of a span of tokens, with no children yet.
  package init(kind: Kind, firstToken: UInt32, lastToken: UInt32) {
    self.kind = kind
    self.firstToken = firstToken
    self.lastToken = lastToken
  }
}
