internal import CRMLocaleKit
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import LocaleScanning
internal import LocaleWorkspace

/// What a file can extend: the bases, and the override files beside it and below.
struct ExtendsCompletion {
  /// How many files are offered: past that nobody looks for one in a list.
  private static let most = 200

  private let document: OpenDocument
  private let value: TextValue

  /// What can stand in the value of `extends`.
  init(_ value: TextValue, in document: OpenDocument) {
    self.value = value
    self.document = document
  }

  /// The items.
  var items: [CompletionItem] {
    let bases = BundledBases.names.map { name in
      CompletionItem(label: name, kind: .choice, edit: value.replacement(name))
    }
    return bases
      + files.prefix(Self.most).map { path in
        CompletionItem(label: path, kind: .file, edit: value.replacement(path))
      }
  }

  private var files: [String] {
    let folder = RealPath.folder(of: document.place)
    let search = document.project.settings?.search ?? FileSearch()
    return search.files(under: folder).filter { place in
      place != document.place
        && document.project.workspace.formats.format(of: place)?.isData == true
    }.map { "./" + RealPath.path(to: $0, from: folder) }
  }
}

extension FileFormat {
  fileprivate var isData: Bool { kind == .json || kind == .json5 }
}
