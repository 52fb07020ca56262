import LocaleSyntax
import Testing

@Suite("Characters that few texts hold")
struct CharacterTests {
  @Test("a line comment of JSON5 ends at U+2028 and U+2029", arguments: ["\u{2028}", "\u{2029}"])
  func endsComments(lineBreak: String) {
    for dialect in [Dialect.json5, .javaScript] {
      let tree = parse("{//a\(lineBreak)b:1}", dialect)
      #expect(tree.diagnostics.isEmpty)
      #expect(tree.root?.object?["b"]?.value.number == 1)
      #expect(tree.comments.map(\.text) == ["a"])
    }
  }

  @Test(
    "U+0000 may stand in strings and comments of scripts and of JSON5",
    arguments: [Dialect.json5, .javaScript])
  func takesNull(dialect: Dialect) {
    let tree = parse("{a: 'b\0c' /* \0 */, d: 1} // \0", dialect)
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.root?.object?["a"]?.value.string?.text == "b\0c")
    #expect(tree.root?.object?["d"]?.value.number == 1)
  }

  @Test("JSON takes U+0000 nowhere, and no language takes it as a name or a value")
  func refusesNull() {
    #expect(parse("{\"a\": \"b\0c\"}", .json).diagnostics.count == 1)
    #expect(parse("{a: \0}", .json5).diagnostics.count == 1)
    #expect(parse("{a: \0}", .javaScript).diagnostics.count == 1)
  }

  @Test(
    "comments know whether they stand at the top and on their own line",
    arguments: [
      ("/*a*/ /*b*/\n /*c*/ 1 /*d*/\n/*e*/", ["a top own", "b top", "c top own", "d", "e own"]),
      ("// a\n\n// b\n{} // c", ["a top own", "b top own", "c"]),
      ("\u{FEFF}/*a*/1", ["a top own"]),
    ])
  func placesComments(text: String, places: [String]) {
    let found = parse(text, .javaScript).comments.map { comment in
      comment.text.filter { $0 != " " } + (comment.isAtTop ? " top" : "")
        + (comment.isOnOwnLine ? " own" : "")
    }
    #expect(found == places)
  }
}
