import LocaleFacts
import LocaleICU
import Testing

/// What is expected here is what Node 20 prints for the same languages: `Intl.Locale` with
/// `weekInfo`, and `Intl.DateTimeFormat` with `formatToParts` and `hourCycle`.
@Suite("Conventions of languages")
struct ConventionTests {
  @Test(
    "Week rules are those of the language's region",
    arguments: [
      ("en", 0, 1), ("en-GB", 1, 4), ("es", 1, 4), ("es-MX", 0, 1), ("pt", 0, 1), ("pt-BR", 0, 1),
      ("pt-PT", 0, 4), ("de", 1, 4), ("ar", 6, 1), ("fa", 6, 1), ("zh", 1, 1), ("ja", 0, 1),
    ])
  func weekRules(language: String, firstWeekday: Int, minimalDays: Int) throws {
    // China's week began on Sunday in CLDR until version 43 (ICU 73).
    guard language != "zh" || ICUVersion.current.major >= 73 else { return }
    #expect(
      try WeekRules(of: LanguageTag(language))
        == WeekRules(firstWeekday: firstWeekday, minimalDays: minimalDays))
  }

  @Test("Week rules stay in their ranges")
  func ranges() {
    #expect(
      WeekRules(firstWeekday: -1, minimalDays: 0) == WeekRules(firstWeekday: 0, minimalDays: 1))
    #expect(
      WeekRules(firstWeekday: 9, minimalDays: 9) == WeekRules(firstWeekday: 6, minimalDays: 7))
  }

  @Test(
    "The order of day, month and year is the language's own",
    arguments: [
      ("en", "Mdy"), ("en-GB", "dMy"), ("es", "dMy"), ("es-MX", "dMy"), ("pt-BR", "dMy"),
      ("pt-PT", "dMy"), ("de", "dMy"), ("sv", "yMd"), ("hu", "yMd"), ("ja", "yMd"), ("ru", "dMy"),
      ("th", "dMy"), ("fa", "yMd"),
    ])
  func order(language: String, expected: String) throws {
    let pattern = try ICUPatternGenerator(LanguageTag(language)).bestPattern(for: "yMMdd")
    var order = ""
    for letter in pattern where "dMy".contains(letter) && order.last != letter {
      order.append(letter)
    }
    #expect(order == expected, "\(pattern)")
  }

  @Test("The generator gives the language's own patterns")
  func patterns() throws {
    let generator = try ICUPatternGenerator(LanguageTag("es"))
    #expect(try generator.bestPattern(for: "yMMMMd") == "d 'de' MMMM 'de' y")
    #expect(try generator.bestPattern(for: "jmm") == "H:mm")
  }

  @Test(
    "The hour cycle is the one that readers prefer",
    arguments: [
      ("en", HourCycle.h12), ("en-GB", .h23), ("es", .h23), ("pt-BR", .h23),
      ("pt-PT", .h23), ("de", .h23), ("ar", .h12), ("hi", .h12), ("ko", .h12), ("ja", .h23),
    ])
  func hourCycles(language: String, expected: HourCycle) throws {
    #expect(try ICUPatternGenerator(LanguageTag(language)).hourCycle() == expected)
  }

  @Test("The version is that of a library of this century")
  func version() {
    let version = ICUVersion.current
    #expect(version.major >= 60)
    #expect(version.description == "\(version.major).\(version.minor)")
  }

  @Test("Errors say what was asked, in plain words")
  func errors() {
    #expect(ICUError.unknownTimeZone("Mars").description == "no time zone is named 'Mars'")
    #expect(
      ICUError.failed(request: "open a door", error: "U_NO").description
        == "ICU could not open a door (U_NO)")
  }
}
