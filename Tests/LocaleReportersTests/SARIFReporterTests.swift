import Foundation
import LocaleDiagnostics
import LocaleReporters
import Testing

/// Sections are those of the OASIS standard SARIF 2.1.0 with errata 01.
@Suite struct SARIFReporterTests {
  private static let rules = [
    RuleDescriptor(
      "other-code", .note, summary: "Something else", explanation: "Why.", examples: []),
    RuleDescriptor(
      "the-code", .warning, summary: "What it finds", explanation: "Why it is bad.",
      examples: [RuleExample(bad: "{ ⟦a⟧: '```' }", good: "{ \"a\": 1 }")]),
  ]

  private func run(_ report: Report) throws -> [String: Any] {
    let text = SARIFReporter(version: "1.2.3", rules: Self.rules).text(of: report)
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return runs[0]
  }

  private func result(_ report: Report) throws -> [String: Any] {
    try #require((try run(report)["results"] as? [[String: Any]])?.first)
  }

  /// The JSON at a path of keys and indices.
  private func value(_ path: String, in object: Any?) -> Any? {
    path.split(separator: ".").reduce(object) { object, key in
      Int(key).map { (object as? [Any])?[$0] } ?? (object as? [String: Any])?[String(key)]
    }
  }

  private func text(_ path: String, in object: Any?) -> String? {
    value(path, in: object) as? String
  }

  @Test("The run names the tool, its rules, and how columns and lines are counted")
  func runObject() throws {
    let run = try run(Report("⟦a⟧"))
    #expect(text("tool.driver.name", in: run) == "crmlocale")
    #expect(text("tool.driver.version", in: run) == "1.2.3")
    #expect(text("columnKind", in: run) == "unicodeCodePoints")
    #expect(value("newlineSequences", in: run) as? [String] == ["\r\n", "\n", "\r"])
    #expect(text("tool.driver.rules.1.id", in: run) == "the-code")
    #expect(text("tool.driver.rules.1.shortDescription.text", in: run) == "What it finds")
    #expect(text("tool.driver.rules.1.defaultConfiguration.level", in: run) == "warning")
    #expect(text("tool.driver.rules.0.defaultConfiguration.level", in: run) == "note")
    // The example's fence is longer than the run of backticks in it; the markers are gone.
    #expect(
      text("tool.driver.rules.1.help.markdown", in: run)
        == """
        Why it is bad.

        **Reported**

        ````
        { a: '```' }
        ````

        **Not reported**

        ```
        { "a": 1 }
        ```
        """)
  }

  @Test("A run without findings has an empty list of results, not none (section 3.14.23)")
  func empty() throws {
    #expect(try (run(Report("a"))["results"] as? [Any])?.isEmpty == true)
  }

  @Test("A result names its rule by id and by index")
  func rule() throws {
    let known = try result(Report("⟦a⟧"))
    #expect(text("ruleId", in: known) == "the-code")
    #expect(value("ruleIndex", in: known) as? Int == 1)
    #expect(text("level", in: known) == "error")
    let unknown = try result(Report("⟦a⟧") { $0.code = "nobodys-code" })
    #expect(text("ruleId", in: unknown) == "nobodys-code")
    #expect(unknown["ruleIndex"] == nil)
  }

  @Test(
    "Regions are half open, as text and as bytes (section 3.30)",
    arguments: [
      // startLine, startColumn, endLine, endColumn, byteOffset, byteLength
      ("{ ⟦ab⟧ }", [1, 3, 1, 5, 2, 2]),
      ("é⟦é⟧", [1, 2, 1, 3, 2, 2]),
      ("\u{FEFF}⟦a⟧", [1, 1, 1, 2, 3, 1]),
      ("a⟦\r\n⟧b", [1, 2, 2, 1, 1, 2]),
      ("⟦a\nb⟧", [1, 1, 2, 2, 0, 3]),
      ("ab⟦⟧c", [1, 3, 1, 3, 2, 0]),
      // Example 8 of section 3.30.2: the end of a file is on its last line, past the line break.
      ("abcd\r\nefg\r\nhijk\r\nlmn\r\n⟦⟧", [4, 6, 4, 6, 22, 0]),
      ("⟦⟧", [1, 1, 1, 1, 0, 0]),
    ])
  func regions(source: String, expected: [Int]) throws {
    let region = try value("locations.0.physicalLocation.region", in: result(Report(source)))
    let keys = ["startLine", "startColumn", "endLine", "endColumn", "byteOffset", "byteLength"]
    #expect(keys.map { value($0, in: region) as? Int } == expected)
  }

  @Test(
    "Paths are percent-encoded URIs, relative to the root unless they leave it (section 3.4)",
    arguments: [
      ("dir/a.json", "dir/a.json", true), ("./a.json", "a.json", true),
      ("my file%.json", "my%20file%25.json", true), ("é?#.json", "%C3%A9%3F%23.json", true),
      ("c:d.json", "c%3Ad.json", true), ("tab\t\n", "tab%09%0A", true),
      ("../a.json", "../a.json", false), ("/srv/a b.json", "file:///srv/a%20b.json", false),
      ("a..b/c.json", "a..b/c.json", true), ("/\u{301}a.json", "file:///%CC%81a.json", false),
      ("../\u{301}a.json", "../%CC%81a.json", false),
    ])
  func paths(path: String, uri: String, isRelative: Bool) throws {
    let location = try value(
      "locations.0.physicalLocation.artifactLocation", in: result(Report(path: path, "⟦a⟧")))
    #expect(text("uri", in: location) == uri)
    #expect(text("uriBaseId", in: location) == (isRelative ? "%SRCROOT%" : nil))
  }

  @Test("The message holds the evidence; notes elsewhere are related locations")
  func notes() throws {
    let result = try result(
      Report("{ ⟦a⟧, b }") {
        $0.notes = [
          .init("Evidence", at: $0.location), .init("No place"),
          .init("Elsewhere", at: SourceLocation(path: "a.json", range: 5..<6)),
        ]
        $0.help = "Do this"
      })
    #expect(text("message.text", in: result) == "What is wrong. Evidence. No place. Do this")
    #expect((result["relatedLocations"] as? [Any])?.count == 1)
    #expect(text("relatedLocations.0.message.text", in: result) == "Elsewhere")
    #expect(
      value("relatedLocations.0.physicalLocation.region.startColumn", in: result) as? Int == 6)
    #expect(try self.result(Report("⟦a⟧"))["relatedLocations"] == nil)
  }

  @Test("Fixes are changes of the artifact; one without edits is left out (section 3.57)")
  func fixes() throws {
    let result = try result(
      Report("{ ⟦a⟧ }") {
        $0.fixes = [
          Fix("Nothing", .safe, edits: []),
          Fix("Quote it", .unsafe, edits: [TextEdit(2..<2, "\""), TextEdit(3..<3, "\"")]),
        ]
      })
    #expect((result["fixes"] as? [Any])?.count == 1)
    let fix = value("fixes.0", in: result)
    #expect(text("description.text", in: fix) == "Quote it")
    let change = value("artifactChanges.0", in: fix)
    #expect(text("artifactLocation.uri", in: change) == "a.json")
    #expect((value("replacements", in: change) as? [Any])?.count == 2)
    #expect(value("replacements.1.deletedRegion.startColumn", in: change) as? Int == 4)
    #expect(value("replacements.1.deletedRegion.byteLength", in: change) as? Int == 0)
    #expect(text("replacements.1.insertedContent.text", in: change) == "\"")
  }

  @Test("Fingerprints stay when lines are added above, and tell like findings apart")
  func fingerprints() throws {
    func fingerprints(_ source: String) throws -> [String?] {
      let results = try run(Report(source))["results"] as? [Any]
      return try #require(results).map { text("partialFingerprints.findingHash/v1", in: $0) }
    }
    let before = try fingerprints("⟦a⟧ ⟦b⟧")
    #expect(before.count == 2)
    #expect(before[0] != before[1])
    #expect(try fingerprints("\n\n⟦a⟧\n⟦b⟧") == before)
  }

  private func fingerprint(
    _ source: String, localizer: Localizer = .english, _ change: (inout Diagnostic) -> Void
  ) throws -> String {
    var report = Report(source) {
      $0.keyPath = ["date_format"]
      change(&$0)
    }
    report.files = []
    let log = SARIFReporter(version: "1", rules: Self.rules, localizer: localizer).text(of: report)
    let object = try JSONSerialization.jsonObject(with: Data(log.utf8))
    return try #require(
      text("runs.0.results.0.partialFingerprints.findingHash/v1", in: object))
  }

  private static let phrase = Phrase("the-code.phrase") { value in "What is wrong with \(value)" }

  private static let reworded = Phrase("the-code.phrase") { value in "\(value) is wrong" }

  @Test("Words, lines and languages make no difference to a fingerprint; keys, values and codes do")
  func stableFingerprints() throws {
    let first = try fingerprint("x: ⟦YYYY⟧") { $0.message = Self.phrase(.code("YYYY")) }
    let same: [(String, Localizer, (inout Diagnostic) -> Void)] = [
      ("x: ⟦YYYY⟧", .english, { $0.message = Self.reworded(.code("YYYY")) }),
      ("x: ⟦YYYY⟧", .english, { $0.notes = [.init("evidence of another day")] }),
      ("\n\n  x: ⟦YYYY⟧ // moved", .english, { _ in }),
      ("x: ⟦YYYY⟧", Localizer(.spanish) { $0.english.mappingText { $0.uppercased() } }, { _ in }),
      ("x: ⟦YYYY⟧", .english, { $0.severity = .note }),
    ]
    for (source, localizer, change) in same {
      #expect(try fingerprint(source, localizer: localizer, change) == first, "\(source)")
    }
    let other: [(String, (inout Diagnostic) -> Void)] = [
      ("x: ⟦YYY⟧", { _ in }), ("x: ⟦YYYY⟧", { $0.keyPath = ["time_format"] }),
      ("x: ⟦YYYY⟧", { $0.keyPath = [] }), ("x: ⟦YYYY⟧", { $0.code = "other-code" }),
    ]
    for (source, change) in other {
      #expect(try fingerprint(source, change) != first, "\(source)")
    }
  }

  @Test("A message has its name and its values, and the rule its words (section 3.11)")
  func messages() throws {
    let rule = RuleDescriptor(
      "the-code", .warning, summary: "a", explanation: "b", messages: [MessageForm(Self.phrase)],
      examples: [])
    let report = Report("⟦a⟧") { $0.message = Self.phrase(.quoted("x")) }
    let log = SARIFReporter(version: "1", rulePage: "https://example.org/rules", rules: [rule])
      .text(of: report)
    let object = try JSONSerialization.jsonObject(with: Data(log.utf8))
    #expect(text("runs.0.results.0.message.id", in: object) == "the-code.phrase")
    #expect(
      value("runs.0.results.0.message.arguments", in: object) as? [String] == [#""x""#])
    let driver = value("runs.0.tool.driver.rules.0", in: object) as? [String: Any]
    #expect(driver?["helpUri"] as? String == "https://example.org/rules#the-code")
    let strings = driver?["messageStrings"] as? [String: Any]
    #expect(
      (strings?["the-code.phrase"] as? [String: Any])?["text"] as? String
        == "What is wrong with {0}")
  }
}
