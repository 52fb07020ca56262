internal import DateFns
internal import LocaleFacts
internal import PatternAnalysis

/// A pattern read by the letters of some other language than English.
struct ForeignReading: Sendable {
  /// A run that has to change, and what it becomes.
  struct Change: Sendable {
    let run: PatternRun
    let text: String
  }

  /// The language whose letters they are; `nil` for letters that merely look like Latin ones.
  let language: String?

  /// The runs that have to change, in order.
  private(set) var changed: [Change] = []

  /// The places of the fields that were read. Names keep their own rule.
  private(set) var claims: [Range<Int>] = []

  /// Whether a letter that has to change is only the first of a whole word, as in `день`.
  private(set) var startsWords = false

  private var fields: [Character] = []

  /// Whether every letter of the pattern is one of the language's.
  private var isWhole = true

  /// Whether a letter is not the English one of its field, in either case.
  private var isForeign = false

  /// Whether some letter means nothing, or a number of seconds, to date-fns.
  private var isPlain: Bool {
    changed.contains { $0.run.field == nil || $0.run.field == .timestamp }
  }

  /// The pattern read by the letters of the file's language, else of the base's, else of the first
  /// language by whose letters all of it makes sense, else of the first that explains letters
  /// which mean nothing in English; `nil` where English ones do.
  static func find(in analysis: PatternAnalysis, for readers: PatternReaders) -> ForeignReading? {
    let purpose = analysis.purpose
    let runs = analysis.reading.words.filter { word in
      word.proseRange == nil || word.runs.allSatisfy { $0.count > 1 }
    }.flatMap { $0.runs }
    guard runs.contains(where: { !$0.isLongFormat }) else { return nil }
    for tag in [readers.language, readers.base] {
      guard let name = tag?.language else { continue }
      for letters in TranslatedLetters.all where letters.languages.contains(name) {
        if let reading = ForeignReading(runs, letters, name, purpose) { return reading }
      }
    }
    // Tokens that make sense as they stand are taken for what they are.
    guard runs.contains(where: { !$0.fits(purpose) }) else { return nil }
    let readings = TranslatedLetters.all.compactMap {
      ForeignReading(runs, $0, $0.languages.first, purpose)
    }
    return readings.first { $0.isWhole } ?? readings.first { $0.isPlain }
  }

  /// Reads runs by the letters of a language; `nil` where that makes no sense.
  private init?(
    _ runs: [PatternRun], _ letters: TranslatedLetters, _ language: String?,
    _ purpose: PatternPurpose
  ) {
    self.language = language
    let table = purpose == .date ? letters.date : letters.time
    for run in runs {
      let fits = run.fits(purpose)
      // A letter that stands once may well be what it is, or the `r.` after a Polish year.
      let field = fits && run.count == 1 ? nil : table[run.letter.lowercased]
      if let field, !(run.count == 1 && fields.contains(field)) {
        add(field, run)
      } else if fits {
        if let field = run.nativeField { take(field, run) }
        isWhole = isWhole && (run.isWeekdayName || run.isSame(in: table))
      } else if let slip = run.slip(purpose), letters.isOfOtherScript {
        add(slip, run)
      } else if run.count > 1 {
        return nil
      }
    }
    guard isForeign, isSensible(runs, purpose) else { return nil }
    startsWords = Self.startsWords(changed, runs)
    // A word of which no letter stands twice is a word.
    if startsWords, changed.allSatisfy({ $0.run.count == 1 }) { return nil }
  }

  private static func startsWords(_ changed: [Change], _ runs: [PatternRun]) -> Bool {
    changed.contains { change in
      runs.contains { run in
        run.range.lowerBound == change.run.range.upperBound && !run.letter.isASCII
          && !changed.contains { $0.run.range == run.range }
      }
    }
  }

  /// Adds a field of the language, and what has to change for it.
  private mutating func add(_ field: Character, _ run: PatternRun) {
    // Spreadsheets write the weekday with more letters of the day: `TTTT, TT. MMMM JJJJ`.
    let isWeekday = field == "d" && run.count > 2
    take(isWeekday ? "E" : field, run)
    guard isWeekday || field != run.nativeField else { return }
    changed.append(Change(run: run, text: run.spelled(as: isWeekday ? "E" : field)))
    if String(run.letter).lowercased() != field.lowercased() { isForeign = true }
  }

  private mutating func take(_ field: Character, _ run: PatternRun) {
    fields.append(field)
    if !run.isName { claims.append(run.range) }
  }

  /// Whether no field comes twice and the fields make up a date or a time: at least three, where
  /// English letters would do as well.
  private func isSensible(_ runs: [PatternRun], _ purpose: PatternPurpose) -> Bool {
    guard Set(fields).count == fields.count else { return false }
    // More letters of a day are a weekday only beside the day itself.
    guard !fields.contains("E") || fields.contains("d") else { return false }
    if runs.allSatisfy({ $0.fits(purpose) }) { return fields.count > 2 }
    if fields == ["y"] { return runs.contains { $0.count > 1 } }
    let inOrder = ["H", "m", "s"].filter { fields.contains($0) }
    return fields.count > 1 && (purpose == .date || fields == inOrder)
  }
}

extension PatternRun {
  /// Whether it is what one would expect in a pattern of its kind.
  fileprivate func fits(_ purpose: PatternPurpose) -> Bool {
    guard let field else { return false }
    return purpose == .date ? field.isOfDate : field.isOfTime || field == .zone
  }

  /// Whether its letter means in a language what it means to date-fns.
  fileprivate func isSame(in table: [Unicode.Scalar: Character]) -> Bool {
    nativeField != nil && table[letter.lowercased] == nativeField
  }

  fileprivate var isWeekdayName: Bool { letter == "E" }

  /// Whether it is a whole date or time of date-fns.
  fileprivate var isLongFormat: Bool { field == .wholeDate || field == .wholeTime }

  /// The field that a Latin letter in the wrong case stands for beside those of another alphabet.
  fileprivate func slip(_ purpose: PatternPurpose) -> Character? {
    switch (purpose, field) {
    case (.date, .minute): "M"
    case (.time, .month): "m"
    default: nil
    }
  }

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

  /// How date-fns spells a field that is written as this run.
  fileprivate func spelled(as letter: Character) -> String {
    switch letter {
    case "y": String(repeating: "y", count: count == 2 ? 2 : count == 1 ? 1 : 4)
    case "M", "E": String(repeating: letter, count: min(count, 4))
    default: String(repeating: letter, count: min(count, 2))
    }
  }
}
