/// Elements of JSX inside a script.
extension Lexer {
  /// Opens an element at `<`, where an operand may stand and the language has elements.
  mutating func lexElementStart() -> Bool {
    guard options.allowsJSX, !refusedElements.contains(position), operandMayFollow() else {
      return false
    }
    let end = identifierEnd(from: position + 1)
    guard end > position + 1 || peek(1) == UInt8(ascii: ">") else { return false }
    if options.dialect == .typeScript, isTypeParameter(after: end) { return false }
    if elementStart == nil { elementStart = (position, tokens.count) }
    openElement(isOutermost: true)
    return true
  }

  /// Whether `<T,` or `<T extends` goes on: parameters of an arrow function.
  private func isTypeParameter(after end: Int) -> Bool {
    var offset = end
    while byte(offset) == 0x20 { offset += 1 }
    return byte(offset) == UInt8(ascii: ",")
      || matches("extends ", at: offset)
  }

  private mutating func openElement(isOutermost: Bool) {
    enclosures.append(
      Enclosure(kind: .element, token: tokens.count, isOutermost: isOutermost))
    emit(isOutermost ? .jsxOpen : .jsxPunctuation, 1)
  }

  /// The tokens between `<` and `>`.
  mutating func lexTag() {
    switch peek(0) {
    case 0x20, 0x09, 0x0A, 0x0D:
      var length = 1
      while [0x20, 0x09, 0x0A, 0x0D].contains(peek(length)) { length += 1 }
      emit(.lineBreak, length)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let quote = peek(0)
      var length = 1
      while position + length < bytes.count, peek(length) != quote { length += 1 }
      emit(.jsxText, length + 1)
    case UInt8(ascii: "{"):
      open(.openBrace, Enclosure(kind: .brace, token: tokens.count))
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"):
      emit(.lineComment, lineEnd(from: position) - position)
    case UInt8(ascii: ">"): endTag()
    default:
      let end = identifierEnd(from: position)
      emit(.jsxPunctuation, end - position)
    }
  }

  private mutating func endTag() {
    guard let enclosure = enclosures.last else { return emit(.invalid, 1) }
    let isSelfClosing =
      byte(position - 1) == UInt8(ascii: "/") && tokens.kind(tokens.count - 1) == .jsxPunctuation
    switch enclosure.kind {
    case .element where !isSelfClosing:
      enclosures[enclosures.count - 1].kind = .elementContent
      emit(.jsxPunctuation, 1)
    case .element: endElement()
    default:
      enclosures.removeLast()
      endElement()
    }
  }

  private mutating func endElement() {
    guard let element = enclosures.popLast() else { return emit(.invalid, 1) }
    emit(element.isOutermost ? .jsxClose : .jsxPunctuation, 1)
    if element.isOutermost {
      tokens.pair(element.token, tokens.count - 1)
      if elementStart?.tokens == element.token { elementStart = nil }
    }
  }

  /// Text and children between tags.
  mutating func lexElementContent() {
    switch peek(0) {
    case UInt8(ascii: "{"): open(.openBrace, Enclosure(kind: .brace, token: tokens.count))
    case UInt8(ascii: "<") where peek(1) == UInt8(ascii: "/"):
      enclosures.append(Enclosure(kind: .closingTag, token: tokens.count))
      emit(.jsxPunctuation, 2)
    case UInt8(ascii: "<"): openElement(isOutermost: false)
    default:
      var length = 1
      while position + length < bytes.count, peek(length) != UInt8(ascii: "<"),
        peek(length) != UInt8(ascii: "{")
      { length += 1 }
      emit(.jsxText, length)
    }
  }

  /// At the end of the text with an element still open: reads its `<` as an operator instead.
  mutating func reopenUnclosedElement() -> Bool {
    guard let start = elementStart, refusedElements.count < 8,
      enclosures.contains(where: { $0.isOutermost })
    else { return false }
    refusedElements.insert(start.position)
    tokens.truncate(to: start.tokens)
    enclosures.removeAll { $0.token >= start.tokens }
    position = start.position
    elementStart = nil
    return true
  }
}
