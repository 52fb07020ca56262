internal import DateFns
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import PatternAnalysis

/// Letters of another language or alphabet where date-fns's own are meant.
struct DatePatternTranslatedLetters: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      guard let reading = pattern.foreign, let first = reading.changed.first,
        let last = reading.changed.last
      else { continue }
      let span = first.run.range.lowerBound..<last.run.range.upperBound
      let replacements = reading.changed.map { ($0.run.range, $0.text) }
      let fixed = pattern.text.replacing(replacements)
      let letters = pattern.text.slice(span)
      findings.report(
        in: pattern, at: span, claiming: reading.claims,
        message(letters, of: reading.language, in: pattern),
        evidence: pattern.sample ?? pattern.analysis.errors.first.map { pattern.libraryWords($0) },
        // Of a word that is written out one letter would become a field, and the rest text.
        fixes: reading.startsWords
          ? [] : [.writing(fixed, .safe, edits: pattern.edits(replacements))])
    }
  }

  private func message(
    _ letters: String, of language: String?, in pattern: PatternContext
  ) -> Message {
    guard let tag = language.flatMap({ try? LanguageTag($0) }) else {
      return Self.lookAlike(.code(letters))
    }
    return Self.ofLanguage(.code(letters), pattern.readers.name(of: tag))
  }
}

extension DatePatternTranslatedLetters {
  static let ofLanguage = Phrase("date-pattern-translated-letters.of-language") {
    letters, language in
    "\(letters) is written with the letters of \(language): date-fns reads English ones"
  }

  static let lookAlike = Phrase("date-pattern-translated-letters.look-alike") { letters in
    "\(letters) only looks like the letters that date-fns reads"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-translated-letters", .error,
    summary: "letters of another language or alphabet where tokens are meant",
    explanation: """
      Forms and calendars spell a date with the first letters of day, month and year in their own \
      language: jj/mm/aaaa, TT.MM.JJJJ, дд.мм.гггг. date-fns reads d, M and y (and H, m, s) in every \
      locale. Other letters are printed as they are, mean something else, or make format() throw.
      """,
    messages: [MessageForm(ofLanguage), MessageForm(lookAlike)],
    examples: [
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "date_format": "dd/MM/⟦aaaa⟧"}"#,
        good: #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#, isFixed: true),
      RuleExample(
        path: "fr.json",
        bad: #"{"extends": "en", "date_format": "⟦jj/mm/aaaa⟧"}"#,
        good: #"{"extends": "en", "date_format": "dd/MM/yyyy"}"#, isFixed: true),
      RuleExample(
        path: "ru.json",
        bad: #"{"extends": "en", "date_format": "⟦дд.мм.гггг⟧"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#, isFixed: true),
    ])
}
