import Foundation
import TestSupport
import Testing

@testable import CRMLocaleKit

/// Globs are held against git, which has the same ones in three places: pathspecs with `:(glob)` count from
/// a folder as those of the settings do, and `--exclude` takes what a line of `.gitignore` takes.
@Suite("Globs as git has them", .enabled(if: Tool.git.isInstalled))
struct GlobPathspecTests {
  private static let names = [
    "a", "b", "ab", "a.json", "b.json", "ab.json", "a.min.json", "legacy", "site", "!a", "#a",
    "[a]",
    "a*", "é", "-", "a b", "A",
  ]

  /// Parts of a glob that stand between slashes.
  private static let parts = [
    "a", "b", "ab", "site", "legacy", "*", "?", "*.json", "a*", "?.json", "[ab]", "[!a]*",
    "[a-b].json",
    "\\*", "a\\*", "[[]a]", "é", "*b", "[[:alpha:]]", "!a", "#a", "*.min.*", "[^b]", "[]a]", "-",
    "a b", "[A-Z]",
  ]

  /// A tree of files, in a repository that knows them.
  private static func tree(_ random: inout SeededGenerator) throws -> (Folder, [String]) {
    var files: Set<String> = []
    for _ in 0..<60 {
      let folders = (0..<random.next(below: 3)).map { _ in random.pick(names) + ".d" }
      let plain = (0..<random.next(below: 2)).map { _ in random.pick(["site", "legacy", "a.d"]) }
      // A name is a file or a folder, not both.
      files.insert((plain + folders + [random.pick(names) + ".f"]).joined(separator: "/"))
    }
    let folder = try Folder(Dictionary(uniqueKeysWithValues: files.map { ($0, "x") }))
    _ = try Tool.git.run(["init", "-q"], in: folder.url)
    return (folder, files.sorted())
  }

  private static func listed(_ arguments: [String], in folder: Folder) throws -> Set<String> {
    let outcome = try Tool.git.run(["ls-files", "-z"] + arguments, in: folder.url)
    #expect(outcome.status == 0, "\(arguments) \(outcome.output)")
    return Set(outcome.output.split(separator: "\0").map(String.init))
  }

  private static func glob(_ random: inout SeededGenerator) -> String {
    let count = random.next(below: 3)
    var parts = (0...count).map { number in
      let part = random.pick(Self.parts)
      return number == count || random.chance(3)
        ? part : part + random.pick([".d", part.hasSuffix("*") ? "" : "*", ""])
    }
    if random.chance(3) { parts.insert("**", at: random.next(below: parts.count + 1)) }
    if let last = parts.last, last != "**", random.chance(2) {
      parts[parts.count - 1] = last + ".f"
    }
    return parts.joined(separator: "/")
  }

  @Test("A glob of the settings means what a pathspec with :(glob) means", arguments: Seeded(1..<9))
  func settings(seed: Seed) throws {
    var random = seed.numbers
    let (folder, files) = try Self.tree(&random)
    _ = try Tool.git.run(["add", "."], in: folder.url)
    var meant = 0
    for _ in 0..<40 {
      let text = Self.glob(&random)
      let expected = try Self.listed(["--", ":(glob)" + text], in: folder)
      let glob = PathGlob(text)
      #expect(Set(files.filter { glob.matches($0) }) == expected, "\(text)")
      meant += expected.count
    }
    #expect(meant > 0, "\(seed)")
  }

  @Test("What --exclude leaves out is what git's --exclude leaves out", arguments: Seeded(21..<29))
  func exclusions(seed: Seed) throws {
    var random = seed.numbers
    let (folder, files) = try Self.tree(&random)
    for _ in 0..<20 {
      let globs = (0...random.next(below: 3)).map { _ in
        let glob =
          random.chance(2)
          ? Self.glob(&random) : random.pick(Self.parts) + random.pick(["", ".d", ".f"])
        let start = random.pick(["", "", "/", glob.hasPrefix("!") ? "" : "!"])
        return start + glob + (random.chance(4) ? "/" : "")
      }
      let left = try Self.listed(["-o"] + globs.flatMap { ["-x", $0] }, in: folder)
      let exclusions = Exclusions(globs, in: folder.url.path, isForNamedFiles: true)
      let kept = files.filter { !exclusions.containsFile(folder.path($0)) }
      #expect(Set(kept) == left, "\(globs)")
    }
  }

  /// Lines of a `.gitignore` file that people often get wrong, each with the paths that it is asked of.
  static let lines: [(String, [String])] = [
    ("dist", ["dist", "a/dist", "dist/a", "a/dist/b/c"]), ("/dist", ["dist/a", "a/dist/b"]),
    ("dist/", ["dist/a", "a/dist/b", "dist"]), ("a/b", ["a/b", "c/a/b", "a/b/c"]),
    ("/a/b", ["a/b", "c/a/b"]), ("a/*", ["a/b", "a/b/c", "b/a/c"]),
    ("a/**", ["a/b", "a/b/c", "a"]),
    ("**/a", ["a", "b/a", "b/a/c"]), ("**/a/*", ["a/b", "c/a/b", "a/b/c"]),
    ("a/**/b", ["a/b", "a/c/b", "a/c/d/b"]),
    ("**", ["a", "a/b"]), ("***", ["a", "a/b"]), ("a**b", ["ab", "axb", "a/b"]),
    ("**a", ["a", "ba", "c/ba"]),
    ("*.json\n!a.json", ["a.json", "b.json", "c/a.json"]),
    ("a/\n!a/b", ["a/b", "a/c"]), ("a/*\n!a/b", ["a/b", "a/c", "a/b/c"]),
    ("/*\n!/a\n/a/*\n!/a/b", ["a/b", "a/c", "b", "a/b/c"]), ("!a\na", ["a"]), ("a\n!a\na", ["a"]),
    ("a \nb\\ ", ["a", "a ", "b", "b "]), ("\\a", ["a", "\\a"]), ("a\\", ["a", "a\\"]),
    ("[ab", ["[ab", "a"]), ("[]-]", ["]", "-", "a"]), ("[!]]x", ["ax", "]x"]),
    ("[a-]x", ["ax", "-x"]),
    ("[z-a]", ["a", "z"]), ("[[:digit:]]x", ["1x", "ax"]), ("[[:nope:]]x", ["ax"]),
    ("?", ["a", "é", "ab"]), ("a?", ["aé", "ab", "a"]), ("é", ["é", "e\u{301}"]),
    ("#a", ["#a", "a"]), ("\\#a", ["#a"]), ("\\!a", ["!a"]), ("!!a\n", ["!a", "a"]),
    (" a", ["a", " a"]),
    ("\ta", ["a", "\ta"]), ("a\t", ["a", "a\t"]), ("\u{FEFF}a", ["a"]), ("a\r\nb\r\n", ["a", "b"]),
    ("/", ["a"]), ("//a", ["a"]), ("./a", ["a"]), ("a//b", ["a/b"]), ("A", ["a"]),
    (".*", [".a", "a/.b"]),
    ("a/./b", ["a/b"]), ("*/", ["a/b", "a"]), ("*/b", ["a/b", "a/c/b"]),
    ("*a*/", ["bac/d", "bac"]),
  ]

  @Test("A line says what git check-ignore says by it", arguments: lines)
  func checkIgnore(_ line: String, _ paths: [String]) throws {
    for path in paths {
      // Each alone: `a` is a file for one and a folder for the next.
      let folder = try Folder([".gitignore": line, path: "x"])
      _ = try Tool.git.run(["init", "-q"], in: folder.url)
      let isIgnored =
        try Tool.git.run(["check-ignore", "-q", "--", path], in: folder.url).status == 0
      let file = IgnoreFile(Array(line.utf8), folder: "")
      var found = false
      let parts = path.split(separator: "/")
      for count in 1...parts.count where !found {
        let part = parts.prefix(count).joined(separator: "/")
        found = file.verdict(on: part, isFolder: count < parts.count) ?? false
      }
      #expect(found == isIgnored, "\(path.debugDescription) by \(line.debugDescription)")
    }
  }
}
