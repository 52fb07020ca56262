internal import LocaleScanning

/// What the value of `extends` names.
public enum LocaleReference: Sendable, Hashable {
  /// A base of the product, such as `en`.
  case base(String)
  /// Another override file, by its path: relative paths start where the program does.
  case file(String)

  /// Reads the value of `extends` as it stands in a file.
  ///
  /// A value is a path when it could not be the name of a base: it has a slash, or it ends like a
  /// file that can be read.
  ///
  ///     LocaleReference("./base.json", from: "site/child.json")  // .file("site/base.json")
  ///     LocaleReference("es", from: "site/child.json")           // .base("es")
  public init(_ value: String, from path: String) {
    if value.utf8.contains(UInt8(ascii: "/")) || FileKind(path: value) != nil {
      self = .file(Self.resolve(value, from: path))
    } else {
      self = .base(value)
    }
  }

  /// A path that stands in a file, as a path from where the program runs, without `.` and with `..`
  /// only in front.
  static func resolve(_ specifier: String, from path: String) -> String {
    let isAbsolute = specifier.utf8.first == UInt8(ascii: "/")
    var parts: [Substring] = []
    if !isAbsolute { parts = path.pathNames.dropLast() }
    let startsAtRoot = isAbsolute || path.utf8.first == UInt8(ascii: "/")
    parts += specifier.pathNames
    var kept: [Substring] = []
    for part in parts where part != "." {
      if part == "..", let last = kept.last, last != ".." {
        kept.removeLast()
      } else if part == "..", startsAtRoot {
        continue
      } else {
        kept.append(part)
      }
    }
    return (startsAtRoot ? "/" : "") + kept.joined(separator: "/")
  }
}
