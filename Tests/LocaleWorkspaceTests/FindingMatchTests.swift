import LocaleDiagnostics
import LocaleModel
@testable import LocaleWorkspace
import TestSupport
import Testing

@Suite("Which findings are those that a file had before")
struct FindingMatchTests {
  /// A finding by its rule, the property that it is about, and its place.
  private static func finding(_ code: RuleCode, _ property: String, at start: Int) -> Diagnostic {
    Diagnostic(
      code: code, severity: .error, message: Phrase("test.found", "found")(),
      keyPath: property.isEmpty ? [] : property.split(separator: ".").map(String.init),
      location: SourceLocation(path: "a.json", range: start..<(start + 4)))
  }

  typealias Finding = (code: RuleCode, property: String, start: Int)

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let old: [Finding]
    let edits: [TextEdit]
    let new: [Finding]
    var fixed: Set<Int> = []
    let origins: [Int?]
    let gone: Set<Int>

    init(
      _ sentence: String, old: [Finding], _ edits: [TextEdit] = [], new: [Finding],
      fixed: Set<Int> = [], origins: [Int?], gone: Set<Int>
    ) {
      testDescription = sentence
      self.old = old
      self.edits = edits
      self.new = new
      self.fixed = fixed
      self.origins = origins
      self.gone = gone
    }
  }

  static let cases = [
    Case("nothing before, nothing after", old: [], new: [], origins: [], gone: []),
    Case(
      "nothing has moved", old: [("unknown-key", "", 10)], new: [("unknown-key", "", 10)],
      origins: [0], gone: []),
    Case(
      "an insertion in front moves it", old: [("unknown-key", "", 10)], [TextEdit(2..<2, "abc")],
      new: [("unknown-key", "", 13)], origins: [0], gone: []),
    Case(
      "a removal in front moves it back", old: [("unknown-key", "", 10)], [TextEdit(2..<5, "")],
      new: [("unknown-key", "", 7)], origins: [0], gone: []),
    Case(
      "an edit behind leaves it", old: [("unknown-key", "", 10)], [TextEdit(20..<25, "")],
      new: [("unknown-key", "", 10)], origins: [0], gone: []),
    Case(
      "another place is another finding", old: [("unknown-key", "", 10)],
      new: [("unknown-key", "", 11)], origins: [nil], gone: [0]),
    Case(
      "another rule is another finding", old: [("unknown-key", "", 10)],
      new: [("missing-key", "", 10)], origins: [nil], gone: [0]),
    Case(
      "one about a property is found elsewhere", old: [("missing-key", "today", 10)],
      new: [("missing-key", "today", 90)], origins: [0], gone: []),
    Case(
      "but not by another property", old: [("missing-key", "today", 10)],
      new: [("missing-key", "days", 10)], origins: [nil], gone: [0]),
    Case(
      "a property of the same name within another is another",
      old: [("missing-key", "es.today", 10)], new: [("missing-key", "pt.today", 10)],
      origins: [nil], gone: [0]),
    Case(
      "within what an edit wrote it may stand anywhere", old: [("syntax-error", "", 10)],
      [TextEdit(8..<16, "0123456789")], new: [("syntax-error", "", 15)], origins: [0], gone: []),
    Case(
      "behind what an edit wrote it may not", old: [("syntax-error", "", 10)],
      [TextEdit(8..<12, "01")], new: [("syntax-error", "", 16)], origins: [nil], gone: [0]),
    Case(
      "one of two alike is left: the other was fixed",
      old: [("syntax-error", "", 10), ("syntax-error", "", 12)], [TextEdit(8..<14, "x")],
      new: [("syntax-error", "", 8)], fixed: [0], origins: [1], gone: [0]),
    Case(
      "the fixed one only where no other can be it", old: [("syntax-error", "", 10)],
      [TextEdit(8..<14, "x")], new: [("syntax-error", "", 8)], fixed: [0], origins: [0], gone: []),
    Case(
      "each old one is found once", old: [("unknown-key", "", 10)],
      new: [("unknown-key", "", 10), ("unknown-key", "", 10)], origins: [0, nil], gone: []),
    Case(
      "several in their order",
      old: [("unknown-key", "", 10), ("unknown-key", "", 20), ("unknown-key", "", 30)],
      [TextEdit(18..<26, "")], new: [("unknown-key", "", 10), ("unknown-key", "", 22)], fixed: [1],
      origins: [0, 2], gone: [1]),
  ]

  @Test("By what it is about and where the edits have moved it", arguments: cases)
  func match(_ item: Case) {
    let (old, new) = (
      item.old.map { Self.finding($0.code, $0.property, at: $0.start) },
      item.new.map { Self.finding($0.code, $0.property, at: $0.start) }
    )
    let map = item.edits.isEmpty ? PositionMap() : PositionMap().then(item.edits)
    let match = FindingMatch(old, new, map, fixed: item.fixed)
    #expect(match.origins == item.origins)
    #expect(match.gone == item.gone)
    #expect(match.new == item.origins.indices.filter { item.origins[$0] == nil })
  }

  @Test("Names that look alike and are spelled otherwise are two properties")
  func spelling() {
    let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
    let match = FindingMatch(
      [Self.finding("unknown-key", composed, at: 4)],
      [Self.finding("unknown-key", decomposed, at: 4)],
      PositionMap(), fixed: [])
    #expect(match.origins == [nil] && match.gone == [0])
  }

  @Test("Whatever is moved by edits beside it is found again", arguments: Seeded(17))
  func random(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<500 {
      // Findings of four bytes at multiples of ten, edits between them.
      let old = (0..<12).map { number in
        Self.finding(random.pick(["unknown-key", "syntax-error"]), "", at: number * 10)
      }
      var (edits, shift, moved) = ([TextEdit](), 0, [Diagnostic]())
      for finding in old {
        let start = finding.location.range.lowerBound
        moved.append(Self.finding(finding.code, "", at: start + shift))
        guard random.chance(2) else { continue }
        let removed = random.next(below: 3)
        let text = String(repeating: "x", count: random.next(below: 9))
        edits.append(TextEdit((start + 6)..<(start + 6 + removed), text))
        shift += text.utf8.count - removed
      }
      let match = FindingMatch(old, moved, PositionMap().then(edits), fixed: [])
      #expect(match.origins == Array(old.indices) && match.gone.isEmpty)
      // What is dropped is gone, and what is left is still itself.
      let kept = moved.indices.filter { _ in random.chance(2) }
      let fewer = FindingMatch(old, kept.map { moved[$0] }, PositionMap().then(edits), fixed: [])
      #expect(fewer.origins == kept && fewer.gone == Set(old.indices).subtracting(kept))
    }
  }
}
