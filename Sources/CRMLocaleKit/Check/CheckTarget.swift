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
      let isExcluded = search.exclusions.contains {
        $0.isForNamedFiles && $0.containsFile(path)
      }
      if isExcluded { continue }
      do {
        targets += try Self.targets(at: path, search, &seen, failed)
      } catch {
        failed(error)
      }
    }
    return targets.sorted { $0.name.precedes($1.name) }
  }

  private static func targets(
    at path: String, _ search: FileSearch, _ seen: inout Set<ExactText>,
    _ failed: (FileError) -> Void
  ) throws(FileError) -> [CheckTarget] {
    guard try FileAccess.isFolder(path) else {
      return [CheckTarget(name: path, isSearched: false, isStandardInput: false)]
    }
    var targets: [CheckTarget] = []
    var folder = RealFolder()
    for file in search.found(under: path, unreadable: failed) {
      let place = file.isPlain ? folder.place(of: file.path) : nil
      guard seen.insert(ExactText(place ?? POSIX.realPath(file.path) ?? file.path)).inserted else {
        continue
      }
      targets.append(CheckTarget(name: file.path, isSearched: true, isStandardInput: false))
    }
    return targets
  }

  /// The folder in which files are found one after another, with the links to it followed once.
  private struct RealFolder {
    private var name: Substring = ""
    private var place: String?

    /// Where a file of a folder really is; `nil` where that cannot be told.
    mutating func place(of path: String) -> String? {
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
      let folder = path[...slash]
      if folder != name || place == nil {
        name = folder
        place = POSIX.realPath(String(folder)).map { $0 == "/" ? $0 : $0 + "/" }
      }
      return place.map { $0 + path[path.utf8.index(after: slash)...] }
    }
  }

  /// Whether a path names what no path before it named, links followed.
  private static func isNew(_ path: String, _ seen: inout Set<ExactText>) -> Bool {
    seen.insert(ExactText(POSIX.realPath(path) ?? path)).inserted
  }
}
