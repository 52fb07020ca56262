/// How a release counts days and weeks, with the rules of one locale and one set of options.
struct CalendarRules {
  let reading: ClockReading

  /// Where local weeks begin and which is the first.
  let week: WeekRule

  /// The day on which weeks begin, as given: from release 3.0 it need not be one.
  let weekStartsOn: Double

  /// Whether `D` is one too high on 29 February of year 0.
  private let dayOfYearGoesAstray: Bool

  /// Whether numbers of weeks and days are cut instead of rounded.
  private let cutsCounts: Bool

  init(release: DateFnsRelease, weekStartsOn: Double, firstWeekContainsDate: Double) {
    reading = ClockReading(release)
    let isChecked = !release.has(.uncheckedOptions)
    self.weekStartsOn = isChecked ? weekStartsOn.towardZero : weekStartsOn
    week = WeekRule(
      weekStartsOn: Self.whole(self.weekStartsOn, roundsDown: true),
      firstWeekContainsDate: Self.whole(firstWeekContainsDate),
      startsWithinDay: self.weekStartsOn != self.weekStartsOn.towardZero)
    dayOfYearGoesAstray = release.has(.fieldsOfTheDate)
    cutsCounts = release.cutsCounts
  }

  /// A whole number in reach of a date; one that is out of reach stands for all others.
  private static func whole(_ number: Double, roundsDown: Bool = false) -> Int64 {
    let reach = 1_000_000_000.0
    guard number.magnitude < reach else { return Int64(number < 0 ? -reach : reach) }
    let whole = Int64(number)
    return roundsDown && Double(whole) > number ? whole - 1 : whole
  }

  /// The week-numbering year of a day, both signed.
  ///
  /// A start of the year that JavaScript cannot tell compares as neither before nor after.
  func weekYear(of moment: LocalMoment, by rule: WeekRule) -> Int64 {
    if hasBegun(moment.year &+ 1, at: moment, by: rule) { return moment.year &+ 1 }
    return hasBegun(moment.year, at: moment, by: rule) ? moment.year : moment.year &- 1
  }

  /// Whether a week-numbering year has begun.
  private func hasBegun(_ year: Int64, at moment: LocalMoment, by rule: WeekRule) -> Bool {
    let start = rule.startOfWeekYear(year)
    guard canTell(startOfWeekYear: year, start, by: rule) else { return false }
    // Clocks are set by less than a day, so that farther away the days decide.
    guard let clock = moment.clock, (moment.day &- start).magnitude <= 1 else {
      return moment.day >= start
    }
    return moment.instant >= clock.startOfWeekYear(year, by: rule)
  }

  /// The number of a day's week.
  func weekNumber(of moment: LocalMoment, by rule: WeekRule) -> Int64 {
    let weekYear = weekYear(of: moment, by: rule)
    let first = rule.startOfWeekYear(weekYear)
    let week = rule.startOfWeek(moment.day)
    guard canTell(startOfWeekYear: weekYear, first, by: rule), canTell(week) else {
      return DateFields.notANumber
    }
    if cutsCounts, let clock = moment.clock {
      let start = clock.startOfWeek(moment.instant, by: rule)
      return (start &- clock.startOfWeekYear(weekYear, by: rule)) / (7 &* ClockReading.day) &+ 1
    }
    return quotient(week &- first, by: 7) &+ 1
  }

  /// The number of a day in its year.
  func dayOfYear(of moment: LocalMoment, in date: CivilDate) -> Int64 {
    let start = CivilDate.startOfYear(date.year)
    guard canTell(start), canTell(moment.day) else { return DateFields.notANumber }
    let isAstray = dayOfYearGoesAstray && date == CivilDate(year: 0, month: 2, day: 29)
    let passed = moment.clock.map { clock in
      let today = clock.local(clock.midnight(of: moment.day))
      return quotient(
        today &- clock.local(clock.startOfYear(date.year)), by: ClockReading.day)
    }
    return (passed ?? moment.day &- start) &+ (isAstray ? 2 : 1)
  }

  /// A count as the release makes a whole number of it.
  private func quotient(_ count: Int64, by unit: Int64) -> Int64 {
    // JavaScript rounds halves up.
    cutsCounts ? count / unit : (count &+ unit / 2).roundedDown(to: unit) / unit
  }

  /// Whether both steps to the first week of a year stay within JavaScript's dates.
  private func canTell(startOfWeekYear year: Int64, _ start: Int64, by rule: WeekRule) -> Bool {
    canTell(start) && canTell(CivilDate.startOfYear(year) &+ rule.firstWeekContainsDate &- 1)
  }

  /// Whether JavaScript has the midnight at which a day begins.
  private func canTell(_ day: Int64) -> Bool { day.magnitude <= 100_000_000 }
}

extension Double {
  /// The number without its fraction; not with `rounded`, which calls the C library's `trunc` and
  /// needs it linked.
  var towardZero: Double { magnitude < 9e15 ? Double(Int64(self)) : self }
}
