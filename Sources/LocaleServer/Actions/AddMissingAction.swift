internal import LocaleDiagnostics

/// All the strings that are missing, added at once in the phrasebook's words.
enum AddMissingAction {
  /// The action; `nil` where there are not several.
  static func action(
    for findings: [Diagnostic], in document: OpenDocument
  ) -> CodeAction? {
    let missing = findings.filter { $0.code == "missing-key" && !$0.fixes.isEmpty }
    guard missing.count > 1 else { return nil }
    var plan = EditPlan(length: document.bytes.count)
    for finding in missing {
      // Each adds a member behind the last one.
      guard let fix = finding.fixes.first, plan.add(fix.edits, of: finding.code) else { return nil }
    }
    return CodeAction(
      title: title(.number(missing.count)), kind: .quickFix, finding: missing.first,
      edit: WorkspaceEdit(plan.edits, in: document))
  }

  private static let title = Phrase("server.add-missing") { strings in
    "Add the \(strings, one: "string that is", other: "strings that are") missing"
  }
}
