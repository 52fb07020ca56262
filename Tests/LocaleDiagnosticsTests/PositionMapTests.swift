import LocaleDiagnostics
import TestSupport
import Testing

@Suite("Where places are after edits")
struct PositionMapTests {
  static let cases: [(String, [[(Range<Int>, String)]], Range<Int>, ClosedRange<Int>)] = [
    ("nothing is edited", [], 3..<5, 3...3),
    ("something behind is edited", [[(7..<9, "long text")]], 3..<5, 3...3),
    ("something before grows", [[(0..<1, "abc")]], 3..<5, 5...5),
    ("something before goes", [[(0..<2, "")]], 3..<5, 1...1),
    ("both", [[(0..<1, "abc"), (7..<9, "")]], 3..<5, 5...5),
    ("a text is put right before it", [[(3..<3, "ab")]], 3..<5, 3...7),
    ("it is itself replaced", [[(3..<5, "abcd")]], 3..<5, 3...7),
    ("it lies in what is replaced", [[(2..<6, "a")]], 3..<5, 2...3),
    ("a part of it is replaced", [[(4..<5, "xyz")]], 3..<5, 3...7),
    ("edits come after edits", [[(0..<1, "abc")], [(0..<2, "")]], 3..<5, 3...3),
  ]

  @Test("A start is where the edits have moved it", arguments: cases)
  func starts(
    _ sentence: String, _ rounds: [[(Range<Int>, String)]], _ range: Range<Int>,
    _ expected: ClosedRange<Int>
  ) {
    let map = rounds.reduce(PositionMap()) { map, edits in
      map.then(edits.map { TextEdit($0.0, $0.1) })
    }
    #expect(map.starts(of: range) == expected, "\(sentence)")
  }

  @Test("What no edit touches keeps its letter, whatever is done around it", arguments: Seeded(41))
  func random(seed: Seed) {
    var random = seed.numbers
    let source = Array("0123456789abcdef".utf8)
    for _ in 0..<5000 {
      var plan = EditPlan(length: source.count)
      for _ in 0..<3 {
        let start = random.next(below: source.count)
        let end = min(source.count, start + random.next(below: 3))
        _ = plan.add([TextEdit(start..<end, String(repeating: "-", count: random.next(below: 4)))])
      }
      let map = PositionMap().then(plan.edits)
      let edited = plan.edited(source)
      for (offset, letter) in source.enumerated() {
        let isTouched = plan.edits.contains {
          $0.range.lowerBound <= offset + 1 && offset <= $0.range.upperBound
        }
        guard !isTouched else { continue }
        let places = map.starts(of: offset..<(offset + 1))
        #expect(places.count == 1 && edited[places.lowerBound] == letter)
      }
    }
  }
}
