import LocaleFacts
import TestSupport
import Testing

/// A zone by its changes, as `zdump -v` lists them: the epoch second of each, and the offset from then on.
private final class ListedZone: TimeZoneRules {
  let first: Int
  let changes: [(second: Int64, offset: Int)]

  init(_ first: Int, _ changes: [(second: Int64, offset: Int)]) {
    (self.first, self.changes) = (first, changes)
  }

  func offset(at epochMilliseconds: Int64) -> Int {
    let second = epochMilliseconds.floored(dividedBy: 1000)
    return changes.last { $0.second <= second }?.offset ?? first
  }
}

@Suite("Clocks that are changed")
struct ClockChangeTests {
  struct Place: CustomTestStringConvertible, Sendable {
    let testDescription: String
    fileprivate let zone: ListedZone
    /// Between these days the zone is as it is listed.
    let days: ClosedRange<Int>
  }

  private static let hour = 3600

  /// From the time zone database, by `zdump -v`.
  static let places = [
    Place(
      testDescription: "Europe/Berlin",
      zone: ListedZone(
        hour,
        [
          (1_774_746_000, 2 * hour), (1_792_890_000, hour), (1_806_195_600, 2 * hour),
        ]), days: 20_500...20_890),
    Place(
      testDescription: "America/New_York",
      zone: ListedZone(
        -5 * hour,
        [
          (1_772_953_200, -4 * hour), (1_793_512_800, -5 * hour), (1_805_007_600, -4 * hour),
        ]), days: 20_470...20_880),
    // Half an hour is what Lord Howe Island gains.
    Place(
      testDescription: "Australia/Lord_Howe",
      zone: ListedZone(
        11 * hour,
        [
          (1_775_314_800, 37_800), (1_791_041_400, 11 * hour), (1_806_764_400, 37_800),
        ]), days: 20_400...20_900),
    // At midnight: the day begins at one.
    Place(
      testDescription: "America/Sao_Paulo",
      zone: ListedZone(
        -3 * hour,
        [
          (1_541_300_400, -2 * hour), (1_550_368_800, -3 * hour),
        ]), days: 17_600...18_200),
    // 30 December 2011 was no day in Samoa.
    Place(
      testDescription: "Pacific/Apia",
      zone: ListedZone(
        -11 * hour,
        [
          (1_285_498_800, -10 * hour), (1_301_752_800, -11 * hour), (1_316_872_800, -10 * hour),
          (1_325_239_200, 14 * hour), (1_333_202_400, 13 * hour),
        ]), days: 14_800...15_500),
    // Their offset was changed for good, by half an hour.
    Place(
      testDescription: "America/Caracas",
      zone: ListedZone(-16_200, [(1_462_086_000, -4 * hour)]), days: 16_500...17_500),
    Place(
      testDescription: "Asia/Kathmandu", zone: ListedZone(20_700, []), days: 10_000...20_000),
  ]

  /// `new Date(year, month, day, 0, 0, second)` and `getTimezoneOffset()` in a process in that zone.
  @Test(
    "Clocks are read and set as JavaScript does it",
    .enabled(if: Engine.node != nil, "needs Node"), arguments: places, Seeded(1))
  func javaScript(place: Place, seed: Seed) throws {
    var random = seed.numbers
    let zone = place.zone
    // Half of the times are around a change.
    let questions = (0..<600).map { number -> [Int] in
      if number % 2 == 0, !zone.changes.isEmpty {
        let change = random.pick(zone.changes)
        let local = Int(change.second) + change.offset + random.next(below: 20_000) - 10_000
        let day = Int(Int64(local).floored(dividedBy: 86_400))
        return [day, local - day * 86_400]
      }
      return [
        place.days.lowerBound + random.next(below: place.days.count), random.next(below: 86_400),
      ]
    }.map { question -> [Int] in
      let day = CivilDay(daysSinceEpoch: Int64(question[0]))
      return [Int(day.year), day.month, day.day, question[1]]
    }
    let theirs: [[Int]] = try #require(Engine.node).call(
      """
      questions => {
        process.env.TZ = "\(place.testDescription)";
        return questions.map(([year, month, day, second]) => {
          const date = new Date(year, month - 1, day, 0, 0, second);
          const minute = new Date(date);
          minute.setSeconds(0, 0);
          return [+date, -60 * date.getTimezoneOffset(), -60 * minute.getTimezoneOffset(),
            date.getFullYear(), date.getMonth() + 1, date.getDate()];
        });
      }
      """, with: questions)
    for (question, answer) in zip(questions, theirs) {
      let day = CivilDay(year: Int64(question[0]), month: question[1], day: question[2])
      let instant = zone.instant(of: day, second: question[3])
      #expect(Int(instant) == answer[0], "\(question)")
      #expect(zone.offset(at: instant) == answer[1], "\(question)")
      #expect(zone.offsetAtStartOfMinute(of: instant) == answer[2], "\(question)")
      let shown = zone.day(at: instant)
      #expect([Int(shown.year), shown.month, shown.day] == Array(answer[3...]), "\(question)")
    }
  }

  @Test(
    "A time that the clocks show comes back, and only times that they skip do not",
    arguments: places)
  func shown(place: Place) {
    let zone = place.zone
    for change in zone.changes {
      for minutes in stride(from: -30 * 60, through: 30 * 60, by: 7) {
        let instant = (change.second + Int64(minutes) * 60) * 1000
        let local = instant / 1000 + Int64(zone.offset(at: instant))
        let day = zone.day(at: instant)
        let second = Int(local - day.daysSinceEpoch * 86_400)
        #expect((0..<86_400).contains(second))
        let found = zone.instant(of: day, second: second)
        // Of a time that comes twice it is the first.
        #expect(found <= instant, "\(minutes)")
        #expect(found / 1000 + Int64(zone.offset(at: found)) == local)
        #expect(zone.day(at: found) == day)
      }
    }
  }

  @Test("A fixed zone shows every time of every day once", arguments: Seeded(2))
  func fixed(seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<2000 {
      let seconds = random.next(below: 172_799) - 86_399
      let offset = try #require(FixedOffset(seconds: seconds))
      #expect(FixedOffset(offset.text) == offset)
      let zone = FixedTimeZone(offset)
      let day = CivilDay(daysSinceEpoch: Int64(random.next(below: 100_000) - 50_000))
      let second = random.next(below: 86_400)
      let instant = zone.instant(of: day, second: second)
      #expect(instant == (day.daysSinceEpoch * 86_400 + Int64(second - seconds)) * 1000)
      #expect(zone.day(at: instant) == day && zone.day(at: instant + 999) == day)
      #expect(zone.offsetByClockAtStartOfMinute(of: instant) == seconds)
    }
  }

  @Test(
    "Quotients are rounded down",
    arguments: [
      (7, 2, 3), (-7, 2, -4), (6, 3, 2), (-6, 3, -2), (0, 5, 0), (-1, 86_400, -1), (1, 86_400, 0),
      (.min, 1, .min), (.max, 1, .max), (.min, .max, -2),
    ] as [(Int64, Int64, Int64)])
  func floored(value: Int64, divisor: Int64, quotient: Int64) {
    #expect(value.floored(dividedBy: divisor) == quotient)
  }
}
