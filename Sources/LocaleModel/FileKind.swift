internal import LocaleSyntax

/// How a file is read, which its name decides.
public enum FileKind: Sendable, Hashable {
  /// Strict JSON: what `JSON.parse` takes.
  case json
  /// JSON5: what the specification at json5.org takes.
  case json5
  /// A program in JavaScript or TypeScript, with or without JSX, or a bare object literal.
  case script
  /// A page or a template with scripts in it.
  case page

  /// The endings that a folder search looks for, each with the kind that it means.
  ///
  /// Endings are compared without regard to case.
  public static let byExtension: [String: FileKind] = [
    "json": .json, "json5": .json5,
    "js": .script, "mjs": .script, "cjs": .script, "jsx": .script, "ts": .script, "tsx": .script,
    "vue": .page, "svelte": .page, "html": .page, "htm": .page, "php": .page, "twig": .page,
  ]

  /// The kind of a file by the ending of its name; `nil` for an ending that says nothing.
  public init?(path: String) {
    let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: "."),
      let kind = Self.byExtension[name[name.index(after: dot)...].lowercased()]
    else { return nil }
    self = kind
  }

  /// The kind of a text whose name says nothing, by how it begins: a tag makes a page, a bracket or
  /// a quote JSON, an object whose first key has no double quotes JSON5, and all else a script.
  public init(sniffing bytes: [UInt8]) {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    rest = rest.drop(while: isSpace)
    switch rest.first {
    case UInt8(ascii: "<"):
      self = .page
    case UInt8(ascii: "{"):
      let second = rest.dropFirst().drop(while: isSpace).first
      self =
        second == nil || second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
        ? .json : .json5
    case UInt8(ascii: "["), UInt8(ascii: "\""), nil:
      self = .json
    default:
      self = .script
    }
  }
}

extension FileKind {
  /// How the scanner is to read the file: by its own reading of the name, where that says anything.
  func scanKind(path: String) -> SourceKind {
    SourceKind(path: path)
      ?? (self == .page ? .page : .script(.javaScript, elements: true, holes: false))
  }
}
