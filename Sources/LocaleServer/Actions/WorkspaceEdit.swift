internal import JSONText
internal import LocaleDiagnostics

/// Changes of texts as the protocol has them.
struct WorkspaceEdit {
  private var entries: [(uri: DocumentURI, version: Int?, edits: [JSONValue])] = []
  private var created: [DocumentURI] = []

  /// Changes of nothing yet.
  init() {}

  /// Changes of one text that is open.
  init(_ edits: [TextEdit], in document: OpenDocument) {
    add(edits, in: document)
  }

  /// Changes one more text that is open: the version that it now has.
  mutating func add(_ edits: [TextEdit], in document: OpenDocument) {
    let positions = document.positions
    entries.append((document.uri, document.version, edits.map { positions.json($0) }))
  }

  /// Changes one more text, on the disk.
  mutating func add(_ edits: [TextEdit], in uri: DocumentURI, _ positions: TextPositions) {
    entries.append((uri, nil, edits.map { positions.json($0) }))
  }

  /// Creates a file.
  mutating func create(_ uri: DocumentURI) { created.append(uri) }

  /// It in a message.
  func json(_ capabilities: ClientCapabilities) -> JSONValue {
    guard capabilities.takesVersionedEdits else {
      return [
        "changes": .object(entries.map { .init($0.uri.text, .array($0.edits)) })
      ]
    }
    let files = created.map { uri -> JSONValue in
      ["kind": "create", "uri": .string(uri.text), "options": ["ignoreIfExists": true]]
    }
    let texts = entries.map { entry -> JSONValue in
      [
        "textDocument": [
          "uri": .string(entry.uri.text), "version": entry.version.map { .int($0) } ?? .null,
        ],
        "edits": .array(entry.edits),
      ]
    }
    return ["documentChanges": .array(files + texts)]
  }
}
