import DateFns
import LocaleFacts
import LocaleICU
import PatternAnalysis
import Testing

@Suite("What is known of one pattern")
struct PatternAnalysisTests {
  /// 2026-11-22T12:00:00Z.
  static let now: Int64 = 1_795_348_800_000

  static func analysis(
    _ text: String, _ purpose: PatternPurpose = .date, locale: DateFnsLocale = .enUS,
    allowsTokens: Bool = true, release: DateFnsRelease = .latest, from now: Int64 = now,
    zone: any TimeZoneRules = .utc
  ) -> PatternAnalysis {
    let options = FormatOptions(
      useAdditionalWeekYearTokens: allowsTokens, useAdditionalDayOfYearTokens: allowsTokens)
    return PatternAnalysis(
      text, for: purpose,
      in: FormattingContext(
        locale: locale, options: options, release: release, from: now, timeZone: zone))
  }

  /// By the table of tokens in date-fns's documentation; 22 November 2026 is a Sunday and day 326.
  @Test(
    "Visitors read it as on 22 November of the year, 15:47:08",
    arguments: [
      ("dd.MM.yyyy", "22.11.2026"), ("dd.mm.yyyy", "22.47.2026"),
      ("EEEE, d MMMM", "Sunday, 22 November"),
      ("HH:mm:ss", "15:47:08"), ("h:mm a", "3:47 PM"), ("HH:MM", "15:11"), ("P", "11/22/2026"),
      ("d de MMMM", "22 221 November"), ("DD.MM", "326.11"), ("'ok'", "ok"), ("''", "'"),
      ("n", nil), ("", nil), ("dd n", nil),
    ] as [(String, String?)])
  func sample(pattern: String, expected: String?) {
    #expect(Self.analysis(pattern).sample == expected)
  }

  @Test(
    "What visitors read, and on which day they are misled, is the same all the year",
    arguments: [("UTC", 0), ("Pacific/Kiritimati", -14), ("America/Sao_Paulo", 3)],
    ["dd.MM.YYYY HH:mm", "DD.MM.yyyy", "yyyy-'W'II", "h:mm"])
  func steady(zone: (String, Int), pattern: String) throws {
    let rules = try ICUTimeZone(identifier: zone.0)
    let newYear: Int64 = 1_767_225_600_000 + Int64(zone.1) * 3_600_000
    let year: Int64 = 365 * 86_400_000
    let expected = Self.analysis(pattern, from: newYear, zone: rules)
    for now in [newYear + 1, newYear + 5_000_000_000, newYear + 28_123_456_789, newYear + year - 1]
    {
      let found = Self.analysis(pattern, from: now, zone: rules)
      #expect(found.sample == expected.sample)
      #expect(
        found.misreadTokens.map(\.counterexample) == expected.misreadTokens.map(\.counterexample))
    }
    let next = Self.analysis(pattern, from: newYear + year, zone: rules)
    #expect(next.context.sampleDay.year == 2027)
  }

  @Test("At the end of time there is a sample instant, too")
  func endOfTime() {
    let last: Int64 = 8_640_000_000_000_000
    #expect(Self.analysis("yyyy", from: last).sample == "275760")
    #expect(Self.analysis("HH:mm", from: -last).sample != nil)
  }

  struct Errors: CustomTestStringConvertible {
    let release: String
    let pattern: String
    let allowsTokens: Bool
    let kinds: [FormatError.Kind]
    var testDescription: String { "\(release) \(pattern) \(allowsTokens)" }
  }

  /// By the source of date-fns: from 3.3 on letters are refused before tokens.
  static let errors = [
    Errors(release: "4.1.0", pattern: "dd.MM.YYYY", allowsTokens: true, kinds: []),
    Errors(
      release: "4.1.0", pattern: "dd.MM.YYYY", allowsTokens: false,
      kinds: [.protectedToken("YYYY", replacement: "yyyy")]),
    Errors(
      release: "4.1.0", pattern: "DD.MM.YYYY", allowsTokens: false,
      kinds: [
        .protectedToken("DD", replacement: "dd"), .protectedToken("YYYY", replacement: "yyyy"),
      ]),
    Errors(
      release: "4.1.0", pattern: "YYYY.MM.DD DD", allowsTokens: false,
      kinds: [
        .protectedToken("YYYY", replacement: "yyyy"), .protectedToken("DD", replacement: "dd"),
      ]),
    Errors(
      release: "4.1.0", pattern: "YYYY n", allowsTokens: false, kinds: [.unescapedLetter("n")]),
    Errors(
      release: "3.2.0", pattern: "YYYY n", allowsTokens: false,
      kinds: [.protectedToken("YYYY", replacement: "yyyy"), .unescapedLetter("n")]),
    Errors(release: "4.1.0", pattern: "", allowsTokens: true, kinds: [.emptyPattern]),
    Errors(release: "2.1.0", pattern: "'a\nb'", allowsTokens: true, kinds: [.lineBreakInQuotes]),
    Errors(release: "1.30.1", pattern: "DD.MM.YYYY n", allowsTokens: false, kinds: []),
  ]

  @Test("Every fault is told that a protected token hides", arguments: errors)
  func faults(_ example: Errors) throws {
    let release = try #require(DateFnsRelease(example.release))
    let analysis = Self.analysis(
      example.pattern, allowsTokens: example.allowsTokens, release: release)
    #expect(analysis.errors.map(\.kind) == example.kinds)
    #expect((analysis.sample == nil) == !example.kinds.isEmpty)
  }

  @Test("Each misread token has the first day of the year that shows it")
  func counterexamples() {
    let tokens = Self.analysis("DD.MM.YYYY").misreadTokens
    #expect(tokens.map(\.misreading.token.text) == ["DD", "YYYY"])
    #expect(
      tokens.map(\.counterexample.day) == [
        CivilDay(year: 2026, month: 2, day: 1), CivilDay(year: 2026, month: 12, day: 27),
      ])
    #expect(tokens.map(\.counterexample.read) == ["32.02.2026", "361.12.2027"])
    #expect(tokens.map(\.counterexample.meant) == ["01.02.2026", "27.12.2026"])
  }

  @Test("Refused tokens mislead all the same; what prints in no way does not")
  func refused() {
    #expect(Self.analysis("dd.MM.YYYY", allowsTokens: false).misreadTokens.count == 1)
    #expect(Self.analysis("dd.MM.YYYY n").misreadTokens.isEmpty)
    #expect(Self.analysis("dd.MM.yyyy").misreadTokens.isEmpty)
  }

  @Test(
    "A pattern for later releases is translated for one of 1.x",
    arguments: [
      ("dd.MM.yyyy", "1.30.1", "DD.MM.YYYY"), ("dd/MM/YY", "1.30.1", "DD/MM/YY"),
      ("kk:mm", "1.30.1", "HH:mm"), ("DD.MM.YYYY", "1.30.1", nil), ("dd DD.MM.", "1.30.1", nil),
      ("D [de] MMMM", "1.30.1", nil), ("dd.MM.yyyy", "4.1.0", nil),
    ] as [(String, String, String?)])
  func translation(pattern: String, release: String, expected: String?) throws {
    let found = Self.analysis(pattern, release: try #require(DateFnsRelease(release))).translation
    #expect(found?.text == expected)
  }

  @Test("Tokens that are alike share their day, and thousands of them are found at once")
  func many() {
    let clock = ContinuousClock()
    var tokens: [MisreadToken] = []
    let time = clock.measure {
      tokens = Self.analysis(String(repeating: "YYYY.", count: 2500)).misreadTokens
    }
    #expect(tokens.count == 2500)
    #expect(Set(tokens.map(\.counterexample.day)).count == 1)
    #expect(time < .seconds(2))
  }

  @Test("An hour of the sample day is one on the visitors' clocks")
  func hours() throws {
    let zone = try ICUTimeZone(identifier: "Asia/Kolkata")
    let analysis = Self.analysis("h:mm a", .time, zone: zone)
    #expect(analysis.output(at: analysis.context.sample(hour: 3)) == "3:00 AM")
    #expect(analysis.output(at: analysis.context.sample(hour: 15)) == "3:00 PM")
    #expect(analysis.hours.map(\.text) == ["h"])
    #expect(Self.analysis("h:mm n", .time).output(at: analysis.context.sampleInstant) == nil)
  }
}
