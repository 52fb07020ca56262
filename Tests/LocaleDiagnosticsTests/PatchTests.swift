import Foundation
import LocaleDiagnostics
import TestSupport
import Testing

/// Patches read by the format's own rules (POSIX `diff -u`, "Diff Unified Output Format"), and by the
/// programs that apply them.
@Suite("Patches")
struct PatchTests {
  struct Versions: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let old: String
    let new: String
  }

  static let versions = [
    Versions(testDescription: "something out of nothing", old: "", new: "a\nb\n"),
    Versions(testDescription: "a line without an end out of nothing", old: "", new: "a"),
    Versions(testDescription: "nothing out of something", old: "a\nb\n", new: ""),
    Versions(testDescription: "nothing out of a line without an end", old: "a", new: ""),
    Versions(testDescription: "an empty line out of nothing", old: "", new: "\n"),
    Versions(testDescription: "a line feed at the end", old: "a\nb", new: "a\nb\n"),
    Versions(testDescription: "no line feed at the end", old: "a\nb\n", new: "a\nb"),
    Versions(testDescription: "line ends of Windows", old: "a\nb\n", new: "a\r\nb\r\n"),
    Versions(testDescription: "line ends of Unix", old: "a\r\nb\r\n", new: "a\nb\n"),
    Versions(testDescription: "a carriage return alone", old: "a\rb", new: "a\rc"),
    Versions(testDescription: "a byte order mark", old: "a\n", new: "\u{FEFF}a\n"),
    Versions(
      testDescription: "lines like those of a header", old: "- x\n-- y\n", new: "+ x\n++ y\n"),
    Versions(testDescription: "a line like a hunk", old: "@@ -1 +1 @@\n", new: "@@ -2 +2 @@\n"),
    Versions(testDescription: "a line like the note at the end", old: "\\ No\n", new: "\\ No"),
    Versions(testDescription: "a zero byte", old: "a\0b\n", new: "a\0c\n"),
    Versions(testDescription: "spaces at the ends of lines", old: "a \n\t\n", new: "a\n \n"),
    Versions(
      testDescription: "a change in the first of many lines", old: "1\n2\n3\n4\n5\n6\n7\n8\n",
      new: "x\n2\n3\n4\n5\n6\n7\n8\n"),
    Versions(
      testDescription: "a change in the last of many lines", old: "1\n2\n3\n4\n5\n6\n7\n8\n",
      new: "1\n2\n3\n4\n5\n6\n7\nx"),
    Versions(
      testDescription: "the same line many times", old: "a\na\na\na\na\na\na\na\na\n",
      new: "a\na\na\na\nb\na\na\na\na\na\n"),
    Versions(
      testDescription: "a separator of lines that ends none", old: "a\u{2028}b\n",
      new: "a\u{2028}c\n"),
  ]

  @Test(
    "git and patch make the new version of the old one, and the old one of the new",
    .enabled(if: Tool.git.isInstalled && Tool.patch.isInstalled, "needs git and patch"),
    arguments: versions)
  func applied(_ versions: Versions) throws {
    let patch = UnifiedDiff.between(
      Array(versions.old.utf8), Array(versions.new.utf8), path: "f.json")
    let runs: [(Tool, [String], from: String, to: String)] = [
      (.git, ["apply", "--whitespace=nowarn", "the.patch"], versions.old, versions.new),
      (.git, ["apply", "-R", "--whitespace=nowarn", "the.patch"], versions.new, versions.old),
      (.patch, ["--binary", "-s", "-p1", "-i", "the.patch"], versions.old, versions.new),
      (.patch, ["--binary", "-s", "-R", "-p1", "-i", "the.patch"], versions.new, versions.old),
    ]
    for (tool, arguments, from, to) in runs {
      try Folder.temporary(["f.json": from]) { folder in
        try folder.write(Data(patch), to: "the.patch")
        let result = try tool.run(arguments, in: folder.url)
        #expect(result.status == 0, "\(tool): \(result.output)")
        // What becomes empty they may take away.
        let made = (try? folder.text("f.json")) ?? ""
        #expect(made.utf8.elementsEqual(to.utf8), "\(tool) \(arguments)")
      }
    }
  }

  @Test("By its own lines a patch makes the new version of the old one", arguments: versions)
  func read(_ versions: Versions) throws {
    try expectRightPatch(Array(versions.old.utf8), Array(versions.new.utf8))
    try expectRightPatch(Array(versions.new.utf8), Array(versions.old.utf8))
    #expect(
      UnifiedDiff.between(Array(versions.old.utf8), Array(versions.old.utf8), path: "f").isEmpty)
  }

  @Test(
    "So does every patch of random versions, with as few lines as can be", arguments: Seeded(1..<9))
  func random(seed: Seed) throws {
    var random = seed.numbers
    let letters: [[UInt8]] = ["a", "b", "c", "", "-", "+", " ", "\\"].map { Array($0.utf8) }
    for _ in 0..<150 {
      let versions = (0..<2).map { _ -> [UInt8] in
        let lines = (0..<random.next(below: 24)).map { _ in random.pick(letters) + [0x0A] }
        return Array(lines.joined().dropLast(random.chance(3) ? 1 : 0))
      }
      try expectRightPatch(versions[0], versions[1])
    }
  }

  /// Reads a patch line by line and holds all that the format promises.
  private func expectRightPatch(_ old: [UInt8], _ new: [UInt8]) throws {
    let patch = UnifiedDiff.between(old, new, path: "f")
    guard old != new else {
      #expect(patch.isEmpty)
      return
    }
    let oldLines = Self.lines(of: old)
    var rest = Self.lines(of: patch)[...]
    #expect(
      rest.prefix(2).map { String(decoding: $0, as: UTF8.self) } == ["--- a/f\n", "+++ b/f\n"])
    rest = rest.dropFirst(2)
    var made: [[UInt8]] = []
    var (copied, kept) = (0, 0)
    while let header = rest.popFirst() {
      let hunk = try #require(Hunk(String(decoding: header, as: UTF8.self)))
      // An empty span names the line before it.
      let start = hunk.old.count == 0 ? hunk.old.start : hunk.old.start - 1
      #expect(start >= copied)
      made += oldLines[copied..<start]
      kept += start - copied
      #expect(made.count == (hunk.new.count == 0 ? hunk.new.start : hunk.new.start - 1))
      var (oldPlace, newCount) = (start, 0)
      var isLastChange = true
      var unchanged = 0
      while oldPlace < start + hunk.old.count || newCount < hunk.new.count {
        guard var line = rest.popFirst() else {
          Issue.record("the hunk ends before its time")
          return
        }
        let mark = line.removeFirst()
        if rest.first == Array("\\ No newline at end of file\n".utf8) {
          rest.removeFirst()
          line.removeLast()
        }
        switch mark {
        case UInt8(ascii: "-"):
          #expect(oldLines[oldPlace] == line)
          oldPlace += 1
        case UInt8(ascii: "+"):
          made.append(line)
          newCount += 1
        default:
          #expect(mark == UInt8(ascii: " ") && oldLines[oldPlace] == line)
          made.append(line)
          (oldPlace, newCount, kept) = (oldPlace + 1, newCount + 1, kept + 1)
        }
        isLastChange = mark != UInt8(ascii: " ")
        unchanged = isLastChange ? 0 : unchanged + 1
        // More than twice the context and there would be two hunks.
        #expect(unchanged <= 6)
      }
      #expect(unchanged <= 3)
      copied = oldPlace
    }
    made += oldLines[copied...]
    kept += oldLines.count - copied
    #expect(Array(made.joined()) == new)
    #expect(kept == Self.longestCommon(oldLines, Self.lines(of: new)))
  }

  private struct Hunk {
    let old: (start: Int, count: Int)
    let new: (start: Int, count: Int)

    init?(_ header: String) {
      let parts = header.split(separator: " ")
      guard parts.count == 4, parts[0] == "@@", parts[3] == "@@\n",
        let old = Self.span(parts[1], "-"), let new = Self.span(parts[2], "+")
      else { return nil }
      (self.old, self.new) = (old, new)
    }

    private static func span(_ text: Substring, _ sign: Character) -> (Int, Int)? {
      guard text.first == sign else { return nil }
      let numbers = text.dropFirst().split(separator: ",").map { Int($0) }
      guard let start = numbers[0] else { return nil }
      return (start, numbers.count == 1 ? 1 : numbers[1] ?? -1)
    }
  }

  private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    for byte in bytes {
      line.append(byte)
      if byte == 0x0A {
        lines.append(line)
        line = []
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// How many lines two versions have in common in order, by the table of Wagner and Fischer.
  private static func longestCommon(_ old: [[UInt8]], _ new: [[UInt8]]) -> Int {
    var row = Array(repeating: 0, count: new.count + 1)
    for line in old {
      var diagonal = 0
      for (index, other) in new.enumerated() {
        let above = row[index + 1]
        row[index + 1] = line == other ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[new.count]
  }
}
