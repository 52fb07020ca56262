/// How a release gets the wall clock from an instant.
///
/// Releases 2.x shift the date by its offset and read the shifted date as if it were UTC; what
/// they take for the offset changed twice, and none of them was always right.
enum ClockReading: Equatable {
  /// 1.x and from 3.0: the fields of the date itself.
  case ofTheDate

  /// From 2.19: through `Date.UTC`, which takes the years 0 to 99 for 1900 to 1999.
  case throughDateUTC

  /// From 2.11: whole minutes and the seconds at which the minute began, corrected in the west.
  case minutesMendedInTheWest

  /// From 2.0: the same without the correction.
  case minutes

  /// The way of a release.
  init(_ release: DateFnsRelease) {
    self =
      if release.has(.fieldsOfTheDate) || !release.has(.unicodeLetters) {
        .ofTheDate
      } else if release.has(.fieldsThroughDateUTC) {
        .throughDateUTC
      } else if release.has(.secondsOfWesternOffsets) {
        .minutesMendedInTheWest
      } else {
        .minutes
      }
  }

  /// Local milliseconds since 1970-01-01T00:00:00 by the wall clock; nil where the library is left
  /// with an invalid date, which happens within a day of the ends of time.
  func localMilliseconds(at milliseconds: Int64, of instant: Instant) -> Int64? {
    let offset = Int64(instant.offsetSeconds) * 1000
    let local = milliseconds + offset
    switch self {
    case .ofTheDate:
      return local
    case .throughDateUTC:
      // 29 February of year 0 becomes one of 1900, which has none.
      if Self.leapDayOfYearZero.contains(local) { return local + Self.day }
      if Self.clipped(local) != nil { return local }
      // An invalid date whose year is then set is midnight of the first of January.
      let year = CivilDate(daysSinceEpoch: local.roundedDown(to: Self.day) / Self.day).year
      return Self.clipped(CivilDate.startOfYear(year) * Self.day)
    case .minutesMendedInTheWest, .minutes:
      let minuteOffset = Int64(instant.minuteStartOffsetSeconds) * 1000
      let minuteStart = local.roundedDown(to: Self.minute) - minuteOffset
      guard Self.clipped(minuteStart) != nil else { return nil }
      let minutesWest = -Int64(instant.offsetMinutes)
      var seconds = minuteStart % Self.minute
      if self == .minutesMendedInTheWest, minutesWest > 0 {
        seconds = (Self.minute + seconds) % Self.minute
      }
      return Self.clipped(milliseconds - minutesWest * Self.minute - seconds)
    }
  }

  /// JavaScript's `TimeClip`.
  private static func clipped(_ milliseconds: Int64) -> Int64? {
    milliseconds.magnitude <= UInt64(Instant.limit) ? milliseconds : nil
  }

  /// The local milliseconds of 0000-02-29.
  private static let leapDayOfYearZero = {
    let start = CivilDate(year: 0, month: 2, day: 29).daysSinceEpoch * day
    return start..<start + day
  }()

  static let day: Int64 = 86_400_000
  private static let minute: Int64 = 60_000
}

extension Int64 {
  /// The largest multiple of a positive number that is not greater.
  func roundedDown(to step: Int64) -> Int64 {
    let remainder = self % step
    return self - (remainder < 0 ? remainder + step : remainder)
  }
}
