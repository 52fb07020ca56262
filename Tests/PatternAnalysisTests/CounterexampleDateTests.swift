import DateFns
import LocaleFacts
import LocaleICU
import PatternAnalysis
import Testing

extension CounterexampleDate {
  /// The day in English, such as `Monday 28 December 2026`.
  fileprivate var dateText: String {
    (try? DateFnsFormatter("EEEE d MMMM y").format(instant)) ?? ""
  }
}

@Suite("Counterexample dates")
struct CounterexampleDateTests {
  /// 2026-11-22T12:00:00Z.
  static let now: Int64 = 1_795_348_800_000

  static func counterexample(
    _ pattern: String, _ locale: DateFnsLocale, options: FormatOptions = FormatOptions(),
    from now: Int64 = now, zone: any TimeZoneRules = .utc
  ) throws -> CounterexampleDate? {
    try CounterexampleDate.next(
      in: Pattern(pattern), locale: locale, options: options, from: now, zone: zone)
  }

  /// Weeks begin on Sunday or Monday by the locale; 27 December 2026 is a Sunday and 1 January 2027 a
  /// Friday, so that the week between belongs to 2027 or to 2026.
  @Test(
    "dd.MM.YYYY misleads at the end of December or the start of January, by the locale",
    arguments: [
      (DateFnsLocale.enUS, "Sunday 27 December 2026", "27.12.2027", "27.12.2026"),
      (.es, "Monday 28 December 2026", "28.12.2027", "28.12.2026"),
      (.pt, "Friday 1 January 2027", "01.01.2026", "01.01.2027"),
      (.ptBR, "Sunday 27 December 2026", "27.12.2027", "27.12.2026"),
    ])
  func documentedPattern(locale: DateFnsLocale, date: String, read: String, meant: String) throws {
    let found = try #require(try Self.counterexample("dd.MM.YYYY", locale))
    #expect(found.dateText == date)
    #expect(found.read == read)
    #expect(found.meant == meant)
    #expect(ICUTimeZone.utc.day(at: try #require(found.instant.epochMilliseconds)) == found.day)
  }

  @Test(
    "Other patterns have days of their own",
    arguments: [
      // Today already: 22 November is day 326.
      ("DD.MM.yyyy", DateFnsLocale.es, "Sunday 22 November 2026", "326.11.2026", "22.11.2026"),
      ("MMMM Do", .enUS, "Sunday 22 November 2026", "November 326th", "November 22nd"),
      ("DD.MM.YYYY", .pt, "Sunday 22 November 2026", "326.11.2026", "22.11.2026"),
      (
        "d 'de' MMMM 'de' YYYY", .es, "Monday 28 December 2026", "28 de diciembre de 2027",
        "28 de diciembre de 2026"
      ),
      ("RRRR-MM-dd", .enUS, "Friday 1 January 2027", "2026-01-01", "2027-01-01"),
      ("dd/MM/RR", .es, "Friday 1 January 2027", "01/01/2026", "01/01/2027"),
      ("yyyy-'W'ww", .enUS, "Sunday 27 December 2026", "2026-W01", "2027-W01"),
      ("yyyy-'W'II", .enUS, "Friday 1 January 2027", "2027-W53", "2026-W53"),
      ("YYYY-'W'II", .ptBR, "Sunday 27 December 2026", "2027-W52", "2026-W52"),
      ("\nYYYY", .es, "Monday 28 December 2026", "2027", "2026"),
      ("dd.MM.Yo", .ptBR, "Sunday 27 December 2026", "27.12.2027º", "27.12.2026º"),
      // Put together, `YYYY` written `yyyy` would run into the year of the Spanish `P`.
      ("YYYYP", .es, "Monday 28 December 2026", "202728/12/2026", "202628/12/2026"),
    ])
  func others(
    pattern: String, locale: DateFnsLocale, date: String, read: String, meant: String
  ) throws {
    let found = try #require(try Self.counterexample(pattern, locale))
    #expect(found.dateText == date)
    #expect(found.read == read)
    #expect(found.meant == meant)
  }

  @Test(
    "A pattern that says what it means has none",
    arguments: [
      "dd.MM.yyyy", "YYYY-'W'ww", "RRRR-'W'II-i", "yyyy-DDD", "'YYYY DD'", "HH:mm", "PPPP",
      "dd.MM.yyyy (RRRR-'W'II)", "w", "d MMM, D", "P D", "", "'",
      "yo 'week' I",
    ])
  func honest(pattern: String) throws {
    for locale in DateFnsLocale.allCases {
      #expect(try Self.counterexample(pattern, locale) == nil)
    }
  }

  @Test("A pattern that misleads today has today for its counterexample, at this very time")
  func today() throws {
    // 2026-12-31T23:59:59.999Z.
    let now: Int64 = 1_798_761_599_999
    let found = try #require(try Self.counterexample("HH:mm:ss dd.MM.YYYY", .enUS, from: now))
    #expect(found.read == "23:59:59 31.12.2027")
    #expect(found.instant.epochMilliseconds == now)
    // Three hours west it is earlier on the same day, fourteen hours east the year has turned.
    let west = try ICUTimeZone(identifier: "-03:00")
    #expect(
      try Self.counterexample("dd.MM.YYYY", .enUS, from: now, zone: west)?.read == "31.12.2027")
    let east = try ICUTimeZone(identifier: "Pacific/Kiritimati")
    #expect(try Self.counterexample("dd.MM.YYYY", .pt, from: now, zone: east)?.read == "01.01.2026")
    #expect(
      try Self.counterexample("dd.MM.YYYY", .enUS, from: now, zone: east)?.dateText
        == "Sunday 26 December 2027")
  }

  @Test("Each misread token can be asked for alone, and the text meant has all of them fixed")
  func oneToken() throws {
    let pattern = Pattern("DD.MM.YYYY")
    let misreadings = Misreading.find(in: pattern)
    #expect(misreadings.map(\.kind) == [.dayOfYear, .weekYear])
    let found = try #require(
      try CounterexampleDate.next(
        in: pattern, of: misreadings[1], locale: .enUS, from: Self.now, zone: .utc))
    #expect(found.dateText == "Sunday 27 December 2026")
    #expect(found.read == "361.12.2027")
    #expect(found.meant == "27.12.2026")
  }

  @Test("A pattern that format() refuses throws what it throws")
  func refused() {
    #expect(throws: FormatError.self) { try Self.counterexample("YYYY n", .es) }
  }

  /// The year of a week by its definition, step by step: the year whose week 1, that of the given
  /// day in January, holds or last preceded the day.
  static func weekYear(of day: CivilDay, weekStartsOn: Int, firstWeekContainsDate: Int) -> Int64 {
    func start(of year: Int64) -> CivilDay {
      var day = CivilDay(year: year, month: 1, day: firstWeekContainsDate)
      while day.weekday != weekStartsOn { day = day + -1 }
      return day
    }
    var year = day.year + 1
    while start(of: year) > day { year -= 1 }
    return year
  }

  @Test("The day is the first on which the years differ", arguments: DateFnsLocale.allCases)
  func bruteForceByLocale(locale: DateFnsLocale) throws {
    try bruteForce(
      locale, weekStartsOn: locale.weekStartsOn, firstWeekContainsDate: locale.firstWeekContainsDate
    )
  }

  @Test("So it is by any week rules", arguments: 0...6, 1...7)
  func bruteForceByOptions(weekStartsOn: Int, firstWeekContainsDate: Int) throws {
    let options = FormatOptions(
      weekStartsOn: Double(weekStartsOn), firstWeekContainsDate: Double(firstWeekContainsDate))
    try bruteForce(
      .es, options: options, weekStartsOn: weekStartsOn,
      firstWeekContainsDate: firstWeekContainsDate)
  }

  private func bruteForce(
    _ locale: DateFnsLocale, options: FormatOptions = FormatOptions(), weekStartsOn: Int,
    firstWeekContainsDate: Int
  ) throws {
    for year in [1999, 2026, 2096] as [Int64] {
      for start in [(1, 1), (1, 4), (11, 22), (12, 31)] {
        let start = CivilDay(year: year, month: start.0, day: start.1)
        let first = (0..<3652).lazy.map { start + $0 }.first {
          $0.year
            != Self.weekYear(
              of: $0, weekStartsOn: weekStartsOn, firstWeekContainsDate: firstWeekContainsDate)
        }
        let found = try Self.counterexample(
          "dd.MM.YYYY", locale, options: options, from: start.daysSinceEpoch * 86_400_000)
        #expect(found?.day == first, "from \(start)")
      }
    }
  }

  @Test("The day of the year misleads from 1 February on")
  func dayOfYear() throws {
    let newYear: Int64 = 1_798_761_600_000
    #expect(
      try Self.counterexample("DD/MM/yyyy", .pt, from: newYear)?.dateText
        == "Monday 1 February 2027")
    #expect(try Self.counterexample("DDD/MM/yyyy", .pt, from: newYear)?.read == "032/02/2027")
  }

  @Test("At the ends of time there is an answer, too")
  func extremes() throws {
    for now in [-8_640_000_000_000_000, 8_640_000_000_000_000] as [Int64] {
      _ = try? Self.counterexample("dd.MM.YYYY", .es, from: now)
    }
  }
}
