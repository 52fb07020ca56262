import Foundation
import LocaleDiagnostics
import LocaleReporters
import TestSupport
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

  @Test("The languages of a file are told where there are several")
  func languages() throws {
    let counts = StringCounts(total: 9, own: 2, inherited: 7, dynamic: 0)
    var report = Report("a")
    for count in 1...2 {
      let languages = ["en", "pl"].prefix(count).map {
        LanguageSummary(language: $0, strings: counts, translated: 2)
      }
      report.files = [
        FileSummary(
          path: "a.json", language: "en", extends: ["en"], strings: counts,
          languages: Array(languages))
      ]
      let text = JSONReporter().text(of: report)
      let pl =
        #"{"language":"pl","strings":{"total":9,"own":2,"inherited":7,"dynamic":0},"translated":2}"#
      #expect(text.contains(pl) == (count == 2))
      #expect(text.contains(#""languages":["#) == (count == 2))
    }
  }

  @Test("An empty report is the whole object too")
  func empty() throws {
    let text = JSONReporter().text(of: Report(files: [], diagnostics: [], sources: [:]))
    #expect(
      text == """
        {"schemaVersion":1,
        "diagnostics":[],
        "files":[],
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
    #expect(lines[2].contains(#""range":{"start":{"offset":0"#))
    #expect(lines[6].hasPrefix(#"{"path":"a.json""#))
  }

  @Test(
    "Node reads a report of hostile text", .enabled(if: Engine.node != nil, "needs Node"))
  func hostile() throws {
    let report = Report(path: "a\"\u{1}\\\u{2028}.json", "\u{0}⟦\"\\\u{7F}⟧") {
      $0.message = "\u{0}\u{1F}\"\\</script>\u{FFFF}😀"
      $0.notes = [.init("\r\n", at: SourceLocation(path: "gone", range: -5..<99))]
      $0.fixes = [Fix("\t", .unsafe, edits: [TextEdit(900..<901, "\"")])]
    }
    #expect(try #require(Engine.node).accepts(JSONReporter().text(of: report)))
  }

  @Test(
    "Node finds every place from the offset alone", .enabled(if: Engine.node != nil, "needs Node"))
  func places() throws {
    let pieces = ["a", "é", "日", "😀", "e\u{301}", "\n", "\r\n", "\r", "\t", "\u{2028}", "\u{FEFF}"]
    let sources = (0..<40).map { seed in
      (seed.isMultiple(of: 2) ? "\u{FEFF}" : "") + String(seed)
        + (0..<60).map { pieces[($0 * $0 * 7 + seed * 13 + $0 * seed) % pieces.count] }.joined()
    }
    // A finding at every character, from there to the end. Each file bears its content as its name,
    // so that Node has both.
    let report = Report(
      files: [],
      diagnostics: sources.flatMap { source in
        source.unicodeScalars.indices.map { place in
          let offset = source.utf8.distance(from: source.startIndex, to: place)
          return Diagnostic(
            code: "c", severity: .note, message: "m",
            location: SourceLocation(path: source, range: offset..<source.utf8.count))
        }
      },
      sources: Dictionary(uniqueKeysWithValues: sources.map { ($0, Array($0.utf8)) }))
    #expect(
      try #require(Engine.node).accepts(
        JSONReporter().text(of: report),
        script: """
          function place(source, offset) {
            const bytes = Buffer.from(source);
            let text = bytes.subarray(0, offset).toString();
            // Between CR and LF the line has not ended.
            if (text.endsWith('\\r') && bytes[offset] === 10) text = text.slice(0, -1) + 'x';
            const lines = text.replace(/^\\ufeff/, '').split(/\\r\\n|\\n|\\r/);
            return { line: lines.length, column: [...lines.at(-1)].length + 1 };
          }
          if (report.diagnostics.length < 2000) throw report.diagnostics.length;
          for (const d of report.diagnostics) for (const ours of [d.range.start, d.range.end]) {
            const theirs = place(d.path, ours.offset);
            if (ours.line !== theirs.line || ours.column !== theirs.column)
              throw JSON.stringify([d.path, ours, theirs]);
          }
          """))
  }
}
