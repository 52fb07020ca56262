import Foundation
import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// A pattern in JSON, the JSON in a literal of a script, perhaps in another literal: a change of a part of
/// the pattern is written through all of them.
@Suite("A change deep inside is read by Node as it was meant", .enabled(if: Engine.node != nil))
struct NestedEditTests {
  private static let pieces = [
    "dd.MM", "yyyy", "'", "\"", "\\", "`", "${x}", "é", "😀", "\n", "\r\n", "\t", "</script>",
    "<!--", "/",
    "{", "\u{2028}", "\u{1}", "", "a", " ",
  ]

  private struct Case: Encodable {
    var file: String
    /// How many literals of a script the JSON stands in.
    var literals: Int
    var expected: String
  }

  private static func json(_ text: String, _ numbers: inout SeededGenerator) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = numbers.chance(2) ? [] : .withoutEscapingSlashes
    return String(decoding: (try? encoder.encode([text])) ?? Data(), as: UTF8.self)
      .dropFirst().dropLast().description
  }

  /// A text as a literal of a script, by escapes that are not those of the editor.
  private static func literal(_ text: String, _ numbers: inout SeededGenerator) -> String {
    let quote = numbers.pick(["'", "\"", "`"])
    var result = quote
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "'", "\"", "`", "$": result += "\\\(scalar)"
      case "\n": result += numbers.chance(2) ? "\\n" : "\\x0a"
      case "\r": result += "\\u000D"
      case "/": result += "\\/"
      case _ where numbers.chance(6): result += scalar.utf16.map(Self.escape).joined()
      default: result.unicodeScalars.append(scalar)
      }
      if numbers.chance(20) { result += "\\\n" }
    }
    return result + quote
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func text(_ numbers: inout SeededGenerator) -> String {
    (0..<numbers.next(below: 7)).map { _ in numbers.pick(pieces) }.joined()
  }

  @Test("Through one literal and through two", arguments: Seeded(1..<5))
  func writesThrough(seed: Seed) throws {
    var numbers = seed.numbers
    var cases: [Case] = []
    for _ in 0..<300 {
      let inner = Self.text(&numbers)
      let other = Self.json(Self.text(&numbers), &numbers)
      let literals = numbers.next(below: 3)
      var file = "{\"o\": \(other), \"k\": \(Self.json(inner, &numbers)), \"z\": [1]}"
      for _ in 0..<literals { file = Self.literal(file, &numbers) }
      let string = try #require(Self.pattern(in: file, literals), "\(file)")
      #expect(string.text == inner, "\(file)")
      // A part from one character to another.
      let scalars = Array(inner.unicodeScalars)
      let start = numbers.next(below: scalars.count + 1)
      let end = start + numbers.next(below: scalars.count - start + 1)
      func text(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range]))
      }
      let lower = text(0..<start).utf8.count
      let replacement = Self.text(&numbers)
      let edit = string.replacing(
        lower..<(lower + text(start..<end).utf8.count), with: replacement)
      let changed = Array(file.utf8).applying([edit])
      let expected = text(0..<start) + replacement + text(end..<scalars.count)
      cases.append(Case(file: changed, literals: literals, expected: expected))
      #expect(Self.pattern(in: changed, literals)?.text == expected, "\(file)\n\(changed)")
    }
    let judging = """
      cases => cases.map(({file, literals, expected}) => {
        try {
          for (let count = literals; count > 0; count--) file = (0, eval)('(' + file + ')');
          const value = JSON.parse(file);
          if (JSON.stringify(Object.keys(value)) !== '["o","k","z"]') return 'other members';
          return value.k === expected ? '' : JSON.stringify(value.k);
        } catch (error) { return String(error) }
      })
      """
    let verdicts: [String] = try #require(Engine.node).call(judging, with: cases)
    for (verdict, one) in zip(verdicts, cases) {
      #expect(verdict == "", "\(one.file) for \(one.expected.debugDescription)")
    }
  }

  /// The text of `k` in the JSON that stands in so many literals.
  private static func pattern(in file: String, _ literals: Int) -> MappedText? {
    var tree = parse(file, literals == 0 ? .json : .javaScript)
    for left in (0..<literals).reversed() {
      guard let text = tree.root?.string else { return nil }
      tree = SyntaxTree.parse(text, path: "text", dialect: left == 0 ? .json : .javaScript)
    }
    guard tree.diagnostics.isEmpty else { return nil }
    return tree.root?.object?["k"]?.value.string
  }
}
