internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleWorkspace

/// Comments that silence a finding where it stands, in a form that the file has.
///
/// Which form that is depends on the place: the script in a page has another than the page. Each is
/// tried, and offered only if then nothing but this finding is silent.
struct SilenceActions {
  private let document: OpenDocument
  private let session: ServerSession

  /// Actions on a text.
  init(in document: OpenDocument, _ session: ServerSession) {
    self.document = document
    self.session = session
  }

  /// The actions for findings: one for those of a code on a line, which a comment silences together.
  func actions(for findings: [Diagnostic]) -> [CodeAction] {
    var seen: Set<String> = []
    return findings.filter { finding in
      let line = LineAround(finding.location.range.lowerBound, in: document.bytes).range.lowerBound
      return seen.insert("\(finding.code) \(line)").inserted
    }.compactMap { action(for: $0) }
  }

  /// The action for a finding; `nil` where no comment can stand there.
  private func action(for finding: Diagnostic) -> CodeAction? {
    guard let file = session.findings(in: document).file else { return nil }
    for edit in edits(for: finding) where silences(edit, finding, in: file) {
      return CodeAction(
        title: Self.title(.code(finding.code.rawValue)), kind: .quickFix, finding: finding,
        edit: WorkspaceEdit([edit], in: document))
    }
    return nil
  }

  private static let title = Phrase("server.silence") { code in "Silence \(code) here" }

  /// A comment on a line of its own above the finding, or behind it, in each form that the file has.
  private func edits(for finding: Diagnostic) -> [TextEdit] {
    let line = LineAround(finding.location.range.lowerBound, in: document.bytes)
    let path = document.path
    let forms = document.project.workspace.formats.format(of: path, bytes: document.bytes).comments
    // Most places take one of these two: each form that is tried costs a check.
    let usual = [CommentForm.line, .markup].filter { forms.contains($0) }
    let comments = (usual + forms.filter { !usual.contains($0) }).map {
      $0.comment("crmlocale: ignore=\(finding.code.rawValue)")
    }
    return comments.map { line.inserting(above: $0) } + comments.map { line.inserting(behind: $0) }
  }

  /// Whether a comment does away with what is found of the code on the line, and changes nothing else.
  private func silences(
    _ edit: TextEdit, _ finding: Diagnostic, in file: CheckedFile
  ) -> Bool {
    var plan = EditPlan(length: document.bytes.count)
    guard plan.add([edit]) else { return false }
    let bytes = plan.edited(document.bytes)
    let found = document.project.workspace.check(path: document.path, bytes: bytes).diagnostics
    let line = LineAround(finding.location.range.lowerBound, in: document.bytes).range
    let wanted = file.diagnostics.filter { other in
      other.code != finding.code
        || !(line.lowerBound...line.upperBound).contains(other.location.range.lowerBound)
    }
    return Self.codes(found) == Self.codes(wanted)
      && String(validating: bytes, as: UTF8.self) != nil
  }

  private static func codes(_ findings: [Diagnostic]) -> [String] {
    findings.map { "\($0.code) \($0.keyPath) \($0.message.id)" }.sorted()
  }
}

/// The line that a place stands in.
private struct LineAround {
  /// The line without its break.
  let range: Range<Int>

  private let indent: String
  private let lineBreak: String

  init(_ place: Int, in bytes: [UInt8]) {
    let place = min(place, bytes.count)
    let isBreak = { (byte: UInt8) in byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
    let start = bytes[..<place].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
    range = start..<(bytes[place...].firstIndex(where: isBreak) ?? bytes.count)
    let blanks = bytes[range].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    indent = String(decoding: blanks, as: UTF8.self)
    let hasReturns = bytes.contains(UInt8(ascii: "\r"))
    let hasNewlines = bytes.contains(UInt8(ascii: "\n"))
    lineBreak = hasReturns ? hasNewlines ? "\r\n" : "\r" : "\n"
  }

  func inserting(above comment: String) -> TextEdit {
    TextEdit(range.lowerBound..<range.lowerBound, indent + comment + lineBreak)
  }

  func inserting(behind comment: String) -> TextEdit {
    TextEdit(range.upperBound..<range.upperBound, " " + comment)
  }
}
