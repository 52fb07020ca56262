/// String and template literals.
extension Lexer {
  mutating func lexString(quote: UInt8) {
    if isStrayQuote { return emit(.invalid, 1) }
    var offset = position + 1
    var hasEscape = false
    var hasHole = false
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == quote {
        if isText(offset + 1), lexOpenKey() { return }
        let kind: TokenKind = hasHole ? .holedString : hasEscape ? .escapedString : .plainString
        return emit(kind, offset + 1 - position)
      }
      if byte == UInt8(ascii: "\\") {
        hasEscape = true
        offset += isCRLF(at: offset + 1) ? 3 : 2
      } else if byte < 0x20 {
        if byte == 0x0A || byte == 0x0D { return lexBrokenString(quote: quote, breakAt: offset) }
        if holes.contains(offset) { hasHole = true } else { hasEscape = true }
        offset += 1
      } else if options.hasHolesInStrings, let length = holeLength(at: offset, inString: true) {
        hasHole = true
        offset += length
      } else {
        offset += 1
      }
    }
    lexUnclosedString(quote: quote, end: bytes.count)
  }

  private func isCRLF(at offset: Int) -> Bool {
    byte(offset) == 0x0D && byte(offset + 1) == 0x0A
  }

  /// A string whose line ends: either its quote is missing, or it was meant to span lines.
  private mutating func lexBrokenString(quote: UInt8, breakAt lineBreak: Int) {
    if lexOpenKey() { return }
    if let end = multilineEnd(quote: quote, from: lineBreak) {
      emit(.brokenString, end - position)
    } else {
      lexUnclosedString(quote: quote, end: lineBreak)
    }
  }

  private mutating func lexUnclosedString(quote: UInt8, end: Int) {
    if lexOpenKey() { return }
    var end = end
    // `'text’,`: closed by a quote of the wrong shape.
    if let curly = lastCurlyQuote(from: position + 1, to: end) {
      return emit(.curlyString, curly.upperBound - position)
    }
    while end > position + 1, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    // The comma at the end of the line was hardly a part of the text.
    let last = byte(end - 1)
    if end > position + 2, last == UInt8(ascii: ",") || last == UInt8(ascii: ";") { end -= 1 }
    emit(.unclosedString, end - position)
  }

  /// The offset after the closing quote on a later line, if the lines between read like prose.
  private mutating func multilineEnd(quote: UInt8, from lineBreak: Int) -> Int? {
    guard mayLookAhead else { return nil }
    var offset = lineBreak
    while byte(offset) <= 0x20, offset < bytes.count { offset += 1 }
    let next = byte(offset)
    let startsAnew: [UInt8] = [
      quote, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "}"), UInt8(ascii: "]"),
      UInt8(ascii: ","), UInt8(ascii: "/"), 0,
    ]
    if startsAnew.contains(next) { return nil }
    let wordEnd = identifierEnd(from: offset)
    if wordEnd > offset, byte(wordEnd) == UInt8(ascii: ":") { return nil }
    let limit = min(bytes.count, lineBreak + 4096)
    while offset < limit {
      if bytes[offset] == quote { return isFollowedByMark(offset + 1) ? offset + 1 : nil }
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    noteWaste(to: offset)
    return nil
  }

  func isFollowedByMark(_ start: Int) -> Bool {
    var offset = start
    while byte(offset) == 0x20 || byte(offset) == 0x09 { offset += 1 }
    let marks: [UInt8] = [
      UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: ";"),
      UInt8(ascii: ":"), 0x0A, 0x0D, 0,
    ]
    return marks.contains(byte(offset))
  }

  // MARK: - Typographic quotes

  /// A string that typographic quotes enclose, on one line.
  mutating func lexCurlyString(_ quote: TypographicQuote) {
    var offset = position + quote.length
    var nearest: Int?
    while mayLookAhead, offset < bytes.count, lineBreakLength(offset) == 0 {
      if let end = closingEnd(of: quote, at: offset) {
        // A mark before a word is one inside the string: „Er sagte „Hallo“ zu mir“.
        if !isFollowedByWord(end) { return emit(.curlyString, end - position) }
        nearest = nearest ?? end
      }
      offset += 1
    }
    noteWaste(to: offset)
    if let nearest { emit(.curlyString, nearest - position) } else { emit(.invalid, quote.length) }
  }

  /// The offset after the mark at an offset, where it can close a string of a quote.
  private func closingEnd(of quote: TypographicQuote, at offset: Int) -> Int? {
    if bytes[offset] < 0x80 {
      let closes = bytes[offset] == UInt8(ascii: quote.straight) && isFollowedByMark(offset + 1)
      return closes ? offset + 1 : nil
    }
    guard let mark = TypographicQuote(bytes, at: offset), mark.family == quote.family else {
      return nil
    }
    let end = offset + mark.length
    // An apostrophe inside a word does not end it.
    return mark.family == .single && identifierEnd(from: end) > end ? nil : end
  }

  private func isFollowedByWord(_ start: Int) -> Bool {
    var offset = start
    while byte(offset) == 0x20 || byte(offset) == 0x09 { offset += 1 }
    return identifierEnd(from: offset) > offset
  }

  /// The span of the last typographic quote in a string that no straight one closes, where a mark
  /// follows and it surely closes the string: in data it is the only one in it.
  private func lastCurlyQuote(from start: Int, to end: Int) -> Range<Int>? {
    var offset = end - 2
    while offset >= start {
      if let quote = TypographicQuote(bytes, at: offset),
        isFollowedByMark(offset + quote.length)
      {
        let isSure = isScript || !hasCurlyQuote(from: start, to: offset)
        return isSure ? offset..<offset + quote.length : nil
      }
      offset -= 1
    }
    return nil
  }

  private func hasCurlyQuote(from start: Int, to end: Int) -> Bool {
    (start..<max(start, end)).contains { TypographicQuote(bytes, at: $0) != nil }
  }

  // MARK: - Templates

  mutating func lexTemplate() {
    guard isScript else { return lexQuotedTemplate() }
    let opening = tokens.count
    switch templateChunkEnd(from: position + 1) {
    case .closed(let end):
      emit(holes.intersects(position..<end) ? .holedString : .template, end - position)
    case .substitution(let end):
      push(Enclosure(kind: .template, token: opening))
      emit(.templateHead, end - position)
    case .unclosed: emit(.unclosedTemplate, bytes.count - position)
    }
  }

  /// Where there are no templates, the text between backticks was meant as a string.
  private mutating func lexQuotedTemplate() {
    if case .closed(let end) = templateChunkEnd(from: position + 1) {
      emit(.template, end - position)
    } else {
      emit(.invalid, 1)
    }
  }

  /// Goes on with a template after the `}` of a substitution.
  mutating func lexTemplateRest() {
    switch templateChunkEnd(from: position + 1) {
    case .substitution(let end): emit(.templateMiddle, end - position)
    case .closed(let end): closeTemplate(.templateTail, end)
    case .unclosed: closeTemplate(.unclosedTemplate, bytes.count)
    }
  }

  private mutating func closeTemplate(_ kind: TokenKind, _ end: Int) {
    emit(kind, end - position)
    if let opened = enclosures.popLast() { tokens.pair(opened.token, tokens.count - 1) }
  }

  private enum TemplateChunk { case closed(Int), substitution(Int), unclosed }

  private func templateChunkEnd(from start: Int) -> TemplateChunk {
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "`"): return .closed(offset + 1)
      case UInt8(ascii: "\\"): offset += 1
      case UInt8(ascii: "$") where isScript && byte(offset + 1) == UInt8(ascii: "{"):
        return .substitution(offset + 2)
      default: break
      }
      offset += 1
    }
    return .unclosed
  }
}
