import CRMLocaleKit
import DateFns
import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleRules
import Testing

@Suite("Clocks that do not say which half of the day it is")
struct AmbiguousHourTests {
  static let cases: [PatternCase] = [
    .time("es/es", "⟦hh⟧:mm", "ambiguous-hour", fixed: "HH:mm"),
    .time("de/en", "⟦h⟧:mm", "ambiguous-hour", fixed: "H:mm"),
    .time("en-US/en", "⟦h⟧:mm", "ambiguous-hour", fixed: "h:mm a"),
    .time("en-US/en", "⟦hh⟧:mm:ss", "ambiguous-hour", fixed: "hh:mm:ss a"),
    .time("en-US/en", "⟦KK⟧:mm", "ambiguous-hour", fixed: "KK:mm a"),
    .time("es/es", "⟦kk⟧:mm", "ambiguous-hour", fixed: "HH:mm"),
    .time("-/en", "⟦k⟧:mm:ss", "ambiguous-hour", fixed: "H:mm:ss"),
    .time("es/es", "kk:mm ⟦a⟧", "ambiguous-hour", fixed: "HH:mm"),
    .time("es/es", "HH:mm ⟦a⟧", "ambiguous-hour", fixed: "HH:mm"),
    .time("es/es", "HH:mm⟦aaa⟧", "ambiguous-hour", fixed: "HH:mm"),
    .time("en-US/en", "HH:mm ⟦a⟧", "ambiguous-hour", fixed: "hh:mm a"),
    .time("en-US/en", "H:mm ⟦b⟧", "ambiguous-hour", fixed: "h:mm b"),
    .time("en-US/en", "kk:mm ⟦a⟧", "ambiguous-hour", fixed: "hh:mm a"),
    .time("en-US/en", "⟦h⟧:mm 'pm'", "ambiguous-hour"),
    // The part of the day is no am or pm, and one that is there is enough.
    .time("en-US/en", "H:mm B"), .time("en-US/en", "h:mm B"), .time("en-US/en", "h:mm b"),
    .time("en-US/en", "a h:mm"), .time("es/es", "HH:mm"), .time("es/es", "p"),
  ]

  @Test("Both ways of it are told; the fix is the clock of the language", arguments: cases)
  func casesHold(_ example: PatternCase) { example.hold() }

  @Test("The note shows the same text for night and afternoon")
  func evidence() throws {
    let finding = try #require(
      Check("es.json").findings(in: #"{"extends": "es", "time_format": "h:mm"}"#)
        .first { $0.code == "date-pattern-ambiguous-hour" })
    #expect(
      finding.notes.map(\.message.description) == [
        "visitors read 3:00 both at three in the afternoon and at three in the morning"
      ])
    #expect(finding.fixes.map(\.title.description) == ["Write H", "Add a for am and pm"])
  }
}
