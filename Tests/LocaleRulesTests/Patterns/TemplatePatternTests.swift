import CRMLocaleKit
import LocaleDiagnostics
import Testing

@Suite("Placeholders and names of styles where a pattern is meant")
struct TemplatePatternTests {
  static let placeholders: [PatternCase] = [
    .day("en/en", "⟦{day}.{month}.{year}⟧", "dialect", fixed: "dd.MM.yyyy"),
    .day("en/en", "⟦{{day}}.{{month}}.{{year}}⟧", "dialect", fixed: "dd.MM.yyyy"),
    .day("en/en", "⟦{{ day }}-{{ month }}-{{ year }}⟧", "dialect", fixed: "dd-MM-yyyy"),
    .day("en/en", "⟦${dd}/${mm}⟧", "dialect", fixed: "dd/MM"),
    .day("en/en", "⟦%{day}/%{month}/%{year}⟧", "dialect", fixed: "dd/MM/yyyy"),
    .day("en/en", "⟦%(day)s.%(month)s.%(year)s⟧", "dialect", fixed: "dd.MM.yyyy"),
    .day("en/en", "⟦<day>.<month>.<year>⟧", "dialect", fixed: "dd.MM.yyyy"),
    .day("en/en", "⟦[day].[month].[year]⟧", "dialect", fixed: "dd.MM.yyyy"),
    .day("en/en", "⟦{dd}.{MM}.{yyyy}⟧", "dialect", fixed: "dd.MM.yyyy"),
    .day("en/en", "⟦#{day} #{monthName} #{year}⟧", "dialect", fixed: "dd MMMM yyyy"),
    .day("ru/en", "⟦{день}.{месяц}.{год}⟧", "dialect", fixed: "dd.MM.yyyy"),
    .day("en/en", "⟦{0:dd.MM.yyyy}⟧", "dialect", fixed: "dd.MM.yyyy"),
    .day("en/en", "⟦{0, date, dd.MM.yyyy}⟧", "dialect", fixed: "dd.MM.yyyy"),
    .day("en/en", "⟦{d, date, short}⟧", "dialect", fixed: "P"),
    .time("en/en", "⟦{hour}:{minute}⟧", "dialect", fixed: "HH:mm"),
    .time("en/en", "⟦${HH}:${mm}⟧", "dialect", fixed: "HH:mm"),
    .time("en/en", "⟦{h}:{mm} {a}⟧", "dialect", fixed: "h:mm a"),
    .time("en/en", "⟦{{hours}}:{{minutes}}⟧", "dialect", fixed: "HH:mm"),
  ]

  @Test("Placeholders are told as one mistake and written as letters", arguments: placeholders)
  func placeholdersHold(_ example: PatternCase) { example.hold() }

  static let styles: [PatternCase] = [
    .day("en/en", "⟦short⟧", "dialect", fixed: "P"),
    .day("en/en", "⟦medium⟧", "dialect", fixed: "PP"),
    .day("en/en", "⟦long⟧", "dialect", fixed: "PPP"),
    .day("en/en", "⟦full⟧", "dialect", fixed: "PPPP"),
    .day("en/en", "⟦shortDate⟧", "dialect", fixed: "P"),
    .day("en/en", "⟦mediumDate⟧", "dialect", fixed: "PP"),
    .day("en/en", "⟦DATE_SHORT⟧", "dialect", fixed: "P"),
    .day("en/en", "⟦DateTime.DATE_MED⟧", "dialect", fixed: "PP"),
    .day("en/en", "⟦{dateStyle: 'short'}⟧", "dialect", fixed: "P"),
    .day("en/en", "⟦iso⟧", "dialect", fixed: "yyyy-MM-dd"),
    .day("en/en", "⟦DDD⟧", "dialect", fixed: "PPP"), .day("en/en", "⟦D⟧", "dialect", fixed: "P"),
    .time("en/en", "⟦short⟧", "dialect", fixed: "p"),
    .time("en/en", "⟦shortTime⟧", "dialect", fixed: "p"),
    .time("en/en", "⟦24h⟧", "dialect", fixed: "HH:mm"),
    .time("en/en", "⟦12-hour⟧", "dialect", fixed: "h:mm a"),
  ]

  @Test("Names of styles are told as one mistake", arguments: styles)
  func stylesHold(_ example: PatternCase) { example.hold() }

  @Test("A style is not surely a pattern", arguments: ["short", "mediumDate", "DDDD", "iso"])
  func unsafe(pattern: String) {
    let found = Check().findings(
      "date-pattern-dialect", in: #"{"extends": "en", "date_format": "\#(pattern)"}"#)
    #expect(found.flatMap(\.fixes).map(\.applicability) == [.unsafe])
  }

  static let leftovers = [
    "null", "undefined", "NaN", "none", "auto", "default", "true", "false", "numeric", "2-digit",
    "[object Object]", "locale",
  ]

  @Test("What a program left over is one mistake without a fix", arguments: leftovers)
  func leftover(pattern: String) {
    for key in ["date_format", "time_format"] {
      let found = Check().findings(in: #"{"extends": "en", "\#(key)": "\#(pattern)"}"#)
        .filter { $0.code.rawValue.hasPrefix("date-pattern-") }
      #expect(found.count == 1, "\(key)")
      #expect(found.flatMap(\.fixes).isEmpty, "\(key)")
    }
  }

  static let javaAndOthers: [(String, String, String, String)] = [
    ("time_format", "j:mm", "Java", "p"), ("time_format", "HH:mm vvvv", "Java", "HH:mm zzzz"),
    ("time_format", "HH:mm VV", "Java", "HH:mm zzz"), ("time_format", "[h]:mm", "Excel", "H:mm"),
    ("time_format", "[hh]:mm:ss", "Excel", "HH:mm:ss"),
    ("date_format", "[$-409]d-mmm-yy;@", "Excel", "d-MMM-yy"),
    ("date_format", "TMDay, DD TMMonth YYYY", "Oracle", "EEEE, dd MMMM yyyy"),
    ("date_format", "FMDD FMMonth YYYY", "Oracle", "d MMMM yyyy"),
    ("date_format", "DDth Month YYYY", "Oracle", "do MMMM yyyy"),
    ("date_format", #"dd\\/MM\\/yyyy"#, ".NET", "dd/MM/yyyy"),
    ("date_format", #"d \\de MMMM"#, ".NET", "d 'de' MMMM"),
    ("date_format", "%-d %^b %Y", "strftime", "d MMM yyyy"),
  ]

  @Test("Prefixes, sections and letters that only some systems have", arguments: javaAndOthers)
  func others(key: String, pattern: String, system: String, fixed: String) {
    let source = #"{"extends": "en", "\#(key)": "\#(pattern)"}"#
    let found = Check().findings(in: source).filter { $0.code.rawValue.hasPrefix("date-pattern-") }
    #expect(found.map(\.code) == ["date-pattern-dialect"])
    #expect(found.first?.message.description.contains("letters of \(system),") == true)
    #expect(
      Check().applyingFirstFixes(of: found, to: source)
        == #"{"extends": "en", "\#(key)": "\#(fixed)"}"#)
  }
}
