import LocaleDiagnostics
import TestSupport
import Testing

/// What an edit plan refuses, held against the plain meaning of it: each pair of edits is looked at.
@Suite("Which edits can be made together")
struct EditPlanConflictTests {
  private static func edits(_ random: inout SeededGenerator) -> [TextEdit] {
    (0..<(1 + random.next() % 6)).map { _ in
      let start = Int(random.next() % 30)
      return TextEdit(start..<(start + Int(random.next() % 4)), "x")
    }
  }

  /// Whether two different edits of one fix change the same byte, or one is inserted inside of the other.
  private static func meet(_ left: TextEdit, _ right: TextEdit) -> Bool {
    let isInside = { (inner: Range<Int>, outer: Range<Int>) in
      inner.isEmpty && outer.lowerBound < inner.lowerBound && inner.lowerBound < outer.upperBound
    }
    return left.range.contains { right.range.contains($0) }
      || isInside(left.range, right.range) || isInside(right.range, left.range)
  }

  @Test("The edits of one fix are apart", arguments: Seeded(41, 42))
  func ownEdits(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<3000 {
      let edits = Self.edits(&random)
      let areApart = edits.indices.allSatisfy { first in
        edits.indices.allSatisfy { first == $0 || !Self.meet(edits[first], edits[$0]) }
      }
      var plan = EditPlan(length: 40)
      #expect(plan.add(edits) == areApart, "\(edits), \(seed)")
      #expect(plan.edits.count == (areApart ? edits.count : 0), "\(seed)")
    }
  }

  @Test(
    "A literal is changed by one rule, wherever it stands among others", arguments: Seeded(43, 44))
  func units(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<2000 {
      let units = (0..<random.next() % 6).map { _ in
        let start = Int(random.next() % 30)
        return start..<(start + 1 + Int(random.next() % 8))
      }
      let (first, second) = (Self.edits(&random).prefix(1), Self.edits(&random).prefix(1))
      var (plan, free) = (EditPlan(length: 40, units: units), EditPlan(length: 40))
      let touches = { (edit: TextEdit, unit: Range<Int>) in
        edit.range.contains { unit.contains($0) }
          || edit.range.isEmpty && unit.lowerBound < edit.range.lowerBound
            && edit.range.lowerBound < unit.upperBound
      }
      let isShared = units.contains { unit in
        touches(first[0], unit) && touches(second[0], unit)
      }
      #expect(plan.add(Array(first), of: "a") && free.add(Array(first), of: "a"))
      let isPossible = free.add(Array(second), of: "b")
      let isAdded = plan.add(Array(second), of: "b")
      let isSame = Array(first) == Array(second)
      #expect(
        isAdded == (isPossible && (!isShared || isSame)), "\(units) \(first) \(second) \(seed)")
    }
  }
}
