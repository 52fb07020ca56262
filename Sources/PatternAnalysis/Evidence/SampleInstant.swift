public import DateFns
public import LocaleFacts

/// An instant to print a pattern at, and what is special about it.
public struct SampleInstant: Hashable, Sendable {
  /// What is special about an instant.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// It is the present.
    case now
    /// The next noon and the next midnight.
    case noon, midnight
    /// Day, month, hour, minute and second have one digit each, and day and month differ.
    case singleDigits
    /// The days around the turn of the year.
    case december30, december31, january1
    /// A pattern misleads at it.
    case misleads
  }

  /// What is special about it.
  public let kind: Kind

  /// The instant, with the zone's offset at it.
  public let instant: Instant

  /// Says what is special about an instant.
  public init(_ kind: Kind, _ instant: Instant) {
    self.kind = kind
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
    func sample(_ kind: Kind, _ day: CivilDay, _ second: Int) -> SampleInstant {
      let milliseconds = zone.instant(of: day, second: second)
      return SampleInstant(kind, Instant(epochMilliseconds: milliseconds, in: zone))
    }
    func next(_ kind: Kind, second: Int, where matches: (CivilDay) -> Bool) -> SampleInstant {
      // A year and a day hold every date of a year that is not 29 February.
      let days = (0...366).lazy.map { today + $0 }
      let day = days.first { matches($0) && zone.instant(of: $0, second: second) > now }
      return sample(kind, day ?? today, second)
    }
    let later = [
      next(.noon, second: noon) { _ in true },
      next(.midnight, second: 0) { _ in true },
      // Day and month differ, so that their order shows.
      next(.singleDigits, second: 9 * 3600 + 5 * 60 + 3) {
        $0.day < 10 && $0.month < 10 && $0.day != $0.month
      },
      next(.december30, second: noon) { $0.month == 12 && $0.day == 30 },
      next(.december31, second: noon) { $0.month == 12 && $0.day == 31 },
      next(.january1, second: noon) { $0.month == 1 && $0.day == 1 },
    ]
    let now = SampleInstant(.now, Instant(epochMilliseconds: now, in: zone))
    return [now]
      + later.sorted { ($0.instant.epochMilliseconds ?? 0) < ($1.instant.epochMilliseconds ?? 0) }
  }
}
