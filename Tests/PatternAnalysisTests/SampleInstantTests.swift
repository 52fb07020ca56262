import DateFns
import LocaleFacts
import LocaleICU
import PatternAnalysis
import Testing

@Suite("Sample instants")
struct SampleInstantTests {
  static func table(_ now: Int64, _ zone: String) throws -> [String] {
    let formatter = try DateFnsFormatter("yyyy-MM-dd HH:mm:ss")
    return try SampleInstant.around(now, in: ICUTimeZone(identifier: zone)).map {
      "\($0.kind): \(try formatter.format($0.instant))"
    }
  }

  @Test("They follow the present on the zone's own clocks")
  func saoPaulo() throws {
    #expect(
      try Self.table(1_795_370_645_678, "America/Sao_Paulo") == [
        "now: 2026-11-22 15:04:05",
        "midnight: 2026-11-23 00:00:00",
        "noon: 2026-11-23 12:00:00",
        "december30: 2026-12-30 12:00:00",
        "december31: 2026-12-31 12:00:00",
        "january1: 2027-01-01 12:00:00",
        "singleDigits: 2027-01-02 09:05:03",
      ])
  }

  @Test("On the last day of the year they are those to come")
  func endOfYear() throws {
    // 2026-12-31T20:00Z is 1 January 2027, 10:00, on Kiritimati.
    #expect(
      try Self.table(1_798_747_200_000, "Pacific/Kiritimati") == [
        "now: 2027-01-01 10:00:00",
        "noon: 2027-01-01 12:00:00",
        "january1: 2027-01-01 12:00:00",
        "midnight: 2027-01-02 00:00:00",
        "singleDigits: 2027-01-02 09:05:03",
        "december30: 2027-12-30 12:00:00",
        "december31: 2027-12-31 12:00:00",
      ])
  }

  @Test("Where the clocks skip midnight, the day begins after it")
  func skippedMidnight() throws {
    // 2018-11-03T15:00Z; in São Paulo 4 November 2018 began at one o'clock.
    let table = try Self.table(1_541_257_200_000, "America/Sao_Paulo")
    #expect(table.contains("midnight: 2018-11-04 01:00:00"))
  }

  @Test("The ends of time have sample instants or invalid ones, but no crash")
  func extremes() throws {
    let instants: [Int64] = [.min, -8_640_000_000_000_000, 8_640_000_000_000_000, .max]
    for now in instants {
      #expect(SampleInstant.around(now, in: .utc).count == 7)
    }
  }

  @Test("An instant carries the offset of its moment and of its minute's start")
  func offsets() throws {
    let zone = try ICUTimeZone(identifier: "America/New_York")
    let instant = Instant(epochMilliseconds: 1_793_514_600_000, in: zone)
    #expect(instant.offsetSeconds == -18_000)
    #expect(instant.minuteStartOffsetSeconds == -14_400)
  }
}
