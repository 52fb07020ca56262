internal import CRMLocaleKit
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleRules
internal import LocaleScanning
internal import LocaleWorkspace

/// A folder in which files are checked, by what `crmlocale check` would go by if it were run there.
final class ProjectFolder {
  /// The folder, as a path from the root of the file system.
  let folder: String

  /// Whether the editor names it; else it is that of a text outside of all that the editor names.
  let isNamed: Bool

  /// What is known of the files in it.
  private(set) var workspace: Workspace

  /// The settings that count; `nil` for none.
  private(set) var settings: ProjectSettings?

  /// Why nothing is checked: the settings cannot count, and none did before.
  private(set) var problem: Message?

  private let options: ServerOptions
  private let text: (String) -> [UInt8]?
  private var file: (path: String, bytes: [UInt8])?
  private var baseline: BaselineFile?

  /// A folder whose settings were not read yet.
  ///
  /// - Parameter text: What is open at a path from the root of the file system.
  init(
    _ folder: String, isNamed: Bool, options: ServerOptions, text: @escaping (String) -> [UInt8]?
  ) {
    self.folder = folder
    self.isNamed = isNamed
    self.options = options
    self.text = text
    workspace = Workspace(
      of: folder, options: CheckOptions(instant: 0, timeZone: options.timeZone), project: nil,
      text: text)
  }

  /// The path by which the folder knows a file.
  func path(of place: String) -> String { RealPath.path(to: place, from: folder) }

  /// Where the file at a path of the folder is.
  func place(of path: String) -> String {
    RealPath.normalized(path.hasPrefix("/") ? path : RealPath.join(folder, path))
  }

  /// Whether a file lies in the folder.
  func contains(_ place: String) -> Bool { RealPath.relative(place, to: folder) != nil }
}

extension ProjectFolder {
  /// What is assumed besides the settings.
  struct Assumptions {
    /// The moment that is taken for now, in milliseconds since 1970 in UTC.
    var instant: Int64
    /// The clock of the visitors.
    var timeZone: any TimeZoneRules
  }

  /// The language that the settings have for messages; `nil` where they say none.
  var messages: MessageLanguage? { settings?.messages }

  /// Reads the settings again, and begins anew. Where they hold a mistake, what counted before goes on
  /// counting: what is being typed is seldom right.
  func reload(_ assumptions: Assumptions) {
    do {
      take(try found())
    } catch {
      file = nil
      settings = nil
      problem = error.message
    }
    baseline = settings?.baseline.flatMap { try? BaselineFile(reading: $0) }
    workspace = Workspace(
      of: folder, options: checkOptions(assumptions), project: settings, root: options.root,
      text: text)
  }

  private func take(_ found: SettingsFile?) {
    file = found.map { ($0.path, $0.bytes) }
    guard let found, !found.problems.isEmpty else {
      problem = nil
      settings = found.map { ProjectSettings($0) }
      return
    }
    if settings == nil, text(found.path) == nil {
      problem = Self.wrongSettings(.code(found.path))
    }
  }

  /// Whether another settings file counts than when they were read, or its text has changed.
  var areSettingsStale: Bool {
    guard let found = try? found() else { return file != nil || problem == nil }
    return found.path != file?.path || found.bytes != file?.bytes
  }

  private func found() throws(SettingsSearch.Problem) -> SettingsFile? {
    guard options.readsSettings else { return nil }
    guard let path = options.settingsFile else {
      return try SettingsSearch.find(from: folder, text: text)
    }
    do {
      return try SettingsFile(reading: path)
    } catch {
      throw .unreadable(error)
    }
  }

  private func checkOptions(_ assumptions: Assumptions) -> CheckOptions {
    var result = CheckOptions(
      instant: assumptions.instant, timeZone: assumptions.timeZone, facts: .icu)
    result.language = options.language
    result.release = options.release ?? settings?.release ?? .latest
    result.strictTokens = options.strictTokens || settings?.strictTokens ?? false
    return result
  }

  private static let wrongSettings = Phrase("server.wrong-settings") { path in
    "\(path) holds mistakes: nothing is checked until they are corrected"
  }
}

extension ProjectFolder {
  /// Checks a text as a search of the folder would: what is not the chat's is passed over.
  ///
  /// - Parameter isKnown: Whether the editor knows the kind of the text, where its name does not say
  ///   it.
  func findings(in bytes: [UInt8], at place: String, isKnown: Bool = false) -> DocumentFindings {
    guard problem == nil, settings.map({ !$0.leavesOut(place) }) ?? true,
      isKnown || workspace.formats.format(of: place) != nil,
      WidgetDocument.mayBeWidgetFile(bytes)
    else { return DocumentFindings() }
    let path = path(of: place)
    let document = workspace.openDocument(at: path) ?? workspace.read(path, bytes)
    guard workspace.standing(of: document).reason(isNamed: false) == nil else {
      return DocumentFindings()
    }
    return DocumentFindings(withoutKnown(workspace.check(document), at: place))
  }

  /// A file without the findings of the baseline.
  private func withoutKnown(_ file: CheckedFile, at place: String) -> CheckedFile {
    guard let baseline, baseline.problems.isEmpty else { return file }
    return Baseline(baseline, .read, project: settings).passingOver(file, at: place)
  }

  /// Takes a text for the file at a place.
  func open(_ bytes: [UInt8], at place: String) {
    guard WidgetDocument.mayBeWidgetFile(bytes) else { return forget(place) }
    workspace.open(path: path(of: place), bytes: bytes)
  }

  /// Forgets what was known of the file at a place: the disk counts again.
  func forget(_ place: String) { workspace.close(path: path(of: place)) }

  /// Where the files are that extend one, themselves or through others.
  func dependents(of place: String) -> [String] {
    workspace.dependents(of: path(of: place)).map { self.place(of: $0) }
  }
}
