internal import DateFns
public import LocaleDiagnostics
public import LocaleModel
internal import WidgetConfig

/// Every rule, in the order in which `crmlocale rules` lists them.
public enum RuleRegistry {
  /// Rules about the text of a file; its reader reports them.
  static let source: [RuleDescriptor] = [SyntaxErrorRule.descriptor, CurlyQuotesRule.descriptor]

  /// Rules about the strings that a file overrides.
  static let strings: [any LocaleRule.Type] = [
    UnknownKey.self,
    DuplicateKey.self,
    WrongType.self,
    EmptyValue.self,
    Untranslated.self,
    MissingKey.self,
    DynamicValue.self,
  ]

  /// Rules about what a file extends.
  static let extends: [any LocaleRule.Type] = [
    ExtendsMissing.self,
    UnknownBase.self,
    BaseNotBundled.self,
    ExtendsNotFound.self,
    ExtendsCycle.self,
    InheritedDatePattern.self,
  ]

  /// Rules about one pattern, the most specific first: where two would speak of the same letters,
  /// the first is heard.
  static let patterns: [any PatternRule.Type] = [
    DatePatternTranslatedLetters.self,
    DatePatternDialect.self,
    DatePatternInvalid.self,
    DatePatternUnterminatedQuote.self,
    DatePatternUnquotedText.self,
    DatePatternWrongField.self,
    DatePatternWeekYear.self,
    DatePatternDayOfYear.self,
    DatePatternAmbiguousHour.self,
    DatePatternBaseLanguage.self,
    DatePatternOrder.self,
  ]

  /// The same for a release of 1.x, whose letters mean other things.
  static let legacyPatterns: [any PatternRule.Type] = [
    DatePatternDialect.self,
    DatePatternInvalid.self,
  ]

  /// Rules about the config outside its strings.
  static let config: [any ConfigRule.Type] = [
    UnknownProperty.self,
    PropertyType.self,
    ConfigDuplicates.self,
    DynamicProperty.self,
    InvalidColor.self,
    LowContrast.self,
    InvalidContainer.self,
    ValueOutOfRange.self,
    UnhashedUserID.self,
  ]

  /// Rules about a script or a page as a whole.
  static let documents: [any DocumentRule.Type] = [
    ConfigOverwritten.self,
    ConfigAfterLoader.self,
    UnknownMethod.self,
    CallArguments.self,
    WrongObject.self,
    LocaleMismatch.self,
    BotPlaceholderMissing.self,
    BotPlaceholderUnknown.self,
    BotMessageType.self,
  ]

  /// The words of every rule.
  public static var descriptors: [RuleDescriptor] {
    let all =
      source + strings.map { $0.descriptor } + extends.map { $0.descriptor }
      + patterns.map { $0.descriptor } + config.map { $0.descriptor }
      + documents.map { $0.descriptor }
    // Several rules may speak under one code.
    var seen: Set<RuleCode> = []
    return all.filter { seen.insert($0.code).inserted }
  }

  /// Runs the rules about configs, and those about the file as a whole.
  public static func check(_ document: WidgetDocument, into findings: inout Findings) {
    for source in document.configs {
      let walk = ConfigWalk(source)
      for rule in config { rule.check(walk, into: &findings) }
    }
    for rule in documents { rule.check(document, into: &findings) }
  }

  /// Runs the rules about strings, and those about patterns on each pattern that the file has.
  public static func check(_ subject: LocaleSubject, into findings: inout Findings) {
    for rule in strings + extends { rule.check(subject, into: &findings) }
    for key in StringKey.allCases where key.isPattern {
      for value in subject.overrides.texts(of: key) {
        let pattern = PatternSubject(key: key, value: value, locale: subject)
        var patternFindings = PatternFindings(about: value, in: findings.path)
        let rules = PatternDialect(subject.options.release) == .legacy ? legacyPatterns : patterns
        for rule in rules { rule.check(pattern, into: &patternFindings) }
        findings.append(contentsOf: patternFindings.diagnostics)
      }
    }
  }
}
