import CRMLocaleKit
import LocaleDiagnostics
import Testing

@Suite("Patterns that say too little")
struct FieldsOfPatternTests {
  static let withoutFields: [PatternCase] = [
    .day("pl/en", "⟦27.11.2026⟧", "no-fields", fixed: "dd.MM.yyyy"),
    .day("pl/en", "⟦2026-11-27⟧", "no-fields", fixed: "yyyy-MM-dd"),
    .day("pl/en", "⟦03/04/2026⟧", "no-fields", fixed: "03/04/2026"),
    .time("pl/en", "⟦15:30⟧", "no-fields", fixed: "HH:mm"),
    .time("pl/en", "⟦9.30⟧", "no-fields", fixed: "H.mm"),
    .day("-/en", "⟦'dd.MM.yyyy'⟧", "no-fields"), .day("-/en", "⟦--⟧", "no-fields"),
    // The quote that never closes says why.
    .day("-/en", "⟦'dd.MM.yyyy⟧", "unterminated-quote"),
    // An empty pattern throws, and one of spaces is an empty value.
    .day("-/en", " "),
  ]

  @Test("A pattern in which nothing changes is an error", arguments: withoutFields)
  func withoutFieldsHold(_ example: PatternCase) { example.hold() }

  static let missing: [PatternCase] = [
    .day("-/en", "⟦yyyy⟧", "missing-field"), .day("-/en", "⟦MMMM yyyy⟧", "missing-field"),
    .day("-/en", "⟦EEEE⟧", "missing-field"), .day("-/en", "⟦d⟧", "missing-field"),
    .day("-/en", "⟦d yyyy⟧", "missing-field"),
    .time("-/en", "⟦mm⟧", "missing-field"), .time("-/en", "⟦HH⟧", "missing-field"),
    .time("-/en", "⟦mm:ss⟧", "missing-field"), .time("-/en", "⟦HH'h'⟧", "missing-field"),
  ]

  @Test(
    "A date without day or month, or a time without hour or minute, is told", arguments: missing)
  func missingHold(_ example: PatternCase) { example.hold() }

  static let enough: [PatternCase] = [
    .day("-/en", "d MMMM"), .day("-/en", "MM/dd"), .day("-/en", "EEEE d"), .day("-/en", "EEE do"),
    .day("-/en", "P"), .day("-/en", "PPPP"), .day("-/en", "yyyy-DDD"), .day("-/en", "RRRR-'W'II-i"),
    .time("-/en", "h a"), .time("-/en", "h B"), .time("-/en", "p"), .time("-/en", "H:mm"),
    .time("-/en", "HH'h'mm"), .time("-/en", "pp"),
  ]

  @Test("What tells a day or a time is let pass", arguments: enough)
  func enoughHold(_ example: PatternCase) { example.hold() }

  static let wholeTexts = [
    ("date_format", "short"), ("date_format", "null"), ("date_format", "mediumDate"),
    ("date_format", "heute"), ("date_format", "today"), ("time_format", "undefined"),
    ("time_format", "HH24:MI"), ("time_format", "{hour}:{minute}"),
  ]

  @Test("No fix makes text of a pattern that lacks its fields", arguments: wholeTexts)
  func wholeText(key: String, pattern: String) {
    let found = Check().findings(in: #"{"extends": "en", "\#(key)": "\#(pattern)"}"#)
      .filter { $0.code.rawValue.hasPrefix("date-pattern-") }
    #expect(!found.isEmpty)
    let texts = found.flatMap(\.fixes).flatMap(\.edits).map(\.text)
    #expect(texts.filter { $0.contains("'") } == [])
  }

  @Test("A pattern without fields is an error, one that lacks a field a warning")
  func severities() {
    let found = Check().findings(
      in: #"{"extends": "en", "date_format": "27.11.2026", "time_format": "mm"}"#
    ).filter { $0.code.rawValue.hasPrefix("date-pattern-") }
    #expect(found.map(\.severity) == [.error, .warning])
    #expect(
      found.map(\.message.description) == [
        "nothing in this pattern changes: visitors read 27.11.2026 on every day",
        "this time does not tell the hour",
      ])
  }
}
