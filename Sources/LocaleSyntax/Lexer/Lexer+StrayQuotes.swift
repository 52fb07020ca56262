/// Quotes that are one too many, and those that a key lacks.
extension Lexer {
  /// Whether the quote here opens no string: it is one too many, or the last of a key that lacks its first.
  ///
  ///     "a"": 1,    "a": "b"",    ""a": 1,    "a": 1",    a": 1
  var isStrayQuote: Bool {
    guard !options.hasHolesInStrings else { return false }
    if isDoubledOpening { return true }
    let last = tokens.count - 1
    guard let kind = tokens.kind(last) else { return false }
    let before = tokens.kind(last - 1)
    switch kind {
    case .plainString, .escapedString:
      // Of quotes that are doubled there is an even number: `"say ""hi"", …"`.
      return before?.isString != true && before != .identifier && isFollowedByMark(position + 1)
    case .closeBrace, .closeBracket, .number:
      if kind == .number, endsBareKey(last) { return true }
      return isInData && endsValueBehind(position + 1)
    case .identifier:
      if endsBareKey(last) { return true }
      return isInData && endsValueBehind(position + 1)
        && (!isScript || isWord(last, "true", "false", "null"))
    default:
      return kind.isString && before?.isString != true && isFollowedByColon(position + 1)
        && isFollowedByMark(position + 1) && opensKey(last)
    }
  }

  /// Whether what stands here is surely no statement.
  private var isInData: Bool {
    !isScript || innermost.kind == .bracket || innermost.kind == .brace && innermost.isObject
  }

  /// Whether the last tokens are a key without its first quote, whose last stands here: `data-a": 1`.
  private func endsBareKey(_ last: Int) -> Bool {
    // `{case":":` of a `switch`, and `{get":"() {}`.
    guard !isScript || innermost.isObject && !isWord(last, "get", "set", "async") else {
      return false
    }
    guard isFollowedByColon(position + 1) || !isScript && endsValueBehind(position + 1) else {
      return false
    }
    var first = last
    while first > max(0, last - 16), let kind = tokens.kind(first - 1), !kind.isTrivia,
      kind != .openBrace, kind != .comma
    {
      guard
        kind == .identifier || kind == .number || kind == .invalid || kind == .dot
          || kind == .minus
      else { return false }
      first -= 1
    }
    return opensKey(first)
  }

  /// Whether a token stands where a key may.
  private func opensKey(_ token: Int) -> Bool {
    let opener = tokens.kind(tokens.significant(before: token))
    return opener == .openBrace || opener == .comma
  }

  /// Whether the quote here is the first of two before a text that one more closes: `""a": 1`.
  private var isDoubledOpening: Bool {
    let quote = byte(position)
    guard byte(position + 1) == quote, isText(position + 2), byte(position + 2) != quote else {
      return false
    }
    switch tokens.kind(previous) {
    case .openBrace, .comma, .colon, .openBracket: break
    default: return false
    }
    // `""in a` asks for a property.
    if isScript, !isInData || matches("in", at: position + 2) { return false }
    var offset = position + 2
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != quote {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return byte(offset) == quote && isFollowedByMark(offset + 1)
  }

  /// Whether a letter, a figure or a quote stands at an offset.
  func isText(_ offset: Int) -> Bool {
    let byte = byte(offset)
    if byte >= 0x80 { return scalar(at: offset)?.scalar.properties.isIDContinue ?? false }
    return TagText.isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "'")
  }

  private func isFollowedByColon(_ start: Int) -> Bool {
    byte(blankEnd(from: start)) == UInt8(ascii: ":")
  }

  /// Whether a comma, a bracket that closes or the end of the line follows.
  private func endsValueBehind(_ start: Int) -> Bool {
    switch byte(blankEnd(from: start)) {
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x0A, 0x0D, 0: true
    default: false
    }
  }

  private func blankEnd(from start: Int) -> Int {
    var offset = start
    while byte(offset) == 0x20 || byte(offset) == 0x09 { offset += 1 }
    return offset
  }

  // MARK: - Keys that nothing closes

  /// Takes a key that lacks its last quote, or has another in its place, up to its colon: `"a: 1`, `"a': 1`.
  mutating func lexOpenKey() -> Bool {
    guard !options.hasHolesInStrings else { return false }
    var end = position + 1
    while TagText.isLetter(byte(end)) || isDigit(byte(end)) || byte(end) == UInt8(ascii: "-")
      || byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: "$")
    { end += 1 }
    guard end > position + 1 else { return false }
    var kind = TokenKind.unclosedString
    if byte(end) == UInt8(ascii: "\"") || byte(end) == UInt8(ascii: "'") {
      guard byte(end) != byte(position) else { return false }
      kind = .curlyString
      end += 1
    } else if let quote = TypographicQuote(bytes, at: end) {
      kind = .curlyString
      end += quote.length
    }
    // What costs most is asked last: nearly every key is closed.
    guard isFollowedByColon(end), opensKey(tokens.count), isInObject else { return false }
    emit(kind, end - position)
    return true
  }

  /// How many tokens are looked through for the bracket around the position.
  private static let mostTokens = 400

  /// Whether the innermost bracket around the position is that of an object.
  private var isInObject: Bool {
    if isScript { return innermost.kind == .brace && innermost.isObject }
    var depth = 0
    for token in (max(0, tokens.count - Self.mostTokens)..<tokens.count).reversed() {
      guard let kind = tokens.kind(token) else { break }
      // Only members of an object have a colon.
      if kind == .colon, depth == 0 { return true }
      if kind.isClosing { depth += 1 }
      if kind.isOpening {
        if depth == 0 { return kind == .openBrace }
        depth -= 1
      }
    }
    return false
  }
}
