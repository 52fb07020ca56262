internal import JSONText
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleWorkspace

/// All safe fixes of a text at once: what `--fix` does.
enum FixAllAction {
  /// The action; `nil` where nothing has a safe fix.
  static func action(in document: OpenDocument, _ session: ServerSession) -> CodeAction? {
    guard let file = session.findings(in: document).file, hasSafeFix(file) else { return nil }
    var action = CodeAction(title: title(), kind: .fixAll)
    if session.capabilities.resolvesEdits {
      action.data = [
        "kind": .string(CodeActionKind.fixAll.rawValue), "uri": .string(document.uri.text),
        "version": .int(document.version),
      ]
    } else {
      action.edit = edit(in: document, session)
    }
    return action
  }

  private static func hasSafeFix(_ file: CheckedFile) -> Bool {
    file.diagnostics.contains { $0.fixes.first?.applicability == .safe }
  }

  /// What changes; `nil` for a text that is not checked.
  static func edit(in document: OpenDocument, _ session: ServerSession) -> WorkspaceEdit? {
    guard let file = session.findings(in: document).file else { return nil }
    let fixed = document.project.workspace.fix(file.document, applying: .safe).file.document
    return WorkspaceEdit(TextChange.edits(from: document.bytes, to: fixed.bytes), in: document)
  }

  private static let title = Phrase("server.fix-all", "Apply all safe fixes")
}
