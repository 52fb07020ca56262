import LocaleDiagnostics
import LocaleReporters
import Testing

@Suite("Reports of more findings than anybody reads")
struct FindingLimitTests {
  /// A line with as many findings as there are characters between its ends.
  private static func report(_ count: Int, lineBreaks: Bool = false) -> Report {
    let element = lineBreaks ? "x\n" : "x "
    let text = String(repeating: element, count: count)
    return Report(
      files: [.plain("a.json")],
      diagnostics: (0..<count).map {
        Diagnostic(
          code: "the-code", severity: .error, message: "What is wrong",
          location: SourceLocation(path: "a.json", range: 2 * $0..<2 * $0 + 1))
      },
      sources: ["a.json": Array(text.utf8)])
  }

  private static func headers(in text: String) -> Int {
    text.split(separator: "\n").filter { $0.hasSuffix("error[the-code]: What is wrong") }.count
  }

  @Test("A thousand of one code are shown in full", arguments: [1, 999, 1000])
  func all(_ count: Int) {
    let text = TextReporter().text(of: Self.report(count))
    #expect(Self.headers(in: text) == count && !text.contains("more of"))
  }

  @Test("After a thousand of one code in one file it is said how many more there are")
  func rest() {
    let text = TextReporter().text(of: Self.report(1234))
    #expect(Self.headers(in: text) == 1000)
    let end = "\n\na.json: 234 more of the-code in this file\n\n1234 errors in 1 file\n"
    #expect(text.hasSuffix(end))
  }

  @Test("Another code is shown to its own thousand, and programs get all of them")
  func others() {
    var report = Self.report(1500)
    for index in report.diagnostics.indices.suffix(200) { report.diagnostics[index].code = "b" }
    let text = TextReporter().text(of: report)
    #expect(Self.headers(in: text) == 1000)
    #expect(text.contains("a.json: 300 more of the-code in this file"))
    #expect(!text.contains("more of b"))
    #expect(ConciseReporter().text(of: report).split(separator: "\n").count == 1500)
  }

  @Test("One long line takes about as long as many short ones, in every format")
  func oneLine() {
    let clock = ContinuousClock()
    func time(_ reporter: some Reporter, _ lineBreaks: Bool) -> Duration {
      let report = Self.report(20_000, lineBreaks: lineBreaks)
      return clock.measure { _ = reporter.text(of: report) }
    }
    func holds(_ reporter: some Reporter) -> Bool {
      time(reporter, false) < time(reporter, true) * 10 + .milliseconds(500)
    }
    #expect(holds(TextReporter()))
    #expect(holds(ConciseReporter()))
    #expect(holds(JSONReporter()))
    #expect(holds(GitLabReporter()))
    #expect(holds(JUnitReporter()))
    #expect(holds(GitHubReporter()))
    #expect(holds(SARIFReporter(version: "1.0.0", rules: [])))
  }
}
