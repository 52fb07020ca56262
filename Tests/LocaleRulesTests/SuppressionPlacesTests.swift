import LocaleDiagnostics
import TestSupport
import Testing

@testable import LocaleRules

@Suite("Where suppressions speak")
struct SuppressionPlacesTests {
  private struct Plain {
    let code: RuleCode
    let range: Range<Int>?
  }

  private static let codes: [RuleCode] = ["unknown-key", "missing-key", "wrong-type"]

  @Test(
    "Those around a place are found as by looking at each of them", arguments: Seeded(31, 32, 33))
  func numbers(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<100 {
      let all = (0..<random.next() % 30).map { _ in
        let start = Int(random.next() % 60)
        let range = start..<(start + Int(random.next() % 20))
        return Plain(
          code: Self.codes[Int(random.next() % 3)], range: random.next() % 8 == 0 ? nil : range)
      }
      var places = SuppressionPlaces()
      for (number, plain) in all.enumerated() { places.add(number, of: plain.code, plain.range) }
      places.finish()
      for offset in -1..<85 {
        for code in Self.codes {
          let expected = all.indices.filter {
            all[$0].code == code && all[$0].range?.contains(offset) ?? true
          }
          #expect(
            places.numbers(of: code, around: offset).sorted() == expected, "\(offset), \(seed)")
        }
      }
    }
  }
}
