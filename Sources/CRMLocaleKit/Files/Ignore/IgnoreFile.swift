/// A `.gitignore` file: what git, and a search of a folder, passes over.
///
///     let file = IgnoreFile(Array("*.log\n!keep.log\n".utf8), folder: "")
///     file.verdict(on: "logs/a.log", isFolder: false)   // true
///     file.verdict(on: "keep.log", isFolder: false)     // false
struct IgnoreFile: Sendable {
  /// A line of it.
  private struct Rule: Sendable {
    let pattern: GlobPattern
    /// What a path begins with before the pattern is held against the rest of it.
    let prefix: [UInt8]
    /// Whether it brings back what a line before it took away.
    let isNegated: Bool
    let isForFolders: Bool
    /// Whether it speaks of the last part of a path, in whatever folder.
    let isForNames: Bool
  }

  /// The folder that it stands in, with a slash at its end; empty for the root.
  private let folder: [UInt8]
  private let rules: [Rule]

  /// Reads a file.
  ///
  /// - Parameter folder: Where it stands, as the paths that it is asked about name it.
  init(_ bytes: [UInt8], folder: String) {
    self.folder =
      folder.isEmpty || folder.hasSuffix("/") ? Array(folder.utf8) : Array("\(folder)/".utf8)
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    rules = text.split(separator: UInt8(ascii: "\n")).compactMap(Self.rule)
  }

  /// Whether it says that a path is passed over; `nil` where no line speaks of it. The last line that
  /// does is heard.
  func verdict(on path: String, isFolder: Bool) -> Bool? {
    let bytes = Array(path.utf8)
    guard bytes.starts(with: folder) else { return nil }
    let rest = bytes[folder.count...]
    let name = rest.lastIndex(of: UInt8(ascii: "/")).map { rest[($0 + 1)...] } ?? rest
    let rule = rules.last { rule in
      guard isFolder || !rule.isForFolders else { return false }
      if rule.isForNames { return rule.pattern.matches(name) }
      return rest.starts(with: rule.prefix)
        && rule.pattern.matches(rest.dropFirst(rule.prefix.count))
    }
    return rule.map { !$0.isNegated }
  }
}

extension IgnoreFile {
  /// The rule of a line; `nil` for a comment and for nothing.
  private static func rule(_ line: ArraySlice<UInt8>) -> Rule? {
    var text = withoutBlanksAtEnd(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    guard let first = text.first, first != UInt8(ascii: "#") else { return nil }
    let isNegated = first == UInt8(ascii: "!")
    if isNegated { text = text.dropFirst() }
    let isForFolders = text.last == UInt8(ascii: "/")
    if isForFolders { text = text.dropLast() }
    let isForNames = !text.contains(UInt8(ascii: "/"))
    if text.first == UInt8(ascii: "/") { text = text.dropFirst() }
    guard !text.isEmpty else { return nil }
    // Like git, which takes what stands after the plain beginning for a pattern of its own.
    let plain = isForNames ? text.prefix(0) : text.prefix { !isSpecial($0) }
    return Rule(
      pattern: GlobPattern(text.dropFirst(plain.count)), prefix: Array(plain),
      isNegated: isNegated, isForFolders: isForFolders, isForNames: isForNames)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "\\")
  }

  /// A line without the blanks at its end, but for one that a backslash keeps.
  private static func withoutBlanksAtEnd(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      if line[index] == UInt8(ascii: "\\") {
        index = min(index + 1, line.endIndex - 1)
      } else if line[index] == 0x20 {
        index += 1
        continue
      }
      index += 1
      end = index
    }
    return line[..<end]
  }
}
