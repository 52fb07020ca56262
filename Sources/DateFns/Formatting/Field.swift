/// A part of the date that a token prints, as a number.
///
/// Names are chosen by number too: a field that has names counts from 0 in the order of its table.
enum Field: UInt8 {
  /// 0 before Christ, 1 after.
  case era

  /// Signed: 1 BC is 0.
  case year

  /// 1 BC is 1.
  case yearOfEra

  /// The last two digits of the same.
  case yearOfEraInCentury

  /// The distance from year 0, as 1.x prints it.
  case yearMagnitude

  /// The week-numbering year of the locale, never negative.
  case weekYear

  /// The last two digits of the same.
  case weekYearInCentury

  /// The ISO week-numbering year, signed.
  case isoWeekYear

  case quarter
  case quarterIndex
  case month
  case monthIndex
  case week
  case isoWeek
  case day
  case dayOfYear

  /// 0 for Sunday.
  case weekday

  /// 1 for Monday to 7.
  case isoWeekday

  /// 1 to 7, counted from the day on which weeks begin.
  case localWeekday

  /// am, pm.
  case half

  /// am, pm, midnight for the hour 0, noon for the hour 12.
  case halfNoonMidnight

  /// Morning, afternoon, evening, night, as numbers 4 to 7.
  case periodOfDay

  /// 0 to 23.
  case hour

  /// 1 to 24.
  case hourFrom1To24

  /// 1 to 12.
  case hourOfHalf

  /// The same as an ordinal counts it, which lets `NaN` through.
  case hourOfHalfUnguarded

  /// 0 to 11.
  case hourFrom0To11

  case minute
  case second
  case millisecond

  /// Seconds since 1970, toward zero.
  case epochSeconds

  /// Seconds since 1970, rounded down.
  case epochSecondsRoundedDown

  case epochMilliseconds

  /// Whole minutes east of Greenwich.
  case offset
}
