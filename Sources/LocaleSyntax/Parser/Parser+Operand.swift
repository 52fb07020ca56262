import LocaleDiagnostics

/// Where a value may stand.
extension Parser {
  mutating func parseOperand() -> Step {
    guard let kind else { return missingValue() }
    if isMarkBeforeValue {
      passStrayMark(.safe)
      return .operand
    }
    if kind == .invalid, isStrayQuote, tokens.kind(index + 1)?.isString == true {
      passStrayQuote()
      return .operand
    }
    if hasMissingValueBeforeKey { return missingValue() }
    switch kind {
    case .openBrace:
      let node = makeNode(.object, token, token)
      push(.object, node: node)
      advance()
      return .member
    case .openBracket:
      let node = makeNode(.array, token, token)
      push(.array, node: node)
      advance()
      return .element
    case .plainString, .escapedString, .unclosedString, .brokenString, .curlyString:
      checkString(index)
      return take(.string)
    case .number: return takeNumber()
    case .identifier: return parseWord()
    case .comma, .closeBrace, .closeBracket, .closeParen, .semicolon, .colon:
      return missingValue()
    case _ where dialect.isScript: return parseScriptOperand(kind)
    case .template:
      reportTemplate()
      return take(.string)
    default: return skipStrayOperand()
    }
  }

  /// The number of the current token.
  var token: UInt32 { UInt32(truncatingIfNeeded: index) }

  /// Takes the current token as a value of its own.
  mutating func take(_ kind: Node.Kind) -> Step {
    let token = token
    operands.append(Operand(node: makeNode(kind, token, token), first: token, last: token))
    advance()
    return .afterOperand
  }

  /// Takes the tokens up to a number as a value that only running could tell.
  mutating func takeDynamic(through last: Int, hasHole: Bool = false) -> Step {
    let first = token
    let last = UInt32(truncatingIfNeeded: max(index, min(last, tokens.count - 1)))
    checkPassedOver(index, Int(last))
    let node = makeNode(.dynamic, first, last)
    var operand = Operand(node: node, first: first, last: last, hasHole: hasHole)
    if hasHole { operand.openBranches = branches(first, last) }
    operands.append(operand)
    move(to: Int(last) + 1)
    return .afterOperand
  }

  /// How many branches the tag that stands from one token to another opens, less those that it closes.
  private func branches(_ first: UInt32, _ last: UInt32) -> Int {
    let tag = TemplateTag(source.bytes[tokens.start(Int(first))..<tokens.end(Int(last))])
    return tag.events.reduce(0) { count, event in
      switch event {
      case .opens: count + 1
      case .next: count
      case .closes: count - 1
      }
    }
  }

  /// `"a": "b": 1`: the value of `a` was forgotten.
  private var hasMissingValueBeforeKey: Bool {
    guard !isDamaged, let frame = frames.last, frame.kind == .object,
      operands.count == frame.operandBase,
      operators.count == frame.operatorBase, let kind
    else { return false }
    return (kind.isString || kind == .identifier) && nextKind == .colon
  }

  private mutating func missingValue() -> Step {
    let isPrefixed = (frames.last?.operatorBase ?? 0) < operators.count
    // What was to open here is missing, perhaps.
    let isTooMany = kind == .closeBrace && openObjects > 0 && excess(of: .closeBrace) < 0
    if excess(of: .closeBrace) < 0 {
      settle(.closeBrace)
    } else if excess(of: .closeBracket) < 0, kind != .closeBracket {
      settle(.closeBracket)
    }
    reportDamage(
      isPrefixed ? SyntaxPhrase.operandMissing() : SyntaxPhrase.valueMissing(),
      missingValueRange)
    operands.append(missingOperand())
    if isTooMany { advance() }
    return .afterOperand
  }

  /// The colon or comma that a value should follow.
  private var missingValueRange: Range<Int> {
    let previous = tokens.significant(before: index)
    return previous < 0 ? 0..<0 : tokens.range(previous)
  }

  private mutating func skipStrayOperand() -> Step {
    reportUnexpected()
    operands.append(missingOperand())
    skipToMark()
    return .afterOperand
  }

  private mutating func takeNumber() -> Step {
    take(checkNumber(index) ? .bigInt : .number)
  }

  /// Reports what the language refuses in the number of a token; returns whether it is a BigInt.
  @discardableResult
  mutating func checkNumber(_ token: Int) -> Bool {
    let range = tokens.range(token)
    if isPlainInteger(range) { return false }
    let literal = NumberLiteral(source.bytes[range], dialect: dialect)
    if let problem = literal.problem {
      report(
        problem.message, range,
        fix: problem.replacement.map { writing($0, range) })
    }
    return literal.isBigInt
  }

  /// Digits without a leading zero, which every dialect takes: most numbers are.
  private func isPlainInteger(_ range: Range<Int>) -> Bool {
    guard source.bytes[range.lowerBound] != UInt8(ascii: "0") else { return range.count == 1 }
    for offset in range
    where source.bytes[offset] < UInt8(ascii: "0") || source.bytes[offset] > UInt8(ascii: "9") {
      return false
    }
    return true
  }

  // MARK: - Words

  private mutating func parseWord() -> Step {
    if isWord(index, "true") { return take(.booleanTrue) }
    if isWord(index, "false") { return take(.booleanFalse) }
    if isWord(index, "null") { return take(.null) }
    if isWord(index, "NaN", "Infinity"), dialect != .typeScript, nextKind != .dot {
      return takeNumber()
    }
    guard dialect.isScript else { return takeUnknownWord() }
    if isWord(index, "undefined") { return take(.undefined) }
    return parseScriptWord()
  }

  /// A word without quotes, or several.
  private mutating func takeUnknownWord() -> Step {
    var last = index
    while tokens.kind(last + 1) == .space, tokens.kind(last + 2) == .identifier { last += 2 }
    var range = tokens.start(index)..<tokens.end(last)
    let word = String(decoding: source.bytes[range], as: UTF8.self)
    if isStrayQuote(last + 1) {
      // A text that lacks its first quote.
      last += 1
      range = tokens.start(index)..<tokens.end(last)
    }
    let lowered = word.lowercased()
    if ["true", "false", "null"].contains(lowered) {
      report(
        SyntaxPhrase.wordCase(.code(word), .code(lowered)), range, fix: writing(lowered, range))
    } else if word == "None" || word == "nil" || word == "undefined" {
      reportDamage(
        SyntaxPhrase.otherLanguagesWord(.code(word)), range, fix: writing("null", range, .unsafe))
    } else {
      let quoted = "\"\(TextEncoding.jsonString.encode(word))\""
      reportDamage(
        word.utf8.count < 40
          ? SyntaxPhrase.bareText(.text(word)) : SyntaxPhrase.bareLongText(), range,
        fix: writing(quoted, range, .unsafe))
    }
    return takeDynamic(through: last)
  }
}
