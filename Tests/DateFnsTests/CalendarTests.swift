import Testing

@testable import DateFns

@Suite("The calendar")
struct CalendarTests {
  /// Days over the whole range of JavaScript, written by Node as year, month, day, weekday.
  @Test("Days are those of JavaScript's Date", .enabled(if: Node.isInstalled, "needs Node"))
  func days() throws {
    let script = """
      const lines = [];
      let seed = 1;
      for (let i = 0; i < 200000; i++) {
        seed = (seed * 48271) % 2147483647;
        const day = i < 1000 ? -719968 + i : i < 2000 ? 100000000 - (i - 1000)
          : i < 3000 ? -100000000 + (i - 2000) : seed % 200000001 - 100000000;
        const date = new Date(day * 86400000);
        lines.push([day, date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(),
          date.getUTCDay()].join(' '));
      }
      console.log(lines.join('\\n'));
      """
    for line in try Node.run(script).split(separator: "\n") {
      let numbers = line.split(separator: " ").compactMap { Int64($0) }
      let date = CivilDate(daysSinceEpoch: numbers[0])
      #expect(date == CivilDate(year: numbers[1], month: numbers[2], day: numbers[3]))
      #expect(date.daysSinceEpoch == numbers[0])
      #expect(Weekday.of(numbers[0]) == numbers[4])
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
    #expect(Instant(epochMilliseconds: 1.9).epochMilliseconds == 1)
    #expect(Instant(epochMilliseconds: -1.9).epochMilliseconds == -1)
    #expect(Instant.invalid.epochMilliseconds == nil)
  }
}
