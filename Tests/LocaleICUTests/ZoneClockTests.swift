import LocaleFacts
import LocaleICU
import Testing

@Suite("Clocks of named zones")
struct ZoneClockTests {
  @Test("The day at an instant is that of the zone")
  func dayInZone() throws {
    let instant: Int64 = 1_795_314_600_000  // 2026-11-22T02:30:00Z
    let zone = try ICUTimeZone(identifier: "America/Sao_Paulo")
    #expect(zone.day(at: instant) == CivilDay(year: 2026, month: 11, day: 21))
    #expect(ICUTimeZone.utc.offsetAtStartOfMinute(of: .min) == 0)
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

  /// The database's file `backward`, release 2024b and later.
  @Test(
    "An old name has the history of the zone that it stands for",
    arguments: [
      ("CET", "Europe/Brussels"), ("CST6CDT", "America/Chicago"), ("EET", "Europe/Athens"),
      ("EST", "America/Panama"), ("EST5EDT", "America/New_York"), ("HST", "Pacific/Honolulu"),
      ("MET", "Europe/Brussels"), ("MST", "America/Phoenix"), ("MST7MDT", "America/Denver"),
      ("PST8PDT", "America/Los_Angeles"), ("WET", "Europe/Lisbon"),
    ])
  func oldNames(name: String, target: String) throws {
    let old = try ICUTimeZone(identifier: name)
    let zone = try ICUTimeZone(identifier: target)
    #expect(old.identifier == name)
    for year in 0..<140 {
      let instant = -2_208_988_800_000 + Int64(year) * 31_556_952_000
      #expect(old.offset(at: instant) == zone.offset(at: instant), "\(year)")
    }
  }

  @Test("What looks like an old name, and is a zone of its own, is left alone")
  func ownNames() throws {
    for name in ["Etc/GMT+7", "GMT", "UTC", "America/Phoenix", "Asia/Kolkata"] {
      #expect(try ICUTimeZone(identifier: name).offset(at: 1_795_370_645_678) % 1800 == 0)
    }
    // Arizona's clocks in the war, which a zone without a history would not have.
    #expect(try ICUTimeZone(identifier: "MST").offset(at: -850_000_000_000) == -21_600)
    #expect(try ICUTimeZone(identifier: "Etc/GMT+7").offset(at: -850_000_000_000) == -25_200)
  }
}
