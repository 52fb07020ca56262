internal import DateFns
internal import LocaleFacts

/// The fields of a date that is written out.
struct DateSample {
  /// Each part that is a field, and the token for it.
  private(set) var tokens: [(range: Range<Int>, token: String)] = []

  /// Reads figures and words; `nil` where that gives no date, or more than one.
  init?(_ figures: [Figures], _ words: [LetterRun], in locale: DateFnsLocale) {
    guard figures.count < 4, figures.filter({ $0.isYear }).count < 2 else { return nil }
    let names = words.isEmpty ? DateNames() : DateNames(in: locale)
    var unknown: [LetterRun] = []
    var hasMonth = false
    for word in words {
      if let token = names.token(for: word.text) {
        hasMonth = hasMonth || token.hasPrefix("M")
        tokens.append((word.range, token))
      } else {
        unknown.append(word)
      }
    }
    let others = figures.filter { !$0.isYear }
    guard hasMonth ? others.count == 1 : others.count == 2 && others.count < figures.count else {
      return nil
    }
    if let year = figures.first(where: { $0.isYear }) { tokens.append((year.range, "yyyy")) }
    guard hasMonth ? addDay(others, unknown) : addNumbers(others, unknown) else { return nil }
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
    tokens.append((day.range, "dd"))
    tokens.append((month.range, month.range.count == 1 ? "M" : "MM"))
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
  private var tokens: [String: String] = [:]

  /// No names.
  init() {}

  /// The names of a locale, then of the others that are known.
  init(in locale: DateFnsLocale) {
    for locale in [locale, .enUS, .es, .pt] {
      for token in ["MMMM", "MMM"] { add(token, (1...12).map { ($0, 1) }, in: locale) }
      for token in ["EEEE", "EEE"] { add(token, (1...7).map { (3, $0) }, in: locale) }
    }
  }

  private mutating func add(
    _ token: String, _ days: [(month: Int, day: Int)], in locale: DateFnsLocale
  ) {
    guard let formatter = try? DateFnsFormatter(Pattern(token), locale: locale) else { return }
    for (month, day) in days {
      let start = CivilDay(year: 2026, month: month, day: day).daysSinceEpoch
      let noon = start * 86_400_000 + 43_200_000
      guard let name = try? formatter.format(Instant(epochMilliseconds: noon)) else { continue }
      let key = name.lowercased().filter { $0 != "." }
      if tokens[key] == nil { tokens[key] = token }
    }
  }

  /// The token that prints a name; `nil` for other words.
  func token(for name: String) -> String? { tokens[name.lowercased()] }
}
