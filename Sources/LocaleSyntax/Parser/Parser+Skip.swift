/// Passing over what is not read.
extension Parser {
  /// Goes on to the next mark that ends a value here, over whole brackets.
  mutating func skipToMark() {
    while let kind {
      switch kind {
      case .comma, .closeBrace, .closeBracket, .closeParen, .semicolon: return
      case .openBrace, .openBracket, .openParen, .templateHead, .jsxOpen: skipBrackets()
      default: advance()
      }
    }
  }

  /// Goes over what the current token opens.
  private mutating func skipBrackets() {
    if dialect.isScript { return move(to: partner(index) + 1) }
    var depth = 0
    while let kind {
      if kind.isOpening { depth += 1 }
      if kind.isClosing { depth -= 1 }
      advance()
      if depth <= 0 { return }
    }
  }

  /// Reports a character that no script has, in what is passed over from one token to another.
  mutating func checkPassedOver(_ first: Int, _ last: Int) {
    guard isInDocument, dialect.isScript, last > first else { return }
    for token in first...last where tokens.stands(.invalid, at: token) {
      return report(misplaced(token), tokens.range(token))
    }
  }

  /// The last token of `name.name(…)` from a token on.
  func endOfCallees(from start: Int) -> Int {
    var last = start
    var token = start
    while true {
      token = tokens.significant(from: last + 1)
      switch tokens.kind(token) {
      case .dot:
        let name = tokens.significant(from: token + 1)
        guard tokens.kind(name) == .identifier else { return last }
        last = name
      case .openParen: last = partner(token)
      case .openBracket where token == last + 1: last = partner(token)
      default: return last
      }
    }
  }
}
