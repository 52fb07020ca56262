internal import CRMLocaleKit
internal import JSONText
internal import LocaleDiagnostics
internal import LocaleScanning

/// What was found in files that are not open, as the editor is told: each file is checked once, until it
/// or a file that it extends changes.
final class WorkspaceReports {
  /// What was found in a file, with a name that changes when it does.
  struct Report {
    let id: String
    let items: [JSONValue]
  }

  private var reports: [ExactText: Report] = [:]
  private var places: [String]?

  /// What the editor was told last of all files, and when; `nil` before it asked.
  var told: (generation: Int, ids: [DocumentURI: String])?

  /// Goes up whenever anything may mean something else.
  private(set) var generation = 0

  /// Forgets what was found in a file.
  func forget(_ place: String) {
    generation += 1
    reports[ExactText(place)] = nil
  }

  /// Forgets all.
  func forgetAll() {
    generation += 1
    reports = [:]
    places = nil
  }

  /// The files of the editor's folders, in the order of their paths.
  func places(in session: ServerSession) -> [String] {
    if let places { return places }
    var seen: Set<ExactText> = []
    var found: [String] = []
    for project in session.projects where project.isNamed {
      let search = project.settings?.search ?? FileSearch()
      found += search.files(under: project.folder).filter { seen.insert(ExactText($0)).inserted }
    }
    places = found
    return found
  }

  /// What was found in a file that is not open.
  func report(on place: String, in session: ServerSession) -> Report {
    if let known = reports[ExactText(place)] { return known }
    let items = Self.items(in: place, session)
    let report = Report(id: items.isEmpty ? "" : Self.name(of: items), items: items)
    reports[ExactText(place)] = report
    return report
  }

  private static func items(in place: String, _ session: ServerSession) -> [JSONValue] {
    guard let bytes = try? FileAccess.read(place) else { return [] }
    session.readNewTexts()
    let project = session.project(for: place)
    let findings = project.findings(in: bytes, at: place)
    guard !findings.diagnostics.isEmpty else { return [] }
    let positions = TextPositions(bytes, session.encoding, isOpen: false)
    let uri = DocumentURI(path: place)
    return DiagnosticWriter(findings, in: uri, positions, of: project, session).json
  }

  /// A name for diagnostics: their FNV-1a hash.
  static func name(of items: [JSONValue]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in JSONValue.array(items).utf8() { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 16)
  }
}
