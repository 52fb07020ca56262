internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax
internal import Phrasebook

/// One fixed language where the page's varies.
struct FixedLanguage: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    guard let scan = file.document.scan else { return }
    let source = VaryingSource(file.document.bytes)
    let loader = scan.loaders.lazy.compactMap { $0.identity?["locale"]?.value }
      .first { source.varies($0) }
    for locale in file.locales {
      checkTexts(locale, source, loader, scan, into: &findings)
    }
    guard Self.fixedLanguages(of: file, scan).count == 1 else { return }
    let extends = file.locales.compactMap { $0.overrides.extendsText }.first
    if let extends, let loader, file.locales.allSatisfy({ Self.isFixed($0.overrides) }) {
      findings.report(
        at: extends.range, Self.extendsAndLoader(.code(extends.text)),
        keyPath: [LocaleOverrides.extendsName],
        notes: [.init(Self.loaderVaries(), at: findings.location(loader.range))])
    } else if extends == nil, let page = scan.pageLanguageHole, source.speaksOfLanguage(page) {
      reportPage(page, scan, into: &findings)
    }
  }

  /// The languages that the file names for the chat; none where one may be another one.
  private static func fixedLanguages(of file: FileContext, _ scan: SourceScan) -> Set<String> {
    let extends = file.locales.compactMap { $0.overrides.extends }
    let texts = extends.map { $0.value.syntax.flatMap(TextValue.init)?.mapped }
    let named = texts.isEmpty ? scan.loaders.map { $0.locale } : texts
    var result: Set<String> = []
    for text in named {
      guard let text, !text.hasTemplateHole else { return [] }
      result.insert(BundledBases.canonicalName(text.text))
    }
    let isConditional =
      scan.assignments.contains { $0.isConditional } || scan.loaders.contains { $0.isConditional }
    return isConditional ? [] : result
  }

  /// Whether overrides are the same for all visitors.
  private static func isFixed(_ overrides: LocaleOverrides) -> Bool {
    overrides.object.unknowns.isEmpty
      && overrides.knownProperties.allSatisfy { !$0.value.isDynamic && !$0.isBranched }
  }

  /// The button's code beside a language that varies. An `extends` may be the best base that there is for
  /// all the languages of the page.
  private func reportPage(
    _ page: Range<Int>, _ scan: SourceScan, into findings: inout Findings
  ) {
    guard let loader = scan.loaders.lazy.compactMap({ $0.locale }).first else { return }
    findings.report(
      at: loader.fileRange, Self.loaderAndPage(.code(loader.text)), severity: .note,
      notes: [.init(Self.pageVaries(), at: findings.location(page))])
  }

  // MARK: - Texts

  private func checkTexts(
    _ locale: LocaleContext, _ source: VaryingSource, _ loader: ValueSyntax?, _ scan: SourceScan,
    into findings: inout Findings
  ) {
    let extends = locale.overrides.extends
    let place: Range<Int>
    if let extends, source.varies(extends.value) {
      place = extends.value.range
    } else if extends == nil, let loader {
      place = loader.range
    } else {
      return
    }
    guard locale.overrides.object.unknowns.isEmpty, !isChosen(locale.overrides, scan) else {
      return
    }
    for shown in locale.shown.texts where isFixed(shown, in: locale.overrides) {
      let key = MessageArgument.code(shown.key.rawValue)
      let note = extends == nil ? Self.loaderVaries() : Self.extendsVaries()
      findings.report(
        at: shown.value.range, extends == nil ? Self.textAndLoader(key) : Self.text(key),
        keyPath: [shown.key.rawValue], notes: [.init(note, at: findings.location(place))],
        help: Self.choose())
    }
  }

  /// Whether a branch, which may be that of one language, sets the overrides.
  private func isChosen(_ overrides: LocaleOverrides, _ scan: SourceScan) -> Bool {
    let start = overrides.object.anchor.lowerBound
    return scan.assignments.contains { $0.isConditional && $0.range.contains(start) }
  }

  /// Whether a text is the same for all visitors, and not the same in several languages.
  private func isFixed(_ shown: ShownText, in overrides: LocaleOverrides) -> Bool {
    guard shown.key != .poweredBy, let property = overrides[shown.key], property.member != nil,
      !property.isBranched, !property.value.isDynamic, shown.form.letterCount > 1
    else { return false }
    let bases = Set(Phrasebook.codes(saying: shown.form, for: shown.key))
      .intersection(BundledBases.names)
    return bases.count < 2
  }
}

extension FixedLanguage {
  static let text = Phrase("fixed-language.text") { key in
    "\(key) is one text for all visitors, but extends follows the language of the page"
  }

  static let textAndLoader = Phrase("fixed-language.text-and-loader") { key in
    "\(key) is one text for all visitors, but the button's code follows the language of the page"
  }

  static let extendsAndLoader = Phrase("fixed-language.extends-and-loader") { base in
    "extends is always \(base), but the button's code follows the language of the page"
  }

  static let loaderAndPage = Phrase("fixed-language.loader-and-page") { locale in
    "locale in the button's code is always \(locale), but the language of the page varies"
  }

  static let choose = Phrase(
    "fixed-language.choose", "choose the text by the same language, or leave it out")

  static let extendsVaries = Phrase("fixed-language.extends-varies", "extends varies here")

  static let loaderVaries = Phrase(
    "fixed-language.loader-varies", "locale in the button's code varies here")

  static let pageVaries = Phrase(
    "fixed-language.page-varies", "the language of the page is put in here")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "fixed-language", .warning,
    summary: "one fixed language where the page's varies",
    explanation: """
      One template serves pages in several languages. Where extends or the locale in the button's code \
      follows the language of the page and a text of the chat does not, visitors read two languages in \
      one window. Where the page alone follows it, and the locale in the button's code does not, it is a \
      note: a site in one language may well use a template that could do more. Nothing is said of patterns, \
      nor of words that are the same in several languages.
      """,
    messages: [
      MessageForm(text), MessageForm(textAndLoader), MessageForm(extendsAndLoader),
      MessageForm(loaderAndPage),
    ],
    examples: [
      RuleExample(
        path: "chat.js",
        bad: """
          window.crmPluginConfig = {onlinechat: {locale: {
            extends: document.documentElement.lang,
            compose_placeholder: ⟦'¿Qué necesita?'⟧,
          }}};
          """,
        good: """
          window.crmPluginConfig = {onlinechat: {locale: {
            extends: document.documentElement.lang,
          }}};
          """)
    ])
}
