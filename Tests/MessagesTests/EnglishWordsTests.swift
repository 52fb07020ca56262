import TestSupport
import Testing

@Suite("English words in another language")
struct EnglishWordsTests {
  @Test(
    "They are found, and code is passed over",
    arguments: [
      ("el archivo is vacío", ["is"]), ("write yyyy", ["write"]), ("The page.", ["the", "page"]),
      ("const y let no hacen de window", []), ("`crmlocale rules` y compose_placeholder", []),
      ("el ejemplo \"write your question\"", []), ("--write-baseline la escribe", []),
      ("<html lang> y crmlocale: language=pt-BR", []),
      ("un error en ./to/the/file.json", []), ("", []),
    ] as [(String, [String])])
  func found(_ text: String, _ words: [String]) {
    #expect(EnglishWords.found(in: text, notOf: "es") == words)
  }

  @Test("A word that one language shares is English in the other")
  func shared() {
    #expect(EnglishWords.found(in: "1 error", notOf: "pt") == ["error"])
  }
}
