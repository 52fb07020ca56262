/// Classes (ECMA-262, 15.7), all of whose code is strict.
extension Recognizer {
  mutating func readClassDeclaration(isNamed: Bool = true) {
    advance()
    push(.enter(context))
    context.isStrict = true
    if isIdentifier(token) {
      advance()
    } else if isNamed {
      return fail()
    }
    push(.classTail)
  }

  mutating func readClassExpression() {
    push(.plainOperand)
    readClassDeclaration(isNamed: false)
  }

  mutating func readClass(_ goal: Goal) {
    switch goal {
    case .classTail:
      context.isInClass = true
      let hasHeritage = take(.extends)
      push(.classElements(hasHeritage: hasHeritage))
      push(.token(.openBrace))
      if hasHeritage {
        push(.plainOperand)
        push(.leftHandSide)
      }
    case .classElements(let hasHeritage):
      while take(.semicolon) {}
      if take(.closeBrace) { return }
      push(goal)
      readClassElement(hasHeritage)
    default: break
    }
  }

  private mutating func readClassElement(_ hasHeritage: Bool) {
    var element = Property(isInClass: true, hasHeritage: hasHeritage)
    if stands(.static), !isElementName(at: 1) {
      advance()
      if take(.openBrace) { return readStaticBlock() }
      element.isStatic = true
    }
    if stands(.accessor), startsName(1), !following().isOnNewLine { advance() }
    readModifiers(of: &element)
    if !element.isStatic, !element.isMethod, stands(.constructor) { element.isConstructor = true }
    readPropertyName(element)
  }

  private mutating func readStaticBlock() {
    push(.enter(context))
    var inner = context.method(
      isAsync: false, isGenerator: false, isConstructor: false, labels: labels.count)
    inner.allowsReturn = false
    inner.await = .reserved
    context = inner
    push(.block)
  }

  /// Whether the current word is itself the name of an element.
  private func isElementName(at distance: Int) -> Bool {
    switch following(distance).kind {
    case .openParen, .assign, .semicolon, .closeBrace: true
    default: false
    }
  }

  /// Reads what follows the name of an element.
  mutating func readElementValue(_ element: Property) {
    if element.isMethod { return fail() }
    push(.semicolon)
    guard take(.assign) else { return }
    push(.enter(context))
    var inner = context.method(
      isAsync: false, isGenerator: false, isConstructor: false, labels: labels.count)
    inner.allowsReturn = false
    context = inner
    push(.assignment(.in))
  }
}
