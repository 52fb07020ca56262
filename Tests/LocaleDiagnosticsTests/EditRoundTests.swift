import LocaleDiagnostics
import TestSupport
import Testing

@Suite("Edits upon edits")
struct EditRoundTests {
  /// A text of which every letter knows where it came from.
  private struct Traced {
    var letters: [(letter: UInt8, origin: Int?)]

    init(_ bytes: [UInt8]) {
      letters = bytes.enumerated().map { (letter: $1, origin: $0) }
    }

    var bytes: [UInt8] { letters.map(\.letter) }

    /// Makes edits from the last to the first, so that none moves the next.
    mutating func make(_ edits: [TextEdit]) {
      for edit in edits.reversed() {
        letters.replaceSubrange(edit.range, with: edit.text.utf8.map { (letter: $0, origin: nil) })
      }
    }

    func place(of origin: Int) -> Int? { letters.firstIndex { $0.origin == origin } }
  }

  private static func plan(_ random: inout SeededGenerator, length: Int) -> EditPlan {
    var plan = EditPlan(length: length)
    for _ in 0..<random.next(below: 5) {
      let start = random.next(below: length + 1)
      let end = min(length, start + random.next(below: 4))
      _ = plan.add([TextEdit(start..<end, String(repeating: "-", count: random.next(below: 4)))])
    }
    return plan
  }

  @Test("Edits in order are those made one by one from the end", arguments: Seeded(81, 82))
  func fromTheEnd(seed: Seed) {
    var random = seed.numbers
    let source = Array("0123456789abcdefghij".utf8)
    for _ in 0..<2000 {
      let plan = Self.plan(&random, length: source.count)
      var traced = Traced(source)
      traced.make(plan.edits)
      #expect(plan.edited(source) == traced.bytes)
      #expect(
        zip(plan.edits, plan.edits.dropFirst()).allSatisfy {
          $0.range.upperBound <= $1.range.lowerBound
        })
    }
  }

  @Test(
    "What survives all rounds is where the map says that it can be", arguments: Seeded(83, 84, 85))
  func rounds(seed: Seed) {
    var random = seed.numbers
    let source = Array("0123456789abcdefghij".utf8)
    for _ in 0..<1200 {
      var traced = Traced(source)
      var map = PositionMap()
      var parts: [PositionMap] = []
      var touched: Set<Int> = []
      for _ in 0..<1 + random.next(below: 3) {
        let plan = Self.plan(&random, length: traced.letters.count)
        for edit in plan.edits {
          let first = max(edit.range.lowerBound - 1, 0)
          let last = min(edit.range.upperBound, traced.letters.count - 1)
          guard first <= last else { continue }
          touched.formUnion(traced.letters[first...last].compactMap(\.origin))
        }
        traced.make(plan.edits)
        map = map.then(plan.edits)
        parts.append(PositionMap().then(plan.edits))
      }
      let joined = parts.reduce(PositionMap()) { $0.then($1) }
      for origin in source.indices {
        let places = map.starts(of: origin..<origin + 1)
        #expect(joined.starts(of: origin..<origin + 1) == places)
        #expect(places.lowerBound >= 0 && places.upperBound <= traced.letters.count)
        guard let place = traced.place(of: origin) else { continue }
        #expect(places.contains(place), "\(origin) at \(place), not in \(places)")
        if !touched.contains(origin) { #expect(places == place...place) }
      }
    }
  }

  @Test("Without edits every place stays, and empty rounds move nothing")
  func nothing() {
    let map = PositionMap().then([]).then(PositionMap()).then([])
    for start in 0..<5 { #expect(map.starts(of: start..<9) == start...start) }
  }

  @Test("A fix twice the same is made once, and its places are those of one", arguments: Seeded(86))
  func twice(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<500 {
      let plan = Self.plan(&random, length: 12)
      guard !plan.edits.isEmpty else { continue }
      var again = EditPlan(length: 12)
      let isAdded = again.add(plan.edits)
      let edits = again.edits
      let areThere = plan.edits.filter { !$0.range.isEmpty }.map { again.add([$0]) }
      let areOutside = [11..<13, -1..<0, 13..<13].map { again.add([TextEdit($0, "")]) }
      #expect(isAdded && areThere.allSatisfy(\.self) && areOutside == [false, false, false])
      #expect(again.edits == edits)
    }
  }
}
