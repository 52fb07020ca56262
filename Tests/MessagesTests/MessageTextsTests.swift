import LocaleDiagnostics
import Messages
import Testing

@Suite("Files of messages")
struct MessageTextsTests {
  private static let said = Phrase("test.said") { name in "the chat has no string \(name)" }

  @Test("A file says the phrases that it has, with the values of the message")
  func says() throws {
    let texts = try MessageTexts(
      code: "es",
      file: """
        {
          // A comment, and a text over two lines.
          "test.said": "el chat no tiene \\
        el texto {0}",
        }
        """)
    let words = texts.words(for: Self.said(.code("x")))
    #expect(words == "el chat no tiene el texto \(.code("x"))")
  }

  @Test(
    "What a phrase cannot be said with leaves it to English",
    arguments: [
      "{}", #"{"test.said": "{1}"}"#, #"{"test.said": "{0, plural, one {x}}"}"#,
      #"{"test.other": "{0}"}"#,
    ])
  func falls(_ file: String) throws {
    let texts = try MessageTexts(code: "es", file: file)
    #expect(texts.words(for: Self.said(.code("x"))) == nil)
    let localizer = Localizer(.spanish) { texts.words(for: $0) }
    #expect(localizer.text(Self.said(.code("x"))) == "the chat has no string x")
  }

  @Test(
    "What is wrong with a file is said",
    arguments: [
      ("[]", "es.json5: it is not JSON5 with one object"),
      ("{", "es.json5: it is not JSON5 with one object"),
      (#"{"a.b": 1}"#, "es.json5: a.b is not a text"),
      (#"{"a.b": ""}"#, "es.json5: a.b is not a text"),
      (#"{"a.b": "x", "a.b": "y"}"#, "es.json5: a.b stands twice"),
    ])
  func problems(_ file: String, _ problem: String) {
    #expect {
      try MessageTexts(code: "es", file: file)
    } throws: {
      "\($0)" == problem
    }
  }

  @Test("Each language but English has a file, and no other has")
  func files() {
    let codes = MessageLanguage.allCases.filter { $0 != .english }.map(\.rawValue)
    #expect(Set(MessageTexts.codes) == Set(codes))
    for code in MessageTexts.codes { #expect(MessageTexts.language(code: code) != nil) }
  }
}
