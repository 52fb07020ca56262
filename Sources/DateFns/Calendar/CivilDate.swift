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
  /// Years are taken to begin in March, so that the leap day is the last of its year. Every division
  /// is one multiplication and a shift, after C. Neri and L. Schneider, "Euclidean affine functions
  /// and their application to calendar algorithms" (2023). Right for every day within ±10⁹ of 1970.
  @inline(__always)
  init(daysSinceEpoch: Int64) {
    // Counted from 1 March of a year far below any that can be asked for, nothing is negative.
    let quarters = UInt64(truncatingIfNeeded: daysSinceEpoch &+ Self.dayShift) &* 4 &+ 3
    let century = quarters / 146_097
    let dayOfCentury = UInt32(truncatingIfNeeded: quarters &- century &* 146_097) / 4
    let product = UInt64(dayOfCentury &* 4 &+ 3) &* 2_939_745
    let yearOfCentury = Int64(bitPattern: product >> 32)
    let dayOfYear = UInt32(truncatingIfNeeded: product) / 2_939_745 / 4
    let monthAndDay = dayOfYear &* 2_141 &+ 197_913
    let isNextYear = dayOfYear >= 306
    year =
      Int64(bitPattern: century) &* 100 &+ yearOfCentury &- Self.yearShift &+ (isNextYear ? 1 : 0)
    month = Int64(monthAndDay >> 16) &- (isNextYear ? 12 : 0)
    day = Int64((monthAndDay & 0xFFFF) / 2_141 &+ 1)
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
