import Foundation
import TestSupport
import Testing

@Suite("Suppressions in the settings")
struct SettingsSuppressionTests {
  static let files = [
    "a.json": #"{"extends": "en", "date_format": "dd.MM.YYYY", "time_format": "HH:MM"}"#,
    "sites/a.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#,
  ]

  /// Entries, arguments, and what is found besides missing strings.
  static let cases: [(String, [String], Set<String>)] = [
    (
      "", [],
      [
        "a.json date-pattern-week-year", "a.json date-pattern-wrong-field",
        "sites/a.json date-pattern-week-year",
      ]
    ),
    (
      #"{"files": ["a.json"], "codes": ["date-pattern-week-year"]}"#, [],
      ["a.json date-pattern-wrong-field", "sites/a.json date-pattern-week-year"]
    ),
    (
      #"{"files": ["**/a.json"], "key": "date_format", "codes": ["date-pattern-week-year"]}"#, [],
      ["a.json date-pattern-wrong-field"]
    ),
    (#"{"codes": ["date-pattern-week-year", "date-pattern-wrong-field"]}"#, [], []),
    // Another property's finding is heard, and the entry silences nothing.
    (
      #"{"files": ["a.json"], "key": "time_format", "codes": ["date-pattern-week-year"]}"#, ["."],
      [
        "a.json date-pattern-week-year", "a.json date-pattern-wrong-field",
        "sites/a.json date-pattern-week-year", "crmlocale.jsonc unused-suppression",
      ]
    ),
    (
      #"{"files": ["gone.json"], "codes": ["low-contrast"]}"#, ["."],
      [
        "a.json date-pattern-week-year", "a.json date-pattern-wrong-field",
        "sites/a.json date-pattern-week-year", "crmlocale.jsonc unused-suppression",
      ]
    ),
    // Of what was not checked nothing can be told.
    (
      #"{"files": ["a.json"], "codes": ["low-contrast"]}"#, ["sites"],
      ["sites/a.json date-pattern-week-year"]
    ),
    (
      #"{"files": ["**/a.json"], "codes": ["low-contrast"]}"#, ["sites"],
      ["sites/a.json date-pattern-week-year"]
    ),
    (
      #"{"files": ["sites/a.json"], "codes": ["low-contrast"]}"#, ["sites"],
      ["sites/a.json date-pattern-week-year", "crmlocale.jsonc unused-suppression"]
    ),
    // A rule that does not run is not said to be unused.
    (
      #"{"files": ["sites/a.json"], "codes": ["low-contrast"]}"#,
      ["sites", "--ignore", "low-contrast"], ["sites/a.json date-pattern-week-year"]
    ),
    (
      #"{"codes": ["low-contrst"]}"#, ["sites"],
      ["sites/a.json date-pattern-week-year", "crmlocale.jsonc unknown-suppression"]
    ),
    (
      #"{"codes": ["low-contrst"]}"#, ["sites", "--ignore", "unknown-suppression"],
      ["sites/a.json date-pattern-week-year"]
    ),
  ]

  @Test(
    "Findings are silent by file, key and code; what silences nothing is told", arguments: cases)
  func silence(_ entry: String, _ arguments: [String], _ found: Set<String>) throws {
    let folder = try Folder(
      Self.files.merging(["crmlocale.jsonc": "{\"suppressions\": [\(entry)]}"]) { $1 })
    let outcome = try folder.run(
      ["check", "--format", "json", "--ignore", "missing-key"] + arguments)
    let findings = try CheckJSON(outcome.output).diagnostics
    #expect(Set(findings.map { "\($0.path) \($0.code)" }) == found, "\(entry) \(outcome.errors)")
  }

  @Test("What is told of the settings points into them, with the nearest code")
  func place() throws {
    let folder = try Folder(
      Self.files.merging([
        "crmlocale.jsonc": "{\n  \"suppressions\": [{\"codes\": [\"low-contrst\"]}]\n}\n"
      ]) { $1 })
    let outcome = try folder.check("sites")
    #expect(
      outcome.output.contains(
        """
        crmlocale.jsonc:2:31: warning[unknown-suppression]: there is no rule low-contrst: the setting silences nothing
          |
        2 |   "suppressions": [{"codes": ["low-contrst"]}]
          |                               ^^^^^^^^^^^^^
          = help: did you mean low-contrast?

        """), "\(outcome.output)")
  }

  @Test("A fix that would bring a silent finding back counts it, and silent findings are not fixed")
  func fixes() throws {
    let folder = try Folder(
      Self.files.merging([
        "crmlocale.jsonc": #"{"suppressions": [{"codes": ["date-pattern-week-year"]}]}"#
      ]) { $1 })
    _ = try folder.check("--fix")
    #expect(try folder.text("sites/a.json").contains("dd.MM.YYYY"))
    #expect(try folder.text("a.json").contains("HH:mm"))
  }

  @Test("A key that is a comment is a note that names .json5 and the settings")
  func commentKeys() throws {
    let folder = try Folder([
      "a.json":
        #"{"$schema": "x", "_comment": "y", "//": "z", "extends": "en", "time_format": "HH:mm"}"#
    ])
    let outcome = try folder.check("a.json", "--select", "unknown-key")
    #expect(outcome.status == 0)
    #expect(
      outcome.output.contains("a.json:1:19: note[unknown-key]: the chat ignores \"_comment\""))
    #expect(outcome.output.contains(".json5") && outcome.output.contains("crmlocale.jsonc"))
    #expect(outcome.output.hasSuffix("2 notes in 1 file\n"))
    try folder.write(
      Data(#"{"suppressions": [{"key": "_comment", "codes": ["unknown-key"]}]}"#.utf8),
      to: "crmlocale.jsonc")
    #expect(
      try folder.check("a.json", "--select", "unknown-key").output.hasSuffix("1 note in 1 file\n"))
  }
}
