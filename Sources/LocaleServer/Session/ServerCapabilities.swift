internal import JSONText

/// What the server can, as it tells the editor.
enum ServerCapabilities {
  /// All of it.
  static func json(_ session: ServerSession) -> JSONValue {
    [
      "positionEncoding": .string(session.encoding.rawValue),
      "textDocumentSync": [
        "openClose": true, "change": 2, "save": ["includeText": false],
      ],
      "diagnosticProvider": [
        "identifier": "crmlocale", "interFileDependencies": true, "workspaceDiagnostics": false,
      ],
      "codeActionProvider": [
        "codeActionKinds": .array(CodeActionKind.allCases.map { .string($0.rawValue) }),
        "resolveProvider": true,
      ],
      "workspace": [
        "workspaceFolders": ["supported": true, "changeNotifications": true]
      ],
    ]
  }
}
