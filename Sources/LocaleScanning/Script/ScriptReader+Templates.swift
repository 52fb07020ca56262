internal import LocaleDiagnostics
internal import LocaleSyntax

/// Texts that a script puts together of constants.
extension ScriptReader {
  /// A template has no more parts whose value matters, and no part of it is longer.
  private static let mostParts = 100
  private static let longestPart = 10_000

  /// The node of a template literal whose substitutions are texts that the script says; `nil` where one
  /// of them is not.
  mutating func joinedTemplate(_ head: Int, _ depth: Int) -> UInt32? {
    var parts: [UInt32] = []
    var token = head
    while tokens.kind(token) != .templateTail {
      guard parts.count < Self.mostParts else { return nil }
      parts.append(makeNode(.string, token, token))
      let start = tokens.significant(from: token + 1)
      let end = value(at: start).end
      guard end > token,
        tokens.kind(end) == .templateMiddle || tokens.kind(end) == .templateTail,
        let text = text(at: start, depth)
      else { return nil }
      let part = makeNode(.constant, start, tokens.significant(before: end))
      parser.nodes[Int(part)].firstChild = text
      parts.append(part)
      token = end
    }
    parts.append(makeNode(.string, token, token))
    return joined(parts, head, token)
  }

  /// A copy of the text that an expression stands for.
  private mutating func text(at start: Int, _ depth: Int) -> UInt32? {
    let found = values(at: start, depth)
    guard found.isSingle, let node = found.nodes.first else { return nil }
    let syntax = parser.nodes[Int(node)]
    guard syntax.kind == .string, tokens.kind(Int(syntax.firstToken)) != .holedString,
      tokens.range(Int(syntax.firstToken)).count < Self.longestPart
    else { return nil }
    return copy(of: node)
  }

  private mutating func joined(_ parts: [UInt32], _ first: Int, _ last: Int) -> UInt32 {
    let node = makeNode(.concatenation, first, last)
    parser.nodes[Int(node)].firstChild = parts[0]
    for (part, next) in zip(parts, parts.dropFirst()) {
      parser.nodes[Int(part)].nextSibling = next
    }
    return node
  }

  private mutating func makeNode(_ kind: Node.Kind, _ first: Int, _ last: Int) -> UInt32 {
    let number = UInt32(truncatingIfNeeded: parser.nodes.count)
    parser.nodes.append(
      Node(
        kind: kind, firstToken: UInt32(truncatingIfNeeded: first),
        lastToken: UInt32(truncatingIfNeeded: last)))
    followed.insert(number)
    return number
  }

  // MARK: - Code in texts

  /// The span of the literal that `JSON.stringify({…})` writes, or `JSON.stringify(name)` of a constant,
  /// where that stands from one token up to another.
  func serialized(from first: Int, before end: Int) -> Range<Int>? {
    guard let open = serializer(at: first), let close = tokens.closing(of: open),
      isReplaced(from: tokens.significant(from: close + 1), before: end),
      let argument = functions.firstTokens(inside: open).first
    else { return nil }
    if let range = literal(from: argument) { return range }
    let after = tokens.kind(tokens.significant(from: argument + 1))
    guard tokens.kind(argument) == .identifier, after == .closeParen || after == .comma else {
      return nil
    }
    return constantLiteral(named: argument)
  }

  /// The parenthesis of `JSON.stringify(` and `serialize(`.
  private func serializer(at start: Int) -> Int? {
    var name = start
    if parser.isWord(start, "JSON") {
      let dot = tokens.significant(from: start + 1)
      name = tokens.significant(from: dot + 1)
      guard tokens.kind(dot) == .dot, parser.isWord(name, "stringify") else { return nil }
    } else if !parser.isWord(start, "serialize") {
      return nil
    }
    let open = tokens.significant(from: name + 1)
    return tokens.kind(open) == .openParen ? open : nil
  }

  /// Whether nothing stands from a token up to another but `.replace(…)`.
  private func isReplaced(from start: Int, before end: Int) -> Bool {
    var token = start
    while token < end {
      let name = tokens.significant(from: token + 1)
      let open = tokens.significant(from: name + 1)
      guard tokens.kind(token) == .dot, parser.isWord(name, "replace", "replaceAll"),
        tokens.kind(open) == .openParen, let close = tokens.closing(of: open)
      else { return false }
      token = tokens.significant(from: close + 1)
    }
    return token == end
  }

  /// The span of the object at a token, with nothing behind it that makes it another value.
  private func literal(from start: Int) -> Range<Int>? {
    guard tokens.kind(start) == .openBrace, let close = tokens.closing(of: start) else {
      return nil
    }
    let next = tokens.significant(from: close + 1)
    switch tokens.kind(next) {
    case nil, .comma, .semicolon, .closeParen, .closeBrace: break
    case .identifier where parser.isWord(next, "as", "satisfies"): break
    default:
      guard (close + 1..<next).contains(where: { tokens.kind($0) == .lineBreak }) else {
        return nil
      }
    }
    return tokens.start(start)..<tokens.end(close)
  }

  private func constantLiteral(named token: Int) -> Range<Int>? {
    let name = parser.text(token)
    let around = declarations.scope(around: token)
    let isParameter = around.contains {
      functions[$0].map { self.isParameter(name, of: $0) } ?? false
    }
    guard !isParameter, !functions.isHidden(name, at: token, in: []),
      let declaration = declarations.declaration(of: name, in: around), !declaration.isBound,
      let start = declaration.value, !mutations.isMutatedFromOutside(name)
    else { return nil }
    return literal(from: unwrapped(start))
  }
}
