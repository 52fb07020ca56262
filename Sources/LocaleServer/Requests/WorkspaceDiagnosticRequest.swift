internal import JSONText

/// `workspace/diagnostic`: the editor asks what was found in all files, those that are not open, too.
enum WorkspaceDiagnosticRequest {
  static let method = "workspace/diagnostic"

  /// Begins to answer it.
  static func begin(_ id: RequestID, _ parameters: JSONValue, in session: ServerSession) {
    session.jobs.append(WorkspaceDiagnosticJob(id, parameters, in: session))
  }
}
