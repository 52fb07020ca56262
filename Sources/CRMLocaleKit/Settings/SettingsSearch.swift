public import LocaleDiagnostics

/// Finds the settings file of a run.
public enum SettingsSearch {
  /// Why there is none to go by.
  public enum Problem: Error {
    /// Two stand in one folder.
    case several(Message)
    /// One cannot be read.
    case unreadable(FileError)

    /// What to say.
    public var message: Message {
      switch self {
      case .several(let message): message
      case .unreadable(let error): error.message
      }
    }
  }

  /// The nearest settings file from the working directory upward to the repository's root, in the
  /// working directory alone where there is no repository; `nil` where none is found.
  ///
  /// - Throws: Why what was found cannot count.
  public static func find() throws(Problem) -> SettingsFile? {
    var prefix = ""
    for folder in folders(above: ".") {
      if let name = try name(in: folder, shownIn: prefix, { _ in nil }) {
        return try read(prefix + name) { _ in nil }
      }
      prefix += "../"
    }
    return nil
  }

  /// The same from a folder, by paths from the root of the file system.
  ///
  /// - Parameter text: The text that is taken for the file at a path, whatever the disk holds: what an
  ///   editor has open; `nil` where none is.
  package static func find(
    from folder: String, text: (String) -> [UInt8]?
  ) throws(Problem) -> SettingsFile? {
    for folder in folders(above: folder) {
      let prefix = folder == "/" ? folder : folder + "/"
      if let name = try name(in: folder, shownIn: prefix, text) {
        return try read(prefix + name, text)
      }
    }
    return nil
  }

  /// Where settings are looked for, the nearest first: the folder, and those above it up to the
  /// repository's root. From the root of the file system, links followed.
  package static func folders(above folder: String) -> [String] {
    let here = RealPath.followed(folder)
    let root = Repository.root(around: folder) ?? here
    var folders = [here]
    while let last = folders.last, last != root, last != "/" {
      folders.append(RealPath.folder(of: last))
    }
    return folders
  }

  private static func read(
    _ path: String, _ text: (String) -> [UInt8]?
  ) throws(Problem) -> SettingsFile {
    if let bytes = text(path) { return SettingsFile(path: path, bytes: bytes) }
    do {
      return try SettingsFile(reading: path)
    } catch {
      throw .unreadable(error)
    }
  }

  /// The name of the one settings file of a folder.
  private static func name(
    in folder: String, shownIn prefix: String, _ text: (String) -> [UInt8]?
  ) throws(Problem) -> String? {
    let found = SettingsFile.names.filter { name in
      let path = RealPath.join(folder, name)
      return text(path) != nil || (try? POSIX.entry(at: path)) == .file
    }
    guard found.count > 1 else { return found.first }
    throw .several(several(.code(prefix + found[0]), .code(prefix + found[1])))
  }

  private static let several = Phrase("settings.several") { first, second in
    "\(first) and \(second) stand in one folder: which one counts?"
  }
}
