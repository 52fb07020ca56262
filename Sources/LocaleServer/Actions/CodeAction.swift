internal import JSONText
internal import LocaleDiagnostics

/// Something that the user can choose to have done.
struct CodeAction {
  /// What it does, in the imperative.
  let title: Message

  /// What kind of action it is.
  let kind: CodeActionKind

  /// The finding that it does away with; `nil` for one about the whole text.
  var finding: Diagnostic?

  /// Whether it is the one to take unless somebody thinks about it.
  var isPreferred = false

  /// What changes; `nil` where that is worked out when somebody chooses it.
  var edit: WorkspaceEdit?

  /// What it takes to work that out.
  var data: JSONValue?
}

/// Writes actions as the protocol has them.
struct CodeActionWriter {
  private let session: ServerSession
  private let diagnostics: [JSONValue]
  private let writer: DiagnosticWriter

  /// A writer for the actions on a text.
  ///
  /// - Parameter diagnostics: Those that the editor has asked about: it knows its own again.
  init(_ diagnostics: [JSONValue], _ writer: DiagnosticWriter, _ session: ServerSession) {
    self.diagnostics = diagnostics
    self.writer = writer
    self.session = session
  }

  /// An action in a message.
  func json(_ action: CodeAction) -> JSONValue {
    .object(present: [
      "title": .string(session.localizer.text(action.title)),
      "kind": .string(action.kind.rawValue),
      "diagnostics": action.finding.map { [diagnostic($0)] },
      "isPreferred": action.isPreferred ? .bool(true) : .none,
      "edit": action.edit.map { $0.json(session.capabilities) },
      "data": action.data,
    ])
  }

  private func diagnostic(_ finding: Diagnostic) -> JSONValue {
    let own = writer.json(finding)
    return diagnostics.first { $0["code"] == own["code"] && $0["range"] == own["range"] } ?? own
  }
}
