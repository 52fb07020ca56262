/// Declarations, and the patterns of what they bind (ECMA-262, 14.3).
extension Recognizer {
  /// Whether `let` starts a declaration rather than an expression.
  func startsLet(in place: Place) -> Bool {
    let next = following()
    if next.kind == .openBracket { return place == .list }
    guard place == .list || context.isStrict else { return false }
    if next.kind == .openBrace { return true }
    guard next.isName else { return false }
    return next.word?.isReserved != true
  }

  /// Whether `using` starts a declaration.
  func startsUsing(_ distance: Int = 1) -> Bool {
    let next = following(distance)
    return !next.isOnNewLine && next.isName && next.word?.isReserved != true
  }

  /// Whether `await using name` stands here.
  func startsAwaitUsing() -> Bool {
    following().word == .using && !following().isOnNewLine && startsUsing(2)
  }

  mutating func readVariables(_ kind: Declaration.Kind) {
    advance()
    push(.semicolon)
    push(.declarator(Declaration(kind: kind)))
  }

  mutating func readLexical(_ kind: Declaration.Kind, in place: Place) {
    if place == .list { readVariables(kind) } else { fail() }
  }

  mutating func readBinding(_ goal: Goal) {
    switch goal {
    case .declarator(let declaration):
      let isPattern = stands(.openBrace) || stands(.openBracket)
      push(.initializer(declaration, isPattern: isPattern))
      push(.bindingTarget(isLexical: declaration.isLexical))
    case .initializer(let declaration, let isPattern): readInitializer(declaration, isPattern)
    case .nextDeclarator(let declaration):
      if take(.comma) {
        push(.declarator(declaration))
      } else if declaration.isHead {
        head = declaration
      }
    case .bindingTarget(let isLexical):
      if take(.openBracket) {
        push(.bindingElements(isLexical: isLexical))
      } else if take(.openBrace) {
        push(.bindingProperties(isLexical: isLexical))
      } else if isIdentifier(token), !(isLexical && stands(.let)) {
        advance()
      } else {
        fail()
      }
    case .bindingElement(let isLexical):
      push(.initializer(Declaration(kind: .let, count: -1), isPattern: false))
      push(.bindingTarget(isLexical: isLexical))
    case .bindingElements(let isLexical): readBindingElements(isLexical)
    case .nextBindingElement(let isLexical):
      if take(.comma) {
        push(.bindingElements(isLexical: isLexical))
      } else {
        expect(.closeBracket)
      }
    case .bindingProperties(let isLexical): readBindingProperties(isLexical)
    case .nextBindingProperty(let isLexical):
      if take(.comma) {
        push(.bindingProperties(isLexical: isLexical))
      } else {
        expect(.closeBrace)
      }
    default: break
    }
  }

  private mutating func readInitializer(_ declaration: Declaration, _ isPattern: Bool) {
    // The element of a pattern, or a parameter.
    if declaration.count < 0 {
      if take(.assign) { push(.assignment(.in)) }
      return
    }
    var declaration = declaration
    declaration.count += 1
    declaration.isPattern = isPattern
    push(.nextDeclarator(declaration))
    if take(.assign) {
      declaration.hasInitializer = true
      stack[stack.count - 1] = .nextDeclarator(declaration)
      return push(.assignment(declaration.isHead ? [] : .in))
    }
    if declaration.isHead, stands(.of) || stands(.in) { return }
    if isPattern || declaration.kind == .const || declaration.kind == .using { fail() }
  }

  /// `[a, , b = 1, ...c]` after its bracket, or after a comma.
  private mutating func readBindingElements(_ isLexical: Bool) {
    while take(.comma) {}
    if take(.closeBracket) { return }
    if take(.ellipsis) {
      push(.token(.closeBracket))
      return push(.bindingTarget(isLexical: isLexical))
    }
    push(.nextBindingElement(isLexical: isLexical))
    push(.bindingElement(isLexical: isLexical))
  }

  /// `{a, b: c = 1, [d]: e, ...f}` after its brace, or after a comma.
  private mutating func readBindingProperties(_ isLexical: Bool) {
    if take(.closeBrace) { return }
    if take(.ellipsis) {
      push(.token(.closeBrace))
      guard isIdentifier(token) else { return fail() }
      return advance()
    }
    push(.nextBindingProperty(isLexical: isLexical))
    push(.bindingElement(isLexical: isLexical))
    if take(.openBracket) {
      push(.token(.colon))
      push(.token(.closeBracket))
      push(.assignment(.in))
    } else if token.isName || token.isString || stands(.number) {
      if following().kind == .colon {
        position += 2
      } else if !isIdentifier(token) {
        fail(at: token.isName ? position : position + 1)
      }
    } else {
      fail()
    }
  }
}
