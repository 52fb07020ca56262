import LocaleSyntax
import Testing

@Suite("A tree prints back to its text")
struct LosslessTests {
  @Test(
    "whatever the text is",
    arguments: [
      "", " ", "{}", "[1, 2,\r\n 3]", "{\"a\": \"b\\u00e9\"}\n", "\u{FEFF}{}", "{a: 'x', // c\n}",
      "{\"a\": \"b", "{{{", "]]]", "“a”", "/* never", "`a${1}b`", "{\"a\": nul, , }",
    ], [Dialect.json, .json5, .javaScript, .typeScript])
  func printsBack(text: String, dialect: Dialect) {
    let bytes = Array(text.utf8)
    #expect(SyntaxTree.parse(bytes, path: "a", dialect: dialect).printed == bytes)
  }

  @Test(
    "also when it is no text", arguments: [[0xFF, 0xFE, 0x7B, 0], [0x7B, 0x80], [0x7B, 0, 0x7D]])
  func printsBytesBack(bytes: [UInt8]) {
    let tree = SyntaxTree.parse(bytes, path: "a", dialect: .json)
    #expect(tree.printed == bytes)
    #expect(tree.root == nil)
    #expect(tree.diagnostics.count == 1)
  }

  @Test(
    "100,000 open brackets are read without recursion", arguments: ["[", "{\"a\":", "[{\"b\":"])
  func readsDeepNesting(opening: String) {
    let text = String(repeating: opening, count: 100_000)
    let tree = SyntaxTree.parse(Array(text.utf8), path: "a", dialect: .javaScript)
    #expect(!tree.diagnostics.isEmpty)
    #expect(tree.diagnostics.count < 3)
  }
}
