internal import LocaleSyntax

/// The text of string and template literals that `+` joins, with a hole for what is not known.
struct JoinedText {
  /// The whole text.
  private(set) var text = EmbeddedText()
  /// How the text is written in the script.
  /// `nil` where code stands in it that is no text in the script.
  var encoding: TextEncoding? {
    if holdsCode { return nil }
    guard quotes.count == 1, let encoding = quotes.first else {
      return .javaScriptString(quote: nil)
    }
    if case .templateLiteral = encoding { return .templateLiteral(lineBreak: lineBreak) }
    return encoding
  }
  /// The first token of the expression.
  let first: Int
  /// The last token of the expression.
  private(set) var last = -1

  /// What stands between literals that are written in unlike ways.
  private(set) var joints: [Range<Int>] = []
  /// The literal that was read last: how it is written, whether it stands in a template, and where its
  /// text ends.
  private var previous: (encoding: TextEncoding, isInner: Bool, end: Int)?
  private var quotes: Set<TextEncoding> = []
  /// Whether `JSON.stringify({…})` is a part of it.
  private var holdsCode = false
  /// The line breaks of its templates.
  private var lineBreak = TextEncoding.LineBreak.escaped
  private let source: SyntaxSource
  private let tokens: TokenList

  /// Reads the whole expression around a literal; `nil` if it is none.
  init?(_ reader: ScriptReader, around token: Int) {
    guard var start = Self.head(of: token, reader.tokens) else { return nil }
    while let before = Self.operandBefore(start, reader) { start = before }
    source = reader.item.source
    tokens = reader.tokens
    first = start
    read(from: start, reader)
  }

  /// The token that a literal starts with: of a template with substitutions its head.
  private static func head(of token: Int, _ tokens: TokenList) -> Int? {
    // `${'text'}`
    let before = tokens.significant(before: token)
    let after = tokens.kind(tokens.significant(from: token + 1))
    if tokens.kind(token)?.isString == true, after == .templateMiddle || after == .templateTail,
      tokens.kind(before) == .templateHead || tokens.kind(before) == .templateMiddle
    {
      return head(of: before, tokens)
    }
    guard tokens.kind(token) == .templateMiddle || tokens.kind(token) == .templateTail else {
      return token
    }
    var index = token - 1
    while index >= 0, tokens.kind(index) != .templateHead {
      // A template inside a substitution is passed over whole.
      index = (tokens.kind(index) == .templateTail ? tokens.opening(of: index) ?? index : index) - 1
    }
    return index >= 0 ? index : nil
  }

  /// The first token of the operand before `+` before a token.
  private static func operandBefore(_ token: Int, _ reader: ScriptReader) -> Int? {
    let tokens = reader.tokens
    let plus = tokens.significant(before: token)
    guard tokens.kind(plus) == .plus else { return nil }
    let end = tokens.significant(before: plus)
    guard let kind = tokens.kind(end) else { return nil }
    if kind.isString || kind == .template || kind == .number { return end }
    if kind == .templateTail { return tokens.opening(of: end) }
    if kind == .closeParen, let open = tokens.opening(of: end) {
      let name = tokens.significant(before: open)
      return tokens.kind(name) == .identifier && !ReservedWords.contains(reader.parser.text(name))
        ? reader.chainStart(endingAt: name) : open
    }
    return reader.chainStart(endingAt: end)
  }

  private mutating func read(from start: Int, _ reader: ScriptReader) {
    var token = start
    while let kind = tokens.kind(token) {
      defer { last = max(last, tokens.significant(before: token)) }
      if kind.isString || kind == .template {
        append(token, opening: 1, closing: kind == .unclosedString ? 0 : 1)
        token = tokens.significant(from: token + 1)
      } else if kind == .templateHead {
        appendTemplate(from: token, reader)
        token = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
      } else {
        let end = endOfOperand(from: token)
        let last = max(token, tokens.significant(before: end))
        append(token, before: end, hole: tokens.start(token)..<tokens.end(last), reader)
        token = end
      }
      guard tokens.kind(token) == .plus else { return }
      token = tokens.significant(from: token + 1)
    }
  }

  private func endOfOperand(from start: Int) -> Int {
    var token = start
    while let kind = tokens.kind(token) {
      switch kind {
      case .plus where token > start: return token
      case .comma, .semicolon, .closeBrace, .closeBracket, .closeParen, .colon, .question:
        return token
      default: token = tokens.significant(from: (tokens.closing(of: token) ?? token) + 1)
      }
    }
    return token
  }

  /// Takes the literal that is written there as JSON, or a hole for what only running could tell.
  private mutating func append(
    _ first: Int, before end: Int, hole: Range<Int>, _ reader: ScriptReader
  ) {
    // `</${'script'}>`, which the script writes so that it does not end itself.
    if tokens.kind(first)?.isString == true || tokens.kind(first) == .template,
      tokens.significant(from: first + 1) == end
    {
      return append(first, opening: 1, closing: 1, isInner: true)
    }
    guard let code = reader.serialized(from: first, before: end) else { return appendHole(hole) }
    holdsCode = true
    text.append(code, of: source)
  }

  private mutating func appendTemplate(from head: Int, _ reader: ScriptReader) {
    let tail = tokens.closing(of: head) ?? head
    var token = head
    var holeStart: (offset: Int, token: Int)?
    while token <= tail, let kind = tokens.kind(token) {
      switch kind {
      case .templateHead where token != head:
        // A template inside a substitution.
        token = tokens.closing(of: token) ?? token
      case .templateHead, .templateMiddle, .templateTail:
        if let start = holeStart {
          let hole = start.offset..<(tokens.start(token) + 1)
          append(tokens.significant(from: start.token), before: token, hole: hole, reader)
        }
        append(token, opening: 1, closing: kind == .templateTail ? 1 : 2)
        holeStart = (tokens.end(token) - 2, token + 1)
      default: break
      }
      token += 1
    }
  }

  /// Takes the text of a token without its quotes.
  private mutating func append(_ token: Int, opening: Int, closing: Int, isInner: Bool = false) {
    let range = tokens.range(token)
    let bytes = source.bytes
    let inner =
      range.lowerBound + opening..<max(range.lowerBound + opening, range.upperBound - closing)
    let isTemplate =
      bytes[range.lowerBound] == UInt8(ascii: "`") || bytes[range.lowerBound] == UInt8(ascii: "}")
    let encoding: TextEncoding =
      switch bytes[range.lowerBound] {
      case UInt8(ascii: "'"): .javaScriptString(quote: .single)
      case UInt8(ascii: "\""): .javaScriptString(quote: .double)
      default: .templateLiteral(lineBreak: .escaped)
      }
    quotes.insert(encoding)
    if isTemplate, lineBreak == .escaped { lineBreak = TextEncoding.LineBreak(of: bytes[range]) }
    if let previous, previous.encoding != encoding || previous.isInner != isInner {
      joints.append(previous.end..<inner.lowerBound)
    }
    previous = (encoding, isInner, inner.upperBound)
    let literal = LiteralDecoder(bytes, inner, style: isTemplate ? .template : .javaScript)
    for (index, segment) in literal.segments.enumerated() {
      if segment.isVerbatim {
        text.append(segment.source, of: source)
      } else {
        let next =
          index + 1 < literal.segments.count
          ? literal.segments[index + 1].decoded : literal.decoded.count
        text.append(literal.decoded[segment.decoded..<next], for: segment.source)
      }
    }
  }

  /// Stands in for what only running could tell.
  private mutating func appendHole(_ range: Range<Int>) { text.appendHole(range) }
}
