import LocaleFacts
import Testing

/// A zone of two offsets: what holds before an instant, and what holds from it on.
private final class ChangedZone: TimeZoneRules {
  let change: Int64
  let offsets: (before: Int, after: Int)

  init(at change: Int64, from before: Int, to after: Int) {
    self.change = change
    offsets = (before, after)
  }

  func offset(at epochMilliseconds: Int64) -> Int {
    epochMilliseconds < change ? offsets.before : offsets.after
  }
}

@Suite("Zones that only tell offsets")
struct TimeZoneRulesTests {
  /// New York in 2026, by the United States' Energy Policy Act.
  private static let spring = ChangedZone(at: 1_772_953_200_000, from: -18_000, to: -14_400)
  private static let autumn = ChangedZone(at: 1_793_512_800_000, from: -14_400, to: -18_000)

  @Test("The day at an instant is that of the zone")
  func day() {
    let instant: Int64 = 1_795_314_600_000  // 2026-11-22T02:30:00Z
    let zones: [any TimeZoneRules] = [.utc, Self.autumn]
    #expect(zones.map { $0.day(at: instant).day } == [22, 21])
    #expect(zones[0].day(at: -1) == CivilDay(year: 1969, month: 12, day: 31))
  }

  /// Node, with `TZ=America/New_York`: `+new Date(2026, 2, 8, 2, 30)` and so on.
  @Test("A time that is skipped counts on from before the gap; of two that are shown, the first")
  func instants() {
    let march = CivilDay(year: 2026, month: 3, day: 8)
    #expect(Self.spring.instant(of: march, second: 9000) == 1_772_955_000_000)
    let november = CivilDay(year: 2026, month: 11, day: 1)
    #expect(Self.autumn.instant(of: november, second: 5400) == 1_793_511_000_000)
  }

  /// Node, with `TZ=America/New_York`: `date.setSeconds(0, 0)` and the offset after it.
  @Test(
    "The start of the minute has the offset that JavaScript finds",
    arguments: [
      (1_793_511_000_000 as Int64, -14_400), (1_793_514_600_000, -14_400),
      (1_793_518_200_000, -18_000), (1_795_370_645_678, -18_000),
    ])
  func startOfMinute(instant: Int64, offset: Int) {
    #expect(Self.autumn.offsetAtStartOfMinute(of: instant) == offset)
  }

  @Test("The ends of time have days and offsets, too")
  func extremes() {
    let zone = FixedTimeZone.utc
    for far in [Int64.min, .max] {
      let day = CivilDay(daysSinceEpoch: far)
      #expect(zone.day(at: zone.instant(of: day, second: 86_399)) == day)
      #expect(zone.offsetAtStartOfMinute(of: far) == 0)
      #expect(abs(Self.autumn.offsetAtStartOfMinute(of: far)) < 86_400)
    }
  }
}

@Suite("Fixed offsets")
struct FixedOffsetTests {
  @Test(
    "They have hours, minutes and perhaps seconds",
    arguments: [
      ("+00:00", 0, "+00:00"), ("-00:00", 0, "+00:00"), ("+05:30", 19_800, "+05:30"),
      ("-03:06:28", -11_188, "-03:06:28"), ("+05:45:00", 20_700, "+05:45"),
      ("+23:59:59", 86_399, "+23:59:59"), ("-00:00:01", -1, "-00:00:01"),
    ])
  func texts(text: String, seconds: Int, written: String) throws {
    let offset = try #require(FixedOffset(text))
    #expect(offset.seconds == seconds)
    #expect(offset.text == written)
    #expect(FixedOffset(seconds: seconds) == offset)
    let zone = FixedTimeZone(offset)
    #expect([Int64.min, 0, .max].map { zone.offset(at: $0) } == [seconds, seconds, seconds])
  }

  @Test(
    "Malformed ones are refused",
    arguments: [
      "+5:30", "+0530", "+05", "+24:00", "+05:60", "+05:30:60", "+05:30:", "+05:3a", "05:30",
      "+05:30:00:00", "+05-30", "\u{2212}05:30", "+٠٥:٣٠", "",
    ])
  func malformed(text: String) {
    #expect(FixedOffset(text) == nil)
  }

  @Test("An offset of a day or more is none")
  func huge() {
    for seconds in [86_400, -86_400, .max, .min] { #expect(FixedOffset(seconds: seconds) == nil) }
  }
}
