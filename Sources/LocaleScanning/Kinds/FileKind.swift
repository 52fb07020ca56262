/// What a file is, as far as the chat goes.
public enum FileKind: String, Sendable, Hashable, CaseIterable {
  /// Strict JSON: what `JSON.parse` takes.
  case json
  /// JSON5: what the specification at json5.org takes.
  case json5
  /// A program in JavaScript or TypeScript, with or without JSX, or a bare object literal.
  case script
  /// A page or a template with scripts in it.
  case page

  /// The kind of a file by the ending of its name; `nil` for an ending that says nothing.
  public init?(path: String) {
    guard let format = FileFormat(path: path) else { return nil }
    self = format.kind
  }
}
