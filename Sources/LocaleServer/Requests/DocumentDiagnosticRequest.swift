internal import JSONText

/// `textDocument/diagnostic`: the editor asks what was found in a text.
enum DocumentDiagnosticRequest: ServerRequest {
  static let method = "textDocument/diagnostic"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard let document = session.document(parameters) else { return full([], id: nil) }
    let known = parameters["previousResultId"]?.string
    if let items = session.report(on: document, known: known) {
      return full(items, id: document.report.id)
    }
    return ["kind": "unchanged", "resultId": .string(document.report.id ?? "")]
  }

  private static func full(_ items: [JSONValue], id: String?) -> JSONValue {
    .object(present: [
      "kind": "full", "resultId": id.map { .string($0) }, "items": .array(items),
    ])
  }
}
