public import DateFns
public import LocaleFacts

/// An instant to print a pattern at, and what is special about it.
public struct SampleInstant: Hashable, Sendable {
  /// What is special about it, in a few plain words such as `a single-digit day`.
  public let label: String

  /// The instant, with the zone's offset at it.
  public let instant: Instant

  /// Creates an instant with a label.
  public init(label: String, instant: Instant) {
    self.label = label
    self.instant = instant
  }

  /// The instants to preview a pattern with, in order of time: now, the next noon and midnight, a
  /// date and time of single digits, and the days around the turn of the year, on which the year of
  /// the week may differ from that of the calendar.
  ///
  /// - Parameters:
  ///   - now: The present, in epoch milliseconds.
  ///   - zone: The visitor's time zone, whose clocks and calendar count.
  public static func around(_ now: Int64, in zone: any TimeZoneRules) -> [SampleInstant] {
    let today = zone.day(at: now)
    let noon = 12 * 3600
    func sample(_ label: String, _ day: CivilDay, _ second: Int) -> SampleInstant {
      let milliseconds = zone.instant(of: day, second: second)
      return SampleInstant(
        label: label, instant: Instant(epochMilliseconds: milliseconds, in: zone))
    }
    func next(_ label: String, second: Int, where matches: (CivilDay) -> Bool) -> SampleInstant {
      // A year and a day hold every date of a year that is not 29 February.
      let days = (0...366).lazy.map { today + $0 }
      let day = days.first { matches($0) && zone.instant(of: $0, second: second) > now }
      return sample(label, day ?? today, second)
    }
    let later = [
      next("noon", second: noon) { _ in true },
      next("midnight", second: 0) { _ in true },
      // Day and month differ, so that their order shows.
      next("a single-digit day", second: 9 * 3600 + 5 * 60 + 3) {
        $0.day < 10 && $0.month < 10 && $0.day != $0.month
      },
      next("30 December", second: noon) { $0.month == 12 && $0.day == 30 },
      next("31 December", second: noon) { $0.month == 12 && $0.day == 31 },
      next("1 January", second: noon) { $0.month == 1 && $0.day == 1 },
    ]
    let now = SampleInstant(label: "now", instant: Instant(epochMilliseconds: now, in: zone))
    return [now]
      + later.sorted { ($0.instant.epochMilliseconds ?? 0) < ($1.instant.epochMilliseconds ?? 0) }
  }
}
