public import LocaleDiagnostics
internal import LocaleFacts
public import LocaleModel
internal import LocaleRules
internal import LocaleSyntax
public import WidgetConfig

/// Writes the script that configures the button, from a config in JSON, JSON5 or JavaScript.
///
/// The config is checked first, with the file that holds its strings; one with errors is not written.
/// Chains of `extends` are flattened to what the widget supports: one base, and strings.
public struct ConfigGenerator: Sendable {
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

  /// Why no script was written.
  public enum Refusal: Error, Sendable {
    /// There are errors: the files that were checked, with what was found.
    case errors([CheckedFile])
    /// A value that only running the page could tell, at its place.
    case dynamic(what: String, SourceLocation)
    /// There is nothing to write: the file holds no config, or more than one.
    case nothing(reason: String)
    /// The file that holds the strings cannot be had.
    case unavailable(path: String, reason: FileProblem)
  }

  private let checker: Checker
  private let options: Options

  /// A generator that checks with a checker.
  public init(checker: Checker, options: Options = Options()) {
    self.checker = checker
    self.options = options
  }

  /// The script for the config of a document.
  public func script(for document: WidgetDocument) throws(Refusal) -> WidgetScript {
    guard let config = document.configs.last else {
      throw .nothing(reason: "it holds no config")
    }
    var settings: WidgetSettings
    do {
      settings = try WidgetSettings(config)
    } catch {
      throw .dynamic(
        what: error.path.joined(separator: "."),
        SourceLocation(path: document.path, range: error.range))
    }
    let (strings, files) = try strings(of: config, in: document)
    let checked = files.map(checker.check)
    guard !checked.flatMap(\.diagnostics).contains(where: { $0.severity == .error }) else {
      throw .errors(checked)
    }
    if let strings { settings.onlineChat.locale = try flattened(strings) }
    if let replace = options.replacingUserID {
      settings.onlineChat.userID = settings.onlineChat.userID.map(replace)
    }
    let comment =
      options.comment ?? "Written by crmlocale from \(files.map(\.path).joined(separator: ", "))."
    return WidgetScript(settings, for: config.widgetName ?? .kommo, comment: comment)
  }

  /// The document that holds the strings, and all documents that have to be right.
  private func strings(
    of config: WidgetConfigSource, in document: WidgetDocument
  ) throws(Refusal) -> (WidgetDocument?, [WidgetDocument]) {
    if config.localeValues.last?.object != nil { return (document, [document]) }
    let file =
      try file(for: config.localeFiles)
      ?? config.localeValues.last?.syntax.flatMap(TextValue.init)
    guard let text = file else { return (nil, [document]) }
    let reference = LocaleReference(
      text.text.contains("/") ? text.text : "./\(text.text)", from: document.path)
    switch checker.source(of: reference, for: document.path) {
    case .found(let path, let bytes):
      let strings = WidgetDocument(path: path, bytes: bytes)
      return (strings, [document, strings])
    case .unavailable(let reason):
      throw .unavailable(path: text.text, reason: reason)
    }
  }

  /// Of one file a language, the one of the language that was asked for, else of the same language in
  /// another region; `nil` where there is no choice to make.
  private func file(
    for files: [(language: String, path: TextValue)]
  ) throws(Refusal) -> TextValue? {
    guard !files.isEmpty else { return nil }
    let wanted = checker.options.language
    let tags = files.map { (tag: try? LanguageTag($0.language), path: $0.path) }
    let match =
      tags.first { $0.tag != nil && $0.tag == wanted }
      ?? tags.first { $0.tag != nil && $0.tag?.language == wanted?.language }
    guard let match else {
      let names = files.map(\.language).joined(separator: ", ")
      throw .nothing(
        reason: "locale has one file a language: name one with --language (there are \(names))")
    }
    return match.path
  }

  private func flattened(_ document: WidgetDocument) throws(Refusal) -> WidgetLocale {
    guard let subject = checker.locales(of: document).last else {
      throw .nothing(reason: "\(document.path) holds no overrides")
    }
    do {
      return try WidgetLocale(flattening: subject.resolved, pinned: options.isPinned)
    } catch {
      let range = subject.overrides.object.anchor
      let place = SourceLocation(path: document.path, range: range)
      switch error {
      case .dynamic(let key): throw .dynamic(what: key.rawValue, place)
      case .unknownBase: throw .dynamic(what: LocaleOverrides.extendsName, place)
      }
    }
  }
}
