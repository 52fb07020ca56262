/// Iteration statements (ECMA-262, 14.7).
extension Recognizer {
  mutating func readIteration(_ word: Word) {
    advance()
    push(.enter(context))
    context.isInLoop = true
    context.isBreakable = true
    switch word {
    case .while:
      push(.statement(.body))
      push(.token(.closeParen))
      push(.expression(.in))
      expect(.openParen)
    case .do:
      push(.whileClause)
      push(.token(.closeParen))
      push(.expression(.in))
      push(.token(.openParen))
      push(.word(.while))
      push(.statement(.body))
    default: readFor()
    }
  }

  private mutating func readFor() {
    push(.statement(.body))
    var isAwait = false
    if stands(.await), context.await == .expression {
      advance()
      isAwait = true
    }
    expect(.openParen)
    if stands(.semicolon) { return push(.forInitialized(.nothing, isAwait: isAwait)) }
    if let kind = declarationOfHead() {
      push(.forInitialized(.declaration, isAwait: isAwait))
      push(.declarator(Declaration(kind: kind, isHead: true)))
    } else {
      push(.forInitialized(.expression, isAwait: isAwait))
      push(.expression(.covers))
    }
  }

  /// Takes the word of the declaration in a head, if there is one.
  private mutating func declarationOfHead() -> Declaration.Kind? {
    if take(.var) { return .var }
    if take(.const) { return .const }
    if stands(.let), startsLet(in: .list) {
      advance()
      return .let
    }
    if stands(.await), context.await == .expression, startsAwaitUsing() {
      advance()
      advance()
      return .using
    }
    guard stands(.using), startsUsing() else { return nil }
    // `for (using of values)` goes through them with a variable called `using`.
    let isName = following().word == .of && following(2).kind != .assign
    if isName { return nil }
    advance()
    return .using
  }

  mutating func readIteration(_ goal: Goal) {
    switch goal {
    case .forInitialized(let what, let isAwait): readHead(what, isAwait)
    case .forCondition:
      push(.forUpdate)
      push(.token(.semicolon))
      if !stands(.semicolon) { push(.expression(.in)) }
    case .forUpdate:
      push(.token(.closeParen))
      if !stands(.closeParen) { push(.expression(.in)) }
    default: break
    }
  }

  private mutating func readHead(_ what: Initialization, _ isAwait: Bool) {
    let isOf = stands(.of)
    if what != .nothing, isOf || stands(.in) && !isAwait {
      switch what {
      case .declaration:
        // Annex B lets `for (var a = 1 in b)` pass.
        let isAllowed =
          head.count == 1
          && (!head.hasInitializer
            || !isOf && head.kind == .var && !head.isPattern && !context.isStrict)
        guard isAllowed else { return fail() }
      case .expression:
        guard operand.isTarget || operand.isLiteral && operand.isPattern else { return fail() }
        operand.openInitializer = nil
      case .nothing: break
      }
      advance()
      push(.token(.closeParen))
      return push(isOf ? .assignment(.in) : .expression(.in))
    }
    if what == .expression { settle() }
    guard !isAwait, stands(.semicolon) else { return fail() }
    advance()
    push(.forCondition)
  }
}
