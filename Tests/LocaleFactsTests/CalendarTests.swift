import LocaleFacts
import TestSupport
import Testing

@Suite("The proleptic Gregorian calendar")
struct CalendarTests {
  /// Days of which histories and almanacs give the weekday, and their Julian day numbers (at noon), which
  /// astronomers count from 24 November 4714 BC.
  @Test(
    "Days that are known have their weekday and their number",
    arguments: [
      (-4713, 11, 24, 1, 0), (1582, 10, 15, 5, 2_299_161), (1492, 10, 21, 5, 2_266_296),
      (1776, 7, 4, 4, 2_369_916), (1789, 7, 14, 2, 2_374_674), (1815, 6, 18, 0, 2_384_143),
      (1858, 11, 17, 3, 2_400_001), (1899, 12, 30, 6, 2_415_019), (1900, 1, 1, 1, 2_415_021),
      (1912, 4, 15, 1, 2_419_508), (1914, 6, 28, 0, 2_420_312), (1945, 5, 8, 2, 2_431_584),
      (1957, 10, 4, 5, 2_436_116), (1969, 7, 20, 0, 2_440_423), (1970, 1, 1, 4, 2_440_588),
      (1989, 11, 9, 4, 2_447_840), (2000, 1, 1, 6, 2_451_545), (2000, 2, 29, 2, 2_451_604),
      (2001, 9, 11, 2, 2_452_164), (2012, 12, 21, 5, 2_456_283), (2024, 2, 29, 4, 2_460_370),
      (2038, 1, 19, 2, 2_465_443), (2100, 3, 1, 1, 2_488_129),
    ] as [(Int64, Int, Int, Int, Int64)])
  func known(year: Int64, month: Int, day: Int, weekday: Int, number: Int64) {
    let civil = CivilDay(year: year, month: month, day: day)
    #expect((civil.year, civil.month, civil.day) == (year, month, day))
    #expect(civil.weekday == weekday)
    #expect(civil.daysSinceEpoch == number - 2_440_588)
  }

  /// The days of Fliegel and Van Flandern's formula (Communications of the ACM 11, 1968), which is right from
  /// 4713 BC on.
  private static func julianDay(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shift = (month - 14) / 12
    return (1461 * (year + 4800 + shift)) / 4 + (367 * (month - 2 - 12 * shift)) / 12
      - (3 * ((year + 4900 + shift) / 100)) / 4 + day - 32_075
  }

  @Test("Days are those of astronomers' formula", arguments: Seeded(1, 2))
  func formula(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<5000 {
      let (year, month) = (random.next(below: 14_000) - 4700, 1 + random.next(below: 12))
      let day = 1 + random.next(below: 28)
      let civil = CivilDay(year: Int64(year), month: month, day: day)
      #expect(Int(civil.daysSinceEpoch) == Self.julianDay(year, month, day) - 2_440_588)
      #expect(CivilDay(daysSinceEpoch: civil.daysSinceEpoch) == civil)
      #expect(civil.weekday == (Self.julianDay(year, month, day) + 1) % 7)
    }
  }

  @Test(
    "All of JavaScript's days are its own", .enabled(if: Engine.node != nil, "needs Node"),
    arguments: Seeded(3))
  func javaScript(seed: Seed) throws {
    var random = seed.numbers
    let numbers =
      [-100_000_000, 100_000_000, 0, -1]
      + (0..<5000).map { _ in
        random.next(below: 200_000_001) - 100_000_000
      }
    let theirs: [[Int]] = try #require(Engine.node).call(
      """
      days => days.map(day => {
        const date = new Date(day * 86400000);
        return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay()];
      })
      """, with: numbers)
    for (number, parts) in zip(numbers, theirs) {
      let day = CivilDay(daysSinceEpoch: Int64(number))
      #expect([Int(day.year), day.month, day.day, day.weekday] == parts, "\(number)")
      #expect(CivilDay(year: day.year, month: day.month, day: day.day) == day)
    }
  }

  @Test("Years are as long as the calendar says, and their months add up to them")
  func years() {
    for year in Int64(-800)..<2800 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let length = CivilDay.firstDay(of: year + 1) - CivilDay.firstDay(of: year)
      #expect(length == (isLeap ? 366 : 365) && CivilDay.isLeap(year) == isLeap)
      #expect(CivilDay.daysBefore(month: 13, of: year) == length)
      let months = (1...12).map {
        CivilDay.daysBefore(month: $0 + 1, of: year) - CivilDay.daysBefore(month: $0, of: year)
      }
      #expect(months == [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
      #expect((CivilDay(year: year, month: 2, day: 29).month == 2) == isLeap)
    }
  }

  @Test("Days are added and compared as numbers", arguments: Seeded(4))
  func arithmetic(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<3000 {
      let numbers = (0..<2).map { _ in random.next(below: 4_000_000) - 2_000_000 }
      let (first, second) = (
        CivilDay(daysSinceEpoch: Int64(numbers[0])), CivilDay(daysSinceEpoch: Int64(numbers[1]))
      )
      #expect(first + (numbers[1] - numbers[0]) == second)
      #expect((first < second) == (numbers[0] < numbers[1]))
      #expect(
        ((first.year, first.month, first.day) < (second.year, second.month, second.day))
          == (first < second))
      #expect((first + 7).weekday == first.weekday && (first + 146_097).weekday == first.weekday)
      #expect((first + 146_097).year == first.year + 400)
    }
  }
}
