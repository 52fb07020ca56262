import DateFns
import PatternAnalysis
import TestSupport
import Testing

@Suite("Misread tokens")
struct MisreadingTests {
  @Test(
    "Whether a token is misread depends on the fields beside it",
    arguments: [
      ("dd.MM.YYYY", ["YYYY→yyyy"]), ("YY", ["YY→yy"]), ("MMMM YYYY", ["YYYY→yyyy"]),
      ("RR", ["RR→yyyy"]), ("RRRR-MM", ["RRRR→yyyy"]), ("PP YYYY", ["YYYY→yyyy"]),
      ("YYYY-'W'ww", []), ("yyyy-'W'ww", ["yyyy→Y"]), ("yyyy-'W'II", ["yyyy→RRRR"]),
      ("RRRR-'W'ww", ["RRRR→Y"]), ("ww II YYYY", ["YYYY→yyyy"]), ("uuuu-'W'II", ["uuuu→RRRR"]),
      ("dd.MM.yyyy YYYY-'W'ww", []), ("dd.MM.YYYY 'W'ww", ["YYYY→yyyy"]),
      ("DD.MM", ["DD→dd"]), ("LLLL Do", ["Do→do"]), ("EEEE, D", ["D→d"]), ("dd.MM D", []),
      ("DD/mm/yyyy", ["DD→dd"]), ("D.m.yy", ["D→d"]), ("D HH:mm", []), ("DDD yyyy", []),
      ("yyyy-DDD", []), ("D", []), ("P D", []), ("p D", []),
      ("DD.MM.YYYY", ["DD→dd", "YYYY→yyyy"]), ("YYYY YYYY", ["YYYY→yyyy", "YYYY→yyyy"]),
      ("'YYYY'", []), ("", []), ("YYYY n", ["YYYY→yyyy"]),
    ])
  func context(pattern: String, expected: [String]) {
    let found = Misreading.find(in: Pattern(pattern))
    #expect(found.map { "\($0.token.text)→\($0.replacement.text)" } == expected)
    for misreading in found {
      let bytes = Array(pattern.utf8)[misreading.range]
      #expect(String(decoding: bytes, as: UTF8.self) == misreading.token.text)
    }
  }

  @Test("In 1.x the same letters mean what people take them for")
  func legacy() throws {
    let release = try #require(DateFnsRelease("1.30.1"))
    #expect(Misreading.find(in: Pattern("DD.MM.YYYY", release: release)).isEmpty)
  }

  @Test(
    "What was meant is what the pattern with the right letters prints, on every day",
    arguments: [
      ("dd.MM.YYYY", "dd.MM.yyyy"), ("DD.MM.yyyy", "dd.MM.yyyy"), ("DD.MM.YY", "dd.MM.yy"),
      ("MMMM Do, YYYY", "MMMM do, yyyy"), ("EEEE, D MMMM RRRR", "EEEE, d MMMM yyyy"),
      ("d 'de' MMMM 'YYYY' YYYY", "d 'de' MMMM 'YYYY' yyyy"), ("YYYYMMDD", "yyyyMMdd"),
      ("yyyy-'W'ww", "Y-'W'ww"), ("yy-'W'ww", "YY-'W'ww"), ("yyyy-'W'II", "RRRR-'W'II"),
      ("RR MM", "yyyy MM"), ("YYYY\nMM", "yyyy\nMM"),
    ], Seeded(81))
  func meanings(patterns: (String, String), seed: Seed) {
    var random = seed.numbers
    let refusing = PatternAnalysisTests.analysis(patterns.0, allowsTokens: false)
    let allowing = PatternAnalysisTests.analysis(patterns.0)
    let right = PatternAnalysisTests.analysis(patterns.1)
    for clock in WallClock.spread(&random) {
      let meant = right.output(at: clock.instant)
      #expect(allowing.meaning(at: clock.instant) == meant)
      #expect(refusing.meaning(at: clock.instant) == meant)
      // Nothing else is meant by what is right.
      #expect(right.meaning(at: clock.instant) == nil)
    }
  }
}
