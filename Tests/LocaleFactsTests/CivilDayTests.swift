import LocaleFacts
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
    }
  }
}
