/// Array literals and parentheses: covers of patterns and of parameters (ECMA-262, 13.2).
extension Recognizer {
  mutating func readLiteral(_ goal: Goal) {
    switch goal {
    case .parenthesized: readParenthesized()
    case .nextParenthesized(let element): readNextParenthesized(element)
    case .elements: readElements()
    case .nextElement(let element):
      if element == .rest {
        covers[covers.count - 1].addRest(operand, isOfObject: false, isLast: !stands(.comma))
      } else {
        covers[covers.count - 1].add(operand)
      }
      if take(.comma) {
        push(.elements)
      } else if take(.closeBracket) {
        closeLiteral()
      } else {
        fail()
      }
    case .properties: readProperties()
    case .nextProperty(let element): readNextProperty(element)
    case .propertyValue(let property): readPropertyValue(property)
    default: break
    }
  }

  /// After the bracket or a comma.
  private mutating func readElements() {
    while take(.comma) {}
    if take(.closeBracket) { return closeLiteral() }
    push(.nextElement(take(.ellipsis) ? .rest : .value))
    push(.assignment([.in, .covers]))
  }

  // MARK: - Parentheses

  /// After the parenthesis or a comma. What is in them may be the parameters of an arrow function, and the
  /// arguments of what is called `async`, too.
  private mutating func readParenthesized() {
    guard let cover = covers.last else { return }
    if stands(.closeParen) {
      let isArrow = cover.isAsync || startsArrow(1)
      if !isArrow { return fail() }
      return closeParenthesis()
    }
    if stands(.ellipsis) {
      advance()
      push(.nextParenthesized(.rest))
      return push(cover.isAsync ? .assignment([.in, .covers]) : .bindingTarget(isLexical: false))
    }
    push(.nextParenthesized(.value))
    push(.assignment([.in, .covers]))
  }

  private mutating func readNextParenthesized(_ element: Element) {
    let isAsync = covers.last?.isAsync == true
    if element == .value {
      covers[covers.count - 1].add(operand)
    } else if isAsync {
      covers[covers.count - 1].addRest(operand, isOfObject: false, isLast: !stands(.comma))
    } else {
      // Only the last parameter takes the rest.
      covers[covers.count - 1].add(Operand(isBinding: true))
      if !stands(.closeParen) || !startsArrow(1) { return fail() }
    }
    if take(.comma) {
      push(.parenthesized)
    } else if stands(.closeParen) {
      closeParenthesis()
    } else {
      fail()
    }
  }

  /// Whether an arrow stands at a distance, on the same line.
  private func startsArrow(_ distance: Int) -> Bool {
    following(distance).kind == .arrow && !following(distance).isOnNewLine
  }

  private mutating func closeParenthesis() {
    guard let cover = covers.popLast() else { return }
    let isArrow = startsArrow(1)
    advance()
    if isArrow {
      operand = Operand(isHead: cover.isBinding, isAsync: cover.isAsync)
      return
    }
    if let place = cover.openInitializer { return fail(at: place) }
    if cover.isAsync {
      operand = .member
    } else {
      operand = Operand(isTarget: cover.isTarget, isPattern: cover.isTarget)
    }
  }
}

extension Recognizer.Cover {
  /// Notes what takes the rest. It is the last of its pattern, and has no initializer.
  mutating func addRest(_ element: Recognizer.Operand, isOfObject: Bool, isLast: Bool) {
    var element = element
    if !isLast || element.isAssigned || isOfObject && element.isLiteral {
      element.isPattern = false
      element.isBinding = false
    }
    element.isTarget = false
    add(element)
  }
}
