internal import LocaleSyntax

/// What stands around a part of a script and decides whether it runs.
extension ScriptReader {
  /// The blocks around an assignment, the outermost first.
  mutating func blockPath(_ first: Int) -> [ConfigAssignment.Block] {
    var result: [ConfigAssignment.Block] = item.isHandler ? [block(-1, isFunction: true)] : []
    for open in blocks.prefix(Self.deepestBlocks) {
      if let function = functions.functions[open] {
        if !function.isCalledAtOnce { result.append(block(open, isFunction: true)) }
      } else {
        // Beforehand: what it notes would be copied while the reader itself is an argument.
        let leaves = leaves(open)
        let starts = startsChoice(open)
        result.append(block(open, isFunction: false, leaves: leaves, startsChoice: starts))
        if let label = caseLabels[open] { result.append(block(label, isFunction: false)) }
      }
    }
    let word = tokens.significant(before: first)
    let returns = parser.isWord(word, "return", "throw")
    if let condition = condition(before: returns ? word : first) {
      let starts = startsChoice(condition)
      result.append(block(condition, isFunction: false, leaves: returns, startsChoice: starts))
    }
    return result
  }

  private func block(
    _ token: Int, isFunction: Bool, leaves: Bool = false, startsChoice: Bool = false
  ) -> ConfigAssignment.Block {
    ConfigAssignment.Block(
      offset: fileOffset(token), isFunction: isFunction, leaves: leaves,
      startsChoice: startsChoice)
  }

  /// Whether a brace or a condition is the first of its choice: not `else`, `catch` or the side after a
  /// colon.
  private func startsChoice(_ token: Int) -> Bool {
    var last = token
    if tokens.kind(token) == .openBrace { last = tokens.significant(before: token) }
    switch tokens.kind(last) {
    case .colon, .arrow: return false
    case .closeParen:
      guard let open = tokens.opening(of: last) else { return false }
      let word = tokens.significant(before: open)
      return !parser.isWord(word, "catch", "switch")
        && !parser.isWord(tokens.significant(before: word), "else")
    default: return !parser.isWord(last, "else")
    }
  }

  /// Where a token starts in the file.
  func fileOffset(_ token: Int) -> Int {
    item.source.map.fileRange(of: tokens.start(token)..<tokens.start(token)).lowerBound
  }

  /// Notes the `case` at a token, behind which another branch of a `switch` begins.
  mutating func noteCase(_ token: Int) {
    guard let open = blocks.last, brackets.last == open, parser.isWord(token, "case", "default")
    else { return }
    let before = tokens.significant(before: open)
    guard tokens.kind(before) == .closeParen, let parenthesis = tokens.opening(of: before),
      parser.isWord(tokens.significant(before: parenthesis), "switch")
    else { return }
    caseLabels[open] = token
  }

  /// Whether a block ends what it stands in, with `return` and its like, so that what follows it does not
  /// run where the block did.
  private mutating func leaves(_ open: Int) -> Bool {
    if let known = leavingBlocks[open] { return known }
    let end = tokens.closing(of: open) ?? open
    var token = open + 1
    var result = false
    while token < end, !result {
      if tokens.kind(token) == .openBrace, functions.functions[token] != nil {
        token = tokens.closing(of: token) ?? token
      } else if parser.isWord(token, "return", "throw", "break", "continue") {
        let before = tokens.kind(tokens.significant(before: token))
        result = before != .dot && before != .questionDot
      }
      token += 1
    }
    leavingBlocks[open] = result
    return result
  }

  /// `if (c) x = …`, `else x = …`, `c && (x = …)`: the token before, which decides whether it runs.
  func condition(before first: Int) -> Int? {
    var token = tokens.significant(before: first)
    while tokens.kind(token) == .openParen {
      let before = tokens.significant(before: token)
      if tokens.kind(before) == .identifier { return nil }
      token = before
    }
    switch tokens.kind(token) {
    case .and, .or, .nullish, .question, .colon, .arrow: return token
    case .identifier where parser.isWord(token, "else"): return token
    case .closeParen:
      guard let open = tokens.opening(of: token),
        parser.isWord(tokens.significant(before: open), "if", "for", "while")
      else { return nil }
      return token
    default: return nil
    }
  }
}
