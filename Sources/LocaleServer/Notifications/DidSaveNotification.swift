internal import JSONText

/// `textDocument/didSave`: a good moment to look at the disk for an editor that does not watch it.
enum DidSaveNotification: ServerNotification {
  static let method = "textDocument/didSave"

  static func take(_ parameters: JSONValue, in session: ServerSession) {
    session.lookAtFiles()
  }
}
