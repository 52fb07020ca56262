import LocaleFacts
import LocaleICU
import Testing

@Suite("Date formatters")
struct ICUDateFormatterTests {
  /// 2026-11-22T18:04:05.678Z, a Sunday.
  static let instant: Int64 = 1_795_370_645_678

  static func format(
    _ pattern: String, _ language: String = "en", _ zone: String = "+00:00",
    at instant: Int64 = instant, weekRules: WeekRules? = nil
  ) throws -> String {
    try ICUDateFormatter(
      pattern: pattern, language: LanguageTag(language), zone: ICUTimeZone(identifier: zone),
      weekRules: weekRules
    ).format(epochMilliseconds: instant)
  }

  @Test(
    "Words come from the language and the wall clock from the zone",
    arguments: [
      ("en", "+00:00", "EEEE d MMMM yyyy HH:mm:ss.SSS", "Sunday 22 November 2026 18:04:05.678"),
      ("es", "America/Sao_Paulo", "d 'de' MMMM, HH:mm", "22 de noviembre, 15:04"),
      ("pt-BR", "Asia/Kathmandu", "EEEE, HH:mm", "domingo, 23:49"),
      ("pt-PT", "-03:06:28", "d 'de' MMMM HH:mm:ss", "22 de novembro 14:57:37"),
      ("de", "+23:59:59", "d. MMMM", "23. November"),
      ("en", "Europe/Lisbon", "''yy", "'26"),
    ])
  func words(language: String, zone: String, pattern: String, expected: String) throws {
    #expect(try Self.format(pattern, language, zone) == expected)
  }

  @Test(
    "The calendar is Gregorian before 1582, as JavaScript's",
    arguments: [
      // Node: new Date(Date.UTC(1582, 9, 4)), (1000, 0, 1), year 0 and year -43.
      (-12_220_243_200_000 as Int64, "1582-10-04"), (-30_610_224_000_000, "1000-01-01"),
      (-62_167_219_200_000, "0000-01-01"), (-63_524_131_200_000, "-0043-01-01"),
      (-8_640_000_000_000_000, "-271821-04-20"), (8_640_000_000_000_000, "275760-09-13"),
    ])
  func proleptic(instant: Int64, expected: String) throws {
    #expect(try Self.format("uuuu-MM-dd", at: instant) == expected)
  }

  @Test(
    "The calendar is Gregorian where the language has another",
    arguments: ["th", "fa", "th-u-ca-buddhist"])
  func gregorianEverywhere(language: String) throws {
    #expect(
      try Self.format("y", language + (language.contains("-u-") ? "-nu-latn" : "-u-nu-latn"))
        == "2026")
  }

  @Test("Week fields follow the rules that are forced on them")
  func weekRules() throws {
    // 2027-01-01 is a Friday.
    let instant: Int64 = 1_798_761_600_000
    #expect(try Self.format("YYYY ww e", at: instant, weekRules: .iso8601) == "2026 53 5")
    let fromSunday = WeekRules(firstWeekday: 0, minimalDays: 1)
    #expect(try Self.format("YYYY ww e", at: instant, weekRules: fromSunday) == "2027 01 6")
    #expect(
      try Self.format("YYYY ww e", "pt-PT", at: instant, weekRules: fromSunday) == "2027 01 6")
    // Unforced they follow the language: Sunday and 1 in the United States, Monday and 4 in Spain.
    #expect(try Self.format("YYYY ww", "en-US", at: instant) == "2027 01")
    #expect(try Self.format("YYYY ww", "es", at: instant) == "2026 53")
  }

  @Test("Text of any length comes back whole")
  func longText() throws {
    let words = String(repeating: "ñandú ", count: 5000)
    #expect(try Self.format("'\(words)'d") == words + "22")
    #expect(try Self.format("") == "")
  }

  @Test("A pattern that ICU cannot read is an error that says what was asked")
  func badPatterns() {
    let error = #expect(throws: ICUError.self) { try Self.format("d", "en-u-nu-wrongone") }
    if case .failed(let request, let name) = error {
      #expect(request.contains("format dates with d"))
      #expect(name.hasPrefix("U_"))
    }
  }
}
