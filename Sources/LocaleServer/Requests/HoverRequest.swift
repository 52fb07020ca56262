internal import JSONText
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import LocaleStudio
internal import LocaleWorkspace
internal import PatternAnalysis

/// `textDocument/hover`: what there is to say of what stands under the cursor.
enum HoverRequest: ServerRequest {
  static let method = "textDocument/hover"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard let document = session.document(parameters),
      let file = session.findings(in: document).file,
      let offset = document.positions.offset(parameters["position"]),
      let place = FilePlace(at: offset, in: file)
    else { return .null }
    var text = HoverText(formats: session.capabilities.hoverFormats)
    write(place, at: offset, in: file, session, to: &text)
    return .object(present: [
      "contents": text.json,
      "range": place.property.part(at: offset).map { document.positions.json($0) },
    ])
  }

  private static func write(
    _ place: FilePlace, at offset: Int, in file: CheckedFile, _ session: ServerSession,
    to text: inout HoverText
  ) {
    let words = StudioWords(session.localizer.language)
    switch place {
    case .string(let locale, let key, let property):
      let patterns = file.context.patterns.filter { pattern in
        pattern.key == key && property.texts.contains { $0.range == pattern.value.range }
      }
      let pattern = patterns.first { $0.value.range.touches(offset..<offset) } ?? patterns.first
      StringHover(key, in: locale, words).write(pattern?.analysis, to: &text)
    case .extends(let locale, _): ExtendsHover(locale, words.localizer).write(to: &text)
    case .config(let config, let visit):
      PropertyHover(visit, in: config, words.localizer).write(to: &text)
    }
  }
}
