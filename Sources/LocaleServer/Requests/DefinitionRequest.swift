internal import JSONText

/// `textDocument/definition`: the file that stands under the cursor by its name.
enum DefinitionRequest: ServerRequest {
  static let method = "textDocument/definition"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard let document = session.document(parameters),
      let offset = document.positions.offset(parameters["position"]),
      let file = session.findings(in: document).file
    else { return .null }
    let link = FileLinks(in: file, of: document.project).all.first {
      $0.range.touches(offset..<offset)
    }
    guard let link else { return .null }
    let start: JSONValue = ["line": 0, "character": 0]
    return [
      "uri": .string(session.uri(of: link.place).text), "range": ["start": start, "end": start],
    ]
  }
}

extension ServerSession {
  /// The address of a file, as the editor writes it where the file is open.
  func uri(of place: String) -> DocumentURI {
    openDocument(at: place)?.uri ?? DocumentURI(path: place)
  }
}
