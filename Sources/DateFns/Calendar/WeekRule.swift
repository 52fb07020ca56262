/// Where weeks begin and which week of a year is the first.
struct WeekRule: Equatable {
  /// The day on which weeks begin, 0 for Sunday; releases from 3.0 take any number.
  var weekStartsOn: Int64

  /// The day of January that lies in week 1; releases from 3.0 take any number.
  var firstWeekContainsDate: Int64

  /// ISO 8601: weeks begin on Monday, and 4 January lies in week 1.
  static let iso = WeekRule(weekStartsOn: 1, firstWeekContainsDate: 4)

  /// The first day of the week in which a day lies, both in days since 1970-01-01.
  @inline(__always)
  func startOfWeek(_ day: Int64) -> Int64 {
    let weekday = Weekday.of(day)
    return day &- ((weekday < weekStartsOn ? 7 : 0) &+ weekday &- weekStartsOn)
  }

  /// The first day of week 1 of a year, in days since 1970-01-01.
  @inline(__always)
  func startOfWeekYear(_ year: Int64) -> Int64 {
    startOfWeek(CivilDate.startOfYear(year) &+ firstWeekContainsDate &- 1)
  }
}

/// Days of the week, counted from Sunday as 0.
enum Weekday {
  /// The weekday of a day in days since 1970-01-01, which was a Thursday.
  @inline(__always)
  static func of(_ day: Int64) -> Int64 {
    let remainder = (day &+ 4) % 7
    return remainder < 0 ? remainder &+ 7 : remainder
  }
}
