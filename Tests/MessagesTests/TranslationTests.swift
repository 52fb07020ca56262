import LocaleDiagnostics
import Messages
import TestSupport
import Testing

/// Whoever corrects a text in `Locales/Messages` learns here what is wrong with it.
@Suite("What the languages say")
struct TranslationTests {
  private static let languages = MessageTexts.codes.compactMap { MessageTexts.language(code: $0) }

  @Test("The sources are read as they are")
  func sources() {
    let source = #"""
      /// Phrase("a.comment") { x in "\(x)" }
      static let a = Phrase("a.plain", "text")
      static let b = Phrase("a.two") { first, second in
        """
        \(second) and {name} \
        \(first, one: "file", other: "files")
        """
      }
      let c = Phrase(
        "a.short") { "\($0, one: "x", other: "y")" }
      Phrase("a.one-of-two") { key, text in "\(text)" }
      """#
    let found = PhraseSources.phrases(in: source)
    #expect(found.map(\.0) == ["a.plain", "a.two", "a.short", "a.one-of-two"])
    #expect(found.map(\.1) == [[], [0, 1], [0], [1]])
    #expect(PhraseSources.places.count > 600)
    #expect(PhraseSources.places["report.errors"] == [0])
    #expect(PhraseSources.places["bot-placeholder-unknown.unlike-others"] == [0, 1])
  }

  @Test("Each phrase has a text", arguments: languages)
  func complete(_ language: MessageTexts) {
    let missing = Set(PhraseSources.places.keys).subtracting(language.texts.keys)
    #expect(missing.sorted() == [])
  }

  @Test("Each text is that of a phrase", arguments: languages)
  func noneLeftOver(_ language: MessageTexts) {
    let unused = Set(language.texts.keys).subtracting(PhraseSources.places.keys)
    #expect(unused.sorted() == [])
  }

  @Test("Each text is a template with the values that English says", arguments: languages)
  func places(_ language: MessageTexts) {
    for (id, text) in language.texts {
      let places = MessageTemplate(text)?.places
      #expect(places == PhraseSources.places[id], "\(id): \(text)")
    }
  }

  @Test("No text begins or ends with a blank, or has two in a row", arguments: languages)
  func blanks(_ language: MessageTexts) {
    for (id, text) in language.texts {
      #expect(!text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  "), "\(id)")
      #expect(!text.contains("\n"), "\(id)")
    }
  }

  @Test("No English word is left outside of code", arguments: languages)
  func noEnglish(_ language: MessageTexts) {
    for (id, text) in language.texts {
      for number in [1, 2] {
        let words = MessageTemplate(text)?.words(
          for: Array(repeating: .number(number), count: 4))
        let fixed = (words?.pieces ?? []).map { piece in
          if case .text(let text) = piece { text } else { "0" }
        }
        let left = EnglishWords.found(in: fixed.joined(), notOf: language.code)
        #expect(left == [], "\(id): \(text)")
      }
    }
  }
}
