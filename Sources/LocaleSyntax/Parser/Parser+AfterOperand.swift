import LocaleDiagnostics

/// What may follow a value: an operator, more of the same operand, or its end.
extension Parser {
  mutating func parseAfterOperand() -> Step {
    guard dialect.isScript, let kind else { return finishExpression() }
    if operators.count > frames.last?.operatorBase ?? 0, operators.last == .beside { reduceOne() }
    if let operand = operands.last, operand.openBranches > 0, continuesBranches(kind) {
      reduce(downTo: Operator.beside.precedence)
      operators.append(.beside)
      return .operand
    }
    switch kind {
    case .comma where frames.last?.kind == .parenthesis: return infix(.comma)
    case .comma, .closeBrace, .closeBracket, .closeParen, .semicolon: return finishExpression()
    case .question: return infix(.question)
    case .colon: return parseColon()
    case .or: return infix(.or)
    case .nullish: return infix(.nullish)
    case .and: return infix(.and)
    case .plus: return infix(.plus)
    case .minus: return infix(.multiplicative)
    case .multiplicative: return infix(.multiplicative)
    case .less:
      return endOfTypeArguments(from: index).map { extendOperand(through: $0) } ?? infix(.binary)
    case .greater, .binary: return infix(.binary)
    case .assign: return infix(.assign)
    case .compoundAssign, .orAssign, .nullishAssign, .andAssign: return infix(.opaqueAssign)
    case .arrow: return parseArrow()
    case .dot, .questionDot: return parseMemberName()
    case .openBracket, .openParen, .template:
      if endsStatementBeforeBracket { return finishExpression() }
      return extendOperand(through: partner(index))
    case .templateHead, .unclosedTemplate:
      if endsStatementBeforeBracket || !beginsTemplate(index) { return finishExpression() }
      return extendOperand(through: endOfTemplate(index))
    case .increment where !isOnNewLine: return extendOperand(through: index)
    case .bang where dialect == .typeScript && !isOnNewLine: return parseNonNull()
    case .identifier: return parseWordAfterOperand()
    default: return finishExpression()
    }
  }

  /// Whether a value or a tag stands here, of those that a template chooses from.
  private func continuesBranches(_ kind: TokenKind) -> Bool {
    switch kind {
    case .hole, .at, .openBrace, .openBracket, .number, .template, .minus, .holedString: return true
    case .identifier: return !startsMember(index)
    default: return kind.isString && !startsMember(index)
    }
  }

  /// An object, then a bracket on the next line of a script: a semicolon was left out. (A real engine
  /// would call the object; what was meant is plain.)
  private var endsStatementBeforeBracket: Bool {
    guard frames.last?.kind == .root, let operand = operands.last,
      nodes[Int(operand.node)].kind == .object
    else { return false }
    return isOnNewLine
  }

  /// Pushes an operator once all that bind tighter are done.
  mutating func infix(_ operation: Operator) -> Step {
    // Both sides of a choice may hold an assignment or another choice: `a ? b = c : d = e`.
    let isRightAssociative =
      operation.precedence == Operator.assign.precedence
      || operation.precedence == Operator.question.precedence
    reduce(downTo: isRightAssociative ? Operator.or.precedence : operation.precedence)
    operators.append(operation)
    advance()
    return .operand
  }

  /// The colon of `a ? b : c`; any other ends the value.
  private mutating func parseColon() -> Step {
    let base = frames.last?.operatorBase ?? 0
    // The last one comes first: in `a ? b : c ? d : e …` all others have their colons.
    guard operators[base...].lastIndex(of: .question) != nil else { return finishExpression() }
    while operators.count > base, let last = operators.last, last != .question { reduceOne() }
    operators[operators.count - 1] = .conditional
    advance()
    return .operand
  }

  /// `=>` after parameters: its body is no value yet.
  private mutating func parseArrow() -> Step {
    let body = tokens.significant(from: index + 1)
    guard tokens.kind(body) == .openBrace else { return infix(.opaqueAssign) }
    return extendOperand(through: partner(body))
  }

  private mutating func parseMemberName() -> Step {
    let next = tokens.significant(from: index + 1)
    switch tokens.kind(next) {
    case .openBracket, .openParen, .template: return extendOperand(through: partner(next))
    case .templateHead,
      .unclosedTemplate where beginsTemplate(next):
      return extendOperand(through: endOfTemplate(next))
    case .identifier, .hole: return extendOperand(through: next)
    case .less where endOfTypeArguments(from: next) != nil:
      return extendOperand(through: endOfTypeArguments(from: next) ?? next)
    default:
      report(SyntaxPhrase.nameMissing(), tokens.range(index))
      return extendOperand(through: index)
    }
  }

  /// TypeScript's `x!` leaves the value what it is.
  private mutating func parseNonNull() -> Step {
    guard var operand = operands.popLast() else { return finishExpression() }
    operand.last = token
    operands.append(operand)
    advance()
    return .afterOperand
  }

  /// Widens the last operand, which only running could tell now.
  private mutating func extendOperand(through last: Int) -> Step {
    guard let operand = operands.popLast() else { return finishExpression() }
    let last = UInt32(truncatingIfNeeded: min(max(index, last), tokens.count - 1))
    checkPassedOver(index, Int(last))
    let node = makeNode(.dynamic, operand.first, last)
    operands.append(
      Operand(node: node, first: operand.first, last: last, hasHole: operand.hasHole))
    move(to: Int(last) + 1)
    return .afterOperand
  }

  private mutating func parseWordAfterOperand() -> Step {
    if isWord(index, "in", "instanceof") { return infix(.binary) }
    guard dialect == .typeScript, isWord(index, "as", "satisfies"), !isOnNewLine,
      nextKind != .colon
    else {
      return finishExpression()
    }
    let last = endOfType(from: tokens.significant(from: index + 1))
    guard var operand = operands.popLast() else { return finishExpression() }
    operand.last = UInt32(truncatingIfNeeded: min(last, tokens.count - 1))
    operands.append(operand)
    move(to: last + 1)
    return .afterOperand
  }
}
