internal import DateFns
internal import LocaleDiagnostics
internal import LocaleICU
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
      descriptor, at: span, claiming: reading.all.map(\.range),
      message(subject.value.text.slice(span), language: reading.language),
      evidence: evidence(subject),
      fixes: [PatternFix("Write \(fixed)", .safe, replacements)])
  }

  /// A pattern read by the letters of some language.
  private struct Translation {
    let language: String?
    /// The runs that have to change, with what they become.
    var changed: [(run: PatternRun, text: String)] = []
    /// All the fields that were read.
    var all: [PatternRun] = []
    var fields: [Character] = []
  }

  /// The first language by whose letters the whole pattern makes sense; the languages of the file
  /// and of its base come before the others.
  private static func translation(of subject: PatternSubject) -> Translation? {
    let runs = subject.reading.words.filter { word in
      !word.isProse || word.runs.allSatisfy { $0.count > 1 }
    }.flatMap(\.runs)
    guard runs.contains(where: { !fits($0, subject.key) }) else { return nil }
    let near = [subject.locale.language?.language, subject.locale.baseLanguage]
    let languages =
      TranslatedLetters.all.filter { near.contains($0.language) && $0.language != nil }
      + TranslatedLetters.all
    return languages.lazy.compactMap { read(runs, of: subject, by: $0) }.first
  }

  /// Whether a run is what one would expect in a pattern of its kind.
  private static func fits(_ run: PatternRun, _ key: StringKey) -> Bool {
    guard let field = run.field else { return false }
    return field == .zone || (key.kind == .datePattern ? field.isOfDate : field.isOfTime)
  }

  private static func read(
    _ runs: [PatternRun], of subject: PatternSubject, by letters: TranslatedLetters
  ) -> Translation? {
    let table = subject.key.kind == .datePattern ? letters.date : letters.time
    var result = Translation(language: letters.language)
    for run in runs {
      if fits(run, subject.key) {
        guard let letter = native(run) else { continue }
        result.fields.append(letter)
      } else {
        guard let letter = table[run.letter.lowercased] else { return nil }
        result.fields.append(letter)
        result.changed.append((run, spelled(letter, like: run)))
      }
      result.all.append(run)
    }
    // Minutes for months, or the other way round, are a slip in English letters too.
    let isForeign = result.changed.contains { $0.run.letter.lowercased != "m" }
    let isSensible =
      Set(result.fields).count == result.fields.count
      && (result.fields.count > 1 || result.fields == ["y"])
    return isForeign && isSensible ? result : nil
  }

  /// The field of a run that stands as date-fns wants it; `nil` for one that tells nothing here.
  private static func native(_ run: PatternRun) -> Character? {
    switch run.field {
    case .year, .weekYear: "y"
    case .month: "M"
    case .dayOfMonth, .dayOfYear: "d"
    case .hour12, .hour24: "H"
    case .minute: "m"
    case .second: "s"
    default: nil
    }
  }

  private static func spelled(_ letter: Character, like run: PatternRun) -> String {
    switch letter {
    case "y": String(repeating: "y", count: run.count == 2 ? 2 : run.count == 1 ? 1 : 4)
    case "M": String(repeating: "M", count: min(run.count, 4))
    default: String(repeating: letter, count: min(run.count, 2))
    }
  }

  private static func evidence(_ subject: PatternSubject) -> String {
    switch subject.output(at: subject.locale.options.instant) {
    case .success(let text): "visitors read \(text)"
    case .failure(let error): "format() throws \(error.description)"
    }
  }
}

extension DatePatternTranslatedLetters {
  private static func message(_ letters: String, language: String?) -> String {
    let name = language.flatMap { try? LanguageTag($0).englishName }
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
