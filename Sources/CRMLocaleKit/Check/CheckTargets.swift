internal import LocaleDiagnostics

/// What paths name and folders hold, each file once, in the order of the names.
///
/// A folder alone is searched while its files are checked. Of several paths, all is listed first: their
/// files stand in one order.
struct CheckTargets {
  /// What comes next.
  enum Step: Sendable {
    /// A file to look at.
    case target(CheckTarget)
    /// What cannot be looked at.
    case problem(FileError)
  }

  private enum Source {
    case folder(FileWalk, links: Set<ExactText>)
    case list([Step])
  }

  private var source: Source

  /// Whether there is one file at most.
  var isSingle: Bool {
    if case .list(let steps) = source { steps.count < 2 } else { false }
  }

  /// Looks for the files of paths.
  ///
  /// - Parameter stdinFilename: The name of standard input, which is the path `-`.
  init(in paths: [String], by search: FileSearch, stdinFilename: String?) {
    if paths.count == 1, paths[0] != "-", !search.unreadable.contains(paths[0]),
      !Self.isExcluded(paths[0], search),
      (try? FileAccess.isFolder(paths[0])) == true
    {
      source = .folder(FileWalk(search, of: paths[0]), links: [])
    } else {
      var list = TargetList(search)
      for path in paths { list.add(path, stdinFilename) }
      // What comes next stands at the end.
      source = .list(list.steps.reversed())
    }
  }

  /// Whether the user leaves out a path that is named.
  static func isExcluded(_ path: String, _ search: FileSearch) -> Bool {
    search.exclusions.contains { $0.isForNamedFiles && $0.containsFile(path) }
  }

  /// The next file; `nil` where there are no more.
  mutating func next() -> Step? {
    switch source {
    case .list(var steps):
      source = .list([])
      let step = steps.popLast()
      source = .list(steps)
      return step
    case .folder(var walk, var links):
      source = .list([])
      let step = Self.next(&walk, &links)
      source = .folder(walk, links: links)
      return step
    }
  }

  private static func next(_ walk: inout FileWalk, _ links: inout Set<ExactText>) -> Step? {
    while let step = walk.next() {
      switch step {
      case .unreadable(let error): return .problem(error)
      case .file(let file):
        guard file.isPlain || isNew(file.path, walk, &links) else { continue }
        return .target(.found(file.path))
      }
    }
    return nil
  }

  /// Whether a link leads to a file that the search comes to in no other way.
  private static func isNew(
    _ link: String, _ walk: FileWalk, _ links: inout Set<ExactText>
  ) -> Bool {
    guard let target = POSIX.realPath(link) else { return true }
    return !walk.comes(to: target) && links.insert(ExactText(target)).inserted
  }
}

/// The files of several paths.
private struct TargetList {
  private let search: FileSearch
  private var problems: [CheckTargets.Step] = []
  private var targets: [CheckTarget] = []
  private var seen: Set<ExactText> = []

  init(_ search: FileSearch) { self.search = search }

  /// What cannot be looked at, and then the files.
  var steps: [CheckTargets.Step] {
    problems + targets.sorted { $0.name.precedes($1.name) }.map { .target($0) }
  }

  mutating func add(_ path: String, _ stdinFilename: String?) {
    guard isNew(path) else { return }
    if search.unreadable.contains(path) {
      problems.append(.problem(FileError(path: path, .nameNotText)))
    } else if path == "-" {
      targets.append(
        CheckTarget(name: stdinFilename ?? path, isSearched: false, isStandardInput: true))
    } else if !CheckTargets.isExcluded(path, search) {
      add(path)
    }
  }

  private mutating func add(_ path: String) {
    do {
      if try FileAccess.isFolder(path) {
        addFolder(path)
      } else {
        targets.append(.named(path))
      }
    } catch {
      problems.append(.problem(error))
    }
  }

  private mutating func addFolder(_ path: String) {
    var walk = FileWalk(search, of: path)
    var folder = RealFolder()
    while let step = walk.next() {
      switch step {
      case .unreadable(let error): problems.append(.problem(error))
      case .file(let file):
        let place = file.isPlain ? folder.place(of: file.path) : nil
        guard seen.insert(ExactText(place ?? POSIX.realPath(file.path) ?? file.path)).inserted
        else { continue }
        targets.append(.found(file.path))
      }
    }
  }

  /// Whether a path names what no path before it named, links followed.
  private mutating func isNew(_ path: String) -> Bool {
    seen.insert(ExactText(POSIX.realPath(path) ?? path)).inserted
  }
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
