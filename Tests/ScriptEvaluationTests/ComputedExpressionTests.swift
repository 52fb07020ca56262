import TestSupport
import Testing

@Suite("Whatever is computed, what is known of it is so", .enabled(if: Engine.node != nil))
struct ComputedExpressionTests {
  /// Writes expressions of plain values.
  private struct Writer {
    var numbers: SeededGenerator

    private static let values = [
      "0", "-0", "1", "2.5", "-3", "NaN", "Infinity", "1e21", "0.1", "''", "'0'", "'1.5'", "' '",
      "'a'", "'b'", "'-'",
      "null", "undefined", "true", "false", "'10'", "'9'", "'é'", "1e-7", "4294967296", "-1.5",
      "'1e3'", "'0x1'",
    ]
    private static let operators = [
      "+", "+", "-", "*", "/", "%", "==", "!=", "===", "!==", "<", ">", "<=", ">=", "&&", "||", "|",
      "&", "^", "<<",
      ">>", ">>>", "**", ",",
    ]
    private static let prefixes = [
      "!", "-", "+", "~", "typeof ", "void ", "!!", "- -", "+!", "String", "Number", "Boolean",
    ]
    private static let calls = [
      "Math.max", "Math.min", "Math.floor", "Math.ceil", "Math.abs", "isNaN", "Object.is",
      "[].concat", "''.concat",
      "Array.of",
    ]

    mutating func expression(_ depth: Int) -> String {
      guard depth > 0 else { return "(\(numbers.pick(Self.values)))" }
      switch numbers.next(below: 9) {
      case 0: return "(\(numbers.pick(Self.prefixes))(\(expression(depth - 1))))"
      case 1:
        return "(\(expression(depth - 1)) ? \(expression(depth - 1)) : \(expression(depth - 1)))"
      case 2: return "`${\(expression(depth - 1))}x${\(expression(depth - 1))}`"
      case 3:
        return "\(numbers.pick(Self.calls))(\(expression(depth - 1)), \(expression(depth - 1)))"
      case 4: return "(\(expression(depth - 1)) ?? \(expression(depth - 1)))"
      case 5: return "[\(expression(depth - 1)), \(expression(depth - 1))].join(\(expression(0)))"
      default:
        return "(\(expression(depth - 1)) \(numbers.pick(Self.operators)) \(expression(depth - 1)))"
      }
    }
  }

  @Test("Plain values, joined by operators", arguments: Seeded(0..<4))
  func expressions(seed: Seed) throws {
    var writer = Writer(numbers: seed.numbers)
    let sources = (0..<(TestSettings.programs / 4)).map { _ in
      "config = {a: \(writer.expression(1 + writer.numbers.next(below: 3)))}"
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
    let known = sources.filter { !summary($0).hasPrefix("?") }.count
    #expect(known * 3 >= sources.count, "\(known) of \(sources.count)")
  }
}
