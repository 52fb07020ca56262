/// Object literals, which may turn out to be patterns, and what they share with classes
/// (ECMA-262, 13.2.5 and 15.4).
extension Recognizer {
  /// After the brace or a comma.
  mutating func readProperties() {
    if take(.closeBrace) { return closeLiteral() }
    if take(.ellipsis) {
      push(.nextProperty(.rest))
      return push(.assignment([.in, .covers]))
    }
    var property = Property()
    readModifiers(of: &property)
    property.isShorthand = !property.isMethod && isIdentifier(token)
    readPropertyName(property)
  }

  /// After a property.
  mutating func readNextProperty(_ element: Element) {
    switch element {
    case .value: covers[covers.count - 1].add(operand)
    case .rest:
      covers[covers.count - 1].addRest(operand, isOfObject: true, isLast: !stands(.comma))
    case .method: covers[covers.count - 1].add(Operand())
    }
    if take(.comma) {
      push(.properties)
    } else if take(.closeBrace) {
      closeLiteral()
    } else {
      fail()
    }
  }

  /// Whether the name of a property starts at a distance.
  func startsName(_ distance: Int) -> Bool {
    let token = following(distance)
    return token.kind == .identifier || token.isString || token.kind == .number
      || token.kind == .openBracket
  }

  /// Takes `async`, `get`, `set` and `*` before a name.
  mutating func readModifiers(of property: inout Property) {
    if stands(.async), !following().isOnNewLine, startsName(1) || following().isStar {
      advance()
      property.isAsync = true
    } else if stands(.get) || stands(.set), startsName(1) {
      advance()
      property.isAccessor = true
      return
    }
    property.isGenerator = takeStar()
  }

  mutating func readPropertyName(_ property: Property) {
    var property = property
    if take(.openBracket) {
      property.isShorthand = false
      push(.propertyValue(property))
      push(.token(.closeBracket))
      return push(.assignment(.in))
    }
    let isName =
      token.isName || token.isString || stands(.number)
      || token.isPrivateName && property.isInClass
    guard isName else { return fail() }
    advance()
    readPropertyValue(property)
  }

  /// After a name.
  mutating func readPropertyValue(_ property: Property) {
    if stands(.openParen) {
      if !property.isInClass { push(.nextProperty(.method)) }
      return pushFunction(
        context.method(
          isAsync: property.isAsync, isGenerator: property.isGenerator,
          isConstructor: property.isConstructor && property.hasHeritage, labels: labels.count))
    }
    if property.isInClass { return readElementValue(property) }
    if property.isMethod { return fail() }
    if take(.colon) {
      push(.nextProperty(.value))
      return push(.assignment([.in, .covers]))
    }
    guard property.isShorthand else { return fail() }
    operand = .name
    guard stands(.assign) else { return readNextProperty(.value) }
    operand.openInitializer = position
    advance()
    push(.nextProperty(.value))
    push(.assigned(operand))
    push(.assignment(.in))
  }

  /// The literal whose end was taken becomes the operand.
  mutating func closeLiteral() {
    guard let cover = covers.popLast() else { return }
    operand = Operand(
      isPattern: cover.isPattern, isBinding: cover.isBinding, isLiteral: true,
      openInitializer: cover.openInitializer)
  }
}
