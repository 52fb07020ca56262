internal import CRMLocaleKit
internal import LocaleScanning

/// Looks at files for editors that watch none: those that settings may stand in, and those that open
/// texts extend.
struct FileWatch {
  private var last: FileSnapshot?

  /// When it looked last, in milliseconds since 1970 in UTC.
  var time: Int64 = 0

  /// Looks again.
  ///
  /// - Returns: The files that are new, gone or other than when it looked last.
  mutating func changes(in session: ServerSession) -> [String] {
    var now = FileSnapshot(of: [], by: FileSearch())
    let places = places(in: session)
    for place in places { now.add(place) }
    defer { last = now }
    guard let last else { return [] }
    let changed = Set(now.changes(since: last))
    return changed.isEmpty ? [] : places.filter { changed.contains(FileSnapshot.name(of: $0)) }
  }

  private func places(in session: ServerSession) -> [String] {
    let folders = session.projects.flatMap { SettingsSearch.folders(above: $0.folder) }
    let settings = folders.flatMap { folder in
      SettingsFile.names.map { RealPath.join(folder, $0) }
    }
    let parents = session.documents.values.flatMap { document in
      (document.findings?.file?.extendedNames ?? [])
        .filter { $0.contains("/") || $0.contains(".") }
        .map { document.project.place(of: $0) }
    }
    return settings + parents
  }
}
