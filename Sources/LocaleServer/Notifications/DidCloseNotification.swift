internal import JSONText

/// `textDocument/didClose`: the disk counts again.
enum DidCloseNotification: ServerNotification {
  static let method = "textDocument/didClose"

  static func take(_ parameters: JSONValue, in session: ServerSession) {
    guard let uri = parameters["textDocument", "uri"]?.string else { return }
    session.close(DocumentURI(uri))
  }
}
