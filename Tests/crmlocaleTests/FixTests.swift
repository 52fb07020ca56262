import Foundation
import TestSupport
import Testing

@Suite("Fixes")
struct FixTests {
  @Test("--fix keeps comments, quotes, indentation, line ends and the byte order mark")
  func keeps() throws {
    let source =
      "\u{FEFF}// the shop\r\n{\r\n\textends: 'en', // base\r\n\tdate_format: \t'dd.MM.YYYY',\r\n\tpowerd_by: 'x',\r\n}\r\n"
    let folder = try Folder(["a.json5": source])
    let outcome = try folder.check("--fix", "a.json5")
    #expect(
      try folder.text("a.json5")
        == source.replacingOccurrences(of: "YYYY", with: "yyyy")
        .replacingOccurrences(of: "powerd_by", with: "powered_by"))
    #expect(outcome.status == 0)
  }

  @Test("--fix leaves what a person should look over, --unsafe-fixes does it too")
  func unsafe() throws {
    let source = #"{"extends": "es", "date_format": "MM/dd/YYYY"}"#
    let folder = try Folder(["es.json": source])
    _ = try folder.check("--fix", "es.json")
    #expect(try folder.text("es.json") == #"{"extends": "es", "date_format": "MM/dd/yyyy"}"#)
    _ = try folder.check("--unsafe-fixes", "es.json")
    #expect(try folder.text("es.json") == #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#)
  }

  @Test("Without fixes to make, a file is not written")
  func untouched() throws {
    let folder = try Folder(["a.json": #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#])
    let path = folder.url.appendingPathComponent("a.json").path
    let date = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: path)
    _ = try folder.check("--fix", "a.json")
    let after = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate] as? Date
    #expect(after == date)
  }

  @Test("A file keeps its permissions, a link stays a link, and nothing is left beside it")
  func place() throws {
    let folder = try Folder(["real/a.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#])
    try folder.link("link.json", to: "real/a.json")
    let real = folder.url.appendingPathComponent("real/a.json").path
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real)
    _ = try folder.check("--fix", "link.json")
    #expect(try folder.text("real/a.json").contains("yyyy"))
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    let link = folder.url.appendingPathComponent("link.json").path
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "real/a.json")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/real") == ["a.json"])
  }

  @Test("--diff prints a patch that patch(1) takes, and writes nothing")
  func diff() throws {
    let source = "{\n  \"extends\": \"en\",\n  \"date_format\": \"dd.MM.YYYY\"\n}\n"
    let folder = try Folder(["a.json": source])
    let outcome = try folder.check("--diff", "a.json")
    #expect(try folder.text("a.json") == source)
    #expect(
      outcome.output == """
        --- a/a.json
        +++ b/a.json
        @@ -1,4 +1,4 @@
         {
           "extends": "en",
        -  "date_format": "dd.MM.YYYY"
        +  "date_format": "dd.MM.yyyy"
         }

        """)
    #expect(outcome.errors.contains("date-pattern-week-year"))
  }

  @Test("Fixed standard input goes to standard output, the findings to standard error")
  func input() throws {
    let outcome = try Folder().check(
      "--fix", "-", "--stdin-filename", "es.json",
      input: #"{"extends": "es", "date_format": "dd.MM.YYYY"}"#)
    #expect(outcome.output == #"{"extends": "es", "date_format": "dd.MM.yyyy"}"#)
    #expect(outcome.errors.contains("note[missing-key]"))
  }

  @Test("Standard input takes its kind and its language from its name")
  func inputName() throws {
    let folder = try Folder()
    let text = "{extends: 'en', new_messages: 'New messages'}"
    let json5 = try CheckJSON(
      try folder.check("-", "--stdin-filename", "de.json5", "--format", "json", input: text).output)
    #expect(json5.diagnostics.contains { $0.code == "untranslated" && $0.path == "de.json5" })
    #expect(json5.files.first?.language == "de")
    let json = try CheckJSON(
      try folder.check("-", "--stdin-filename", "de.json", "--format", "json", input: text).output)
    #expect(json.diagnostics.contains { $0.code == "syntax-error" })
  }

  @Test("An inherited pattern is overridden in the style of the file")
  func inherited() throws {
    let folder = try Folder(["en.json": "{\n    \"extends\": \"en\"\n}\n"])
    _ = try folder.check("--fix", "en.json")
    #expect(
      try folder.text("en.json")
        == "{\n    \"extends\": \"en\",\n    \"date_format\": \"dd.MM.yyyy\"\n}\n")
  }

  @Test("What was fixed is no longer counted")
  func status() throws {
    let folder = try Folder(["a.json": #"{"extends": "en", "powerd_by": "x", }"#])
    #expect(try folder.check("a.json").status == 1)
    #expect(try folder.check("a.json", "--fix").status == 0)
    #expect(try folder.check("a.json").status == 0)
  }

  @Test("Everything is checked against what was on the disk, in whatever order files stand")
  func order() throws {
    // What is inherited decides whether the child's pattern misleads, and the fix of the parent
    // changes it: the child must be judged by the parent as it was, before or after it in the order.
    let parent = #"{"extends": "en", "powerd_by": "P", "date_format": "dd.MM.YYYY"}"#
    let results = try [("a.json", "z.json"), ("z.json", "a.json")].map { child, name in
      let folder = try Folder([
        child: #"{"extends": "./\#(name)", "tme_format": "HH:mm"}"#, name: parent,
      ])
      let json = try CheckJSON(try folder.check("--fix", "--format", "json").output)
      let findings = json.diagnostics.map { finding in
        "\(finding.path == child ? "child" : "parent") \(finding.code) \(finding.message)"
      }
      return (
        try folder.text(child).replacingOccurrences(of: name, with: "parent"),
        try folder.text(name),
        findings.map { $0.replacingOccurrences(of: name, with: "parent") }.sorted()
      )
    }
    #expect(results[0] == results[1])
  }

  @Test("What was fixed is said on standard error, by file")
  func said() throws {
    let folder = try Folder([
      "a.json": #"{"extends": "en", "powerd_by": "x", "date_format": "dd.MM.YYYY"}"#,
      "b.json": #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#,
      "c.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#,
    ])
    let outcome = try folder.check("--fix")
    #expect(
      outcome.errors
        == "crmlocale: a.json: fixed 2 findings\ncrmlocale: c.json: fixed 1 finding\n")
  }

  @Test("So it is in the summary, with what is left and what was left alone")
  func summary() throws {
    let folder = try Folder([
      "a.json": #"{"extends": "en", "powerd_by": "x", "date_format": "dd.MM.YYYY"}"#,
      "b.json": #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#,
      "c.json": #"{"extends": "en", "date_format": "dd.MM.YYYY" "new_messages": `x }"#,
    ])
    let lines = try folder.check("--fix").output.split(separator: "\n")
    #expect(lines.contains("Fixed 2 findings in a.json."))
    #expect(lines.contains { $0.hasPrefix("Left ") })
    #expect(lines.last?.contains("error") == true)
  }

  @Test("--diff ends with 1 where it would change something")
  func diffStatus() throws {
    let folder = try Folder([
      "a.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#,
      "b.json": #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#,
    ])
    #expect(try folder.check("--diff", "a.json").status == 1)
    #expect(try folder.check("--diff", "b.json").status == 0)
  }

  @Test(
    "What cannot be written is reported all the same",
    .enabled(if: getuid() != 0, "needs rights to lack"))
  func readOnly() throws {
    let folder = try Folder(["site/a.json": #"{"extends": "en", "date_format": "dd.MM.YYYY"}"#])
    let site = folder.url.appendingPathComponent("site").path
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: site)
    let outcome = try folder.check("--fix", "site", "--format", "json")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: site)
    #expect(outcome.status == 2)
    #expect(try CheckJSON(outcome.output).files.count == 1)
  }

  @Test(
    "--stdin-filename means standard input, with or without a dash",
    arguments: [
      ["check", "--stdin-filename", "pl.json"], ["check", "-", "--stdin-filename", "pl.json"],
    ])
  func stdinFilename(_ arguments: [String]) throws {
    let folder = try Folder(["other.json": #"{"extends": "xx"}"#])
    let outcome = try Program.run(
      arguments, in: folder.url, input: Data(#"{"extends": "eng"}"#.utf8))
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("pl.json:1:13: error[unknown-base]"))
    #expect(!outcome.output.contains("other.json"))
  }

  @Test("So it does for the commands that take one file")
  func oneFile() throws {
    let folder = try Folder(["a.json": "{}"])
    let text = #"{"extends": "es", "new_messages": "x"}"#
    let resolved = try folder.run("resolve", "--stdin-filename", "pl.json", input: text)
    #expect(resolved.status == 0 && resolved.output.contains(#""new_messages": "x""#))
    let preview = try folder.run("preview", "--stdin-filename", "pl.json", input: text)
    #expect(preview.output.contains("pl.json: date_format"))
    #expect(try folder.run("resolve", "a.json", "--stdin-filename", "b.json").status == 2)
    #expect(try folder.run("resolve").status == 2)
  }
}
