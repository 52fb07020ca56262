internal import JSONText
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import LocaleStudio
internal import LocaleSyntax
internal import LocaleWorkspace
internal import WidgetConfig

/// `textDocument/completion`: what could be written where the cursor is.
enum CompletionRequest: ServerRequest {
  static let method = "textDocument/completion"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard let document = session.document(parameters),
      let offset = document.positions.offset(parameters["position"]),
      let file = session.fileToComplete(document)
    else { return [] }
    let items = items(at: offset, in: file, document, session)
    return .array(items.enumerated().map { $1.json(document.positions, number: $0) })
  }

  private static func items(
    at offset: Int, in file: CheckedFile, _ document: OpenDocument, _ session: ServerSession
  ) -> [CompletionItem] {
    let words = StudioWords(session.localizer.language)
    if let comment = CommentCompletion(at: offset, in: file, words.localizer) {
      return comment.items
    }
    let isInComment = file.document.comments.contains {
      $0.range.lowerBound < offset && offset <= $0.range.upperBound
    }
    if isInComment { return [] }
    if let place = FilePlace(at: offset, in: file), let value = place.property.text(at: offset) {
      return items(for: place, value, at: offset, document, words)
    }
    return file.context.locales.lazy.compactMap {
      KeyCompletion(at: offset, in: $0, document.bytes, words)
    }.first?.items ?? []
  }

  private static func items(
    for place: FilePlace, _ value: TextValue, at offset: Int, _ document: OpenDocument,
    _ words: StudioWords
  ) -> [CompletionItem] {
    switch place {
    case .string(let locale, let key, _):
      PatternCompletion(key, in: locale, value, words).items(at: offset, in: document.bytes)
    case .extends: ExtendsCompletion(value, in: document).items
    case .config(_, let visit):
      visit.choices.map {
        CompletionItem(label: $0, kind: .choice, edit: value.replacement($0))
      }
    }
  }
}

extension ConfigWalk.Visit {
  /// The words that the property takes; none where it takes others.
  fileprivate var choices: [String] {
    if case .choice(let words)? = schema?.kind { words } else { [] }
  }
}
