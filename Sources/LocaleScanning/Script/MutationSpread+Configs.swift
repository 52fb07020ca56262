internal import LocaleDiagnostics
internal import LocaleSyntax

/// What configs hold that is used elsewhere, too.
extension MutationSpread {
  /// How many expressions are looked at for what configs are.
  private static let mostConfigValues = 40

  /// Marks what configs are set to that is used elsewhere, too.
  mutating func markConfigs() {
    var starts = changes.configValues.prefix(20).filter { tokens.kind($0) != .openBrace }
    for _ in 0..<Self.mostConfigValues {
      guard let start = starts.popLast() else { break }
      for name in variables(at: start).prefix(20) {
        if isUsedOnce(name) {
          // Nothing else uses it, but what it is another name of, or what a member of it leads to.
          let values = (byName[name] ?? []).compactMap { $0.value }
          let isWhole = !isMemberRead(of: name, in: start)
          starts += values.filter { !isWhole || tokens.kind($0) != .openBrace }
        } else {
          mark(name)
        }
      }
    }
  }

  /// Whether an expression reads a member of a variable.
  private func isMemberRead(of name: ExactText, in start: Int) -> Bool {
    let end = max(start, functions.endOfExpression(from: start))
    return (start...end).contains { token in
      guard tokens.kind(token) == .identifier, ExactText(parser.text(token)) == name else {
        return false
      }
      switch tokens.kind(tokens.significant(from: token + 1)) {
      case .dot, .questionDot, .openBracket: return true
      default: return false
      }
    }
  }

  /// The names of variables in an expression.
  private func variables(at start: Int) -> [ExactText] {
    let end = max(start, functions.endOfExpression(from: start))
    return (start...end).compactMap { token in
      guard tokens.kind(token) == .identifier else { return nil }
      let before = tokens.kind(tokens.significant(before: token))
      let isKey =
        (before == .openBrace || before == .comma)
        && tokens.kind(tokens.significant(from: token + 1)) == .colon
      return isKey || before == .dot || before == .questionDot ? nil : ExactText(parser.text(token))
    }
  }

  /// Whether a name stands in no other places than where it is declared and where a config takes it.
  private mutating func isUsedOnce(_ name: ExactText) -> Bool {
    tokens(named: name.text).prefix(3).count < 3
  }
}
