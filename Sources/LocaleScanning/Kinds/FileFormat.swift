internal import LocaleSyntax

/// A row of the table of kinds of files: what the ending of a name means.
public struct FileFormat: Sendable, Hashable {
  /// The ending in lower case, without the dot before it; empty for a text whose name says nothing.
  public let ending: String

  /// How the text is read.
  public let reading: SourceReading

  /// Whether a search of a folder looks at it. Others are read where they are named.
  public let isSearched: Bool

  /// What the file is.
  public var kind: FileKind { reading.kind }

  /// The comments that it may hold.
  public var comments: [CommentForm] { reading.comments }

  init(_ ending: String, _ reading: SourceReading, isSearched: Bool = true) {
    self.ending = ending
    self.reading = reading
    self.isSearched = isSearched
  }

  /// The format that the ending of a name means; `nil` for an ending that says nothing.
  ///
  /// Letters of either case are alike. A script that a template writes is a script:
  ///
  ///     FileFormat(path: "app.tsx")?.kind       // .script
  ///     FileFormat(path: "chat.js.twig")?.kind  // .script
  ///     FileFormat(path: "page.blade.php")      // the row of "blade.php"
  public init?(path: String) {
    var name = Substring(path)
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      name = path[path.utf8.index(after: slash)...]
    }
    guard let found = Self.row(of: name) else { return nil }
    self = Self.script(writtenBy: found, name: name) ?? found
  }

  /// The longest ending of a name that the table has.
  private static func row(of name: Substring) -> FileFormat? {
    guard let (rest, last) = cut(name) else { return nil }
    if let (_, inner) = cut(rest), let row = byEnding["\(inner).\(last)"] { return row }
    return byEnding[last]
  }

  /// A name before its last dot, and what follows it in lower case.
  private static func cut(_ name: Substring) -> (rest: Substring, ending: String)? {
    name.utf8.lastIndex(of: UInt8(ascii: ".")).map { dot in
      (name[..<dot], name[name.utf8.index(after: dot)...].lowercased())
    }
  }

  /// `chat.js.twig`: the script that a template of some name writes; `nil` if it writes a page.
  private static func script(writtenBy template: FileFormat, name: Substring) -> FileFormat? {
    guard case .page(let language) = template.reading, language != .component,
      language != .markdown,
      let (_, inner) = cut(name.dropLast(template.ending.utf8.count + 1)),
      case .script(let dialect, _, _)? = byEnding[inner]?.reading
    else { return nil }
    return FileFormat(
      template.ending, .script(dialect, elements: false, holes: true),
      isSearched: template.isSearched)
  }
}
