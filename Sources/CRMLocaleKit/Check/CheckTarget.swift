internal import LocaleDiagnostics

/// A file that a run looks at.
struct CheckTarget {
  /// How reports name it.
  let name: String

  /// Whether it was found in a folder, and not named by the user.
  let isSearched: Bool

  /// Whether it is standard input.
  let isStandardInput: Bool

  /// The contents.
  func read() throws(FileError) -> [UInt8] {
    isStandardInput ? try FileAccess.readStandardInput() : try FileAccess.read(name)
  }

  /// What paths name and folders hold, each file once, in the order of the names.
  ///
  /// - Parameter failed: Called for what cannot be looked at.
  static func all(
    in paths: [String], by search: FileSearch, stdinFilename: String?,
    failed: (FileError) -> Void
  ) -> [CheckTarget] {
    var targets: [CheckTarget] = []
    var seen: Set<ExactText> = []
    for path in paths where isNew(path, &seen) {
      if path == "-" {
        targets.append(
          CheckTarget(name: stdinFilename ?? path, isSearched: false, isStandardInput: true))
        continue
      }
      do {
        targets += try Self.targets(at: path, search, &seen, failed)
      } catch {
        failed(error)
      }
    }
    return targets.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  private static func targets(
    at path: String, _ search: FileSearch, _ seen: inout Set<ExactText>,
    _ failed: (FileError) -> Void
  ) throws(FileError) -> [CheckTarget] {
    guard try FileAccess.isFolder(path) else {
      return [CheckTarget(name: path, isSearched: false, isStandardInput: false)]
    }
    var targets: [CheckTarget] = []
    for file in search.files(under: path, unreadable: failed) where isNew(file, &seen) {
      targets.append(CheckTarget(name: file, isSearched: true, isStandardInput: false))
    }
    return targets
  }

  /// Whether a path names what no path before it named, links followed.
  private static func isNew(_ path: String, _ seen: inout Set<ExactText>) -> Bool {
    seen.insert(ExactText(POSIX.realPath(path) ?? path)).inserted
  }
}
