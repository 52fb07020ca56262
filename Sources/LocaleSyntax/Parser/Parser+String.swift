import LocaleDiagnostics

/// String literals and what is wrong with them.
extension Parser {
  /// Reports what the language refuses in the string of a token.
  mutating func checkString(_ token: Int) {
    let range = tokens.range(token)
    switch tokens.kind(token) {
    case .unclosedString:
      doubtMissingMark()
      let quote = String(UnicodeScalar(source.bytes[range.lowerBound]))
      report(
        SyntaxPhrase.unclosedString(), range,
        fix: fix(SyntaxPhrase.closeString(), range.upperBound..<range.upperBound, quote, .unsafe))
    case .curlyString: reportCurlyQuotes(range)
    case .brokenString: reportBrokenString(range)
    case .plainString where dialect != .json: break
    default:
      if dialect == .json, source.bytes[range.lowerBound] == UInt8(ascii: "'") {
        reportSingleQuotes(range)
      } else if tokens.kind(token) == .escapedString {
        checkEscapes(range)
      }
    }
  }

  private func inner(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
  }

  /// Escapes that mean nothing. Also those of a template literal without substitutions.
  mutating func checkEscapes(_ range: Range<Int>, isTemplate: Bool = false) {
    let literal = LiteralDecoder(
      source.bytes, inner(range), style: isTemplate ? .template : dialect.escapeStyle)
    for problem in literal.problems {
      let text = source.bytes[problem.range]
      switch problem.kind {
      case .controlCharacter:
        let escape = TextEncoding.jsonString.encode(String(decoding: text, as: UTF8.self))
        report(
          SyntaxPhrase.controlCharacter(), problem.range,
          fix: writing(escape, problem.range))
      case .malformedEscape:
        report(SyntaxPhrase.malformedEscape(), problem.range)
      case .unknownEscape: reportUnknownEscape(problem.range)
      }
    }
  }

  private mutating func reportUnknownEscape(_ range: Range<Int>) {
    let escape = String(decoding: source.bytes[range], as: UTF8.self)
    let fix: Fix? =
      switch escape {
      case "\\'", "\\`": writing(String(escape.dropFirst()), range)
      case "\\v": writing("\\u000b", range)
      case "\\0": writing("\\u0000", range)
      default: self.fix(SyntaxPhrase.writeBackslash(), range, "\\" + escape, .unsafe)
      }
    let isVisible = escape.unicodeScalars.allSatisfy { $0.value >= 0x20 }
    report(
      isVisible ? SyntaxPhrase.unknownEscape(.code(escape)) : SyntaxPhrase.invisibleEscape(), range,
      fix: fix)
  }

  private mutating func reportSingleQuotes(_ range: Range<Int>) {
    let literal = LiteralDecoder(source.bytes, inner(range), style: .javaScript)
    let text = TextEncoding.jsonString.encode(String(decoding: literal.decoded, as: UTF8.self))
    report(
      SyntaxPhrase.singleQuotes(), range,
      fix: literal.problems.isEmpty && !literal.hasLoneSurrogate
        ? fix(SyntaxPhrase.writeDoubleQuotes(), range, "\"\(text)\"") : nil)
  }

  /// Between backticks, where the language has no templates.
  mutating func reportTemplate() {
    let range = tokens.range(index)
    let literal = LiteralDecoder(source.bytes, inner(range), style: .template)
    let text = TextEncoding.jsonString.encode(String(decoding: literal.decoded, as: UTF8.self))
    report(
      SyntaxPhrase.backticks(), range,
      fix: fix(SyntaxPhrase.writeDoubleQuotes(), range, "\"\(text)\""))
  }

  private mutating func reportBrokenString(_ range: Range<Int>) {
    let breaks = source.bytes[range].indices.filter { source.bytes[$0] == 0x0A }
    let edits = breaks.map { offset in
      let hasReturn = offset > range.lowerBound && source.bytes[offset - 1] == 0x0D
      return edit((hasReturn ? offset - 1 : offset)..<(offset + 1), "\\n")
    }
    report(
      SyntaxPhrase.lineBreak(), range,
      fix: edits.isEmpty
        ? nil : Fix(SyntaxPhrase.writeLineBreaks(.code("\\n")), .safe, edits: edits))
  }

  /// A key that one kind of quote opens and the other closes: `'a": 1`.
  private mutating func reportOtherQuote(_ range: Range<Int>, _ quote: String) {
    let last = range.upperBound - 1..<range.upperBound
    let found = String(decoding: source.bytes[last], as: UTF8.self)
    let edits = [edit(range.lowerBound..<range.lowerBound + 1, quote), edit(last, quote)]
    report(
      SyntaxPhrase.mismatched(.code(found), .code(text(index).prefix(1).description)), last,
      fix: Fix(SyntaxPhrase.write(.code(quote)), .safe, edits: edits))
  }

  private mutating func reportCurlyQuotes(_ range: Range<Int>) {
    let text = source.bytes[range]
    let (opening, closing) = TypographicQuote.lengths(of: text)
    let inner =
      range.lowerBound + opening..<max(range.lowerBound + opening, range.upperBound - closing)
    let quote = preferredQuote(text)
    if text.allSatisfy({ $0 < 0x80 }) { return reportOtherQuote(range, quote) }
    let content = source.bytes[inner]
    // A backslash in it was one character, and would be the start of an escape.
    let isSafe =
      !content.contains(UInt8(ascii: quote == "\"" ? "\"" : "'"))
      && !content.contains(UInt8(ascii: "\\"))
    let edits = [
      edit(range.lowerBound..<inner.lowerBound, quote),
      edit(inner.upperBound..<range.upperBound, quote),
    ]
    report(
      SyntaxPhrase.curlyQuotes(), range, code: "curly-quotes",
      fix: Fix(SyntaxPhrase.writeStraightQuotes(), isSafe ? .safe : .unsafe, edits: edits))
  }

  private func preferredQuote(_ text: ArraySlice<UInt8>) -> String {
    if dialect == .json { return "\"" }
    switch text.first {
    case UInt8(ascii: "'"): return "'"
    case UInt8(ascii: "\""): return "\""
    default: return TypographicQuote(text, at: 0).map { String($0.straight) } ?? "'"
    }
  }
}
