internal import DateFns
internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel

/// Letters of another language or alphabet where date-fns's own are meant.
enum DatePatternTranslatedLetters: PatternRule {
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    guard let reading = translation(of: subject),
      let first = reading.changed.first, let last = reading.changed.last
    else { return }
    let span = first.run.range.lowerBound..<last.run.range.upperBound
    let replacements = reading.changed.map { ($0.run.range, $0.text) }
    let fixed = subject.value.text.replacing(replacements)
    findings.report(
      descriptor, at: span, claiming: reading.claims,
      message(
        subject.value.text.slice(span), language: reading.language, subject.locale.options.facts),
      evidence: evidence(subject),
      fixes: [PatternFix("Write \(fixed)", .safe, replacements)])
  }

  /// A pattern read by the letters of some language.
  private struct Translation {
    let language: String?
    /// The runs that have to change, with what they become.
    var changed: [(run: PatternRun, text: String)] = []
    var fields: [Character] = []
    /// The places of the fields that were read. Names keep their own rule.
    var claims: [Range<Int>] = []
    /// Whether every letter of the pattern is one of the language's.
    var isWhole = true
    /// Whether a letter is not the English one of its field, in either case.
    var isForeign = false
    /// Whether some letter means nothing, or a number of seconds, to date-fns.
    var isPlain: Bool {
      changed.contains { $0.run.field == nil || $0.run.field == .timestamp }
    }

    mutating func add(_ field: Character, _ run: PatternRun) {
      fields.append(field)
      if !run.isName { claims.append(run.range) }
    }
  }

  /// The pattern read by the letters of the file's language, else of the base's, else of the first
  /// language by whose letters all of it makes sense, else of the first that explains letters
  /// which mean nothing in English.
  private static func translation(of subject: PatternSubject) -> Translation? {
    let runs = subject.reading.words.filter { word in
      word.proseRange == nil || word.runs.allSatisfy { $0.count > 1 }
    }.flatMap(\.runs)
    let near = [subject.locale.language?.language, subject.locale.baseLanguage].compactMap { $0 }
    for name in near {
      for letters in TranslatedLetters.all where letters.languages.contains(name) {
        if let reading = read(runs, of: subject, by: letters, language: name) { return reading }
      }
    }
    // Tokens that make sense as they stand are taken for what they are.
    guard runs.contains(where: { !fits($0, subject.key) }) else { return nil }
    let readings = TranslatedLetters.all.lazy.compactMap {
      read(runs, of: subject, by: $0, language: $0.languages.first)
    }
    return readings.first(where: \.isWhole) ?? readings.first(where: \.isPlain)
  }

  /// Whether a run is what one would expect in a pattern of its kind.
  private static func fits(_ run: PatternRun, _ key: StringKey) -> Bool {
    guard let field = run.field else { return false }
    return key.kind == .datePattern ? field.isOfDate : field.isOfTime || field == .zone
  }

  private static func read(
    _ runs: [PatternRun], of subject: PatternSubject, by letters: TranslatedLetters,
    language: String?
  ) -> Translation? {
    let table = subject.key.kind == .datePattern ? letters.date : letters.time
    var result = Translation(language: language)
    for run in runs {
      let fits = fits(run, subject.key)
      // A letter that stands once may well be what it is, or the `r.` after a Polish year.
      let field = fits && run.count == 1 ? nil : table[run.letter.lowercased]
      if let field, !(run.count == 1 && result.fields.contains(field)) {
        result.add(field, run)
        guard field != run.nativeField else { continue }
        result.changed.append((run, spelled(field, like: run)))
        if String(run.letter).lowercased() != field.lowercased() { result.isForeign = true }
      } else if fits {
        if let field = run.nativeField { result.add(field, run) }
        result.isWhole = false
      } else if run.count > 1 {
        return nil
      }
    }
    return result.isForeign && isSensible(result.fields, runs, subject.key) ? result : nil
  }

  /// Whether no field comes twice and the fields make up a date or a time: at least three, where
  /// English letters would do as well.
  private static func isSensible(
    _ fields: [Character], _ runs: [PatternRun], _ key: StringKey
  ) -> Bool {
    guard Set(fields).count == fields.count else { return false }
    if runs.allSatisfy({ fits($0, key) }) { return fields.count > 2 }
    if fields == ["y"] { return runs.contains { $0.count > 1 } }
    let isTime = key.kind == .timePattern
    return fields.count > 1 && (!isTime || fields == ["H", "m", "s"].filter(fields.contains))
  }

  private static func spelled(_ letter: Character, like run: PatternRun) -> String {
    switch letter {
    case "y": String(repeating: "y", count: run.count == 2 ? 2 : run.count == 1 ? 1 : 4)
    case "M": String(repeating: "M", count: min(run.count, 4))
    default: String(repeating: letter, count: min(run.count, 2))
    }
  }

  private static func evidence(_ subject: PatternSubject) -> String {
    switch subject.output() {
    case .success(let text): "visitors read \(text)"
    case .failure(let error): "format() throws \(error.description)"
    }
  }
}

extension PatternRun {
  /// The field of a run that stands as date-fns wants it; `nil` for one that no table speaks of.
  fileprivate var nativeField: Character? {
    switch field {
    case .year: "y"
    case .month: "M"
    case .dayOfMonth: "d"
    case .hour12, .hour24: "H"
    case .minute: "m"
    case .second: "s"
    default: nil
    }
  }
}

extension DatePatternTranslatedLetters {
  private static func message(
    _ letters: String, language: String?, _ facts: any LanguageFacts
  ) -> String {
    let tag = language.flatMap { try? LanguageTag($0) }
    let name = tag.map { facts.englishName(of: $0) }
    return name.map {
      "\(letters) is written with the letters of \($0): date-fns reads English ones"
    }
      ?? "\(letters) only looks like the letters that date-fns reads"
  }

  static let descriptor = RuleDescriptor(
    "date-pattern-translated-letters", .error,
    summary: "letters of another language or alphabet where tokens are meant",
    explanation: """
      Forms and calendars spell a date with the first letters of day, month and year in their own \
      language: jj/mm/aaaa, TT.MM.JJJJ, дд.мм.гггг. date-fns reads d, M and y (and H, m, s) in every \
      locale. Other letters are printed as they are, mean something else, or make format() throw.
      """,
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
