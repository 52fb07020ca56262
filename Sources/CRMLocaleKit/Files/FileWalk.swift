internal import LocaleModel

/// A search of a folder under way: one file after another, in the order of their paths. A folder is read
/// when its turn comes, so that of the tree only the folders are held that the search is in.
struct FileWalk {
  /// What a search comes to.
  enum Step {
    /// A file of a kind that is searched.
    case file(Found)
    /// A folder that cannot be read, or a file whose name cannot.
    case unreadable(FileError)
  }

  /// A file that was found.
  struct Found {
    /// Its path.
    let path: String
    /// Whether it stands in its folder itself, and not a link to it.
    let isPlain: Bool
  }

  /// What is still to be looked at.
  private enum Pending {
    case step(Step)
    case folder(path: String, IgnoreStack)
  }

  private let search: FileSearch
  private let folder: String

  /// The folder that links may not lead out of.
  private let tree: String

  /// What comes next stands at the end.
  private var pending: [Pending]

  /// A search that has not begun.
  init(_ search: FileSearch, of folder: String) {
    self.search = search
    self.folder = folder
    tree = Repository.root(around: folder) ?? POSIX.realPath(folder) ?? folder
    pending = [.folder(path: folder, search.stack(above: folder))]
  }

  /// What the search comes to next; `nil` at its end.
  mutating func next() -> Step? {
    while let next = pending.popLast() {
      switch next {
      case .step(let step): return step
      case .folder(let path, let ignored):
        do {
          try read(path, ignored)
        } catch {
          return .unreadable(error)
        }
      }
    }
    return nil
  }

  private mutating func read(_ folder: String, _ ignored: IgnoreStack) throws(FileError) {
    var found: [(name: String, what: Pending)] = []
    let names = try POSIX.names(in: folder) { name in
      guard search.takes(name) else { return }
      let error = FileError(path: FileSearch.join(folder, name), .nameNotText)
      found.append((name, .step(.unreadable(error))))
    }
    var ignored = ignored
    if search.readsIgnoreFiles, names.contains(where: { $0.text == IgnoreStack.fileName }) {
      ignored.read(in: folder)
    }
    for name in names {
      if let what = self.pending(name, in: folder, ignored) { found.append(what) }
    }
    pending += found.sorted { $1.name.precedes($0.name) }.map { $0.what }
  }

  /// What a name in a folder stands for, and what it is ordered by; `nil` for what is passed over.
  private func pending(
    _ name: POSIX.Name, in folder: String, _ ignored: IgnoreStack
  ) -> (name: String, what: Pending)? {
    let path = FileSearch.join(folder, name.text)
    if search.takes(name.text), Self.isFile(name, path) {
      let isPlain = name.entry == .file || !POSIX.isLink(path)
      guard !ignored.contains(name.text, isFolder: false), isPlain || isInTree(path) else {
        return nil
      }
      return (name.text, .step(.file(Found(path: path, isPlain: isPlain))))
    }
    guard FileSearch.isSearched(name.text), Self.isFolder(name, path),
      !ignored.contains(name.text, isFolder: true)
    else { return nil }
    // The paths in it go on with a slash.
    return (name.text + "/", .folder(path: path, ignored.entering(name.text)))
  }

  /// Whether a link leads to something in the tree: outside of it, it may be anything of the machine's.
  private func isInTree(_ path: String) -> Bool {
    guard let target = POSIX.realPath(path) else { return true }
    return target.hasPrefix(tree.hasSuffix("/") ? tree : tree + "/")
  }

  private static func isFile(_ name: POSIX.Name, _ path: String) -> Bool {
    name.entry.map { $0 == .file } ?? ((try? POSIX.entry(at: path)) == .file)
  }

  /// Whether it is a folder itself, and not a link to one.
  private static func isFolder(_ name: POSIX.Name, _ path: String) -> Bool {
    name.entry.map { $0 == .folder }
      ?? ((try? POSIX.entry(at: path)) == .folder && !POSIX.isLink(path))
  }
}

extension FileWalk {
  /// Whether the search comes to a file by its own name, and not only by a link.
  ///
  /// - Parameter path: The file, links followed.
  func comes(to path: String) -> Bool {
    guard let root = POSIX.realPath(folder), let relative = RealPath.relative(path, to: root) else {
      return false
    }
    var parts = relative.pathNames.map { String($0) }
    guard let name = parts.popLast(), search.takes(name) else { return false }
    var ignored = search.stack(above: folder)
    var current = folder
    for part in parts {
      read(&ignored, in: current)
      guard FileSearch.isSearched(part), !ignored.contains(part, isFolder: true) else {
        return false
      }
      current = FileSearch.join(current, part)
      ignored = ignored.entering(part)
    }
    read(&ignored, in: current)
    return !ignored.contains(name, isFolder: false)
  }

  private func read(_ ignored: inout IgnoreStack, in folder: String) {
    if search.readsIgnoreFiles { ignored.read(in: folder) }
  }
}
