import DateFns
import Testing

/// The language of 1.x. All expected values were printed by the build of 1.30.1.
@Suite("Release 1.x")
struct LegacyTests {
  private static func format(
    _ pattern: String, _ instant: Instant, _ locale: DateFnsLocale = .enUS
  ) throws -> String {
    let release = try #require(DateFnsRelease("1.30.1"))
    return try DateFnsFormatter.format(instant, pattern, locale: locale, release: release)
  }

  /// Sunday, 22 November 2026, 15:04:05.678 at −03:00.
  @Test(
    "Tokens, runs that are longer than a token, and escapes in English, Spanish and Portuguese",
    arguments: [
      ("M", ["11", "11", "11"]),
      ("Mo", ["11th", "11º", "11º"]),
      ("MM", ["11", "11", "11"]),
      ("MMM", ["Nov", "nov", "nov"]),
      ("MMMM", ["November", "noviembre", "novembro"]),
      ("MMMMM", ["November11", "noviembre11", "novembro11"]),
      ("Q", ["4", "4", "4"]),
      ("Qo", ["4th", "4º", "4º"]),
      ("D", ["22", "22", "22"]),
      ("Do", ["22nd", "22º", "22º"]),
      ("DD", ["22", "22", "22"]),
      ("DDD", ["326", "326", "326"]),
      ("DDDo", ["326th", "326º", "326º"]),
      ("DDDD", ["326", "326", "326"]),
      ("DDDDD", ["32622", "32622", "32622"]),
      ("d", ["0", "0", "0"]),
      ("do", ["0th", "0º", "0º"]),
      ("dd", ["Su", "do", "do"]),
      ("ddd", ["Sun", "dom", "dom"]),
      ("dddd", ["Sunday", "domingo", "domingo"]),
      ("ddddd", ["Sunday0", "domingo0", "domingo0"]),
      ("E", ["7", "7", "7"]),
      ("W", ["47", "47", "47"]),
      ("Wo", ["47th", "47º", "47º"]),
      ("WW", ["47", "47", "47"]),
      ("Y", ["Y", "Y", "Y"]),
      ("YY", ["26", "26", "26"]),
      ("YYY", ["26Y", "26Y", "26Y"]),
      ("YYYY", ["2026", "2026", "2026"]),
      ("YYYYY", ["2026Y", "2026Y", "2026Y"]),
      ("GG", ["26", "26", "26"]),
      ("GGGG", ["2026", "2026", "2026"]),
      ("A", ["PM", "PM", "PM"]),
      ("a", ["pm", "pm", "pm"]),
      ("aa", ["p.m.", "p.m.", "p.m."]),
      ("aaa", ["p.m.pm", "p.m.pm", "p.m.pm"]),
      ("H", ["15", "15", "15"]),
      ("HH", ["15", "15", "15"]),
      ("HHH", ["1515", "1515", "1515"]),
      ("h", ["3", "3", "3"]),
      ("hh", ["03", "03", "03"]),
      ("m", ["4", "4", "4"]),
      ("mm", ["04", "04", "04"]),
      ("s", ["5", "5", "5"]),
      ("ss", ["05", "05", "05"]),
      ("S", ["6", "6", "6"]),
      ("SS", ["67", "67", "67"]),
      ("SSS", ["678", "678", "678"]),
      ("SSSS", ["6786", "6786", "6786"]),
      ("Z", ["-03:00", "-03:00", "-03:00"]),
      ("ZZ", ["-0300", "-0300", "-0300"]),
      ("ZZZ", ["-0300-03:00", "-0300-03:00", "-0300-03:00"]),
      ("X", ["1795370645", "1795370645", "1795370645"]),
      ("x", ["1795370645678", "1795370645678", "1795370645678"]),
      ("N", ["N", "N", "N"]),
      ("[D]", ["D", "D", "D"]),
      ("[a]b]", ["a]b", "a]b", "a]b"]),
      ("[[D]", ["[D", "[D", "[D"]),
      ("\\D", ["D", "D", "D"]),
      ("\\", ["", "", ""]),
      ("D\nD", ["2222", "2222", "2222"]),
      ("'D'", ["'22'", "'22'", "'22'"]),
      ("[D\nD]", ["D\nD", "D\nD", "D\nD"]),
      (
        "YYYY-MM-DD[T]HH:mm:ss",
        ["2026-11-22T15:04:05", "2026-11-22T15:04:05", "2026-11-22T15:04:05"]
      ),
    ] as [(String, [String])])
  func tokens(pattern: String, expected: [String]) throws {
    let instant = Instant(epochMilliseconds: 1_795_370_645_678, offsetSeconds: -10_800)
    let outputs = try [DateFnsLocale.enUS, .es, .pt].map { try Self.format(pattern, instant, $0) }
    #expect(outputs == expected)
  }

  @Test(
    "Years of other than four digits",
    arguments: [
      (2026, 11, 22, "2026|26|2026|26|326|47|1795348800"),
      (5, 3, 1, "0005|05|5||60|9|-62004225600"),
      (-43, 3, 15, "0043|43|-43|3|74|11|-63517780800"),
      (12345, 6, 7, "12345|345|12345|345|158|23|327416990400"),
      (0, 2, 29, "0000|00|0||60|9|-62162078400"),
      (-12345, 1, 1, "12345|345|-12346|2346|1|53|-451737691200"),
    ] as [(Int, Int, Int, String)])
  func years(year: Int, month: Int, day: Int, expected: String) throws {
    #expect(try Self.format("YYYY|YY|GGGG|GG|DDD|W|X", .noon(year, month, day)) == expected)
  }

  @Test("Without a pattern there is a default one")
  func defaultPattern() throws {
    let instant = Instant(epochMilliseconds: 1_795_370_645_678, offsetSeconds: -10_800)
    #expect(try Self.format("", instant) == "2026-11-22T15:04:05.678-03:00")
  }

  @Test("A locale that 1.x lacks falls back to English")
  func missingLocale() throws {
    #expect(try Self.format("dddd", .noon(2026, 11, 22), .ptBR) == "Sunday")
  }

  @Test("Options mean nothing")
  func options() throws {
    let formatter = try DateFnsFormatter(
      "W E", options: FormatOptions(weekStartsOn: 99, firstWeekContainsDate: -3),
      release: try #require(DateFnsRelease("1.30.1")))
    #expect(try formatter.format(.noon(2026, 11, 22)) == "47 7")
  }
}
