internal import JSONText
internal import LocaleDiagnostics

/// `textDocument/rename`: a key gets the name of another string of the chat.
enum RenameRequest: ServerRequest {
  static let method = "textDocument/rename"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard let name = parameters["newName"]?.string else {
      throw ResponseError(.invalidParameters, "the new name is missing")
    }
    let (document, key) = try key(parameters, in: session)
    do {
      let edits = try key.edits(to: name)
      guard !edits.isEmpty else { return .null }
      return WorkspaceEdit(edits, in: document).json(session.capabilities)
    } catch {
      throw session.error(error)
    }
  }

  /// The key that a request is about, and the text that it stands in.
  static func key(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> (OpenDocument, KeyRename) {
    guard let document = session.document(parameters),
      let file = session.fileToComplete(document)
    else { throw session.error(KeyRename.noKey) }
    guard let offset = document.positions.offset(parameters["position"]) else {
      throw ResponseError(.invalidParameters, "a position is missing")
    }
    do {
      return (document, try KeyRename(at: offset, in: file))
    } catch {
      throw session.error(error)
    }
  }
}

extension ServerSession {
  /// A refusal as the editor shows it.
  fileprivate func error(_ refusal: KeyRename.Refusal) -> ResponseError {
    ResponseError(.requestFailed, localizer.text(refusal.message))
  }
}
