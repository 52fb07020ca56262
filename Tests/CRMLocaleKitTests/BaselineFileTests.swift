import Foundation
import LocaleDiagnostics
import TestSupport
import Testing

@testable import CRMLocaleKit

/// The file of a baseline: lines that git can merge, in JSON that any program reads.
@Suite("The file of a baseline")
struct BaselineFileTests {
  private static let texts = [
    "unknown-key", "sites/a.json", "date_format", "é", "e\u{301}", "日本", "a\"b", "a\\b", "a\nb",
    "\u{2028}", "\0", "", " ", ",{\"code\":1}", "[", "]", "//", "/*", "🙂", "\u{202E}", "\u{7F}",
  ]

  private static func entries(_ random: inout SeededGenerator, _ count: Int) -> [BaselineEntry] {
    (0..<count).map { _ in
      BaselineEntry(
        code: random.pick(texts), path: random.pick(texts), key: random.pick(texts),
        value: random.pick(texts))
    }
  }

  private static func file(_ bytes: [UInt8]) -> BaselineFile {
    BaselineFile(path: "known.json", bytes: bytes)
  }

  /// The entries as texts that are compared byte for byte, sorted.
  private static func lines(_ entries: [BaselineEntry]) -> [[UInt8]] {
    entries.map { Array($0.line.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  @Test("What is written is read, whatever the names hold", arguments: Seeded(1..<21))
  func readBack(seed: Seed) throws {
    var random = seed.numbers
    let entries = Self.entries(&random, random.next(below: 12))
    let text = BaselineFile.text(entries)
    let file = Self.file(text)
    #expect(file.problems.isEmpty)
    #expect(Self.lines(file.entries.map(\.entry)) == Self.lines(entries))
    // Any reader of JSON finds as many, and the order is that of the bytes.
    let json = try JSONSerialization.jsonObject(with: Data(text)) as? [[String: Any]]
    #expect(json?.count == entries.count + 1)
    let lines = text.split(separator: UInt8(ascii: "\n")).dropFirst().dropLast()
    #expect(lines.count == entries.count)
    for (one, next) in zip(lines, lines.dropFirst()) {
      #expect(!next.lexicographicallyPrecedes(one))
    }
  }

  @Test("The order in which findings came says nothing", arguments: Seeded(31..<36))
  func sorted(seed: Seed) {
    var random = seed.numbers
    let entries = Self.entries(&random, 10)
    #expect(
      BaselineFile.text(entries) == BaselineFile.text(entries.shuffled(using: &random)))
  }

  @Test("Entries that Swift would take for equal are two", arguments: [("é", "e\u{301}")])
  func exact(_ one: String, _ other: String) {
    let entries = [one, other].map { BaselineEntry(code: "c", path: $0, key: "k", value: "v") }
    #expect(entries[0] != entries[1] && Set(entries).count == 2)
    #expect(entries[0].renamed("") == entries[1].renamed(""))
  }

  /// Ways to lay the same entries out, as people and programs do.
  private static func layouts(_ entries: [BaselineEntry]) -> [String] {
    let lines = entries.map(\.line)
    let head = #"{"version": 1}"#
    return [
      String(decoding: BaselineFile.text(entries), as: UTF8.self),
      "[\n  " + ([head] + lines).joined(separator: ",\n  ") + "\n]\n",
      "[" + ([head] + lines).joined(separator: ",") + "]",
      "[\r\n\t" + ([head] + lines).joined(separator: " ,\r\n\t") + "\r\n]",
      "[\n" + head + "\n\n,  " + lines.joined(separator: "\n\n , ") + "\n]",
    ]
  }

  @Test(
    "A line that is removed leaves the others a baseline, however they are laid out",
    arguments: Seeded(41..<51))
  func removal(seed: Seed) throws {
    var random = seed.numbers
    let entries = Self.entries(&random, 2 + random.next(below: 4))
    for text in Self.layouts(entries) {
      let file = Self.file(Array(text.utf8))
      try #require(file.problems.isEmpty && file.entries.count == entries.count, "\(text)")
      for number in file.entries.indices {
        var bytes = file.bytes
        bytes.removeSubrange(file.rangeToRemove(file.entries[number].range))
        let left = Self.file(bytes)
        let said = String(decoding: bytes, as: UTF8.self)
        #expect(left.problems.isEmpty, "\(said)")
        var expected = file.entries.map(\.entry)
        expected.remove(at: number)
        #expect(left.entries.map(\.entry) == expected, "\(said)")
        #expect((try? JSONSerialization.jsonObject(with: Data(bytes))) != nil, "\(said)")
      }
    }
  }

  @Test("All lines can be removed one after another, from either end", arguments: [true, false])
  func removeAll(fromTheFront: Bool) throws {
    var random = Seed(61).numbers
    for text in Self.layouts(Self.entries(&random, 5)) {
      var file = Self.file(Array(text.utf8))
      while let entry = fromTheFront ? file.entries.first : file.entries.last {
        var bytes = file.bytes
        bytes.removeSubrange(file.rangeToRemove(entry.range))
        file = Self.file(bytes)
        try #require(file.problems.isEmpty)
      }
      #expect(file.entries.isEmpty)
    }
  }

  /// Texts that are no baseline, with how many mistakes are told.
  static let wrong: [(text: String, count: Int)] = [
    ("{}", 1), ("[]", 1), ("5", 1), (#"[{"version": 2}]"#, 1), (#"[{"version": "1"}]"#, 1),
    (#"[{"version": 1}, {}]"#, 1), (#"[{"version": 1}, 5, "a"]"#, 2),
    (#"[{"version": 1}, {"code": "a", "path": "b", "key": "c"}]"#, 1),
    (#"[{"version": 1}, {"code": 1, "path": "b", "key": "c", "value": "d"}]"#, 1),
    (#"[{"code": "a", "path": "b", "key": "c", "value": "d"}]"#, 1), ("[null]", 1),
  ]

  @Test("What is no baseline is told, and where", arguments: wrong)
  func mistakes(_ text: String, _ count: Int) {
    let file = Self.file(Array(text.utf8))
    #expect(file.problems.count == count, "\(file.problems)")
    for problem in file.problems {
      #expect(problem.location.range.upperBound <= text.utf8.count && problem.severity == .error)
    }
  }

  static let right = [
    #"[{"version":1}]"#, "\u{FEFF}[{\"version\":1}]", "// ours\n[{version: 1.0},]",
    #"[{"version":1,"by":"x"},{"code":"a","path":"b","key":"c","value":"d","note":"e"}]"#,
  ]

  @Test("A mark, comments and properties of others do no harm", arguments: right)
  func harmless(_ text: String) {
    #expect(Self.file(Array(text.utf8)).problems.isEmpty)
  }
}
