import PatternAnalysis
import Testing

/// Letters of two systems in one pattern, or of one that two systems read in two ways.
@Suite("Patterns of mixed systems")
struct MixedSystemTests {
  /// To `strftime` the second letter is text: `03d.05m.2026YYY`.
  @Test(
    "Letters doubled behind a sign are one field, and that is a guess",
    arguments: [
      ("%dd.%mm.%YYYY", PatternPurpose.date, "dd.MM.yyyy"), ("%dd/%mm/%yyyy", .date, "dd/MM/yyyy"),
      ("%dd/%mm/%yy", .date, "dd/MM/yy"), ("%HH:%MM", .time, "HH:mm"),
      ("%HH:%MM:%SS", .time, "HH:mm:ss"), ("%II:%MM %p", .time, "hh:mm a"),
    ])
  func doubled(pattern: String, purpose: PatternPurpose, text: String) throws {
    let found = try #require(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem)
    #expect(found.text == text)
    #expect(!found.isCertain)
  }

  @Test(
    "Another letter behind a field is text",
    arguments: [
      ("%Hh%M", PatternPurpose.time, "HH'h'mm"), ("%Hh%Mm%Ss", .time, "HH'h'mm'm'ss's'"),
      ("%dth %B", .date, "dd'th' MMMM"),
    ])
  func text(pattern: String, purpose: PatternPurpose, text: String) {
    let found = PatternAnalysisTests.analysis(pattern, purpose).foreignSystem
    #expect(found?.text == text && found?.isCertain == true)
  }

  /// MySQL has no flags: what it makes of `%-d` is `-d`.
  @Test(
    "A flag is not text to a system that has none",
    arguments: [
      ("%-m.%e-%b-%y", PatternPurpose.date), ("%Y.%j-%-m", .date), ("%-M.%T", .time),
      ("%T %:z %i", .time), ("%_d %M %W", .date), ("%^a %D", .date),
    ])
  func flags(pattern: String, purpose: PatternPurpose) {
    #expect(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem?.system != .mySQL)
  }

  /// Offsets: Moment.js `Z` is +02:00, Java, CLDR and Angular +0200, Luxon +2; `ZZ` is +0200, +0200 and
  /// +02:00.
  @Test(
    "An offset that systems write in several ways is for a person to choose",
    arguments: ["HH:mm Z", "H:mm Z", "h:mm a Z", "HH:mm:ss ZZ", "h:mm a ZZ"])
  func offsets(pattern: String) throws {
    let found = try #require(PatternAnalysisTests.analysis(pattern, .time).foreignSystem)
    #expect(!found.isCertain)
  }

  @Test(
    "Where the other letters are of one system alone, so is the offset",
    arguments: [
      ("hh:mm A Z", "hh:mm a xxx"), ("h:mm A ZZ", "h:mm a xx"), ("HH:mm ZZZ", "HH:mm xx"),
      ("HH:mm ZZZZZ", "HH:mm XXX"), ("15:04 -0700", "HH:mm xx"), ("H:i P", "HH:mm xxx"),
    ])
  func offsetsOfOne(pattern: String, text: String) {
    let found = PatternAnalysisTests.analysis(pattern, .time).foreignSystem
    #expect(found?.text == text && found?.isCertain == true)
  }

  /// What PHP makes of `hh:ii` is `0303:0707`.
  @Test(
    "Letters that PHP would print twice are not surely its own",
    arguments: [
      ("HH:ii", "HH:mm"), ("hh:ii A", "hh:mm a"), ("H:ii", "HH:mm"), ("G:i:ss", "H:mm:ss"),
    ])
  func twice(pattern: String, text: String) throws {
    let found = try #require(PatternAnalysisTests.analysis(pattern, .time).foreignSystem)
    #expect(found.text == text && !found.isCertain)
  }
}
