import CSSValues
import TestSupport
import Testing

/// Every function of numbers with every pair of numbers at which such functions turn: the ends, both zeros,
/// what is no number, and halves.
@Suite(
  "What functions of numbers are worth at their turns",
  .enabled(if: Engine.chromium != nil, "needs Chromium"))
struct MathMatrixTests {
  private static let turns = [
    "0", "-0", "1", "-1", "0.5", "-0.5", "2", "-2.5", "3", "infinity", "-infinity", "NaN", "0.1",
    "7",
  ]

  /// Shows a number in three ways: about its size, on which side of zero it is where it is none, and which
  /// sign it has. The page holds colours of `color()` as they are reckoned.
  private static func channels(_ expression: String) -> String {
    "color(srgb calc(0.5 + (\(expression)) / 100) calc(1 / (\(expression))) calc((\(expression)) * 1e20))"
  }

  private static func compare(_ expressions: [String]) throws {
    let texts = expressions.map(channels)
    let theirs = try #require(Engine.chromium).callInPage(
      """
      text => {
        const style = document.body.style;
        style.color = "";
        style.color = `color(from ${text} srgb r g b)`;
        const found = /^color\\(srgb (\\S+) (\\S+) (\\S+)\\)$/.exec(getComputedStyle(document.body).color);
        // Neither what is no number nor what has no end can be sent.
        return style.color === "" ? [] : found.slice(1).map(part =>
          Math.min(1, Math.max(0, Number(part.replace("infinity", "Infinity")) || 0)));
      }
      """, withEach: texts, returning: [Double].self)
    for (text, numbers) in zip(texts, theirs) {
      guard let color = CSSColor(text)?.srgb else {
        #expect(numbers.isEmpty, "\(text)")
        continue
      }
      let ours = [color.red, color.green, color.blue]
      let isSame = zip(ours, numbers).allSatisfy { abs($0 - $1) < 0.000_1 }
      #expect(isSame && numbers.count == 3, "\(text): \(ours) and \(numbers)")
    }
  }

  @Test("Of one number")
  func one() throws {
    let names = [
      "sin", "cos", "tan", "sqrt", "exp", "log", "abs", "sign", "hypot", "round", "min", "max",
    ]
    try Self.compare(names.flatMap { name in Self.turns.map { "\(name)(\($0))" } })
  }

  @Test("Of two")
  func two() throws {
    let starts = [
      "mod(", "rem(", "pow(", "hypot(", "log(", "min(", "max(", "round(", "round(up, ",
      "round(down, ", "round(to-zero, ", "round(nearest, ",
    ]
    try Self.compare(
      starts.flatMap { start in
        Self.turns.flatMap { left in Self.turns.map { "\(start)\(left), \($0))" } }
      })
  }

  @Test("The angles of arcs")
  func arcs() throws {
    let one = ["asin", "acos", "atan"].flatMap { name in Self.turns.map { "\(name)(\($0)) / 1deg" }
    }
    let two = Self.turns.flatMap { left in Self.turns.map { "atan2(\(left), \($0)) / 1deg" } }
    try Self.compare(one + two)
  }

  @Test("Of three")
  func three() throws {
    let turns = ["0", "-0", "1", "-2.5", "infinity", "-infinity", "NaN"]
    let expressions = ["clamp", "progress", "hypot", "max"].flatMap { name in
      turns.flatMap { first in
        turns.flatMap { second in turns.map { "\(name)(\(first), \(second), \($0))" } }
      }
    }
    try Self.compare(
      expressions + turns.flatMap { ["clamp(none, \($0), 1)", "clamp(1, \($0), none)"] })
  }

  @Test("Numbers with a point are rounded as they are kept", arguments: Seeded(31, 32))
  func random(seed: Seed) throws {
    var random = seed.numbers
    func number() -> String {
      let digits = random.pick([10, 100, 1000])
      let size = random.next(below: digits * random.pick([1, 3, 20]))
      return "\(random.chance(3) ? "-" : "")\(Double(size) / Double(random.pick([1, 10, 100])))"
    }
    try Self.compare(
      (0..<600).map { _ in
        let name = random.pick([
          "round(", "round(up, ", "round(down, ", "round(to-zero, ", "mod(", "rem(",
        ])
        // Near a half it is the last bit that decides where the step has a sign.
        let step = name.hasPrefix("round") ? number().drop { $0 == "-" } : number()[...]
        return "\(name)\(number()), \(step))"
      })
  }
}
