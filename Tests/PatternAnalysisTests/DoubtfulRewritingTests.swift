import PatternAnalysis
import Testing

/// On 3 May 2026, a Sunday, at 15:07:08. What systems print is from their manuals; that of PostgreSQL 15, of
/// the C library and of Java 17 is what they printed.
@Suite("Rewritings that are offered, and those that are safe")
struct DoubtfulRewritingTests {
  @Test(
    "What date-fns cannot print alike is offered, but is not safe",
    arguments: [
      // 03-MAY-2026, 03-may-2026, SUN, 3 MAY 2026
      ("DD-MON-YYYY", PatternPurpose.date, "dd-MMM-yyyy"), ("DD-mon-YYYY", .date, "dd-MMM-yyyy"),
      ("DY, DD Mon YYYY", .date, "EEE, dd MMM yyyy"), ("FMDD FMMONTH YYYY", .date, "d MMMM yyyy"),
      ("TMDAY, DD TMMonth", .date, "EEEE, dd MMMM"),
      // 03rd May, 03RD May, 3RD May
      ("DDth Month YYYY", .date, "do MMMM yyyy"), ("DDTH Month YYYY", .date, "do MMMM yyyy"),
      ("FMDDTH Month", .date, "do MMMM"), ("dS F Y", .date, "do MMMM yyyy"),
      // 03:07 P.M., 03:07 P, 3:07 P
      ("HH12:MI P.M.", .time, "hh:mm aaaa"), ("h:mm t", .time, "h:mm a"),
      ("h:mm A/P", .time, "h:mm aaaaa"),
      // 3 MAY 2026, SUNDAY
      ("%-d %^b %Y", .date, "d MMM yyyy"), ("%^A, %d %B", .date, "EEEE, dd MMMM"),
      ("%d.%m.%-y", .date, "dd.MM.yy"),
      // May 3, 2026; May 3, 2026 3:07 PM; 05/03/26
      ("LL", .date, "PPP"), ("LLL", .date, "PPPp"), ("LLLL", .date, "PPPPp"),
      ("%x", .date, "P"), ("%X", .time, "pp"), ("short", .date, "P"), ("{date}", .date, "P"),
      ("j:mm", .time, "p"),
      // 15:07 CEST; 15:07 Europe/Madrid; 15:07 Central European Summer Time
      ("%H:%M %Z", .time, "HH:mm zzz"), ("H:i T", .time, "HH:mm zzz"),
      ("HH24:MI TZ", .time, "HH:mm zzz"), ("15:04 MST", .time, "HH:mm zzz"),
      ("HH:mm VV", .time, "HH:mm zzz"), ("HH:mm vvvv", .time, "HH:mm zzzz"),
    ])
  func doubtful(pattern: String, purpose: PatternPurpose, text: String) throws {
    let found = try #require(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem)
    #expect(found.text == text)
    #expect(!found.isCertain)
  }

  @Test(
    "What it prints alike is safe",
    arguments: [
      ("DD Mon YYYY", PatternPurpose.date, "dd MMM yyyy"), ("Dy, DD Mon", .date, "EEE, dd MMM"),
      ("FMDDth Month", .date, "do MMMM"), ("HH12:MI am", .time, "hh:mm aaa"),
      ("HH12:MI PM", .time, "hh:mm a"), ("HH12:MI a.m.", .time, "hh:mm aaaa"),
      ("HH24:MI TZH:TZM", .time, "HH:mm xxx"), ("jS F Y", .date, "do MMMM yyyy"),
      ("h:mm tt", .time, "h:mm a"),
      ("%-d %b %Y", .date, "d MMM yyyy"), ("%H:%M %z", .time, "HH:mm xx"),
      ("%I:%M %P", .time, "hh:mm aaa"), ("h:mm A Z", .time, "h:mm a xxx"),
      ("15:04 -07:00", .time, "HH:mm xxx"),
    ])
  func safe(pattern: String, purpose: PatternPurpose, text: String) {
    let found = PatternAnalysisTests.analysis(pattern, purpose).foreignSystem
    #expect(found?.text ?? "" == text)
    #expect(found?.isCertain != false)
  }

  /// PostgreSQL counts the days of the week from Sunday, ISO 8601 from Monday, and Oracle from what the
  /// territory has.
  @Test(
    "The number of a weekday is not another one",
    arguments: ["D, DD Mon YYYY", "D DD.MM.YYYY HH24:MI", "DD Month D"])
  func weekdays(pattern: String) {
    let found = PatternAnalysisTests.analysis(pattern).foreignSystem
    #expect(found?.system != .oracle)
  }
}
