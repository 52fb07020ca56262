internal import LocaleScanning
internal import LocaleSyntax

/// A file of JSON or JSON5: whose it is, and what it holds for the chat.
struct DataFile {
  /// Whether it is the chat's.
  let standing: FileStanding

  /// The config or the overrides in it.
  let configs: [WidgetConfigSource]

  /// The scripts in its strings, where the chat's config is in them.
  let scan: SourceScan?

  /// Judges what was read of a file.
  init(_ tree: SyntaxTree, bytes: [UInt8]) {
    let path = tree.path
    let object = tree.root?.object.map { ConfigObject($0) }
    let own =
      object.map { FileStanding.ofData($0, in: path) }
      ?? FileStanding.ofRuins(tree.root, isDamaged: !tree.diagnostics.isEmpty, bytes)
    if own.role == nil, let scan = Self.scripts(in: tree, bytes) {
      self.scan = scan
      standing = .counts(as: .embeddedScript)
      configs = []
    } else {
      scan = nil
      standing = tree.root == nil ? Self.unreadable(tree, bytes) ?? own : own
      configs =
        tree.root.map { WidgetConfigSource.all(in: $0, object, path: path, standing: own) } ?? []
    }
  }

  /// What scripts and pages in the strings of data set: JSON is read as the literal that it is to a
  /// script.
  private static func scripts(in tree: SyntaxTree, _ bytes: [UInt8]) -> SourceScan? {
    guard tree.root != nil, WidgetDocument.scanner.mayConcern(bytes) else { return nil }
    let scan = WidgetDocument.scanner.scan(
      bytes, path: tree.path, reading: .script(.javaScript, elements: false, holes: false))
    return scan.assignments.isEmpty ? nil : scan
  }

  /// Whose a file is that is not UTF-8: that of its text.
  private static func unreadable(_ tree: SyntaxTree, _ bytes: [UInt8]) -> FileStanding? {
    guard let text = OtherEncoding.decoded(bytes) else { return nil }
    let read = SyntaxTree.parse(text, path: tree.path, dialect: tree.dialect)
    return DataFile(read, bytes: text).standing.taken(as: .unreadable)
  }
}

extension FileStanding {
  /// Whose a script or a page is.
  static func ofScript(_ scan: SourceScan, bytes: [UInt8]) -> FileStanding {
    if !scan.isEmpty { return .counts(as: .script) }
    let exports = scan.exports.compactMap { ofExport($0, in: scan.path) }
    if let best = exports.first(where: { $0.counts }) ?? exports.first(where: { $0.role != nil }) {
      return best
    }
    if !scan.diagnostics.isEmpty, let text = OtherEncoding.decoded(bytes),
      WidgetDocument.scanner.mayConcern(text)
    {
      return .counts(as: .unreadable)
    }
    return .foreign(.setsNothing)
  }

  /// Whose an object is that a script exports; `nil` for what is not an object.
  static func ofExport(_ value: ValueSyntax, in path: String) -> FileStanding? {
    value.object.map { ofData(ConfigObject($0), in: path) }
  }
}
