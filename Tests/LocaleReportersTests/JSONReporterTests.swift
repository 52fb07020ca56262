import Foundation
import LocaleDiagnostics
import LocaleReporters
import Testing

@Suite struct JSONReporterTests {
  private func object(_ text: String) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
  }

  @Test("A report has the members and values that are documented")
  func documented() throws {
    var report = Report(
      path: "es.json", "{\r\n  \"extends\": \"es\",\r\n  \"date_format\": \"é.MM.⟦YYYY⟧\"\r\n}"
    ) {
      $0.code = "date-pattern-week-year"
      $0.severity = .warning
      $0.message = "YYYY is not the \"year\""
      $0.notes = [.init("evidence", at: $0.location), .init("no place")]
      $0.fixes = [Fix("Write yyyy", .safe, edits: [TextEdit($0.location.range, "yyyy")])]
    }
    report.files = [
      FileSummary(
        path: "es.json", language: "es", extends: ["es"],
        strings: StringCounts(total: 9, own: 1, inherited: 8, dynamic: 0))
    ]
    // Line 1 has 3 bytes, line 2 has 20, the third 26 bytes before YYYY: `é` is one column and two.
    let range = """
      {"start": {"offset": 47, "line": 3, "column": 24}, "end": {"offset": 51, "line": 3, "column": 28}}
      """
    let expected = """
      {"schemaVersion": 1,
       "files": [{"path": "es.json", "language": "es", "extends": ["es"],
                  "strings": {"total": 9, "own": 1, "inherited": 8, "dynamic": 0}}],
       "diagnostics": [{"code": "date-pattern-week-year", "severity": "warning",
         "message": "YYYY is not the \\"year\\"", "path": "es.json", "range": \(range),
         "notes": [{"message": "evidence", "path": "es.json", "range": \(range)}, {"message": "no place"}],
         "fixes": [{"title": "Write yyyy", "applicability": "safe",
                    "edits": [{"range": \(range), "text": "yyyy"}]}]}],
       "summary": {"errors": 0, "warnings": 1, "notes": 0, "files": 1}}
      """
    #expect(try object(JSONReporter().text(of: report)) == object(expected))
  }

  @Test("An empty report is the whole object too")
  func empty() throws {
    let text = JSONReporter().text(of: Report(files: [], diagnostics: [], sources: [:]))
    #expect(
      text == """
        {"schemaVersion":1,
        "files":[],
        "diagnostics":[],
        "summary":{"errors":0,"warnings":0,"notes":0,"files":0}}

        """)
  }

  @Test("Help is there when a finding has it, and an unknown language is null")
  func optional() throws {
    let report = Report("⟦a⟧") { $0.help = "do this" }
    let text = JSONReporter().text(of: report)
    #expect(text.contains(#""help":"do this""#))
    #expect(text.contains(#""language":null"#))
  }

  @Test("Files and findings are sorted, each on a line of its own")
  func lines() {
    var report = Report(path: "b.json", "⟦a⟧⟦b⟧")
    report.diagnostics.reverse()
    report.files = [.plain("b.json"), .plain("a.json")]
    let lines = JSONReporter().text(of: report).split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines[2].hasPrefix(#"{"path":"a.json""#))
    #expect(lines[6].contains(#""range":{"start":{"offset":0"#))
  }

  @Test(
    "Node reads a report of hostile text", .enabled(if: Node.isInstalled, "needs Node"))
  func hostile() throws {
    let report = Report(path: "a\"\u{1}\\\u{2028}.json", "\u{0}⟦\"\\\u{7F}⟧") {
      $0.message = "\u{0}\u{1F}\"\\</script>\u{FFFF}😀"
      $0.notes = [.init("\r\n", at: SourceLocation(path: "gone", range: -5..<99))]
      $0.fixes = [Fix("\t", .unsafe, edits: [TextEdit(900..<901, "\"")])]
    }
    #expect(try Node.parses(JSONReporter().text(of: report)))
  }
}
