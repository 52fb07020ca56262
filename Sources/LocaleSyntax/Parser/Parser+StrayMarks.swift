import LocaleDiagnostics

/// Marks that are one too many, or stand in the place of another.
extension Parser {
  /// Whether the current token is a quote that is one too many.
  var isStrayQuote: Bool { isStrayQuote(index) }

  /// Whether a token is a quote that is one too many.
  func isStrayQuote(_ token: Int) -> Bool {
    guard tokens.kind(token) == .invalid else { return false }
    let quote = source.bytes[tokens.start(token)]
    return quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
  }

  /// Reports the stray quote that is the current token and goes on after it.
  mutating func passStrayQuote() {
    report(
      misplaced(index), tokens.range(index),
      fix: fix(SyntaxPhrase.delete(), tokens.range(index), "", .unsafe))
    advance()
  }

  /// A semicolon or a closing bracket after a key. It stands for the colon, or it is one too many before
  /// it, or it is a mistake of its own, which is reported where the member ends.
  mutating func parseMark(after node: UInt32, key: Int) -> Step {
    let isName = dialect.isScript && tokens.kind(key) == .identifier
    let next = tokens.significant(from: index + 1)
    if kind == .semicolon {
      if isName { return takeShorthand(node) }
      guard startsValue(next), !startsMember(next) else {
        reportDamage(SyntaxPhrase.keyAlone(), tokens.range(Int(nodes[Int(node)].firstToken)))
        return takeWithoutValue(node)
      }
      report(
        SyntaxPhrase.colonMissing(), tokens.range(index),
        fix: fix(SyntaxPhrase.writeColon(), tokens.range(index), ":"))
      return parseValue(of: node)
    }
    guard tokens.kind(next) == .colon else {
      return isName ? takeShorthand(node) : takeWithoutValue(node)
    }
    report(
      SyntaxPhrase.unopened(.code(text(index))), tokens.range(index),
      fix: fix(SyntaxPhrase.delete(), tokens.range(index), "", .unsafe))
    advance()
    return parseValue(of: node)
  }

  /// How surely a mark is missing before what stands here: a string without an end may begin with a quote
  /// that is one too many.
  var applicabilityBeforeValue: Fix.Applicability { kind == .unclosedString ? .unsafe : .safe }
}

/// Marks that are missing, or stand on the wrong side of another.
extension Parser {
  /// Reports the current token as one too many and goes on after it.
  mutating func passStrayMark(_ applicability: Fix.Applicability) {
    report(
      misplaced(index), tokens.range(index),
      fix: fix(SyntaxPhrase.delete(), tokens.range(index), "", applicability))
    advance()
  }

  /// `"a",: 1`, `"a"=: 1`: a mark between a key and its colon.
  var isMarkBeforeColon: Bool {
    (kind == .comma || kind == .assign || kind == .semicolon || kind == .dot) && nextKind == .colon
  }

  /// `"a": , 1`, `"a":= 1`: a mark between a colon and its value.
  var isMarkBeforeValue: Bool {
    guard kind == .comma || kind == .assign || kind == .semicolon,
      tokens.kind(tokens.significant(before: index)) == .colon
    else { return false }
    let next = tokens.significant(from: index + 1)
    guard startsValue(next), kind != .semicolon || !dialect.isScript else { return false }
    if kind == .assign { return true }
    let after = tokens.kind(tokens.significant(from: next + 1))
    switch tokens.kind(next) {
    case .openBrace, .openBracket: return true
    case .identifier where dialect.isScript: return false
    default: return after == .comma || after == .closeBrace
    }
  }

  /// A semicolon before a member: `{; "a": 1}`.
  mutating func skipSemicolon() -> Step {
    switch tokens.kind(tokens.significant(before: index)) {
    case .openBrace, .comma:
      report(
        SyntaxPhrase.semicolonInObject(), tokens.range(index),
        fix: fix(SyntaxPhrase.delete(), tokens.range(index), ""))
      advance()
      return .member
    default: return afterMember()
    }
  }

  /// A colon is missing before the current token. The quote may have closed behind it: `"a:" 1`.
  mutating func reportMissingColon(_ key: Int) {
    let range = tokens.range(key)
    let quote = source.bytes[range.upperBound - 1]
    if tokens.kind(key)?.isString == true, range.count > 3, quote < 0x80,
      source.bytes[range.upperBound - 2] == UInt8(ascii: ":")
    {
      let end = range.upperBound - 2..<range.upperBound
      return reportMissingMark(
        SyntaxPhrase.colonMissing(),
        fix(SyntaxPhrase.writeColon(), end, String(UnicodeScalar(quote)) + ":"))
    }
    reportMissingMark(
      SyntaxPhrase.colonMissing(),
      fix(SyntaxPhrase.writeColon(), insertionPoint, ":", applicabilityBeforeValue))
  }

  /// A comma is missing before the current token. The quote may have closed behind it: `"a,"`.
  mutating func reportMissingComma() {
    let previous = tokens.significant(before: index)
    // The quote that is missing took the comma with it.
    if tokens.kind(previous) == .unclosedString { return }
    if isDamaged { return doubtMissingMark() }
    let range = tokens.range(previous)
    let quote = source.bytes[range.upperBound - 1]
    if tokens.kind(previous)?.isString == true, range.count > 2, quote < 0x80,
      source.bytes[range.upperBound - 2] == UInt8(ascii: ",")
    {
      let end = range.upperBound - 2..<range.upperBound
      return reportMissingMark(
        SyntaxPhrase.missingComma(),
        fix(SyntaxPhrase.writeComma(), end, String(UnicodeScalar(quote)) + ",", .unsafe))
    }
    reportMissingMark(
      SyntaxPhrase.missingComma(),
      fix(SyntaxPhrase.writeComma(), insertionPoint, ",", applicabilityBeforeValue))
  }

  private mutating func reportMissingMark(_ message: Message, _ fix: Fix) {
    guard !isDamaged else { return }
    let count = diagnostics.count
    report(message, insertionPoint, fix: fix)
    missingMark = diagnostics.count > count ? count : nil
    if message.id == SyntaxPhrase.colonMissing.id { isDamaged = true }
  }

  /// What is wrong right behind a mark that was found missing tells that something else is.
  mutating func doubtMissingMark() {
    guard let mark = missingMark, mark < diagnostics.count else { return }
    for fix in diagnostics[mark].fixes.indices {
      diagnostics[mark].fixes[fix].applicability = .unsafe
    }
    missingMark = nil
  }

  // MARK: - Strings that end early

  /// Whether the current token goes on right behind the string of a token: `"say "hi": 1`.
  func endsEarly(_ string: Int) -> Bool {
    guard kind == .identifier || kind == .number,
      !dialect.isScript || tokens.kind(string - 1) != .openBracket,
      tokens.kind(string)?.isString == true, tokens.end(string) == tokens.start(index)
    else { return false }
    switch nextKind {
    case .colon, .unclosedString, .plainString, .escapedString, .identifier, .invalid: return true
    default: return false
    }
  }

  /// Takes a key as broken that ends before its text does.
  mutating func takeBrokenText(_ node: UInt32) -> Step {
    reportUnexpected()
    skipToMark()
    nodes[Int(node)].kind = .computed
    nodes[Int(node)].key = Node.none
    return takeWithoutValue(node)
  }
}
