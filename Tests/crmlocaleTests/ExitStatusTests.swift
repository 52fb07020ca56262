import Foundation
import TestSupport
import Testing

@Suite("Exit status and streams")
struct ExitStatusTests {
  static let files = [
    "clean.json": """
    {"extends": "en", "date_format": "dd.MM.yyyy"}
    """,
    "warning.json": """
    {"extends": "en", "date_format": "dd.MM.YYYY"}
    """,
    "error.json": """
    {"extends": "en", "date_format": "dd.MM.yyyy", "nope": "x"}
    """,
    "empty.json": "", "plain.js": "console.log('hello')", "docs/a.txt": "nothing",
    "node_modules/x/en.json": #"{"extends": "xx"}"#, ".hidden/en.json": #"{"extends": "xx"}"#,
    "dist/en.json": #"{"extends": "xx"}"#,
    "other/package.json": #"{"name": "shop", "version": "1.0.0", "extends": "x"}"#,
    "other/tsconfig.json": #"{"extends": "./base.json", "compilerOptions": {}}"#,
    "site/page.html":
      "<script>window.crmPluginConfig = {onlinechat: {locale: {extends: 'xx'}}};</script>",
  ]

  static let cases: [([String], Int32)] = [
    (["check", "clean.json"], 0), (["check", "warning.json"], 0), (["check", "error.json"], 1),
    (["check", "--strict", "warning.json"], 1), (["check", "--strict", "clean.json"], 0),
    (["check", "--strict", "--quiet", "warning.json"], 1), (["check", "empty.json"], 1),
    (["check", "clean.json", "error.json"], 1), (["check", "gone.json"], 2),
    (["check", "gone.json", "error.json"], 2), (["check", "docs"], 2), (["check", "plain.js"], 2),
    (["check", "other"], 2), (["check", "site"], 1), (["check", "clean.json", "clean.json"], 0),
    (["check", "--require-complete", "clean.json"], 1), (["check", "/dev/null"], 2),
    (["check", ""], 2),
    (["check", "--format", "xml", "clean.json"], 2), (["check", "--formt", "json"], 2),
    (["chek"], 2),
    (["check", "--date-fns", "9.9.9", "clean.json"], 2), (["check", "--time-zone", "Mars"], 2),
    (["check", "--language", "xx", "clean.json"], 2), (["check", "--at", "soon", "clean.json"], 2),
    (["check", "--color", "pink", "clean.json"], 2), (["check", "--language"], 2),
    (["resolve", "clean.json"], 0), (["resolve", "gone.json"], 2), (["resolve"], 2),
    (["resolve", "site"], 2), (["resolve", "plain.js"], 2),
    (["preview", "clean.json"], 0), (["preview"], 0), (["preview", "gone.json"], 2),
    (["format", "yyyy"], 0), (["format", "n"], 1), (["format"], 2),
    (["format", "--locale", "xx", "y"], 2),
    (["rules"], 0), (["rules", "unknown-key"], 0), (["rules", "new_messages"], 0),
    (["rules", "nope"], 2),
    (["init", "--extends", "xx", "new.json"], 2), (["init", "clean.json"], 2),
    (["--version"], 0), (["--help"], 0), (["check", "--help"], 0),
  ]

  @Test("The status says whether the job was done and what was found", arguments: cases)
  func status(_ arguments: [String], _ status: Int32) throws {
    let outcome = try Folder(Self.files).run(arguments)
    #expect(outcome.status == status, "\(outcome.output)\(outcome.errors)")
    #expect(!outcome.isCrash)
    if status == 2 { #expect(!outcome.errors.isEmpty) }
  }

  @Test("All that can be checked is checked, in the order of paths, whatever else is missing")
  func goesOn() throws {
    let outcome = try Folder(Self.files).check("warning.json", "gone.json", "error.json")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "crmlocale: gone.json: No such file or directory\n")
    let error = try #require(outcome.output.range(of: "error.json:1:49: error[unknown-key]"))
    let warning = try #require(
      outcome.output.range(of: "warning.json:1:41: warning[date-pattern-week-year]"))
    #expect(error.lowerBound < warning.lowerBound)
  }

  @Test("A folder is searched for configs, but for hidden, installed and built ones")
  func folder() throws {
    let outcome = try Folder(Self.files).check("--format", "json")
    let report = try CheckJSON(outcome.output)
    #expect(
      report.files.map(\.path) == ["clean.json", "error.json", "site/page.html", "warning.json"])
    #expect(outcome.errors == "")
  }

  @Test("A folder gives its name to what it holds, and a file named twice is checked once")
  func folderNames() throws {
    let outcome = try Folder(Self.files).check(
      "--format", "json", "site/", "site/page.html", "./site")
    #expect(try CheckJSON(outcome.output).files.count == 1)
  }

  static let hints = [
    (["chek", "a.json"], "check"), (["check", "--formt", "json"], "--format"),
    (["check", "--requirecomplete"], "--require-complete"),
    (["rules", "unknown-kye"], "unknown-key"),
    (["rules", "new_message"], "new_messages"), (["prevew"], "preview"),
  ]

  @Test("What is nearly right is named", arguments: hints)
  func hint(_ arguments: [String], _ meant: String) throws {
    let outcome = try Folder().run(arguments)
    #expect(outcome.errors.contains("Did you mean") && outcome.errors.contains(meant))
    #expect(outcome.output == "")
  }

  @Test(
    "A word that is near none is not answered with a guess",
    arguments: [["rules", "potato"], ["potato"]])
  func noHint(_ arguments: [String]) throws {
    let outcome = try Folder().run(arguments)
    #expect(outcome.status == 2)
    #expect(!outcome.errors.contains("Did you mean"))
  }

  @Test("An unknown release names the known ones")
  func releases() throws {
    let outcome = try Folder().run("format", "--date-fns", "2.99.0", "y")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("4.1.0") && outcome.errors.contains("1.30.0"))
  }
}
