import Foundation
import TestSupport
import Testing

@Suite("Settings of a project")
struct SettingsTests {
  static let misleading = #"{"extends": "en", "date_format": "dd.MM.YYYY", "new_messages": "x"}"#
  static let unknown = #"{"extends": "en", "date_format": "dd.MM.yyyy", "nope": "x"}"#
  static let files = [
    "a.json": misleading, "sites/pl/b.json": unknown, "sites/old/c.json": unknown,
    "legacy/d.json": unknown,
  ]

  /// The codes that count, by file, in a run over the folder.
  private func codes(
    _ settings: String, _ arguments: [String] = [], in folder: String = ".",
    named name: String = "crmlocale.jsonc"
  ) throws -> (found: Set<String>, status: Int32) {
    let files = try Folder(Self.files.merging([".git/HEAD": "", name: settings]) { $1 })
    let outcome = try Program.run(
      ["check", "--format", "json", "--ignore", "missing-key"] + arguments,
      in: files.url.appendingPathComponent(folder))
    #expect(outcome.status < 2, "\(settings)\n\(outcome.errors)")
    let report = try CheckJSON(outcome.output)
    return (Set(report.diagnostics.map { "\($0.path) \($0.code) \($0.severity)" }), outcome.status)
  }

  static let year = "a.json date-pattern-week-year warning"
  static let plain = "sites/pl/b.json unknown-key error"
  static let old = "sites/old/c.json unknown-key error"
  static let legacy = "legacy/d.json unknown-key error"
  static let all: Set<String> = [year, plain, old, legacy]

  /// Settings, and what is then found.
  static let cases: [(String, Set<String>, Int32)] = [
    ("{}", all, 1), (#"{"version": 1, "$schema": "x"}"#, all, 1),
    (#"{"rules": {"unknown-key": "off"}}"#, [year], 0),
    (#"{"rules": {"unknown-*": "off", "unknown-key": "on"}}"#, all, 1),
    (
      #"{"rules": {"unknown-key": "off", "date-pattern-week-year": "error"}}"#,
      ["a.json date-pattern-week-year error"], 1
    ),
    (
      #"{"overrides": [{"files": ["legacy/**"], "rules": {"unknown-key": "off"}}]}"#,
      [year, plain, old], 1
    ),
    (#"{"overrides": [{"files": ["legacy"], "rules": {"*": "off"}}]}"#, [year, plain, old], 1),
    // Later overrides count more, and bring back what was off.
    (
      """
      {"rules": {"unknown-key": "off"}, "overrides": [
        {"files": ["sites/**"], "rules": {"unknown-key": "warning"}},
        {"files": ["sites/old/"], "rules": {"unknown-key": "on"}}]}
      """, [year, "sites/pl/b.json unknown-key warning", old], 1
    ),
    (#"{"files": {"exclude": ["**/old/**", "legacy"]}}"#, [year, plain], 1),
    (#"{"files": {"include": ["sites/**", "a.json"], "exclude": ["old"]}}"#, [year, plain], 1),
    (#"{"files": {"include": ["*.json"]}}"#, [year], 0),
    (#"{"strict": true, "files": {"include": ["a.json"]}}"#, [year], 1),
    (
      #"{"strictTokens": true, "files": {"include": ["a.json"]}}"#,
      ["a.json date-pattern-invalid error"], 1
    ),
    (
      """
      {"suppressions": [{"files": ["a.json"], "key": "date_format",
        "codes": ["date-pattern-week-year"], "reason": "agreed"},
        {"files": ["**/*.json"], "codes": ["unknown-key"]}]}
      """, [], 0
    ),
  ]

  @Test("Settings say what is searched, what runs and how grave it is", arguments: cases)
  func inForce(_ settings: String, _ found: Set<String>, _ status: Int32) throws {
    let run = try codes(settings)
    #expect(run.found == found && run.status == status, "\(settings)")
  }

  @Test("Comments, trailing commas and the other names of the file are understood")
  func forms() throws {
    let off = #"{"rules": {"unknown-key": "off"}}"#
    #expect(try codes("// why\n{\"rules\": {\"unknown-key\": \"off\",},}").found == [Self.year])
    #expect(try codes(off, named: "crmlocale.json").found == [Self.year])
    #expect(
      try codes("{rules: {'unknown-key': 'off'}}", named: "crmlocale.json5").found == [Self.year])
  }

  @Test(
    "The nearest file upward counts, with globs from its own folder, up to the repository's root")
  func nearest() throws {
    let settings = #"{"suppressions": [{"files": ["sites/pl/b.json"], "codes": ["unknown-key"]}]}"#
    #expect(try codes(settings, in: "sites").found == [Self.old])
    #expect(try codes(settings, in: "sites/pl").found == [])
    let folder = try Folder(
      Self.files.merging([
        "crmlocale.jsonc": #"{"rules": {"unknown-key": "off"}}"#, "sites/.git/HEAD": "",
      ]) { $1 })
    let outcome = try Program.run(
      ["check", "pl"], in: folder.url.appendingPathComponent("sites"))
    #expect(outcome.status == 1)
  }

  @Test("Flags go before settings, --no-settings before all of them, --settings names another file")
  func flags() throws {
    let off = #"{"rules": {"unknown-key": "off"}}"#
    #expect(try codes(off, ["--deny", "unknown-key"]).found == Self.all)
    #expect(try codes(off, ["--select", "unknown-key"]).found == Self.all.subtracting([Self.year]))
    #expect(try codes(off, ["--no-settings"]).found == Self.all)
    let denied = #"{"rules": {"*": "error"}}"#
    #expect(try codes(denied, ["--warn", "unknown-key"]).status == 1)
    #expect(try codes(denied, ["--warn", "*"]).status == 0)
    #expect(
      try codes(off, ["--settings", "other.jsonc"], named: "other.jsonc").found == [Self.year])
  }

  @Test("Languages are by path, after --language and before names and comments")
  func languages() throws {
    let folder = try Folder([
      "crmlocale.jsonc": #"{"language": {"sites/**": "pl", "sites/br/*": "pt-BR"}}"#,
      "sites/a.json": Self.misleading, "sites/br/b.json": Self.misleading,
      "sites/br/de.json": Self.misleading, "c.json": Self.misleading,
    ])
    func languages(_ arguments: String...) throws -> [String?] {
      try CheckJSON(try folder.run(["check", "--format", "json"] + arguments).output)
        .files.map(\.language)
    }
    #expect(try languages() == [nil, "pl", "pt-BR", "pt-BR"])
    #expect(try languages("--language", "es") == ["es", "es", "es", "es"])
  }

  @Test("Endings and reports are those of the settings, with paths from their folder")
  func outputs() throws {
    let folder = try Folder([
      ".git/HEAD": "",
      "crmlocale.jsonc":
        #"{"files": {"extensions": {".chat": "json"}}, "outputs": ["concise", "json=out/r.json"]}"#,
      "out/a": "", "sites/a.chat": Self.unknown,
    ])
    let sites = folder.url.appendingPathComponent("sites")
    let outcome = try Program.run(["check"], in: sites)
    #expect(outcome.output.contains("a.chat:1:49: error: ") && outcome.status == 1)
    #expect(try CheckJSON(try folder.text("out/r.json")).files.map(\.path) == ["sites/a.chat"])
    #expect(
      try Program.run(["check", "--output", "text"], in: sites).output.contains(
        "error[unknown-key]"))
  }

  /// Settings with a mistake at ⟦…⟧, and a part of what is said of it.
  static let mistakes: [(String, String)] = [
    (#"{"⟦ruls⟧": {}}"#, "error[unknown-key]: there is no setting ruls"),
    (#"{"⟦ruls⟧": {}}"#, "did you mean rules?"),
    (#"{"⟦potato⟧": 1}"#, "there are $schema, version, files"),
    (#"{"files": {"⟦exclud⟧": []}}"#, "did you mean exclude?"),
    (#"{"rules": {⟦"unknown-kye"⟧: "off"}}"#, "did you mean unknown-key?"),
    (#"{"rules": {"unknown-key": ⟦"of"⟧}}"#, "did you mean off?"),
    (#"{"rules": {"unknown-key": ⟦2⟧}}"#, "a string is expected here, not a number"),
    (#"{"rules": ⟦[]⟧}"#, "an object is expected here, not an array"),
    (#"⟦[]⟧"#, "an object is expected here, not an array"),
    (#"{"version": ⟦2⟧}"#, "version 1"), (#"{"strict": ⟦"yes"⟧}"#, "a boolean is expected here"),
    (#"{"language": {"a": ⟦"polish"⟧}}"#, "is not a language"),
    (#"{"dateFns": ⟦"4.1"⟧}"#, "is not known here"),
    (#"{"outputs": [⟦"xml"⟧]}"#, "is not a report"), (#"{"baseline": ⟦""⟧}"#, "names nothing"),
    (#"{"overrides": [⟦{⟧"files": ["a"]}]}"#, "rules is missing here"),
    (#"{"suppressions": [⟦{⟧"files": ["a"]}]}"#, "codes is missing here"),
    (#"{"strict": true, "⟦strict⟧": false}"#, "strict is set already"),
    (#"{"strict": true⟦⟧"#, "error[syntax-error]"),
  ]

  @Test(
    "A mistake in the settings is shown at its place, and nothing is checked", arguments: mistakes)
  func mistake(_ marked: String, _ words: String) throws {
    let source = MarkedText(marked)
    let folder = try Folder(["crmlocale.jsonc": source.text, "a.json": Self.misleading])
    for arguments in [["check", "a.json"], ["preview", "a.json"], ["settings"]] {
      let outcome = try folder.run(arguments)
      #expect(outcome.status == 2 && outcome.output == "", "\(outcome.output)")
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      let column = source.text.utf8.prefix(source.spans[0].lowerBound).count + 1
      if !words.contains("syntax") {
        // A key is marked without its quotes.
        #expect(
          outcome.errors.contains("crmlocale.jsonc:1:\(column): ")
            || outcome.errors.contains("crmlocale.jsonc:1:\(column + 1): "), "\(outcome.errors)")
      }
    }
    #expect(try folder.run(["check", "a.json", "--no-settings"]).status == 0)
  }

  @Test("Two files in one folder, and one that is not there, are said")
  func unclear() throws {
    let folder = try Folder([
      "crmlocale.jsonc": "{}", "crmlocale.json": "{}", "a.json": Self.unknown,
    ])
    let two = try folder.check("a.json")
    #expect(two.status == 2 && two.output == "")
    #expect(two.errors.contains("crmlocale.jsonc and crmlocale.json stand in one folder"))
    #expect(try folder.check("a.json", "--settings", "crmlocale.json").status == 1)
    #expect(try folder.check("a.json", "--settings", "gone.jsonc").status == 2)
    #expect(try folder.check("a.json", "--settings", "crmlocale.json", "--no-settings").status == 2)
  }
}
