/// Automatic semicolon insertion (ECMA-262, 12.10), and the names that code may use.
extension Recognizer {
  /// Takes a semicolon, or goes without where one is inserted.
  mutating func readSemicolon() {
    if take(.semicolon) || endsLine { return }
    fail()
  }

  /// Whether a semicolon is inserted before the current token.
  var endsLine: Bool { token.isOnNewLine || isAtEnd || stands(.closeBrace) }

  /// Whether a token is an IdentifierReference, a BindingIdentifier or a LabelIdentifier here.
  func isIdentifier(_ token: GrammarToken) -> Bool {
    guard token.isName else { return false }
    guard let word = token.word else { return true }
    switch word {
    case .await: return context.await == .name
    case .yield: return !context.isStrict && !context.isGenerator
    default: return !(context.isStrict ? word.isReservedInStrictCode : word.isReserved)
    }
  }

  /// Whether tokens stand side by side.
  func touch(_ left: Int, _ right: Int) -> Bool {
    guard left >= 0, right < tokens.count - 1 else { return false }
    return starts.end(tokens[left].index) == starts.start(tokens[right].index)
  }
}
