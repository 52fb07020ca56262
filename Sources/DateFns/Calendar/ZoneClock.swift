internal import LocaleFacts

/// The wall clock of a zone, set and read as a JavaScript `Date` does.
struct ZoneClock {
  private let zone: any TimeZoneRules

  init(_ zone: any TimeZoneRules) { self.zone = zone }

  /// What the clock shows at an instant, in milliseconds since 1970-01-01T00:00 by it.
  func local(_ instant: Int64) -> Int64 { instant &+ Int64(zone.offset(at: instant)) &* 1000 }

  /// The instant at which the clock shows a time of a day: the first of two; what the clocks skip is
  /// counted on from before the gap (ECMA-262, "UTC(t)").
  private func instant(_ day: Int64, _ timeOfDay: Int64) -> Int64 {
    let local = day &* ClockReading.day &+ timeOfDay
    let before = local &- Int64(zone.offset(at: local &- ClockReading.day)) &* 1000
    if self.local(before) == local { return before }
    let after = local &- Int64(zone.offset(at: local &+ ClockReading.day)) &* 1000
    return self.local(after) == local ? after : before
  }

  /// `setHours(0, 0, 0, 0)` on a day.
  func midnight(of day: Int64) -> Int64 { instant(day, 0) }

  /// The day that the clock shows at an instant.
  private func day(_ instant: Int64) -> Int64 {
    local(instant).roundedDown(to: ClockReading.day) / ClockReading.day
  }

  /// `setDate` and the like, which keep the time of day, and then `setHours(0, 0, 0, 0)`.
  private func midnight(of day: Int64, keepingTimeOf instant: Int64) -> Int64 {
    let local = local(instant)
    let timeOfDay = local &- local.roundedDown(to: ClockReading.day)
    return midnight(of: self.day(self.instant(day, timeOfDay)))
  }

  /// `startOfWeek` of an instant.
  func startOfWeek(_ instant: Int64, by rule: WeekRule) -> Int64 {
    midnight(of: rule.startOfWeek(day(instant)), keepingTimeOf: instant)
  }

  /// The start of week 1 of a year, which the library finds from `new Date(0)`.
  func startOfWeekYear(_ year: Int64, by rule: WeekRule) -> Int64 {
    let day = CivilDate.startOfYear(year) &+ rule.firstWeekContainsDate &- 1
    return startOfWeek(midnight(of: day, keepingTimeOf: 0), by: rule)
  }

  /// `startOfYear`, found in the same way.
  func startOfYear(_ year: Int64) -> Int64 {
    midnight(of: CivilDate.startOfYear(year), keepingTimeOf: 0)
  }
}
