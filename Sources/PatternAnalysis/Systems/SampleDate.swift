package import DateFns

/// A date or a time that is written out where a pattern is meant, such as 27.11.2026 or 3:30 PM.
package struct SampleDate: Sendable {
  /// The pattern that prints it; `nil` where it could be read in two ways, or has names that are not
  /// known.
  package let pattern: String?

  /// Reads a text; `nil` for one that is not a date or a time.
  ///
  ///     SampleDate("27.11.2026", for: .date, in: .enUS)?.pattern    // "dd.MM.yyyy"
  ///     SampleDate("Nov 27, 2026", for: .date, in: .enUS)?.pattern  // "MMM d, yyyy"
  package init?(_ text: String, for purpose: PatternPurpose, in locale: DateFnsLocale) {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return nil }
    let figures = Figures.all(in: text)
    let words = LetterRun.all(in: text)
    if let tokens = Self.tokens(figures, words, of: text, for: purpose, in: locale) {
      pattern = Self.written(text, tokens)
    } else if Self.isDate(figures, words, for: purpose) {
      pattern = nil
    } else {
      return nil
    }
  }

  private static func tokens(
    _ figures: [Figures], _ words: [LetterRun], of text: String, for purpose: PatternPurpose,
    in locale: DateFnsLocale
  ) -> [(range: Range<Int>, token: String)]? {
    switch purpose {
    case .date: DateSample(figures, words, of: text, in: locale)?.tokens
    case .time: TimeSample(figures, words, of: text)?.tokens
    }
  }

  /// The text with tokens in it, and the rest as text.
  private static func written(_ text: String, _ tokens: [(range: Range<Int>, token: String)])
    -> String
  {
    var result = ""
    var position = 0
    for (range, token) in tokens.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += Pattern.quoted(text.slice(position..<range.lowerBound)) + token
      position = range.upperBound
    }
    return result + Pattern.quoted(text.slice(position..<text.utf8.count))
  }

  /// Whether a year and a day in figures, with a word or a number between them, look like a date, or an
  /// hour and its minutes like a time.
  private static func isDate(
    _ figures: [Figures], _ words: [LetterRun], for purpose: PatternPurpose
  ) -> Bool {
    guard purpose == .date, figures.contains(where: { $0.isYear }) else { return false }
    let others = figures.filter { !$0.isYear }
    return others.contains { $0.isDay }
      && (others.count > 1 || words.contains { $0.text.count > 2 })
  }
}

/// Figures with nothing between them.
struct Figures {
  /// Their value; a large one for too many of them.
  let value: Int

  /// Their place, in UTF-8 bytes of the text.
  let range: Range<Int>

  var isYear: Bool { range.count == 4 && (1900...2199).contains(value) }
  var isDay: Bool { range.count < 3 && (1...31).contains(value) }
  var isMonth: Bool { range.count < 3 && (1...12).contains(value) }

  /// All those of a text, in order.
  static func all(in text: String) -> [Figures] {
    var groups: [Range<Int>] = []
    for (offset, byte) in text.utf8.enumerated() where (0x30...0x39).contains(byte) {
      if let last = groups.last, last.upperBound == offset {
        groups[groups.count - 1] = last.lowerBound..<offset + 1
      } else {
        groups.append(offset..<offset + 1)
      }
    }
    return groups.map {
      Figures(value: $0.count > 4 ? 10_000 : Int(text.slice($0)) ?? 0, range: $0)
    }
  }
}
