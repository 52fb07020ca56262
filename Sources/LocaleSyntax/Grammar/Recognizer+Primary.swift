/// Primary expressions, and those of two words (ECMA-262, 13.2 and 13.3).
extension Recognizer {
  mutating func readPrimary() {
    operand = Operand()
    switch token.kind {
    case .number, .plainString, .escapedString, .regularExpression: advance()
    case .template, .templateHead:
      push(.plainOperand)
      readTemplate()
    case .openParen:
      covers.append(Cover(open: position))
      advance()
      push(.parenthesized)
    case .openBracket:
      covers.append(Cover(open: position))
      advance()
      push(.elements)
    case .openBrace:
      covers.append(Cover(open: position))
      advance()
      push(.properties)
    case .identifier: readWord()
    // What the lexer took for a division, or what no operand begins with in ECMAScript.
    case .less, .compoundAssign: giveUp()
    case .multiplicative where !token.isStar && !token.isPower: giveUp()
    default: fail()
    }
  }

  private mutating func readWord() {
    switch token.word {
    case .this, .null, .true, .false: advance()
    case .function: readFunctionExpression()
    case .async where following().word == .function && !following().isOnNewLine:
      readFunctionExpression()
    case .class: readClassExpression()
    case .super: readSuper()
    case .import: readImportExpression()
    case .new: readNewTarget()
    case .do, .throw: giveUp()
    default:
      if token.isPrivateName {
        guard context.isInClass else { return giveUp() }
        advance()
        if !stands(.in) { fail() }
        return
      }
      guard isIdentifier(token) else { return fail() }
      operand = .name
      operand.isAsync = stands(.async) && following().kind == .openParen
      advance()
    }
  }

  private mutating func readSuper() {
    let isAllowed =
      switch following().kind {
      case .openParen: context.allowsSuperCall
      case .dot, .openBracket: context.allowsSuperProperty
      default: false
      }
    guard isAllowed else { return fail() }
    advance()
  }

  /// `import(…)`, `import.meta`, `import.defer(…)`.
  private mutating func readImportExpression() {
    switch following().kind {
    case .openParen:
      if following(2).kind == .closeParen { return fail(at: position + 2) }
      advance()
    case .dot:
      switch following(2).word {
      case .meta where context.isModule: position += 3
      case .defer, .source:
        position += 3
        if !stands(.openParen) { fail() }
      default: fail()
      }
    default: fail()
    }
  }

  private mutating func readNewTarget() {
    guard context.allowsNewTarget, following(2).word == .target else { return fail() }
    position += 3
  }
}
