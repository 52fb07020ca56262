import CRMLocaleKit
import Foundation
import TestSupport
import Testing

/// Which file of settings counts for a folder: the nearest upward, up to the repository's root, open texts
/// before the disk.
@Suite("Where settings are looked for")
struct SettingsSearchTests {
  /// Files of a tree, open texts, where to begin, and what is found; `nil` for nothing.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [String]
    var open: [String] = []
    let start: String
    let found: String?

    init(
      _ sentence: String, _ files: [String], open: [String] = [], from start: String,
      _ found: String?
    ) {
      testDescription = sentence
      (self.files, self.open, self.start, self.found) = (files, open, start, found)
    }
  }

  private static let repository = "repo/.git/HEAD"

  static let cases = [
    Case(
      "in the folder itself", [repository, "repo/crmlocale.jsonc", "repo/a/crmlocale.json"],
      from: "repo/a", "repo/a/crmlocale.json"),
    Case(
      "in the folder above", [repository, "repo/crmlocale.json5", "repo/a/b/x"], from: "repo/a/b",
      "repo/crmlocale.json5"),
    Case(
      "not above the repository", [repository, "crmlocale.json", "repo/a/x"], from: "repo/a", nil),
    Case(
      "at the root of the repository", [repository, "repo/crmlocale.json", "repo/a/x"],
      from: "repo/a", "repo/crmlocale.json"),
    Case(
      "in an inner repository only its own",
      [repository, "repo/crmlocale.json", "repo/inner/.git", "repo/inner/a/x"],
      from: "repo/inner/a", nil),
    Case("without a repository in the folder alone", ["crmlocale.json", "a/x"], from: "a", nil),
    Case(
      "a folder of that name is no file", [repository, "repo/a/crmlocale.json/x"], from: "repo/a",
      nil),
    Case(
      "names of other cases are other files", [repository, "repo/CRMLocale.json"], from: "repo", nil
    ),
    Case(
      "an open text that is not on the disk", [repository, "repo/a/x"],
      open: ["repo/a/crmlocale.jsonc"], from: "repo/a", "repo/a/crmlocale.jsonc"),
    Case(
      "an open text is nearer than a file above", [repository, "repo/crmlocale.json", "repo/a/x"],
      open: ["repo/a/crmlocale.json"], from: "repo/a", "repo/a/crmlocale.json"),
  ]

  private static func find(_ example: Case, in folder: Folder) throws -> SettingsFile? {
    let open = Set(example.open.map { folder.path($0) })
    return try SettingsSearch.find(from: folder.path(example.start)) { path in
      open.contains(path) ? Array(#"{"messages": "es"}"#.utf8) : nil
    }
  }

  @Test("The nearest counts", arguments: cases)
  func nearest(_ example: Case) throws {
    let folder = try Folder(Dictionary(uniqueKeysWithValues: example.files.map { ($0, "{}") }))
    let found = try Self.find(example, in: folder)
    #expect(found?.path == example.found.map { folder.path($0) })
    #expect(found?.problems.isEmpty != false)
    // What is open counts before what is on the disk.
    let isOpen = example.found.map { example.open.contains($0) } ?? false
    #expect(found.map { ProjectSettings($0).messages != nil } ?? false == isOpen)
  }

  @Test("An open text counts instead of the file of its name")
  func openInstead() throws {
    let folder = try Folder([Self.repository: "", "repo/crmlocale.json": #"{"messages": "pt"}"#])
    let example = Case("", [], open: ["repo/crmlocale.json"], from: "repo", "repo/crmlocale.json")
    let found = try #require(try Self.find(example, in: folder))
    #expect(ProjectSettings(found).messages == .spanish)
  }

  @Test(
    "Two in one folder are a question, open or on the disk",
    arguments: [
      ([], 2), (["repo/crmlocale.json5"], 1), (["repo/crmlocale.json", "repo/crmlocale.jsonc"], 0),
    ]
      as [([String], Int)])
  func several(_ open: [String], _ onDisk: Int) throws {
    let names = SettingsFile.names.prefix(onDisk).map { ("repo/\($0)", "{}") }
    let folder = try Folder(Dictionary(uniqueKeysWithValues: names + [(Self.repository, "")]))
    let example = Case("", [], open: open, from: "repo", nil)
    let error = #expect(throws: SettingsSearch.Problem.self) { try Self.find(example, in: folder) }
    #expect(error?.message.description.hasSuffix("stand in one folder: which one counts?") == true)
  }

  @Test("A farther folder's two are no question where there is a nearer one")
  func nearerOne() throws {
    let folder = try Folder([
      Self.repository: "", "repo/crmlocale.json": "{}", "repo/crmlocale.jsonc": "{}",
      "repo/a/crmlocale.json": "{}",
    ])
    let near = Case("", [], from: "repo/a", nil)
    #expect(try Self.find(near, in: folder)?.path == folder.path("repo/a/crmlocale.json"))
    let far = Case("", [], from: "repo", nil)
    #expect(throws: SettingsSearch.Problem.self) { try Self.find(far, in: folder) }
  }

  @Test("The folders are those from the place up to the repository's root, links followed")
  func folders() throws {
    let folder = try Folder([Self.repository: "", "repo/a/b/x": ""])
    try folder.link("link", to: "repo/a/b")
    for start in ["repo/a/b", "link", "repo/a/./b/", "repo/a/b/../b"] {
      #expect(
        SettingsSearch.folders(above: folder.path(start))
          == ["repo/a/b", "repo/a", "repo"].map { folder.path($0) }, "\(start)")
    }
    #expect(SettingsSearch.folders(above: folder.path("repo")) == [folder.path("repo")])
    #expect(SettingsSearch.folders(above: folder.url.path) == [folder.url.path])
    #expect(SettingsSearch.folders(above: "/") == ["/"])
    #expect(Repository.root(around: folder.path("link")) == folder.path("repo"))
    #expect(Repository.root(around: folder.url.path) == nil)
    #expect(Repository.root(around: folder.path("gone")) == nil)
  }
}
