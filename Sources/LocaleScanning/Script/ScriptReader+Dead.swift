internal import LocaleDiagnostics
internal import LocaleSyntax

/// Scripts that no engine takes.
extension ScriptReader {
  /// The script as one that never runs, where something outside its values is surely no code.
  ///
  /// Values tell themselves what is wrong with them. A script that a server writes parts of may be whole
  /// when it comes to a browser, and what is compiled first is the compiler's to judge.
  func deadScript() -> DeadScript? {
    // Of a component's page only a part is a script element to a browser.
    guard item.isFile || item.source.options.hasHolesInStrings, !item.isText, !item.isHandler,
      item.source.options.dialect == .javaScript,
      parser.diagnostics.isEmpty, item.source.holes.offsets.isEmpty,
      !records.isEmpty || names.mentionsLoader(item.source.bytes[...])
    else { return nil }
    let found: (token: Int, cause: DeadScript.Cause)?
    if let token = firstFault {
      found = cause(of: token).map { (token, $0) }
    } else {
      found = firstGrammarFault.map { ($0, .syntaxError) }
    }
    guard let (token, cause) = found else { return nil }
    let map = item.source.map
    var script = DeadScript(
      range: map.fileRange(of: 0..<item.source.bytes.count), cause: cause,
      causeRange: map.fileRange(of: place(of: token)))
    script.holdsLoader = names.mentionsLoader(item.source.bytes[...])
    return script
  }

  /// The first token at which an engine gives up.
  private var firstFault: Int? {
    guard !(0..<tokens.count).contains(where: { tokens.stands(.hole, at: $0) }) else { return nil }
    return (0..<tokens.count).first { cause(of: $0) != nil }
  }

  /// The first token at which the grammar of the language is broken, and no other language is meant.
  private var firstGrammarFault: Int? {
    // Which scripts are modules only their elements say; files of Node are bodies of functions.
    let target: ScriptGrammar.Target = item.isFile ? .either : item.isModule ? .module : .script
    return ScriptGrammar.firstFault(
      in: item.source, tokens, target: target, allowsReturn: item.isFile)
  }

  private func cause(of token: Int) -> DeadScript.Cause? {
    guard let kind = tokens.kind(token) else { return nil }
    switch kind {
    case .unclosedString, .brokenString, .unclosedTemplate, .curlyString: return .syntaxError
    case .openBrace, .openBracket, .openParen:
      return tokens.closing(of: token) == nil ? .syntaxError : nil
    case .closeBrace, .closeBracket, .closeParen:
      return tokens.opening(of: token) == nil ? .syntaxError : nil
    case .binary where parser.text(token) == "&":
      return entityEnd(after: token) == nil ? nil : .entity
    default: return nil
    }
  }

  /// The semicolon of what a CMS writes for a sign: `&amp;`, `&#8217;`.
  private func entityEnd(after token: Int) -> Int? {
    guard tokens.kind(token + 1) == .identifier, tokens.kind(token + 2) == .semicolon else {
      return nil
    }
    let name = parser.text(token + 1)
    let digits = name.dropFirst().drop { $0 == "x" || $0 == "X" }
    let isNumber =
      name.hasPrefix("#") && !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isHexDigit }
    return isNumber || ["amp", "lt", "gt", "quot", "apos", "nbsp"].contains(name) ? token + 2 : nil
  }

  /// What to point at: a bracket, a quote, an entity.
  private func place(of token: Int) -> Range<Int> {
    let start = tokens.start(token)
    if let end = entityEnd(after: token), tokens.kind(token) == .binary {
      return start..<tokens.end(end)
    }
    // Where the text ends too early, its last token.
    if start >= tokens.end(tokens.count - 1) {
      return tokens.range(tokens.significant(before: tokens.count))
    }
    switch tokens.kind(token) {
    case .identifier, .number, .plainString, .escapedString, .arrow, .assign, .increment:
      return tokens.range(token)
    default: break
    }
    // One character, which may be a quote of several bytes.
    let bytes = item.source.bytes
    var end = min(start + 1, tokens.end(token))
    while end < tokens.end(token), bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}
