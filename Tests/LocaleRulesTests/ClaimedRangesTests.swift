import LocaleRules
import Testing

@Suite("Letters that are part of one mistake at most")
struct ClaimedRangesTests {
  /// Every part of a text of five letters, the empty ones at its start alone.
  static let parts = (0..<5).flatMap { start in (start + 1...5).map { start..<$0 } } + [0..<0]

  @Test("A part is taken where one before it shares a letter, whatever the order", arguments: parts)
  func exhaustive(first: Range<Int>) {
    for second in Self.parts {
      for third in Self.parts {
        var claimed = ClaimedRanges()
        for part in [first, second, third] { claimed.insert(part) }
        for part in Self.parts {
          let expected = [first, second, third].contains { $0.overlaps(part) || $0 == part }
          #expect(claimed.overlaps(part) == expected, "\(first) \(second) \(third) \(part)")
        }
      }
    }
  }

  @Test("Thousands of parts are found as quickly as few")
  func many() {
    var claimed = ClaimedRanges()
    for number in 0..<100_000 { claimed.insert(number * 2..<number * 2 + 1) }
    #expect(claimed.overlaps(199_998..<199_999))
    #expect(!claimed.overlaps(99_999..<100_000))
    #expect(!ClaimedRanges().overlaps(0..<0))
  }
}
