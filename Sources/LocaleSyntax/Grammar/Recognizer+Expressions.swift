/// Expressions down to unary operators (ECMA-262, 13.5 to 13.16).
extension Recognizer {
  mutating func readExpression(_ goal: Goal) {
    switch goal {
    case .expression(let flags):
      push(.nextExpression(flags, isSequence: false))
      push(.assignment(flags))
    case .nextExpression(let flags, let isSequence):
      if stands(.comma) {
        settle()
        advance()
        push(.nextExpression(flags.intersection(.in), isSequence: true))
        push(.assignment(flags.intersection(.in)))
      } else if isSequence {
        operand = Operand()
      }
    case .assignment(let flags): readAssignment(flags)
    case .afterUnary(let flags, let operators): readOperator(flags, operators)
    case .colonOfConditional(let flags):
      expect(.colon)
      push(.plainOperand)
      push(.assignment(flags.intersection(.in)))
    case .assigned(let target): operand = target
    case .arrowBody(let flags, let isAsync):
      push(.plainOperand)
      push(.enter(context))
      context = context.arrow(isAsync: isAsync, labels: labels.count)
      if stands(.openBrace) {
        push(.functionBody)
      } else {
        push(.assignment(flags.intersection(.in)))
      }
    case .plainOperand:
      settle()
      operand = Operand()
    default: break
    }
  }

  /// Engines give up at the `=` of `{a = 1}` where it is in no pattern.
  mutating func settle() {
    if let place = operand.openInitializer { fail(at: place) }
  }

  private mutating func readAssignment(_ flags: Flags) {
    if stands(.yield), context.isGenerator { return readYield(flags) }
    if isIdentifier(token), isArrow(1) {
      position += 2
      return push(.arrowBody(flags, isAsync: false))
    }
    if stands(.async), !following().isOnNewLine, isIdentifier(following()), isArrow(2) {
      position += 3
      return push(.arrowBody(flags, isAsync: true))
    }
    push(.afterUnary(flags, Operators(start: position)))
    push(.unary)
  }

  private func isArrow(_ distance: Int) -> Bool {
    following(distance).kind == .arrow && !following(distance).isOnNewLine
  }

  private mutating func readYield(_ flags: Flags) {
    advance()
    operand = Operand()
    if token.isOnNewLine || isAtEnd { return }
    if !takeStar() {
      switch token.kind {
      case .semicolon, .closeBrace, .closeBracket, .closeParen, .colon, .comma, .templateMiddle,
        .templateTail:
        return
      default: if stands(.in) { return }
      }
    }
    push(.plainOperand)
    push(.assignment(flags.intersection(.in)))
  }

  /// After an operand.
  private mutating func readOperator(_ flags: Flags, _ operators: Operators) {
    switch token.kind {
    case .assign:
      let isAllowed = operand.isTarget || operand.isLiteral && operand.isPattern
      guard isAllowed, operators.isFirst, !operand.isUnary else { return fail() }
      advance()
      push(
        .assigned(
          Operand(isPattern: operand.isPattern, isBinding: operand.isBinding, isAssigned: true)))
      push(.assignment(flags.intersection(.in)))
    case .compoundAssign, .orAssign, .andAssign, .nullishAssign:
      guard operand.isTarget, operators.isFirst, !operand.isUnary else { return fail() }
      advance()
      push(.plainOperand)
      push(.assignment(flags.intersection(.in)))
    case .plus, .minus, .multiplicative, .binary, .less, .greater, .or, .and, .nullish:
      readBinary(flags, operators)
    case .question:
      settle()
      advance()
      push(.colonOfConditional(flags))
      push(.assignment(.in))
    case .arrow:
      guard operand.isHead, operators.isFirst, !operand.isUnary, !token.isOnNewLine else {
        return fail()
      }
      advance()
      push(.arrowBody(flags, isAsync: operand.isAsync))
    default:
      if stands(.instanceof) || stands(.in) && flags.contains(.in) {
        return readBinary(flags, operators)
      }
      if !operators.isFirst || operand.isUnary { operand = Operand() }
      if !flags.contains(.covers) { settle() }
    }
  }

  private mutating func readBinary(_ flags: Flags, _ operators: Operators) {
    settle()
    var operators = operators
    operators.isFirst = false
    switch token.kind {
    case .or, .and: operators.hasLogical = true
    case .nullish: operators.hasCoalescing = true
    default: if token.isPower, operand.isUnary { return fail() }
    }
    // `a || b ?? c` needs parentheses.
    if operators.hasLogical, operators.hasCoalescing { return fail() }
    advance()
    push(.afterUnary(flags, operators))
    push(.unary)
  }
}
