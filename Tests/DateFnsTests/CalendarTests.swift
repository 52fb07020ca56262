import TestSupport
import Testing

@testable import DateFns

@Suite("The calendar")
struct CalendarTests {
  @Test(
    "Days are those of JavaScript's Date", .enabled(if: Engine.node != nil, "needs Node"),
    arguments: Seeded(1))
  func days(seed: Seed) throws {
    var random = seed.numbers
    let limit: Int64 = 100_000_000
    // The ends of time, the years around 0, and any day.
    var days = Array(-limit ... -limit + 999) + Array(limit - 999...limit)
    days += Array(-720_500 ... -718_000)
    days += (0..<100_000).map { _ in Int64.random(in: -limit...limit, using: &random) }
    let dates: [[Int64]] = try #require(Engine.node).call(
      """
      days => days.map(day => {
        const date = new Date(day * 86400000);
        return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()];
      })
      """, with: days)
    for (day, numbers) in zip(days, dates) {
      let date = CivilDate(daysSinceEpoch: day)
      #expect(date == CivilDate(year: numbers[0], month: numbers[1], day: numbers[2]))
      #expect(date.daysSinceEpoch == day)
      #expect(Weekday.of(day) == numbers[3])
    }
  }

  /// From the table of first weeks in ISO 8601 and the example in the library's documentation.
  @Test(
    "A year begins with the week that contains its first date",
    arguments: [
      (2026, 0, 1, 2025, 12, 28), (2026, 1, 4, 2025, 12, 29), (2027, 1, 4, 2027, 1, 4),
      (2027, 1, 1, 2026, 12, 28), (2027, 0, 1, 2026, 12, 27), (2000, 1, 4, 2000, 1, 3),
      (2005, 0, 4, 2005, 1, 2), (2005, 0, 1, 2004, 12, 26),
    ] as [(Int64, Int64, Int64, Int64, Int64, Int64)])
  func weekYears(
    year: Int64, weekStartsOn: Int64, firstWeekContainsDate: Int64, startYear: Int64,
    startMonth: Int64, startDay: Int64
  ) {
    let rule = WeekRule(weekStartsOn: weekStartsOn, firstWeekContainsDate: firstWeekContainsDate)
    let start = CivilDate(daysSinceEpoch: rule.startOfWeekYear(year))
    #expect(start == CivilDate(year: startYear, month: startMonth, day: startDay))
  }

  @Test("Dates outside ±8.64e15 and what is not a number are invalid")
  func limits() {
    #expect(Instant(epochMilliseconds: 8_640_000_000_000_000 as Int64).epochMilliseconds != nil)
    #expect(Instant(epochMilliseconds: -8_640_000_000_000_001 as Int64).epochMilliseconds == nil)
    #expect(Instant(epochMilliseconds: Int64.min).epochMilliseconds == nil)
    #expect(Instant(epochMilliseconds: Double.nan).epochMilliseconds == nil)
    #expect(Instant(epochMilliseconds: -Double.infinity).epochMilliseconds == nil)
    #expect(Instant(epochMilliseconds: 8_640_000_000_000_001.0).epochMilliseconds == nil)
    #expect(Instant(epochMilliseconds: 1.9).epochMilliseconds == 1)
    #expect(Instant(epochMilliseconds: -1.9).epochMilliseconds == -1)
    #expect(Instant.invalid.epochMilliseconds == nil)
  }
}
