import LocaleDiagnostics

/// The elements of an array.
extension Parser {
  mutating func parseElement() -> Step {
    guard let kind else { return closeUnclosed() }
    if kind.isString || kind == .identifier, openObjects > 0, nextKind == .colon, !isOpenedWrongly,
      excess(of: .openBracket) > 0
    {
      return closeBeforeKey()
    }
    if kind.isString || kind == .identifier, nextKind == .colon, isOpenedWrongly {
      return reopen()
    }
    switch kind {
    case .closeBracket: return closeArray()
    case .comma: return takeElision()
    case .ellipsis where dialect.isScript:
      frames[frames.count - 1].pending = makeNode(.spread, token, token)
      advance()
      return .operand
    case .closeBrace, .closeParen: return afterElement()
    default: return .operand
    }
  }

  /// `[1,,2]`: scripts have holes in arrays.
  private mutating func takeElision() -> Step {
    if !dialect.isScript {
      report(
        SyntaxPhrase.missingElement(), tokens.range(index),
        fix: fix(SyntaxPhrase.deleteComma(), tokens.range(index), "", .unsafe))
    }
    append(makeNode(.undefined, token, token))
    advance()
    if dialect == .json, self.kind == .closeBracket { return closeArray() }
    return .element
  }
}
