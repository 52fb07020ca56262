import LocaleDiagnostics

/// Keys that are no names, or whose quotes are not where they belong.
extension Parser {
  /// `data-id: 1`, `id": 1`: a key that is no name, or lacks its first quote, up to its colon.
  mutating func parseBrokenKey(_ node: UInt32) -> Step? {
    guard kind == .identifier || kind == .number else { return nil }
    var last = index
    while let next = tokens.kind(last + 1), last < index + 16, !next.isTrivia, next != .colon,
      !next.isOpening, !next.isClosing, next != .comma, next != .assign, next != .semicolon,
      !next.isString
    {
      last += 1
    }
    // A mark before the colon is one too many.
    if tokens.kind(last) == .dot { last -= 1 }
    if tokens.kind(last + 1) == .plainString,
      tokens.kind(tokens.significant(from: last + 2)) == .colon
    {
      return parseSplitKey(node, through: last + 1)
    }
    guard last > index, tokens.kind(last) != .question, tokens.kind(last) != .bang,
      tokens.kind(tokens.significant(from: last + 1)) == .colon
    else { return nil }
    let range = tokens.start(index)..<tokens.end(last)
    let isClosed = isStrayQuote(last)
    let name = tokens.start(index)..<(isClosed ? tokens.start(last) : range.upperBound)
    let quote = dialect == .json ? "\"" : isClosed ? text(last) : "'"
    report(
      SyntaxPhrase.keyNeedsQuotes(), range,
      fix: fix(
        SyntaxPhrase.writeQuotes(), range,
        quote + String(decoding: source.bytes[name], as: UTF8.self) + quote))
    if !isClosed || last > index + 1 {
      nodes[Int(node)].kind = .computed
      nodes[Int(node)].key = Node.none
    }
    move(to: last + 1)
    return parseValue(of: node)
  }

  /// `a"b": 1`: a key whose first quote stands within it.
  mutating func parseSplitKey(_ node: UInt32, through last: Int) -> Step {
    let range = tokens.start(index)..<tokens.end(last)
    let quote = source.bytes[range.upperBound - 1]
    let name = source.bytes[range].filter { $0 != quote }
    report(
      SyntaxPhrase.keyNeedsQuotes(), range,
      fix: fix(
        SyntaxPhrase.writeQuotes(), range,
        String(decoding: [quote] + name + [quote], as: UTF8.self),
        .unsafe))
    nodes[Int(node)].kind = .computed
    nodes[Int(node)].key = Node.none
    move(to: last + 1)
    return parseValue(of: node)
  }
}
