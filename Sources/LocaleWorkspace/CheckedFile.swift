public import LocaleDiagnostics
internal import LocaleFacts
public import LocaleModel
public import LocaleReporters
public import LocaleRules

/// A file that was checked, and what was found in it.
public struct CheckedFile: Sendable {
  /// All that the stages before the rules found out.
  package let context: FileContext

  /// What was found, in the order of the source.
  public private(set) var diagnostics: [Diagnostic]

  /// What is not reported because it follows from another mistake, or its rule is switched off: it is
  /// there all the same once that mistake is fixed.
  package let unreported: [Diagnostic]

  /// How many findings have a fix that is not offered, because it would not surely make the file
  /// better.
  public let declinedFixes: Int

  /// Which of the settings' suppressions have silenced a finding.
  public let suppressionUses: Set<SettingSuppression.Use>

  /// A file of which no fix was tried, so that none is offered.
  init(_ file: JudgedFile) {
    context = file.context
    diagnostics = file.hasFixes ? file.heard.map { $0.withoutFixes } : file.heard
    declinedFixes = 0
    suppressionUses = file.uses
    unreported = file.unheard
  }

  /// A file whose fixes were tried.
  init(_ file: JudgedFile, _ proof: FixProof) {
    context = file.context
    diagnostics = proof.findings
    declinedFixes = proof.declined.count
    suppressionUses = file.uses
    unreported = file.unheard
  }

  /// The file as it was read.
  public var document: WidgetDocument { context.document }

  /// The same with some of its findings only.
  package func keeping(_ isKept: (Diagnostic) -> Bool) -> CheckedFile {
    var result = self
    result.diagnostics = diagnostics.filter(isKept)
    return result
  }

  /// Whether an error was found.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The file's line of the report.
  public var summary: FileSummary {
    let locale = context.locales.first
    let layers = locale?.resolved.nearestLayers(FileSummary.mostExtended + 1) ?? []
    let languages = languages
    // The counts of the one language that most files have are those of the file.
    let isOne = context.locales.count == 1 && languages.count == 1
    var summary = FileSummary(
      path: document.path, language: locale?.language?.identifier,
      extends: layers.dropFirst().map { $0.baseName ?? $0.path },
      strings: isOne ? languages[0].strings : Self.counts(of: locale), languages: languages)
    summary.extendedCount = (locale?.resolved.depth ?? 1) - 1
    return summary
  }

  /// All that the file extends, however long the chain is, as reports name it.
  package var extendedNames: [String] { context.locales.first?.resolved.chain ?? [] }

  /// The one language of the file, or those of a map of languages; what the page chooses from is not one.
  private var languages: [LanguageSummary] {
    context.locales.filter { context.locales.count == 1 || $0.overrides.language != nil }
      .compactMap { Self.summary(of: $0) }
  }

  /// The language of a locale, where it is known.
  private static func summary(of locale: LocaleContext) -> LanguageSummary? {
    guard let language = locale.language else { return nil }
    let base = locale.resolved.base?.path
    let translated = StringKey.allCases.count { key in
      guard let source = locale.resolved[key]?.source.path else { return false }
      // What is no text leaves visitors with the base's.
      return !locale.differsFromBase || !(base?.utf8.elementsEqual(source.utf8) ?? false)
    }
    return LanguageSummary(
      language: language.identifier, strings: counts(of: locale), translated: translated)
  }

  private static func counts(of locale: LocaleContext?) -> StringCounts {
    let keys = StringKey.allCases
    guard let locale else {
      return StringCounts(total: keys.count, own: 0, inherited: 0, dynamic: 0)
    }
    let own = keys.count { locale.overrides.has($0) }
    let inherited = keys.count { !locale.overrides.has($0) && locale.resolved.has($0) }
    let dynamic = keys.count { locale.overrides[$0]?.value.isDynamic ?? false }
    return StringCounts(total: keys.count, own: own, inherited: inherited, dynamic: dynamic)
  }

  /// The file as reporters take it, with the text of every file that its findings speak of.
  public var report: FileReport {
    var report = FileReport(summary, diagnostics)
    report.declinedFixes = declinedFixes
    guard !diagnostics.isEmpty else { return report }
    report.add(document.path, document.bytes)
    for path in otherPaths {
      for locale in context.locales {
        if let bytes = locale.resolved.text(of: path) { report.add(path, bytes) }
      }
    }
    return report
  }

  /// The files besides this one that notes speak of.
  private var otherPaths: [String] {
    let notes = diagnostics.flatMap { $0.notes }
    let paths = notes.compactMap { $0.location?.path }.filter { $0 != document.path }
    return Array(Set(paths))
  }
}

extension Diagnostic {
  fileprivate var withoutFixes: Diagnostic {
    var finding = self
    finding.fixes = []
    return finding
  }
}
