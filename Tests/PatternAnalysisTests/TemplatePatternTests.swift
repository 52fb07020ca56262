import PatternAnalysis
import Testing

/// What fills a placeholder in is a program that is not there: how many digits it would print nobody knows
/// but where the letters say it.
@Suite("Placeholders, and what is a guess about them")
struct TemplatePatternTests {
  @Test(
    "Letters that are doubled say what they print",
    arguments: [
      ("{dd}.{MM}.{yyyy}", PatternPurpose.date, "dd.MM.yyyy"),
      ("{DD}/{MM}/{YYYY}", .date, "dd/MM/yyyy"), ("{{mm}}/{{dd}}/{{yyyy}}", .date, "MM/dd/yyyy"),
      ("<dd>-<mm>-<yy>", .date, "dd-MM-yy"), ("${dddd}, ${DD} ${MMMM}", .date, "EEEE, dd MMMM"),
      ("{HH}:{mm}", .time, "HH:mm"), ("{{HH}}:{{MM}}:{{ss}}", .time, "HH:mm:ss"),
      ("{hh}:{mm} {tt}", .time, "hh:mm a"), ("{0:dd/MM/yyyy}", .date, "dd/MM/yyyy"),
      ("{1,date,d MMMM}", .date, "d MMMM"),
    ])
  func doubled(pattern: String, purpose: PatternPurpose, text: String) throws {
    let found = try #require(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem)
    #expect(found.text == text && found.system == .template)
    #expect(found.isCertain)
  }

  @Test(
    "Words and single letters do not",
    arguments: [
      // 3.5.2026 as well as 03.05.2026; `{month}` as well a name.
      ("{day}.{month}.{year}", PatternPurpose.date, "dd.MM.yyyy"),
      ("{{day}}/{{month}}", .date, "dd/MM"),
      ("%(day)s.%(month)s", .date, "dd.MM"), ("[day].[month].[year]", .date, "dd.MM.yyyy"),
      ("${Tag}.${Monat}.${Jahr}", .date, "dd.MM.yyyy"), ("{день}.{месяц}", .date, "dd.MM"),
      ("{d}.{M}.{yyyy}", .date, "d.M.yyyy"), ("{DD}.{M}.{YY}", .date, "dd.M.yy"),
      ("{dd} {monthName} {yyyy}", .date, "dd MMMM yyyy"), ("{date}", .date, "P"),
      // 3:07, 03:07, 15:07 or 15:7
      ("{hour}:{minute}", .time, "HH:mm"), ("{hours}:{mm}", .time, "HH:mm"),
      ("{h}:{m}", .time, "H:m"), ("{hh}:{mm}", .time, "HH:mm"), ("{hh}:{mm} {a}", .time, "hh:mm a"),
      ("{hh}:{mm} {ampm}", .time, "hh:mm a"), ("{{ HH }}:{{ minutes }}", .time, "HH:mm"),
    ])
  func guessed(pattern: String, purpose: PatternPurpose, text: String) throws {
    let found = try #require(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem)
    #expect(found.text == text && found.system == .template)
    #expect(!found.isCertain)
  }

  @Test(
    "Where all letters are of PHP, and some of no other system, they print what they print there",
    arguments: [
      ("{H}:{i}", PatternPurpose.time, "HH:mm"), ("{{G}}:{{i}}", .time, "H:mm"),
      ("{g}:{i} {A}", .time, "h:mm a"), ("${H}:${i}:${s}", .time, "HH:mm:ss"),
      ("{j}.{n}.{Y}", .date, "d.M.yyyy"), ("{l}, {j} {F} {Y}", .date, "EEEE, d MMMM yyyy"),
      ("<d>.<n>.<y>", .date, "dd.M.yy"),
    ])
  func php(pattern: String, purpose: PatternPurpose, text: String) throws {
    let found = try #require(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem)
    #expect(found.text == text && found.system == .template)
    #expect(!found.isCertain)
  }

  /// Marks around a field are printed as they stand by every system that has none, but they are of a template.
  @Test(
    "Marks that a system would print are not surely meant",
    arguments: [
      ("{%d}.{%m}.{%Y}", PatternPurpose.date), ("<%H>:<%M>", .time), ("{jS} {F}", .date),
      ("{02}.{01}.{2006}", .date), ("[%d]/[%m]", .date), ("{HH24}:{MI}", .time),
    ])
  func marks(pattern: String, purpose: PatternPurpose) {
    #expect(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem?.isCertain != true)
  }

  /// "Standard date and time format strings" of .NET: `d` and `D` are a short and a long date.
  @Test(
    "A lone letter in an argument is a standard format of .NET",
    arguments: [
      ("{0:d}", PatternPurpose.date, "P"), ("{0:D}", .date, "PPPP"), ("{0:t}", .time, "p"),
      ("{0:T}", .time, "pp"),
    ])
  func standards(pattern: String, purpose: PatternPurpose, text: String) throws {
    let found = try #require(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem)
    #expect(found.text == text && found.system == .dotNET && !found.isCertain)
  }

  @Test(
    "A standard format for the other slot is none for this one",
    arguments: [
      ("{0:t}", PatternPurpose.date), ("{0:d}", .time), ("{0:D}", .time), ("{0:x}", .date),
    ])
  func otherSlot(pattern: String, purpose: PatternPurpose) {
    #expect(PatternAnalysisTests.analysis(pattern, purpose).foreignSystem == nil)
  }
}
