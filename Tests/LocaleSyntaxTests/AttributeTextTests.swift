import LocaleSyntax
import TestSupport
import Testing

/// What is written into an attribute goes through a page's parser first, and through a script's where the
/// attribute holds one.
@Suite("A text in an attribute reads as it was meant", .enabled(if: Engine.chromium != nil))
struct AttributeTextTests {
  private static let texts = [
    "", "plain", "it's", "say \"hi\"", "a & b", "&amp;", "&lt", "&copy", "&#39;", "<b>", "a > b",
    "a=b",
    "`tick`", "${x}", "back\\slash", "tab\there", "one\ntwo", "one\rtwo", "one\r\ntwo", "\r", " a ",
    "\u{0C}", "</script>", "<!--", "-->", "/", "a/", "\u{A0}", "\u{2028}", "😀é", "\u{7F}",
    "'\"`&<>=",
  ]

  private struct Case: Encodable {
    /// The element, whose attribute is the text.
    var element: String
    /// What stands between a script's quotes, where it is one.
    var script: Bool
  }

  /// The ways of writing, with the quotes around what they write.
  private static let ways: [(encodings: [TextEncoding], before: String, after: String)] = {
    let attributes: [(TextEncoding.Quote?, String)] = [(.double, "\""), (.single, "'"), (nil, "")]
    let literals: [(TextEncoding, String)] = [
      (.javaScriptString(quote: .double), "\""), (.javaScriptString(quote: .single), "'"),
      (.templateLiteral(lineBreak: .escaped), "`"), (.jsonString, "\""),
    ]
    return attributes.flatMap { quote, mark in
      let attribute = TextEncoding.htmlAttribute(quote: quote)
      return [([attribute], mark, mark)]
        + literals.map { literal, inner in
          // The script's own quotes are written as the attribute needs them.
          let written = MappedText(
            "", map: OffsetMap(verbatimAt: 0, count: 0, encodings: [attribute])
          ).encoded(inner)
          return ([literal, attribute], mark + written, written + mark)
        }
    }
  }()

  @Test("In all quotes, with a script's literal inside and without")
  func readsBack() throws {
    var cases: [Case] = []
    var expected: [[UInt16]] = []
    var names: [String] = []
    for (encodings, before, after) in Self.ways {
      for text in Self.texts {
        // An attribute without quotes cannot be empty.
        if text.isEmpty, before.isEmpty { continue }
        let mapped = MappedText(
          "", map: OffsetMap(verbatimAt: 0, count: 0, encodings: encodings))
        cases.append(
          Case(
            element: "<p a=" + before + mapped.encoded(text) + after + ">",
            script: encodings.count > 1))
        expected.append(Array(text.utf16))
        names.append("\(text.debugDescription) in \(encodings)")
      }
    }
    let read = """
      ({element, script}) => {
        const page = new DOMParser().parseFromString('<!doctype html><body>' + element, 'text/html');
        const text = page.body.firstChild.getAttribute('a');
        const value = script ? (0, eval)('(' + text + ')') : text;
        return Array.from({length: value.length}, (_, index) => value.charCodeAt(index));
      }
      """
    let values: [[UInt16]] = try #require(Engine.chromium).callInPage(read, withEach: cases)
    for (index, value) in values.enumerated() {
      #expect(value == expected[index], "\(names[index]): \(cases[index].element)")
    }
  }
}
