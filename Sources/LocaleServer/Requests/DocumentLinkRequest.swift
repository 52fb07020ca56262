internal import JSONText

/// `textDocument/documentLink`: the files that a file names.
enum DocumentLinkRequest: ServerRequest {
  static let method = "textDocument/documentLink"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard let document = session.document(parameters),
      let file = session.findings(in: document).file
    else { return [] }
    let links = FileLinks(in: file, of: document.project).all
    return .array(
      links.map { link in
        [
          "range": document.positions.json(link.range),
          "target": .string(session.uri(of: link.place).text),
        ]
      })
  }
}
