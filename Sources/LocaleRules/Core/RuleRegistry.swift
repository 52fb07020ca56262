public import LocaleDiagnostics
internal import LocaleModel

/// Every rule: the order in which `crmlocale rules` lists them, and in which they run.
///
/// Among the rules about patterns the place matters: the most specific first, because every letter is
/// part of one mistake at most and the first rule that speaks of it is heard.
public enum RuleRegistry {
  /// All rules.
  package static let all: [RegisteredRule] = list

  @RuleList private static var list: [RegisteredRule] {
    // About the text of the file.
    SyntaxErrorRule()
    CurlyQuotesRule()
    ScriptNeverRuns()
    // About the strings, and what can be wrong with any value.
    UnknownKey()
    DuplicateKey()
    WrongType()
    EmptyValue()
    UnknownLanguage()
    // About the words in them: the whole text before its parts, the surest first.
    TextDamaged()
    TextUnfinished()
    TextMarkup()
    TextPlaceholder()
    TextInvisible()
    TextWhitespace()
    Untranslated()
    UntranslatedNearly()
    TextWrongSense()
    TextWrongLanguage()
    TextWrongScript()
    StatesAlike()
    StatesUneven()
    TextTooLong()
    RedundantOverride()
    MissingKey()
    DynamicValue()
    // About what is extended.
    ExtendsMissing()
    UnknownBase()
    BaseNotBundled()
    ExtendsNotFound()
    ExtendsCycle()
    InheritedDatePattern()
    // About one pattern.
    DatePatternTooLong()
    DatePatternDialect()
    DatePatternTranslatedLetters()
    DatePatternNoFields()
    DatePatternInvalid()
    DatePatternUnterminatedQuote()
    DatePatternUnquotedText()
    DatePatternWrongField()
    DatePatternWeekYear()
    DatePatternDayOfYear()
    DatePatternAmbiguousHour()
    DatePatternMissingField()
    DatePatternBaseLanguage()
    DatePatternOrder()
    // About the config outside its strings.
    UnknownProperty()
    InvalidColor()
    LowContrast()
    InvalidContainer()
    ValueOutOfRange()
    UnhashedUserID()
    SampleValue()
    // About a script or a page as a whole.
    ConfigOverwritten()
    ConfigAfterLoader()
    ConfigMisspelled()
    ConfigNotGlobal()
    BrokenLoader()
    DuplicateLoader()
    UnknownMethod()
    WrongObject()
    LocaleMismatch()
    FixedLanguage()
    ButtonThroughDOM()
    BotPlaceholderMissing()
    BotPlaceholderUnknown()
    // About the comments that speak to crmlocale.
    UnknownSuppression()
    UnusedSuppression()
    InvalidDirective()
  }

  /// The words of every rule.
  public static var descriptors: [RuleDescriptor] { all.map { $0.descriptor } }

  /// Everything that the selected rules find in a file, in the order in which they ran.
  package static func findings(
    in file: FileContext, selection: RuleSelection = RuleSelection()
  ) -> [Diagnostic] {
    run(on: file, selection: selection).diagnostics
  }

  /// The same, with what is not reported because it follows from another mistake.
  package static func run(on file: FileContext, selection: RuleSelection) -> Findings {
    var findings = Findings(in: file, selection)
    for number in all.indices { findings.run(number, of: all, on: file) }
    findings.hide(behind: file.damage)
    findings.hideWords(of: file.locales)
    // A constant may stand in several configs.
    if file.document.configs.count > 1 { findings.removeRepetitions() }
    return findings
  }
}
