import DateFns
import LocaleFacts
import PatternAnalysis
import TestSupport
import Testing

/// The days on which a pattern misleads, looked for one by one with the definition of the week's year.
@Suite("The first day that misleads")
struct MisleadingDayTests {
  struct Week: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let locale: DateFnsLocale
    /// By the locales of date-fns a week belongs to the year of this day of it: Thursday where four days make a week (ISO 8601), the
    /// last one where 1 January does.
    let weekday: Int
    let firstWeekday: Int
  }

  static let weeks = [
    Week(testDescription: "American weeks", locale: .enUS, weekday: 6, firstWeekday: 0),
    Week(testDescription: "Brazilian weeks", locale: .ptBR, weekday: 6, firstWeekday: 0),
    Week(testDescription: "Spanish weeks", locale: .es, weekday: 0, firstWeekday: 1),
    Week(testDescription: "Portuguese weeks", locale: .pt, weekday: 4, firstWeekday: 1),
  ]

  private static func yearOfWeek(_ day: CivilDay, _ week: Week) -> Int64 {
    let place = (day.weekday - week.firstWeekday + 7) % 7
    let decisive = (week.weekday - week.firstWeekday + 7) % 7
    return (day + (decisive - place)).year
  }

  private static func next(
    _ pattern: String, _ locale: DateFnsLocale, from day: CivilDay, zone: any TimeZoneRules = .utc
  ) throws -> CounterexampleDate? {
    try CounterexampleDate.next(
      in: Pattern(pattern), locale: locale, from: zone.instant(of: day, second: 36_000), zone: zone)
  }

  @Test("YYYY misleads first where the year of the week is another", arguments: weeks, Seeded(1))
  func weekYear(_ week: Week, seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<60 {
      let start = CivilDay(
        year: Int64(1990 + random.next(below: 120)), month: 1 + random.next(below: 12),
        day: 1 + random.next(below: 28))
      let days = (0..<3653).lazy.map { start + $0 }
      let expected = days.first { Self.yearOfWeek($0, week) != $0.year }
      let found = try Self.next("yyyy-MM-dd YYYY", week.locale, from: start)
      #expect(found?.day == expected, "\(start)")
      guard let found, let day = expected else { continue }
      #expect(found.read.hasSuffix(" \(Self.yearOfWeek(day, week))"), "\(found.read)")
      #expect(found.meant.hasSuffix(" \(day.year)") && found.meant.hasPrefix("\(day.year)-"))
      #expect(found.meant.dropLast(4) == found.read.dropLast(4))
      // The day before was harmless.
      let before = try Self.next("YYYY", week.locale, from: day + -1)
      #expect(before?.day == (Self.yearOfWeek(day + -1, week) != (day + -1).year ? day + -1 : day))
    }
  }

  @Test("RRRR does so by ISO 8601, whatever the locale", arguments: weeks, Seeded(2))
  func isoYear(_ week: Week, seed: Seed) throws {
    var random = seed.numbers
    let iso = Week(testDescription: "", locale: week.locale, weekday: 4, firstWeekday: 1)
    for _ in 0..<40 {
      let start = CivilDay(
        year: Int64(1990 + random.next(below: 120)), month: 1 + random.next(below: 12), day: 15)
      let expected = (0..<3653).lazy.map { start + $0 }.first {
        Self.yearOfWeek($0, iso) != $0.year
      }
      #expect(try Self.next("dd.MM.RRRR", week.locale, from: start)?.day == expected)
      // Beside the number of such a week it is right, and a plain year misleads on the same day.
      #expect(try Self.next("RRRR-'W'II", week.locale, from: start) == nil)
      #expect(try Self.next("yyyy-'W'II", week.locale, from: start)?.day == expected)
    }
  }

  @Test("DD misleads on the first day that January does not hold", arguments: Seeded(3))
  func dayOfYear(seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<100 {
      let start = CivilDay(
        year: Int64(1990 + random.next(below: 120)), month: 1 + random.next(below: 12),
        day: 1 + random.next(below: 28))
      let expected = (0..<40).lazy.map { start + $0 }.first { $0.month > 1 }
      let found = try #require(try Self.next("DD.MM", .enUS, from: start))
      #expect(found.day == expected)
      let number = found.day.daysSinceEpoch - CivilDay.firstDay(of: found.day.year) + 1
      #expect(
        found.read.hasPrefix("\(number).") && found.meant.hasPrefix(found.day.day < 10 ? "0" : ""))
    }
  }

  @Test(
    "The visitors' calendar counts, not that of Greenwich",
    arguments: [-43_200, -39_600, -1, 0, 1, 20_700, 46_800, 50_400])
  func zones(offset: Int) throws {
    let zone = FixedTimeZone(try #require(FixedOffset(seconds: offset)))
    let start = CivilDay(year: 2026, month: 11, day: 22)
    let found = try #require(try Self.next("dd.MM.YYYY", .enUS, from: start, zone: zone))
    #expect(found.day == CivilDay(year: 2026, month: 12, day: 27))
    #expect(zone.day(at: try #require(found.instant.epochMilliseconds)) == found.day)
    #expect((found.read, found.meant) == ("27.12.2027", "27.12.2026"))
  }
}
