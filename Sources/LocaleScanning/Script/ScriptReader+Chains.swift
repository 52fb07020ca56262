internal import LocaleSyntax

/// Chains of names, such as `window.a['b']`.
extension ScriptReader {
  /// The first token of the chain of names that ends at a token, such as `a.b['c']`.
  func chainStart(endingAt end: Int) -> Int? {
    var token = end
    while let kind = tokens.kind(token) {
      switch kind {
      case .bang: token = tokens.significant(before: token)
      case .identifier:
        let before = tokens.significant(before: token)
        guard tokens.kind(before) == .dot || tokens.kind(before) == .questionDot else {
          return token
        }
        // The full stop of a sentence, behind which code begins on its own line.
        if parser.isWord(token, "window", "self", "globalThis"),
          (before + 1..<token).contains(where: { tokens.kind($0) == .lineBreak })
        {
          return token
        }
        token = tokens.significant(before: before)
      case .closeBracket:
        guard let open = tokens.opening(of: token) else { return nil }
        token = tokens.significant(before: open)
        if tokens.kind(token) == .questionDot { token = tokens.significant(before: token) }
      case .closeParen:
        guard let open = tokens.opening(of: token) else { return nil }
        let before = tokens.significant(before: open)
        switch tokens.kind(before) {
        case .closeParen, .closeBracket: return nil
        case .identifier where !parser.isWord(before, "return", "await", "void", "else", "of", "in"):
          return nil
        default: return open
        }
      default: return nil
      }
    }
    return nil
  }

  /// Where the chain that ends at a token leads, from the global object on.
  mutating func path(endingAt end: Int) -> (steps: [ConstantValue.Step], first: Int)? {
    guard let first = chainStart(endingAt: end) else { return nil }
    let found = evaluate(first)
    guard case .global(let steps) = found.value, !steps.isEmpty,
      found.end == tokens.significant(from: end + 1)
    else { return nil }
    return (steps, first)
  }
}
