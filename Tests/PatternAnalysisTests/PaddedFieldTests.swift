import PatternAnalysis
import Testing

/// What systems fill up with zeros or blanks, by their manuals and as PostgreSQL 15, Ruby 3.1, PHP 8.2 and Java
/// 17 print it.
@Suite("Numbers and names that are filled up")
struct PaddedFieldTests {
  private static func isSafe(_ pattern: String, _ purpose: PatternPurpose = .date) throws -> Bool {
    try #require(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem).isCertain
  }

  /// `01/ 3/2026`: at the beginning and behind another one a blank is not seen.
  @Test(
    "A blank in the place of a zero is seen behind a sign",
    arguments: [
      ("%m/%e/%Y", PatternPurpose.date), ("%A,%e %B", .date), ("(%e %B)", .date),
      ("%y-%m-%e", .date),
      ("%m/%_d/%Y", .date), ("%A/%k:%M", .date), ("(%k:%M)", .time), ("~%l:%M %p", .time),
    ])
  func blanksSeen(pattern: String, purpose: PatternPurpose) throws {
    guard PatternAnalysisTests.analysis(pattern, purpose).foreignSystem != nil else { return }
    #expect(try !Self.isSafe(pattern, purpose))
  }

  @Test(
    "It is not seen elsewhere, and MySQL has none",
    arguments: [
      ("%e/%m/%Y", PatternPurpose.date), ("%e. %B %Y", .date), ("%A, %e %B", .date),
      ("%k:%M", .time), ("%l:%M %p", .time), ("%c/%e/%Y", .date), ("%k:%i", .time),
    ])
  func blanksUnseen(pattern: String, purpose: PatternPurpose) throws {
    #expect(try Self.isSafe(pattern, purpose))
  }

  /// `Sunday   , 03 May      2026`.
  @Test(
    "Names that TO_CHAR fills up have a blank before a sign",
    arguments: ["Day, DD Month YYYY", "DD/Month/YYYY", "Month, DD", "Day-DD-Mon"])
  func names(pattern: String) throws { #expect(try !Self.isSafe(pattern)) }

  @Test(
    "Before a blank and at the end they look the same, and FM and TM fill nothing up",
    arguments: ["DD Month YYYY", "Day DD Month", "TMDay, DD Mon", "TMDay, DD TMMonth YYYY"])
  func namesAlike(pattern: String) throws { #expect(try Self.isSafe(pattern)) }

  /// Oracle, "Format model modifiers": each `FM` turns filling up on or off for what follows. PostgreSQL's is
  /// about the next field alone.
  @Test(
    "FM is a switch in Oracle and a prefix in PostgreSQL",
    arguments: [
      ("FMDD.MM.YYYY", false), ("FMDD.FMMM.YYYY", false), ("FMDay, FMDD FMMonth", false),
      ("FMDD Month YYYY", true), ("DD.FMMM.YYYY", true), ("FMMonth DD", false),
      ("FMDay, DD", false), ("FMDDth Mon", true), ("Mon FMDD, YYYY", true),
      // `TM` is PostgreSQL's alone.
      ("TMDay, FMDD.FMMM.", true), ("FMDD TMMonth", true),
    ])
  func switches(pattern: String, isSafe: Bool) throws {
    #expect(try Self.isSafe(pattern) == isSafe)
  }

  /// PHP `g:ia` is 3:07pm, and we write 3:07 pm.
  @Test(
    "A half of the day that clings to the time is set apart, which nobody asked for",
    arguments: [
      ("g:ia", "h:mm aaa"), ("g:iA", "h:mm a"), ("h:mmA", "h:mm a"), ("hA", "h a"),
      ("3:04PM", "h:mm a"), ("03:04pm", "hh:mm aaa"), ("%I:%M%p", "hh:mm a"),
      ("%-I:%M%P", "h:mm aaa"), ("h:mmtt", "h:mm a"), ("h:mmAM/PM", "h:mm a"),
      ("HH12:MIam", "hh:mm aaa"),
    ])
  func clinging(pattern: String, text: String) throws {
    let found = try #require(PatternAnalysisTests.analysis(pattern, .time).foreignSystem)
    #expect(found.text == text && !found.isCertain)
  }

  @Test(
    "One that stands apart, or before the time, stays where it is",
    arguments: [
      ("g:i a", "h:mm aaa"), ("g:i A", "h:mm a"), ("A g:i", "a h:mm"), ("Ag:i", "ah:mm"),
      ("%p%I:%M", "ahh:mm"), ("3:04 PM", "h:mm a"), ("h:mm tt", "h:mm a"),
    ])
  func apart(pattern: String, text: String) throws {
    let found = try #require(PatternAnalysisTests.analysis(pattern, .time).foreignSystem)
    #expect(found.text == text && found.isCertain)
  }

  /// `[h]` counts on from the first day of 1900; `[$-F400]` is the long time of whoever's machine it is; `.NET`'s
  /// `K` is nothing for a time of which nobody knows the zone; Java's parts of the day have other borders.
  @Test(
    "What depends on more than the moment is not safe",
    arguments: [
      ("[h]:mm", PatternPurpose.time), ("[hh]:mm:ss", .time), ("[H]:MM", .time),
      ("[$-F400]h:mm:ss AM/PM", .time), ("[$-F800]dddd, mmmm dd, yyyy", .date),
      ("[$-1070000]d/mm/yyyy;@", .date), ("h:mm tt K", .time), ("h:mm B VV", .time),
    ])
  func others(pattern: String, purpose: PatternPurpose) {
    #expect(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem?.isCertain != true)
  }

  @Test(
    "The language of a number format changes no figures",
    arguments: [
      ("[$-409]h:mm AM/PM;@", PatternPurpose.time, "h:mm a"),
      ("[$-804]yyyy\"年\"m\"月\"d\"日\"", .date, "yyyy年M月d日"),
      ("[$-en-US]d/mmm/yy", .date, "d/MMM/yy"), ("[Red]dd/mmm", .date, "dd/MMM"),
    ])
  func languages(pattern: String, purpose: PatternPurpose, text: String) {
    let found = PatternAnalysisTests.analysis(pattern, purpose).foreignSystem
    #expect(found?.text == text && found?.isCertain == true)
  }
}
