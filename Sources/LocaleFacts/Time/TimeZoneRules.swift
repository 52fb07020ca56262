/// A time zone: how far its clocks stand from UTC at any instant.
///
/// Only ``offset(at:)`` has to be written; the rest follows from it. It is bound to classes, and all
/// that is asked of a value of it is a requirement, since Embedded Swift has no other protocols whose
/// values can be kept.
public protocol TimeZoneRules: AnyObject, Sendable {
  /// The offset at an instant, in seconds east of UTC, with the seconds of local mean times.
  ///
  /// - Parameter epochMilliseconds: Any number; those beyond JavaScript's instants have some offset,
  ///   too.
  func offset(at epochMilliseconds: Int64) -> Int

  /// The offset that JavaScript finds for the clock time of an instant with its seconds set to zero.
  ///
  /// It is that of the instant, unless the clocks were changed within the minute, or show the time
  /// for the second time after they were set back.
  func offsetAtStartOfMinute(of epochMilliseconds: Int64) -> Int

  /// The day that the zone's calendars show at an instant.
  func day(at epochMilliseconds: Int64) -> CivilDay

  /// The instant, in epoch milliseconds, at which the zone's clocks show a time of a day.
  ///
  /// As in JavaScript, a time that comes twice is the first of the two, and one that the clocks skip
  /// is counted on from before the gap.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - second: Seconds after midnight by the clock.
  func instant(of day: CivilDay, second: Int) -> Int64
}

extension TimeZoneRules {
  /// The day, from the offset at the instant.
  public func day(at epochMilliseconds: Int64) -> CivilDay {
    let second = epochMilliseconds.floored(dividedBy: 1000) + Int64(offset(at: epochMilliseconds))
    return CivilDay(daysSinceEpoch: second.floored(dividedBy: 86_400))
  }

  /// The instant, from the offsets a day before and a day after it.
  public func instant(of day: CivilDay, second: Int) -> Int64 {
    let local = (day.daysSinceEpoch * 86_400 + Int64(second)) * 1000
    let aDay: Int64 = 86_400_000
    let before = local - Int64(offset(at: local - aDay)) * 1000
    let after = local - Int64(offset(at: local + aDay)) * 1000
    return [before, after].first { $0 + Int64(offset(at: $0)) * 1000 == local } ?? before
  }

  /// The offset for the clock time with its seconds set to zero, found by reading the clock.
  public func offsetAtStartOfMinute(of epochMilliseconds: Int64) -> Int {
    offsetByClockAtStartOfMinute(of: epochMilliseconds)
  }

  /// The same: the clock is read, and the instant looked for that shows the start of its minute. That
  /// is right for any zone.
  package func offsetByClockAtStartOfMinute(of epochMilliseconds: Int64) -> Int {
    let second = epochMilliseconds.floored(dividedBy: 1000)
    let offset = offset(at: epochMilliseconds)
    let minute = (second + Int64(offset)).floored(dividedBy: 60) * 60
    let day = minute.floored(dividedBy: 86_400)
    let instant = instant(of: CivilDay(daysSinceEpoch: day), second: Int(minute - day * 86_400))
    let found = minute - instant.floored(dividedBy: 1000)
    // Days so far away that no calendar reaches them were brought near.
    return abs(found) < 86_400 ? Int(found) : offset
  }
}

extension Int64 {
  /// The quotient rounded down, by a divisor above zero.
  package func floored(dividedBy divisor: Int64) -> Int64 {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }
}
