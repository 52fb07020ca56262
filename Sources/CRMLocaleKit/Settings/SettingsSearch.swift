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
    let here = RealPath.followed(".")
    let root = Repository.root(around: ".") ?? here
    var (folder, prefix) = (here, "")
    while true {
      if let name = try name(in: folder, shownIn: prefix) {
        do {
          return try SettingsFile(reading: prefix + name)
        } catch {
          throw .unreadable(error)
        }
      }
      if folder == root || folder == "/" { return nil }
      folder = RealPath.folder(of: folder)
      prefix += "../"
    }
  }

  /// The name of the one settings file of a folder.
  private static func name(
    in folder: String, shownIn prefix: String
  ) throws(Problem) -> String? {
    let found = SettingsFile.names.filter {
      (try? POSIX.entry(at: RealPath.join(folder, $0))) == .file
    }
    guard found.count > 1 else { return found.first }
    throw .several(several(.code(prefix + found[0]), .code(prefix + found[1])))
  }

  private static let several = Phrase("settings.several") { first, second in
    "\(first) and \(second) stand in one folder: which one counts?"
  }
}
