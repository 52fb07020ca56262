internal import LocaleDiagnostics
public import LocaleFacts
public import LocaleModel
public import LocaleRules
package import PatternAnalysis
public import LocaleScanning

/// The files that a program works on: those that are open, those on the disk behind them, and what
/// extends what.
///
/// Every command is a call of it, and nothing is worked out twice: a base is read once in the life of
/// the program, a file that others extend once in the life of the workspace. It belongs to one thread.
///
///     let workspace = Workspace(options: CheckOptions(instant: now, timeZone: .utc))
///     let file = workspace.check(WidgetDocument(path: "es.json", bytes: bytes))
///     for finding in file.diagnostics { print(finding.code, finding.message) }
public final class Workspace {
  /// What a file is judged by.
  public struct Settings: Sendable {
    /// What a check assumes.
    public private(set) var options: CheckOptions

    /// Which rules run, and how grave their findings are.
    public var rules: RuleSelection

    /// What is silent besides what comments silence.
    public var suppressions: [SettingSuppression] = []

    /// What tells these options from others, which cannot be compared.
    final class Identity: Sendable {}
    let identity = Identity()

    /// Settings, with all rules unless some are selected. Make them once for many files: what was found
    /// out about a pattern is remembered for the same settings.
    public init(options: CheckOptions, rules: RuleSelection = RuleSelection()) {
      self.options = options
      self.rules = rules
    }

    /// The same for some of the files, without any work done again.
    ///
    /// - Parameters:
    ///   - language: What the strings are written in, unless these settings say it.
    ///   - rules: Which rules run, and how grave their findings are.
    ///   - suppressions: What is silent besides what comments silence.
    public func adapted(
      language: LanguageTag?, rules: RuleSelection, suppressions: [SettingSuppression]
    ) -> Settings {
      var result = self
      if let language, options.language == nil { result.options.language = language }
      result.rules = rules
      result.suppressions = suppressions
      return result
    }
  }

  /// What the endings of names mean.
  public let formats: FileFormats

  private let settings: (String) -> Settings
  private let sources: any LocaleSourceProvider
  private var open: [ExactText: WidgetDocument] = [:]
  private var scopes: [ExactText: Scope] = [:]
  private var deepest = 0

  /// Where the chains lead that files go on from.
  var chainEnds: [ChainPlace: ChainEnd] = [:]

  /// The files that go on from a file and are not the chat's by that, and the configs that name it for
  /// their strings: when it changes, something else may be said of them.
  var followers: [ExactText: Set<ExactText>] = [:]
  private var memories: [(owner: Settings.Identity, memory: PatternMemory)] = []

  /// A workspace whose settings depend on the path.
  ///
  /// - Parameters:
  ///   - sources: Gives the files that others extend.
  ///   - formats: What the endings of names mean.
  ///   - settings: What the file at a path is judged by.
  public init(
    sources: any LocaleSourceProvider, formats: FileFormats = FileFormats(),
    settings: @escaping (_ path: String) -> Settings
  ) {
    self.sources = sources
    self.formats = formats
    self.settings = settings
  }

  /// What the file at a path is judged by.
  public func settings(for path: String) -> Settings { settings(path) }

  /// What is known of a text as the pattern of a string; `nil` where it is not looked at as one.
  package func analysis(
    of text: String, for key: StringKey, in locale: LocaleContext
  ) -> PatternAnalysis? {
    locale.analysis(of: text, for: key, memory(of: settings(for: locale.document.path)))
  }

  /// The patterns that were analysed under some settings.
  func memory(of settings: Settings) -> PatternMemory {
    if let known = memories.first(where: { $0.owner === settings.identity }) { return known.memory }
    // A program has one file of settings, or a few; it need not remember all that ever were.
    if memories.count >= 16 { memories.removeFirst() }
    let memory = PatternMemory(settings.options)
    memories.append((settings.identity, memory))
    return memory
  }
}

extension Workspace {
  /// What is read for files that may read the same: each file once.
  private final class Scope {
    let name: String
    let resolver = LocaleResolver()
    var files: [ExactText: LocaleResolver.Lookup] = [:]

    init(_ name: String) { self.name = name }
  }

  /// What a file's overrides extend, down to the base.
  package func resolve(
    _ overrides: LocaleOverrides, in document: WidgetDocument
  ) -> ResolvedLocale {
    let scope = scope(for: overrides)
    let sources = LocaleResolver.Sources(
      base: { BundledBases.layer(named: $0) }, file: { self.lookup($0, in: scope) })
    let locale = scope.resolver.resolve(overrides, document, from: sources)
    deepest = max(deepest, locale.depth, scope.resolver.longestWay)
    return locale
  }

  /// The scope of a file. What extends a base needs nothing of the disk: it is not asked for its scope.
  private func scope(for overrides: LocaleOverrides) -> Scope {
    var name = ""
    if case .file = overrides.reference { name = sources.scope(of: overrides.path) }
    let scope = scopes[ExactText(name)] ?? Scope(name)
    scopes[ExactText(name)] = scope
    return scope
  }

  private func lookup(_ path: String, in scope: Scope) -> LocaleResolver.Lookup {
    if let document = open[ExactText(path)] { return Self.layer(of: document) }
    if let known = scope.files[ExactText(path)] { return known }
    let found: LocaleResolver.Lookup
    switch sources.source(at: path, in: scope.name) {
    case .found(let path, let bytes): found = Self.layer(of: read(path, bytes))
    case .unavailable(let reason): found = .unavailable(reason: reason)
    }
    scope.files[ExactText(path)] = found
    return found
  }

  private static func layer(of document: WidgetDocument) -> LocaleResolver.Lookup {
    guard let overrides = document.locales.first else {
      return .unavailable(reason: .holdsNoOverrides)
    }
    return .found(
      LocaleLayer(
        baseName: nil, path: document.path, bytes: document.bytes, overrides: overrides))
  }
}

extension Workspace {
  /// The file at a path as the file at another one may read it.
  public func source(at path: String, for child: String) -> LocaleSource {
    if let document = open[ExactText(path)] { return .found(path: path, bytes: document.bytes) }
    return sources.source(at: path, in: sources.scope(of: child))
  }

  /// The file at a path as the files of a scope may read it.
  func source(at path: String, in scope: String) -> LocaleSource {
    if let document = open[ExactText(path)] { return .found(path: path, bytes: document.bytes) }
    return sources.source(at: path, in: scope)
  }

  /// The scope of a file.
  func scopeName(of path: String) -> String { sources.scope(of: path) }

  /// Takes a text for the file at a path, whatever the disk holds: what an editor has open.
  public func open(path: String, bytes: [UInt8]) {
    open(read(path, bytes))
  }

  /// The same for a text that was read already.
  public func open(_ document: WidgetDocument) {
    forget(document.path)
    open[ExactText(document.path)] = document
  }

  /// Lets go of a text that was taken for a file, or of what was read of it: the disk counts again.
  public func close(path: String) {
    open[ExactText(path)] = nil
    forget(path)
  }

  /// The text that is taken for a file; `nil` where none is.
  public func openDocument(at path: String) -> WidgetDocument? { open[ExactText(path)] }

  private func forget(_ path: String) {
    chainEnds.removeAll()
    for scope in scopes.values {
      scope.files[ExactText(path)] = nil
      scope.resolver.forget(path)
    }
  }

  /// Lets go of what was read of the files that others extend, and of who extends whom, where there are
  /// more than a number: what a run over many sites needs no more. A chain that is as long stays: it
  /// would have to be read again for the next file.
  package func forgetParents(over number: Int) {
    let count = scopes.values.reduce(0) { $0 + $1.files.count }
    guard count > max(number, 4 * deepest) else { return }
    scopes.removeAll()
    chainEnds.removeAll()
    followers.removeAll()
    deepest = 0
  }

  /// The files that extend a file or name it for their strings, themselves or through others, as far as
  /// they were checked, in the order of their paths: what has to be checked again when it changes.
  public func dependents(of path: String) -> [String] {
    var found: Set<ExactText> = []
    var next = [path]
    while let path = next.popLast() {
      let direct =
        scopes.values.flatMap { $0.resolver.dependents(of: path) }
        + followers[ExactText(path), default: []].map { $0.text }
      next += direct.filter { found.insert(ExactText($0)).inserted }
    }
    return found.map { $0.text }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
