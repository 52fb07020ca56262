import Foundation
import TestSupport
import Testing

@testable import CRMLocaleKit

@Suite("Files that git ignores")
struct IgnoreFileTests {
  static let lines: [(line: String, ignored: [String], kept: [String])] = [
    ("*.log", ["a.log", "b/c.log"], ["a.logs", "log"]),
    ("/a.json", ["a.json"], ["b/a.json"]),
    ("site/*.json", ["site/a.json"], ["site/b/a.json", "c/site/a.json"]),
    ("**/old", ["old", "a/old", "a/b/old"], ["older"]),
    ("a/**/z", ["a/z", "a/b/z", "a/b/c/z"], ["b/z", "a/zz"]),
    ("a/**", ["a/b", "a/b/c"], ["a", "b/a"]),
    ("[a-c]?.js", ["ax.js", "d/bb.js"], ["dx.js", "a.js"]),
    ("[!a]b", ["cb"], ["ab", "b"]),
    ("[[:digit:]]*", ["1", "2a"], ["a2"]),
    ("\\#a", ["#a"], ["a"]), ("\\!a", ["!a"], ["a"]), ("a\\ ", ["a "], ["a"]),
    ("a   ", ["a"], ["a "]), ("a\r", ["a"], ["a\r"]),
    ("# a", [], ["a", "# a"]), ("", [], ["a"]), ("[", [], ["["]), ("a\\", [], ["a", "a\\"]),
  ]

  @Test("A line says what git says by it", arguments: lines)
  func patterns(_ line: String, _ ignored: [String], _ kept: [String]) {
    let file = IgnoreFile(Array(line.utf8), folder: "")
    for path in ignored { #expect(file.verdict(on: path, isFolder: false) == true, "\(path)") }
    for path in kept { #expect(file.verdict(on: path, isFolder: false) == nil, "\(path)") }
  }

  @Test("A slash at the end means folders, `!` brings back, and the last line is heard")
  func order() {
    let file = IgnoreFile(Array("logs/\n*.json\n!keep.json\n".utf8), folder: "site")
    #expect(file.verdict(on: "site/logs", isFolder: true) == true)
    #expect(file.verdict(on: "site/logs", isFolder: false) == nil)
    #expect(file.verdict(on: "site/a.json", isFolder: false) == true)
    #expect(file.verdict(on: "site/keep.json", isFolder: false) == false)
    #expect(file.verdict(on: "other/a.json", isFolder: false) == nil)
  }

  static let pieces = [
    "a", "b", "foo", "bar", ".js", "*", "?", "**", "/", "/", "**/", "/**", "[ab]", "[!a]", "[a-c]",
    "[[:alpha:]]", "[^b-]", "\\*", "\\a", " ", "\\ ", "!", "#", "[", "]", "-", "***", "[]a]",
    "[\\]]", "[[:foo:]]", "[a-", "é",
  ]
  static let names = [
    "a", "b", "foo", "bar", "foo.js", "a.js", "ab", "ba", "abc", "b b", "*", "!a", "#a", "[", "a-",
    "c", "é", "]",
  ]

  @Test(
    "A search finds what git would track, whatever the patterns",
    .enabled(if: Tool.git.isInstalled), arguments: Seeded(0..<20))
  func sameAsGit(seed: Seed) throws {
    var random = seed.numbers
    var files: [String: String] = [:]
    for _ in 0..<40 {
      let parts = (0...random.next(below: 3)).map { _ in random.pick(Self.names) }
      files[
        parts.map { "\($0).d" }.joined(separator: "/") + "/" + random.pick(Self.names) + ".json"] =
        "{}"
    }
    let folder = try Folder(files)
    for ignored in [".gitignore", "a.d/.gitignore", "foo.d/b.d/.gitignore"] {
      try folder.write(Data(Self.ignoreFile(&random).utf8), to: ignored)
    }
    _ = try Tool.git.run(["init", "-q"], in: folder.url)
    let tracked = try Tool.git.run(
      ["-c", "core.quotePath=false", "ls-files", "-z", "-o", "--exclude-standard"], in: folder.url)
    let expected = Set(tracked.output.split(separator: "\0").map(String.init))
      .filter { $0.hasSuffix(".json") }
    let found = FileSearch().files(under: folder.url.path).map {
      String($0.dropFirst(folder.url.path.count + 1))
    }
    #expect(Set(found) == expected)
    let all = FileSearch(readsIgnoreFiles: false).files(under: folder.url.path)
    #expect(all.count == files.count)
  }

  private static func ignoreFile(_ random: inout SeededGenerator) -> String {
    let lines = (0...random.next(below: 5)).map { _ in
      (random.chance(4) ? "!" : "")
        + (0...random.next(below: 4)).map { _ in random.pick(pieces) }.joined()
        + (random.chance(3) ? ".json" : "") + (random.chance(4) ? "/" : "")
    }
    return lines.joined(separator: random.chance(3) ? "\r\n" : "\n")
  }

  @Test("The files of the folders around are heard, and a folder that is named is searched")
  func around() throws {
    let folder = try Folder([
      ".gitignore": "*.json\n!keep.json\ndist/\n", "site/a.json": "{}", "site/keep.json": "{}",
      "site/b/.gitignore": "!a.json\n", "site/b/a.json": "{}", ".git/HEAD": "x",
      ".git/info/exclude": "secret.js\n", "site/secret.js": "",
    ])
    let start = folder.path("site")
    let found = FileSearch().files(under: start).map { String($0.dropFirst(start.count + 1)) }
    #expect(found == ["b/a.json", "keep.json"])
  }
}
