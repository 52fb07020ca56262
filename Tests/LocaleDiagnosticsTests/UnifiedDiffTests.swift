import Foundation
import LocaleDiagnostics
import TestSupport
import Testing

@Suite struct UnifiedDiffTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String
    /// The hunks as GNU diff 3.8 prints them.
    let expected: String
  }

  @Test(
    "Hunks are those of GNU diff",
    arguments: [
      Case(testDescription: "no difference", old: "a\n", new: "a\n", expected: ""),
      Case(
        testDescription: "one line in the middle", old: "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
        new: "1\n2\n3\n4\nfive\n6\n7\n8\n9\n",
        expected: "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"),
      Case(
        testDescription: "the only line", old: "a\n", new: "b\n", expected: "@@ -1 +1 @@\n-a\n+b\n"),
      Case(
        testDescription: "from nothing", old: "", new: "a\nb\n",
        expected: "@@ -0,0 +1,2 @@\n+a\n+b\n"),
      Case(testDescription: "to nothing", old: "a\n", new: "", expected: "@@ -1 +0,0 @@\n-a\n"),
      Case(
        testDescription: "a line added at the end", old: "1\n2\n3\n4\n", new: "1\n2\n3\n4\n5\n",
        expected: "@@ -2,3 +2,4 @@\n 2\n 3\n 4\n+5\n"),
      Case(
        testDescription: "no line feed in the old version", old: "a\nb", new: "a\nb\n",
        expected: "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"),
      Case(
        testDescription: "no line feed in the new version", old: "a\nb\n", new: "a\nb",
        expected: "@@ -1,2 +1,2 @@\n a\n-b\n+b\n\\ No newline at end of file\n"),
      Case(
        testDescription: "no line feed in either, below a change", old: "a\nb", new: "c\nb",
        expected: "@@ -1,2 +1,2 @@\n-a\n+c\n b\n\\ No newline at end of file\n"),
      Case(
        testDescription: "carriage returns stay", old: "a\r\nb\r\n", new: "a\r\nc\r\n",
        expected: "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"),
      Case(
        testDescription: "changes whose context touches share a hunk",
        old: "1\n2\n3\n4\n5\n6\n7\n8\n", new: "one\n2\n3\n4\n5\n6\n7\neight\n",
        expected: "@@ -1,8 +1,8 @@\n-1\n+one\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+eight\n"),
      Case(
        testDescription: "changes further apart have their own",
        old: "1\n2\n3\n4\n5\n6\n7\n8\n9\n", new: "one\n2\n3\n4\n5\n6\n7\n8\nnine\n",
        expected: """
          @@ -1,4 +1,4 @@
          -1
          +one
           2
           3
           4
          @@ -6,4 +6,4 @@
           6
           7
           8
          -9
          +nine

          """),
      Case(
        testDescription: "what is removed moves what follows",
        old: "x\n1\n2\n3\n4\n5\n6\n7\n8\n9\n", new: "1\n2\n3\n4\n5\n6\n7\n8\n9\nz\n",
        expected: """
          @@ -1,4 +1,3 @@
          -x
           1
           2
           3
          @@ -8,3 +7,4 @@
           7
           8
           9
          +z

          """),
    ])
  func hunks(_ test: Case) {
    let patch = UnifiedDiff.between(Array(test.old.utf8), Array(test.new.utf8), path: "f.json")
    let header = test.expected.isEmpty ? "" : "--- a/f.json\n+++ b/f.json\n"
    #expect(String(decoding: patch, as: UTF8.self) == header + test.expected)
  }

  @Test(
    "Paths are written so that git finds them",
    arguments: [
      ("dir/a.json", "a/dir/a.json"), ("./a.json", "a/a.json"), ("/srv/a.json", "a/srv/a.json"),
      ("my file.json", "a/my file.json\t"), ("é.json", "a/é.json"),
      ("a\"b.json", #""a/a\"b.json""#), (#"a\b.json"#, #""a/a\\b.json""#),
      ("tab\there", #""a/tab\011here""#), ("esc\u{1B}[31m", #""a/esc\033[31m""#),
    ])
  func paths(path: String, expected: String) {
    let patch = UnifiedDiff.between([1], [2], path: path)
    let header = String(decoding: patch, as: UTF8.self).prefix { $0 != "\n" }
    #expect(header == "--- \(expected)")
  }

  @Test(
    "git applies the patch, for files with any name and any bytes",
    .enabled(if: Tool.git.isInstalled, "needs git"),
    arguments: ["a.json", "dir/with space/b é.json", "quote\"back\\slash.json", "tab\tname.json"],
    Seeded(6))
  func gitApplies(name: String, seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<12 {
      let (old, new) = Self.randomVersions(&random)
      try Folder.temporary { temporary in
        let folder = temporary.url
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(old).write(to: file)
        let patch = folder.appendingPathComponent("the.patch")
        try Data(UnifiedDiff.between(old, new, path: name)).write(to: patch)
        let result = try Tool.git.run(["apply", "--whitespace=nowarn", "the.patch"], in: folder)
        #expect(result.status == 0, "\(result.output)")
        #expect(try Array(Data(contentsOf: file)) == new)
      }
    }
  }

  @Test(
    "patch applies the patch, and takes it back",
    .enabled(if: Tool.patch.isInstalled, "needs patch"), arguments: Seeded(99))
  func patchApplies(seed: Seed) throws {
    var random = seed.numbers
    for _ in 0..<25 {
      let (old, new) = Self.randomVersions(&random)
      try Folder.temporary { temporary in
        let folder = temporary.url
        let file = folder.appendingPathComponent("a.json")
        try Data(old).write(to: file)
        try Data(UnifiedDiff.between(old, new, path: "a.json"))
          .write(to: folder.appendingPathComponent("the.patch"))
        let arguments = ["--binary", "-s", "-p1", "-i", "the.patch"]
        let forth = try Tool.patch.run(arguments, in: folder)
        #expect(forth.status == 0, "\(forth.output)")
        #expect(try Array(Data(contentsOf: file)) == new)
        let back = try Tool.patch.run(["-R"] + arguments, in: folder)
        #expect(back.status == 0, "\(back.output)")
        #expect(try Array(Data(contentsOf: file)) == old)
      }
    }
  }

  @Test(
    "A patch of a large file is small where little changed, and made quickly",
    .timeLimit(.minutes(1)))
  func largeFiles() {
    var lines = (0..<50_000).map { "  \"key_\($0)\": \"value\",\n" }
    let old = Array(lines.joined().utf8)
    for index in [3, 25_000, 49_990] { lines[index] = "  changed\n" }
    lines.remove(at: 12_000)
    let some = UnifiedDiff.between(old, Array(lines.joined().utf8), path: "a")
    #expect(some.count { $0 == UInt8(ascii: "\n") } == 2 + 3 * 9 + 8)

    // Every line differs, and every line is the same as every other: the worst for any algorithm.
    let all = UnifiedDiff.between(
      old, Array(lines.map { "\t" + $0 }.joined().utf8), path: "a")
    #expect(all.count > old.count)
    let same = [UInt8](repeating: UInt8(ascii: "\n"), count: 100_000)
    let mixed = (0..<100_000).map { UInt8(ascii: $0 % 2 == 0 ? "\n" : "x") }
    #expect(!UnifiedDiff.between(same, mixed, path: "a").isEmpty)
    #expect(!UnifiedDiff.between(mixed, same, path: "a").isEmpty)
  }

  /// A file of some lines, some of them alike, with CR LF here and there, bytes that are not UTF-8
  /// and perhaps no line feed at the end; and the file after some changes.
  private static func randomVersions(_ random: inout SeededGenerator) -> (
    old: [UInt8], new: [UInt8]
  ) {
    let parts = ["{", "}", "", "a: 1,", "b: 2,", "\u{2028}x", "é"]
    func line(_ random: inout SeededGenerator) -> [UInt8] {
      var line = Array(parts[random.next(below: parts.count)].utf8)
      if random.next(below: 5) == 0 { line.append(0xFF) }
      if random.next(below: 4) == 0 { line.append(UInt8(ascii: "\r")) }
      return line
    }
    // Beyond 512 lines the stretches between unique lines are compared by themselves.
    let count = 1 + random.next(below: random.next(below: 3) == 0 ? 1500 : 60)
    let old = (0..<count).map { index in
      line(&random) + (random.next(below: 2) == 0 ? Array("\(index)".utf8) : [])
    }
    var new = old
    for _ in 0..<1 + random.next(below: 8) {
      let place = random.next(below: new.count + 1)
      switch random.next(below: 3) {
      case 0: new.insert(line(&random), at: place)
      case 1 where place < new.count: new[place] = line(&random) + [UInt8(ascii: "!")]
      default: if place < new.count, new.count > 1 { new.remove(at: place) }
      }
    }
    new.append(Array("end".utf8))
    func joined(_ lines: [[UInt8]], endsLine: Bool) -> [UInt8] {
      Array(lines.joined(separator: [UInt8(ascii: "\n")])) + (endsLine ? [UInt8(ascii: "\n")] : [])
    }
    return (
      joined(old, endsLine: random.next(below: 2) == 0),
      joined(new, endsLine: random.next(below: 2) == 0)
    )
  }
}
