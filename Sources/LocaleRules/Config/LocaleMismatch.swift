internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax

/// A page, a loader and an `extends` that name different languages.
enum LocaleMismatch: DocumentRule {
  static func check(_ document: WidgetDocument, into findings: inout Findings) {
    guard let scan = document.scan else { return }
    let page = scan.pageLanguage.flatMap { named($0, as: "the page", at: $0.fileRange) }
    let loader = scan.loaders.lazy.compactMap(\.locale).first
      .flatMap { named($0, as: "the button's code", at: $0.fileRange) }
    let extends = document.locales.compactMap(\.extendsText)
      .compactMap { named($0.mapped, as: "extends", at: $0.range) }
    // What the page's author writes most deliberately is judged by the rest.
    for value in extends {
      let others = [page, loader].compactMap { $0 }.filter { $0.language != value.language }
      guard !others.isEmpty else { continue }
      findings.report(
        descriptor, at: value.range, message(value, others),
        notes: others.map { Diagnostic.Note($0.words, at: findings.location($0.range)) })
    }
    guard extends.isEmpty, let page, let loader, page.language != loader.language else { return }
    findings.report(
      descriptor, at: loader.range, message(loader, [page]),
      notes: [Diagnostic.Note(page.words, at: findings.location(page.range))])
  }

  /// A language and who names it.
  private struct Named {
    let language: String
    let name: String
    let owner: String
    let range: Range<Int>

    var words: String { "\(owner) is in \(name)" }
  }

  /// A rule about a whole file knows no more of languages than the program itself.
  private static var facts: LanguageTable { .standard }

  private static func named(
    _ text: MappedText, as owner: String, at range: Range<Int>
  ) -> Named? {
    let base = BundledBases.canonicalName(text.text)
    guard !text.hasTemplateHole, let tag = try? LanguageTag(base),
      let language = try? LanguageTag(tag.language), facts.isLanguage(tag.language)
    else { return nil }
    return Named(
      language: tag.language, name: facts.englishName(of: language), owner: owner, range: range)
  }
}

extension LocaleMismatch {
  private static func message(_ value: Named, _ others: [Named]) -> String {
    "\(value.words), but \(others.map(\.words).joined(separator: " and "))"
  }

  static let descriptor = RuleDescriptor(
    "locale-mismatch", .warning,
    summary: "page language, loader locale and extends that do not agree",
    explanation: """
      The language of the page (<html lang>), the locale that the button's code names and the base of \
      the overrides come from three places and are easily changed one by one. Where they differ, \
      visitors read a chat in another language than the page, or two languages in one window. A base \
      is sometimes the best that there is for a language without one of its own: then silence this \
      with a comment.
      """,
    examples: [
      RuleExample(
        path: "index.html",
        bad: """
          <html lang="pt"><script>
          window.crmPluginConfig = {onlinechat: {locale: {extends: ⟦'es'⟧}}};
          </script></html>
          """,
        good: """
          <html lang="pt-BR"><script>
          window.crmPluginConfig = {onlinechat: {locale: {extends: 'pt'}}};
          </script></html>
          """)
    ])
}
