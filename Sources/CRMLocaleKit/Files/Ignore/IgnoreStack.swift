internal import LocaleModel

/// The `.gitignore` files that speak of what stands in a folder: its own, those of the folders around
/// it up to the repository's root, and what the repository itself leaves out.
struct IgnoreStack: Sendable {
  static let fileName = ".gitignore"

  /// From the outermost inwards.
  private var files: [IgnoreFile] = []

  /// What the user leaves out, whatever the files say.
  private let exclusions: [Exclusions]

  /// The folder, links followed, with a slash at its end; empty where it cannot be told.
  private var folder = ""

  /// The files of the folders above one; its own is read with ``read(in:)``.
  ///
  /// - Parameter readsFiles: Whether they are read at all.
  init(above path: String, readsFiles: Bool = true, exclusions: [Exclusions] = []) {
    self.exclusions = exclusions
    guard let real = POSIX.realPath(path) else { return }
    folder = real.hasSuffix("/") ? real : real + "/"
    guard readsFiles, let root = Repository.root(around: path) else { return }
    let start = root.hasSuffix("/") ? root : root + "/"
    add(start + ".git/info/exclude", folder: start)
    var current = start
    for part in (RealPath.relative(folder, to: start) ?? "").pathNames {
      add(current + Self.fileName, folder: current)
      current += part + "/"
    }
  }

  /// Reads the file of a folder, which is the one that the stack is about.
  mutating func read(in path: String) {
    add(path.hasSuffix("/") ? path + Self.fileName : "\(path)/\(Self.fileName)", folder: folder)
  }

  private mutating func add(_ path: String, folder: String) {
    // A pipe of that name would be waited for.
    guard (try? POSIX.entry(at: path)) == .file, let bytes = try? POSIX.read(path) else { return }
    files.append(IgnoreFile(bytes, folder: folder))
  }

  /// The stack for a folder in this one.
  func entering(_ name: String) -> IgnoreStack {
    var result = self
    result.folder += name + "/"
    return result
  }

  /// Whether something in the folder is passed over. The file that is nearest to it is heard first.
  func contains(_ name: String, isFolder: Bool) -> Bool {
    if exclusions.contains(where: { $0.contains(folder + name, isFolder: isFolder) }) {
      return true
    }
    for file in files.reversed() {
      if let verdict = file.verdict(on: folder + name, isFolder: isFolder) { return verdict }
    }
    return false
  }
}
