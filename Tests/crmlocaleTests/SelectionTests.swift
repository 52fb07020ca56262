import Foundation
import TestSupport
import Testing

@Suite("Which rules run, and how grave findings are")
struct SelectionTests {
  /// A warning (YYYY), an error (nope) and notes (what is missing).
  static let file = #"{"extends": "en", "date_format": "dd.MM.YYYY", "nope": "x"}"#

  /// The codes found with some arguments, each once, and the exit status.
  static let cases: [([String], [String], Int32)] = [
    ([], ["date-pattern-week-year", "missing-key", "unknown-key"], 1),
    (["--select", "unknown-key"], ["unknown-key"], 1),
    (["--select", "date-pattern-*"], ["date-pattern-week-year"], 0),
    (["--select=unknown-key,missing-key"], ["missing-key", "unknown-key"], 1),
    (["--select", "unknown-key, missing-key"], ["missing-key", "unknown-key"], 1),
    (["--select", "unknown-key", "--select", "missing-key"], ["missing-key", "unknown-key"], 1),
    (["--ignore", "unknown-key"], ["date-pattern-week-year", "missing-key"], 0),
    (["--ignore", "missing-key", "--ignore", "unknown-*"], ["date-pattern-week-year"], 0),
    (["--ignore", "*"], [], 0),
    (["--select", "*", "--ignore", "unknown-key"], ["date-pattern-week-year", "missing-key"], 0),
    (["--select", "unknown-key", "--ignore", "unknown-key"], [], 0),
    // What is more exact wins, wherever it stands.
    (["--ignore", "*", "--deny", "date-pattern-week-year"], ["date-pattern-week-year"], 1),
    (["--deny", "date-*", "--ignore", "date-pattern-week-year", "--select", "date-*"], [], 0),
    // A severity lets no rule run that was not selected.
    (["--select", "missing-key", "--deny", "unknown-key"], ["missing-key"], 0),
    (["--warn", "unknown-key"], ["date-pattern-week-year", "missing-key", "unknown-key"], 0),
    (["--deny", "missing-key", "--select", "missing-key"], ["missing-key"], 1),
  ]

  @Test("Codes are chosen with commas and by how they begin", arguments: cases)
  func choice(_ arguments: [String], _ codes: [String], _ status: Int32) throws {
    let folder = try Folder(["a.json": Self.file])
    let outcome = try folder.run(["check", "a.json", "--format", "json"] + arguments)
    #expect(Set(try CheckJSON(outcome.output).diagnostics.map(\.code)).sorted() == codes)
    #expect(outcome.status == status, "\(outcome.errors)")
  }

  @Test("--warn and --deny give all findings of a rule one severity")
  func severities() throws {
    let folder = try Folder(["a.json": Self.file])
    let outcome = try folder.check(
      "a.json", "--format", "json", "--warn", "unknown-key,missing-key", "--deny", "date-pattern-*")
    let findings = try CheckJSON(outcome.output).diagnostics
    let severities = Set(findings.map { "\($0.code) \($0.severity)" }).sorted()
    #expect(
      severities == ["date-pattern-week-year error", "missing-key warning", "unknown-key warning"])
  }

  static let refused: [([String], String)] = [
    (["--select", "unknown-kye"], "Did you mean unknown-key?"),
    (["--ignore", "potato"], "there is no rule 'potato'"),
    (["--warn", "zz-*"], "there is no rule 'zz-*'"), (["--deny", ""], "--deny names no rule"),
    (["--max-warnings", "few"], "--max-warnings takes a whole number"),
    (["--max-warnings=-1"], "--max-warnings takes a whole number"),
    (["--extension", "tpl"], "such as .tpl=page"),
    (["--extension", ".tpl=pgae"], "Did you mean page?"),
    (["--output", "txt"], "Did you mean text?"), (["--output", "json="], "names no file"),
    (["--output", "json", "--output", "sarif"], "two reports would go to standard output"),
    (["--output", "json=a", "--output", "sarif=a"], "two reports would go to 'a'"),
  ]

  @Test("What is not understood is wrong usage, with what was meant", arguments: refused)
  func refusal(_ arguments: [String], _ hint: String) throws {
    let outcome = try Folder(["a.json": Self.file]).run(["check", "a.json"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "" && outcome.errors.contains(hint), "\(outcome.errors)")
  }

  /// Arguments, and the status on a file with two warnings.
  static let statuses: [([String], Int32)] = [
    ([], 0), (["--max-warnings", "2"], 0), (["--max-warnings", "1"], 1),
    (["--max-warnings", "0", "--quiet"], 1), (["--max-warnings", "0", "--exit-zero"], 0),
    (["--strict"], 1), (["--strict", "--exit-zero"], 0), (["--deny", "*"], 1),
    (["--deny", "*", "--exit-zero"], 0), (["--diff"], 1), (["--diff", "--exit-zero"], 0),
    (["gone.json", "--exit-zero"], 2), (["--max-warnings", "0", "--ignore", "date-pattern-*"], 0),
  ]

  @Test("The status follows what counts", arguments: statuses)
  func status(_ arguments: [String], _ status: Int32) throws {
    let folder = try Folder([
      "a.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#,
      "b.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#,
    ])
    let outcome = try folder.run(["check", "a.json", "b.json"] + arguments)
    #expect(outcome.status == status, "\(outcome.output)\(outcome.errors)")
  }

  @Test("Too many warnings are said in a line of their own")
  func tooMany() throws {
    let folder = try Folder(["a.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#])
    let outcome = try folder.check("a.json", "--max-warnings", "0")
    #expect(outcome.errors == "crmlocale: found 1 warning; --max-warnings allows 0\n")
  }

  @Test("--quiet hides what does not count: with --strict and --max-warnings warnings count")
  func quiet() throws {
    let folder = try Folder(["a.json": Self.file])
    let cases: [([String], Set<String>)] = [
      ([], ["error"]), (["--strict"], ["error", "warning"]),
      (["--max-warnings", "5"], ["error", "warning"]),
    ]
    for (arguments, severities) in cases {
      let outcome = try folder.run(
        ["check", "a.json", "--quiet", "--format", "json"] + arguments)
      let found = try CheckJSON(outcome.output).diagnostics.map(\.severity)
      #expect(Set(found) == severities, "\(arguments)")
    }
  }

  @Test("preview and config take the choice for their own checks")
  func otherCommands() throws {
    let folder = try Folder(["a.json": #"{"extends": "en", "nope": "x"}"#])
    #expect(try folder.run(["config", "a.json"]).status == 1)
    #expect(try folder.run(["config", "a.json", "--ignore", "unknown-key"]).status == 0)
    #expect(try folder.run(["preview", "a.json", "--select", "date-pattern-*"]).status == 0)
    #expect(try folder.run(["preview", "a.json", "--ignore", "potato"]).status == 2)
  }
}
