public import LocaleDiagnostics

/// A text of JSON, JSON5 or JavaScript, taken apart without losing a byte.
///
/// Tokens and nodes are flat arrays, so depth and size cost memory only. Views such as `ValueSyntax`
/// are a tree and a number, cheap to pass around.
///
///     let tree = SyntaxTree.parse(Array(#"{"extends": "en"}"#.utf8), path: "a.json", dialect: .json)
///     tree.root?.object?["extends"]?.value.string?.text      // "en"
public final class SyntaxTree: Sendable {
  /// The path of the file, as findings name it.
  public let path: String

  /// The language that the text was read as.
  public let dialect: Dialect

  /// The text as it was read: the file's bytes, or what a literal in the file decodes to.
  public let bytes: [UInt8]

  /// Where the bytes of the text stand in the file.
  public let map: OffsetMap

  /// What is wrong with the text, in its order: `syntax-error` and `curly-quotes`.
  public let diagnostics: [Diagnostic]

  /// The tokens of the text.
  package let tokens: TokenList
  /// What stands for parts that only running the page could tell.
  let holes: Holes
  let nodes: [Node]
  let rootNode: UInt32

  /// Makes a tree of what a parser read.
  package init(
    source: SyntaxSource, tokens: TokenList, nodes: [Node], rootNode: UInt32,
    diagnostics: [Diagnostic]
  ) {
    path = source.path
    dialect = source.options.dialect
    bytes = source.bytes
    map = source.map
    holes = source.holes
    self.tokens = tokens
    self.nodes = nodes
    self.rootNode = rootNode
    self.diagnostics = diagnostics
  }

  /// Reads a whole file as one value.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, with or without a byte order mark.
  ///   - path: the file's path, for findings.
  ///   - dialect: the language that the file promises.
  public static func parse(_ bytes: [UInt8], path: String, dialect: Dialect) -> SyntaxTree {
    var options = LexerOptions(dialect: dialect)
    options.allowsJSX = dialect == .javaScript
    let source = SyntaxSource(
      path: path, bytes: bytes, map: OffsetMap(verbatimAt: 0, count: bytes.count), options: options)
    if let problem = TextProblem(bytes, dialect) { return SyntaxTree(unreadable: source, problem) }
    guard let pasted = PastedText(around: bytes, dialect) else { return parse(source) }
    options.pasted = pasted
    return parse(SyntaxSource(path: path, bytes: bytes, map: source.map, options: options))
  }

  /// Reads a text that stands inside a file as one value, such as the contents of a string literal.
  public static func parse(_ text: MappedText, path: String, dialect: Dialect) -> SyntaxTree {
    parse(
      SyntaxSource(
        path: path, bytes: Array(text.text.utf8), map: text.map,
        options: LexerOptions(dialect: dialect)))
  }

  private static func parse(_ source: SyntaxSource) -> SyntaxTree {
    var parser = Parser(source, tokens: Lexer.tokenize(source))
    let root = parser.parseDocument()
    return SyntaxTree(
      source: source, tokens: parser.tokens, nodes: parser.nodes, rootNode: root,
      diagnostics: parser.diagnostics)
  }

  /// A tree of one token: the text cannot be read at all.
  package convenience init(unreadable source: SyntaxSource, _ problem: TextProblem) {
    var tokens = TokenList(pairsBrackets: false)
    if !source.bytes.isEmpty { tokens.append(.invalid, end: source.bytes.count) }
    let location = SourceLocation(path: source.path, range: source.map.fileRange(of: problem.range))
    let finding = Diagnostic(
      code: "syntax-error", severity: .error, message: problem.message, location: location,
      help: problem.help)
    self.init(
      source: source, tokens: tokens, nodes: [], rootNode: Node.none, diagnostics: [finding])
  }

  /// The value that the text holds; `nil` if it holds none.
  public var root: ValueSyntax? {
    rootNode == Node.none ? nil : ValueSyntax(tree: self, node: rootNode)
  }

  /// The tokens and what stands between them, end to end: the text itself, byte for byte.
  public var printed: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for index in 0..<tokens.count { result += bytes[tokens.range(index)] }
    return result
  }

  /// The comments of the text, in its order.
  public var comments: [CommentSyntax] {
    var result: [CommentSyntax] = []
    var isAtTop = true
    var startsLine = true
    for token in 0..<tokens.count {
      guard let kind = tokens.kind(token) else { break }
      if kind.isComment {
        result.append(
          CommentSyntax(tree: self, token: token, isOnOwnLine: startsLine, isAtTop: isAtTop))
      }
      if !kind.isTrivia { isAtTop = false }
      switch kind {
      case .space: break
      case .lineBreak, .lineComment, .byteOrderMark: startsLine = true
      default: startsLine = false
      }
    }
    return result
  }

  /// The span in the file from one token to another.
  package func fileRange(ofTokens first: UInt32, _ last: UInt32) -> Range<Int> {
    map.fileRange(of: range(ofTokens: first, last))
  }

  func range(ofTokens first: UInt32, _ last: UInt32) -> Range<Int> {
    let lower = tokens.start(Int(first))
    return lower..<max(lower, tokens.end(Int(last)))
  }
}
