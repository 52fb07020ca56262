@testable import LocaleWorkspace
import TestSupport
import Testing

@Suite("A text that JavaScript takes for a number", .enabled(if: Engine.node != nil, "needs Node"))
struct JavaScriptNumberTests {
  static let texts = [
    "", " ", "0", "1", "7", "-0", "+0", "+1", "-1", "--1", "+-1", "1 2", " 1 ", "\t1\n", "01", "00",
    "1.", ".5", "-.5", ".", "+.", "1.5", "1..5", "1.5.5", "1e3", "1E3", "1e+3", "1e-3", "1e", "e3",
    "1e3.5", "1e400", "-1e400", "1e-400", "Infinity", "-Infinity", "+Infinity", "infinity",
    "INFINITY",
    "Infinity1", "NaN", "nan", "null", "undefined", "true", "false", "0x10", "0X10", "0xg", "0x",
    "-0x10", "+0x10", "0x1.8", "0b101", "0B101", "0b2", "0b", "0o17", "0O17", "0o8", "0o", "017",
    "1_000", "1,5", "1,000", "1n", "1f", "1px", "$1", "٣", "3", "½", "²", "\u{FEFF}1\u{FEFF}",
    "\u{A0}1\u{3000}", "\u{2028}1\u{2029}", "\u{85}1", "\u{200B}1", "\u{180E}1",
    "\u{1680}1\u{202F}",
    "\u{0}1", "1\u{0}", "9007199254740993", "0.1", "123456789012345678901234567890",
    "0x1fffffffffffff", "0x20000000000001", "4.9e-324", "2e-324", "1.7976931348623157e308",
    "1.7976931348623159e308", "１", "一", "5;", "(5)", "'5'", "[5]", "5\\", "1\u{301}",
  ]

  /// The texts of the numbers, of which JSON lacks some.
  private static func expected(_ texts: [String]) throws -> [String] {
    try #require(Engine.node).call(
      "texts => texts.map(t => { const n = Number(t); return Object.is(n, -0) ? '-0' : String(n); })",
      with: texts)
  }

  /// Whether two numbers are the same to `Object.is`.
  private static func isSame(_ found: Double, _ text: String) -> Bool {
    switch text {
    case "NaN": found.isNaN
    case "Infinity": found == .infinity
    case "-Infinity": found == -.infinity
    default: Double(text).map { $0 == found && $0.sign == found.sign } ?? false
    }
  }

  @Test("A text is the number that Number makes of it")
  func table() throws {
    for (text, number) in zip(Self.texts, try Self.expected(Self.texts)) {
      let found = JavaScriptText.number(text)
      #expect(Self.isSame(found, number), "\(text.debugDescription): \(found), Node: \(number)")
    }
  }

  @Test("So is a text of pieces of numbers", arguments: Seeded(4, 5))
  func random(seed: Seed) throws {
    var random = seed.numbers
    let pieces = [
      "0", "1", "7", "9", "00", "-", "+", ".", "e", "E", "x", "b", "o", "X", "a", "F", "_", " ",
      "\n",
      "Infinity", "NaN", "\u{A0}", "10", "e-", "e+", "999999999999", "n",
    ]
    let texts = (0..<6000).map { _ in
      (0..<(1 + random.next(below: 5))).map { _ in random.pick(pieces) }.joined()
    }
    for (text, number) in zip(texts, try Self.expected(texts)) {
      let found = JavaScriptText.number(text)
      #expect(Self.isSame(found, number), "\(text.debugDescription): \(found), Node: \(number)")
    }
  }
}
