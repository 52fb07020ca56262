import DateFns
import LocaleICU
@testable import LocalePreview
import Testing

/// What is expected here is what Node 20 prints by `Intl.DateTimeFormat` for the same languages.
@Suite("Conventions")
struct ConventionsTests {
  @Test(
    "A language settles the order of day and month, or does not",
    arguments: [
      ("es", DateOrder.dayFirst), ("pt", .dayFirst), ("pt-BR", .dayFirst), ("pt-PT", .dayFirst),
      ("en-US", .monthFirst), ("en-GB", .dayFirst), ("de", .dayFirst), ("fr", .dayFirst),
      ("pl", .dayFirst), ("ru", .dayFirst), ("ja", .yearFirst), ("hu", .yearFirst),
      ("sv", .yearFirst), ("en", nil),
    ] as [(String, DateOrder?)])
  func order(language: String, expected: DateOrder?) throws {
    #expect(try Conventions(of: LanguageTag(language)).dateOrder == expected)
  }

  @Test(
    "A language has patterns of its own, in terms of date-fns",
    arguments: [
      ("es", "dd/MM/yyyy", HourCycle.h23), ("pt-BR", "dd/MM/yyyy", .h23),
      ("en-US", "MM/dd/yyyy", .h12), ("de", "dd.MM.yyyy", .h23), ("sv", "yyyy-MM-dd", .h23),
      ("ko", "yyyy. MM. dd.", .h12), ("th", "dd/MM/yyyy", .h23),
    ])
  func patterns(language: String, date: String, hourCycle: HourCycle) throws {
    let conventions = try Conventions(of: LanguageTag(language))
    #expect(conventions.datePattern == date)
    #expect(conventions.hourCycle == hourCycle)
    // date-fns prints both.
    for pattern in [conventions.datePattern, conventions.timePattern] {
      #expect(throws: Never.self) { try DateFnsFormatter(pattern) }
    }
    let hour = try #require(
      Pattern(conventions.timePattern).units.compactMap(\.field).first {
        "hHkK".unicodeScalars.contains($0.letter)
      })
    #expect(("hK".unicodeScalars.contains(hour.letter)) == hourCycle.isTwelveHour)
  }

  @Test("The spaces of a suggested pattern are plain")
  func spaces() throws {
    #expect(try Conventions(of: LanguageTag("en-US")).timePattern == "h:mm a")
  }

  @Test(
    "The order of a pattern is that of its first field",
    arguments: [
      ("dd.MM.yyyy", DateOrder.dayFirst), ("MMMM do", .monthFirst), ("LLLL d", .monthFirst),
      ("yyyy-MM-dd", .yearFirst), ("EEEE d", .dayFirst), ("'M' d", .dayFirst), ("HH:mm", nil),
    ] as [(String, DateOrder?)])
  func orderOfPattern(pattern: String, expected: DateOrder?) {
    #expect(DateOrder(of: Pattern(pattern)) == expected)
  }
}

@Test("the languages of both orders are those that CLDR gives two orders")
func languagesOfBothOrders() throws {
  let letters = "abcdefghijklmnopqrstuvwxyz"
  let languages = letters.flatMap { first in letters.map { "\(first)\($0)" } }
    .filter(LanguageTag.isKnownLanguage)
  func order(_ tag: String) throws -> DateOrder? {
    let generator = try ICUPatternGenerator(LanguageTag(tag))
    return DateOrder(of: Pattern(try generator.bestPattern(for: "yMMdd")))
  }
  let both = try languages.filter { try order($0) != order("\($0)-001") }
  #expect(Set(both) == Conventions.languagesOfBothOrders)
}
