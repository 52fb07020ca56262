/// Statements (ECMA-262, chapter 14).
extension Recognizer {
  mutating func readStatement(_ goal: Goal) {
    switch goal {
    case .statementList:
      guard !isAtEnd else { return }
      push(.statementList)
      if readModuleItem() { return }
      readStatement(in: .list)
    case .block:
      if take(.closeBrace) { return }
      guard !isAtEnd else { return fail() }
      push(.block)
      readStatement(in: .list)
    case .clauses(let clauses): readClauses(clauses)
    case .statement(let place): readStatement(in: place)
    case .elseClause: if take(.else) { push(.statement(.branch)) }
    case .whileClause:
      // A semicolon is inserted after it in any case.
      _ = take(.semicolon)
    case .handler:
      if take(.catch) {
        push(.finalizer)
        pushBlock()
        if take(.openParen) {
          push(.token(.closeParen))
          push(.bindingTarget(isLexical: false))
        }
      } else if take(.finally) {
        pushBlock()
      } else {
        fail()
      }
    case .finalizer: if take(.finally) { pushBlock() }
    case .popLabels(let count): labels.removeLast(count)
    default: break
    }
  }

  /// A block in its braces.
  private mutating func pushBlock() {
    push(.block)
    push(.token(.openBrace))
  }

  /// Reads `( Expression )`.
  private mutating func pushCondition() {
    push(.token(.closeParen))
    push(.expression(.in))
    expect(.openParen)
  }

  private mutating func readStatement(in place: Place) {
    if stands(.openBrace) {
      advance()
      return push(.block)
    }
    if take(.semicolon) { return }
    guard let word = token.word else { return readLabelOrExpression(in: place) }
    switch word {
    case .var: readVariables(.var)
    case .let where startsLet(in: place): readLexical(.let, in: place)
    case .const: readLexical(.const, in: place)
    case .using where startsUsing(): readLexical(.using, in: place)
    case .await where context.await == .expression && startsAwaitUsing():
      advance()
      readLexical(.using, in: place)
    case .function: readFunctionDeclaration(in: place)
    case .async where following().word == .function && !following().isOnNewLine:
      if place == .list { readDeclaredFunction() } else { fail() }
    case .class: if place == .list { readClassDeclaration() } else { fail() }
    case .if:
      advance()
      push(.elseClause)
      push(.statement(.branch))
      pushCondition()
    case .for, .while, .do: readIteration(word)
    case .continue, .break: readJump(word)
    case .return:
      guard context.allowsReturn else { return fail() }
      advance()
      push(.semicolon)
      if !stands(.semicolon), !endsLine { push(.expression(.in)) }
    case .throw:
      advance()
      if token.isOnNewLine { return fail() }
      push(.semicolon)
      push(.expression(.in))
    case .with:
      if context.isStrict { return fail() }
      advance()
      push(.statement(.body))
      pushCondition()
    case .switch:
      advance()
      push(.enter(context))
      context.isBreakable = true
      push(.clauses(.none))
      push(.token(.openBrace))
      pushCondition()
    case .try:
      advance()
      push(.handler)
      pushBlock()
    case .debugger:
      advance()
      push(.semicolon)
    default: readLabelOrExpression(in: place)
    }
  }

  private mutating func readClauses(_ clauses: Clauses) {
    if take(.closeBrace) { return }
    if take(.case) {
      push(.clauses(clauses == .none ? .some : clauses))
      push(.token(.colon))
      push(.expression(.in))
    } else if stands(.default) {
      if clauses == .withDefault { return fail() }
      advance()
      push(.clauses(.withDefault))
      expect(.colon)
    } else if isAtEnd || clauses == .none {
      fail()
    } else {
      push(.clauses(clauses))
      readStatement(in: .list)
    }
  }

  private mutating func readJump(_ word: Word) {
    let place = position
    advance()
    push(.semicolon)
    if !endsLine, isIdentifier(token) {
      if !isKnownLabel(isLoop: word == .continue) { return fail() }
      advance()
    } else if word == .continue ? !context.isInLoop : !context.isBreakable {
      fail(at: place)
    }
  }

  // MARK: - Labels

  private mutating func readLabelOrExpression(in place: Place) {
    var count = 0
    while isIdentifier(token), following().kind == .colon {
      labels.append((position, false))
      count += 1
      position += 2
    }
    guard count > 0 else {
      push(.semicolon)
      // `let [` starts a declaration, which may not stand everywhere.
      if stands(.let), following().kind == .openBracket { return fail() }
      return push(.expression(.in))
    }
    let isLoop = stands(.for) || stands(.while) || stands(.do)
    for index in (labels.count - count)..<labels.count { labels[index].isLoop = isLoop }
    push(.popLabels(count))
    if stands(.function) {
      if following().isStar || context.isStrict { return fail() }
      return readDeclaredFunction()
    }
    push(.statement(place == .list ? .branch : place))
  }

  /// Whether the current token is the label of a statement around it.
  private func isKnownLabel(isLoop: Bool) -> Bool {
    let text = bytes[starts.range(token.index)]
    // Names may be written in more than one way.
    if text.contains(UInt8(ascii: "\\")) { return true }
    for label in labels[context.labelBase...].suffix(Self.mostLabels) {
      let name = bytes[starts.range(tokens[label.token].index)]
      if name.contains(UInt8(ascii: "\\")) { return true }
      if name == text { return label.isLoop || !isLoop }
    }
    return labels.count - context.labelBase > Self.mostLabels
  }

  /// How many labels around a jump are looked through.
  private static let mostLabels = 32
}
