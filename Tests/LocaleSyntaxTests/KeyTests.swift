import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// A key is a literal like any other, wherever it stands.
@Suite("Keys of every kind are read and checked")
struct KeyTests {
  /// Where a key may stand; `#` stands for it.
  static let places = [
    "{#: 1}", "{ # : 1}", "{a: 2, #: 1}", "{#() {}}", "{get #() {}}", "{set #(b) {}}",
    "{async #() {}}",
    "{*#() {}}", "{async *#() {}}", "{[#]: 1}", "{[ # ]: 1}", "{[/* b */ #]: 1}", "{[#]() {}}",
  ]

  @Test(
    "A mistake in one is found where it stands",
    arguments: places,
    [
      (#"'a⟦\x⟧g'"#, "this escape lacks its hexadecimal digits"),
      (#""⟦\u⟧{110000}""#, "this escape lacks its hexadecimal digits"),
      (#"'⟦\u⟧12'"#, "this escape lacks its hexadecimal digits"), ("⟦1_⟧", "1_ is not a number"),
      ("⟦0x⟧", "0x is not a number"), ("⟦0b12⟧", "0b12 is not a number"),
      ("⟦1__0⟧", "1__0 is not a number"),
      ("⟦“a”⟧", "typographic quotes stand where straight ones are needed"),
    ])
  func findsMistakes(place: String, mistake: (marked: String, message: String)) {
    let text = MarkedText(place.replacing("#", with: mistake.marked))
    let diagnostics = parse(text.text, .javaScript).diagnostics
    #expect(diagnostics.map(\.message.description) == [mistake.message])
    #expect(diagnostics.map(\.location.range) == text.spans)
  }

  @Test("Between backticks, too, which stand in brackets only")
  func checksTemplates() {
    let text = MarkedText(#"{[`a⟦\1⟧`]: 1}"#)
    #expect(parse(text.text, .javaScript).diagnostics.map(\.location.range) == text.spans)
  }

  @Test(
    "Node names the member as it is read here", .enabled(if: Engine.node != nil), arguments: places)
  func agreesOnNames(place: String) throws {
    let keys = [
      "b", "$_1", "é", "\\u0062c", "\\u{62}", "get", "set", "async", "static", "if", "null",
      "__proto_",
      "'b c'", "'it\\'s'", "\"\\x41\\102\"", "'\\ud83d\\ude00'", "'\\ud800'", "'\u{2028}'", "''",
      "0", "1.50",
      "1e21", "1e-7", "0x1F", "0b11", "017", ".5", "5.", "1_000", "12n",
    ].filter { key in
      // Between brackets a name is a variable.
      !place.contains("[") || key.first.map { "'\"0123456789.".contains($0) } == true
    }
    let texts = keys.map { place.replacing("#", with: $0) }
    let reading = """
      texts => texts.map(text => {
        const names = Object.keys((0, eval)('(' + text + ')'));
        const name = names.find(name => name !== 'a');
        return Array.from({length: name.length}, (_, index) => name.charCodeAt(index));
      })
      """
    let names: [[UInt16]] = try #require(Engine.node).call(reading, with: texts)
    for (text, name) in zip(texts, names) {
      let tree = parse(text, .javaScript)
      #expect(tree.diagnostics.isEmpty, "\(text)")
      let member = try #require(tree.root?.object?.members.last, "\(text)")
      #expect(member.key?.codeUnits == name, "\(text)")
      // And it stands where it is written.
      let key = keys[texts.firstIndex(of: text) ?? 0]
      let written = Array(text.utf8).text(member.keyRange)
      #expect(key.contains(written) && key.utf8.count - written.utf8.count <= 2, "\(text)")
    }
  }
}
