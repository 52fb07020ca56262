import CRMLocaleKit
import DateFns
import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleRules
import TestSupport
import Testing

@Suite("Years of weeks and days of years")
struct MisreadTokenTests {
  static let cases: [PatternCase] = [
    .day("-/en", "dd.MM.⟦YYYY⟧", "week-year", fixed: "dd.MM.yyyy"),
    .day("-/en", "dd.MM.⟦YY⟧", "week-year", fixed: "dd.MM.yy"),
    .day("-/en", "d MMM ⟦Y⟧", "week-year", fixed: "d MMM y"),
    .day("-/en", "⟦YYYY⟧", "week-year"),
    .day("-/en", "⟦DD⟧.MM.yyyy", "day-of-year", fixed: "dd.MM.yyyy"),
    .day("-/en", "⟦DD.MM.YYYY⟧", "dialect", fixed: "dd.MM.yyyy"),
    .day("-/en", "⟦D/M/YY⟧", "dialect", fixed: "d/M/yy"),
    .day("-/en", "⟦YYYY-MM-DD⟧", "dialect", fixed: "yyyy-MM-dd"),
    .day("-/en", "⟦YYYYMMDD⟧", "dialect", fixed: "yyyyMMdd"),
    .day("-/en", "⟦D⟧ MMMM", "day-of-year", fixed: "d MMMM"),
    .day("-/en", "MMMM ⟦Do⟧ yyyy", "day-of-year", fixed: "MMMM do yyyy"),
    // What date-fns refuses is not written.
    .day("-/en", "wo 'week' ⟦yyyy⟧", "week-year", fixed: "wo 'week' Y"),
    .day("-/en", "ww-⟦yy⟧", "week-year", fixed: "ww-yy"),
    // A day of the month and one of the year.
    .day("-/en", "dd.MM. ⟦D⟧", "day-of-year", fixed: "dd.MM. EEE"),
    .day("-/en", "dd.MM.⟦RRRR⟧", "week-year", fixed: "dd.MM.yyyy"),
    // A week needs its own year, and a day of the year needs no month.
    .day("-/en", "YYYY-'W'ww"), .day("-/en", "RRRR-'W'II"), .day("-/en", "D 'of' yyyy"),
    .day("-/en", "yyyy-DDD"), .day("-/en", "dd.MM.yyyy"), .day("-/en", "dd.MM.uuuu"),
    .day("-/en", "d 'de' MMMM 'YYYY'"),
  ]

  @Test("A token that only looks like the field is told", arguments: cases)
  func casesHold(_ example: PatternCase) { example.hold() }

  /// Worked out by hand from the week rules of date-fns: weeks begin on Sunday in en and pt-BR and on
  /// Monday in es and pt; the first week has 1 January in it, in pt 4 January.
  static let counterexamples = [
    ("en", "on Sunday 27 December 2026 visitors read 27.12.2027"),
    ("es", "on Monday 28 December 2026 visitors read 28.12.2027"),
    ("pt", "on Friday 1 January 2027 visitors read 01.01.2026"),
  ]

  @Test(
    "The counterexample is the first day of the year that misleads by the base's own weeks",
    arguments: counterexamples)
  func counterexample(_ base: String, _ sentence: String) throws {
    let source = #"{"extends": "\#(base)", "date_format": "dd.MM.YYYY"}"#
    let finding = try #require(Check().findings("date-pattern-week-year", in: source).first)
    #expect(finding.severity == .warning)
    #expect(finding.notes.map(\.message.description) == [sentence])
    #expect(finding.notes.first?.location == finding.location)
    #expect(finding.fixes.map(\.title.description) == ["Write yyyy"])
    #expect(finding.fixes.map(\.applicability) == [.safe])
  }

  @Test(
    "An inherited pattern is a note at the value of extends, and its fix overrides it",
    arguments: counterexamples)
  func inherited(_ base: String, _ sentence: String) throws {
    let source = #"{"extends": "\#(base)"}"#
    let finding = try #require(Check().findings("inherited-date-pattern", in: source).first)
    #expect(finding.severity == .note)
    #expect(Array(source.utf8).text(finding.location.range) == "\"\(base)\"")
    #expect(finding.notes.map(\.message.description) == [sentence])
    #expect(
      Check().applyingFirstFixes(of: [finding], to: source)
        == #"{"extends": "\#(base)", "date_format": "dd.MM.yyyy"}"#)
  }

  @Test("The day of the question itself can be the counterexample, in the visitors' own zone")
  func zone() throws {
    var check = Check()
    // 27 December 2026 begins at 15:00 UTC on the 26th in Tokyo.
    check.options = CheckOptions(
      instant: 1_798_297_200_000, timeZone: try ICUTimeZone(identifier: "Asia/Tokyo"))
    let source = #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#
    #expect(
      check.findings("date-pattern-week-year", in: source).first?.notes.map(\.message.description)
        == ["on Sunday 27 December 2026 visitors read 27.12.2027"])
  }
}
