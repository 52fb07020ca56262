internal import LocaleSyntax

/// Code that stands in the strings of a script.
extension ScriptReader {
  /// Finds strings and templates that hold one of the names.
  mutating func findTexts() {
    var token = 0
    var lastRead = -1
    let tokens = tokens
    for offset in finder.offsets(in: item.source.bytes[...]) {
      while token < tokens.count, tokens.end(token) <= offset { token += 1 }
      guard token > lastRead, let kind = tokens.kind(token) else { continue }
      if kind == .jsxText {
        readAttribute(token)
        continue
      }
      guard
        kind.isString || kind == .template || kind == .templateHead || kind == .templateMiddle
          || kind == .templateTail
      else { continue }
      if kind.isString || kind == .template, noteAddress(token) { continue }
      guard let text = JoinedText(self, around: token) else { continue }
      lastRead = max(token, text.last)
      embedText(text)
    }
  }

  /// `src="…"` of a script element among the script's elements, and `srcDoc="…"` of a frame.
  private mutating func readAttribute(_ token: Int) {
    let operation = tokens.significant(before: token)
    guard parser.text(operation) == "=", tokens.range(token).count > 2 else { return }
    let name = parser.text(tokens.significant(before: operation))
    if name == "src" {
      _ = noteAddress(token)
    } else if name == "srcDoc" {
      let range = tokens.range(token)
      let inner = range.lowerBound + 1..<range.upperBound - 1
      let isDouble = item.source.bytes[range.lowerBound] == UInt8(ascii: "\"")
      var page = item.nested(
        CharacterReferences.decode(inner, of: item.source), .page(.unknown),
        emptyAt: inner.lowerBound,
        encoding: .htmlAttribute(quote: isDouble ? .double : .single))
      page.isText = true
      page.isModule = false
      embed(page)
    }
  }

  private mutating func embedText(_ text: JoinedText) {
    let code = text.text
    let isPage = code.holdsScriptElement
    guard
      isPage || code.bytes.contains(UInt8(ascii: "=")) || code.bytes.contains(UInt8(ascii: "("))
    else { return }
    var inner = item.nested(
      code, isPage ? .page(.unknown) : .script, emptyAt: tokens.start(text.first),
      encoding: text.encoding)
    inner.isText = true
    inner.isPart = !isPage
    inner.isModule = false
    inner.timeline = .page(phase: 0)
    inner.source.options.hasHolesInStrings = true
    joints += text.joints.map { item.source.map.fileRange(of: $0) }
    embed(inner)
  }

  /// Whether the text is words about code rather than code: two names side by side, as no script has
  /// them, or a mark that no script has.
  var isProse: Bool {
    let valueEnds = Set(records.map { $0.last })
    var previous = -1
    for token in 0..<tokens.count {
      guard let kind = tokens.kind(token), !kind.isTrivia else { continue }
      defer { previous = token }
      if kind == .invalid { return true }
      if kind == .ellipsis, tokens.kind(tokens.significant(from: token + 1)) == .closeBrace {
        return true
      }
      guard kind == .identifier, previous >= 0, !hasLineBreak(between: previous, token) else {
        continue
      }
      switch tokens.kind(previous) {
      case .identifier:
        if !Self.prefixWords.contains(parser.text(previous)),
          !Self.infixWords.contains(parser.text(token))
        {
          return true
        }
      case .closeBrace:
        if !Self.wordsAfterBrace.contains(parser.text(token)),
          valueEnds.contains(previous)
        {
          return true
        }
      default: break
      }
    }
    return records.contains { isMention($0) }
  }

  /// `window.x =` and `window.x = yours` alone only speak of the config.
  private func isMention(_ record: Record) -> Bool {
    let node = parser.nodes[Int(record.value.node)]
    if node.kind == .missing { return true }
    return node.kind == .dynamic && node.firstToken == node.lastToken
      && tokens.kind(Int(node.firstToken)) == .identifier && records.count == 1
      && !(0..<tokens.count).contains { tokens.kind($0) == .semicolon }
  }

  private func hasLineBreak(between first: Int, _ second: Int) -> Bool {
    first + 1 < second
      && (first + 1..<second).contains {
        tokens.kind($0) == .lineBreak || tokens.kind($0) == .lineComment
      }
  }

  private static let prefixWords: Set<String> = [
    "async", "await", "break", "case", "class", "const", "continue", "declare", "default", "delete",
    "do", "else", "export", "extends", "function", "get", "import", "in", "instanceof", "interface",
    "let", "new", "of", "return", "set", "static", "throw", "type", "typeof", "var", "void",
    "yield", "as", "satisfies", "abstract", "enum", "namespace", "private", "protected", "public",
    "readonly",
  ]

  private static let infixWords: Set<String> = [
    "in", "of", "instanceof", "as", "satisfies", "from", "extends",
  ]

  /// What may stand on the line of a value that a brace ends: operators, and, where line breaks were
  /// lost, the start of another statement.
  private static let wordsAfterBrace: Set<String> = [
    "as", "satisfies", "in", "instanceof", "var", "let", "const", "window", "self", "globalThis",
    "document", "function",
  ]
}
