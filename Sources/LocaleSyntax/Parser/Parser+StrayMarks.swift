import LocaleDiagnostics

/// Marks that are one too many, or stand in the place of another.
extension Parser {
  /// Whether the current token is a quote that is one too many.
  var isStrayQuote: Bool { isStrayQuote(index) }

  /// Whether a token is a quote that is one too many.
  func isStrayQuote(_ token: Int) -> Bool {
    guard tokens.kind(token) == .invalid else { return false }
    let quote = source.bytes[tokens.start(token)]
    return quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
  }

  /// Reports the stray quote that is the current token and goes on after it.
  mutating func passStrayQuote() {
    report(
      misplaced(index), tokens.range(index),
      fix: fix(SyntaxPhrase.delete(), tokens.range(index), "", .unsafe))
    advance()
  }

  /// A semicolon or a closing bracket after a key. It stands for the colon, or it is one too many before
  /// it, or it is a mistake of its own, which is reported where the member ends.
  mutating func parseMark(after node: UInt32, key: Int) -> Step {
    let isName = dialect.isScript && tokens.kind(key) == .identifier
    let next = tokens.significant(from: index + 1)
    if kind == .semicolon {
      if isName { return takeShorthand(node) }
      guard startsValue(next), !startsMember(next) else {
        reportDamage(SyntaxPhrase.keyAlone(), tokens.range(Int(nodes[Int(node)].firstToken)))
        return takeWithoutValue(node)
      }
      report(
        SyntaxPhrase.colonMissing(), tokens.range(index),
        fix: fix(SyntaxPhrase.writeColon(), tokens.range(index), ":"))
      return parseValue(of: node)
    }
    guard tokens.kind(next) == .colon else {
      return isName ? takeShorthand(node) : takeWithoutValue(node)
    }
    report(
      SyntaxPhrase.unopened(.code(text(index))), tokens.range(index),
      fix: fix(SyntaxPhrase.delete(), tokens.range(index), "", .unsafe))
    advance()
    return parseValue(of: node)
  }

  /// How surely a mark is missing before what stands here: a string without an end may begin with a quote
  /// that is one too many.
  var applicabilityBeforeValue: Fix.Applicability { kind == .unclosedString ? .unsafe : .safe }
}
