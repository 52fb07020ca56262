import LocaleFacts
import Testing

/// Names and patterns are those of CLDR's charts.
@Suite("The table of languages")
struct LanguageTableTests {
  private let table = LanguageTable.standard

  @Test(
    "English has names for languages and their varieties",
    arguments: [
      ("pl", "Polish"), ("nb", "Norwegian Bokmål"), ("pt-BR", "Brazilian Portuguese"),
      ("es-419", "Latin American Spanish"), ("de-AT", "Austrian German"), ("fil", "Filipino"),
      ("es-AR", "Spanish (Argentina)"), ("pl-PL", "Polish (Poland)"),
      ("zh-Hant", "Traditional Chinese"), ("ht", "Haitian Creole"),
      ("hr-BA", "Croatian (Bosnia & Herzegovina)"), ("xq", "xq"), ("pl-ZZ", "Polish (ZZ)"),
      ("und", "und"),
    ])
  func englishNames(tag: String, name: String) throws {
    #expect(table.englishName(of: try LanguageTag(tag)) == name)
  }

  @Test(
    "So have Spanish and Portuguese, and no other language",
    arguments: [
      ("pl", "es", "polaco"), ("pl", "es-MX", "polaco"), ("pt-BR", "es", "portugués de Brasil"),
      ("es-AR", "es", "español (Argentina)"), ("de", "pt", "alemão"), ("de", "pt-BR", "alemão"),
      ("en-GB", "pt", "inglês (Reino Unido)"), ("pl", "en-GB", "Polish"), ("pl", "de", nil),
      ("xq", "es", nil),
    ] as [(String, String, String?)])
  func names(tag: String, readers: String, name: String?) throws {
    #expect(table.name(of: try LanguageTag(tag), in: try LanguageTag(readers)) == name)
  }

  @Test(
    "A language has conventions, its regions those that differ",
    arguments: [
      ("de", "dd.MM.yyyy", "HH:mm"), ("pt", "dd/MM/yyyy", "HH:mm"), ("es", "dd/MM/yyyy", "H:mm"),
      ("es-MX", "dd/MM/yyyy", "HH:mm"), ("en-US", "MM/dd/yyyy", "h:mm a"),
      ("en-GB", "dd/MM/yyyy", "HH:mm"), ("en-NZ", "dd/MM/yyyy", "h:mm a"),
      ("fr-CA", "yyyy-MM-dd", "HH 'h' mm"), ("ko", "yyyy. MM. dd.", "a h:mm"),
      ("bg", "dd.MM.yyyy 'г'.", "H:mm 'ч'."), ("zh-TW", "yyyy/MM/dd", "ah:mm"),
    ])
  func conventions(tag: String, date: String, time: String) throws {
    let conventions = try #require(table.conventions(of: try LanguageTag(tag)))
    #expect(conventions.datePattern == date)
    #expect(conventions.timePattern == time)
  }

  @Test(
    "Of a language that it does not know it says nothing", arguments: ["aa", "nds", "xq", "und"])
  func unknown(tag: String) throws {
    #expect(table.conventions(of: try LanguageTag(tag)) == nil)
  }
}

@Suite("Conventions")
struct LanguageConventionsTests {
  @Test(
    "The order and the cycle are those of the first letter that tells",
    arguments: [
      ("dd.MM.yyyy", "HH:mm", DateOrder.dayFirst, HourCycle.h23),
      ("MM/dd/y", "h:mm a", .monthFirst, .h12), ("'d' LL dd", "a K:mm", .monthFirst, .h11),
      ("uuuu-MM-dd", "'h' kk", .yearFirst, .h24), ("EEEE", "mm", nil, .h23),
      ("'dd", "B h", nil, .h12),
    ] as [(String, String, DateOrder?, HourCycle)])
  func reading(date: String, time: String, order: DateOrder?, cycle: HourCycle) {
    let conventions = LanguageConventions(datePattern: date, timePattern: time)
    #expect(conventions.dateOrder == order)
    #expect(conventions.hourCycle == cycle)
    let unsettled = LanguageConventions(
      datePattern: date, timePattern: time, settlesDateOrder: false)
    #expect(unsettled.dateOrder == nil)
  }

  @Test("English settles the order of day and month with a region alone")
  func settled() throws {
    for (tag, isSettled) in [("en", false), ("en-US", true), ("en-AU", true), ("es", true)] {
      #expect(LanguageConventions.settlesDateOrder(try LanguageTag(tag)) == isSettled)
    }
  }

  @Test("Two cycles have a day period")
  func twelveHours() {
    #expect([HourCycle.h11, .h12, .h23, .h24].map(\.isTwelveHour) == [true, true, false, false])
  }
}
