import CRMLocaleKit
import Foundation
import TestSupport
import Testing

/// What `--watch` goes by: which files are other than they were.
@Suite("The state of files at one moment")
struct FileSnapshotTests {
  /// What is done to a folder with `a.json`, `sub/b.json` and `notes.txt`, and the files that changed by it.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let changes: [String]
    let change: @Sendable (Folder) throws -> Void
  }

  static let cases: [Change] = [
    Change(testDescription: "nothing", changes: []) { _ in },
    Change(testDescription: "a file is longer", changes: ["a.json"]) {
      try $0.write(Data("{ }".utf8), to: "a.json")
    },
    Change(testDescription: "a file of the same size is put in its place", changes: ["a.json"]) {
      try $0.write(Data("[]".utf8), to: "new")
      try $0.remove("a.json")
      try FileManager.default.moveItem(atPath: $0.path("new"), toPath: $0.path("a.json"))
    },
    Change(testDescription: "a file is gone", changes: ["sub/b.json"]) {
      try $0.remove("sub/b.json")
    },
    Change(testDescription: "a file has come", changes: ["sub/c.json"]) {
      try $0.write(Data("{}".utf8), to: "sub/c.json")
    },
    Change(testDescription: "a file has another name", changes: ["a.json", "z.json"]) {
      try FileManager.default.moveItem(atPath: $0.path("a.json"), toPath: $0.path("z.json"))
    },
    Change(testDescription: "a file that is not searched has come", changes: []) {
      try $0.write(Data("x".utf8), to: "more.txt")
    },
    Change(testDescription: "what is ignored has come", changes: []) {
      try $0.write(Data("{}".utf8), to: "ignored.json")
    },
    Change(testDescription: "a file of a folder that is passed over", changes: []) {
      try $0.write(Data("{}".utf8), to: "node_modules/x/c.json")
    },
    Change(testDescription: "a folder is gone", changes: ["sub/b.json"]) { try $0.remove("sub") },
    Change(testDescription: "two at once", changes: ["a.json", "sub/d.json"]) {
      try $0.write(Data("{  }".utf8), to: "a.json")
      try $0.write(Data("{}".utf8), to: "sub/d.json")
    },
  ]

  private static func folder() throws -> Folder {
    try Folder([
      "a.json": "{}", "sub/b.json": "{}", "notes.txt": "x", ".gitignore": "ignored.json\n",
      ".git/HEAD": "",
    ])
  }

  @Test("Exactly what changed is named, in the order of the paths", arguments: cases)
  func changes(_ example: Change) throws {
    let folder = try Self.folder()
    let before = FileSnapshot(of: [folder.url.path], by: FileSearch())
    try example.change(folder)
    let after = FileSnapshot(of: [folder.url.path], by: FileSearch())
    let expected = example.changes.map { folder.path($0) }
    #expect(after.changes(since: before) == expected)
    // The other way round the same files differ.
    #expect(before.changes(since: after) == expected)
    #expect(after.changes(since: after) == [])
  }

  @Test("A file that is named is looked at whatever its kind, also where it is not there yet")
  func named() throws {
    let folder = try Self.folder()
    let names = ["notes.txt", "gone.json", "ignored.json"].map { folder.path($0) }
    func snapshot() -> FileSnapshot { FileSnapshot(of: names, by: FileSearch()) }
    let before = snapshot()
    #expect(snapshot().changes(since: before) == [])
    try folder.write(Data("longer".utf8), to: "notes.txt")
    try folder.write(Data("{}".utf8), to: "gone.json")
    #expect(
      snapshot().changes(since: before) == [folder.path("gone.json"), folder.path("notes.txt")])
  }

  @Test("One more file can be added, by whichever way it is named")
  func added() throws {
    let folder = try Self.folder()
    func snapshot() -> FileSnapshot {
      var snapshot = FileSnapshot(of: [], by: FileSearch())
      snapshot.add(folder.path("a.json"))
      snapshot.add(folder.path("sub/../a.json"))
      snapshot.add(folder.path("later.json"))
      return snapshot
    }
    let before = snapshot()
    try folder.write(Data("{ }".utf8), to: "a.json")
    try folder.write(Data("{ }".utf8), to: "later.json")
    #expect(
      snapshot().changes(since: before) == [folder.path("a.json"), folder.path("later.json")])
    #expect(FileSnapshot.name(of: folder.path("sub/../a.json")) == folder.path("a.json"))
  }

  @Test("Where a link leads elsewhere now, its file is another")
  func links() throws {
    let folder = try Self.folder()
    try folder.write(Data("{\"a\": 1}".utf8), to: "sub/other.json")
    try folder.link("link.json", to: "a.json")
    let before = FileSnapshot(of: [folder.path("link.json")], by: FileSearch())
    try folder.remove("link.json")
    try folder.link("link.json", to: "sub/other.json")
    let after = FileSnapshot(of: [folder.path("link.json")], by: FileSearch())
    #expect(after.changes(since: before) == [folder.path("link.json")])
  }
}
