import LocaleDiagnostics
import LocaleReporters
import Testing

/// Expected texts are written by hand after `CLI.md`.
@Suite struct TextReporterTests {
  /// A reporter of a program with options of the usual names.
  private static func reporter(
    _ minimum: Severity = .note, styler: Styler = .plain
  ) -> TextReporter {
    TextReporter(
      styler: styler, minimumSeverity: minimum,
      fixOptions: FixOptions(safe: "--fix", unsafe: "--unsafe-fixes"))
  }

  /// The report without its summary and the blank line before it.
  private func findings(_ report: Report) -> String {
    let lines = Self.reporter().text(of: report).split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.dropLast(3).joined(separator: "\n")
  }

  @Test("A finding with evidence and a fix looks as documented")
  func documented() {
    let report = Report(
      path: "overrides.json",
      """
      {
        "extends": "en",
        "date_format": "dd.MM.⟦YYYY⟧",
      }
      """
    ) {
      $0.code = "date-pattern-week-year"
      $0.severity = .warning
      $0.message = "YYYY is the week-numbering year, not the calendar year"
      $0.notes = [
        .init("on Thursday 31 December 2026 visitors read 31.12.2027", at: $0.location)
      ]
      $0.fixes = [
        Fix("Write yyyy", .safe, edits: [TextEdit($0.location.range, "yyyy")])
      ]
    }
    #expect(
      Self.reporter().text(of: report) == """
        overrides.json:3:25: warning[date-pattern-week-year]: YYYY is the week-numbering year, not the calendar year
          |
        3 |   "date_format": "dd.MM.YYYY",
          |                         ^^^^ on Thursday 31 December 2026 visitors read 31.12.2027
          = help: write yyyy (--fix does it)

        1 warning in 1 file; 1 fixable with --fix

        """)
  }

  @Test("Notes elsewhere are shown with their place and source, others as sentences")
  func notes() {
    var report = Report(
      path: "dir/a.json",
      """
      {
        "⟦date_format⟧": "dd.MM.yyyy",






        "x": 1,
        "⟦date_format⟧": "HH:mm"
      }
      """)
    let first = report.diagnostics.removeFirst().location
    report.sources["base.json"] = Array("{ \"extends\": \"en\" }".utf8)
    report.diagnostics[0].message = "date_format is set twice"
    report.diagnostics[0].notes = [
      .init("the first is here", at: first),
      .init("it comes from here", at: SourceLocation(path: "base.json", range: 13..<17)),
      .init("the later one wins"),
      .init(
        "it also stands in a file that is not at hand", at: SourceLocation(path: "z", range: 9..<9)),
    ]
    report.diagnostics[0].help = "remove one of them"
    #expect(
      findings(report) == """
        dir/a.json:10:4: error[the-code]: date_format is set twice
           |
        10 |   "date_format": "HH:mm"
           |    ^^^^^^^^^^^
           = note: dir/a.json:2:4: the first is here
           |
         2 |   "date_format": "dd.MM.yyyy",
           |    -----------
           = note: base.json:1:14: it comes from here
           |
         1 | { "extends": "en" }
           |              ----
           = note: the later one wins
           = note: z:1:1: it also stands in a file that is not at hand
           = help: remove one of them
        """)
  }

  @Test("Evidence goes beside the carets; more notes of the same place go below")
  func evidence() {
    let report = Report("{ ⟦a⟧ }") {
      $0.notes = [
        .init("first", at: $0.location), .init("without a place"), .init("second", at: $0.location),
      ]
    }
    #expect(
      findings(report) == """
        a.json:1:3: error[the-code]: What is wrong
          |
        1 | { a }
          |   ^ first
          = note: without a place
          = note: second
        """)
  }

  @Test("A range of several lines is shown by its first and last")
  func multiline() {
    let three = Report("{\n  \"locale\": ⟦{\n    \"a\": 1\n\n  }⟧\n}") {
      $0.notes = [.init("all of this", at: $0.location)]
    }
    #expect(
      findings(three) == """
        a.json:2:13: error[the-code]: What is wrong
          |
        2 |   "locale": {
          |             ^
        ...
        5 |   }
          |   ^ all of this
        """)
    let two = Report("a ⟦b\n\tc⟧ d")
    #expect(
      findings(two) == """
        a.json:1:3: error[the-code]: What is wrong
          |
        1 | a b
          |   ^
        2 |     c d
          |     ^
        """)
  }

  @Test(
    "Odd places are shown too",
    arguments: [
      ("⟦⟧", "1:1", "1 |", "^"),
      ("{⟦⟧", "1:2", "1 | {", " ^"),
      ("{\n⟦⟧", "2:1", "2 |", "^"),
      ("ab⟦\n⟧", "1:3", "1 | ab", "  ^"),
      ("⟦ab\n⟧cd", "1:1", "1 | ab", "^^"),
      ("⟦ab\r\n⟧cd", "1:1", "1 | ab", "^^"),
      ("\u{FEFF}⟦a⟧", "1:1", "1 | a", "^"),
      ("\t⟦日⟧!", "1:2", "1 |     日!", "    ^^"),
      ("x \u{1B}]0;⟦title⟧\u{7}", "1:7", "1 | x ␛]0;title␇", "      ^^^^^"),
    ])
  func oddPlaces(source: String, place: String, line: String, carets: String) {
    #expect(
      findings(Report(source)) == """
        a.json:\(place): error[the-code]: What is wrong
          |
        \(line)
          | \(carets)
        """)
  }

  @Test("Ranges outside the file, or of a file that is not at hand, are no problem")
  func outside() {
    var report = Report("ab")
    for range in [-4 ..< -1, 1..<99, 50..<60] {
      report.diagnostics.append(
        Diagnostic(
          code: "c", severity: .note, message: "m",
          location: SourceLocation(path: "a.json", range: range)))
    }
    report.diagnostics.append(
      Diagnostic(
        code: "c", severity: .note, message: "m",
        location: SourceLocation(path: "missing.json", range: 5..<6),
        notes: [.init("evidence", at: SourceLocation(path: "missing.json", range: 5..<6))]))
    #expect(
      findings(report) == """
        a.json:1:1: note[c]: m
          |
        1 | ab
          | ^

        a.json:1:2: note[c]: m
          |
        1 | ab
          |  ^

        a.json:1:3: note[c]: m
          |
        1 | ab
          |   ^

        missing.json:1:1: note[c]: m
          = note: evidence
        """)
  }

  @Test("The order is by path, byte by byte, then by place, then by code")
  func order() {
    func finding(_ path: String, _ range: Range<Int>, _ code: RuleCode) -> Diagnostic {
      Diagnostic(
        code: code, severity: .error, message: "m",
        location: SourceLocation(path: path, range: range))
    }
    let report = Report(
      files: [],
      diagnostics: [
        finding("é.json", 0..<1, "a"), finding("b.json", 2..<3, "a"), finding("b.json", 0..<2, "a"),
        finding("b.json", 0..<1, "z"), finding("b.json", 0..<1, "y"), finding("Z.json", 0..<1, "a"),
        finding("a/b.json", 0..<1, "a"), finding("a.json", 0..<1, "a"),
      ], sources: ["b.json": Array("0123".utf8)])
    let headers = Self.reporter().text(of: report).split(separator: "\n")
      .filter { $0.contains("]: ") }.map { $0.prefix { $0 != "]" } }
    #expect(
      headers == [
        "Z.json:1:1: error[a", "a.json:1:1: error[a", "a/b.json:1:1: error[a",
        "b.json:1:1: error[y", "b.json:1:1: error[z", "b.json:1:1: error[a", "b.json:1:3: error[a",
        "é.json:1:1: error[a",
      ])
  }

  @Test(
    "The summary counts what is shown and says what is not",
    arguments: [
      ([], 0, .note, "Nothing was checked."),
      ([], 1, .note, "No findings in 1 file."),
      ([], 3, .note, "No findings in 3 files."),
      ([], 2, .error, "No errors in 2 files."),
      (
        [
          (.error, nil), (.error, .safe), (.warning, .safe), (.note, nil), (.note, nil),
          (.note, nil),
        ],
        1, .note, "2 errors, 1 warning, 3 notes in 1 file; 2 fixable with --fix"
      ),
      ([(.warning, .unsafe)], 3, .note, "1 warning in 1 of 3 files; 1 fixable with --unsafe-fixes"),
      (
        [(.note, .unsafe), (.note, .safe)], 1, .note,
        "2 notes in 1 file; 1 fixable with --fix, 1 more with --unsafe-fixes"
      ),
      (
        [(.error, nil), (.warning, .safe), (.note, nil)], 1, .error,
        "1 error in 1 file (1 warning, 1 note not shown); 1 fixable with --fix"
      ),
      (
        [(.warning, nil), (.warning, nil)], 1, .error, "No errors in 1 file (2 warnings not shown)."
      ),
    ] as [([(Severity, Fix.Applicability?)], Int, Severity, String)])
  func summary(
    findings: [(Severity, Fix.Applicability?)], files: Int, minimum: Severity, expected: String
  ) {
    let report = Report(
      files: (0..<files).map { .plain("\($0).json") },
      diagnostics: findings.map { severity, applicability in
        Diagnostic(
          code: "c", severity: severity, message: "m",
          location: SourceLocation(path: "0.json", range: 0..<0),
          fixes: applicability.map { [Fix("Fix it", $0, edits: [])] } ?? [])
      }, sources: [:])
    let lines = Self.reporter(minimum).text(of: report).split(separator: "\n")
    #expect(lines.last.map(String.init) == expected)
    #expect(
      lines.count == 1 + findings.count { $0.0 >= minimum } + lines.count { $0.hasPrefix("  =") })
  }

  @Test(
    "A fix is offered as part of a sentence, with the option that applies it",
    arguments: [
      ("Write yyyy", Fix.Applicability.safe, "write yyyy (--fix does it)"),
      ("Replace it", .unsafe, "replace it (--unsafe-fixes does it)"),
      ("YYYY becomes yyyy", .safe, "YYYY becomes yyyy (--fix does it)"),
      ("É escrito assim", .safe, "é escrito assim (--fix does it)"),
    ])
  func fixes(title: String, applicability: Fix.Applicability, expected: String) {
    let title = Message(stringLiteral: title)
    let report = Report("⟦a⟧") { $0.fixes = [Fix(title, applicability, edits: [])] }
    #expect(findings(report).hasSuffix("\n  = help: \(expected)"))
  }

  @Test("Colour decorates the same layout, and nothing in a file can add its own")
  func colour() throws {
    let report = Report(path: "dir\u{1B}[8m/a.json", "{ \u{1B}[2J⟦x⟧ \u{9B}1m\u{202E} }") {
      $0.message = "bad \u{1B}]8;;http://example.com\u{7}link\nsecond line"
      $0.notes = [.init("evidence\u{1B}c", at: $0.location), .init("note\u{202D}")]
      $0.help = "help\r"
      $0.fixes = [Fix("Fix\u{8}", .safe, edits: [])]
    }
    let plain = Self.reporter().text(of: report)
    let colour = Self.reporter(styler: .ansi).text(of: report)
    #expect(
      plain.unicodeScalars.allSatisfy {
        $0 == "\n" || !$0.properties.isBidiControl && $0.properties.generalCategory != .control
      })
    #expect(colour.contains("\u{1B}[1;31merror[the-code]\u{1B}[0m"))
    let undecorated = try colour.replacing(Regex("\u{1B}\\[[0-9;]*m"), with: "")
    #expect(undecorated == plain)
  }
}
