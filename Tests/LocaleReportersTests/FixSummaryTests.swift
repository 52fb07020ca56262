import LocaleDiagnostics
import LocaleReporters
import Testing

@Suite("What a report says was done")
struct FixSummaryTests {
  /// The last lines of a report of files that were fixed.
  private static func lines(
    fixed: [(path: String, count: Int)], declined: Int = 0, isFixing: Bool = true
  ) -> [String] {
    var reporter = TextReporter()
    reporter.isFixing = isFixing
    var text = ""
    reporter.begin(to: &text)
    let strings = StringCounts(total: 9, own: 9, inherited: 0, dynamic: 0)
    var file = FileReport(
      FileSummary(path: "a.json", language: "es", extends: ["es"], strings: strings), [])
    file.declinedFixes = declined
    reporter.write(file, to: &text)
    for (path, count) in fixed { reporter.noteFixes(in: path, count: count) }
    reporter.end(to: &text)
    return text.split(separator: "\n").map(String.init)
  }

  @Test(
    "How many findings are gone, and where; what was left alone, and why",
    arguments: [
      ([], 0, ["Nothing was fixed."]),
      ([("a.json", 1)], 0, ["Fixed 1 finding in a.json."]),
      ([("a.json", 1), ("b.json", 2)], 0, ["Fixed 3 findings in a.json, b.json."]),
      (
        [("a.json", 1)], 2,
        [
          "Fixed 1 finding in a.json.",
          "Left 2 findings alone: it is not certain that a fix would make the file better.",
        ]
      ),
      (Array(repeating: ("a.json", 1), count: 11), 0, ["Fixed 11 findings in 11 files."]),
    ] as [([(String, Int)], Int, [String])])
  func done(_ fixed: [(String, Int)], _ declined: Int, _ expected: [String]) {
    let lines = Self.lines(fixed: fixed.map { (path: $0.0, count: $0.1) }, declined: declined)
    #expect(lines == expected + ["No findings in 1 file."])
  }

  @Test("A report of a run that only checks speaks of no fixes")
  func check() {
    #expect(Self.lines(fixed: [], declined: 2, isFixing: false) == ["No findings in 1 file."])
  }
}
