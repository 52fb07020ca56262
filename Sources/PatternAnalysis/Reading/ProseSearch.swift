/// Finds the words of a pattern that are meant as text.
///
/// Most words tell it themselves. Letters that stand alone are told by the company they keep: the
/// `h` of `HH:mm h` counts no hours a second time, and the `a` of `Hoy a las` is not half of a day.
struct ProseSearch {
  private let words: [PatternWord]
  private let pattern: String
  private let purpose: PatternPurpose
  private let hasPeriod: Bool
  private let hasTwelveHours: Bool
  private let hasHour: Bool

  /// A search in the words of a pattern.
  init(_ words: [PatternWord], in pattern: String, for purpose: PatternPurpose) {
    self.words = words
    self.pattern = pattern
    self.purpose = purpose
    let fields = Set(words.flatMap { $0.runs }.compactMap { $0.field })
    hasPeriod = fields.contains(.dayPeriod)
    hasTwelveHours = fields.contains(.hour12)
    hasHour = fields.contains { $0.isHour }
  }

  /// The places of the prose, in order, those with only space between them taken together.
  var ranges: [Range<Int>] {
    var places = words.map { $0.proseRange }
    markUnits(&places)
    for number in words.indices where places[number] == nil && isBridge(number, places) {
      places[number] = words[number].range
    }
    var ranges: [Range<Int>] = []
    for place in withPeriods(places.compactMap { $0 }) {
      if let last = ranges.last, joins(last, place) {
        ranges[ranges.count - 1] = last.lowerBound..<place.upperBound
      } else {
        ranges.append(place)
      }
    }
    return ranges
  }

  /// The places with those of a half of the day that is spelled with points, which is not one word.
  private func withPeriods(_ places: [Range<Int>]) -> [Range<Int>] {
    guard purpose == .time, hasHour else { return places }
    let periods = SpelledPeriod.places(of: words, in: pattern)
    guard !periods.isEmpty else { return places }
    let others = places.filter { place in !periods.contains { $0.overlaps(place) } }
    return (others + periods).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Marks the words of single letters that name the unit of a number before them: the `h` of
  /// `HH:mm h`, the `hs` of `HH:mm hs`. They repeat a field of the time that was told already.
  private func markUnits(_ places: inout [Range<Int>?]) {
    // `HH:mm (h a)` tells the hour in both ways.
    guard !hasPeriod else { return }
    var told: Set<PatternField> = []
    for (number, word) in words.enumerated() {
      if places[number] == nil, word.isOfSingleLetters, let field = clockField(of: word.runs[0]),
        told.contains(field) || field.isHour && told.contains(where: { $0.isHour })
      {
        places[number] = word.range
      }
      for run in word.runs where !(places[number]?.overlaps(run.range) ?? false) {
        if let field = run.field { told.insert(field) }
      }
    }
  }

  /// The number of a clock that a letter tells or, in some language, names: the hour for the `u` of
  /// `HH.mm u`.
  private func clockField(of run: PatternRun) -> PatternField? {
    if let field = run.field, field.isOfTime { return field.isClockNumber ? field : nil }
    guard purpose == .time, run.letter.isASCII, run.field != .timestamp else { return nil }
    return TranslatedLetters.namesHour(run.letter) ? .hour24 : nil
  }

  /// Whether a lone letter stands beside prose and could not be a field there.
  private func isBridge(_ number: Int, _ places: [Range<Int>?]) -> Bool {
    let word = words[number]
    guard word.range.count == 1 else { return false }
    let isBeforeProse = isProse(number + 1, places) && joins(word.range, words[number + 1].range)
    let isAfterProse = isProse(number - 1, places) && joins(words[number - 1].range, word.range)
    guard isBeforeProse || isAfterProse else { return false }
    guard let field = word.runs[0].field else { return true }
    if field == .dayPeriod, purpose == .time {
      return !hasTwelveHours || isBeforeProse && (number == 0 || isAfterProse)
    }
    return !(purpose == .date ? field.isOfDate : field.isOfTime)
  }

  /// Whether the whole of a word is prose.
  private func isProse(_ number: Int, _ places: [Range<Int>?]) -> Bool {
    words.indices.contains(number) && places[number] == words[number].range
  }

  /// Whether there is nothing but space, the stroke between two words or an apostrophe, from one place to another.
  private func joins(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let text = pattern.slice(first.upperBound..<second.lowerBound)
    return text.utf8.allSatisfy { $0 == 0x20 } || ["/", "’", "ʼ"].contains(text)
  }
}

extension PatternField {
  /// Whether it is one of the numbers that a clock shows.
  fileprivate var isClockNumber: Bool { isHour || self == .minute || self == .second }
}
