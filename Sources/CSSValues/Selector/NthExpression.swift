/// The `An+B` of `:nth-child()` (CSS Syntax Level 3, section 6).
enum NthExpression {
  /// Takes one, whatever way its parts fall into tokens: `2n+1` is a dimension and a number, `n-1`
  /// is one identifier.
  static func take(_ block: inout CSSTokenCursor) -> Bool {
    var steps: String
    switch block.peek {
    case .number(let number) where number.isInteger:
      block.skip()
      return true
    case .dimension(let number, let unit) where number.isInteger:
      block.skip()
      steps = unit.lowercasedASCII
    case .delimiter("+"):
      block.skip()
      guard let name = block.peekKeyword else { return false }
      block.skip()
      steps = name
    case .identifier(let name):
      block.skip()
      steps = name.lowercasedASCII
      if steps == "odd" || steps == "even" { return true }
      if steps.hasPrefix("-") { steps.removeFirst() }
    default:
      return false
    }
    guard steps.hasPrefix("n") else { return false }
    let rest = steps.dropFirst()
    if rest.isEmpty { return takeOffset(&block) }
    guard rest.hasPrefix("-") else { return false }
    let digits = rest.dropFirst()
    // Written in one piece the offset must fit; apart, it is clamped.
    guard digits.isEmpty else {
      return digits.unicodeScalars.allSatisfy { $0.isASCIIDigit } && Int32("-" + digits) != nil
    }
    return takeNumber(&block, signed: false)
  }

  /// Takes `+ 1`, `+1` or nothing.
  private static func takeOffset(_ block: inout CSSTokenCursor) -> Bool {
    block.skipWhitespace()
    switch block.peek {
    case .delimiter(let sign):
      guard sign == "+" || sign == "-" else { return false }
      block.skip()
      return takeNumber(&block, signed: false)
    case .number: return takeNumber(&block, signed: true)
    default: return true
    }
  }

  private static func takeNumber(_ block: inout CSSTokenCursor, signed: Bool) -> Bool {
    block.skipWhitespace()
    guard case .number(let number) = block.peek, number.isInteger, number.hasSign == signed else {
      return false
    }
    block.skip()
    return true
  }
}
