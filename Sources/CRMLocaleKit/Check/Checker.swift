internal import LocaleDiagnostics
public import LocaleModel
internal import LocaleReporters
public import LocaleRules
internal import LocaleSyntax

/// Checks files: the spine of the program, each stage by its name and in its order.
///
///     let checker = Checker(options: CheckOptions(instant: now, timeZone: .utc))
///     let file = checker.check(WidgetDocument(path: "es.json", bytes: bytes))
///     for finding in file.diagnostics { print(finding.code, finding.message) }
public struct Checker: Sendable {
  /// What the check assumes.
  public let options: CheckOptions

  private let basePatterns: BasePatterns
  private let provider: @Sendable (String) -> any LocaleSourceProvider

  /// A checker that takes the files that others extend from the disk.
  ///
  /// - Parameter root: The folder that they may not lie outside of; `nil` for the working directory.
  public init(options: CheckOptions, root: String? = nil) {
    self.init(options: options) { DiskProvider(for: $0, root: root) }
  }

  /// A checker that takes the files that others extend from a provider of the caller's.
  ///
  /// - Parameter provider: Makes the provider for what the file at a path extends.
  public init(
    options: CheckOptions, provider: @escaping @Sendable (String) -> any LocaleSourceProvider
  ) {
    self.options = options
    self.provider = provider
    basePatterns = BasePatterns(options)
  }

  /// Checks a file that was read.
  public func check(_ document: WidgetDocument) -> CheckedFile {
    let locales = locales(of: document)
    let file = FileContext(document: document, locales: locales, options: options)
    let kept = IgnoreComments(of: document).filter(RuleRegistry.findings(in: file))
    return CheckedFile(
      document: document, summary: summary(of: document, locales.first),
      diagnostics: kept.sorted { $0.location.range.lowerBound < $1.location.range.lowerBound })
  }

  /// What stands under a reference in the file at a path.
  func source(of reference: LocaleReference, for path: String) -> LocaleSource {
    provider(path).source(of: reference)
  }

  /// What the rules look at, once for each set of overrides in a file.
  func locales(of document: WidgetDocument) -> [LocaleContext] {
    let resolver = LocaleResolver(provider: provider(document.path))
    let language = LanguageOfFile.find(in: document, options: options)
    return document.locales.map { overrides in
      LocaleContext(
        document: document, overrides: overrides, resolved: resolver.resolve(overrides, document),
        language: language, options: options, basePatterns: basePatterns)
    }
  }

  private func summary(of document: WidgetDocument, _ subject: LocaleContext?) -> FileSummary {
    let keys = StringKey.allCases
    let own = keys.filter { subject?.overrides[$0] != nil }
    let inherited = keys.filter { key in
      !own.contains(key) && subject?.resolved[key] != nil
    }
    let dynamic = own.filter { subject?.overrides[$0]?.value.isDynamic ?? false }
    return FileSummary(
      path: document.path, language: subject?.language?.identifier,
      extends: subject?.resolved.chain ?? [],
      strings: StringCounts(
        total: keys.count, own: own.count, inherited: inherited.count, dynamic: dynamic.count))
  }
}
