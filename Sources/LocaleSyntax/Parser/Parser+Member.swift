import LocaleDiagnostics

/// The members of an object.
extension Parser {
  mutating func parseMember() -> Step {
    guard let kind else { return closeUnclosed() }
    if !dialect.isScript, standsAlone, isOpenedWrongly { return reopen() }
    switch kind {
    case .closeBrace: return closeObject()
    case .comma: return skipEmptyMember()
    case .invalid where isStrayQuote:
      passStrayQuote()
      return .member
    case .openBrace where excess(of: .openBrace) > 0:
      passStrayMark(.unsafe)
      settle(.openBrace)
      return .member
    case .openBracket where !dialect.isScript && excess(of: .openBracket) > 0:
      passStrayMark(.unsafe)
      settle(.openBracket)
      return .member
    case .semicolon: return skipSemicolon()
    case .ellipsis where dialect.isScript:
      pend(makeNode(.spread, token, token))
      advance()
      return .operand
    case .hole: return takeHoleMember()
    case .at where source.options.hasHolesInStrings: return takeHoleMember()
    case .openBracket where dialect.isScript: return parseComputed()
    case .holedString: return parseAfterKey(makeNode(.computed, token, token), key: index)
    case .identifier:
      if dialect.isScript, let key = keyAfterModifiers() { return takeMethod(key: key) }
      return parseAfterKey(makeKeyed(), key: index)
    case .number where dialect.isScript:
      checkNumber(index)
      return parseAfterKey(makeKeyed(), key: index)
    case .multiplicative where dialect.isScript:
      return takeMethod(key: tokens.significant(from: index + 1))
    case .number: return parseAfterKey(makeKeyed(), key: index)
    case _ where kind.isString: return parseStringKey()
    default: return skipStrayMember()
    }
  }

  /// Whether a value of an array stands here, and no key.
  private var standsAlone: Bool {
    guard let kind else { return false }
    switch kind {
    case .closeBracket, .openBrace, .openBracket: return true
    default:
      guard kind.isString || kind == .number || kind == .identifier else { return false }
      return nextKind == .comma || nextKind == .closeBracket
    }
  }

  /// Makes a member wait for its value.
  private mutating func pend(_ node: UInt32) { frames[frames.count - 1].pending = node }

  private mutating func makeKeyed() -> UInt32 {
    let node = makeNode(.property, token, token)
    nodes[Int(node)].key = token
    return node
  }

  private mutating func parseStringKey() -> Step {
    checkString(index)
    if kind == .unclosedString, nextKind != .colon {
      // The quote swallowed the colon and the value.
      let node = makeNode(.computed, token, token)
      nodes[Int(node)].firstChild = makeNode(.missing, token, token)
      append(node)
      advance()
      return afterMember(hasHole: true)
    }
    return parseAfterKey(makeKeyed(), key: index)
  }

  /// The colon and the value after the key at a token, or what stands in their place.
  private mutating func parseAfterKey(_ node: UInt32, key: Int) -> Step {
    if let step = parseBrokenKey(node) { return step }
    let keyIndex = index
    advance()
    if isStrayQuote {
      if tokens.kind(keyIndex)?.isString != true, nextKind == .comma || nextKind == .closeBrace {
        reportDamage(SyntaxPhrase.keyAlone(), tokens.start(keyIndex)..<tokens.end(index))
        advance()
        return takeWithoutValue(node)
      }
      passStrayQuote()
    }
    if isMarkBeforeColon { passStrayMark(.safe) }
    if endsEarly(keyIndex) { return takeBrokenText(node) }
    if let kind, kind != .comma, kind != .closeBrace { checkBareKey(keyIndex) }
    switch kind {
    case .colon: return parseValue(of: node)
    case .openParen, .less:
      if dialect.isScript, endOfFunction(from: index) != nil {
        return takeMethodBody(node, key: key)
      }
    case .question, .bang:
      // A type's member, or a pattern's: not ours to judge.
      if dialect == .typeScript { advance() }
      if kind == .colon { return parseValue(of: node) }
      if dialect.isScript, nextKind == .colon {
        report(
          misplaced(index), tokens.range(index),
          fix: fix(SyntaxPhrase.delete(), tokens.range(index), "", .unsafe))
        advance()
        return parseValue(of: node)
      }
    case .assign:
      let isKnown =
        tokens.kind(key) != .identifier || !dialect.isScript
        || isLiteral(after: index) && !isPattern
      if isKnown {
        report(
          SyntaxPhrase.colonForEqualsSign(), tokens.range(index),
          fix: fix(SyntaxPhrase.writeColon(), tokens.range(index), ":"))
      }
      return parseValue(of: node)
    case .comma, .closeBrace, nil:
      if dialect.isScript, tokens.kind(key) == .identifier { return takeShorthand(node) }
      reportDamage(SyntaxPhrase.keyAlone(), tokens.range(keyIndex))
      return takeWithoutValue(node)
    case .semicolon, .closeBracket, .closeParen:
      return parseMark(after: node, key: key)
    default: break
    }
    if dialect.isScript, tokens.kind(key) == .identifier, startsMember(index) || kind == .hole {
      return takeShorthand(node)
    }
    guard startsValue(index) else {
      reportUnexpected()
      skipToMark()
      // Whether this was meant as a key at all is anybody's guess.
      nodes[Int(node)].kind = .computed
      nodes[Int(node)].key = Node.none
      return takeWithoutValue(node)
    }
    reportMissingColon(keyIndex)
    pend(node)
    return .operand
  }

  func startsValue(_ token: Int) -> Bool {
    guard let kind = tokens.kind(token) else { return false }
    switch kind {
    case .openBrace, .openBracket, .number, .identifier, .template: return true
    default: return kind.isString
    }
  }

  mutating func takeWithoutValue(_ node: UInt32) -> Step {
    let first = nodes[Int(node)].firstToken
    nodes[Int(node)].firstChild = makeNode(.missing, first, first)
    append(node)
    return afterMember()
  }

  mutating func parseValue(of node: UInt32) -> Step {
    pend(node)
    advance()
    return .operand
  }

  /// How far out an assignment is looked for.
  private static let deepestPattern = 8

  /// Whether the object is assigned to, so that its members are variables: `({a = 1} = b)`.
  private var isPattern: Bool {
    frames.suffix(Self.deepestPattern).contains { frame in
      guard frame.kind == .object || frame.kind == .array else { return false }
      let end = partner(Int(frame.openToken))
      return tokens.kind(tokens.significant(from: end + 1)) == .assign
    }
  }

  private func isLiteral(after token: Int) -> Bool {
    guard let kind = tokens.kind(tokens.significant(from: token + 1)) else { return false }
    return kind.isString || kind == .number || kind == .openBrace
  }

  mutating func takeShorthand(_ node: UInt32) -> Step {
    let key = nodes[Int(node)].key
    let word = text(Int(key))
    if ReservedWords.contains(word) || ["true", "false", "null", "this"].contains(word) {
      report(SyntaxPhrase.keyAlone(), tokens.range(Int(key)))
    }
    nodes[Int(node)].kind = .shorthand
    nodes[Int(node)].firstChild = makeNode(.dynamic, key, key)
    append(node)
    return afterMember()
  }

  // MARK: - Keys

  /// A key without quotes, where the language wants them or the name is none.
  private mutating func checkBareKey(_ token: Int) {
    guard tokens.kind(token) == .identifier || tokens.kind(token) == .number && !dialect.isScript
    else { return }
    if dialect == .json || tokens.kind(token) == .number {
      reportKeyWithoutQuotes(token)
    } else if !IdentifierName.isValid(source.bytes[tokens.range(token)], dialect: dialect) {
      report(SyntaxPhrase.keyNeedsQuotes(), tokens.range(token))
    }
  }

  private mutating func reportKeyWithoutQuotes(_ token: Int) {
    let range = tokens.range(token)
    report(
      dialect == .json ? SyntaxPhrase.keyInDoubleQuotes() : SyntaxPhrase.keyNeedsQuotes(), range,
      fix: fix(SyntaxPhrase.writeDoubleQuotes(), range, "\"\(text(token))\""))
  }

  /// `[expression]: value`; a constant expression is as good as a key.
  private mutating func parseComputed() -> Step {
    let closing = partner(index)
    guard closing > index else { return skipStrayMember() }
    let inner = tokens.significant(from: index + 1)
    let isConstant =
      tokens.significant(from: inner + 1) == closing
      && (tokens.kind(inner)?.isString == true || tokens.kind(inner) == .template
        || tokens.kind(inner) == .number)
      && tokens.kind(inner) != .holedString
    let node = makeNode(isConstant ? .property : .computed, token, token)
    if isConstant {
      nodes[Int(node)].key = UInt32(truncatingIfNeeded: inner)
      checkLiteral(inner)
    }
    index = closing
    return parseAfterKey(node, key: closing)
  }

  /// Reports what the language refuses in a key that is a literal.
  mutating func checkLiteral(_ token: Int) {
    switch tokens.kind(token) {
    case .number: checkNumber(token)
    case .template: checkEscapes(tokens.range(token), isTemplate: true)
    case let kind? where kind.isString: checkString(token)
    default: break
    }
  }

  // MARK: - What does not belong

  private mutating func skipEmptyMember() -> Step {
    report(
      SyntaxPhrase.missingMember(), tokens.range(index),
      fix: fix(SyntaxPhrase.deleteComma(), tokens.range(index), ""))
    advance()
    return .member
  }

  private mutating func skipStrayMember() -> Step {
    if kind == .closeBracket || kind == .closeParen { return afterMember() }
    reportUnexpected()
    skipToMark()
    return afterMember(hasHole: true)
  }
}
