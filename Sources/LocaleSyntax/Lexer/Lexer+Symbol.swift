/// Operators and marks.
extension Lexer {
  mutating func lexSymbol(_ first: UInt8) {
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"): lexSign(first)
    case UInt8(ascii: "."):
      if isDigit(peek(1)) || !isScript && identifierEnd(from: position + 1) > position + 1 {
        lexNumber()
      } else if peek(1) == first, peek(2) == first {
        emit(.ellipsis, 3)
      } else {
        emit(.dot, 1)
      }
    case _ where !isScript: emit(first == UInt8(ascii: "=") ? .assign : .invalid, 1)
    case UInt8(ascii: "<"): lexLess()
    case UInt8(ascii: "?"): lexQuestion()
    case UInt8(ascii: "="): lexEqual()
    case UInt8(ascii: "|"), UInt8(ascii: "&"): lexDoubled(first)
    case UInt8(ascii: "!"):
      if peek(1) == UInt8(ascii: "=") {
        emit(.binary, peek(2) == UInt8(ascii: "=") ? 3 : 2)
      } else {
        emit(.bang, 1)
      }
    case UInt8(ascii: ">"):
      let run = runLength(of: first)
      let assigns = byte(position + run) == UInt8(ascii: "=")
      let kind: TokenKind = run == 1 ? (assigns ? .binary : .greater) : .binary
      emit(run > 1 && assigns ? .compoundAssign : kind, run + (assigns ? 1 : 0))
    case UInt8(ascii: "*"), UInt8(ascii: "%"):
      let run = first == UInt8(ascii: "*") ? min(runLength(of: first), 2) : 1
      let assigns = byte(position + run) == UInt8(ascii: "=")
      emit(assigns ? .compoundAssign : .multiplicative, run + (assigns ? 1 : 0))
    case UInt8(ascii: "^"):
      let assigns = peek(1) == UInt8(ascii: "=")
      emit(assigns ? .compoundAssign : .binary, assigns ? 2 : 1)
    case UInt8(ascii: "~"): emit(.tilde, 1)
    case UInt8(ascii: "@"):
      noteVerbatim(position..<identifierEnd(from: position + 1))
      emit(.at, 1)
    case UInt8(ascii: "#"):
      let end = identifierEnd(from: position + 1)
      emit(end > position + 1 ? .identifier : .invalid, end - position)
    default: emit(holes.contains(position) ? .hole : .invalid, 1)
    }
  }

  /// How often a character stands here, up to three times: no operator has more.
  private func runLength(of first: UInt8) -> Int {
    peek(1) != first ? 1 : peek(2) != first ? 2 : 3
  }

  private mutating func lexSign(_ first: UInt8) {
    guard isScript else { return lexNumber() }
    let kind: TokenKind = first == UInt8(ascii: "+") ? .plus : .minus
    if kind == .minus, matches("-->", at: position), isAtLineStart() {
      emit(.htmlComment, lineEnd(from: position) - position)
    } else if peek(1) == first {
      emit(.increment, 2)
    } else if peek(1) == UInt8(ascii: "=") {
      emit(.compoundAssign, 2)
    } else {
      emit(kind, 1)
    }
  }

  /// Whether only blanks and comments stand before the position on its line.
  private func isAtLineStart() -> Bool {
    var index = tokens.count - 1
    while index >= 0 {
      switch tokens.kind(index) {
      case .lineBreak, .lineComment, .htmlComment, .byteOrderMark, .hashbang: return true
      case .blockComment:
        if bytes[tokens.range(index)].contains(0x0A) { return true }
      case .space, .foreignSpace: break
      default: return false
      }
      index -= 1
    }
    return true
  }

  private mutating func lexLess() {
    if matches("<!--", at: position) {
      emit(.htmlComment, lineEnd(from: position) - position)
    } else if lexServerTag() || lexElementStart() {
      return
    } else if peek(1) == UInt8(ascii: "<") {
      let assigns = peek(2) == UInt8(ascii: "=")
      emit(assigns ? .compoundAssign : .binary, assigns ? 3 : 2)
    } else if peek(1) == UInt8(ascii: "=") {
      emit(.binary, 2)
    } else {
      emit(.less, 1)
    }
  }

  private mutating func lexQuestion() {
    switch peek(1) {
    case UInt8(ascii: "?"):
      let assigns = peek(2) == UInt8(ascii: "=")
      emit(assigns ? .nullishAssign : .nullish, assigns ? 3 : 2)
    case UInt8(ascii: ".") where !isDigit(peek(2)): emit(.questionDot, 2)
    default:
      innermost.openQuestions += 1
      emit(.question, 1)
    }
  }

  private mutating func lexEqual() {
    switch peek(1) {
    case UInt8(ascii: "="): emit(.binary, peek(2) == UInt8(ascii: "=") ? 3 : 2)
    case UInt8(ascii: ">"): emit(.arrow, 2)
    default: emit(.assign, 1)
    }
  }

  private mutating func lexDoubled(_ first: UInt8) {
    let isOr = first == UInt8(ascii: "|")
    if peek(1) == first {
      let assigns = peek(2) == UInt8(ascii: "=")
      let plain: TokenKind = isOr ? .or : .and
      emit(assigns ? (isOr ? .orAssign : .andAssign) : plain, assigns ? 3 : 2)
    } else if peek(1) == UInt8(ascii: "=") {
      emit(.compoundAssign, 2)
    } else {
      emit(.binary, 1)
    }
  }
}
