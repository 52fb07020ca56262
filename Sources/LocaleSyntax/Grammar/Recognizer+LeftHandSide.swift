/// Unary operators and what they stand before: members, calls and `new` (ECMA-262, 13.3 to 13.5).
extension Recognizer {
  mutating func readLeftHandSide(_ goal: Goal) {
    switch goal {
    case .unary: readUnary()
    case .afterPrefix(let place):
      settle()
      guard operand.isTarget else { return fail(at: place) }
      operand = Operand()
    case .postfix(let isUnary):
      if stands(.increment), !token.isOnNewLine {
        guard operand.isTarget else { return fail() }
        advance()
        operand = Operand()
      }
      if isUnary {
        settle()
        operand = Operand(isUnary: true)
      }
    case .leftHandSide:
      var suffixes = Suffixes()
      while stands(.new), following().kind != .dot {
        advance()
        suffixes.news += 1
      }
      push(.suffixes(suffixes))
      readPrimary()
    case .suffixes(let suffixes): readSuffix(suffixes)
    case .member: operand = .member
    case .arguments:
      if take(.closeParen) { return }
      _ = take(.ellipsis)
      push(.nextArgument)
      push(.assignment(.in))
    case .nextArgument: if take(.comma) { push(.arguments) } else { expect(.closeParen) }
    case .template:
      if take(.templateMiddle) {
        push(.template)
        push(.expression(.in))
      } else {
        expect(.templateTail)
      }
    default: break
    }
  }

  private mutating func readUnary() {
    var isUnary = false
    while true {
      switch token.kind {
      case .bang, .tilde, .plus, .minus: break
      case .increment:
        push(.postfix(isUnary: isUnary))
        push(.afterPrefix(position))
        advance()
        return push(.leftHandSide)
      case .identifier
      where stands(.typeof) || stands(.void) || stands(.delete)
        || stands(.await) && context.await == .expression:
        break
      default:
        push(.postfix(isUnary: isUnary))
        return push(.leftHandSide)
      }
      isUnary = true
      advance()
    }
  }

  // MARK: - Members and calls

  private mutating func readSuffix(_ suffixes: Suffixes) {
    var suffixes = suffixes
    switch token.kind {
    case .dot:
      settle()
      advance()
      readMemberName()
      operand = suffixes.isOptional ? Operand() : .member
      push(.suffixes(suffixes))
    case .questionDot:
      settle()
      // `new a?.b()` is not allowed.
      guard suffixes.news == 0 else { return fail() }
      advance()
      suffixes.isOptional = true
      if stands(.openParen) || stands(.openBracket) { return readBracketSuffix(suffixes) }
      readMemberName()
      operand = Operand()
      push(.suffixes(suffixes))
    case .openParen, .openBracket:
      settle()
      readBracketSuffix(suffixes)
    case .template, .templateHead:
      settle()
      guard !suffixes.isOptional else { return fail() }
      push(.suffixes(suffixes))
      push(.plainOperand)
      readTemplate()
    default:
      if suffixes.news > 0 {
        settle()
        operand = Operand()
      }
    }
  }

  private mutating func readBracketSuffix(_ suffixes: Suffixes) {
    var suffixes = suffixes
    if take(.openBracket) {
      push(.suffixes(suffixes))
      push(suffixes.isOptional ? .plainOperand : .member)
      push(.token(.closeBracket))
      return push(.expression(.in))
    }
    // Parentheses after `async` may be parameters.
    if operand.isAsync, suffixes.news == 0, !suffixes.isOptional, !token.isOnNewLine {
      advance()
      covers.append(Cover(open: position, isAsync: true))
      push(.suffixes(suffixes))
      return push(.parenthesized)
    }
    advance()
    let isCall = suffixes.news == 0
    if !isCall { suffixes.news -= 1 }
    push(.suffixes(suffixes))
    // Assigning to what a call returns is an error only once it runs (Annex B, as browsers have it).
    push(isCall && !suffixes.isOptional ? .member : .plainOperand)
    push(.arguments)
  }

  private mutating func readMemberName() {
    if token.isPrivateName, !context.isInClass { return giveUp() }
    guard stands(.identifier) else { return fail() }
    advance()
  }

  mutating func readTemplate() {
    if take(.template) { return }
    expect(.templateHead)
    push(.template)
    push(.expression(.in))
  }
}
