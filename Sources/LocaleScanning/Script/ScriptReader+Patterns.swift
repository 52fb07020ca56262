internal import LocaleSyntax

/// Names with `=` after them that set no variable.
extension ScriptReader {
  /// Whether `name = value` here is a parameter with a default, a part of a pattern, or a field of a
  /// class.
  func isPatternOrField(_ name: Int) -> Bool {
    let before = tokens.significant(before: name)
    if tokens.kind(before) == .identifier,
      !parser.isWord(before, "else", "do", "return", "await", "yield", "void", "typeof", "case")
    {
      // `public name = …`, `const name = …`: the latter was seen to before. A line break is a new start.
      return !(before + 1..<name).contains { tokens.kind($0) == .lineBreak } || isField(name)
    }
    guard let open = brackets.last else { return false }
    switch tokens.kind(open) {
    case .openParen: return isParameterList(open)
    case .openBracket: return true
    case .openBrace: return isPattern(open) || isField(name)
    default: return false
    }
  }

  private func isParameterList(_ open: Int) -> Bool {
    guard let close = tokens.closing(of: open) else { return false }
    let word = tokens.significant(before: open)
    if parser.isWord(word, "if", "while", "for", "switch", "catch", "with") { return false }
    switch tokens.kind(tokens.significant(from: close + 1)) {
    case .openBrace, .arrow: return true
    case .colon: return parser.endOfFunction(from: open) != nil
    default: return false
    }
  }

  /// Whether a brace opens an object or a pattern rather than a block.
  private func isPattern(_ open: Int) -> Bool {
    let before = tokens.significant(before: open)
    switch tokens.kind(before) {
    case .openParen, .comma, .assign, .openBracket, .colon, .question, .or, .nullish, .and:
      return true
    case .identifier: return parser.isWord(before, "const", "let", "var", "return")
    default: return false
    }
  }

  /// Whether the innermost brace is the body of a class or an enumeration.
  private func isField(_ name: Int) -> Bool {
    guard let open = blocks.last, brackets.last == open else { return false }
    var token = tokens.significant(before: open)
    for _ in 0..<16 {
      guard let kind = tokens.kind(token) else { return false }
      if parser.isWord(token, "class", "enum") { return true }
      switch kind {
      case .identifier, .dot, .comma, .less, .greater: token = tokens.significant(before: token)
      case .closeParen, .closeBracket:
        token = tokens.significant(before: tokens.opening(of: token) ?? token)
      default: return false
      }
    }
    return false
  }
}
