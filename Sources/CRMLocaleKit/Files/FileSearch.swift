internal import LocaleDiagnostics
public import LocaleScanning

/// Finds the files of a folder that may be the chat's.
///
///     for path in FileSearch().files(under: "site") { print(path) }
public struct FileSearch: Sendable {
  /// Folders of installed packages and of build output. Hidden folders are passed over too.
  static let skippedFolders: Set<String> = [
    "node_modules", "build", "dist", "out", "target", "_site",
  ]

  /// Whether what `.gitignore` files name is passed over.
  public var readsIgnoreFiles: Bool

  /// What the endings of names mean.
  public var formats: FileFormats

  /// What the user leaves out.
  var exclusions: [Exclusions] = []

  /// A search that passes over what `.gitignore` files name, or does not.
  public init(readsIgnoreFiles: Bool = true, formats: FileFormats = FileFormats()) {
    self.readsIgnoreFiles = readsIgnoreFiles
    self.formats = formats
  }

  /// A folder that is still to be read.
  private struct Pending {
    let path: String
    let ignored: IgnoreStack
  }

  /// The files under a folder that are of a kind that is searched, in the order of their paths. Links to
  /// folders are not followed: they could lead round in a circle. A link to a file counts where that
  /// file lies in the same repository, or in the folder where there is none.
  ///
  /// - Parameters:
  ///   - folder: Where to search.
  ///   - unreadable: Called for each folder that cannot be read, and each file whose name cannot; the
  ///     search goes on.
  public func files(
    under folder: String, unreadable: (FileError) -> Void = { _ in }
  ) -> [String] {
    found(under: folder, unreadable: unreadable).map { $0.path }
  }

  /// The same, each with whether it is surely no link.
  func found(under folder: String, unreadable: (FileError) -> Void) -> [Found] {
    var files: [Found] = []
    var folders = [Pending(path: folder, ignored: stack(above: folder))]
    let tree = Repository.root(around: folder) ?? POSIX.realPath(folder) ?? folder
    while let current = folders.popLast() {
      do {
        try read(current, in: tree, &files, &folders, unreadable)
      } catch {
        unreadable(error)
      }
    }
    return files.sorted { $0.path.precedes($1.path) }
  }

  /// A file that was found.
  struct Found {
    /// Its path.
    let path: String
    /// Whether it stands in its folder itself, and not a link to it.
    let isPlain: Bool
  }

  private func stack(above folder: String) -> IgnoreStack {
    IgnoreStack(above: folder, readsFiles: readsIgnoreFiles, exclusions: exclusions)
  }

  private func read(
    _ folder: Pending, in tree: String, _ files: inout [Found], _ folders: inout [Pending],
    _ unreadable: (FileError) -> Void
  ) throws(FileError) {
    let names = try POSIX.names(in: folder.path) { name in
      guard formats.format(of: name)?.isSearched == true else { return }
      unreadable(FileError(path: Self.join(folder.path, name), .nameNotText))
    }
    var ignored = folder.ignored
    if readsIgnoreFiles, names.contains(where: { $0.text == IgnoreStack.fileName }) {
      ignored.read(in: folder.path)
    }
    for name in names {
      let path = Self.join(folder.path, name.text)
      if formats.format(of: name.text)?.isSearched == true, isFile(name, path) {
        guard !ignored.contains(name.text, isFolder: false), !leads(name, path, outOf: tree)
        else { continue }
        files.append(Found(path: path, isPlain: name.entry == .file))
      } else if Self.isSearched(name.text), isFolder(name, path),
        !ignored.contains(name.text, isFolder: true)
      {
        folders.append(Pending(path: path, ignored: ignored.entering(name.text)))
      }
    }
  }

  /// Whether a path is a link to something outside of a tree: it may be anything of the machine's.
  private func leads(_ name: POSIX.Name, _ path: String, outOf tree: String) -> Bool {
    guard name.entry == nil, POSIX.isLink(path), let target = POSIX.realPath(path) else {
      return false
    }
    return !target.hasPrefix(tree.hasSuffix("/") ? tree : tree + "/")
  }

  private func isFile(_ name: POSIX.Name, _ path: String) -> Bool {
    name.entry.map { $0 == .file } ?? ((try? POSIX.entry(at: path)) == .file)
  }

  /// Whether it is a folder itself, and not a link to one.
  private func isFolder(_ name: POSIX.Name, _ path: String) -> Bool {
    name.entry.map { $0 == .folder }
      ?? ((try? POSIX.entry(at: path)) == .folder && !POSIX.isLink(path))
  }

  private static func isSearched(_ name: String) -> Bool {
    !name.hasPrefix(".") && !skippedFolders.contains(name)
  }

  private static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
