import DateFns
import Testing

@Suite("What format() throws")
struct ErrorTests {
  private static let instant = Instant(
    epochMilliseconds: 1_795_370_645_678, offsetSeconds: -10_800)

  /// Messages copied from the builds of the releases.
  @Test(
    "The words are those of the release",
    arguments: [
      (
        "2.0.0", "YYYY",
        "Use `yyyy` instead of `YYYY` for formatting years; see: https://git.io/fxCyr"
      ),
      (
        "2.14.0", "DD",
        "Use `dd` instead of `DD` for formatting days of the month; see: https://git.io/fxCyr"
      ),
      (
        "2.15.0", "d DD",
        "Use `dd` instead of `DD` (in `d DD`) for formatting days of the month to the input `Sun Nov 22 2026 15:04:05 GMT-0300`; see: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md"
      ),
      (
        "4.1.0", "YY",
        "Use `yy` instead of `YY` (in `YY`) for formatting years to the input `Sun Nov 22 2026 15:04:05 GMT-0300`; see: https://github.com/date-fns/date-fns/blob/master/docs/unicodeTokens.md"
      ),
      ("4.1.0", "d n", "Format string contains an unescaped latin alphabet character `n`"),
      ("4.1.0", "", "Cannot read properties of null (reading 'map')"),
      ("2.1.0", "'\n'", "Cannot read properties of null (reading '1')"),
      ("1.30.1", "\n", "Cannot read properties of null (reading 'length')"),
    ])
  func words(release: String, pattern: String, message: String) throws {
    let release = try #require(DateFnsRelease(release))
    let error = #expect(throws: FormatError.self) {
      try DateFnsFormatter.format(Self.instant, pattern, release: release)
    }
    #expect(error?.message == message)
  }

  @Test(
    "Options come first, then the date, then the pattern",
    arguments: [
      ("2.30.0", 9, "firstWeekContainsDate must be between 1 and 7 inclusively"),
      ("2.30.0", 7, "Invalid time value"),
      ("4.1.0", 9, "Invalid time value"),
    ])
  func order(release: String, firstWeekContainsDate: Double, message: String) throws {
    let release = try #require(DateFnsRelease(release))
    let options = FormatOptions(firstWeekContainsDate: firstWeekContainsDate)
    let error = #expect(throws: FormatError.self) {
      try DateFnsFormatter.format(.invalid, "YYYY n", options: options, release: release)
    }
    #expect(error?.message == message)
  }

  @Test(
    "From 3.3 a letter anywhere comes before a protected token",
    arguments: [
      ("2.30.0", "YYYY n", "Use"), ("3.2.0", "YYYY n", "Use"), ("3.3.0", "YYYY n", "Format"),
      ("4.1.0", "DDo", "Format"), ("4.1.0", "n YYYY", "Format"), ("3.2.0", "n YYYY", "Format"),
    ])
  func precedence(release: String, pattern: String, start: String) throws {
    let release = try #require(DateFnsRelease(release))
    let error = #expect(throws: FormatError.self) {
      try DateFnsFormatter(pattern, release: release)
    }
    #expect(error?.message.hasPrefix(start) == true)
  }

  @Test("A prepared pattern breaks its message off before the date, which it does not know")
  func withoutDate() {
    let error = #expect(throws: FormatError.self) { try DateFnsFormatter("dd.MM.YYYY") }
    #expect(
      error?.message
        == "Use `yyyy` instead of `YYYY` (in `dd.MM.YYYY`) for formatting years to the input")
    #expect(error?.name == .rangeError)
    #expect(error?.warnings.count == 1)
  }

  @Test("An invalid date throws, and in 1.x prints that it is one")
  func invalidDate() throws {
    let formatter = try DateFnsFormatter("d")
    let error = #expect(throws: FormatError.self) { try formatter.format(.invalid) }
    #expect(error?.description == "RangeError: Invalid time value")
    let legacy = try DateFnsFormatter("D", release: try #require(DateFnsRelease("1.30.1")))
    #expect(try legacy.format(.invalid) == "Invalid Date")
  }

  @Test("Runs of Y or D alone warn from 3.1 on unless their option is on")
  func warnings() throws {
    #expect(try DateFnsFormatter("YYY DDD Do Yo").warnings.count == 2)
    #expect(
      try DateFnsFormatter("YYY DDD", release: try #require(DateFnsRelease("3.0.6"))).warnings
        .isEmpty)
    let options = FormatOptions(useAdditionalWeekYearTokens: true)
    #expect(try DateFnsFormatter("YYYYY DDD Yo", options: options).warnings.count == 1)
  }
}
