import DateFns
import PatternAnalysis
import Testing

@Suite("Dates and times that are written out")
struct SampleDateTests {
  static let dates: [(String, String?)] = [
    ("27.11.2026", "dd.MM.yyyy"), ("2026-11-27", "yyyy-MM-dd"), ("11/27/2026", "MM/dd/yyyy"),
    ("27/1/2026", "d/M/yyyy"), ("Nov 27, 2026", "MMM d, yyyy"),
    ("27 de noviembre de 2026", "d 'de' MMMM 'de' yyyy"), ("05 Nov 2026", "dd MMM yyyy"),
    ("November 1st, 2026", "MMMM do, yyyy"), ("2026年11月27日", "yyyy年MM月dd日"),
    ("27.11.2026 г.", "dd.MM.yyyy г."),
    // Day or month, and a month whose name is not known.
    ("03/04/2026", nil), ("27. listopadu 2026", nil), ("2026-11-27T15:30:00Z", nil),
  ]

  @Test("A date is written as a pattern where it can be read in one way only", arguments: dates)
  func date(text: String, pattern: String?) throws {
    let sample = try #require(SampleDate(text, for: .date, in: .enUS))
    #expect(sample.pattern == pattern)
  }

  static let times: [(String, String)] = [
    ("15:30", "HH:mm"), ("9.30", "H.mm"), ("15:30:00", "HH:mm:ss"), ("3:30 PM", "h:mm a"),
    ("3:30pm", "h:mmaaa"), ("03:30 p.m.", "hh:mm aaaa"), ("15h30", "HH'h'mm"),
    ("15:30 Uhr", "HH:mm 'Uhr'"), ("12:00 AM", "h:mm a"),
  ]

  @Test("A time is written as a pattern", arguments: times)
  func time(text: String, pattern: String) throws {
    let sample = try #require(SampleDate(text, for: .time, in: .enUS))
    #expect(sample.pattern == pattern)
  }

  static let others: [(String, PatternPurpose)] = [
    ("dd.MM.yyyy", .date), ("12", .date), ("", .date), ("99.99.9999", .date), ("HH:mm", .time),
    ("25:00", .time), ("13:30 PM", .time), ("h:mm", .time), ("15:3", .time), ("1:2:3:4", .time),
  ]

  @Test("Anything else is neither", arguments: others)
  func other(text: String, purpose: PatternPurpose) {
    let sample = SampleDate(text, for: purpose, in: .enUS)
    #expect(sample.map { $0.pattern ?? "" } == nil)
  }
}
