internal import BaseLocales
public import LocaleFacts
public import LocaleModel

/// What a rule about strings looks at: the overrides of one file, and all that follows from them.
public struct LocaleContext: Sendable {
  /// The file.
  public let document: WidgetDocument

  /// The overrides, one of perhaps several in the file.
  public let overrides: LocaleOverrides

  /// The strings that visitors will read.
  public let resolved: ResolvedLocale

  /// The language that the strings are written in; `nil` where nothing says it.
  public let language: LanguageTag?

  /// What the check assumes.
  public let options: CheckOptions

  /// Its patterns, each analysed once.
  let patterns: [PatternSubject]

  /// Puts together what the stages before the rules found out.
  public init(
    document: WidgetDocument, overrides: LocaleOverrides, resolved: ResolvedLocale,
    language: LanguageTag?, options: CheckOptions
  ) {
    self.document = document
    self.overrides = overrides
    self.resolved = resolved
    self.language = language
    self.options = options
    let parts = LocaleContext(
      document: document, overrides: overrides, resolved: resolved, language: language,
      options: options, patterns: [])
    patterns = StringKey.allCases.filter { $0.isPattern }.flatMap { key in
      overrides.texts(of: key).map { PatternSubject(key: key, value: $0, locale: parts) }
    }
  }

  private init(
    document: WidgetDocument, overrides: LocaleOverrides, resolved: ResolvedLocale,
    language: LanguageTag?, options: CheckOptions, patterns: [PatternSubject]
  ) {
    self.document = document
    self.overrides = overrides
    self.resolved = resolved
    self.language = language
    self.options = options
    self.patterns = patterns
  }

  /// The language of the base; `nil` where there is no base that is bundled.
  public var baseLanguage: String? {
    resolved.base?.baseName.flatMap { BaseLocales.base(named: $0)?.name }
  }

  /// Whether the strings are known to be in another language than the base. A region makes no
  /// difference: Brazilian Portuguese on `pt` is one language.
  public var differsFromBase: Bool {
    guard let language, let baseLanguage else { return false }
    return language.language != baseLanguage
  }

  /// Where a finding about what the file inherits points: the value of `extends`, or the opening
  /// brace where there is none.
  public var inheritanceRange: Range<Int> {
    overrides.extends?.value.range ?? overrides.object.anchor
  }
}
