import DateFns

extension Instant {
  /// Noon, or another hour, of a day in UTC. Days are counted one year and one month at a time.
  static func noon(
    _ year: Int, _ month: Int, _ day: Int, hour: Int = 12, minute: Int = 0
  ) -> Instant {
    func isLeap(_ year: Int) -> Bool { year % 4 == 0 && year % 100 != 0 || year % 400 == 0 }
    // Whole cycles of 400 years first.
    let cycles = (year - 1970) / 400
    var days = cycles * 146_097
    var current = 1970 + cycles * 400
    while current < year { (days, current) = (days + (isLeap(current) ? 366 : 365), current + 1) }
    while current > year {
      (days, current) = (days - (isLeap(current - 1) ? 366 : 365), current - 1)
    }
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    days += lengths.prefix(month - 1).reduce(0, +) + day - 1
    return Instant(epochMilliseconds: Int64(days) * 86_400_000 + Int64(hour * 60 + minute) * 60_000)
  }
}
