import LocaleDiagnostics

/// Brackets that close, do not match, or are missing.
extension Parser {
  mutating func closeObject() -> Step { closeFrame(through: index) }

  mutating func closeArray() -> Step { closeFrame(through: index) }

  /// Leaves the innermost object or array, which becomes an operand of what is around it.
  private mutating func closeFrame(through last: Int?) -> Step {
    isDamaged = false
    let frame = popFrame()
    let end = UInt32(truncatingIfNeeded: last ?? max(0, tokens.significant(before: index)))
    nodes[Int(frame.node)].lastToken = end
    operands.append(Operand(node: frame.node, first: frame.openToken, last: end))
    if last != nil { advance() }
    return .afterOperand
  }

  mutating func closeParenthesis() -> Step {
    guard var operand = operands.popLast() else { return .afterOperand }
    switch kind {
    case .closeParen: operand.last = token
    case .closeBrace where openObjects > 0, .closeBracket where openArrays > 0, nil, .semicolon:
      reportUnclosed(frames.last)
      let frame = popFrame()
      operand.first = frame.openToken
      operands.append(operand)
      return .afterOperand
    default:
      reportUnexpected()
      operands.append(operand)
      advance()
      return .afterOperand
    }
    let frame = popFrame()
    operand.first = frame.openToken
    operands.append(operand)
    advance()
    return .afterOperand
  }

  /// A closing bracket of another kind: closes what is open if it belongs further out, else is passed
  /// over.
  mutating func closeMismatched(_ kind: TokenKind) -> Step? {
    let own: TokenKind = frames.last?.kind == .array ? .closeBracket : .closeBrace
    let isTooMany = excess(of: kind) < 0
    if isTooMany, excess(of: own) > 0 { return closeWrongly(kind, own) }
    if isTooMany, excess(of: own) == 0 { return passUnopened(kind) }
    let isWanted =
      switch kind {
      case .closeBrace: openObjects > 0
      case .closeBracket: openArrays > 0
      default: openParentheses > 0
      }
    if isWanted || (kind == .closeParen && !isInDocument) {
      reportUnclosed(frames.last)
      return closeFrame(through: nil)
    }
    return nextKind == own ? passUnopened(kind) : closeWrongly(kind, own)
  }

  /// A bracket in the place of the one that closes what is open.
  private mutating func closeWrongly(_ kind: TokenKind, _ own: TokenKind) -> Step {
    let right = own == .closeBracket ? "]" : "}"
    if !isDamaged {
      report(
        SyntaxPhrase.mismatched(.code(text(index)), .code(right)), tokens.range(index),
        fix: fix(SyntaxPhrase.write(.code(right)), tokens.range(index), right, .unsafe))
    }
    settle(kind)
    balance?[own] -= 1
    return closeFrame(through: index)
  }

  /// A bracket that closes nothing.
  private mutating func passUnopened(_ kind: TokenKind) -> Step? {
    if !isDamaged {
      report(
        SyntaxPhrase.unopened(.code(text(index))), tokens.range(index),
        fix: fix(SyntaxPhrase.delete(), tokens.range(index), "", .unsafe))
    }
    settle(kind)
    let before = tokens.kind(tokens.significant(before: index))
    let isAfterMark = before == .comma || before == .openBrace || before == .openBracket
    advance()
    // A comma is not missing where no member was.
    if isAfterMark { isDamaged = true }
    return nil
  }

  /// An array that a key ends: `["a", "b": 1`. Its bracket is missing before the comma.
  mutating func closeBeforeKey() -> Step {
    reportUnclosed(frames.last)
    settle(.openBracket)
    let step = closeFrame(through: nil)
    isDamaged = true
    return step
  }

  /// The text ends with this frame open. Only the innermost is reported: one bracket too few.
  mutating func closeUnclosed() -> Step {
    if !isUnclosedReported {
      reportUnclosed(frames.last)
      isUnclosedReported = true
    }
    return closeFrame(through: nil)
  }

  private mutating func reportUnclosed(_ frame: Frame?) {
    guard let frame else { return }
    switch tokens.kind(max(0, tokens.significant(before: index))) {
    case .unclosedString, .unclosedTemplate: return
    default: break
    }
    if tokens.kind(tokens.count - 1) == .unclosedComment, kind == nil { return }
    guard confusedUntil <= source.bytes.count else { return }
    areBracketsOut = true
    let open = tokens.range(Int(frame.openToken))
    let closing =
      switch frame.kind {
      case .array: "]"
      case .parenthesis: ")"
      default: "}"
      }
    report(
      SyntaxPhrase.unclosed(.code(text(Int(frame.openToken)))), open,
      fix: fix(SyntaxPhrase.write(.code(closing)), closingPoint, closing, .unsafe))
  }

  /// Where a bracket is to close what is open: before a comma that goes on with what is around it.
  private var closingPoint: Range<Int> {
    let last = tokens.significant(before: index)
    guard kind != nil, tokens.kind(last) == .comma else { return insertionPoint }
    let end = tokens.end(max(0, tokens.significant(before: last)))
    return end..<end
  }
}
