/// A day of the proleptic Gregorian calendar, in no particular time zone.
///
///     let day = CivilDay(year: 2026, month: 11, day: 22)
///     day.weekday       // 0, a Sunday
///     (day + 40).month  // 1
public struct CivilDay: Hashable, Comparable, Sendable {
  /// Days from 1 January 1970.
  public let daysSinceEpoch: Int64

  /// The year as astronomers count: 0 is 1 BC.
  public let year: Int64

  /// 1 to 12.
  public let month: Int

  /// 1 to 31.
  public let day: Int

  /// Makes the day that lies so many days after 1 January 1970. Days more than twice as far away as
  /// any that JavaScript knows are brought to that distance.
  public init(daysSinceEpoch: Int64) {
    let daysSinceEpoch = min(max(daysSinceEpoch, -Self.limit), Self.limit)
    self.daysSinceEpoch = daysSinceEpoch
    // 400 years have 146,097 days; from the mean year the true one is at most one away.
    var year = 1970 + (daysSinceEpoch * 400).floored(dividedBy: 146_097)
    if Self.firstDay(of: year) > daysSinceEpoch { year -= 1 }
    if Self.firstDay(of: year + 1) <= daysSinceEpoch { year += 1 }
    let dayOfYear = daysSinceEpoch - Self.firstDay(of: year)
    let month = (1...12).last { Self.daysBefore(month: $0, of: year) <= dayOfYear } ?? 1
    self.year = year
    self.month = month
    day = Int(dayOfYear - Self.daysBefore(month: month, of: year)) + 1
  }

  /// Makes a day from a date. A month outside 1 to 12 is taken for the nearest; a day that the month
  /// does not have leads into the months around it.
  public init(year: Int64, month: Int, day: Int) {
    let year = min(max(year, -Self.limit / 365), Self.limit / 365)
    let start = Self.firstDay(of: year) + Self.daysBefore(month: min(max(month, 1), 12), of: year)
    self = CivilDay(daysSinceEpoch: start - 1) + day
  }

  private static let limit: Int64 = 200_000_000

  /// 0 for Sunday to 6 for Saturday.
  public var weekday: Int {
    // 1 January 1970 was a Thursday.
    let days = daysSinceEpoch + 4
    return Int(days - days.floored(dividedBy: 7) * 7)
  }

  /// The day some days later.
  public static func + (day: CivilDay, days: Int) -> CivilDay {
    let days = min(max(Int64(days), -2 * limit), 2 * limit)
    return CivilDay(daysSinceEpoch: day.daysSinceEpoch + days)
  }

  /// Whether it comes before another day.
  public static func < (left: CivilDay, right: CivilDay) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}

extension CivilDay {
  /// 1 January of a year, in days from 1 January 1970.
  package static func firstDay(of year: Int64) -> Int64 {
    let before = year - 1
    let leapDays =
      before.floored(dividedBy: 4) - before.floored(dividedBy: 100) + before.floored(dividedBy: 400)
    return before * 365 + leapDays - 719_162
  }

  /// The days of a year before a month; month 13 stands for the January after.
  package static func daysBefore(month: Int, of year: Int64) -> Int64 {
    let days: [Int64] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365]
    return days[month - 1] + (month > 2 && isLeap(year) ? 1 : 0)
  }

  /// Whether a year has 29 February.
  package static func isLeap(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
