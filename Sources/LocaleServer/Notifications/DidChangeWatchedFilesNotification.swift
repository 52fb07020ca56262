internal import CRMLocaleKit
internal import JSONText

/// `workspace/didChangeWatchedFiles`: files on the disk have changed.
enum DidChangeWatchedFilesNotification: ServerNotification {
  static let method = "workspace/didChangeWatchedFiles"

  static func take(_ parameters: JSONValue, in session: ServerSession) {
    let places = (parameters["changes"]?.array ?? []).compactMap { change in
      change["uri"]?.string.flatMap { DocumentURI($0).path }.map { RealPath.normalized($0) }
    }
    session.noteChanges(at: places)
  }
}

extension ServerSession {
  /// Looks at the disk for an editor that does not watch it.
  ///
  /// - Parameter milliseconds: How long ago it must have looked last.
  func lookAtFiles(atLeastAfter milliseconds: Int64 = 0) {
    guard let last = fileWatch?.time, abs(InstantText.now - last) >= milliseconds else { return }
    fileWatch?.time = InstantText.now
    guard let changed = fileWatch?.changes(in: self), !changed.isEmpty else { return }
    noteChanges(at: changed)
  }

  /// Takes note of files on the disk that have changed, are new or are gone.
  func noteChanges(at places: [String]) {
    let closed = places.filter { openDocument(at: $0) == nil }
    guard !closed.isEmpty else { return }
    for place in closed { noteChange(at: place) }
    // A config may name a file that is there only now.
    forgetFindings()
    reloadSettings()
    let baselines = Set(projects.compactMap { $0.settings?.baseline })
    if places.contains(where: { baselines.contains($0) }) { reloadAll() }
  }
}
