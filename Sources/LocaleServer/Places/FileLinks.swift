internal import LocaleModel
internal import LocaleSyntax
internal import LocaleWorkspace

/// The files that a file names: those that it extends, and those that a config names for its strings.
struct FileLinks {
  /// A name of a file.
  struct Link {
    /// Where the name stands, without its quotes.
    let range: Range<Int>
    /// Where the file is.
    let place: String
  }

  /// The names in the order of the file, of those files that are there.
  let all: [Link]

  /// Finds the names in a text.
  init(in file: CheckedFile, of project: ProjectFolder) {
    let document = file.document
    let extended = document.locales.compactMap { $0.extendsText }
    let named = document.configs.flatMap { $0.namedLocaleFiles }
    var links: [Link] = []
    for text in extended + named {
      let isExtended = extended.contains { $0.range == text.range }
      let name = isExtended || text.text.contains("/") ? text.text : "./\(text.text)"
      guard case .file(let path) = LocaleReference(name, from: document.path),
        case .found = project.workspace.source(at: path, for: document.path)
      else { continue }
      links.append(Link(range: text.mapped.fileRange, place: project.place(of: path)))
    }
    all = links
  }
}
