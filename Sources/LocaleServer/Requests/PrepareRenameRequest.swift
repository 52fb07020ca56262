internal import JSONText

/// `textDocument/prepareRename`: whether a key stands under the cursor, and what it was meant to be.
enum PrepareRenameRequest: ServerRequest {
  static let method = "textDocument/prepareRename"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    let (document, key) = try RenameRequest.key(parameters, in: session)
    return [
      "range": document.positions.json(key.range), "placeholder": .string(key.suggestion),
    ]
  }
}
