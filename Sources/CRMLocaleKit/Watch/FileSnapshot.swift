internal import LocaleDiagnostics

/// The files that a run depends on, as they are at one moment.
package struct FileSnapshot: Sendable {
  private var stamps: [ExactText: POSIX.Stamp?] = [:]

  /// Looks at files, and at all that a search finds in folders.
  package init(of paths: [String], by search: FileSearch) {
    for path in paths {
      if (try? FileAccess.isFolder(path)) == true {
        for file in search.files(under: path) { add(file) }
      } else {
        add(path)
      }
    }
  }

  /// The name by which ``changes(since:)`` speaks of a file.
  package static func name(of path: String) -> String { RealPath.named(path) }

  /// Looks at one more file, whether it is there or not.
  package mutating func add(_ path: String) {
    let path = ExactText(RealPath.named(path))
    if stamps[path] == nil { stamps[path] = .some(POSIX.stamp(of: path.text)) }
  }

  /// The files that are new, gone or other than in an earlier snapshot, in the order of their paths.
  package func changes(since old: FileSnapshot) -> [String] {
    Set(stamps.keys).union(old.stamps.keys)
      .filter { (stamps[$0] ?? nil) != (old.stamps[$0] ?? nil) }
      .map { $0.text }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
