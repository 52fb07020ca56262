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

  /// Paths that are named and are not UTF-8: what stands in their place may be another file's name.
  var unreadable: Set<String> = []

  /// A search that passes over what `.gitignore` files name, or does not.
  public init(readsIgnoreFiles: Bool = true, formats: FileFormats = FileFormats()) {
    self.readsIgnoreFiles = readsIgnoreFiles
    self.formats = formats
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
    var walk = FileWalk(self, of: folder)
    var files: [String] = []
    while let step = walk.next() {
      switch step {
      case .file(let file): files.append(file.path)
      case .unreadable(let error): unreadable(error)
      }
    }
    return files
  }

  /// The `.gitignore` files that speak of a folder, but for its own.
  func stack(above folder: String) -> IgnoreStack {
    IgnoreStack(above: folder, readsFiles: readsIgnoreFiles, exclusions: exclusions)
  }

  /// Whether a file of a name is of a kind that is searched.
  func takes(_ name: String) -> Bool { formats.format(of: name)?.isSearched == true }

  /// Whether a folder of a name is searched.
  static func isSearched(_ name: String) -> Bool {
    !name.hasPrefix(".") && !skippedFolders.contains(name)
  }

  /// A name in a folder as reports show it.
  static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
