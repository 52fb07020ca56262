/// Where weeks begin and which week of a year is the first.
struct WeekRule: Equatable {
  /// The day on which weeks begin, 0 for Sunday; releases from 3.0 take any number. Rounded down.
  var weekStartsOn: Int64

  /// The day of January that lies in week 1; releases from 3.0 take any number, fractions cut.
  var firstWeekContainsDate: Int64

  /// Whether ``weekStartsOn`` was rounded.
  var startsWithinDay = false

  /// ISO 8601: weeks begin on Monday, and 4 January lies in week 1.
  static let iso = WeekRule(weekStartsOn: 1, firstWeekContainsDate: 4)

  /// The first day of the week in which a day lies, both in days since 1970-01-01.
  @inline(__always)
  func startOfWeek(_ day: Int64) -> Int64 {
    let weekday = Weekday.of(day)
    if startsWithinDay { return startOfOddWeek(day, weekday) }
    return day &- ((weekday < weekStartsOn ? 7 : 0) &+ weekday &- weekStartsOn)
  }

  /// The same where the library hands a fraction to `setDate`, which cuts it toward zero: whether
  /// that is a day earlier or later depends on the day of the month.
  @inline(never)
  private func startOfOddWeek(_ day: Int64, _ weekday: Int64) -> Int64 {
    let back = (weekday <= weekStartsOn ? 7 : 0) &+ weekday &- weekStartsOn
    return day &- back &+ (CivilDate(daysSinceEpoch: day).day < back ? 1 : 0)
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
