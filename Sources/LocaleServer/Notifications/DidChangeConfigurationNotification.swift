internal import JSONText

/// `workspace/didChangeConfiguration`: the user has set something in the editor.
enum DidChangeConfigurationNotification: ServerNotification {
  static let method = "workspace/didChangeConfiguration"

  static func take(_ parameters: JSONValue, in session: ServerSession) {
    if let settings = parameters["settings", "crmlocale"], settings.isObject {
      session.take(ClientSettings(settings))
    } else {
      ask(session)
    }
  }

  /// Asks an editor that can be asked.
  static func ask(_ session: ServerSession) {
    guard session.capabilities.givesConfiguration else { return }
    session.client.ask(
      "workspace/configuration", ["items": [["section": "crmlocale"]]]
    ) { [weak session] result in
      guard let settings = result?.array?.first, settings.isObject else { return }
      session?.take(ClientSettings(settings))
    }
  }
}
