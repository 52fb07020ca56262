internal import DateFns
internal import LocaleFacts

/// Looks for days on which a pattern misleads.
struct CounterexampleSearch {
  private let formatter: DateFnsFormatter
  private let misreadings: [Misreading]
  private let printer: PatternPrinter
  private let now: Int64
  private let zone: any TimeZoneRules

  /// A search that begins with an instant, in epoch milliseconds, and goes on for ten years.
  ///
  /// - Parameters:
  ///   - formatter: What prints the pattern.
  ///   - misreadings: All its misread tokens.
  init(
    _ formatter: DateFnsFormatter, misreadings: [Misreading], options: FormatOptions,
    from now: Int64, zone: any TimeZoneRules
  ) {
    self.formatter = formatter
    self.misreadings = misreadings
    self.now = now
    self.zone = zone
    printer = PatternPrinter(
      locale: formatter.locale, options: options.allowingAllTokens,
      release: formatter.pattern.release)
  }

  /// The first day on which a token prints another text than its replacement.
  func first(of pair: Misreading.Pair) throws(FormatError) -> CounterexampleDate? {
    let token = try printer.formatter(pair.token.text)
    let replacement = try printer.formatter(pair.replacement.text)
    let today = zone.day(at: now)
    for day in days(of: pair, from: today) {
      let noon = day == today ? now : zone.instant(of: day, second: 12 * 3600)
      let instant = Instant(epochMilliseconds: noon, in: zone)
      guard try token.format(instant) != replacement.format(instant) else { continue }
      return CounterexampleDate(
        day: day, instant: instant, read: try formatter.format(instant),
        pattern: formatter.pattern, misreadings: misreadings, printer: printer)
    }
    return nil
  }

  /// The days that are worth a look, in order.
  private func days(of pair: Misreading.Pair, from today: CivilDay) -> [CivilDay] {
    let end = CivilDay(year: today.year + 10, month: today.month, day: today.day)
    return pair.token.letter == "D"
      ? daysOutsideJanuary(from: today, to: end) : turnsOfTheYear(from: today, to: end)
  }

  /// The week before and the week after each 1 January: by any rule the year of a week is that of the
  /// calendar on all other days.
  private func turnsOfTheYear(from today: CivilDay, to end: CivilDay) -> [CivilDay] {
    (today.year...max(today.year, end.year)).flatMap { year in
      let newYear = CivilDay(year: year, month: 1, day: 1)
      return (-7..<7).map { newYear + $0 }
    }.filter { today <= $0 && $0 < end }
  }

  /// The first days from 1 February on. In January the day of the year is that of the month.
  private func daysOutsideJanuary(from today: CivilDay, to end: CivilDay) -> [CivilDay] {
    let february = CivilDay(year: today.year, month: 2, day: 1)
    let first = max(today, february)
    return (0..<366).map { first + $0 }.filter { $0.month > 1 && $0 < end }
  }
}

extension FormatOptions {
  /// The same options with both protections of tokens lifted.
  var allowingAllTokens: FormatOptions {
    var options = self
    options.useAdditionalWeekYearTokens = true
    options.useAdditionalDayOfYearTokens = true
    return options
  }
}
