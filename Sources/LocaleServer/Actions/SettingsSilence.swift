internal import CRMLocaleKit
internal import JSONText
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// Silence in the settings, for files that have no comments.
struct SettingsSilence {
  private let document: OpenDocument
  private let session: ServerSession

  /// Actions on a text.
  init(in document: OpenDocument, _ session: ServerSession) {
    self.document = document
    self.session = session
  }

  /// The actions for findings: one for each code, for the property alone where one finding has it.
  func actions(for findings: [Diagnostic]) -> [CodeAction] {
    var seen: Set<RuleCode> = []
    return findings.filter { seen.insert($0.code).inserted }.compactMap { finding in
      let isAlone = findings.count { $0.code == finding.code } == 1
      let key = isAlone ? finding.keyPath.joined(separator: ".") : ""
      return action(for: finding, key: key.isEmpty ? nil : key)
    }
  }

  /// The action for a finding; `nil` where the settings cannot be changed.
  ///
  /// - Parameter key: The property that it is about; `nil` for all of the file.
  private func action(for finding: Diagnostic, key: String?) -> CodeAction? {
    let settings = document.project.settings?.file
    let place = settings?.path ?? newPlace
    let folder = settings?.folder ?? document.project.folder
    guard let entry = entry(finding.code, key, from: folder),
      let edit = settings.map({ self.edit(entry, in: $0) }) ?? newFile(entry, at: place)
    else { return nil }
    let code = MessageArgument.code(finding.code.rawValue)
    let name = MessageArgument.code(place.pathNames.last.map { String($0) } ?? place)
    let title = key.map { Self.keyTitle(code, .code($0), name) } ?? Self.title(code, name)
    return CodeAction(title: title, kind: .quickFix, finding: finding, edit: edit)
  }

  private var newPlace: String { RealPath.join(document.project.folder, SettingsFile.names[0]) }

  /// What silences a finding; `nil` for a file whose name would mean others, too.
  private func entry(_ code: RuleCode, _ key: String?, from folder: String) -> JSONValue? {
    guard let path = RealPath.relative(RealPath.named(document.place), to: folder),
      !path.utf8.contains(where: { "*?[\\".utf8.contains($0) })
    else { return .none }
    return .object(present: [
      "files": [.string(path)],
      "key": key.map { .string($0) }, "codes": [.string(code.rawValue)],
    ])
  }

  private func edit(_ entry: JSONValue, in file: SettingsFile) -> WorkspaceEdit? {
    let tree = SyntaxTree.parse(
      file.bytes, path: file.path, dialect: file.path.hasSuffix(".json") ? .json : .json5)
    guard let root = tree.root?.object, file.problems.isEmpty else { return nil }
    var edits = Self.edits(entry, in: root)
    if !file.path.hasSuffix(".json5") { edits = edits.map { Self.quoting($0) } }
    var plan = EditPlan(length: file.bytes.count)
    guard plan.add(edits),
      SettingsFile(path: file.path, bytes: plan.edited(file.bytes)).problems.isEmpty
    else { return nil }
    var result = WorkspaceEdit()
    if let open = session.openDocument(at: file.path) {
      result.add(edits, in: open)
    } else {
      let positions = TextPositions(file.bytes, session.encoding, isOpen: false)
      result.add(edits, in: DocumentURI(path: file.path), positions)
    }
    return result
  }

  private static func edits(_ entry: JSONValue, in root: ObjectSyntax) -> [TextEdit] {
    guard let list = root["suppressions"]?.value, let elements = list.array else {
      return ObjectEditor(root).inserting([.init("suppressions", source: "[\(entry.text())]")])
    }
    let start = list.range.lowerBound + 1
    guard let last = elements.last?.range.upperBound else {
      return [TextEdit(start..<start, entry.text())]
    }
    return [TextEdit(last..<last, ", \(entry.text())")]
  }

  /// JSON with comments has quotes around its keys, unlike JSON5, as which it is read.
  private static func quoting(_ edit: TextEdit) -> TextEdit {
    TextEdit(
      edit.range, edit.text.replacing("suppressions: [", with: "\"suppressions\": ["))
  }

  private func newFile(_ entry: JSONValue, at place: String) -> WorkspaceEdit? {
    let capabilities = session.capabilities
    guard capabilities.createsFiles, capabilities.takesVersionedEdits else { return nil }
    let text = JSONValue.object([.init("suppressions", [entry])]).text(.pretty) + "\n"
    let uri = DocumentURI(path: place)
    var edit = WorkspaceEdit()
    edit.create(uri)
    edit.add([TextEdit(0..<0, text)], in: uri, TextPositions([], session.encoding, isOpen: false))
    return edit
  }

  private static let keyTitle = Phrase("server.silence-key-in-settings") { code, key, file in
    "Silence \(code) of \(key) in \(file)"
  }

  private static let title = Phrase("server.silence-in-settings") { code, file in
    "Silence \(code) for this file in \(file)"
  }
}
