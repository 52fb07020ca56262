internal import CRMLocaleKit
internal import JSONText
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleWorkspace

/// What there is between the server and one editor: what both can, the texts that are open, and the
/// folders that they are checked in. It belongs to one thread.
final class ServerSession {
  /// How far the two have come.
  enum Phase {
    case new, running, shutDown
  }

  /// What whoever started the server has said.
  let options: ServerOptions

  /// The editor.
  let client: Client

  /// How far the two have come.
  var phase = Phase.new

  /// What the editor can.
  var capabilities = ClientCapabilities(.object([]))

  /// What the user sets in the editor.
  private(set) var settings = ClientSettings()

  /// What the characters of positions count.
  var encoding = PositionEncoding.utf16

  /// The editor's own language, as a BCP 47 tag.
  var editorLanguage: String?

  /// The process that ends when the editor does; `nil` where nobody says.
  var parentProcess: Int32?

  /// The texts that are open.
  private(set) var documents: [DocumentURI: OpenDocument] = [:]

  /// Where texts are checked: the folders of the editor, and those of texts outside of them.
  private(set) var projects: [ProjectFolder] = []

  /// The texts whose diagnostics may be other than the editor knows.
  var unreported = UnreportedTexts()

  /// What was found in files that are not open.
  let workspaceReports = WorkspaceReports()

  /// Jobs that are done bit by bit while nothing else is to be done.
  var jobs: [any BackgroundJob] = []

  /// The watch over files for editors that do not watch any.
  var fileWatch: FileWatch?

  private var openPlaces: [ExactText: OpenDocument] = [:]

  /// A session that has not begun.
  init(_ options: ServerOptions, _ client: Client) {
    self.options = options
    self.client = client
  }

  /// The moment that is taken for now, in milliseconds since 1970 in UTC.
  private(set) var instant: Int64 = 0

  private var assumptions: ProjectFolder.Assumptions {
    ProjectFolder.Assumptions(instant: instant, timeZone: timeZone)
  }

  /// The clock of the visitors.
  var timeZone: any TimeZoneRules { settings.clock ?? options.timeZone }

  /// Who says what there is to say.
  var localizer: Localizer {
    let asked = settings.messages ?? options.messages ?? projects.first?.messages
    return ServerWords.localizer(asked, editor: editorLanguage)
  }
}

// MARK: - Texts

extension ServerSession {
  /// The text that a request or a notification is about; `nil` where it is not open.
  func document(_ parameters: JSONValue) -> OpenDocument? {
    parameters["textDocument", "uri"]?.string.flatMap { documents[DocumentURI($0)] }
  }

  /// Takes a text that was opened, instead of one that was open under the same name.
  func open(_ uri: DocumentURI, languageID: String, version: Int, text: [UInt8]) {
    guard let place = place(of: uri, languageID) else { return }
    if let old = documents.removeValue(forKey: uri) { leave(old.place) }
    let document = OpenDocument(
      uri, place: place, languageID: languageID, version: version, text: text,
      project: project(for: place), encoding)
    documents[uri] = document
    openPlaces[ExactText(place)] = document
    note(change: document)
  }

  /// Takes changes of a text; `nil` for one that could not be read.
  func change(_ document: OpenDocument, _ changes: [ContentChange?], version: Int?) {
    if !document.apply(changes, version: version) {
      client.log(.warning, "a change of \(document.uri.text) has no place in it")
    }
    note(change: document)
  }

  /// Lets go of a text: the disk counts again.
  func close(_ uri: DocumentURI) {
    guard let document = documents.removeValue(forKey: uri) else { return }
    unreported.remove(uri)
    leave(document.place)
    if SettingsFile.names.contains(document.name) { reloadSettings() }
    noteChange(at: document.place)
    let isUsed = documents.values.contains { $0.project === document.project }
    if !document.project.isNamed, !isUsed { projects.removeAll { $0 === document.project } }
    if !capabilities.pullsDiagnostics { publish([], of: uri, version: nil) }
  }

  /// Lets go of a place: another text of it may be open under another name.
  private func leave(_ place: String) {
    let others = documents.values.filter { $0.place.utf8.elementsEqual(place.utf8) }
    openPlaces[ExactText(place)] = others.min { $0.uri.text.precedes($1.uri.text) }
    if others.isEmpty { for project in projects { project.forget(place) } }
  }

  /// The text that is open at a place; `nil` where none is.
  func openDocument(at place: String) -> OpenDocument? { openPlaces[ExactText(place)] }

  private func text(at place: String) -> [UInt8]? { openDocument(at: place)?.bytes }

  /// Where a text is; `nil` for one that is not a file and never was one to be saved.
  private func place(of uri: DocumentURI, _ languageID: String) -> String? {
    if let path = uri.path { return RealPath.normalized(path) }
    guard uri.scheme == "untitled" else { return nil }
    let folder = projects.first?.folder ?? RealPath.followed(".")
    return RealPath.join(folder, uri.name + (TextLanguage.ending(of: languageID) ?? ""))
  }

  private func note(change document: OpenDocument) {
    if SettingsFile.names.contains(document.name) { reloadSettings() }
    noteChange(at: document.place)
  }
}

// MARK: - Folders

extension ServerSession {
  /// Begins to work in folders.
  func begin(in folders: [String]) {
    instant = options.instant ?? InstantText.now
    setFolders(folders)
  }

  /// Works in other folders from now on.
  func setFolders(_ folders: [String]) {
    projects = folders.map { folder in
      projects.first { $0.isNamed && $0.folder == folder } ?? newProject(folder, isNamed: true)
    }
    for document in documents.values { document.project = project(for: document.place) }
    forgetFindings()
  }

  /// The folder that a file is checked in: the innermost of the editor's that it lies in, else its own.
  func project(for place: String) -> ProjectFolder {
    let around = projects.filter { $0.isNamed && $0.contains(place) }
    if let innermost = around.max(by: { $0.folder.utf8.count < $1.folder.utf8.count }) {
      return innermost
    }
    let folder = RealPath.folder(of: place)
    if let known = projects.first(where: { $0.folder == folder }) { return known }
    let new = newProject(folder, isNamed: false)
    projects.append(new)
    return new
  }

  private func newProject(_ folder: String, isNamed: Bool) -> ProjectFolder {
    let project = ProjectFolder(folder, isNamed: isNamed, options: options) {
      [weak self] place in self?.text(at: place)
    }
    reload(project)
    return project
  }

  private func reload(_ project: ProjectFolder) {
    let known = project.problem
    project.reload(assumptions)
    if let problem = project.problem, problem != known {
      client.show(.error, localizer.text(problem))
    }
  }

  /// Reads settings again where they have changed.
  func reloadSettings() {
    let stale = projects.filter { $0.areSettingsStale }
    guard !stale.isEmpty else { return }
    for project in stale { reload(project) }
    forgetFindings()
  }

  /// Takes what the user sets in the editor.
  func take(_ settings: ClientSettings) {
    guard settings != self.settings else { return }
    self.settings = settings
    begin(at: instant)
  }

  /// Looks at the clock: on another day other dates are shown.
  func lookAtClock() {
    guard phase == .running, options.instant == nil else { return }
    let now = InstantText.now
    if timeZone.day(at: now) != timeZone.day(at: instant) { begin(at: now) }
  }

  private func begin(at instant: Int64) {
    self.instant = instant
    reloadAll()
    refreshInlayHints()
  }

  /// Reads all settings again, and begins anew.
  func reloadAll() {
    for project in projects { reload(project) }
    forgetFindings()
  }

  /// Asks the editor to ask for inlay hints again.
  func refreshInlayHints() {
    if phase == .running, capabilities.refreshesInlayHints {
      client.ask("workspace/inlayHint/refresh", .null)
    }
  }
}
