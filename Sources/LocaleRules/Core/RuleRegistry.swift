public import LocaleDiagnostics
internal import LocaleModel

/// Every rule: the order in which `crmlocale rules` lists them, and in which they run.
///
/// Among the rules about patterns the place matters: the most specific first, because every letter is
/// part of one mistake at most and the first rule that speaks of it is heard.
public enum RuleRegistry {
  /// All rules.
  public static let all: [RegisteredRule] = list

  @RuleList private static var list: [RegisteredRule] {
    // About the text of the file.
    SyntaxErrorRule()
    CurlyQuotesRule()
    // About the strings.
    UnknownKey()
    LegacyLocale<DuplicateKey>()
    LegacyLocale<WrongType>()
    LegacyLocale<EmptyValue>()
    LegacyLocale<Untranslated>()
    MissingKey()
    LegacyLocale<DynamicValue>()
    // About what is extended.
    LegacyLocale<ExtendsMissing>()
    LegacyLocale<UnknownBase>()
    LegacyLocale<BaseNotBundled>()
    LegacyLocale<ExtendsNotFound>()
    LegacyLocale<ExtendsCycle>()
    InheritedDatePattern()
    // About one pattern.
    DatePatternTranslatedLetters()
    DatePatternDialect()
    DatePatternInvalid()
    DatePatternUnterminatedQuote()
    DatePatternUnquotedText()
    DatePatternWrongField()
    DatePatternWeekYear()
    DatePatternDayOfYear()
    DatePatternAmbiguousHour()
    DatePatternBaseLanguage()
    DatePatternOrder()
    // About the config outside its strings.
    LegacyConfig<UnknownProperty>()
    LegacyConfig<PropertyType>()
    LegacyConfig<ConfigDuplicates>()
    LegacyConfig<DynamicProperty>()
    LegacyConfig<InvalidColor>()
    LegacyConfig<LowContrast>()
    LegacyConfig<InvalidContainer>()
    LegacyConfig<ValueOutOfRange>()
    LegacyConfig<UnhashedUserID>()
    // About a script or a page as a whole.
    LegacyDocument<ConfigOverwritten>()
    LegacyDocument<ConfigAfterLoader>()
    LegacyDocument<UnknownMethod>()
    LegacyDocument<CallArguments>()
    LegacyDocument<WrongObject>()
    LegacyDocument<LocaleMismatch>()
    LegacyDocument<BotPlaceholderMissing>()
    LegacyDocument<BotPlaceholderUnknown>()
    LegacyDocument<BotMessageType>()
  }

  /// The words of every rule.
  public static var descriptors: [RuleDescriptor] {
    // Several rules may speak under one code.
    var seen: Set<RuleCode> = []
    return all.map { $0.descriptor }.filter { seen.insert($0.code).inserted }
  }

  /// Everything that the selected rules find in a file, in the order in which they ran.
  public static func findings(
    in file: FileContext, selection: RuleSelection = RuleSelection()
  ) -> [Diagnostic] {
    var findings = Findings(path: file.document.path, selection: selection)
    for rule in all { findings.run(rule, on: file) }
    return findings.diagnostics
  }
}
