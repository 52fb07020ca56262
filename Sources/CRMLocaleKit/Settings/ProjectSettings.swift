public import DateFns
internal import LocaleFacts
public import LocaleDiagnostics
internal import LocaleICU
public import LocaleRules
public import LocaleScanning
internal import LocaleSyntax

/// What a settings file says, ready to be asked about paths.
///
/// It is read from a file without mistakes; of one with mistakes it is what could be understood.
public struct ProjectSettings: Sendable {
  /// The file.
  public let file: SettingsFile

  /// The release of date-fns; `nil` where nothing is said.
  public let release: DateFnsRelease?

  /// Whether the widget is taken to refuse protected tokens.
  public let strictTokens: Bool

  /// Whether warnings count as errors.
  public let isStrict: Bool

  /// The language of messages; `nil` where nothing is said.
  public let messages: MessageLanguage?

  /// The reports, each `FORMAT` or `FORMAT=FILE` with a path that the working directory leads to.
  public let outputs: [String]

  /// The file of the baseline, as the working directory leads to it; `nil` where there is none.
  public let baseline: String?

  /// The address of the page that explains all rules; `nil` where nothing is said.
  public let rulePage: String?

  /// What the endings of names mean.
  public let formats: FileFormats

  /// What is said of rules for every file.
  public let rules: RuleChoice

  let include: [PathGlob]
  let exclude: [String]
  let languages: [Language]
  let overrides: [Override]
  let suppressions: [Suppression]

  /// The language of some paths.
  struct Language: Sendable {
    let glob: PathGlob
    let text: String
    let tag: LanguageTag
    let range: Range<Int>
  }

  /// What is said of rules for some paths.
  struct Override: Sendable {
    let globs: [PathGlob]
    let rules: RuleChoice
    let levels: [(key: String, text: String, range: Range<Int>)]
  }

  /// Reads what a file says.
  public init(_ file: SettingsFile) {
    self.file = file
    let root = file.root
    release = root?.value("dateFns")?.string.flatMap { DateFnsRelease($0.text) }
    strictTokens = root?.value("strictTokens")?.bool ?? false
    isStrict = root?.value("strict")?.bool ?? false
    messages = root?.value("messages")?.string.flatMap { MessageLanguage(rawValue: $0.text) }
    outputs = (root?.value("outputs")?.texts ?? []).map { Self.output($0, from: file) }
    baseline = root?.value("baseline")?.string.map { file.path(to: $0.text) }
    rulePage = root?.value("rulePage")?.string?.text
    var formats = FileFormats()
    for (ending, text, _) in root?.value("files", "extensions")?.textMembers ?? [] {
      if let name = FileFormats.Name(rawValue: text) { formats.add(ending, name) }
    }
    self.formats = formats
    rules = RuleChoice(root?.value("rules")?.textMembers ?? [])
    include = (root?.value("files", "include")?.texts ?? []).map { PathGlob($0) }
    exclude = root?.value("files", "exclude")?.texts ?? []
    languages = (root?.value("language")?.textMembers ?? []).compactMap { key, text, range in
      (try? LanguageTag(text)).map {
        Language(glob: PathGlob(key), text: key, tag: $0, range: range)
      }
    }
    overrides = (root?.value("overrides")?.array ?? []).compactMap { $0.object }.map { object in
      let levels = object.value("rules")?.textMembers ?? []
      return Override(
        globs: (object.value("files")?.texts ?? []).map { PathGlob($0) },
        rules: RuleChoice(levels), levels: levels)
    }
    suppressions = (root?.value("suppressions")?.array ?? []).compactMap { $0.object }.map {
      Suppression($0)
    }
  }

  private static func output(_ text: String, from file: SettingsFile) -> String {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count < 2 ? text : "\(parts[0])=\(file.path(to: String(parts[1])))"
  }
}

extension ProjectSettings {
  /// A path that counts from the folder of the settings, as the working directory leads to it.
  package func path(to path: String) -> String { file.path(to: path) }
}

extension SettingsFile {
  /// A path that counts from the folder of the settings, as the working directory leads to it.
  func path(to path: String) -> String {
    let folder = RealPath.folder(of: self.path)
    return path.hasPrefix("/") || folder == "." ? path : RealPath.join(folder, path)
  }
}

extension RuleChoice {
  /// What an object says of rules.
  init(_ levels: [(key: String, text: String, range: Range<Int>)]) {
    self.init()
    for (key, text, _) in levels {
      if let selector = CodeSelector(key), let level = RuleLevel(rawValue: text) {
        set(level, for: selector)
      }
    }
  }
}
