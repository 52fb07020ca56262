/// A calendar and clock that count their way from 1970, by cycles of 400 years, then years, then
/// months.
struct PlainClock {
  let milliseconds: Int64
  let offsetMinutes: Int
  private(set) var year: Int64 = 1970
  private(set) var month = 1
  private(set) var day = 1
  private(set) var dayOfYear = 1
  let weekday: Int
  let hour: Int
  let minute: Int
  let second: Int
  let millisecond: Int
  private let dayNumber: Int64

  init(milliseconds: Int64, offset: Int) {
    self.milliseconds = milliseconds
    offsetMinutes = offset < 0 ? -(-offset / 60) : offset / 60
    var rest = milliseconds + Int64(offset) * 1000
    var days: Int64 = 0
    let cycle: Int64 = 146_097 * 86_400_000
    while rest < 0 { (rest, days, year) = (rest + cycle, days - 146_097, year - 400) }
    while rest >= cycle { (rest, days, year) = (rest - cycle, days + 146_097, year + 400) }
    var daysLeft = Int(rest / 86_400_000)
    dayNumber = days + Int64(daysLeft)
    // 1970-01-01 was a Thursday, and cycles are whole weeks.
    weekday = (daysLeft + 4) % 7
    while daysLeft >= Self.length(of: year) {
      daysLeft -= Self.length(of: year)
      year += 1
    }
    dayOfYear = daysLeft + 1
    let february = Self.length(of: year) - 337
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
      if daysLeft < length { break }
      daysLeft -= length
      month += 1
    }
    day = daysLeft + 1
    let time = Int(rest % 86_400_000)
    hour = time / 3_600_000
    minute = time % 3_600_000 / 60_000
    second = time % 60_000 / 1000
    millisecond = time % 1000
  }

  var isLeapDayOfYearZero: Bool { year == 0 && month == 2 && day == 29 }

  private static func length(of year: Int64) -> Int {
    year % 400 == 0 || year % 4 == 0 && year % 100 != 0 ? 366 : 365
  }

  /// The week, found by walking back to its first day and counting weeks from week 1.
  func week(startsOn start: Int, first: Int) -> (year: Int64, number: Int64) {
    let newYear = dayNumber - Int64(dayOfYear) + 1
    let starts: [(Int64, Int64)] = [
      (year + 1, newYear + Int64(Self.length(of: year))), (year, newYear),
      (year - 1, newYear - Int64(Self.length(of: year - 1))),
    ]
    for (weekYear, january) in starts {
      var day = january + Int64(first) - 1
      var weekdayOfDay = weekday - Int((dayNumber - day) % 7)
      while weekdayOfDay < 0 { weekdayOfDay += 7 }
      weekdayOfDay %= 7
      while weekdayOfDay != start {
        day -= 1
        weekdayOfDay = (weekdayOfDay + 6) % 7
      }
      if dayNumber >= day { return (weekYear, (dayNumber - day) / 7 + 1) }
    }
    return (year - 1, 0)
  }
}
