/// A comment of a script or a page.
public struct CommentSyntax: Sendable {
  /// The text between the comment's marks.
  public let text: String

  /// The span of the whole comment in the file, in UTF-8 bytes.
  public let range: Range<Int>

  /// Whether nothing but blanks stands before it on its line.
  public let isOnOwnLine: Bool

  /// Whether nothing but blanks and other comments stands before it in the file.
  public let isAtTop: Bool

  /// A comment that is not of a script.
  package init(text: String, range: Range<Int>, isOnOwnLine: Bool, isAtTop: Bool) {
    self.text = text
    self.range = range
    self.isOnOwnLine = isOnOwnLine
    self.isAtTop = isAtTop
  }

  init(tree: SyntaxTree, token: Int, isOnOwnLine: Bool, isAtTop: Bool) {
    let tokens = tree.tokens
    var body = tree.bytes[tokens.range(token)]
    switch tokens.kind(token) {
    case .lineComment: body = body.dropFirst(2)
    case .htmlComment:
      body = body.dropFirst(body.first == UInt8(ascii: "<") ? 4 : 3)
      if body.suffix(3).elementsEqual("-->".utf8) { body = body.dropLast(3) }
    case .unclosedComment: body = body.dropFirst(2)
    default: body = body.dropFirst(2).dropLast(2)
    }
    text = String(decoding: body, as: UTF8.self)
    range = tree.map.fileRange(of: tokens.range(token))
    self.isAtTop = isAtTop
    self.isOnOwnLine = isOnOwnLine
  }
}
