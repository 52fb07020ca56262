import CRMLocaleKit
import DateFns
import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleRules
import Testing

@Suite("Patterns and the language of the file")
struct LanguagePatternTests {
  static let names: [PatternCase] = [
    .day("de/en", "d. ⟦MMMM⟧ yyyy", "base-language", fixed: "dd.MM.yyyy"),
    .day("de/en", "⟦EEEE⟧, dd.MM.yyyy", "base-language"),
    .day("fr/en", "d ⟦MMM⟧ yyyy", "base-language", fixed: "dd/MM/yyyy"),
    .day("pl/en", "⟦PPP⟧", "base-language"),
    .day("pt/es", "d 'de' ⟦MMMM⟧", "base-language"),
    .day("de/en", "⟦iiii⟧ d", "base-language"),
    .day("de/en", "⟦EEEEEE⟧ d", "base-language"),
    .time("pl/en", "⟦h:mm a⟧", "base-language", fixed: "HH:mm"),
    .time("fr/en", "⟦p⟧", "base-language", fixed: "HH:mm"),
    .time("de/en", "⟦h:mm B⟧", "base-language", fixed: "HH:mm"),
    .time("uk/es", "⟦h:mm bbb⟧", "base-language", fixed: "HH:mm"),
    .time("ar/en", "⟦h:mm a⟧", "base-language"),
    // Of a twelve-hour clock that says AM and PM, too; and of a base that writes 24 hours.
    .time("hi/en", "h:mm a"), .time("fr/es", "p"), .time("en/en", "p"), .time("es/es", "h:mm a"),
    // Figures, and names in the language of the base.
    .day("de/en", "dd.MM.yyyy"), .day("de/en", "d i"), .day("en/en", "d MMMM"),
    .day("-/en", "d MMMM"),
    .day("pt-BR/pt", "d 'de' MMMM"), .day("en-GB/en", "EEEE d"), .day("es-MX/es", "EEEE d"),
    .day("de/en", "'MMMM' dd.MM."),
  ]

  @Test("Names in the base's language are told in a file of another", arguments: names)
  func namesHold(_ example: PatternCase) { example.hold() }

  static let orders: [PatternCase] = [
    .day("es/es", "⟦MM/dd⟧/yyyy", "order", fixed: "dd/MM/yyyy"),
    .day("pt-BR/pt", "⟦M/d⟧/yy", "order", fixed: "d/M/yy"),
    .day("en-US/en", "⟦dd/MM⟧/yyyy", "order", fixed: "MM/dd/yyyy"),
    .day("en-GB/en", "⟦MM/dd⟧/yyyy", "order", fixed: "dd/MM/yyyy"),
    .day("de/en", "⟦MM-dd⟧-yyyy", "order", fixed: "dd-MM-yyyy"),
    .day("fr/en", "⟦P⟧", "order", fixed: "dd/MM/yyyy"),
    .day("en-US/es", "⟦P⟧", "order", fixed: "MM/dd/yyyy"),
    .day("es/es", "⟦YYYY⟧-MM-dd", "week-year", fixed: "yyyy-MM-dd"),
    .day("es/es", "⟦RRRR⟧/MM/dd", "week-year", fixed: "yyyy/MM/dd"), .day("es/es", "uuuu-MM-dd"),
    .day("es/es", "P"), .day("en/en", "P"), .day("pl/es", "P"), .day("en-GB/en", "PPP"),
    // English alone settles nothing, a year in front leaves no doubt, nor does a name.
    .day("en/en", "MM/dd/yyyy"), .day("en/en", "dd/MM/yyyy"), .day("-/en", "MM/dd/yyyy"),
    .day("es/es", "yyyy-MM-dd"), .day("es/es", "MMM d, yyyy"), .day("es/es", "MMMM dd"),
    .day("es/es", "dd/MM/yyyy"), .day("pt-BR/pt", "dd/MM/yyyy"), .day("en-US/en", "MM/dd/yyyy"),
    .day("en-US/en", "d MMMM yyyy"), .day("en-US/en", "yyyy/dd/MM"),
    .day("ja/en", "yyyy/MM/dd"),
  ]

  @Test("An order of day and month that readers do not expect is told", arguments: orders)
  func ordersHold(_ example: PatternCase) { example.hold() }

  @Test("03/04 is shown both ways")
  func bothWays() {
    let found = Check("es.json").findings(
      "date-pattern-order", in: #"{"extends": "es", "date_format": "MM/dd/yyyy"}"#)
    #expect(found.map(\.severity) == [.note])
    #expect(
      found.first?.notes.map(\.message.description) == [
        "03/04 is 4 March here, and they read 3 April"
      ])
  }

  static let dialects: [PatternCase] = [
    .day("es/es", "⟦D [de] MMMM⟧", "dialect", fixed: "d 'de' MMMM"),
    .day("-/en", "⟦dddd, D MMMM⟧", "dialect", fixed: "EEEE, d MMMM"),
    .day("-/en", "⟦dddd, MMMM Do YYYY⟧", "dialect", fixed: "EEEE, MMMM do yyyy"),
    .time("-/en", "⟦HH[h]mm⟧", "dialect", fixed: "HH'h'mm"),
    .time("-/en", "⟦[at] HH:mm⟧", "dialect", fixed: "'at' HH:mm"),
    .day("-/en", "[dd.MM.yyyy]"),
  ]

  @Test("A pattern of moment.js is told as a whole and translated", arguments: dialects)
  func dialectsHold(_ example: PatternCase) { example.hold() }

  static let backwards: [PatternCase] = [
    .day("-/en", "⟦dd.MM.yyyy⟧", "dialect", fixed: "DD.MM.YYYY"),
    .day("es/es", "⟦d 'de' MMMM⟧", "dialect", fixed: "D [de] MMMM"),
    .day("-/en", "⟦do MMMM YYYY⟧", "dialect", fixed: "Do MMMM YYYY"),
    .day("-/en", "⟦d. M. YYYY⟧", "dialect", fixed: "D. M. YYYY"),
    .day("-/en", "⟦dd/MM/YY⟧", "dialect", fixed: "DD/MM/YY"), .day("-/en", "⟦PPP⟧", "dialect"),
    .time("-/en", "⟦kk:mm⟧", "dialect", fixed: "HH:mm"),
    .time("-/en", "⟦HH:mm xxx⟧", "dialect", fixed: "HH:mm Z"),
    .time("-/en", "⟦p⟧", "dialect", fixed: "h:mm A"),
    .day("-/en", "DD.MM.YYYY"), .time("-/en", "HH:mm"), .day("-/en", "dddd, D MMMM"),
    .day("es/es", "D [de] MMMM"), .day("-/en", "dd DD.MM."),
  ]

  @Test("With a release of 1.x it is the other way round", arguments: backwards)
  func backwardsHold(_ example: PatternCase) throws {
    let release = try #require(DateFnsRelease("1.30.1"))
    example.hold { $0.release = release }
  }
}
