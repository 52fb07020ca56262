/// A day of the proleptic Gregorian calendar, counted as JavaScript counts: year 0 is 1 BC.
struct CivilDate: Equatable {
  /// The year, negative before 1 BC.
  var year: Int64

  /// 1 to 12.
  var month: Int64

  /// 1 to 31.
  var day: Int64

  init(year: Int64, month: Int64, day: Int64) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that is so many days after 1970-01-01.
  ///
  /// Years are taken to begin in March, so that the leap day is the last of its year, and to stand
  /// in cycles of 400 years, all of 146,097 days. Right for every day within ±10¹² of 1970.
  @inline(__always)
  init(daysSinceEpoch: Int64) {
    // Counted from 1 March of a year far below any that can be asked for, nothing is negative.
    let fromCycles = UInt64(truncatingIfNeeded: daysSinceEpoch &+ Self.dayShift)
    let cycle = fromCycles / 146_097
    let dayOfCycle = UInt32(truncatingIfNeeded: fromCycles &- cycle &* 146_097)
    // The three leap days that a cycle lacks are put back, and every year has 365.25 days.
    let leapless =
      dayOfCycle &- dayOfCycle / 1_460 &+ dayOfCycle / 36_524 &- dayOfCycle / 146_096
    let yearOfCycle = leapless / 365
    let dayOfYear = dayOfCycle &- (365 &* yearOfCycle &+ yearOfCycle / 4 &- yearOfCycle / 100)
    let monthFromMarch = (5 &* dayOfYear &+ 2) / 153
    day = Int64(dayOfYear &- (153 &* monthFromMarch &+ 2) / 5 &+ 1)
    month = Int64(monthFromMarch < 10 ? monthFromMarch &+ 3 : monthFromMarch &- 9)
    year =
      Int64(bitPattern: cycle) &* 400 &+ Int64(yearOfCycle) &- Self.yearShift
      &+ (month <= 2 ? 1 : 0)
  }

  /// How many days after 1970-01-01 it is.
  @inline(__always)
  var daysSinceEpoch: Int64 {
    let shiftedYear = year &+ Self.yearShift &- (month <= 2 ? 1 : 0)
    let cycle = shiftedYear / 400
    let yearOfCycle = shiftedYear &- cycle &* 400
    let monthFromMarch = month > 2 ? month &- 3 : month &+ 9
    let dayOfYear = (153 &* monthFromMarch &+ 2) / 5 &+ day &- 1
    let dayOfCycle = yearOfCycle &* 365 &+ yearOfCycle / 4 &- yearOfCycle / 100 &+ dayOfYear
    return cycle &* 146_097 &+ dayOfCycle &- Self.dayShift
  }

  /// How many days after 1970-01-01 the first of January of a year is.
  @inline(__always)
  static func startOfYear(_ year: Int64) -> Int64 {
    CivilDate(year: year, month: 1, day: 1).daysSinceEpoch
  }

  /// A multiple of 400 years that makes every year positive.
  private static let yearShift: Int64 = 4_000_000_000

  /// The days from 1 March of year −``yearShift`` to 1970-01-01.
  private static let dayShift: Int64 = yearShift / 400 * 146_097 + 719_468
}
