/// A glob of the settings: a path from their folder, with `*` for any part of a name and `**` for any
/// folders.
///
///     PathGlob("sites/**").matches("sites/pl/a.json")   // true
///     PathGlob("*.json").matches("sites/a.json")        // false
///     PathGlob("legacy").matches("legacy/a.json")       // true: a folder is all that is in it
struct PathGlob: Sendable {
  private let pattern: GlobPattern

  /// The folder that is meant if the path is that of one; `nil` for a pattern without a plain path.
  private let folder: [UInt8]?

  /// Whether it names one file or one folder.
  let isPlain: Bool

  /// Reads a glob.
  init(_ text: String) {
    var text = text[...]
    while text.hasPrefix("./") { text = text.dropFirst(2) }
    if text.hasPrefix("/") { text = text.dropFirst() }
    let isFolder = text.hasSuffix("/")
    while text.hasSuffix("/") { text = text.dropLast() }
    isPlain = !text.utf8.contains { "*?[\\".utf8.contains($0) }
    let pattern = isFolder && !isPlain ? text + "/**" : text
    self.pattern = GlobPattern(Array(pattern.utf8)[...])
    // The folder of the settings itself is everything.
    folder = isPlain ? Array((text == "." || text.isEmpty ? "" : text + "/").utf8) : nil
  }

  /// Whether a path from the folder of the settings is meant.
  func matches(_ path: String) -> Bool {
    pattern.matches(path.utf8) || folder.map { path.utf8.starts(with: $0) } ?? false
  }
}
