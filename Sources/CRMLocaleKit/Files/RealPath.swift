internal import LocaleModel

/// Paths from the root of the file system, so that two can be held against each other.
package enum RealPath {
  /// The path of a file with the links of its folder followed, but not the file's own: what it is called.
  /// Also for a file that is not there.
  package static func named(_ path: String) -> String {
    guard let name = path.pathNames.last, name != ".", name != ".." else { return followed(path) }
    return join(followed(folder(of: path)), String(name))
  }

  /// The path with every link followed; where nothing is there, as far as there is something.
  package static func followed(_ path: String) -> String {
    if let real = POSIX.realPath(path) { return real }
    let parts = path.pathNames
    // A working directory that somebody removed has no path, and nothing is in it.
    guard let name = parts.last, parts != ["."] || path.hasPrefix("/") else {
      return POSIX.realPath(".") ?? "/"
    }
    let folder = followed(folder(of: path))
    switch name {
    case ".": return folder
    case "..": return Self.folder(of: folder)
    default: return join(folder, String(name))
    }
  }

  /// The folder that a path stands in.
  package static func folder(of path: String) -> String {
    var rest = path.utf8[...]
    while rest.count > 1, rest.last == UInt8(ascii: "/") { rest.removeLast() }
    guard let slash = rest.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == rest.startIndex ? "/" : String(Substring(rest[..<slash]))
  }

  /// A name in a folder.
  package static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  /// A path as it is called from any folder. Both are from the root of the file system.
  package static func path(to path: String, from folder: String) -> String {
    if let relative = relative(path, to: folder) { return relative }
    guard folder != "/" else { return path }
    return "../" + Self.path(to: path, from: Self.folder(of: folder))
  }

  /// A path as it is called from a folder that it stands in; `nil` where it stands elsewhere. Both are
  /// from the root of the file system.
  package static func relative(_ path: String, to folder: String) -> String? {
    let start = folder.hasSuffix("/") ? folder : folder + "/"
    guard path.utf8.starts(with: start.utf8), path.utf8.count > start.utf8.count else { return nil }
    return String(decoding: Array(path.utf8.dropFirst(start.utf8.count)), as: UTF8.self)
  }
}

extension RealPath {
  /// A path from the root of the file system without `.` and `..`, whatever is there.
  package static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.pathNames where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
