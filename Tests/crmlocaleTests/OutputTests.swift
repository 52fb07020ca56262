import Foundation
import TestSupport
import Testing

@Suite("What check prints")
struct OutputTests {
  static let sample = """
    {
      "extends": "en",
      "date_format": "dd.MM.YYYY",
      "time_format": "HH:mm", "compose_placeholder": "a", "delivery_status_sending": "b",
      "delivery_status_sent": "c", "delivery_status_read": "d", "delivery_status_error": "e",
      "powered_by": "f", "new_messages": "g"
    }

    """

  @Test("The text shows the place, the line, the evidence and the help")
  func text() throws {
    let outcome = try Folder(["a.json": Self.sample]).check("a.json")
    #expect(
      outcome.output == """
        a.json:3:25: warning[date-pattern-week-year]: YYYY is the week-numbering year, not the calendar year
          |
        3 |   "date_format": "dd.MM.YYYY",
          |                         ^^^^ on Sunday 27 December 2026 visitors read 27.12.2027
          = help: write yyyy (--fix does it)

        1 warning in 1 file; 1 fixable with --fix

        """)
    #expect(outcome.errors == "")
  }

  @Test(
    "What shows no fixes says the same whether they were tried or not",
    arguments: ["concise", "gitlab"])
  func untried(format: String) throws {
    let folder = try Folder([
      "a.json": Self.sample,
      "de.json": #"{"extends": "en", "new_mesages": "N", "time_format": "h:MM"}"#,
    ])
    let alone = try folder.check(".", "--format", format)
    let counted = try folder.check(".", "--format", format, "--statistics")
    #expect(alone.output == counted.output && alone.status == counted.status)
    #expect(counted.errors.contains("fixable"))
    let beside = try folder.check(".", "--output", format, "--output", "json=report.json")
    #expect(alone.output == beside.output)
    #expect(try folder.text("report.json").contains("\"applicability\""))
  }

  @Test("The JSON has the shape and the places of the contract")
  func json() throws {
    let outcome = try Folder(["es.json": "\u{FEFF}" + Self.sample]).check(
      "es.json", "--format", "json")
    let report = try CheckJSON(outcome.output)
    #expect(report.schemaVersion == 1)
    #expect(report.summary == .init(errors: 0, warnings: 1, notes: 0, files: 1))
    let file = try #require(report.files.first)
    #expect(file.path == "es.json" && file.language == "es" && file.extends == ["en"])
    #expect(file.strings == .init(total: 9, own: 9, inherited: 0, dynamic: 0))
    let finding = try #require(report.diagnostics.first)
    // The byte order mark counts in the offset, not in the column; bytes counted by hand.
    let start = CheckJSON.Place(offset: 3 + 2 + 19 + 24, line: 3, column: 25)
    #expect(finding.range.start == start)
    #expect(finding.range.end == .init(offset: start.offset + 4, line: 3, column: 29))
    #expect(finding.code == "date-pattern-week-year" && finding.severity == "warning")
    #expect(finding.notes.map(\.message) == ["on Sunday 27 December 2026 visitors read 27.12.2027"])
    let fix = try #require(finding.fixes.first)
    #expect(fix.title == "Write yyyy" && fix.applicability == "safe")
    #expect(fix.edits.map(\.text) == ["yyyy"] && fix.edits.map(\.range) == [finding.range])
  }

  @Test("Columns count code points")
  func columns() throws {
    let source = #"{"extends": "en", "new_messages": "🙂é", "nope": 1}"#
    let report = try CheckJSON(
      try Folder(["a.json": source]).check("a.json", "--format", "json").output)
    let finding = try #require(report.diagnostics.first { $0.code == "unknown-key" })
    #expect(finding.range.start.column == 42)
    #expect(finding.range.start.offset == 45)
  }

  @Test("JSON comes whatever the status")
  func emptyJSON() throws {
    let outcome = try Folder().check("gone.json", "--format", "json")
    #expect(outcome.status == 2)
    let report = try CheckJSON(outcome.output)
    #expect(report.files.isEmpty && report.diagnostics.isEmpty)
    #expect(report.summary == .init(errors: 0, warnings: 0, notes: 0, files: 0))
  }

  @Test("--strict changes the status and no severity")
  func strict() throws {
    let folder = try Folder(["a.json": Self.sample])
    let plain = try folder.check("a.json", "--format", "json")
    let strict = try folder.check("a.json", "--format", "json", "--strict")
    #expect(plain.output == strict.output)
    #expect(plain.status == 0 && strict.status == 1)
  }

  @Test("--quiet shows errors only")
  func quiet() throws {
    let folder = try Folder(["a.json": #"{"extends": "en", "date_format": "dd.MM.YYYY", "x": 1}"#])
    let text = try folder.check("a.json", "--quiet").output
    #expect(
      text.contains("error[unknown-key]") && !text.contains("warning[") && !text.contains("note["))
    let json = try CheckJSON(try folder.check("a.json", "--quiet", "--format", "json").output)
    #expect(json.diagnostics.map(\.severity) == ["error"])
  }

  @Test("Two runs print the same bytes")
  func stable() throws {
    let folder = try Folder(ExitStatusTests.files)
    for format in ["text", "json", "sarif", "github"] {
      #expect(
        try folder.check("--format", format).output == (try folder.check("--format", format).output)
      )
    }
  }

  static let colours: [([String: String], [String], Bool)] = [
    ([:], [], false), (["FORCE_COLOR": "1"], [], true), (["FORCE_COLOR": "0"], [], false),
    (["FORCE_COLOR": "1", "NO_COLOR": "1"], [], false), ([:], ["--color", "always"], true),
    (["NO_COLOR": "1"], ["--color", "always"], true),
    (["FORCE_COLOR": "1"], ["--color", "never"], false),
    (["TERM": "dumb"], ["--color", "always"], true),
    (["TERM": "dumb", "FORCE_COLOR": "1"], [], true),
    (["NO_COLOR": ""], [], false), (["FORCE_COLOR": ""], [], false),
  ]

  @Test("Colour is for terminals, unless somebody says otherwise", arguments: colours)
  func colour(_ environment: [String: String], _ options: [String], _ isOn: Bool) throws {
    let folder = try Folder(["a.json": Self.sample])
    let outcome = try Program.run(
      ["check", "a.json"] + options, in: folder.url, environment: environment)
    #expect(outcome.output.contains("\u{1B}[") == isOn)
  }

  @Test("JSON is never coloured")
  func plainJSON() throws {
    let outcome = try Folder(["a.json": Self.sample]).check(
      "a.json", "--format", "json", "--color", "always")
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test("SARIF has the version, the rules, and a region for each result")
  func sarif() throws {
    let outcome = try Folder(["a b.json": Self.sample]).check("a b.json", "--format", "sarif")
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "crmlocale")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let result = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(result["ruleId"] as? String == "date-pattern-week-year")
    #expect(result["level"] as? String == "warning")
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(rules[index]["id"] as? String == "date-pattern-week-year")
    let location = try #require(
      (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any])
    #expect((location["artifactLocation"] as? [String: Any])?["uri"] as? String == "a%20b.json")
    let region = try #require(location["region"] as? [String: Any])
    #expect(region["startLine"] as? Int == 3)
    #expect(region["startColumn"] as? Int == 25 && region["endColumn"] as? Int == 29)
  }

  @Test("GitHub gets one command for each finding")
  func github() throws {
    let outcome = try Folder(["a.json": Self.sample]).check("a.json", "--format", "github")
    let lines = outcome.output.split(separator: "\n").filter { $0.hasPrefix("::") }
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("::warning ") == true)
    for part in ["file=a.json", "line=3", "col=25"] {
      #expect(lines.first?.contains(part) == true, "\(part)")
    }
  }
}
