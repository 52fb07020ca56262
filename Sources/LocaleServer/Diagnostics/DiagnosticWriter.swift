internal import CRMLocaleKit
internal import JSONText
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleRules
internal import LocaleWorkspace

/// Writes the findings in a text as the protocol has diagnostics.
struct DiagnosticWriter {
  private let session: ServerSession
  private let uri: DocumentURI
  private let project: ProjectFolder
  private let positions: TextPositions
  private let findings: DocumentFindings

  /// A writer for the findings in a text that is open.
  init(_ findings: DocumentFindings, in document: OpenDocument, _ session: ServerSession) {
    self.init(
      findings, in: document.uri, document.positions, of: document.project, session)
  }

  /// A writer for the findings in any text.
  init(
    _ findings: DocumentFindings, in uri: DocumentURI, _ positions: TextPositions,
    of project: ProjectFolder, _ session: ServerSession
  ) {
    self.findings = findings
    self.uri = uri
    self.positions = positions
    self.project = project
    self.session = session
  }

  /// All of them, in the order of the text.
  var json: [JSONValue] { findings.diagnostics.map { json($0) } }

  /// One of them.
  func json(_ finding: Diagnostic) -> JSONValue {
    let related = finding.notes.map { relatedInformation($0, of: finding) }
    return .object(present: [
      "range": positions.json(finding.location.range),
      "severity": .int(Self.severity(finding.severity)),
      "code": .string(finding.code.rawValue),
      "codeDescription": codeDescription(finding.code),
      "source": "crmlocale",
      "message": .string(message(finding, related)),
      "tags": tags(finding.code),
      "relatedInformation": Self.list(related.compactMap { $0 }),
    ])
  }

  private static func list(_ values: [JSONValue]) -> JSONValue? {
    values.isEmpty ? .none : .array(values)
  }

  private static func severity(_ severity: Severity) -> Int {
    switch severity {
    case .error: 1
    case .warning: 2
    case .note: 3
    }
  }

  /// What is wrong, then what is shown nowhere else: the evidence, and what the reader can do.
  private func message(_ finding: Diagnostic, _ related: [JSONValue?]) -> String {
    let evidence = zip(finding.notes, related).filter { $0.1 == nil }.map { $0.0.message }
    let lines = [finding.message] + evidence + [finding.help].compactMap { $0 }
    return lines.map { session.localizer.text($0) }.joined(separator: "\n")
  }

  /// A note about another place; `nil` where it speaks of no other, or the editor cannot go there.
  private func relatedInformation(
    _ note: Diagnostic.Note, of finding: Diagnostic
  ) -> JSONValue? {
    guard session.capabilities.showsRelatedInformation, let place = note.location,
      place != finding.location, let location = location(place)
    else { return .none }
    return ["location": location, "message": .string(session.localizer.text(note.message))]
  }

  private func location(_ place: SourceLocation) -> JSONValue? {
    if place.path.utf8.elementsEqual((findings.file?.document.path ?? place.path).utf8) {
      return ["uri": .string(uri.text), "range": positions.json(place.range)]
    }
    // A base is part of the program: no editor can open it.
    guard let layer = layers.first(where: { $0.path.utf8.elementsEqual(place.path.utf8) }),
      layer.baseName == nil
    else { return .none }
    let other = project.place(of: place.path)
    let open = session.openDocument(at: other)
    let positions =
      open?.positions ?? TextPositions(layer.bytes, session.encoding, isOpen: false)
    return [
      "uri": .string(open?.uri.text ?? DocumentURI(path: other).text),
      "range": positions.json(place.range),
    ]
  }

  private var layers: [LocaleLayer] {
    findings.file?.context.locales.flatMap { $0.resolved.layers } ?? []
  }

  /// The address where a rule is explained; `nil` where the user has named none.
  private func codeDescription(_ code: RuleCode) -> JSONValue? {
    guard session.capabilities.showsCodeDescriptions, let page = session.settings.rulesPage else {
      return .none
    }
    return ["href": .string("\(page)#\(code.rawValue)")]
  }

  /// What is there in vain is shown faded.
  private func tags(_ code: RuleCode) -> JSONValue? {
    guard session.capabilities.showsUnnecessary, Self.isInVain.contains(code) else { return .none }
    return [1]
  }

  private static let isInVain: Set<RuleCode> = ["redundant-override", "unused-suppression"]
}
