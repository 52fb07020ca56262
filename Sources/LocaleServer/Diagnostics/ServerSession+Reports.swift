internal import JSONText
internal import LocaleDiagnostics

// How the editor gets to know what was found: it is told, or it asks.

extension ServerSession {
  /// What was found in a text, as the editor is told; `nil` where it knows that already.
  ///
  /// - Parameter known: What the report was called that the editor has.
  func report(on document: OpenDocument, known: String?) -> [JSONValue]? {
    let items = DiagnosticWriter(findings(in: document), in: document, self).json
    unreported.remove(document.uri)
    let isNew = document.report.take(items)
    return isNew || known != document.report.id ? items : nil
  }

  /// Tells of one of the texts that may hold something new: the diagnostics themselves, or, to an
  /// editor that asks for them, that it should.
  ///
  /// - Returns: Whether there was anything to do.
  func reportNext() -> Bool {
    if capabilities.pullsDiagnostics { return askToAsk() }
    guard let uri = unreported.popFirst() else { return false }
    guard let document = documents[uri] else { return true }
    // A text that was changed is told of again: what the editor shows moved with its lines.
    let known = document.reportedVersion == document.version ? document.report.id : nil
    if let items = report(on: document, known: known) {
      document.reportedVersion = document.version
      publish(items, of: uri, version: document.version)
    }
    return true
  }

  /// Tells of diagnostics.
  func publish(_ items: [JSONValue], of uri: DocumentURI, version: Int?) {
    client.notify(
      "textDocument/publishDiagnostics",
      .object(present: [
        "uri": .string(uri.text), "version": version.map { .int($0) },
        "diagnostics": .array(items),
      ]))
  }

  /// An editor that asks does so for the text that it has changed, but does not know which others
  /// mean something else by that.
  private func askToAsk() -> Bool {
    guard unreported.popAll() else { return false }
    client.ask("workspace/diagnostic/refresh", .null)
    return true
  }
}
