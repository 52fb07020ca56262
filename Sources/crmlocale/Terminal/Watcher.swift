internal import CRMLocaleKit

/// Waits until a file changes that a check depends on.
final class Watcher {
  private let paths: [String]
  private let search: FileSearch
  private var others: Set<String> = []
  private var written: Set<String> = []
  private var last: FileSnapshot

  /// How often the files are looked at.
  private static let milliseconds = 250

  /// Watches files, and what a search finds in folders.
  init(_ paths: [String], _ search: FileSearch) {
    self.paths = paths
    self.search = search
    last = FileSnapshot(of: paths, by: search)
  }

  /// Watches one more file, whether it is there or not.
  func note(_ path: String) {
    others.insert(path)
    last.add(path)
  }

  /// Takes no notice of a file that the check itself writes.
  func disregard(_ path: String) { written.insert(FileSnapshot.name(of: path)) }

  /// Waits for a change, makes room on a terminal, and says what has changed.
  func wait() {
    while !Output.isClosed {
      POSIX.sleep(milliseconds: Self.milliseconds)
      var now = FileSnapshot(of: paths, by: search)
      for path in others { now.add(path) }
      let changed = now.changes(since: last).filter { !written.contains($0) }
      last = now
      guard !changed.isEmpty else { continue }
      if POSIX.isTerminal(Output.Stream.standardOutput.rawValue) {
        Output.write("\u{1B}[2J\u{1B}[3J\u{1B}[H")
      }
      let name = ReportPaths().name(of:)
      return Output.say(Self.changed(.codes(changed.map(name))))
    }
  }

  private static let changed = Phrase("check.changed") { paths in "changed: \(paths)" }
}
