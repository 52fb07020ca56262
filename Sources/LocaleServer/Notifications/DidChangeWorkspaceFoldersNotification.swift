internal import JSONText

/// `workspace/didChangeWorkspaceFolders`: the editor works in other folders.
enum DidChangeWorkspaceFoldersNotification: ServerNotification {
  static let method = "workspace/didChangeWorkspaceFolders"

  static func take(_ parameters: JSONValue, in session: ServerSession) {
    let removed = Set(WorkspaceFolders.paths(parameters["event", "removed"]?.array ?? []))
    let added = WorkspaceFolders.paths(parameters["event", "added"]?.array ?? [])
    let kept = session.projects.filter { $0.isNamed && !removed.contains($0.folder) }
      .map { $0.folder }
    session.setFolders(kept + added.filter { !kept.contains($0) })
  }
}
