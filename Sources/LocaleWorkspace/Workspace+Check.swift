internal import LocaleDiagnostics
internal import LocaleFacts
public import LocaleModel
internal import LocaleRules

// The program from end to end: the stages of a check, each by its name and in its order.

extension Workspace {
  /// Checks a file.
  public func check(path: String, bytes: [UInt8]) -> CheckedFile {
    check(read(path, bytes))
  }

  /// Checks a file that was read.
  public func check(_ document: WidgetDocument) -> CheckedFile {
    let settings = settings(for: document.path)
    let locales = resolve(document)
    let context = analyse(document, locales, settings)
    let found = findings(in: context, settings)
    let heard = suppress(found, by: document, settings)
    return CheckedFile(context, sort(heard))
  }

  /// Bytes become a syntax tree, the tree is scanned for what the page sets, and that amounts to
  /// configs.
  public func read(_ path: String, _ bytes: [UInt8]) -> WidgetDocument {
    WidgetDocument(path: path, bytes: bytes)
  }

  /// Each set of overrides in a file, with the files and the base that it extends.
  public func resolve(_ document: WidgetDocument) -> [ResolvedLocale] {
    document.locales.map { resolve($0, in: document) }
  }

  /// All that rules look at: languages, patterns, the config laid out flat.
  func analyse(
    _ document: WidgetDocument, _ locales: [ResolvedLocale], _ settings: Settings
  ) -> FileContext {
    let language = LanguageOfFile.find(in: document, options: settings.options)
    let contexts = locales.map { resolved in
      LocaleContext(
        document: document, overrides: resolved.own.overrides, resolved: resolved,
        language: resolved.own.overrides.language.flatMap { try? LanguageTag($0) } ?? language,
        options: settings.options,
        basePatterns: settings.basePatterns)
    }
    return FileContext(document: document, locales: contexts, options: settings.options)
  }

  /// What the rules report.
  func findings(in context: FileContext, _ settings: Settings) -> [Diagnostic] {
    RuleRegistry.findings(in: context, selection: settings.rules)
  }

  /// What the file's own comments do not silence.
  func suppress(
    _ findings: [Diagnostic], by document: WidgetDocument, _ settings: Settings
  ) -> [Diagnostic] {
    Suppressions(of: document).apply(to: findings, settings.rules)
  }

  /// In the order of the source.
  func sort(_ findings: [Diagnostic]) -> [Diagnostic] {
    findings.sorted { $0.location.range.lowerBound < $1.location.range.lowerBound }
  }
}
