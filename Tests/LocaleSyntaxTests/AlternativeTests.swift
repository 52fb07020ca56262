import LocaleSyntax
import TestSupport
import Testing

/// Choices of texts by variables that each stand once, so that an engine that tries all their values comes by
/// every text that may result.
@Suite(
  "The values that a choice may have are those that it has in Node",
  .enabled(if: Engine.node != nil))
struct AlternativeTests {
  /// Draws expressions.
  private struct Maker {
    var numbers: SeededGenerator
    var variables = 0
    var texts = 0

    /// A name that stands nowhere else.
    mutating func variable() -> String {
      variables += 1
      return "v\(variables)"
    }

    mutating func text() -> String {
      texts += 1
      return "'t\(texts)'"
    }

    /// What decides, and is no text itself.
    mutating func condition() -> String {
      switch numbers.next(below: 7) {
      case 0: return "!" + variable()
      case 1: return variable() + numbers.pick([" == ", " + ", " | ", " < ", "!="]) + variable()
      case 2: return "(" + variable() + numbers.pick([" && ", " || "]) + variable() + ")"
      case 3: return "-" + variable()
      default: return variable()
      }
    }

    /// Something that a text may come of.
    mutating func choice(_ depth: Int) -> String {
      guard depth > 0, variables < 6 else { return text() }
      switch numbers.next(below: 8) {
      case 0, 1: return condition() + " ? " + choice(depth - 1) + " : " + choice(depth - 1)
      case 2: return condition() + " || " + operand(depth - 1)
      case 3: return condition() + " && " + operand(depth - 1)
      case 4: return variable() + " ?? " + operand(depth - 1)
      case 5: return "x = " + choice(depth - 1)
      case 6: return condition() + " && " + text() + " || " + operand(depth - 1)
      default: return "(" + choice(depth - 1) + ")"
      }
    }

    private mutating func operand(_ depth: Int) -> String {
      numbers.chance(2) ? text() : "(" + choice(depth) + ")"
    }
  }

  private static let judging = """
    inputs => inputs.map(text => {
      const names = [...new Set(text.match(/v[0-9]+/g) ?? [])];
      let run;
      try { run = new Function(...names, 'var x; return (' + text + '\\n)') } catch { return null }
      const results = new Set();
      for (let bits = 0; bits < 3 ** names.length; bits++) {
        const values = names.map((_, place) => [null, 1, 2][Math.floor(bits / 3 ** place) % 3]);
        const result = run(...values);
        if (typeof result === 'string') results.add(result);
      }
      return [...results];
    })
    """

  @Test("however they are nested", arguments: Seeded(1..<4))
  func agrees(seed: Seed) throws {
    var maker = Maker(numbers: seed.numbers)
    let texts = (0..<400).map { _ -> String in
      (maker.variables, maker.texts) = (0, 0)
      return maker.choice(3)
    }
    let answers: [[String]?] = try #require(Engine.node).call(Self.judging, with: texts)
    for (text, answer) in zip(texts, answers) {
      guard let answer else { continue }
      for dialect in [Dialect.javaScript, .typeScript] {
        let root = try #require(parse(text, dialect).root)
        let known = root.kind == .string ? [root] : root.alternatives
        #expect(known.compactMap { $0.string?.text }.sorted() == answer.sorted(), "\(text)")
        for value in known {
          // Each stands where it is written.
          let written = Array(text.utf8).text(value.range)
          #expect(written == value.string.map { "'" + $0.text + "'" }, "\(text)")
        }
      }
    }
  }
}
