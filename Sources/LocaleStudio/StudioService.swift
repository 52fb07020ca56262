internal import JSONText
internal import LocaleDiagnostics
public import LocaleFacts
internal import LocaleModel
internal import LocaleRules
internal import LocaleSyntax
internal import LocaleWorkspace
internal import WidgetConfig

/// Answers what the translators' page asks, one JSON object for another: the page moves texts between
/// the screen and this service, and knows nothing of files, patterns and rules itself.
///
/// The files that are open are kept between requests, and what was found in them. `ask` says what is
/// wanted; `StudioRequest` has the list.
public struct StudioService {
  private let zone: (String) -> (any TimeZoneRules)?
  private var language = MessageLanguage.english
  private var workspace: Workspace
  private var documents: [ExactText: WidgetDocument] = [:]
  private var views: [ExactText: CheckedFile] = [:]

  /// A service with nothing open.
  ///
  /// - Parameter zone: Finds a time zone by its name; `nil` where it does not know it.
  public init(zone: @escaping (_ name: String) -> (any TimeZoneRules)?) {
    self.zone = zone
    workspace = Self.workspace(CheckOptions(instant: 0, timeZone: .utc))
  }

  /// The answer to a request: JSON on one line.
  public mutating func answer(_ request: [UInt8]) -> [UInt8] {
    do throws(RequestFailure) {
      return try answer(to: StudioRequest(request)).utf8()
    } catch {
      return error.answer.utf8()
    }
  }

  private mutating func answer(
    to request: StudioRequest
  ) throws(RequestFailure) -> JSONValue {
    switch request.ask {
    case .settings: try takeSettings(request)
    case .languages: StudioLanguages(readers: language).json
    case .open: try open(try request.path(), Array(try request.text().utf8), request)
    case .create: try create(request)
    case .close: close(try request.path())
    case .view: try view(of: try request.path(), request)
    case .set: try set(request)
    case .fix: try fix(request)
    case .compare: try compare(request)
    case .script: try script(request)
    }
  }

  private static func workspace(_ options: CheckOptions) -> Workspace {
    let settings = Workspace.Settings(options: options)
    return Workspace(sources: NoFiles()) { _ in settings }
  }
}

// MARK: - What is assumed

extension StudioService {
  private mutating func takeSettings(_ request: StudioRequest) throws(RequestFailure) -> JSONValue {
    var assumptions = CheckAssumptions()
    for member in request.settings { try assumptions.read(member) }
    let options = try assumptions.options(zone: zone)
    if let messages = try request.messages() { language = messages }
    workspace = Self.workspace(options)
    views = [:]
    for document in documents.values { workspace.open(document) }
    return ["done": true]
  }
}

// MARK: - Files

extension StudioService {
  private mutating func open(
    _ path: String, _ bytes: [UInt8], _ request: StudioRequest
  ) throws(RequestFailure) -> JSONValue {
    take(workspace.read(path, bytes))
    return try view(of: path, request)
  }

  /// Keeps a file, and forgets what was found in it and in those that extend it.
  private mutating func take(_ document: WidgetDocument) {
    workspace.open(document)
    documents[ExactText(document.path)] = document
    forget(document.path)
  }

  private mutating func forget(_ path: String) {
    for other in [path] + workspace.dependents(of: path) { views[ExactText(other)] = nil }
  }

  private mutating func create(_ request: StudioRequest) throws(RequestFailure) -> JSONValue {
    let path = try request.path()
    let text = NewTranslation(
      language: try request.language(), extends: try request.base(), facts: LanguageTable.standard
    ).text
    return try open(path, Array(text.utf8), request)
  }

  private mutating func close(_ path: String) -> JSONValue {
    workspace.close(path: path)
    documents[ExactText(path)] = nil
    forget(path)
    return ["done": true]
  }

  private func document(at path: String) throws(RequestFailure) -> WidgetDocument {
    guard let document = documents[ExactText(path)] else {
      throw RequestFailure("\"\(path)\" is not open")
    }
    return document
  }

  private mutating func checked(_ path: String) throws(RequestFailure) -> CheckedFile {
    if let known = views[ExactText(path)] { return known }
    let file = workspace.check(try document(at: path))
    views[ExactText(path)] = file
    return file
  }

  private mutating func view(
    of path: String, _ request: StudioRequest
  ) throws(RequestFailure) -> JSONValue {
    let document = try document(at: path)
    let reason = workspace.standing(of: document).reason(isNamed: true)
    let file = try checked(path)
    return StudioView(
      file, refusal: reason?.message, overrides: try request.overrides(),
      dependents: workspace.dependents(of: path), words: StudioWords(language)
    ).json
  }
}

// MARK: - Changes

extension StudioService {
  private mutating func set(_ request: StudioRequest) throws(RequestFailure) -> JSONValue {
    let document = try document(at: try request.path())
    let (key, text) = (try request.key(), try request.newText())
    let number = try request.overrides()
    do throws(EditRefusal) {
      take(try workspace.setting(key, to: text, in: document, overrides: number))
    } catch {
      return refusal(error.message)
    }
    return try view(of: document.path, request)
  }

  private mutating func fix(_ request: StudioRequest) throws(RequestFailure) -> JSONValue {
    let file = try checked(try request.path())
    let (finding, number) = (try request.number("finding"), try request.number("fix"))
    guard file.diagnostics.indices.contains(finding),
      file.diagnostics[finding].fixes.indices.contains(number)
    else { throw RequestFailure("there is no such fix") }
    var plan = EditPlan(length: file.document.bytes.count)
    guard plan.add(file.diagnostics[finding].fixes[number].edits) else {
      throw RequestFailure("the fix does not fit the file")
    }
    let path = file.document.path
    take(workspace.read(path, plan.edited(file.document.bytes)))
    return try view(of: path, request)
  }

  private func refusal(_ message: Message) -> JSONValue {
    ["refusal": .string(StudioWords(language).text(message))]
  }
}

// MARK: - What leaves the page

extension StudioService {
  /// The strings that differ between a file as it is open and as it stands elsewhere.
  private func compare(_ request: StudioRequest) throws(RequestFailure) -> JSONValue {
    let here = try document(at: try request.path())
    let there = workspace.read(here.path, Array(try request.text().utf8))
    let number = try request.overrides()
    func text(_ key: StringKey, _ document: WidgetDocument) -> String? {
      let locales = document.locales
      return locales.indices.contains(number) ? locales[number].text(of: key)?.text : nil
    }
    let rows = StringKey.allCases.compactMap { key -> JSONValue? in
      let (mine, theirs) = (text(key, here), text(key, there))
      guard mine.map({ ExactText($0) }) != theirs.map({ ExactText($0) }) else { return nil }
      return ["key": .string(key.rawValue), "here": .optional(mine), "there": .optional(theirs)]
    }
    return ["same": .bool(here.bytes == there.bytes), "strings": .array(rows)]
  }

  /// The script for the site, or why there is none.
  private func script(_ request: StudioRequest) throws(RequestFailure) -> JSONValue {
    let document = try document(at: try request.path())
    var options = ConfigGenerator.Options()
    options.isPinned = try request.isPinned()
    options.localizer = StudioWords(language).localizer
    do throws(ConfigRefusal) {
      let script = try ConfigGenerator(workspace: workspace, options: options).script(for: document)
      return ["text": .string(script.text())]
    } catch {
      return refusal(error.message)
    }
  }
}

extension JSONValue {
  /// A string, or null where there is none.
  static func optional(_ text: String?) -> JSONValue {
    if let text { .string(text) } else { .null }
  }
}
