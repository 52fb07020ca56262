import Foundation
import TestSupport
import Testing

@Suite("What is left out of a run, and how endings are read")
struct ExclusionTests {
  static let text = #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#
  static let files = [
    "a.json": text, "legacy/b.json": text, "legacy/deep/c.json": text, "sites/legacy/d.json": text,
    "sites/e.json": text, "sites/e.min.json": text, "#odd/f.json": text,
  ]

  /// Globs, and the files that are left of all.
  static let cases: [([String], [String])] = [
    (
      [],
      [
        "#odd/f.json", "a.json", "legacy/b.json", "legacy/deep/c.json", "sites/e.json",
        "sites/e.min.json", "sites/legacy/d.json",
      ]
    ),
    // A name is left out in every folder, a path where it leads.
    (["legacy"], ["#odd/f.json", "a.json", "sites/e.json", "sites/e.min.json"]),
    (["/legacy", "#odd"], ["a.json", "sites/e.json", "sites/e.min.json", "sites/legacy/d.json"]),
    (["./legacy/", "#odd", "sites/*"], ["a.json"]),
    (["legacy/deep", "#odd", "sites/**"], ["a.json", "legacy/b.json"]),
    (["**/legacy/**", "#odd", "*.min.json"], ["a.json", "sites/e.json"]),
    (["*", "!a.json"], ["a.json"]),
  ]

  @Test("Globs are read as lines of .gitignore are", arguments: cases)
  func globs(_ globs: [String], _ left: [String]) throws {
    let folder = try Folder(Self.files)
    let outcome = try folder.run(
      ["check", "--format", "json", "--allow-empty"] + globs.flatMap { ["--exclude", $0] })
    #expect(try CheckJSON(outcome.output).files.map(\.path) == left)
  }

  @Test("What is named is left out too, and nothing left is nothing to check")
  func named() throws {
    let folder = try Folder(Self.files)
    let some = try folder.check(
      "a.json", "legacy/b.json", "legacy/deep", "--exclude", "legacy", "--format", "json")
    #expect(try CheckJSON(some.output).files.map(\.path) == ["a.json"])
    let none = try folder.check("legacy/b.json", "--exclude", "legacy")
    #expect(none.status == 2 && none.errors.contains("nothing to check"))
    #expect(try folder.check("legacy/b.json", "--exclude", "legacy", "--allow-empty").status == 0)
  }

  @Test("The folder that globs count from may be named in them, from anywhere")
  func absolute() throws {
    let folder = try Folder(Self.files)
    let outcome = try folder.check(
      "sites", "--exclude", folder.path("sites/legacy"), "--format", "json")
    #expect(
      try CheckJSON(outcome.output).files.map(\.path) == ["sites/e.json", "sites/e.min.json"])
  }

  /// A name, what it is to be read as, the text, and how many files of the chat there are.
  static let endings: [(String, String?, String, Int)] = [
    ("a.chat", nil, text, 0), ("a.chat", ".chat=json", text, 1), ("a.chat", "chat=json", text, 1),
    ("a.CHAT", ".chat=json5", "{extends: 'en', time_format: 'HH:mm'}", 1),
    ("a.chat", ".chat=script", "crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}}", 1),
    ("a.chat", ".chat=page", "<script>crmPluginConfig = {onlinechat: {}}</script>", 1),
    ("a.chat", ".chat=component", "<script>crmPluginConfig = {onlinechat: {}}</script>", 1),
    ("a.x.chat", ".x.chat=json", text, 1), ("a.json", ".chat=page", text, 1),
  ]

  @Test("An ending is searched for and read as it is said", arguments: endings)
  func ending(_ name: String, _ option: String?, _ text: String, _ count: Int) throws {
    let folder = try Folder([name: text])
    let outcome = try folder.run(
      ["check", "--format", "json"] + (option.map { ["--extension", $0] } ?? []))
    #expect(try CheckJSON(outcome.output).files.count == count, "\(outcome.errors)")
  }
}
