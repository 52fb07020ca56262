internal import LocaleSyntax

/// Reads a whole script, or says where it stops understanding.
///
/// It knows the statements and expressions that programs write settings with, and takes others for
/// what they are: opaque. What it does not know ends the reading, and then nothing is claimed of the
/// script. Nesting is bounded, so that no input can exhaust the stack.
struct ScriptParser {
  /// Why a script was not read.
  struct Unreadable: Error { var token: Int }

  /// How deep expressions and statements may be nested.
  static let deepest = 96

  let lexical: Parser
  let isTypeScript: Bool
  let number: Int
  let bytes: [UInt8]
  var index = 0
  var depth = 0
  /// Whether the functions around the current token are strict, the innermost last.
  var strictness: [Bool]
  /// Whether `arguments` and `await` stand in the functions around, the innermost last.
  var usesArguments = [false]
  var suspends = [false]
  var tokens: TokenList { lexical.tokens }

  init(_ source: SyntaxSource, number: Int, isModule: Bool) {
    lexical = Parser(source, tokens: Lexer.tokenize(source))
    isTypeScript = source.options.dialect == .typeScript
    bytes = source.bytes
    self.number = number
    strictness = [isModule]
    index = lexical.tokens.significant(from: 0)
  }

  /// Reads the script.
  mutating func parse() throws(Unreadable) -> ScriptSyntax {
    if isStrictHere { strictness[0] = true }
    var statements: [Statement] = []
    while kind != nil { statements.append(try parseStatement()) }
    try EarlyErrors.check(script: statements, isStrict: strictness[0])
    return ScriptSyntax(statements: statements, isStrict: strictness[0])
  }

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

  var isOnNewLine: Bool {
    var token = index - 1
    while let kind = tokens.kind(token), kind.isTrivia {
      switch kind {
      case .lineBreak, .lineComment, .htmlComment: return true
      case .blockComment where bytes[tokens.range(token)].contains(0x0A): return true
      default: token -= 1
      }
    }
    return false
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
    guard !name.utf8.contains(UInt8(ascii: "\\")), !name.hasPrefix("#") else {
      throw Unreadable(token: index)
    }
    if ReservedWords.contains(name) { throw Unreadable(token: index) }
    if name == "arguments" { usesArguments[usesArguments.count - 1] = true }
    advance()
    return name
  }

  /// Reads what lies one level deeper.
  mutating func nested<Result>(
    _ read: (inout ScriptParser) throws(Unreadable) -> Result
  ) throws(Unreadable) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.deepest else { throw Unreadable(token: index) }
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
    guard depth < Self.deepest else { throw Unreadable(token: first) }
    return Expression(kind: kind, tokens: first...max(first, last), depth: depth + 1)
  }
}
