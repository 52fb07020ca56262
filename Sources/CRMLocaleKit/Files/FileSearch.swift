internal import LocaleDiagnostics
internal import LocaleScanning

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

  /// A search that passes over what `.gitignore` files name, or does not.
  public init(readsIgnoreFiles: Bool = true) {
    self.readsIgnoreFiles = readsIgnoreFiles
  }

  /// A folder that is still to be read.
  private struct Pending {
    let path: String
    let ignored: IgnoreStack
  }

  /// The files under a folder that are of a kind that ``FileFormat/isSearched``, in the order of their
  /// paths. Links to folders are not followed: they could lead round in a circle.
  ///
  /// - Parameter unreadable: Called for each folder that cannot be read; the search goes on.
  public func files(
    under folder: String, unreadable: (FileError) -> Void = { _ in }
  ) -> [String] {
    found(under: folder, unreadable: unreadable).map { $0.path }
  }

  /// The same, each with whether it is surely no link.
  func found(under folder: String, unreadable: (FileError) -> Void) -> [Found] {
    var files: [Found] = []
    var folders = [Pending(path: folder, ignored: stack(above: folder))]
    while let current = folders.popLast() {
      do {
        try read(current, &files, &folders)
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
    readsIgnoreFiles ? IgnoreStack(above: folder) : IgnoreStack()
  }

  private func read(
    _ folder: Pending, _ files: inout [Found], _ folders: inout [Pending]
  ) throws(FileError) {
    let names = try POSIX.names(in: folder.path)
    var ignored = folder.ignored
    if readsIgnoreFiles, names.contains(where: { $0.text == IgnoreStack.fileName }) {
      ignored.read(in: folder.path)
    }
    for name in names {
      let path = Self.join(folder.path, name.text)
      if FileFormat(path: name.text)?.isSearched == true, isFile(name, path) {
        guard !ignored.contains(name.text, isFolder: false) else { continue }
        files.append(Found(path: path, isPlain: name.entry == .file))
      } else if Self.isSearched(name.text), isFolder(name, path),
        !ignored.contains(name.text, isFolder: true)
      {
        folders.append(Pending(path: path, ignored: ignored.entering(name.text)))
      }
    }
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
