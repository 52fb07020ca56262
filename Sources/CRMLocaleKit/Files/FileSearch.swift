internal import LocaleScanning

/// Finds the files of a folder that may hold a config.
public enum FileSearch {
  /// Folders of installed packages and of build output. Hidden folders are passed over too.
  static let skippedFolders: Set<String> = [
    "node_modules", "build", "dist", "out", "target", "_site",
  ]

  /// Files of other tools that may have an `extends` too.
  static let skippedFiles: Set<String> = [
    "package.json", "package-lock.json", "composer.json", "tsconfig.json", "jsconfig.json",
  ]

  /// The files under a folder that are of a kind that ``FileFormat/isSearched``, in the order of their
  /// paths. Links to folders are not followed: they could lead round in a circle.
  ///
  /// - Parameter unreadable: Called for each folder that cannot be read; the search goes on.
  public static func files(
    under folder: String, unreadable: (FileError) -> Void = { _ in }
  ) -> [String] {
    var files: [String] = []
    var folders = [folder]
    while let current = folders.popLast() {
      let names: [String]
      do {
        names = try POSIX.names(in: current)
      } catch {
        unreadable(error)
        continue
      }
      for name in names {
        let path = join(current, name)
        if FileFormat(path: name)?.isSearched == true {
          if !skippedFiles.contains(name), (try? POSIX.entry(at: path)) == .file {
            files.append(path)
          }
        } else if isSearched(name), (try? POSIX.entry(at: path)) == .folder, !POSIX.isLink(path) {
          folders.append(path)
        }
      }
    }
    return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isSearched(_ name: String) -> Bool {
    !name.hasPrefix(".") && !skippedFolders.contains(name)
  }

  private static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
