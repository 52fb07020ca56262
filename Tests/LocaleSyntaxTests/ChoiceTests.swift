import LocaleSyntax
import TestSupport
import Testing

/// Either side of a choice is an assignment expression (ECMA-262, 13.14), so it may hold whatever binds
/// less tightly than the choice itself.
@Suite("Both sides of a choice may assign, or be a function")
struct ChoiceTests {
  @Test(
    "The values that are known are those of both sides",
    arguments: [
      ("a ? b = 'c' : 'd'", "dynamic('c' | 'd')"), ("a ? 'b' : c = 'd'", "dynamic('b' | 'd')"),
      ("a ? b = 'c' : d = 'e'", "dynamic('c' | 'e')"),
      ("a ? b = c = 'd' : 'e'", "dynamic('d' | 'e')"),
      ("a ? b.c = 'd' : e[f] = 'g'", "dynamic('d' | 'g')"),
      ("a ? b ? c = 'd' : 'e' : f = 'g'", "dynamic('d' | 'e' | 'g')"),
      ("a ? 'b' : c ? d = 'e' : 'f'", "dynamic('b' | 'e' | 'f')"),
      ("a = b ? c = 'd' : 'e'", "dynamic('d' | 'e')"),
      ("a ? b => 'c' : 'd'", "dynamic('d')"), ("a ? 'b' : c => 'd'", "dynamic('b')"),
      ("a ? b => { return 'c' } : 'd'", "dynamic('d')"),
      ("a ? async b => 'c' : 'd'", "dynamic('d')"), ("a ? (b) => 'c' : 'd'", "dynamic('d')"),
      ("a ? 'b' : (c, d) => ({e: 'f'})", "dynamic('b')"),
      ("a ? b += 'c' : 'd'", "dynamic('d')"), ("a ? 'b' : c ||= 'd'", "dynamic('b')"),
      ("a ? b ??= 'c' : 'd'", "dynamic('d')"), ("a ? b >>>= 1 : 'd'", "dynamic('d')"),
      ("a || b ? c = 'd' : 'e'", "dynamic('d' | 'e')"),
    ])
  func readsBothSides(text: String, expected: String) {
    for text in ["[\(text)]", "[(\(text))]", "[\(text), 1]"] {
      let tree = parse(text, .javaScript)
      #expect(tree.diagnostics.isEmpty, "\(text)")
      #expect(tree.root?.array?.first.map(summary) == expected, "\(text)")
      // What follows belongs to no choice.
      #expect(tree.root?.array?.count == (text.hasSuffix(", 1]") ? 2 : 1), "\(text)")
    }
    let member = parse("{a: \(text), zz: 1}", .javaScript)
    #expect(member.root?.object?["a"].map { summary($0.value) } == expected)
    #expect(member.root?.object?["zz"]?.value.number == 1)
  }

  @Test(
    "An assignment that computes has no value that is known",
    arguments: [
      "a += 'b'", "a -= 1", "a *= 2", "a /= 2", "a %= 2", "a **= 2", "a <<= 1", "a >>= 1",
      "a >>>= 1", "a &= 1", "a ^= 1", "a |= 1", "a ||= 'b'", "a &&= 'b'", "a ??= 'b'",
      "a >>= b = 1", "a >>>= b = 'c'", "a += b = 'c'",
    ])
  func computes(text: String) {
    let tree = parse("[\(text)]", .javaScript)
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.root?.array?.first.map(summary) == "dynamic")
  }

  @Test(
    "An engine agrees on the value that each side leads to",
    .enabled(if: Engine.node != nil))
  func agreesWithNode() throws {
    let sides = [
      "'x'", "u = 'y'", "u = v = 'z'", "w => 1", "u += 'q'", "(u = 'r')", "b ? 's' : 't'",
    ]
    var texts: [String] = []
    for left in sides {
      for right in sides { texts.append("b ? \(left) : \(right)") }
    }
    let run = """
      texts => texts.map(text => [true, false].map(b => {
        const value = new Function('b', 'u', 'v', 'return (' + text + ')')(b, 'p', 'p');
        return typeof value === 'string' ? value : '';
      }))
      """
    let results: [[String]] = try #require(Engine.node).call(run, with: texts)
    for (text, values) in zip(texts, results) {
      let root = try #require(parse(text, .javaScript).root)
      let known = root.alternatives.compactMap(\.string?.text)
      for value in values where value != "" && value != "pq" {
        #expect(known.contains(value), "\(text)")
      }
      // And no others, but for those of a side that chooses itself.
      for value in known where value != "s" && value != "t" {
        #expect(values.contains(value), "\(text)")
      }
    }
  }
}
