public import DateFns
public import LocaleFacts

/// A day on which visitors read a wrong date: the counterexample to what a pattern seems to say.
///
///     let counterexample = try CounterexampleDate.next(
///       in: Pattern("dd.MM.YYYY"), locale: .es, from: 1_795_370_645_678, zone: .utc)
///     counterexample?.dateText  // Monday 28 December 2026
///     counterexample?.read      // 28.12.2027
///     counterexample?.meant     // 28.12.2026
public struct CounterexampleDate: Hashable, Sendable {
  /// The day, in the visitor's zone.
  public let day: CivilDay

  /// The instant that the texts are of: that of the question on its own day, else noon.
  public let instant: Instant

  /// What visitors read, printed by the pattern as it stands.
  public let read: String

  /// What they should have read: the same with all misread tokens replaced.
  public let meant: String

  /// The day in English, such as `Monday 28 December 2026`.
  public var dateText: String {
    let formatter = try? DateFnsFormatter("EEEE d MMMM y")
    return (try? formatter?.format(instant)) ?? ""
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
    let wanted = misreading.map { [$0] } ?? all
    guard !wanted.isEmpty else { return nil }

    var options = options
    options.useAdditionalWeekYearTokens = true
    options.useAdditionalDayOfYearTokens = true
    let printer = Printer(locale: locale, options: options, release: pattern.release)
    let formatter = try printer.formatter(pattern.text)
    var comparisons: [(token: DateFnsFormatter, replacement: DateFnsFormatter)] = []
    for misreading in wanted {
      comparisons.append(
        (
          try printer.formatter(misreading.token.text),
          try printer.formatter(misreading.replacement.text)
        ))
    }

    for instant in days(from: now, zone: zone) {
      for (token, replacement) in comparisons
      where try token.format(instant) != replacement.format(instant) {
        return CounterexampleDate(
          day: zone.day(at: instant.epochMilliseconds ?? now), instant: instant,
          read: try formatter.format(instant),
          meant: try printer.text(of: pattern, replacing: all, at: instant))
      }
    }
    return nil
  }

  /// The instant itself and the noons of the days after it, for ten years.
  private static func days(from now: Int64, zone: any TimeZoneRules) -> some Sequence<Instant> {
    let today = zone.day(at: now)
    let end = CivilDay(year: today.year + 10, month: today.month, day: today.day)
    let count = Int(end.daysSinceEpoch - today.daysSinceEpoch)
    return (0..<count).lazy.map { days in
      let noon = days == 0 ? now : zone.instant(of: today + days, second: 12 * 3600)
      return Instant(epochMilliseconds: noon, in: zone)
    }
  }
}

/// Prints patterns that share a locale, options and release.
private struct Printer {
  let locale: DateFnsLocale
  let options: FormatOptions
  let release: DateFnsRelease

  func formatter(_ text: String) throws(FormatError) -> DateFnsFormatter {
    try DateFnsFormatter(text, locale: locale, options: options, release: release)
  }

  /// Prints a pattern with other tokens in some places. The parts are printed one by one, since a
  /// new token might run together with its neighbour.
  func text(
    of pattern: Pattern, replacing misreadings: [Misreading], at instant: Instant
  ) throws(FormatError) -> String {
    let bytes = Array(pattern.text.utf8)
    var result = ""
    var position = 0
    func printPart(upTo end: Int) throws(FormatError) {
      let text = String(decoding: bytes[position..<end], as: UTF8.self)
      // A part of nothing but line breaks prints nothing, which a pattern of its own may not.
      let isEmpty = Pattern(text, release: release).units.allSatisfy { $0.kind == .lineBreak }
      if !isEmpty { result += try formatter(text).format(instant) }
    }
    for misreading in misreadings {
      try printPart(upTo: misreading.range.lowerBound)
      result += try formatter(misreading.replacement.text).format(instant)
      position = misreading.range.upperBound
    }
    try printPart(upTo: bytes.count)
    return result
  }
}
