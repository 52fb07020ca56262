internal import DateFns
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import PatternAnalysis

/// Letters of another language or alphabet where date-fns's own are meant.
struct DatePatternTranslatedLetters: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      if reportWhole(pattern, into: &findings) || pattern.analysis.sampleDate != nil { continue }
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

  /// Reports a pattern that is written in words, or in letters that only look like those of date-fns;
  /// `false` where it is neither.
  private func reportWhole(_ pattern: PatternContext, into findings: inout Findings) -> Bool {
    let evidence = pattern.sample ?? pattern.analysis.errors.first.map { pattern.libraryWords($0) }
    if let words = pattern.analysis.words {
      let fix = pattern.writing(
        words.text, words.isCertain ? .safe : .unsafe, at: pattern.analysis.range)
      findings.report(
        in: pattern, at: pattern.analysis.range, message(words, in: pattern), evidence: evidence,
        fixes: [fix])
      return true
    }
    guard let letters = pattern.analysis.plainLetters,
      let first = letters.replacements.first, let last = letters.replacements.last
    else { return false }
    let span = first.0.lowerBound..<last.0.upperBound
    findings.report(
      in: pattern, at: span, claiming: [pattern.analysis.range],
      Self.lookAlike(.code(pattern.text.slice(span))), evidence: evidence,
      fixes: [.writing(letters.text, .safe, edits: pattern.edits(letters.replacements))])
    return true
  }

  private func message(_ words: WordsReading, in pattern: PatternContext) -> Message {
    let readers = [pattern.readers.language, pattern.readers.base].compactMap { $0?.language }
    let language = readers.first { words.languages.contains($0) } ?? words.languages.first
    let tag = language.flatMap { try? LanguageTag($0) }
    return tag.map { Self.ofWords(.code(pattern.text), pattern.readers.name(of: $0)) }
      ?? Self.lookAlike(.code(pattern.text))
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

  static let ofWords = Phrase("date-pattern-translated-letters.of-words") { words, language in
    "\(words) names the fields in words of \(language): date-fns reads letters, such as dd, MM and HH"
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
      locale. Other letters are printed as they are, mean something else, or make format() throw. The \
      same goes for the words themselves, and for full-width and Cyrillic letters that look like Latin \
      ones.
      """,
    messages: [MessageForm(ofLanguage), MessageForm(ofWords), MessageForm(lookAlike)],
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
