import LocaleDiagnostics
import LocaleModel
@testable import LocaleWorkspace
import TestSupport
import Testing

/// One pattern has at most two corrected forms: the safe one, and the one in which all is corrected.
@Suite("What the findings of one pattern offer")
struct CorrectedPatternTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let source: String
    /// What each finding about the pattern makes of the file alone, in the order of the source.
    let fixed: [String]

    init(_ sentence: String, _ source: String, _ fixed: String...) {
      testDescription = sentence
      self.source = source
      self.fixed = fixed
    }
  }

  static let cases = [
    Case(
      "one mistake: the token alone is written", #"{"extends":"en","date_format":"dd.MM.YYYY"}"#,
      #"{"extends":"en","date_format":"dd.MM.yyyy"}"#),
    Case(
      "two safe mistakes: both offer the pattern in which both are corrected",
      #"{"extends":"en","date_format":"YYYY.mm.dd"}"#,
      #"{"extends":"en","date_format":"yyyy.MM.dd"}"#,
      #"{"extends":"en","date_format":"yyyy.MM.dd"}"#),
    Case(
      "a safe and an unsafe one: the safe form for the one, all corrected for the other",
      #"{"extends":"en","time_format":"h:MM"}"#,
      #"{"extends":"en","time_format":"h:MM", "date_format": "dd.MM.yyyy"}"#,
      #"{"extends":"en","time_format":"h:mm a"}"#,
      #"{"extends":"en","time_format":"h:mm"}"#),
    Case(
      "escapes of the file are kept where nothing changes",
      #"{"extends":"en","date_format":"d\u0064.MM.YYYY"}"#,
      #"{"extends":"en","date_format":"d\u0064.MM.yyyy"}"#),
  ]

  @Test("Each carries the first form that does away with it", arguments: cases)
  func forms(_ item: Case) throws {
    let bytes = Array(item.source.utf8)
    let file = Files([:]).workspace().check(path: "en.json", bytes: bytes)
    let fixes = file.diagnostics.filter { !$0.keyPath.isEmpty && $0.code != "missing-key" }
      .compactMap { $0.fixes.first }
    let fixed = fixes.map { fix in
      var bytes = bytes
      for edit in fix.edits.reversed() { bytes.replaceSubrange(edit.range, with: edit.text.utf8) }
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(fixed == item.fixed)
  }

  @Test(
    "The edits make of one text the other, and touch as few runs as can be", arguments: Seeded(31))
  func changes(seed: Seed) {
    var random = seed.numbers
    let runs = ["dd", ".", "MM", "yyyy", "YYYY", "d", " ", "é", "/", ".."]
    for _ in 0..<2000 {
      let texts = (0..<2).map { _ in
        (0..<random.next(below: 6)).map { _ in random.pick(runs) }.joined()
      }
      let (source, new) = (Array("'\(texts[0])'".utf8), Array(texts[1].utf8))
      let span = 1..<(source.count - 1)
      let edits = TextEdit.changing(source, span, to: new)
      var changed = source
      for edit in edits.reversed() { changed.replaceSubrange(edit.range, with: edit.text.utf8) }
      #expect(changed == Array("'\(texts[1])'".utf8), "\(texts)")
      let touched = edits.reduce(0) { $0 + Self.runs(Array(source[$1.range])).count }
      let written = edits.reduce(0) { $0 + Self.runs(Array($1.text.utf8)).count }
      let (old, wanted) = (Self.runs(Array(source[span])), Self.runs(new))
      #expect(touched + written <= wanted.difference(from: old).count, "\(texts)")
    }
  }

  /// One byte repeated, or a letter outside of ASCII.
  private static func runs(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.reduce(into: []) { runs, byte in
      if let last = runs.last?.last, last == byte || byte & 0xC0 == 0x80 {
        runs[runs.count - 1].append(byte)
      } else {
        runs.append([byte])
      }
    }
  }

  @Test("The edits touch only what differs, and the title names the whole pattern")
  func edits() throws {
    let source = #"{"extends":"en","date_format":"YYYY.mm.dd"}"#
    let file = Files([:]).workspace().check(path: "en.json", bytes: Array(source.utf8))
    let fix = try #require(file.diagnostics.first { $0.keyPath == ["date_format"] }?.fixes.first)
    #expect(fix.title.description == "Write yyyy.MM.dd")
    #expect(fix.edits == [TextEdit(31..<35, "yyyy"), TextEdit(36..<38, "MM")])
  }
}
