import Foundation
import TestSupport
import Testing

@testable import CRMLocaleKit

@Suite("A search under way")
struct FileWalkTests {
  /// What a run looks at in a folder, with paths from it on.
  private static func targets(
    _ paths: [String], in folder: Folder, _ search: FileSearch = FileSearch()
  ) -> [String] {
    var targets = CheckTargets(
      in: paths.map { folder.path($0) }, by: search, stdinFilename: nil)
    var names: [String] = []
    while let step = targets.next() {
      switch step {
      case .target(let target): names.append(target.name)
      case .problem(let error): names.append("problem \(error.path)")
      }
    }
    return names.map { $0.replacing(folder.url.path + "/", with: "") }
  }

  @Test(
    "Files come in the order of the bytes of their paths, whatever the names",
    arguments: Seeded(21, 22))
  func order(seed: Seed) throws {
    var random = seed.numbers
    let folder = try Folder()
    let letters = Array("ab.-_ !0Zé")
    func name() -> String {
      let letters = (0...random.next() % 3).map { _ in letters.randomElement(using: &random)! }
      return "n" + String(letters)
    }
    var names: Set<String> = []
    for _ in 0..<300 {
      let parts = (0..<(random.next() % 4)).map { _ in name() + "d" }
      let path = (parts + [name() + ".json"]).joined(separator: "/")
      if (try? folder.write(Data("{}".utf8), to: path)) != nil { names.insert(path) }
    }
    let expected = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(Self.targets(["."], in: folder) == expected.map { "./" + $0 }, "\(seed)")
  }

  @Test(
    "A file and links to it are one: the file itself, or the first link to what no search finds")
  func links() throws {
    let folder = try Folder([
      "m/file.json": "{}", "m/.gitignore": "left.json", "m/left.json": "{}",
      "dist/built.json": "{}",
    ])
    try folder.link("a.json", to: "m/file.json")
    try folder.link("z.json", to: "m/file.json")
    try folder.link("b.json", to: "m/left.json")
    try folder.link("c.json", to: "m/left.json")
    try folder.link("d.json", to: "dist/built.json")
    try folder.link("e.json", to: "d.json")
    let found = Self.targets(["."], in: folder)
    #expect(found == ["./b.json", "./d.json", "./m/file.json"])
  }

  @Test("A folder that cannot be read is told in its place, and the search goes on")
  func unreadable() throws {
    let folder = try Folder(["a.json": "{}", "m/b.json": "{}", "z.json": "{}"])
    var walk = FileWalk(FileSearch(), of: folder.url.path)
    guard case .file = walk.next() else {
      Issue.record("nothing found")
      return
    }
    try FileManager.default.removeItem(atPath: folder.path("m"))
    guard case .unreadable(let error) = walk.next(), case .file = walk.next() else {
      Issue.record("the folder is not told")
      return
    }
    let isAtEnd = walk.next() == nil
    #expect(error.path == folder.path("m") && isAtEnd)
  }
}
