import LocaleDiagnostics

/// Findings. All ranges here are offsets in the text; they leave as offsets in the file.
extension Parser {
  mutating func report(
    _ message: Message, _ range: Range<Int>, code: RuleCode = "syntax-error", help: Message? = nil,
    fix: Fix? = nil
  ) {
    // A text that is wrong throughout needs no more proof.
    guard diagnostics.count < 1000, range.lowerBound >= confusedUntil else { return }
    let location = SourceLocation(path: source.path, range: source.map.fileRange(of: range))
    diagnostics.append(
      Diagnostic(
        code: code, severity: .error, message: message, location: location, help: help,
        fixes: fix.map { [$0] } ?? []))
  }

  /// Reports a mistake after which the rest of the member cannot be trusted.
  mutating func reportDamage(
    _ message: Message, _ range: Range<Int>, help: Message? = nil, fix: Fix? = nil
  ) {
    doubtMissingMark()
    if !isDamaged { report(message, range, help: help, fix: fix) }
    isDamaged = true
  }

  /// Replaces a span of the text, written as the text stands in the file.
  func edit(_ range: Range<Int>, _ text: String) -> TextEdit {
    TextEdit(
      source.map.fileRange(of: range), source.map.encodings.reduce(text) { $1.encode($0) })
  }

  func fix(
    _ title: Message, _ range: Range<Int>, _ text: String,
    _ applicability: Fix.Applicability = .safe
  ) -> Fix {
    Fix(title, applicability, edits: [edit(range, text)])
  }

  /// The fix that puts a text in the place of a span, with the title that says so.
  func writing(_ text: String, _ range: Range<Int>, _ applicability: Fix.Applicability = .safe)
    -> Fix
  {
    .writing(text, applicability, edits: [edit(range, text)])
  }

  /// The empty span after the last token before the current one.
  var insertionPoint: Range<Int> {
    let end = tokens.end(max(0, tokens.significant(before: index)))
    return end..<end
  }

  /// Comments and blanks that the language does not have.
  mutating func checkTrivia(_ trivia: TokenKind) {
    switch trivia {
    case .unclosedComment:
      report(
        SyntaxPhrase.unclosedComment(), tokens.start(index)..<(tokens.start(index) + 2))
    case .blockComment where dialect == .json, .lineComment where dialect == .json:
      let range = tokens.range(index)
      report(
        SyntaxPhrase.comment(), range, help: SyntaxPhrase.callJSON5(),
        fix: fix(SyntaxPhrase.deleteComment(), deletionRange(range), ""))
    case .foreignSpace where dialect == .json: reportForeignSpace(tokens.range(index))
    default: break
    }
  }

  /// A run of blanks that JSON does not know.
  private mutating func reportForeignSpace(_ range: Range<Int>) {
    let scalars = Array(String(decoding: source.bytes[range], as: UTF8.self).unicodeScalars)
    let foreign = scalars.filter { $0 != " " && $0 != "\t" }
    let areNoBreak = foreign.allSatisfy { ["\u{A0}", "\u{2007}", "\u{202F}"].contains($0) }
    let message =
      switch (areNoBreak, foreign.count == 1) {
      case (true, true): SyntaxPhrase.noBreakSpace()
      case (true, false): SyntaxPhrase.noBreakSpaces()
      case (false, true): SyntaxPhrase.blank()
      case (false, false): SyntaxPhrase.blanks()
      }
    let plain = scalars.map { $0 == "\t" ? "\t" : " " }.joined()
    let title = foreign.count == 1 ? SyntaxPhrase.writeSpace() : SyntaxPhrase.writeSpaces()
    report(message, range, fix: fix(title, range, plain))
  }

  /// A full-width mark in the place of one of the language: the same mistake as the one right before
  /// it.
  mutating func checkWidth() {
    guard index < tokens.count, source.bytes[tokens.start(index)] >= 0xE3,
      let mark = WidePunctuation(source.bytes, at: tokens.start(index)), kind != .invalid
    else { return }
    let range = tokens.range(index)
    let isSameRun = wideRun.range.upperBound == range.lowerBound && !wideRun.narrow.isEmpty
    if isSameRun, diagnostics.last?.message.id == SyntaxPhrase.fullWidth.id {
      diagnostics.removeLast()
      wideRun = (wideRun.range.lowerBound..<range.upperBound, wideRun.narrow + String(mark.narrow))
    } else {
      wideRun = (range, String(mark.narrow))
    }
    let text = String(decoding: source.bytes[wideRun.range], as: UTF8.self)
    report(
      SyntaxPhrase.fullWidth(.code(text), .code(wideRun.narrow)), wideRun.range,
      fix: writing(wideRun.narrow, wideRun.range))
  }

  /// Text around the data, to its end: what stands behind the data belongs to it.
  mutating func reportPasted(_ pasted: PastedText) {
    var end = pasted.trailing.lowerBound
    if index < tokens.count {
      let last = max(0, tokens.significant(before: index))
      end = min(end, tokens.end(last))
    }
    var edits = [edit(pasted.leading, "")]
    if end < source.bytes.count { edits.append(edit(end..<source.bytes.count, "")) }
    let isAlone = pasted.isFenceAlone && index >= tokens.count
    report(
      isAlone ? SyntaxPhrase.codeBlock() : SyntaxPhrase.textAround(), pasted.firstLine,
      fix: Fix(SyntaxPhrase.deleteTextAround(), isAlone ? .safe : .unsafe, edits: edits))
  }

  /// The span to delete with a comment: the whole line where nothing else stands on it.
  private func deletionRange(_ range: Range<Int>) -> Range<Int> {
    let bytes = source.bytes
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    var lower = range.lowerBound
    while lower > 0, isBlank(bytes[lower - 1]) { lower -= 1 }
    var upper = range.upperBound
    while upper < bytes.count, isBlank(bytes[upper]) { upper += 1 }
    let startsLine = lower == 0 || bytes[lower - 1] == 0x0A
    guard upper == bytes.count || bytes[upper] == 0x0A || bytes[upper] == 0x0D else { return range }
    guard startsLine else { return lower..<range.upperBound }
    if upper < bytes.count, bytes[upper] == 0x0D { upper += 1 }
    if upper < bytes.count, bytes[upper] == 0x0A { upper += 1 }
    return lower..<upper
  }

  /// That a token does not belong where it stands.
  func misplaced(_ token: Int) -> Message {
    guard let kind = tokens.kind(token) else { return SyntaxPhrase.misplacedEnd() }
    let text = text(token)
    return kind.isString || text.utf8.count > 24
      ? SyntaxPhrase.misplacedText() : SyntaxPhrase.misplaced(.code(text))
  }

  /// Reports something that has no place here.
  mutating func reportUnexpected() {
    let range = tokens.range(index)
    let previous = tokens.significant(before: index)
    // `"say "hi""`: a string with a name right after it. From here on quotes are out of step.
    if tokens.kind(previous)?.isString == true, kind == .identifier,
      tokens.end(previous) == range.lowerBound
    {
      reportDamage(
        SyntaxPhrase.endsEarly(), range,
        help: SyntaxPhrase.quoteOrBackslash())
      confuse()
    } else {
      reportDamage(misplaced(index), range)
    }
  }

  private mutating func confuse() {
    var end = tokens.end(index)
    while end < source.bytes.count, source.bytes[end] != 0x0A { end += 1 }
    // At the end of the text the brackets that the confusion ate are not reported either.
    confusedUntil = end == source.bytes.count ? end + 1 : end
  }
}
