public import LocaleSyntax

/// How the text of a file is read.
public enum SourceReading: Sendable, Hashable {
  /// As one value of JSON or JSON5.
  case data(Dialect)
  /// As a script. `elements` says whether it may hold JSX, `holes` whether a server writes parts of
  /// it.
  case script(Dialect, elements: Bool, holes: Bool)
  /// As a page with scripts in it.
  case page(TemplateLanguage)

  /// What a file that is read so is.
  public var kind: FileKind {
    switch self {
    case .data(.json): .json
    case .data: .json5
    case .script: .script
    case .page: .page
    }
  }

  /// The comments that it may hold.
  public var comments: [CommentForm] {
    switch self {
    case .data(.json): []
    case .data: [.line, .block]
    case .script(_, elements: let elements, holes: false):
      elements ? [.line, .block, .braces] : [.line, .block]
    case .script: [.line, .block] + TemplateLanguage.unknown.comments
    case .page(let language): language.comments
    }
  }
}
