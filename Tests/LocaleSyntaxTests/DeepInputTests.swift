import LocaleSyntax
import TestSupport
import Testing

@Suite("Deep and long inputs end in an answer")
struct DeepInputTests {
  /// How often each text stands in a row.
  static let count = TestSettings.depth

  static let scripts = [
    "[", "{a:", "[{b:", "(", "((", "a(", "a[", "a.b", ".a", "?.a", "['a']", "!", "-", "++", "void ",
    "new ", "await ", "typeof ", "a?b:", "a?", "a=", "a=>", "a=>{", "a||", "a??", "a+", "'b'+",
    "1*", "`${", "`${`", "<a>", "<a b={", "</a>", "<A<", "A<", ">", "{{", "{{ ", "{% ", "<%", "<?",
    "=/[", "=/a ", "“", "‘a", "'", "\"\n", "`", "\\u", "/**/", "//\n", "-->\n", "<!--\n", ",", ";",
    ":", "}", "]", ")", "...", "[,", "{,", "a:", "case a:", "default ", "#", "@a", "function f(a=",
    "function*a(){", "class A{", "async ", "yield ", "get ", "{get a(){", "a as ", "0", "\u{2028}",
    "\u{1A}", "\0", "é", "break a\n", "{a=", "{a={b:", "\"\"a,", "{'a:", "{'a\":", "1\"", "]'",
    "a:{{",
    "f(😀", "a\nb:", "a\nfunction b(", "{% raw %}", "@verbatim ", "[{", "{]", "[}",
  ]

  @Test("a script", arguments: scripts)
  func readsScripts(part: String) {
    let text = Array(String(repeating: part, count: Self.count).utf8)
    for dialect in [Dialect.javaScript, .typeScript] {
      let tree = SyntaxTree.parse(text, path: "a", dialect: dialect)
      #expect(tree.bytes.count == text.count)
      #expect(tree.diagnostics.count <= 1000)
      _ = tree.comments.count
      _ = tree.root?.alternatives.count
      _ = tree.root?.string?.text
    }
  }

  static let data = [
    "[", "{\"a\":", "[{\"b\":", "\"", "\"a\" ", "'a',", "{a:", "/**/", "//\u{2028}", "//\n", "-",
    "+",
    ",", "]", "}", "nul", "\u{A0}", "“", "`", "1", ".", "\\", "\"a\":\"b\",", "{\"a\":1},", "\0",
    "{{", "{[", "[}", "{]", "\"a\"b,", "\"\"a,", "\"a:", "{\"a':", "1\"", "]\"", "a\"", "\"a\"1 2:",
    "\"a\"=:", "\"a\":,1", ",;", "{;", "\"a:\"1,", "[\"a\":", "a\"b\":", "{\"a\":}", "{\"a\":]",
  ]

  @Test("JSON and JSON5", arguments: data)
  func readsData(part: String) {
    let text = Array(String(repeating: part, count: Self.count).utf8)
    for dialect in [Dialect.json, .json5] {
      let tree = SyntaxTree.parse(text, path: "a", dialect: dialect)
      #expect(tree.bytes.count == text.count)
      #expect(tree.diagnostics.count <= 1000)
      _ = tree.comments.count
    }
  }

  @Test("strings that + joins make one text, however many there are")
  func joinsStrings() {
    let text = String(repeating: "'a'+", count: Self.count) + "'b'"
    let root = SyntaxTree.parse(Array(text.utf8), path: "a", dialect: .javaScript).root
    #expect(root?.string?.text == String(repeating: "a", count: Self.count) + "b")
    #expect(
      root?.string?.fileRange(of: Self.count..<(Self.count + 1)) == 4 * Self.count + 1..<4
        * Self.count + 2)
  }

  @Test("a choice of choices has all the values that it may have")
  func flattensChoices() {
    let text = String(repeating: "a?1:", count: Self.count) + "2"
    let root = SyntaxTree.parse(Array(text.utf8), path: "a", dialect: .javaScript).root
    #expect(root?.alternatives.count == Self.count + 1)
  }
}
