/// What views ask of a tree.
extension SyntaxTree {
  /// The numbers of a node's children.
  func children(of node: UInt32) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(childCount(of: node))
    var child = nodes[Int(node)].firstChild
    while child != Node.none {
      result.append(child)
      child = nodes[Int(child)].nextSibling
    }
    return result
  }

  private func childCount(of node: UInt32) -> Int {
    var count = 0
    var child = nodes[Int(node)].firstChild
    while child != Node.none {
      count += 1
      child = nodes[Int(child)].nextSibling
    }
    return count
  }

  /// The text of a string token.
  package func literal(ofToken token: Int) -> MappedText {
    let range = tokens.range(token)
    let quotes = quoteLengths(token)
    let inner =
      range.lowerBound
      + quotes.opening..<max(
        range.lowerBound + quotes.opening, range.upperBound - quotes.closing)
    let isTemplate =
      bytes[range.lowerBound] == UInt8(ascii: "`") || bytes[range.lowerBound] == UInt8(ascii: "}")
    if tokens.kind(token) == .plainString || tokens.kind(token) == .curlyString {
      return MappedText(
        String(decoding: bytes[inner], as: UTF8.self),
        map: map.part(inner, encoding: encoding(of: range)))
    }
    let literal = LiteralDecoder(
      bytes, inner, style: isTemplate ? .template : dialect.escapeStyle)
    return MappedText(
      String(decoding: literal.decoded, as: UTF8.self),
      map: map.composed(
        with: literal.segments, emptyAt: inner.lowerBound, encoding: encoding(of: range)),
      codeUnits: literal.hasLoneSurrogate ? literal.codeUnits : nil,
      hasTemplateHole: tokens.kind(token) == .holedString)
  }

  private func quoteLengths(_ token: Int) -> (opening: Int, closing: Int) {
    let text = bytes[tokens.range(token)]
    switch tokens.kind(token) {
    case .unclosedString: return (1, 0)
    case .templateHead, .templateMiddle: return (1, 2)
    case .curlyString: return TypographicQuote.lengths(of: text)
    default: return (1, 1)
    }
  }

  private func encoding(of literal: Range<Int>) -> TextEncoding {
    switch bytes[literal.lowerBound] {
    case _ where dialect == .json: .jsonString
    case UInt8(ascii: "'"): .javaScriptString(quote: .single)
    case UInt8(ascii: "\""): .javaScriptString(quote: .double)
    case UInt8(ascii: "`"), UInt8(ascii: "}"):
      .templateLiteral(lineBreak: .init(of: bytes[literal]))
    default: .javaScriptString(quote: nil)
    }
  }

  /// The text of string literals that `+` joins.
  func joinedLiteral(of node: UInt32) -> MappedText? {
    var text = ""
    var map: OffsetMap?
    var codeUnits: [UInt16] = []
    var hasLoneSurrogate = false
    for child in children(of: node) {
      let part = self.part(of: child)
      if map == nil { map = part.map } else { map?.append(part.map, at: text.utf8.count) }
      text += part.text
      hasLoneSurrogate = hasLoneSurrogate || part.hasLoneSurrogate
      codeUnits += part.codeUnits
    }
    return map.map { MappedText(text, map: $0, codeUnits: hasLoneSurrogate ? codeUnits : nil) }
  }

  /// The text of a part of a concatenation.
  private func part(of child: UInt32) -> MappedText {
    let node = nodes[Int(child)]
    guard node.kind == .constant else { return literal(ofToken: Int(node.firstToken)) }
    let known = literal(ofToken: Int(nodes[Int(node.firstChild)].firstToken))
    // As an escape stands for its character, the substitution stands for the text.
    let hole = substitution(node)
    let unit = OffsetMap.Segment(decoded: 0, source: hole, isVerbatim: false)
    return MappedText(
      known.text,
      map: map.composed(
        with: [unit], emptyAt: hole.lowerBound, encoding: .templateLiteral(lineBreak: .escaped)),
      codeUnits: known.hasLoneSurrogate ? known.codeUnits : nil)
  }

  /// The span of the substitution that an expression stands in, with `${` and `}`.
  private func substitution(_ node: Node) -> Range<Int> {
    let before = tokens.significant(before: Int(node.firstToken))
    let after = tokens.significant(from: Int(node.lastToken) + 1)
    let lower = max(tokens.start(before), tokens.end(before) - 2)
    return lower..<max(lower, tokens.start(after) + 1)
  }

  /// The text of a key.
  func key(ofToken token: Int) -> MappedText {
    if tokens.kind(token)?.isString == true || tokens.kind(token) == .template {
      return literal(ofToken: token)
    }
    let range = tokens.range(token)
    if tokens.kind(token) == .number, dialect.isScript, let key = numericKey(range) { return key }
    // A name decodes like a string: its only escapes are `\u….`
    guard bytes[range].contains(UInt8(ascii: "\\")) else {
      return MappedText(
        String(decoding: bytes[range], as: UTF8.self), map: map.part(range, encoding: nil))
    }
    let literal = LiteralDecoder(bytes, range, style: .javaScript)
    return MappedText(
      String(decoding: literal.decoded, as: UTF8.self),
      map: map.composed(with: literal.segments, emptyAt: range.lowerBound, encoding: nil))
  }

  /// The letters of a key that is written as it reads.
  func plainKey(ofToken token: Int) -> ArraySlice<UInt8>? {
    plainSpan(ofKey: token).map { bytes[$0] }
  }

  /// The span of the letters of a key that is written as it reads.
  private func plainSpan(ofKey token: Int) -> Range<Int>? {
    let range = tokens.range(token)
    switch tokens.kind(token) {
    case .plainString:
      let start = range.lowerBound + 1
      return start..<max(start, range.upperBound - 1)
    case .identifier where !bytes[range].contains(UInt8(ascii: "\\")): return range
    default: return nil
    }
  }

  /// The span of a key in the file without its quotes, where it can be had without decoding the key;
  /// `nil` for a key with escapes, and in a text that is written inside another.
  func plainRange(ofKey token: Int) -> Range<Int>? {
    guard map.isVerbatim else { return nil }
    return plainSpan(ofKey: token).map { map.fileRange(of: $0) }
  }

  /// A number as a script names a property by it.
  private func numericKey(_ range: Range<Int>) -> MappedText? {
    let number = NumberLiteral(bytes[range], dialect: dialect)
    guard let name = number.bigIntText ?? number.value.map(NumberLiteral.scriptText) else {
      return nil
    }
    let unit = OffsetMap.Segment(decoded: 0, source: range, isVerbatim: false)
    return MappedText(
      name, map: map.composed(with: [unit], emptyAt: range.lowerBound, encoding: nil))
  }
}

extension Dialect {
  /// Whose escapes its strings hold.
  var escapeStyle: LiteralDecoder.Style {
    switch self {
    case .json: .json
    case .json5: .json5
    case .javaScript, .typeScript: .javaScript
    }
  }
}
