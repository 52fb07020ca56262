import LocaleICU
import Testing

@Suite("Civil days")
struct CivilDayTests {
  /// Node: `Date.UTC(year, month - 1, day) / 86400000` and `getUTCDay()`.
  @Test(
    "Dates and day numbers are two forms of one thing",
    arguments: [
      (0 as Int64, 1970 as Int64, 1, 1, 4), (-1, 1969, 12, 31, 3), (20_779, 2026, 11, 22, 0),
      (20_513, 2026, 3, 1, 0), (21_243, 2028, 2, 29, 2), (11_016, 2000, 2, 29, 2),
      (-25_508, 1900, 3, 1, 4), (-719_468, 0, 3, 1, 3), (-719_469, 0, 2, 29, 2),
      (-735_233, -43, 1, 1, 2), (100_000_000, 275_760, 9, 13, 6),
      (-100_000_000, -271_821, 4, 20, 2),
    ])
  func forms(number: Int64, year: Int64, month: Int, day: Int, weekday: Int) {
    let fromNumber = CivilDay(daysSinceEpoch: number)
    #expect(fromNumber.year == year)
    #expect(fromNumber.month == month)
    #expect(fromNumber.day == day)
    #expect(fromNumber.weekday == weekday)
    #expect(CivilDay(year: year, month: month, day: day) == fromNumber)
  }

  @Test("Four centuries of days follow one another")
  func everyDay() {
    var previous = CivilDay(year: 1800, month: 1, day: 1)
    for _ in 0..<146_097 {
      let next = previous + 1
      #expect(next > previous)
      #expect(next.weekday == (previous.weekday + 1) % 7)
      let follows =
        (next.month == previous.month && next.day == previous.day + 1)
        || (next.day == 1 && next.month == previous.month % 12 + 1)
      #expect(follows, "\(next)")
      previous = next
    }
    #expect(previous == CivilDay(year: 2200, month: 1, day: 1))
  }

  @Test("A day beyond the month leads into the next")
  func overflow() {
    #expect(CivilDay(year: 2026, month: 11, day: 31) == CivilDay(year: 2026, month: 12, day: 1))
    #expect(CivilDay(year: 2026, month: 1, day: 0) == CivilDay(year: 2025, month: 12, day: 31))
    #expect(CivilDay(year: 2026, month: 13, day: 1) == CivilDay(year: 2026, month: 12, day: 1))
  }

  @Test("Days beyond all reach are brought near, without a crash")
  func extremes() {
    for far in [Int64.min, .max] {
      #expect(abs(CivilDay(daysSinceEpoch: far).daysSinceEpoch) == 200_000_000)
      #expect(abs(CivilDay(year: far, month: 1, day: 1).daysSinceEpoch) > 199_000_000)
      let day = CivilDay(year: 2026, month: .max, day: Int(far))
      #expect(abs((day + Int(far)).daysSinceEpoch) == 200_000_000)
      let instant = ICUTimeZone.utc.instant(of: day, second: 86_399)
      #expect(ICUTimeZone.utc.day(at: instant) == day)
      #expect(ICUTimeZone.utc.offsetAtStartOfMinute(of: far) == 0)
    }
  }

  @Test("The day at an instant is that of the zone")
  func dayInZone() throws {
    let instant: Int64 = 1_795_314_600_000  // 2026-11-22T02:30:00Z
    #expect(ICUTimeZone.utc.day(at: instant) == CivilDay(year: 2026, month: 11, day: 22))
    let zone = try ICUTimeZone(identifier: "America/Sao_Paulo")
    #expect(zone.day(at: instant) == CivilDay(year: 2026, month: 11, day: 21))
    #expect(ICUTimeZone.utc.day(at: -1) == CivilDay(year: 1969, month: 12, day: 31))
  }

  /// Node, with `TZ` set: `+new Date(2026, 2, 8, 2, 30)` and so on.
  @Test(
    "A time of a day is found on the zone's clocks",
    arguments: [
      ("UTC", 2026 as Int64, 11, 22, 0, 1_795_305_600_000 as Int64),
      ("America/Sao_Paulo", 2026, 11, 22, 54_245, 1_795_370_645_000),
      // Skipped, and shown twice.
      ("America/New_York", 2026, 3, 8, 9000, 1_772_955_000_000),
      ("America/New_York", 2026, 11, 1, 5400, 1_793_511_000_000),
      // No midnight on that day.
      ("America/Sao_Paulo", 2018, 11, 4, 0, 1_541_300_400_000),
      ("Asia/Kathmandu", 2026, 11, 22, 0, 1_795_284_900_000),
    ])
  func instants(
    zone: String, year: Int64, month: Int, day: Int, second: Int, expected: Int64
  ) throws {
    let day = CivilDay(year: year, month: month, day: day)
    #expect(try ICUTimeZone(identifier: zone).instant(of: day, second: second) == expected)
  }

  /// Node, with `TZ=America/New_York`: `date.setSeconds(0, 0)` and the offset after it.
  @Test(
    "The start of the minute has the offset that JavaScript finds",
    arguments: [
      (1_793_511_000_000 as Int64, -14_400), (1_793_514_600_000, -14_400),
      (1_793_518_200_000, -18_000), (1_772_953_230_000, -14_400), (1_795_370_645_678, -18_000),
    ])
  func startOfMinute(instant: Int64, offset: Int) throws {
    let zone = try ICUTimeZone(identifier: "America/New_York")
    #expect(zone.offsetAtStartOfMinute(of: instant) == offset)
  }
}
