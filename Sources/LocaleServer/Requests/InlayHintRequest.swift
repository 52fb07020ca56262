internal import JSONText
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleRules
internal import LocaleStudio
internal import LocaleWorkspace
internal import PatternAnalysis

/// `textDocument/inlayHint`: what visitors read, beside each pattern.
enum InlayHintRequest: ServerRequest {
  static let method = "textDocument/inlayHint"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard session.settings.showsInlayHints, let document = session.document(parameters),
      let file = session.findings(in: document).file
    else { return [] }
    let range = document.positions.range(parameters["range"]) ?? 0..<document.bytes.count
    let hints = file.context.patterns.filter { $0.value.range.touches(range) }
      .compactMap { hint(for: $0, in: document, session) }
    return .array(hints)
  }

  /// The hint behind a pattern; none where `format()` throws, which a diagnostic tells.
  private static func hint(
    for pattern: PatternContext, in document: OpenDocument, _ session: ServerSession
  ) -> JSONValue? {
    let words = StudioWords(session.localizer.language)
    guard let shown = ShownDate(of: pattern.analysis, at: session.instant, words) else {
      return .none
    }
    return [
      "position": document.positions.json(pattern.value.range.upperBound),
      "label": .string("→ \(shown.text)"), "paddingLeft": true,
      "tooltip": .string(shown.occasion),
    ]
  }
}

/// What visitors read of a pattern: on the first day on which it misleads, if there is one, else today.
private struct ShownDate {
  /// The text.
  let text: String

  /// When they read it.
  let occasion: String

  init?(of analysis: PatternAnalysis, at instant: Int64, _ words: StudioWords) {
    let misread = analysis.misreadTokens.min { $0.counterexample.day < $1.counterexample.day }
    if let misread {
      text = misread.counterexample.read
      occasion = words.localizer.text(misread.evidence)
      return
    }
    let sample = SampleInstant.around(instant, in: analysis.context.timeZone)
      .first { $0.kind == .now }
    guard let sample, let output = analysis.output(at: sample.instant) else { return nil }
    text = output
    let day = analysis.purpose == .date ? words.day(sample.instant) : words.time(sample.instant)
    occasion = "\(words.localizer.text(sample.kind.label)) (\(day))"
  }
}
