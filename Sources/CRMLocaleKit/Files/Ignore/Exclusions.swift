internal import LocaleModel

/// What a user leaves out of a run, as lines of a `.gitignore` file that stands in some folder: a name
/// without a slash in any folder, a path with one from that folder.
struct Exclusions: Sendable {
  /// The folder, links followed.
  let folder: String

  /// Whether it leaves out also what the user names on the command line.
  let isForNamedFiles: Bool

  private let file: IgnoreFile

  /// Reads globs.
  ///
  /// - Parameter folder: Where they count from.
  init(_ globs: [String], in folder: String, isForNamedFiles: Bool) {
    let folder = RealPath.followed(folder)
    let lines = globs.map { Self.line($0, folder) }
    file = IgnoreFile(Array(lines.joined(separator: "\n").utf8), folder: folder)
    self.folder = folder
    self.isForNamedFiles = isForNamedFiles
  }

  /// Whether something in a folder is left out.
  ///
  /// - Parameter path: From the root of the file system.
  func contains(_ path: String, isFolder: Bool) -> Bool {
    file.verdict(on: path, isFolder: isFolder) ?? false
  }

  /// Whether a file is left out, itself or with a folder that it stands in.
  func containsFile(_ path: String) -> Bool {
    let path = RealPath.named(path)
    guard let relative = RealPath.relative(path, to: folder) else { return false }
    var current = folder
    let parts = relative.pathNames
    for (number, part) in parts.enumerated() {
      current = RealPath.join(current, String(part))
      if contains(current, isFolder: number < parts.count - 1) { return true }
    }
    return false
  }

  /// A glob as a line: `./` and the folder itself say nothing, and `#` begins no comment.
  private static func line(_ glob: String, _ folder: String) -> String {
    var text = glob
    if let relative = RealPath.relative(glob, to: folder) { text = "/" + relative }
    if text.hasPrefix("./") { text = String(text.dropFirst()) }
    return text.hasPrefix("#") ? "\\" + text : text
  }
}
