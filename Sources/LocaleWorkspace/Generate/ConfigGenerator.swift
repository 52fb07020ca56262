internal import LocaleDiagnostics
internal import LocaleFacts
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

    /// Asks for nothing special.
    public init() {}
  }

  private let workspace: Workspace
  private let options: Options

  /// A generator that checks in a workspace.
  public init(workspace: Workspace, options: Options = Options()) {
    self.workspace = workspace
    self.options = options
  }

  /// The script for the config of a document.
  public func script(for document: WidgetDocument) throws(ConfigRefusal) -> WidgetScript {
    guard let config = document.configs.last else { throw .noConfig(path: document.path) }
    var settings = try settings(of: config, in: document)
    let strings = try strings(of: config, in: document)
    let file = workspace.check(document)
    let other = strings.map { workspace.check($0) }
    let checked = [file] + (other.map { [$0] } ?? [])
    guard !checked.contains(where: { $0.hasErrors }) else { throw .errors(checked) }
    if config.localeValues.last?.object != nil || other != nil {
      settings.onlineChat.locale = try flattened(other ?? file)
    }
    if let replace = options.replacingUserID {
      settings.onlineChat.userID = settings.onlineChat.userID.map(replace)
    }
    return WidgetScript(
      settings, for: config.widgetName ?? .kommo, comment: comment(naming: checked))
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

  private func settings(
    of config: WidgetConfigSource, in document: WidgetDocument
  ) throws(ConfigRefusal) -> WidgetSettings {
    do {
      return try WidgetSettings(config)
    } catch {
      throw .dynamic(
        property: error.path,
        SourceLocation(path: document.path, range: error.range),
        LineIndex(document.bytes).position(of: error.range.lowerBound))
    }
  }

  private func comment(naming files: [CheckedFile]) -> String {
    let paths = files.map { $0.document.path }
    return options.comment ?? ConfigWords.writtenFrom(.codes(paths)).description
  }

  /// The document that holds the strings, where it is another than the config's.
  private func strings(
    of config: WidgetConfigSource, in document: WidgetDocument
  ) throws(ConfigRefusal) -> WidgetDocument? {
    if config.localeValues.last?.object != nil { return nil }
    let file =
      try file(for: config.localeFiles, in: document)
      ?? config.localeValues.last?.syntax.flatMap(TextValue.init)
    guard let text = file?.text else { return nil }
    let name = text.contains("/") ? text : "./\(text)"
    guard case .file(let path) = LocaleReference(name, from: document.path) else { return nil }
    switch workspace.source(at: path, for: document.path) {
    case .found(let path, let bytes): return workspace.read(path, bytes)
    case .unavailable(let reason):
      throw .unavailable(path: document.path, strings: text, reason: reason)
    }
  }

  /// Of one file a language, the one of the language that was asked for, else of the same language in
  /// another region; `nil` where there is no choice to make.
  private func file(
    for files: [(language: String, path: TextValue)], in document: WidgetDocument
  ) throws(ConfigRefusal) -> TextValue? {
    guard !files.isEmpty else { return nil }
    let wanted = workspace.settings(for: document.path).options.language
    let tags = files.map { (tag: try? LanguageTag($0.language), path: $0.path) }
    let match =
      tags.first { $0.tag != nil && $0.tag == wanted }
      ?? tags.first { $0.tag != nil && $0.tag?.language == wanted?.language }
    guard let match else {
      throw .severalLanguages(path: document.path, languages: files.map { $0.language })
    }
    return match.path
  }

  private func flattened(_ file: CheckedFile) throws(ConfigRefusal) -> WidgetLocale {
    let path = file.document.path
    guard let locale = file.context.locales.last else { throw .noOverrides(path: path) }
    do {
      return try WidgetLocale(flattening: locale.resolved, pinned: options.isPinned)
    } catch {
      let range = locale.overrides.object.anchor
      throw .dynamic(
        property: [error.property], SourceLocation(path: path, range: range),
        LineIndex(file.document.bytes).position(of: range.lowerBound))
    }
  }
}

extension WidgetLocale.Unwritable {
  /// The property that cannot be known.
  fileprivate var property: String {
    switch self {
    case .dynamic(let key): key.rawValue
    case .unknownBase: LocaleOverrides.extendsName
    }
  }
}
