internal import DateFns
internal import LocaleDiagnostics
internal import LocaleFacts
internal import PatternAnalysis

/// What only the base can say, in a file of another language than its base: names, am and pm.
struct DatePatternBaseLanguage: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      guard let languages = pattern.readers.differing else { continue }
      let words = BaseWords(pattern)
      guard let run = pattern.analysis.reading.fields.first(where: { words.isPrinted(by: $0) })
      else { continue }
      let phrase = words.hasName(run) ? Self.names : Self.periods
      let message = phrase(
        .code(run.text), pattern.readers.name(of: languages.base),
        pattern.readers.name(of: languages.file))
      // Without am and pm the hour has to be another one, too: the whole clock is meant.
      findings.report(
        in: pattern, at: words.hasName(run) ? run.range : pattern.analysis.range, message,
        evidence: pattern.sample,
        fixes: words.figures.map { [pattern.writing($0, .unsafe, at: pattern.analysis.range)] }
          ?? [])
    }
  }
}

/// The words that a pattern prints in the language of its base.
private struct BaseWords {
  private let pattern: PatternContext

  /// The pattern with `P` and `p` written out, each piece at the place of what it comes from; none where
  /// there is neither.
  private let units: [PatternUnit]

  init(_ pattern: PatternContext) {
    self.pattern = pattern
    let analysis = pattern.analysis
    let isLong = analysis.reading.fields.contains { $0.isLongFormat }
    units = isLong ? analysis.pattern.expanded(for: analysis.context.locale).units : []
  }

  /// Whether a field prints a word that readers of the file would not write.
  func isPrinted(by run: PatternRun) -> Bool {
    hasName(run) || hasPeriod(run) && !readsEnglishPeriods
  }

  /// Whether it prints the name of a month or a day.
  func hasName(_ run: PatternRun) -> Bool {
    run.isName || run.isLongFormat && tokens(of: run).contains { $0.isName }
  }

  private func hasPeriod(_ run: PatternRun) -> Bool {
    run.field == .dayPeriod || run.isLongFormat && tokens(of: run).contains { $0.isPeriod }
  }

  private func tokens(of run: PatternRun) -> [FieldToken] {
    units.filter { run.range.overlaps($0.range) }.compactMap { $0.field }
  }

  /// Whether the readers write am and pm as English does.
  private var readsEnglishPeriods: Bool {
    guard let languages = pattern.readers.differing, languages.base.language == "en" else {
      return false
    }
    return Self.languagesOfEnglishPeriods.contains(languages.file.language)
  }

  /// The languages of a twelve-hour clock in which AM and PM stand for the halves of the day, by CLDR.
  private static let languagesOfEnglishPeriods: Set<String> = [
    "bn", "fil", "gu", "hi", "kn", "ml", "mr", "ta", "te", "ur",
  ]

  /// What readers of the language expect, where that needs no word.
  var figures: String? {
    guard let conventions = pattern.readers.conventions else { return nil }
    guard pattern.analysis.purpose == .time else { return conventions.datePattern }
    return conventions.hourCycle.isTwelveHour ? nil : conventions.timePattern
  }
}

extension PatternRun {
  fileprivate var isLongFormat: Bool { field == .wholeDate || field == .wholeTime }
}

extension FieldToken {
  fileprivate var isName: Bool {
    switch letter {
    case "M", "L", "i", "e", "c": count > 2
    case "E": true
    default: false
    }
  }

  fileprivate var isPeriod: Bool { letter == "a" || letter == "b" || letter == "B" }
}

extension DatePatternBaseLanguage {
  static let names = Phrase("date-pattern-base-language.names") { token, base, language in
    "\(token) prints a name in \(base), and the file is in \(language)"
  }

  static let periods = Phrase("date-pattern-base-language.periods") { token, base, language in
    "\(token) prints am and pm in \(base), and the file is in \(language)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-base-language", .warning,
    summary: "a pattern that prints names, or am and pm, in another language than the file's",
    explanation: """
      The names of months and days, and am and pm, come from the base that the file extends; no override can change \
      them. A German file on the English base prints 22. November as it should and 3. March as it \
      should not. Figures are safe in every language: the fix writes what readers of the language \
      expect, by CLDR.
      """,
    messages: [MessageForm(names), MessageForm(periods)],
    examples: [
      RuleExample(
        path: "de.json",
        bad: #"{"extends": "en", "date_format": "d. ⟦MMMM⟧ yyyy"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#, isFixed: true),
      RuleExample(
        path: "pl.json",
        bad: #"{"extends": "en", "time_format": "⟦h:mm a⟧"}"#,
        good: #"{"extends": "en", "time_format": "HH:mm"}"#, isFixed: true),
    ])
}
