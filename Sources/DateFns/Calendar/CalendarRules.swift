/// How a release counts days and weeks, with the rules of one locale and one set of options.
struct CalendarRules {
  let reading: ClockReading

  /// Where local weeks begin and which is the first.
  let week: WeekRule

  /// The day on which weeks begin, as given: from release 3.0 it need not be one.
  let weekStartsOn: Int64

  /// Whether `D` is one too high on 29 February of year 0.
  private let dayOfYearGoesAstray: Bool

  init(release: DateFnsRelease, weekStartsOn: Int, firstWeekContainsDate: Int) {
    reading = ClockReading(release)
    // Beyond this no week is ever in reach of a date, whatever the number.
    let reach: Int64 = 1_000_000_000
    week = WeekRule(
      weekStartsOn: min(max(Int64(weekStartsOn), -reach), reach),
      firstWeekContainsDate: min(max(Int64(firstWeekContainsDate), -reach), reach))
    self.weekStartsOn = Int64(weekStartsOn)
    dayOfYearGoesAstray = release.has(.fieldsOfTheDate)
  }

  /// The week-numbering year of a day, both signed.
  ///
  /// A start of the year that JavaScript cannot tell compares as neither before nor after.
  func weekYear(of day: Int64, in year: Int64, by rule: WeekRule) -> Int64 {
    let next = rule.startOfWeekYear(year &+ 1)
    if day >= next, canTell(startOfWeekYear: year &+ 1, next, by: rule) { return year &+ 1 }
    let this = rule.startOfWeekYear(year)
    if day >= this, canTell(startOfWeekYear: year, this, by: rule) { return year }
    return year &- 1
  }

  /// The number of a day's week.
  func weekNumber(of day: Int64, in year: Int64, by rule: WeekRule) -> Int64 {
    let weekYear = weekYear(of: day, in: year, by: rule)
    let first = rule.startOfWeekYear(weekYear)
    let week = rule.startOfWeek(day)
    guard canTell(startOfWeekYear: weekYear, first, by: rule), canTell(week) else {
      return DateFields.notANumber
    }
    return (week &- first) / 7 &+ 1
  }

  /// The number of a day in its year.
  func dayOfYear(of day: Int64, in date: CivilDate) -> Int64 {
    let start = CivilDate.startOfYear(date.year)
    guard canTell(start), canTell(day) else { return DateFields.notANumber }
    let isAstray = dayOfYearGoesAstray && date == CivilDate(year: 0, month: 2, day: 29)
    return day &- start &+ (isAstray ? 2 : 1)
  }

  /// Whether both steps to the first week of a year stay within JavaScript's dates.
  private func canTell(startOfWeekYear year: Int64, _ start: Int64, by rule: WeekRule) -> Bool {
    canTell(start) && canTell(CivilDate.startOfYear(year) &+ rule.firstWeekContainsDate &- 1)
  }

  /// Whether JavaScript has the midnight at which a day begins.
  private func canTell(_ day: Int64) -> Bool { day.magnitude <= 100_000_000 }
}
