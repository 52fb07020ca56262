internal import JSONText

/// What the server can, as it tells the editor.
enum ServerCapabilities {
  /// All of it.
  static func json(_ session: ServerSession) -> JSONValue {
    .object(present: [
      "positionEncoding": .string(session.encoding.rawValue),
      "textDocumentSync": [
        "openClose": true, "change": 2, "save": ["includeText": false],
      ],
      "diagnosticProvider": session.capabilities.pullsDiagnostics ? .some(diagnostics) : .none,
      "codeActionProvider": [
        "codeActionKinds": .array(CodeActionKind.allCases.map { .string($0.rawValue) }),
        "resolveProvider": true,
      ],
      "hoverProvider": true,
      "inlayHintProvider": true,
      "completionProvider": ["triggerCharacters": ["\"", "'", "=", ",", ".", "/"]],
      "documentSymbolProvider": true,
      "documentLinkProvider": ["resolveProvider": false],
      "definitionProvider": true,
      "renameProvider": session.capabilities.preparesRenames ? ["prepareProvider": true] : true,
      "colorProvider": true,
      "workspace": [
        "workspaceFolders": ["supported": true, "changeNotifications": true]
      ],
    ])
  }

  private static let diagnostics: JSONValue = [
    "identifier": "crmlocale", "interFileDependencies": true, "workspaceDiagnostics": true,
  ]
}
