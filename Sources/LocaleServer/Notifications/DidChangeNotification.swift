internal import JSONText

/// `textDocument/didChange`: a text has changed, mostly in one place.
enum DidChangeNotification: ServerNotification {
  static let method = "textDocument/didChange"

  static func take(_ parameters: JSONValue, in session: ServerSession) {
    guard let document = session.document(parameters) else { return }
    let changes = parameters["contentChanges"]?.array ?? []
    session.change(
      document, changes.map { ContentChange($0) },
      version: parameters["textDocument", "version"]?.int)
  }
}
