internal import CSSValues
internal import JSONText
internal import LocaleModel
internal import LocaleSyntax

/// `textDocument/documentColor`: the colours of a file, for the editor to show.
enum DocumentColorRequest: ServerRequest {
  static let method = "textDocument/documentColor"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard let document = session.document(parameters),
      let file = session.findings(in: document).file
    else { return [] }
    return .array(
      FileColors(in: file).all.map { entry in
        [
          "range": document.positions.json(entry.text.mapped.fileRange),
          "color": [
            "red": .double(entry.color.red), "green": .double(entry.color.green),
            "blue": .double(entry.color.blue), "alpha": .double(entry.color.alpha),
          ],
        ]
      })
  }
}
