internal import CRMLocaleKit
internal import JSONText
internal import LocaleDiagnostics

/// Checks every file of the editor's folders, one at a time. Where nothing has changed since it was asked
/// last, it waits until something does: editors ask again at once.
final class WorkspaceDiagnosticJob: BackgroundJob {
  let id: RequestID
  private let known: [DocumentURI: String]
  private let partialResult: JSONValue?
  private var progress: JobProgress?
  private var places: [String]?
  private var next = 0
  private var items: [JSONValue] = []
  private var generation = 0
  /// What the report on each file is called; empty for one without findings.
  private var told: [DocumentURI: String] = [:]

  /// A job for a request.
  init(_ id: RequestID, _ parameters: JSONValue, in session: ServerSession) {
    self.id = id
    var known: [DocumentURI: String] = [:]
    for entry in parameters["previousResultIds"]?.array ?? [] {
      guard let uri = entry["uri"]?.string, let value = entry["value"]?.string else { continue }
      known[DocumentURI(uri).canonical] = value
    }
    self.known = known
    partialResult = Self.token(parameters["partialResultToken"])
    progress = Self.token(parameters["workDoneToken"]).map { JobProgress($0) }
  }

  private static func token(_ value: JSONValue?) -> JSONValue? {
    value.flatMap { RequestID($0) }.map { $0.json }
  }

  /// Whether there is nothing to tell yet: nothing has changed since the last answer, and the editor
  /// still has what that said.
  func isWaiting(in session: ServerSession) -> Bool {
    guard places == nil, let last = session.workspaceReports.told,
      last.generation == session.workspaceReports.generation
    else { return false }
    // What is open is asked for by itself, too, under other names.
    func closed(_ ids: [DocumentURI: String]) -> [DocumentURI: String] {
      ids.filter { uri, id in
        !id.isEmpty && uri.path.flatMap { session.openDocument(at: $0) } == nil
      }
    }
    return closed(known) == closed(last.ids)
  }

  func step(in session: ServerSession) -> JSONValue? {
    guard let places else {
      begin(in: session)
      return .none
    }
    guard next < places.count else { return finish(in: session) }
    tell(of: places[next], in: session)
    next += 1
    progress?.report(next, of: places.count, to: session.client)
    return .none
  }

  func stop(in session: ServerSession) {
    if places != nil { progress?.end(to: session.client) }
  }

  private func begin(in session: ServerSession) {
    generation = session.workspaceReports.generation
    progress?.begin(session.localizer.text(Self.checking()), to: session.client)
    let found = session.workspaceReports.places(in: session)
    let open = session.documents.values.map { $0.place }.filter { place in
      !found.contains { $0.utf8.elementsEqual(place.utf8) }
    }
    places = found + open.sorted { $0.precedes($1) }
  }

  private func tell(of place: String, in session: ServerSession) {
    if let document = session.openDocument(at: place) {
      let findings = session.findings(in: document)
      let items = DiagnosticWriter(findings, in: document, session).json
      let id = items.isEmpty ? "" : WorkspaceReports.name(of: items)
      add(document.uri, id, items, version: document.version, to: session.client)
    } else {
      let report = session.workspaceReports.report(on: place, in: session)
      add(DocumentURI(path: place), report.id, report.items, version: nil, to: session.client)
    }
  }

  private func add(
    _ uri: DocumentURI, _ id: String, _ items: [JSONValue], version: Int?, to client: Client
  ) {
    let known = known[uri.canonical]
    told[uri.canonical] = id
    // What never had any need not be told to have none.
    guard !items.isEmpty || known.map({ !$0.isEmpty }) ?? false else { return }
    let version = version.map { JSONValue.int($0) } ?? .null
    let report: JSONValue =
      known == id
      ? [
        "kind": "unchanged", "uri": .string(uri.text), "version": version, "resultId": .string(id),
      ]
      : [
        "kind": "full", "uri": .string(uri.text), "version": version, "resultId": .string(id),
        "items": .array(items),
      ]
    send(report, to: client)
  }

  /// Tells at once where the editor takes parts.
  private func send(_ report: JSONValue, to client: Client) {
    guard let partialResult else { return items.append(report) }
    client.notify("$/progress", ["token": partialResult, "value": ["items": [report]]])
  }

  private func finish(in session: ServerSession) -> JSONValue {
    for (uri, id) in known where told[uri] == nil && !id.isEmpty {
      add(uri, "", [], version: nil, to: session.client)
    }
    session.workspaceReports.told = (generation, told)
    progress?.end(to: session.client)
    return ["items": .array(items)]
  }

  private static let checking = Phrase("server.checking", "Checking the folder")
}

/// Shows how far a job is.
private struct JobProgress {
  private let token: JSONValue
  private var percentage = 0

  init(_ token: JSONValue) { self.token = token }

  private func send(_ value: JSONValue, to client: Client) {
    client.notify("$/progress", ["token": token, "value": value])
  }

  func begin(_ title: String, to client: Client) {
    send(
      ["kind": "begin", "title": .string(title), "cancellable": true, "percentage": 0], to: client)
  }

  mutating func report(_ done: Int, of all: Int, to client: Client) {
    let now = done * 100 / max(1, all)
    guard now > percentage else { return }
    percentage = now
    send(["kind": "report", "percentage": .int(now)], to: client)
  }

  func end(to client: Client) { send(["kind": "end"], to: client) }
}
