internal import JSONText
internal import LocaleDiagnostics

/// `textDocument/codeAction`: what can be done about the findings in a part of a text.
enum CodeActionRequest: ServerRequest {
  static let method = "textDocument/codeAction"

  static func answer(
    _ parameters: JSONValue, in session: ServerSession
  ) throws(ResponseError) -> JSONValue {
    guard let document = session.document(parameters) else { return [] }
    guard let range = document.positions.range(parameters["range"]) else {
      throw ResponseError(.invalidParameters, "a range is missing")
    }
    let wanted = parameters["context", "only"]?.strings ?? []
    let writer = CodeActionWriter(
      parameters["context", "diagnostics"]?.array ?? [],
      DiagnosticWriter(session.findings(in: document), in: document, session), session)
    return .array(actions(in: document, range, wanted, session).map { writer.json($0) })
  }

  private static func actions(
    in document: OpenDocument, _ range: Range<Int>, _ wanted: [String], _ session: ServerSession
  ) -> [CodeAction] {
    let findings = session.findings(in: document).diagnostics.filter {
      $0.location.range.touches(range)
    }
    var actions: [CodeAction] = []
    if CodeActionKind.quickFix.isAskedFor(wanted) {
      actions += FixActions.all(for: findings, in: document)
      actions += [AddMissingAction.action(for: findings, in: document)].compactMap { $0 }
      let comments = SilenceActions(in: document, session).actions(for: findings)
      let silent = comments.compactMap { $0.finding?.code }
      let others = findings.filter { !silent.contains($0.code) }
      actions += comments + SettingsSilence(in: document, session).actions(for: others)
    }
    if CodeActionKind.fixAll.isAskedFor(wanted) {
      actions += [FixAllAction.action(in: document, session)].compactMap { $0 }
    }
    return actions
  }
}

extension Range<Int> {
  /// Whether two spans share a byte or an edge: a cursor stands between characters.
  func touches(_ other: Range<Int>) -> Bool {
    lowerBound <= other.upperBound && other.lowerBound <= upperBound
  }
}
