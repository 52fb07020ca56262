public import LocaleDiagnostics
public import LocaleFacts
public import LocaleModel
internal import LocaleRules
internal import LocaleSyntax
public import WidgetConfig

/// Writes the script that configures the button, from a config in JSON, JSON5 or JavaScript.
///
/// The config is checked first, with the file that holds its strings; one with errors is not written.
/// Chains of `extends` are flattened to what the widget supports: one base, and strings.
public struct ConfigGenerator {
  /// What can be asked of the script.
  public struct Options: Sendable {
    /// Whether to write out all nine strings, so that the chat stays as it is when the vendor changes
    /// the base.
    public var isPinned = false

    /// Replaces a literal `user_id`, such as by its hash; `nil` to leave it as it is.
    public var replacingUserID: (@Sendable (String) -> String)?

    /// What is written above the script; `nil` for a line that names the source.
    public var comment: String?

    /// Who says that line.
    public var localizer = Localizer.english

    /// Of a folder of several languages, the one to write alone; `nil` for all. (Of those in one file it is
    /// the one that the workspace takes the file to be in.)
    public var language: LanguageTag?

    /// Of several languages, the one for visitors of all others; `nil` for one of ``fallbacks``.
    public var otherwise: String?

    /// What to take for visitors of other languages where it is not said: the first that there is, else
    /// the first language.
    public var fallbacks = ["en"]

    /// Asks for nothing special.
    public init() {}
  }

  let workspace: Workspace
  let options: Options

  /// A generator that checks in a workspace.
  public init(workspace: Workspace, options: Options = Options()) {
    self.workspace = workspace
    self.options = options
  }

  /// The script for the config of a document. What a script makes of its config is worked out first: it
  /// is written as it stands when the script has run, or not at all.
  public func script(for document: WidgetDocument) throws(ConfigRefusal) -> WidgetScript {
    try result(for: document).script
  }

  /// A script, and the files that it was made of, with what was found in them.
  public struct Result: Sendable {
    /// The script.
    public let script: WidgetScript

    /// The file of the config, and those of the strings where they stand in others.
    public let files: [CheckedFile]
  }

  /// The script for the config of a document, with what was found on the way.
  public func result(for document: WidgetDocument) throws(ConfigRefusal) -> Result {
    guard let settled = try SettledConfig(document) else {
      return try result(for: document, from: document)
    }
    if let refusal = settled.refusals.first { throw refusal }
    let original = workspace.check(document)
    guard !original.hasErrors else { throw .errors([original]) }
    let result = try result(for: settled.document, from: document)
    return Result(script: result.script, files: [original] + result.files.dropFirst())
  }

  /// The script for a document whose configs are literals.
  private func result(
    for document: WidgetDocument, from original: WidgetDocument
  ) throws(ConfigRefusal) -> Result {
    if let several = try languages(of: document) { return try result(for: several) }
    let config = try config(of: document)
    var settings = try settings(of: config, in: document)
    let strings = try strings(of: config, in: document)
    let file = workspace.check(document)
    let other = strings.map { workspace.check($0) }
    let checked = [file] + (other.map { [$0] } ?? [])
    guard !checked.contains(where: { $0.hasErrors }) else { throw .errors(checked) }
    if config.localeValues.last?.object != nil || other != nil {
      settings.onlineChat.locale = try flattened(other ?? file, config)
    }
    replaceUserID(in: &settings)
    let paths = [original.path] + (other.map { [$0.document.path] } ?? [])
    let script = WidgetScript(
      settings, for: config.widgetName ?? .kommo, comment: comment(naming: paths))
    return Result(script: script, files: checked)
  }

  func replaceUserID(in settings: inout WidgetSettings) {
    guard let replace = options.replacingUserID else { return }
    settings.onlineChat.userID = settings.onlineChat.userID.map { $0.isEmpty ? $0 : replace($0) }
  }

  /// The script for settings that a program holds as values, checked as if they had been read: what
  /// is written is read back.
  ///
  /// - Throws: ``ConfigRefusal`` with the errors, whose places are in the script itself.
  public func script(
    for settings: WidgetSettings, under name: WidgetName = .kommo
  ) throws(ConfigRefusal) -> WidgetScript {
    let script = WidgetScript(settings, for: name, comment: options.comment)
    let file = workspace.check(path: "settings.js", bytes: Array(script.text().utf8))
    guard !file.hasErrors else { throw .errors([file]) }
    return script
  }

  /// The config of a document; of several languages the one that was asked for.
  private func config(
    of document: WidgetDocument
  ) throws(ConfigRefusal) -> WidgetConfigSource {
    guard let last = document.configs.last else { throw .noConfig(path: document.path) }
    guard document.configs.count > 1 else { return last }
    let languages = document.configs.compactMap { $0.language }
    guard languages.count == document.configs.count else {
      let lines = LineIndex(document.bytes)
      throw .severalConfigs(
        path: document.path,
        document.configs.map { lines.position(of: $0.root.range.lowerBound) })
    }
    let number = try index(of: languages, in: document)
    return document.configs[number]
  }

  func settings(
    of config: WidgetConfigSource, in document: WidgetDocument
  ) throws(ConfigRefusal) -> WidgetSettings {
    do {
      return try WidgetSettings(config)
    } catch {
      throw dynamic(error.path, at: error.range, in: document)
    }
  }

  func comment(naming paths: [String]) -> String {
    options.comment ?? options.localizer.text(ConfigWords.writtenFrom(.codes(paths)))
  }

  /// The document that holds the strings, where it is another than the config's.
  private func strings(
    of config: WidgetConfigSource, in document: WidgetDocument
  ) throws(ConfigRefusal) -> WidgetDocument? {
    let values = config.localeValues
    if values.count == 1, values[0].object != nil { return nil }
    let file = try file(for: config, in: document)
    guard let text = file?.text else {
      guard let value = values.last, values.count > 1 || value.isDynamic else { return nil }
      throw dynamic(["onlinechat", "locale"], at: value.range, in: document)
    }
    return try self.document(at: text, for: document)
  }

  /// The file that a config names for its strings; `nil` where it names none.
  func document(
    at text: String, for document: WidgetDocument
  ) throws(ConfigRefusal) -> WidgetDocument? {
    let name = text.contains("/") ? text : "./\(text)"
    guard case .file(let path) = LocaleReference(name, from: document.path) else { return nil }
    switch workspace.source(at: path, for: document.path) {
    case .found(let path, let bytes): return workspace.read(path, bytes)
    case .unavailable(let reason):
      throw .unavailable(path: document.path, strings: text, reason: reason)
    }
  }

  /// The file that holds the strings: of one file a language, the one of the language that was asked
  /// for.
  private func file(
    for config: WidgetConfigSource, in document: WidgetDocument
  ) throws(ConfigRefusal) -> TextValue? {
    let files = config.localeFiles
    guard files.isEmpty else {
      return files[try index(of: files.map { $0.language }, in: document)].path
    }
    guard config.localeValues.count == 1 else { return nil }
    return config.localeValues[0].syntax.flatMap(TextValue.init)
  }

  /// Of several languages the one that was asked for, else the same language in another region.
  private func index(
    of languages: [String], in document: WidgetDocument
  ) throws(ConfigRefusal) -> Int {
    let wanted = workspace.settings(for: document.path).options.language
    let tags = languages.map { try? LanguageTag($0) }
    let match =
      tags.firstIndex { $0 != nil && $0 == wanted }
      ?? tags.firstIndex { $0 != nil && $0?.language == wanted?.language }
    guard let match else {
      throw .severalLanguages(path: document.path, languages: languages)
    }
    return match
  }

  private func flattened(
    _ file: CheckedFile, _ config: WidgetConfigSource
  ) throws(ConfigRefusal) -> WidgetLocale {
    let path = file.document.path
    let locales = file.context.locales
    let languages = config.localeLanguages.map { $0.name }
    if !languages.isEmpty, languages.count == locales.count {
      return try flattened(locales[try index(of: languages, in: file.document)], of: file)
    }
    let locale = locales.first {
      config.language != nil && $0.overrides.language == config.language
    }
    guard let locale = locale ?? locales.last else { throw .noOverrides(path: path) }
    return try flattened(locale, of: file)
  }

  func flattened(
    _ locale: LocaleContext, of file: CheckedFile
  ) throws(ConfigRefusal) -> WidgetLocale {
    do {
      return try WidgetLocale(flattening: locale.resolved, pinned: options.isPinned)
    } catch {
      if case .unbundledBase(let name) = error {
        throw .unbundledBase(path: file.document.path, name)
      }
      throw dynamic([error.property], at: locale.overrides.object.anchor, in: file.document)
    }
  }

  private func dynamic(
    _ property: [String], at range: Range<Int>, in document: WidgetDocument
  ) -> ConfigRefusal {
    .dynamic(
      property: property, SourceLocation(path: document.path, range: range),
      LineIndex(document.bytes).position(of: range.lowerBound))
  }
}

extension WidgetLocale.Unwritable {
  /// The property that cannot be known.
  fileprivate var property: String {
    switch self {
    case .dynamic(let key): key.rawValue
    case .unknownBase, .unbundledBase: LocaleOverrides.extendsName
    }
  }
}
