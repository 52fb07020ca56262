internal import DateFns
internal import LocaleDiagnostics
internal import LocaleFacts
internal import PatternAnalysis

/// Names of months or days in a file of another language than its base: they come out in the base's.
struct DatePatternBaseLanguage: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      guard let languages = pattern.readers.differing,
        let run = pattern.analysis.reading.fields.first(where: { $0.isName })
      else { continue }
      let message = Self.names(
        .code(run.text), pattern.readers.name(of: languages.base),
        pattern.readers.name(of: languages.file))
      findings.report(
        in: pattern, at: run.range, message, evidence: pattern.sample,
        fixes: pattern.readers.conventions.map {
          [pattern.writing($0.datePattern, .unsafe, at: pattern.analysis.range)]
        } ?? [])
    }
  }
}

extension DatePatternBaseLanguage {
  static let names = Phrase("date-pattern-base-language.names") { token, base, language in
    "\(token) prints a name in \(base), and the file is in \(language)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-base-language", .warning,
    summary: "a pattern that spells names in another language than the file's",
    explanation: """
      The names of months and days come from the base that the file extends; no override can change \
      them. A German file on the English base prints 22. November as it should and 3. March as it \
      should not. Figures are safe in every language: the fix writes what readers of the language \
      expect, by CLDR.
      """,
    messages: [MessageForm(names)],
    examples: [
      RuleExample(
        path: "de.json",
        bad: #"{"extends": "en", "date_format": "d. ⟦MMMM⟧ yyyy"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#, isFixed: true)
    ])
}
