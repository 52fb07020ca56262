internal import LocaleModel

/// Finds the words of a pattern that are meant as text.
///
/// Most words tell it themselves. Letters that stand alone are told by the company they keep: the
/// `h` of `HH:mm h` counts no hours a second time, and the `a` of `Hoy a las` is no half of a day.
struct ProseSearch {
  private let words: [PatternWord]
  private let pattern: String
  private let kind: StringKey.Kind

  /// A search in the words of a pattern.
  init(_ words: [PatternWord], in pattern: String, kind: StringKey.Kind) {
    self.words = words
    self.pattern = pattern
    self.kind = kind
  }

  /// The places of the prose, those with only space between them taken together.
  var ranges: [Range<Int>] {
    var places = words.map(\.proseRange)
    for number in words.indices where places[number] == nil && isUnit(number, places) {
      places[number] = words[number].range
    }
    for number in words.indices where places[number] == nil && isBridge(number, places) {
      places[number] = words[number].range
    }
    var ranges: [Range<Int>] = []
    for place in places.compactMap({ $0 }) {
      if let last = ranges.last, joins(last, place) {
        ranges[ranges.count - 1] = last.lowerBound..<place.upperBound
      } else {
        ranges.append(place)
      }
    }
    return ranges
  }

  /// Whether a word of single letters names the unit of a number before it: the `h` of `HH:mm h`,
  /// the `hs` of `HH:mm hs`. It repeats a field of the time that was told already.
  private func isUnit(_ number: Int, _ places: [Range<Int>?]) -> Bool {
    let word = words[number]
    guard word.isOfSingleLetters, let field = clockField(of: word.runs[0]) else { return false }
    // `HH:mm (h a)` tells the hour in both ways.
    let hasPeriod = words.contains { $0.runs.contains { $0.field == .dayPeriod } }
    return !hasPeriod
      && zip(words, places).prefix(number).contains { earlier, place in
        earlier.runs.contains { run in
          guard let told = run.field, !(place?.overlaps(run.range) ?? false) else { return false }
          return told == field || told.isHour && field.isHour
        }
      }
  }

  /// The number of a clock that a letter tells or, in some language, names: the hour for the `u` of
  /// `HH.mm u`.
  private func clockField(of run: PatternRun) -> PatternField? {
    if let field = run.field, field.isOfTime { return field.isClockNumber ? field : nil }
    guard kind == .timePattern, run.letter.isASCII, run.field != .timestamp else { return nil }
    return TranslatedLetters.all.contains { $0.time[run.letter] == "H" } ? .hour24 : nil
  }

  /// Whether a lone letter stands beside prose and could not be a field there.
  private func isBridge(_ number: Int, _ places: [Range<Int>?]) -> Bool {
    let word = words[number]
    guard word.range.count == 1 else { return false }
    let isBeforeProse = isProse(number + 1, places) && joins(word.range, words[number + 1].range)
    let isAfterProse = isProse(number - 1, places) && joins(words[number - 1].range, word.range)
    guard isBeforeProse || isAfterProse else { return false }
    guard let field = word.runs[0].field else { return true }
    if field == .dayPeriod, kind == .timePattern {
      let hasTwelveHours = words.contains { $0.runs.contains { $0.field == .hour12 } }
      return !hasTwelveHours || isBeforeProse && (number == 0 || isAfterProse)
    }
    return !(kind == .datePattern ? field.isOfDate : field.isOfTime)
  }

  /// Whether the whole of a word is prose.
  private func isProse(_ number: Int, _ places: [Range<Int>?]) -> Bool {
    words.indices.contains(number) && places[number] == words[number].range
  }

  /// Whether there is nothing but space, or the stroke between two words, from one place to another.
  private func joins(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let text = pattern.slice(first.upperBound..<second.lowerBound)
    return text.utf8.allSatisfy { $0 == 0x20 } || text == "/"
  }
}

extension PatternField {
  /// Whether it is one of the numbers that a clock shows.
  fileprivate var isClockNumber: Bool { isHour || self == .minute || self == .second }
}
