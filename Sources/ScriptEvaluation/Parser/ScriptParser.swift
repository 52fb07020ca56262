internal import LocaleSyntax

/// Reads a whole script, or says where it stops understanding.
///
/// It knows the statements and expressions that programs write settings with, and takes others for
/// what they are: opaque. What it does not know ends the reading, and then nothing is claimed of the
/// script. Nesting is bounded, so that no input can exhaust the stack.
struct ScriptParser {
  /// Why a script was not read.
  struct Unreadable: Error {
    var token: Int
    /// Whether it may be right, and is only not followed.
    var isUnknown = false
  }

  /// How deep expressions and statements may be nested.
  static let deepest = 96

  let lexical: Parser
  let isTypeScript: Bool
  let number: Int
  let bytes: [UInt8]
  var index = 0
  var depth = 0
  /// The functions around the current token, the innermost last.
  var contexts: [CodeContext]
  let isModule: Bool
  /// What is right only in a pattern, by its token: `{a = 1}`, and `__proto__` twice.
  var onlyInPatterns: Set<Int> = []
  /// The private names of the classes around, the innermost last.
  var privateNames: [PrivateNames] = []
  var tokens: TokenList { lexical.tokens }

  init(_ source: SyntaxSource, number: Int, isModule: Bool) {
    lexical = Parser(source, tokens: Lexer.tokenize(source))
    isTypeScript = source.options.dialect == .typeScript
    bytes = source.bytes
    self.number = number
    self.isModule = isModule
    contexts = [CodeContext(isStrict: isModule, isAsync: isModule)]
    index = lexical.tokens.significant(from: 0)
  }

  /// Reads the script.
  mutating func parse() throws(Unreadable) -> ScriptSyntax {
    if isStrictHere { context.isStrict = true }
    guard tokens.kind(tokens.count - 1) != .unclosedComment else {
      throw Unreadable(token: tokens.count - 1)
    }
    var statements: [Statement] = []
    while kind != nil { statements.append(try parseStatement()) }
    if let token = onlyInPatterns.min() { throw Unreadable(token: token) }
    try EarlyErrors.check(script: statements, isStrict: isStrict)
    return ScriptSyntax(statements: statements, isStrict: isStrict)
  }

  /// Whether a statement in it imports or exports something.
  var importsOrExports: Bool {
    (0..<tokens.count).contains { token in
      guard isWord(token, "import") || isWord(token, "export") else { return false }
      switch tokens.kind(tokens.significant(before: token)) {
      case .dot, .questionDot, .ellipsis, .comma: return false
      default: break
      }
      switch tokens.kind(next(token)) {
      case .openParen, .dot, .colon, .assign, .comma: return false
      default: return true
      }
    }
  }

  /// What the code at the current token may hold.
  var context: CodeContext {
    get { contexts[contexts.count - 1] }
    set { contexts[contexts.count - 1] = newValue }
  }

  var isStrict: Bool { contexts[contexts.count - 1].isStrict }

  // MARK: - Tokens

  var kind: TokenKind? { tokens.kind(index) }
  var nextKind: TokenKind? { tokens.kind(next(index)) }

  func next(_ token: Int) -> Int { tokens.significant(from: token + 1) }

  var last: Int { tokens.significant(before: index) }

  mutating func advance() { index = next(index) }

  func text(_ token: Int) -> String { lexical.text(token) }

  func isWord(_ token: Int, _ word: String) -> Bool {
    tokens.kind(token) == .identifier && tokens.range(token).count == word.utf8.count
      && bytes[tokens.range(token)].elementsEqual(word.utf8)
  }

  func isWord(_ word: String) -> Bool { isWord(index, word) }

  mutating func take(_ kind: TokenKind) -> Bool {
    guard self.kind == kind else { return false }
    advance()
    return true
  }

  mutating func takeWord(_ word: String) -> Bool {
    guard isWord(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: TokenKind) throws(Unreadable) {
    if !take(kind) { throw Unreadable(token: index) }
  }

  var isOnNewLine: Bool { hasLineBreak(before: index) }

  /// Whether a line ends between a token and the one before it.
  func hasLineBreak(before token: Int) -> Bool {
    var token = token - 1
    while let kind = tokens.kind(token), kind.isTrivia {
      switch kind {
      case .lineBreak, .lineComment, .htmlComment: return true
      case .blockComment where Self.hasLineBreak(bytes[tokens.range(token)]): return true
      default: token -= 1
      }
    }
    return false
  }

  /// Whether a line ends in a comment: also at U+2028 and U+2029 (ECMA-262, 12.3).
  private static func hasLineBreak(_ comment: ArraySlice<UInt8>) -> Bool {
    comment.indices.contains { index in
      switch comment[index] {
      case 0x0A, 0x0D: true
      case 0xE2:
        index + 2 < comment.endIndex && comment[index + 1] == 0x80
          && comment[index + 2] & 0xFE == 0xA8
      default: false
      }
    }
  }

  /// The end of a statement: a semicolon, or where one may be left out.
  mutating func endStatement() throws(Unreadable) {
    if take(.semicolon) || kind == nil || kind == .closeBrace || isOnNewLine { return }
    throw Unreadable(token: index)
  }

  /// A name that declares or refers: escapes in it are not followed.
  mutating func takeName() throws(Unreadable) -> String {
    guard kind == .identifier else { throw Unreadable(token: index) }
    let name = text(index)
    if name.utf8.contains(UInt8(ascii: "\\")) { throw Unreadable(token: index, isUnknown: true) }
    guard isName(name) else { throw Unreadable(token: index) }
    if name == "arguments" { context.usesArguments = true }
    advance()
    return name
  }

  /// A name that is given a value.
  mutating func takeBinding() throws(Unreadable) -> String {
    let first = index
    let name = try takeName()
    if isStrict, StrictWords.refuses(target: name) { throw Unreadable(token: first) }
    return name
  }

  /// The words that are values or begin an expression.
  private static let expressionWords: Set<String> = [
    "class", "delete", "false", "function", "import", "new", "null", "super", "this", "true",
    "typeof", "void",
  ]

  /// Whether a word is a name where it stands.
  private func isName(_ word: String) -> Bool {
    switch word {
    case "arguments": !context.bansArguments
    case "await": !context.isAsync && !context.bansAwait && !isModule
    case "yield" where context.isGenerator: false
    default:
      !word.hasPrefix("#") && !ReservedWords.contains(word) && !Self.expressionWords.contains(word)
        && !(isStrict && StrictWords.contains(word))
    }
  }

  /// Reads what lies one level deeper.
  mutating func nested<Result>(
    _ read: (inout ScriptParser) throws(Unreadable) -> Result
  ) throws(Unreadable) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { throw Unreadable(token: index, isUnknown: true) }
    return try read(&self)
  }

  /// Passes over a type after its colon.
  mutating func skipType() {
    guard isTypeScript, kind == .colon else { return }
    index = next(lexical.endOfType(from: index + 1))
  }

  /// Whether `'use strict'` stands among the texts alone that code begins with at the current token
  /// (ECMA-262, 11.2.1).
  var isStrictHere: Bool {
    var reader = self
    while reader.kind == .plainString || reader.kind == .escapedString {
      let text = reader.bytes[reader.tokens.range(reader.index)]
      reader.advance()
      guard reader.take(.semicolon) || reader.endsDirective else { return false }
      if text.count == 12, text.dropFirst().starts(with: "use strict".utf8) { return true }
    }
    return false
  }

  /// Whether the text before the current token is a statement of its own, without a semicolon.
  private var endsDirective: Bool {
    switch kind {
    case nil, .closeBrace: true
    // What goes on with a value on the next line.
    case .dot, .questionDot, .openParen, .openBracket, .template, .templateHead, .comma, .plus,
      .minus, .multiplicative, .binary, .less, .greater, .question, .and, .or, .nullish, .assign,
      .compoundAssign:
      false
    case .identifier: isOnNewLine && !isWord("in") && !isWord("instanceof")
    default: isOnNewLine
    }
  }

  func expression(_ kind: Expression.Kind, from first: Int, _ parts: Expression...)
    throws(Unreadable)
    -> Expression
  {
    try expression(kind, from: first, parts)
  }

  func expression(_ kind: Expression.Kind, from first: Int, _ parts: [Expression])
    throws(Unreadable) -> Expression
  {
    var depth = 0
    for part in parts { depth = max(depth, part.depth) }
    guard depth < Self.deepest else { throw Unreadable(token: first, isUnknown: true) }
    return Expression(kind: kind, tokens: first...max(first, last), depth: depth + 1)
  }
}
