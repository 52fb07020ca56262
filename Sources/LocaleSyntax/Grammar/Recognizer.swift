/// Recognizes the grammar of ECMAScript 2025 (ECMA-262, 16th edition, chapters 13 to 16), and builds
/// nothing.
///
/// It is a machine with one explicit stack: each ``Goal`` is a production, or the rest of one, that is still
/// to be read. So depth costs memory only, and each token is looked at a bounded number of times.
/// What only a browser knows (Annex B) and what engines are about to take is right.
struct Recognizer {
  /// What the text is read as.
  enum Target { case script, module }

  /// How reading ended.
  enum Verdict: Equatable {
    case right
    /// The text may be of another language, or was split into tokens in another way than engines do.
    case unknown
    /// The number of the token, among those without trivia, at which engines give up.
    case wrong(Int)
  }

  let tokens: [GrammarToken]
  let bytes: [UInt8]
  let starts: TokenList
  var position = 0
  var stack: [Goal] = []
  var context = GrammarContext()
  /// What the last expression was.
  var operand = Operand()
  /// The literals and parentheses that are open, any of which may turn out to be a pattern.
  var covers: [Cover] = []
  /// The labels around, by their tokens.
  var labels: [(token: Int, isLoop: Bool)] = []
  /// The declaration in the head of a `for` that was read last.
  var head = Declaration(kind: .var)
  var verdict: Verdict?

  init(
    _ tokens: [GrammarToken], _ starts: TokenList, _ bytes: [UInt8], target: Target,
    allowsReturn: Bool
  ) {
    self.tokens = tokens
    self.starts = starts
    self.bytes = bytes
    context.allowsReturn = allowsReturn
    context.allowsNewTarget = allowsReturn
    if target == .module {
      context.isModule = true
      context.isStrict = true
      context.await = .expression
    }
  }

  /// Reads the whole text.
  mutating func run() -> Verdict {
    readDirectives()
    push(.statementList)
    while verdict == nil, let goal = stack.popLast() { read(goal) }
    return verdict ?? .right
  }

  private mutating func read(_ goal: Goal) {
    switch goal {
    case .statementList, .block, .clauses, .statement, .elseClause, .whileClause, .handler,
      .finalizer,
      .popLabels:
      readStatement(goal)
    case .forInitialized, .forCondition, .forUpdate: readIteration(goal)
    case .declarator, .initializer, .nextDeclarator, .bindingTarget, .bindingElement,
      .bindingElements, .nextBindingElement, .bindingProperties, .nextBindingProperty:
      readBinding(goal)
    case .formalParameters, .parameters, .nextParameter, .functionBody: readFunction(goal)
    case .classTail, .classElements: readClass(goal)
    case .expression, .nextExpression, .assignment, .afterUnary, .colonOfConditional, .assigned,
      .arrowBody,
      .plainOperand:
      readExpression(goal)
    case .unary, .afterPrefix, .postfix, .leftHandSide, .suffixes, .member, .arguments,
      .nextArgument, .template:
      readLeftHandSide(goal)
    case .parenthesized, .nextParenthesized, .elements, .nextElement, .properties, .nextProperty,
      .propertyValue:
      readLiteral(goal)
    case .semicolon: readSemicolon()
    case .token(let kind): expect(kind)
    case .word(let word): expect(word)
    case .enter(let inner): context = inner
    }
  }

  // MARK: - Looking and moving

  var token: GrammarToken { tokens[position] }

  /// The token after the current one, or the end.
  func following(_ distance: Int = 1) -> GrammarToken {
    tokens[min(position + distance, tokens.count - 1)]
  }

  var isAtEnd: Bool { position == tokens.count - 1 }

  func stands(_ kind: TokenKind) -> Bool { token.kind == kind && !isAtEnd }

  func stands(_ word: Word) -> Bool { token.word == word }

  mutating func advance() { if !isAtEnd { position += 1 } }

  mutating func take(_ kind: TokenKind) -> Bool {
    guard stands(kind) else { return false }
    advance()
    return true
  }

  mutating func take(_ word: Word) -> Bool {
    guard stands(word) else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: TokenKind) { if !take(kind) { fail() } }

  mutating func expect(_ word: Word) { if !take(word) { fail() } }

  mutating func push(_ goal: Goal) { stack.append(goal) }

  /// Ends it: engines give up at the current token, or at another one.
  mutating func fail(at place: Int? = nil) {
    guard verdict == nil else { return }
    let place = place ?? position
    verdict = mayBeOtherLanguage(at: place) ? .unknown : .wrong(place)
  }

  /// Ends it without a claim.
  mutating func giveUp() { verdict = verdict ?? .unknown }
}
