import DateFns
import PatternAnalysis
import Testing

/// `D` is the day of the year to date-fns, of the month to Moment.js and spreadsheets, and in three or four
/// the weekday to spreadsheets.
@Suite("The days of a year beside those of a month")
struct DayOfYearTests {
  @Test(
    "The weekdays of a spreadsheet in capitals are weekdays",
    arguments: [
      ("DDD, DD MMM", "EEE, dd MMM", "Sun, 22 Nov"), ("DDD D MMM", "EEE d MMM", "Sun 22 Nov"),
      ("DDDD, DD MMMM YYYY", "EEEE, dd MMMM yyyy", "Sunday, 22 November 2026"),
      ("DDDD D MMMM", "EEEE d MMMM", "Sunday 22 November"), ("DDD DD/MM", "EEE dd/MM", "Sun 22/11"),
      ("DD/MM/YYYY DDD", "dd/MM/yyyy EEE", "22/11/2026 Sun"),
    ])
  func weekdays(pattern: String, text: String, sample: String) throws {
    let found = try #require(PatternAnalysisTests.analysis(pattern).foreignSystem)
    #expect(found.system == .excel && found.text == text)
    #expect(found.sample == sample)
  }

  @Test(
    "A day of the year that nothing stands beside is one",
    arguments: [
      "DDD yyyy", "yyyy-DDD", "D yyyy", "yyyyDDD", "DDD/yyyy", "DDD. 'Tag'",
      // The number of a weekday, with or without one of the year, is Moment.js's or PostgreSQL's.
      "yyyy-DDD.D", "D, DDD",
    ])
  func alone(pattern: String) {
    let analysis = PatternAnalysisTests.analysis(pattern)
    #expect(analysis.foreignSystem == nil && analysis.misreadTokens.isEmpty)
  }

  /// What is shown as meant has to be a date that somebody may have meant.
  @Test(
    "Beside a month it is a day of two figures at most that was meant",
    arguments: [
      ("DDD MMM", "dd", "032 Feb", "01 Feb"),
      ("DDDD. MMMM", "dd", "0032. February", "01. February"),
      ("DD MMM", "dd", "32 Feb", "01 Feb"), ("D MMM", "d", "32 Feb", "1 Feb"),
      ("EEEE D", "d", "Sunday 32", "Sunday 1"),
    ])
  func figures(pattern: String, token: String, read: String, meant: String) throws {
    let misread = try #require(PatternAnalysisTests.analysis(pattern).misreadTokens.first)
    #expect(misread.misreading.replacement.text == token)
    #expect(misread.counterexample.read == read && misread.counterexample.meant == meant)
  }
}
