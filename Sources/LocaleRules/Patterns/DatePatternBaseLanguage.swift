internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel

/// Names of months or days in a file of another language than its base: they come out in the base's.
enum DatePatternBaseLanguage: PatternRule {
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    guard subject.locale.differsFromBase, let language = subject.locale.language,
      let base = subject.locale.baseLanguage.flatMap({ try? LanguageTag($0) }),
      let run = subject.reading.fields.first(where: \.isName)
    else { return }
    let whole = 0..<subject.value.text.utf8.count
    let figures = subject.conventions?.datePattern
    findings.report(
      descriptor, at: run.range,
      message(run.text, base: base, language: language, subject.locale.options.facts),
      evidence: subject.sample,
      fixes: figures.map { [PatternFix("Write \($0)", .unsafe, [(whole, $0)])] } ?? [])
  }
}

extension DatePatternBaseLanguage {
  private static func message(
    _ text: String, base: LanguageTag, language: LanguageTag, _ facts: any LanguageFacts
  ) -> String {
    "\(text) prints a name in \(facts.englishName(of: base)), and the file is in "
      + facts.englishName(of: language)
  }

  static let descriptor = RuleDescriptor(
    "date-pattern-base-language", .warning,
    summary: "a pattern that spells names in another language than the file's",
    explanation: """
      The names of months and days come from the base that the file extends; no override can change \
      them. A German file on the English base prints 22. November as it should and 3. March as it \
      should not. Figures are safe in every language: the fix writes what readers of the language \
      expect, by CLDR.
      """,
    examples: [
      RuleExample(
        path: "de.json",
        bad: #"{"extends": "en", "date_format": "d. ⟦MMMM⟧ yyyy"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#, isFixed: true)
    ])
}
