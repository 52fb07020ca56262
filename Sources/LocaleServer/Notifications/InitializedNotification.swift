internal import JSONText
internal import LocaleScanning

/// `initialized`: the editor is ready to be asked.
enum InitializedNotification: ServerNotification {
  static let method = "initialized"

  static func take(_ parameters: JSONValue, in session: ServerSession) {
    if session.capabilities.watchesFiles {
      session.client.ask("client/registerCapability", ["registrations": [watchers]])
    } else {
      session.fileWatch = FileWatch()
      session.lookAtFiles()
    }
    DidChangeConfigurationNotification.ask(session)
  }

  private static var watchers: JSONValue {
    let globs = [
      "**/crmlocale.{json,jsonc,json5}", "**/crmlocale-baseline.json", "**/*.{\(endings)}",
    ]
    return [
      "id": "crmlocale-files", "method": "workspace/didChangeWatchedFiles",
      "registerOptions": [
        "watchers": .array(globs.map { ["globPattern": .string($0)] })
      ],
    ]
  }

  /// The endings of the files that a search of a folder looks at.
  private static var endings: String {
    FileFormat.table.filter { $0.isSearched }.map { $0.ending }.joined(separator: ",")
  }
}
