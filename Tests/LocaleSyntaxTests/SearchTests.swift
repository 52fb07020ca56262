import LocaleSyntax
import TestSupport
import Testing

/// What is looked up fast finds what a plain search finds.
@Suite("Look-ups that remember agree with a plain search")
struct SearchTests {
  private static let ends: [HoleEnd] = [
    .braces, .percentBrace, .hashBrace, .bangsBrace, .dashesBraces, .questionAngle, .percentAngle,
    .brace, .bracket, .angle, .dashesAngle, .endComment, .endScript, .line,
  ]

  @Test("The next end of a hole, asked for in any order", arguments: Seeded(1..<9))
  func holeEnds(seed: Seed) {
    var numbers = seed.numbers
    let pieces = [
      "}", "}}", "%}", "#}", "!!}", "--}}", "?>", "%>", "]", ">", "-->", "endcomment",
      "endjavascript", "\n", "a", "{", "-", "%", "!", "endcomm", "é", " ",
    ]
    for _ in 0..<40 {
      let text = (0..<numbers.next(below: 30)).map { _ in numbers.pick(pieces) }.joined()
      let bytes = Array(text.utf8)
      var search = HoleEnds()
      for _ in 0..<60 {
        let end = numbers.pick(Self.ends)
        let start = numbers.next(below: bytes.count + 3)
        let wanted = Array(end.text.description.utf8)
        let found = bytes.indices.first { offset in
          offset >= start && bytes[offset...].starts(with: wanted)
        }
        #expect(
          search.next(end, from: start, in: bytes) == found ?? bytes.count,
          "\(end) from \(start) in \(text.debugDescription)")
      }
    }
  }

  @Test("The places that are not known, and parts of them", arguments: Seeded(1..<5))
  func holes(seed: Seed) {
    var numbers = seed.numbers
    for _ in 0..<60 {
      let length = 1 + numbers.next(below: 40)
      var holes = Holes()
      var plain: Set<Int> = []
      for offset in 0..<length where numbers.chance(4) {
        holes.append(offset)
        plain.insert(offset)
      }
      for offset in -1...length + 1 {
        #expect(holes.contains(offset) == plain.contains(offset), "\(offset) of \(holes.offsets)")
      }
      for _ in 0..<20 {
        let lower = numbers.next(below: length)
        let range = lower..<(lower + numbers.next(below: length - lower + 1))
        let inside = plain.filter(range.contains).sorted()
        #expect(holes.intersects(range) == !inside.isEmpty, "\(range) of \(holes.offsets)")
        #expect(
          holes.part(range).offsets == inside.map { $0 - lower }, "\(range) of \(holes.offsets)")
      }
    }
  }

  @Test(
    "The parts of a decimal number",
    arguments: [
      ("0", "0"), ("12", "12"), ("1.5", "1.5"), (".5", "0.5"), ("5.", "5"), ("1e3", "1e3"),
      ("1.5E-3", "1.5E-3"), (".5e+1", "0.5e+1"), ("5.e2", "5e2"), ("007", "007"),
      ("", nil), (".", nil), ("e3", nil), ("1e", nil), ("1e+", nil), ("1.2.3", nil), ("-1", nil),
      ("+1", nil), ("1 ", nil), ("0x1", nil), (".e1", nil), ("١", nil), ("1e1.5", nil),
      ("1_0", nil),
    ] as [(String, String?)])
  func decimals(text: String, normalized: String?) {
    #expect(DecimalShape(text)?.normalized == normalized)
    if let normalized { #expect(Double(normalized) != nil) }
  }
}
