internal import LocaleDiagnostics
internal import LocaleSyntax

/// What sets variables: assignments, patterns, loops.
extension ChangeTable {
  /// `name = …`, `name++`: what it was declared as is no longer what it is.
  mutating func noteChange(
    before operation: Int, block: Int?, _ isDeclared: (Int) -> Bool
  ) {
    let token = tokens.significant(before: operation)
    if tokens.kind(token)?.isClosing == true { return notePattern(endingAt: token, isDeclared) }
    guard tokens.kind(token) == .identifier, !isDeclared(token) else { return }
    let previous = tokens.significant(before: token)
    let before = tokens.kind(previous)
    if before == .dot || before == .questionDot { return }
    let name = ExactText(parser.text(token))
    // `a = name = …`
    if before == .assign {
      let chain = MemberChain(endingAt: tokens.significant(before: previous), parser)
      if let other = chain.root {
        otherValues[name, default: []].append(Store(value: other, depth: 0))
      }
    }
    changed[name, default: []].append(token)
    guard let block else { return noteUnsteady(token) }
    let value = tokens.significant(from: operation + 1)
    values[name, default: []].append(Change(name: token, value: value, block: block))
  }

  private mutating func noteUnsteady(_ token: Int) {
    guard tokens.kind(token) == .identifier else { return }
    changed[ExactText(parser.text(token)), default: []].append(token)
    unsteady.insert(ExactText(parser.text(token)))
  }

  /// `[a, b] = …` and `({a} = …)` set every name in them.
  private mutating func notePattern(endingAt close: Int, _ isDeclared: (Int) -> Bool) {
    guard let open = tokens.opening(of: close), tokens.kind(open) != .openParen else { return }
    let before = tokens.significant(before: open)
    if tokens.kind(open) == .openBracket {
      switch tokens.kind(before) {
      case .identifier where !parser.isWord(before, "const", "let", "var"), .closeParen,
        .closeBracket, .dot, .questionDot, .bang:
        return
      default: break
      }
    }
    let value = tokens.significant(from: tokens.significant(from: close + 1) + 1)
    if (open..<close).contains(where: { tokens.kind($0) == .openParen }) {
      changedSpans.append(open...close)
    }
    noteTargets(open..<min(close, open + 2_000), value, isDeclared)
  }

  /// What stands in a pattern that sets it to parts of a value.
  private mutating func noteTargets(
    _ range: Range<Int>, _ value: Int, _ isDeclared: (Int) -> Bool
  ) {
    for token in range where tokens.kind(token) == .identifier && !isDeclared(token) {
      let isMember = tokens.kind(tokens.significant(before: token)) == .dot
      if isMember, !isOfGlobal(token) { continue }
      let name = ExactText(parser.text(token))
      noteUnsteady(token)
      otherValues[name, default: []].append(Store(value: value, depth: 1))
      let next = tokens.significant(from: token + 1)
      switch tokens.kind(next) {
      case .dot, .openBracket, .openParen: break
      default: continue
      }
      stores[name, default: []].append(Store(value: value, depth: 1))
      let member = tokens.significant(from: next + 1)
      if !parser.isWord(token, "this") {
        mutated.insert(name)
        deeplyMutated.insert(name)
        depths[name] = .max
      } else if tokens.kind(next) == .dot {
        ownChanges.append(token)
        ownMutated.insert(ExactText(parser.text(member)))
      } else {
        ownChanges.append(token)
        setsAnyOwn = true
      }
    }
  }

  /// Whether a token is a member of the global object, and so a variable.
  private func isOfGlobal(_ member: Int) -> Bool {
    let object = tokens.significant(before: tokens.significant(before: member))
    return MemberChain.variable(at: object, parser) == member
      && tokens.kind(tokens.significant(before: object)) != .dot
  }

  /// `for (name of …)`, `for (name.x of …)`, `for ([a, b] of …)`
  mutating func noteLoop(before word: Int, _ isDeclared: (Int) -> Bool) {
    let last = tokens.significant(before: word)
    let chain = MemberChain(endingAt: last, parser)
    if !chain.members.isEmpty { changedSpans += chain.inner }
    var first = chain.root ?? tokens.opening(of: last) ?? last
    if parser.isWord(first, "const", "let", "var") { return }
    while tokens.kind(tokens.significant(before: first)) == .dot {
      first = tokens.significant(before: tokens.significant(before: first))
    }
    let open = tokens.significant(before: first)
    guard tokens.kind(open) == .openParen,
      parser.isWord(tokens.significant(before: open), "for", "await")
    else { return }
    noteTargets(first..<last + 1, tokens.significant(from: word + 1), isDeclared)
  }

  /// `++name`
  mutating func noteIncrement(_ operation: Int) {
    let token = tokens.significant(from: operation + 1)
    let next = tokens.kind(tokens.significant(from: token + 1))
    guard next != .dot, next != .openBracket else { return }
    noteUnsteady(token)
  }
}
