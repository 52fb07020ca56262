internal import JSONText

/// `textDocument/didOpen`: from now on the editor's text counts, and not the disk's.
enum DidOpenNotification: ServerNotification {
  static let method = "textDocument/didOpen"

  static func take(_ parameters: JSONValue, in session: ServerSession) {
    guard let uri = parameters["textDocument", "uri"]?.string,
      let text = parameters["textDocument", "text"]?.string
    else { return }
    session.open(
      DocumentURI(uri), languageID: parameters["textDocument", "languageId"]?.string ?? "",
      version: parameters["textDocument", "version"]?.int ?? 0, text: Array(text.utf8))
  }
}
