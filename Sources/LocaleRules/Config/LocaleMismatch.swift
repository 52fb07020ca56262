internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax

/// A page, a loader and an `extends` that name different languages.
struct LocaleMismatch: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    guard let scan = file.document.scan else { return }
    let named = NamedLanguage.reader(file.options.facts)
    let page = scan.pageLanguage.flatMap { named($0, $0.fileRange) }
    let loader = scan.loaders.lazy.compactMap { $0.locale }.first
      .flatMap { named($0, $0.fileRange) }
    // Where only the overrides name a language there is nothing to compare.
    guard page != nil || loader != nil else { return }
    // Of a map of languages each is in its own.
    let extends = file.document.locales.filter { $0.language == nil }
      .compactMap { $0.extendsText }.compactMap { named($0.mapped, $0.range) }
    // Where the product has no base for a language, another one is the best that there is.
    let bases = Self.bases(of: file.document)
    let hasBase = { (language: NamedLanguage?) in
      language.flatMap { bases.contains($0.language) ? $0 : nil }
    }
    // What the page's author writes most deliberately is judged by the rest.
    for value in extends {
      report(
        value, page: hasBase(page).flatMap { $0.language == value.language ? nil : $0 },
        loader: hasBase(loader).flatMap { $0.language == value.language ? nil : $0 },
        into: &findings)
    }
    guard extends.isEmpty, let page = hasBase(page), let loader, page.language != loader.language
    else { return }
    findings.report(
      at: loader.range, Self.loaderAndPage(loader.argument, page.argument),
      notes: [.init(Self.pageIsIn(page.argument), at: findings.location(page.range))])
  }

  /// The languages that the product has a base for, under the names that a file uses.
  private static func bases(of document: WidgetDocument) -> [String] {
    let others = document.configs.compactMap { $0.widgetName }.flatMap { $0.unbundledBases }
    return BundledBases.names + others
  }

  private func report(
    _ value: NamedLanguage, page: NamedLanguage?, loader: NamedLanguage?,
    into findings: inout Findings
  ) {
    let message: Message
    switch (page, loader) {
    case (nil, nil): return
    case (let page?, nil): message = Self.extendsAndPage(value.argument, page.argument)
    case (nil, let loader?): message = Self.extendsAndLoader(value.argument, loader.argument)
    case (let page?, let loader?):
      message = Self.extendsAndBoth(value.argument, page.argument, loader.argument)
    }
    let pageNote = page.map {
      Diagnostic.Note(Self.pageIsIn($0.argument), at: findings.location($0.range))
    }
    let loaderNote = loader.map {
      Diagnostic.Note(Self.loaderIsIn($0.argument), at: findings.location($0.range))
    }
    findings.report(
      at: value.range, message, keyPath: [LocaleOverrides.extendsName],
      notes: [pageNote, loaderNote].compactMap { $0 })
  }
}

/// A language that a text of the file names.
private struct NamedLanguage {
  /// The language without its region.
  let language: String

  /// Where it is named.
  let range: Range<Int>

  private let tag: LanguageTag
  private let facts: any LanguageFacts

  /// Reads what a page, a loader or `extends` says; `nil` where that is not a language.
  static func reader(
    _ facts: any LanguageFacts
  ) -> (_ text: MappedText, _ range: Range<Int>) -> NamedLanguage? {
    { text, range in
      let base = BundledBases.canonicalName(text.text)
      guard !text.hasTemplateHole, let tag = try? LanguageTag(base),
        let language = try? LanguageTag(tag.language), facts.isLanguage(tag.language)
      else { return nil }
      return NamedLanguage(language: tag.language, range: range, tag: language, facts: facts)
    }
  }

  /// The language as messages name it.
  var argument: MessageArgument { .language(LanguageName(tag, facts)) }
}

extension LocaleMismatch {
  static let extendsAndPage = Phrase("locale-mismatch.extends-and-page") { base, page in
    "extends is in \(base), but the page is in \(page)"
  }

  static let extendsAndLoader = Phrase("locale-mismatch.extends-and-loader") { base, loader in
    "extends is in \(base), but the button's code is in \(loader)"
  }

  static let extendsAndBoth = Phrase("locale-mismatch.extends-and-both") { base, page, loader in
    "extends is in \(base), but the page is in \(page) and the button's code is in \(loader)"
  }

  static let loaderAndPage = Phrase("locale-mismatch.loader-and-page") { loader, page in
    "the button's code is in \(loader), but the page is in \(page)"
  }

  static let pageIsIn = Phrase("locale-mismatch.page") { language in "the page is in \(language)" }

  static let loaderIsIn = Phrase("locale-mismatch.loader") { language in
    "the button's code is in \(language)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "locale-mismatch", .warning,
    summary: "page language, loader locale and extends that do not agree",
    explanation: """
      The language of the page (<html lang>), the locale that the button's code names and the base of \
      the overrides come from three places and are easily changed one by one. Where they differ, \
      visitors read a chat in another language than the page, or two languages in one window. For a \
      language that the chat has no base in, any base may be the best choice, and nothing is said.
      """,
    messages: [
      MessageForm(extendsAndPage), MessageForm(extendsAndLoader), MessageForm(extendsAndBoth),
      MessageForm(loaderAndPage),
    ],
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
