public import DateFns
public import LocaleFacts

/// A day on which visitors read a wrong date: the counterexample to what a pattern seems to say.
///
///     let counterexample = try CounterexampleDate.next(
///       in: Pattern("dd.MM.YYYY"), locale: .es, from: 1_795_370_645_678, zone: .utc)
///     counterexample?.day    // 28 December 2026
///     counterexample?.read   // 28.12.2027
///     counterexample?.meant  // 28.12.2026
public struct CounterexampleDate: Hashable, Sendable {
  /// The day, in the visitor's zone.
  public let day: CivilDay

  /// The instant that the texts are of: that of the question on its own day, else noon.
  public let instant: Instant

  /// What visitors read, printed by the pattern as it stands.
  public let read: String

  let pattern: Pattern
  let misreadings: [Misreading]
  let printer: PatternPrinter

  /// What they should have read: the same with all misread tokens replaced. It is printed anew each
  /// time.
  public var meant: String {
    (try? printer.text(of: pattern, replacing: misreadings, at: instant)) ?? read
  }
}

extension CounterexampleDate {
  /// Finds the next day on which a pattern misleads, by the locale's own week rules.
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - misreading: One of the pattern's misread tokens, to find the day on which that one prints
  ///     another text than its replacement; `nil` for the first of any.
  ///   - locale: The locale that prints it.
  ///   - options: The options that print it, with both `useAdditional…` options taken as on.
  ///   - now: The instant to begin with, in epoch milliseconds. Its day may be the one that is found.
  ///   - zone: The visitor's zone, whose calendar counts.
  /// - Returns: The day, or `nil` if there is none within ten years.
  /// - Throws: What `format()` would throw for every date.
  public static func next(
    in pattern: Pattern, of misreading: Misreading? = nil, locale: DateFnsLocale,
    options: FormatOptions = FormatOptions(), from now: Int64, zone: any TimeZoneRules
  ) throws(FormatError) -> CounterexampleDate? {
    let all = Misreading.find(in: pattern)
    guard !all.isEmpty else { return nil }
    var options = options
    options.useAdditionalWeekYearTokens = true
    options.useAdditionalDayOfYearTokens = true
    let formatter = try DateFnsFormatter(pattern, locale: locale, options: options)
    let search = CounterexampleSearch(
      formatter, misreadings: all, options: options, from: now, zone: zone)
    if let misreading { return try search.first(of: misreading.pair) }
    var earliest: CounterexampleDate?
    for pair in Set(all.map { $0.pair }) {
      guard let found = try search.first(of: pair) else { continue }
      if earliest.map({ found.day < $0.day }) ?? true { earliest = found }
    }
    return earliest
  }
}
