import CRMLocaleKit
import LocaleDiagnostics
import LocaleFacts
import Testing

@Suite("Evidence that is the same on every run")
struct SteadyEvidenceTests {
  /// 1 January 2026 in UTC, in epoch milliseconds.
  static let newYear: Int64 = 1_767_225_600_000

  static let sources = [
    #"{"extends": "en", "date_format": "dd.mm.yyyy", "time_format": "GG:mm"}"#,
    #"{"extends": "en", "date_format": "DD.MM.YYYY", "time_format": "h:mm"}"#,
    #"{"extends": "en", "date_format": "d de MMMM, HH:mm", "time_format": "HH:mm h"}"#,
    #"{"extends": "es", "date_format": "D [de] MMMM", "time_format": "T"}"#,
    #"{"extends": "pt", "date_format": "MMMM YYYY HH:mm", "time_format": "hh:mm n"}"#,
    #"{"extends": "pt"}"#,
  ]

  @Test("A file has the same findings at every minute of the year", arguments: sources)
  func steady(source: String) {
    var check = Check("pl.json")
    let moments: [Int64] = [0, 60_000, 2_678_399_999, 28_158_060_000, 31_535_999_999]
    let found = moments.map { moment in
      check.options.instant = Self.newYear + moment
      return check.findings(in: source)
    }
    #expect(!found[0].isEmpty)
    #expect(found.allSatisfy { $0 == found[0] })
  }

  @Test(
    "What visitors read shows what is wrong",
    arguments: [
      ("date_format", "dd.mm.yyyy", "visitors read 22.47.2026"),
      ("time_format", "HH:MM", "visitors read 15:11"),
      (
        "time_format", "h:mm",
        "visitors read 3:00 both at three in the afternoon and at three in the morning"
      ),
      ("date_format", "DD.MM.yyyy", "on Sunday 1 February 2026 visitors read 32.02.2026"),
    ])
  func evidence(key: String, pattern: String, sentence: String) {
    let found = Check().findings(in: #"{"extends": "en", "\#(key)": "\#(pattern)"}"#)
      .filter { $0.code.rawValue.hasPrefix("date-pattern-") }
    #expect(found.map { $0.notes.map(\.message.description) } == [[sentence]])
    #expect(found.map(\.keyPath) == [[key]])
  }

  @Test("The day of the evidence is a day, for every language to write in its own way")
  func day() throws {
    let finding = try #require(
      Check().findings(
        "date-pattern-week-year", in: #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#
      ).first)
    #expect(
      finding.notes.first?.message.arguments == [
        .day(Day(year: 2026, month: 12, day: 27)), .text("27.12.2027"),
      ])
    #expect(finding.notes.first?.message.id == "date-pattern.visitors-read-on")
  }
}
