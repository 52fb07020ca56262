/// Functions (ECMA-262, 15.1 to 15.6).
extension Recognizer {
  mutating func readFunctionDeclaration(in place: Place) {
    switch place {
    case .list: readDeclaredFunction()
    // Annex B.3.3 has plain functions in an `if`.
    case .branch where !context.isStrict && !following().isStar: readDeclaredFunction()
    default: fail()
    }
  }

  /// Reads a function with a name, from its `function` or `async` on.
  mutating func readDeclaredFunction(isNamed: Bool = true) {
    let isAsync = take(.async)
    expect(.function)
    let isGenerator = takeStar()
    if isIdentifier(token) {
      advance()
    } else if isNamed {
      return fail()
    }
    pushFunction(
      context.function(isAsync: isAsync, isGenerator: isGenerator, labels: labels.count))
  }

  /// Reads a function in an expression, from its `function` or `async` on.
  mutating func readFunctionExpression() {
    push(.plainOperand)
    let isAsync = take(.async)
    expect(.function)
    let isGenerator = takeStar()
    // Its name is one of its own code, whose `await` and `yield` may be operators.
    if token.isName {
      let isName =
        !stands(.await) && !stands(.yield)
        ? isIdentifier(token)
        : stands(.await) ? !isAsync && !context.isModule : !isGenerator && !context.isStrict
      guard isName else { return fail() }
      advance()
    }
    pushFunction(
      context.function(isAsync: isAsync, isGenerator: isGenerator, labels: labels.count))
  }

  mutating func takeStar() -> Bool {
    guard token.isStar else { return false }
    advance()
    return true
  }

  /// Will read parameters and a body.
  mutating func pushFunction(_ inner: GrammarContext) {
    push(.enter(context))
    context = inner
    push(.functionBody)
    push(.formalParameters)
  }

  mutating func readFunction(_ goal: Goal) {
    switch goal {
    case .formalParameters:
      expect(.openParen)
      push(.parameters)
    case .parameters:
      if take(.closeParen) { return }
      if take(.ellipsis) {
        push(.token(.closeParen))
        push(.bindingTarget(isLexical: false))
      } else {
        push(.nextParameter)
        push(.bindingElement(isLexical: false))
      }
    case .nextParameter: if take(.comma) { push(.parameters) } else { expect(.closeParen) }
    case .functionBody:
      expect(.openBrace)
      readDirectives()
      push(.block)
    default: break
    }
  }

  /// Looks whether "use strict" stands among the strings that a body begins with (ECMA-262, 11.2.1).
  mutating func readDirectives() {
    var offset = 0
    while following(offset).isString {
      let next = following(offset + 1)
      let isLast = position + offset + 1 >= tokens.count - 1 || next.kind == .closeBrace
      let isStatement =
        isLast || next.kind == .semicolon
        || next.isOnNewLine
          && (next.isString || next.isName && next.word != .in && next.word != .instanceof)
      guard isStatement else { return }
      let text = bytes[starts.range(following(offset).index)].dropFirst().dropLast()
      if text.elementsEqual("use strict".utf8) { context.isStrict = true }
      offset += next.kind == .semicolon ? 2 : 1
    }
  }
}
