internal import DateFns
internal import LocaleFacts
internal import PatternAnalysis

/// The instants at which a difference between two formatters is looked for.
enum ProbeInstants {
  /// The instants, those of the visitor's near future first and in order, then far ones.
  static func around(_ now: Int64, in zone: any TimeZoneRules) -> [Instant] {
    near(now, in: zone) + far(now)
  }

  /// Every hour and its half of a day, every weekday, every month, and the days around the turns of
  /// the next seven years, in which all kinds of weeks occur.
  private static func near(_ now: Int64, in zone: any TimeZoneRules) -> [Instant] {
    let today = zone.day(at: now)
    var instants = [now]
    for halfHour in 0..<48 {
      instants.append(zone.instant(of: today + 1, second: halfHour * 1800))
    }
    for day in 1...7 { instants.append(zone.instant(of: today + day, second: 8 * 3600 + 305)) }
    for month in 1...12 {
      let thisYear = CivilDay(year: today.year, month: month, day: month + 2)
      let day =
        thisYear > today ? thisYear : CivilDay(year: today.year + 1, month: month, day: month + 2)
      instants.append(zone.instant(of: day, second: 15 * 3600))
    }
    for year in today.year + 1...today.year + 7 {
      let newYear = CivilDay(year: year, month: 1, day: 1)
      for day in -8...8 { instants.append(zone.instant(of: newYear + day, second: 12 * 3600)) }
    }
    return instants.sorted().map { Instant(epochMilliseconds: $0, in: zone) }
  }

  /// Offsets of all kinds, and years before our era, of few digits and of many.
  private static func far(_ now: Int64) -> [Instant] {
    let offsets = [0, -10_800, 19_800, 20_700, 37_800, 3600, -11_188, 19_270]
    let years: [Int64] = [-1500, -43, 0, 1, 987, 1582, 1969, 12_345]
    return offsets.map { Instant(epochMilliseconds: now, offsetSeconds: $0) }
      + years.flatMap { year in
        [(1, 1), (2, 28), (7, 4), (12, 31)].map { month, day in
          let day = CivilDay(year: year, month: month, day: day)
          return Instant(epochMilliseconds: day.daysSinceEpoch * 86_400_000 + 3_723_045)
        }
      }
  }
}
