internal import LocaleDiagnostics

/// The fixes of findings, one action each.
enum FixActions {
  /// The actions for findings in a text.
  static func all(for findings: [Diagnostic], in document: OpenDocument) -> [CodeAction] {
    findings.flatMap { finding in
      finding.fixes.enumerated().map { number, fix in
        CodeAction(
          title: fix.title, kind: .quickFix, finding: finding,
          isPreferred: number == 0 && fix.applicability == .safe,
          edit: WorkspaceEdit(fix.edits, in: document))
      }
    }
  }
}
