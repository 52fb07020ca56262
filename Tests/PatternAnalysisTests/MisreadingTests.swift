import DateFns
import PatternAnalysis
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
}
