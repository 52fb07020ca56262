internal import DateFns
internal import LocaleFacts

/// The fields of a date that is written out.
struct DateSample {
  /// Each part that is a field, and the token for it.
  private(set) var tokens: [(range: Range<Int>, token: String)] = []

  /// Reads figures and words; `nil` where that gives no date, or more than one.
  init?(
    _ figures: [Figures], _ words: [LetterRun], of text: String, in locale: DateFnsLocale
  ) {
    guard figures.count < 4, figures.filter({ $0.isYear }).count < 2 else { return nil }
    let names = words.isEmpty ? DateNames() : DateNames(in: locale)
    let words = Self.joined(words, of: text, by: names)
    let months = words.indices.filter { names.months[words[$0].text.lowercased()] != nil }
    // A name of both, such as the Spanish `mar`, is a weekday beside a month.
    let month =
      months.first { names.weekdays[words[$0].text.lowercased()] == nil } ?? months.last
    var unknown: [LetterRun] = []
    let hasShortWeekday = words.indices.contains { index in
      index != month && names.weekdays[words[index].text.lowercased()] == "EEE"
    }
    for (index, word) in words.enumerated() {
      let name = word.text.lowercased()
      // `May` is short beside `Sun`.
      let isShort = hasShortWeekday && names.shortMonths.contains(name)
      let nameOfMonth = isShort ? "MMM" : names.months[name]
      if let token = index == month ? nameOfMonth : names.weekdays[name] {
        tokens.append((word.range, token))
      } else {
        unknown.append(word)
      }
    }
    let hasMonth = month != nil
    let others = figures.filter { !$0.isYear }
    guard hasMonth ? others.count == 1 : others.count == 2 && others.count < figures.count else {
      return nil
    }
    if let year = figures.first(where: { $0.isYear }) { tokens.append((year.range, "yyyy")) }
    guard hasMonth ? addDay(others, unknown) : addNumbers(others, unknown) else { return nil }
  }

  /// The words with those made one that a stroke joins to a name, such as `segunda-feira`.
  private static func joined(
    _ words: [LetterRun], of text: String, by names: DateNames
  ) -> [LetterRun] {
    var result: [LetterRun] = []
    for word in words {
      if let last = result.last,
        text.slice(last.range.upperBound..<word.range.lowerBound) == "-"
      {
        let range = last.range.lowerBound..<word.range.upperBound
        if names.weekdays[text.slice(range).lowercased()] != nil {
          result[result.count - 1] = LetterRun(text: text.slice(range), range: range)
          continue
        }
      }
      result.append(word)
    }
    return result
  }

  /// Adds the day beside the name of a month.
  private mutating func addDay(_ others: [Figures], _ unknown: [LetterRun]) -> Bool {
    guard let day = others.first, day.isDay else { return false }
    let ordinal = unknown.first { word in
      word.range.lowerBound == day.range.upperBound
        && ["st", "nd", "rd", "th"].contains(word.text.lowercased())
    }
    let end = ordinal?.range.upperBound ?? day.range.upperBound
    let isPadded = day.range.count == 2 && day.value < 10
    tokens.append((day.range.lowerBound..<end, ordinal != nil ? "do" : isPadded ? "dd" : "d"))
    return unknown.allSatisfy { $0.range == ordinal?.range || $0.isLink }
  }

  /// Adds the day and the month: a day over twelve tells itself from the month.
  private mutating func addNumbers(_ others: [Figures], _ unknown: [LetterRun]) -> Bool {
    guard let day = others.first(where: { $0.isDay && !$0.isMonth }),
      let month = others.first(where: { $0.isMonth }), unknown.allSatisfy({ $0.isLink })
    else { return false }
    // Who writes no zero before the month writes none before the day.
    let isShort = month.range.count == 1
    tokens.append((day.range, isShort ? "d" : "dd"))
    tokens.append((month.range, isShort ? "M" : "MM"))
    return true
  }
}

extension LetterRun {
  /// Whether it is a word that links the parts of a date, or the sign of one in another script.
  fileprivate var isLink: Bool {
    ["de", "del", "of", "the", "den", "d", "г", "р", "a", "o"].contains(text.lowercased())
      || !text.utf8.contains { $0 < 0x80 } && text.unicodeScalars.count == 1
  }
}

/// The names of months and days in the languages of the bases.
struct DateNames {
  /// The token for the name of a month, and that for the name of a weekday.
  private(set) var months: [String: String] = [:]
  private(set) var weekdays: [String: String] = [:]

  /// The short names of months, some of which are their full names, too.
  private(set) var shortMonths: Set<String> = []

  /// No names.
  init() {}

  /// The names of a locale, then of the others that are known.
  init(in locale: DateFnsLocale) {
    for locale in [locale, .enUS, .es, .pt] {
      for token in ["MMMM", "MMM"] {
        for name in Self.names(token, (1...12).map { ($0, 1) }, in: locale) {
          if months[name] == nil { months[name] = token }
          if token == "MMM" { shortMonths.insert(name) }
        }
      }
      for token in ["EEEE", "EEE"] {
        for name in Self.names(token, (1...7).map { (3, $0) }, in: locale)
        where weekdays[name] == nil { weekdays[name] = token }
      }
    }
  }

  /// What a token prints on some days, in small letters and without points.
  private static func names(
    _ token: String, _ days: [(month: Int, day: Int)], in locale: DateFnsLocale
  ) -> [String] {
    guard let formatter = try? DateFnsFormatter(Pattern(token), locale: locale) else { return [] }
    return days.compactMap { month, day in
      let start = CivilDay(year: 2026, month: month, day: day).daysSinceEpoch
      let noon = start * 86_400_000 + 43_200_000
      let name = try? formatter.format(Instant(epochMilliseconds: noon))
      return name.map { $0.lowercased().filter { $0 != "." } }
    }
  }
}
