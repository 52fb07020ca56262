import Foundation
import TestSupport
import Testing

@Suite("Reports for other programs")
struct ReportTests {
  static let files = [
    "sites/pl/a.json": #"{"extends": "en", "date_format": "dd.MM.YYYY", "nope <&\">": "x"}"#,
    "sites/pl/b.json": """
    {"extends": "en", "date_format": "dd.MM.yyyy", "time_format": "HH:mm",
     "compose_placeholder": "Napisz do nas", "delivery_status_sending": "Wysyłanie",
     "delivery_status_sent": "Wysłano", "delivery_status_read": "Odczytano",
     "delivery_status_error": "Błąd", "powered_by": "Działa na", "new_messages": "Nowe"}
    """,
  ]

  @Test("Several reports are written in one run, each as it would be alone")
  func several() throws {
    let folder = try Folder(Self.files)
    let outcome = try folder.check(
      "sites", "--output", "text", "--output", "json=out.json", "--output", "sarif=out.sarif",
      "--output=gitlab=out.gitlab.json", "--output=junit=out.xml", "--output=github=out.github",
      "--output=concise=out.txt")
    #expect(outcome.status == 1)
    #expect(outcome.output == (try folder.check("sites").output))
    for (format, file) in [
      ("json", "out.json"), ("sarif", "out.sarif"), ("gitlab", "out.gitlab.json"),
      ("junit", "out.xml"), ("github", "out.github"), ("concise", "out.txt"),
    ] {
      let alone = try folder.check("sites", "--output", format).output
      #expect(alone == (try folder.text(file)), "\(format)")
      #expect(alone == (try folder.check("sites", "--format", format).output), "\(format)")
      #expect(!alone.isEmpty)
    }
  }

  @Test("A report that cannot be written is said, and the others are written all the same")
  func unwritable() throws {
    let folder = try Folder(Self.files)
    let outcome = try folder.check(
      "sites", "--output", "json=gone/out.json", "--output", "concise=out.txt", "--exit-zero")
    #expect(outcome.status == 2 && outcome.errors.contains("gone/out.json: No such file"))
    #expect(try folder.text("out.txt").contains("sites/pl/a.json:1:41: warning: "))
  }

  @Test("A concise line is what VS Code's problem matcher for gcc takes")
  func concise() throws {
    let outcome = try Folder(Self.files).check("sites", "--output", "concise")
    // https://code.visualstudio.com/docs/editor/tasks, `$gcc`; notes are for people.
    let matcher = #/^(.*?):(\d+):(\d*):?\s+(?:fatal\s+)?(warning|error):\s+(.*)$/#
    let lines = outcome.output.split(separator: "\n").filter { !$0.contains(": note: ") }
    #expect(lines.count == 2)
    for line in lines { #expect(line.wholeMatch(of: matcher) != nil, "\(line)") }
    #expect(outcome.output.contains(" [date-pattern-week-year]\n"))
  }

  @Test("GitLab's report has what its documentation asks for, and fingerprints of their own")
  func gitlab() throws {
    struct Issue: Decodable {
      struct Location: Decodable {
        struct Lines: Decodable { let begin: Int }
        let path: String
        let lines: Lines
      }
      let description, check_name, fingerprint, severity: String
      let location: Location
    }
    let folder = try Folder(Self.files)
    let text = try folder.check("sites", "--output", "gitlab").output
    let issues = try JSONDecoder().decode([Issue].self, from: Data(text.utf8))
    #expect(issues.count == 10)
    #expect(Set(issues.map(\.fingerprint)).count == issues.count)
    let severities: Set = ["info", "minor", "major", "critical", "blocker"]
    #expect(issues.allSatisfy { severities.contains($0.severity) })
    #expect(issues.allSatisfy { $0.location.path == "sites/pl/a.json" })
    #expect(issues.allSatisfy { $0.location.lines.begin == 1 })
    let none = try folder.check("sites/pl/b.json", "--output", "gitlab").output
    #expect(none == "[]\n")
  }

  @Test("Paths are from the repository's root or GitHub's workspace, wherever the program runs")
  func paths() throws {
    let folder = try Folder(Self.files.merging([".git/HEAD": ""]) { $1 })
    let sites = folder.url.appendingPathComponent("sites")
    let runs: [([String], URL, [String: String])] = [
      (["./sites/pl/a.json"], folder.url, [:]), (["pl/a.json"], sites, [:]),
      (["."], sites, [:]), ([folder.path("sites/pl/a.json")], sites, [:]),
      (["../sites/pl/a.json"], sites, [:]), (["pl/a.json"], sites, ["GITHUB_WORKSPACE": ""]),
      (["pl/a.json"], sites, ["GITHUB_WORKSPACE": folder.url.path]),
    ]
    for (arguments, working, environment) in runs {
      for (format, wanted) in [
        ("github", "file=sites/pl/a.json,"), ("json", #""path":"sites/pl/a.json""#),
        ("sarif", #""uri":"sites/pl/a.json""#), ("gitlab", #""path":"sites/pl/a.json""#),
        ("junit", #"classname="sites/pl/a.json""#),
      ] {
        let outcome = try Program.run(
          ["check", "--format", format] + arguments, in: working, environment: environment)
        #expect(outcome.output.contains(wanted), "\(format) \(arguments) \(environment)")
      }
    }
  }

  @Test("A file outside of the root is named from the root of the file system")
  func outside() throws {
    let folder = try Folder(Self.files.merging(["other/.git/HEAD": ""]) { $1 })
    let outcome = try Program.run(
      ["check", "--format", "github", "../sites/pl/a.json"],
      in: folder.url.appendingPathComponent("other"))
    #expect(outcome.output.contains("file=\(folder.path("sites/pl/a.json")),"))
  }

  @Test("Statistics stand behind the text, and beside what is for programs")
  func statistics() throws {
    let folder = try Folder(Self.files)
    let table = """
      8  missing-key
      1  date-pattern-week-year  (1 fixable)
      1  unknown-key

      """
    let text = try folder.check("sites", "--statistics")
    #expect(text.output.hasSuffix("\n" + table) && text.errors == "")
    let json = try folder.check("sites", "--statistics", "--format", "json")
    #expect(try CheckJSON(json.output).summary.files == 2)
    #expect(json.errors == table)
  }

  /// A set of files, and the same in one file.
  private static let set = [
    "locales/en.json": #"{"extends": "en", "new_messages": "News"}"#,
    "locales/pl.json": #"{"extends": "en", "new_messages": "Nowe wiadomości"}"#,
    "locales/pt-BR.json": #"{"extends": "./pt.json"}"#,
    "locales/pt.json": #"{"extends": "en", "delivery_status_error": "Erro"}"#,
    "map.json": #"""
    {"com": {"extends": "com"}, "pl": {"extends": "en", "delivery_status_error": "Błąd"}}
    """#,
  ]

  static let sets: [(path: String, table: String)] = [
    (
      "locales",
      """
      Strings that visitors read in the language:
        en     9 of 9  locales/en.json
        pl     1 of 9  locales/pl.json
        pt-BR  1 of 9  locales/pt-BR.json
        pt     1 of 9  locales/pt.json

      """
    ),
    (
      "map.json",
      """
      Strings that visitors read in the language:
        en  9 of 9  map.json
        pl  1 of 9  map.json

      """
    ),
    ("locales/pl.json", ""),
  ]

  @Test("They tell how complete each language of a set is", arguments: sets)
  func completeness(_ path: String, _ table: String) throws {
    let folder = try Folder(Self.set)
    let output = try folder.check(path, "--statistics").output
    #expect(output.hasSuffix(table), "\(output)")
    #expect(output.contains("Strings that visitors") == !table.isEmpty)
    #expect(!(try folder.check(path).output.contains("Strings that visitors")))
  }
}
