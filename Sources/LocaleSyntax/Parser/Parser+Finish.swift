import LocaleDiagnostics

/// The end of values, members, objects and arrays.
extension Parser {
  /// Hands the value that is complete to what it stands in.
  mutating func finishExpression() -> Step {
    reduce(downTo: 0)
    guard let frame = frames.last else { return .finished }
    if dialect.isScript, operands.count > frame.operandBase, skipsUnreadable(frame) {
      return finishExpression()
    }
    switch frame.kind {
    case .root: return .finished
    case .parenthesis: return closeParenthesis()
    case .object:
      let operand = operands.popLast() ?? missingOperand()
      guard frame.pending != Node.none else { return afterMember() }
      let pending = frame.pending
      nodes[Int(pending)].firstChild = operand.node
      nodes[Int(pending)].lastToken = max(nodes[Int(pending)].lastToken, operand.last)
      checkPrototype(pending)
      append(pending)
      frames[frames.count - 1].pending = Node.none
      return afterMember(hasHole: operand.hasHole)
    case .array:
      let operand = operands.popLast() ?? missingOperand()
      if frame.pending != Node.none {
        nodes[Int(frame.pending)].firstChild = operand.node
        nodes[Int(frame.pending)].lastToken = operand.last
        append(frame.pending)
        frames[frames.count - 1].pending = Node.none
      } else {
        append(operand.node)
      }
      return afterElement(hasHole: operand.hasHole)
    }
  }

  /// Passes over the rest of an expression that only running could tell and that is not understood.
  private mutating func skipsUnreadable(_ frame: Frame) -> Bool {
    guard frame.kind != .root || isInDocument, let kind, let operand = operands.last else {
      return false
    }
    switch kind {
    case .comma, .closeBrace, .closeBracket, .closeParen, .semicolon: return false
    default: break
    }
    let isOpen = nodes[Int(operand.node)].kind == .dynamic || operand.hasHole
    guard isOpen || holeJoinsOperand, !(frame.kind == .object && startsMember(index)) else {
      return false
    }
    skipToMark()
    let last = UInt32(truncatingIfNeeded: max(0, tokens.significant(before: index)))
    operands.removeLast()
    let node = makeNode(.dynamic, operand.first, last)
    operands.append(Operand(node: node, first: operand.first, last: last, hasHole: true))
    return true
  }

  /// `'<?= $size ?>'<?= $unit ?>`: what a server writes right behind a value is a part of it, unless it
  /// is a statement of its own, such as `{% endif %}`.
  private var holeJoinsOperand: Bool {
    guard kind == .hole, index > 0, tokens.kind(index - 1)?.isTrivia == false else { return false }
    let start = tokens.start(index)
    return !source.bytes[start...].starts(with: Array("{%".utf8))
  }

  /// Whether the whole text is one value, so that all of it has to be read.
  var isInDocument: Bool { source.options.isExpression }

  /// A second `__proto__: value` is refused by scripts (ECMA-262, B.3.1).
  private mutating func checkPrototype(_ member: UInt32) {
    let node = nodes[Int(member)]
    guard dialect.isScript, node.kind == .property, node.key == node.firstToken else { return }
    let key = source.bytes[tokens.range(Int(node.key))]
    guard 9..<14 ~= key.count, key.contains(UInt8(ascii: "_")) else { return }
    let name = key.lazy.filter { $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: "\"") }
    guard name.elementsEqual("__proto__".utf8) else { return }
    if frames[frames.count - 1].hasPrototype {
      report(SyntaxPhrase.prototypeTwice(), tokens.range(Int(node.key)))
    }
    frames[frames.count - 1].hasPrototype = true
  }

  // MARK: - Separators

  /// What comes next has its own mistakes.
  private mutating func endMember() {
    isDamaged = false
    missingMark = nil
  }

  /// What follows a member: a comma, the closing brace, or a mistake.
  mutating func afterMember(hasHole: Bool = false) -> Step {
    while true {
      guard let kind else { return closeUnclosed() }
      switch kind {
      case .comma:
        endMember()
        advance()
        checkTrailingComma(.closeBrace)
        return .member
      case .closeBrace: return closeObject()
      case .semicolon:
        if isLikelyEnd { return closeUnclosed() }
        let replacement = nextKind == .closeBrace || nextKind == .comma ? "" : ","
        report(
          SyntaxPhrase.semicolonInObject(), tokens.range(index),
          fix: fix(SyntaxPhrase.replaceSemicolon(), tokens.range(index), replacement))
        endMember()
        advance()
        if self.kind == .comma { continue }
        return .member
      case .invalid where isStrayQuote: passStrayQuote()
      case .closeBracket, .closeParen:
        if let step = closeMismatched(kind) { return step }
      case _ where hasHole || kind == .hole: return .member
      case .openBrace where excess(of: .openBrace) > 0:
        passStrayMark(.unsafe)
        settle(.openBrace)
      case _ where startsMember(index):
        reportMissingComma()
        return .member
      default:
        reportUnexpected()
        skipToMark()
      }
    }
  }

  /// `{ a: 1;` at the end of a statement: the brace is missing, not a comma.
  private var isLikelyEnd: Bool {
    guard dialect.isScript else { return false }
    guard let next = nextKind else { return true }
    if next == .identifier || next.isString {
      let token = tokens.significant(from: index + 1)
      let after = tokens.kind(tokens.significant(from: token + 1))
      return after != .colon && after != .openParen
    }
    return next != .closeBrace && next != .openBracket && next != .ellipsis
  }

  mutating func afterElement(hasHole: Bool = false) -> Step {
    while true {
      guard let kind else { return closeUnclosed() }
      switch kind {
      case .comma:
        endMember()
        advance()
        checkTrailingComma(.closeBracket)
        return .element
      case .closeBracket: return closeArray()
      case .invalid where isStrayQuote: passStrayQuote()
      case .closeBrace, .closeParen:
        if let step = closeMismatched(kind) { return step }
      case _ where hasHole || kind == .hole: return .element
      case .openBracket where excess(of: .openBracket) > 0:
        passStrayMark(.unsafe)
        settle(.openBracket)
      case .identifier, .number:
        if endsEarly(tokens.significant(before: index)) {
          reportUnexpected()
          skipToMark()
          continue
        }
        reportMissingComma()
        return .element
      case .openBrace, .openBracket, .template:
        reportMissingComma()
        return .element
      case .semicolon:
        if isLikelyEnd { return closeUnclosed() }
        report(
          SyntaxPhrase.semicolonInArray(), tokens.range(index),
          fix: nextKind == .comma || nextKind == .closeBracket
            ? fix(SyntaxPhrase.delete(), tokens.range(index), "")
            : fix(SyntaxPhrase.writeComma(), tokens.range(index), ","))
        endMember()
        advance()
        if self.kind == .comma { continue }
        return .element
      default:
        if kind.isString {
          reportMissingComma()
          return .element
        }
        reportUnexpected()
        skipToMark()
      }
    }
  }

  /// Whether a token is a key with its colon, or the like.
  func startsMember(_ token: Int) -> Bool {
    guard let kind = tokens.kind(token) else { return false }
    let next = tokens.significant(from: token + 1)
    switch kind {
    case .ellipsis: return dialect.isScript
    case .unclosedString: return true
    case .identifier, .number:
      if tokens.kind(next) == .colon { return true }
      return dialect.isScript && tokens.kind(next) == .openParen && endOfFunction(from: next) != nil
    default:
      guard kind.isString else { return false }
      switch tokens.kind(next) {
      case .colon: return true
      // `"a": "b" "c",`: one text too many.
      case .comma, .closeBrace, nil: return false
      default: return dialect == .json
      }
    }
  }

  private mutating func checkTrailingComma(_ closing: TokenKind) {
    guard dialect == .json, kind == closing else { return }
    let token = tokens.significant(before: index)
    // `"x,`: the comma may be a part of the string that does not end.
    guard tokens.kind(tokens.significant(before: token)) != .unclosedString else { return }
    let comma = tokens.range(token)
    report(
      closing == .closeBrace
        ? SyntaxPhrase.commaAfterMember() : SyntaxPhrase.commaAfterElement(), comma,
      fix: fix(SyntaxPhrase.deleteComma(), comma, ""))
  }
}
