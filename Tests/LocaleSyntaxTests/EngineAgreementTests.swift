import Foundation
import LocaleSyntax
import TestSupport
import Testing

@Suite("Literals are taken and refused as a real engine does")
struct EngineAgreementTests {
  /// Expressions that are no literals: they are passed over as dynamic, right or wrong.
  private static let passedOver: Set<String> = [
    "`${`", "1 --> c", "{a:1??2||3}", "a b", "[a b]",
  ]

  @Test("every verdict of the table, and the value where it is a literal")
  func agreesWithTable() {
    #expect(LiteralVerdict.all.count > 3000)
    for literal in LiteralVerdict.all where !Self.passedOver.contains(literal.text) {
      let tree = parse(literal.text, literal.dialect)
      let isTaken = tree.diagnostics.isEmpty
      #expect(isTaken == literal.verdict.hasPrefix("ok"), "\(literal)")
      #expect(tree.printed == Array(literal.text.utf8), "\(literal)")
      guard isTaken, literal.verdict != "ok ?", let root = tree.root else { continue }
      let value = canonical(root)
      guard !value.contains("dynamic") else { continue }
      #expect("ok " + value == literal.verdict, "\(literal)")
    }
  }

  @Test(
    "the table says what the installed Node says",
    // Without Node the frozen table stands alone.
    .enabled(if: Engine.node != nil))
  func tableAgreesWithNode() throws {
    let literals = LiteralVerdict.all.filter { $0.dialect != .json5 }
    let cases = literals.map { [$0.dialect == .json ? "json" : "js", $0.text] }
    let input = String(decoding: try JSONSerialization.data(withJSONObject: cases), as: UTF8.self)
    let script = """
      const cases = JSON.parse(require('fs').readFileSync(0, 'utf8'));
      console.log(cases.map(([dialect, text]) => {
        try {
          if (dialect === 'json') JSON.parse(text); else new Function('return (' + text + '\\n)');
          return 'o';
        } catch (error) { return 'x'; }
      }).join(''));
      """
    let verdicts = Array(
      try #require(Engine.node).run(script, input: input).trimmingCharacters(in: .newlines))
    #expect(verdicts.count == literals.count)
    for (literal, verdict) in zip(literals, verdicts) {
      #expect((verdict == "o") == literal.verdict.hasPrefix("ok"), "\(literal)")
    }
  }

  @Test("a byte order mark may stand before JSON", arguments: [Dialect.json, .json5, .javaScript])
  func takesByteOrderMark(dialect: Dialect) {
    #expect(parse("\u{FEFF}{\"a\": 1}", dialect).diagnostics.isEmpty)
  }

  @Test("a semicolon may stand after an object of a script", arguments: ["{};", "({a: 1});\n"])
  func takesSemicolon(text: String) {
    #expect(parse(text, .javaScript).diagnostics.isEmpty)
  }
}
