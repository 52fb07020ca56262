import CSSValues
import TestSupport
import Testing

@Suite("Whether a text is a selector")
struct SelectorTests {
  @Test("Ours is Chromium's verdict, as recorded")
  func recorded() throws {
    let verdicts = try Verdicts.rows("selectors", as: Verdicts.Verdict.self)
    #expect(verdicts.count > 1400)
    #expect(verdicts.filter(\.isValid).count > 700)
    for verdict in verdicts {
      #expect(CSSSelector.isValid(verdict.text) == verdict.isValid, "\(verdict.text)")
    }
  }

  @Test(
    "Ours is the verdict of the Chromium that is installed",
    .enabled(if: Engine.chromium != nil, "needs Chromium"), arguments: Seeded(156))
  func live(seed: Seed) throws {
    let corpus = SelectorCorpus.strings(TestSettings.corpus, seed: seed)
    // Searching an empty fragment reads the selector and runs nothing.
    let theirs = try #require(Engine.chromium).callInPage(
      """
      text => {
        try { document.createDocumentFragment().querySelector(text); return true }
        catch { return false }
      }
      """, withEach: corpus, returning: Bool.self)
    for (text, isValid) in zip(corpus, theirs) {
      #expect(CSSSelector.isValid(text) == isValid, "\(text.debugDescription)")
    }
    #expect(theirs.filter(\.self).count > corpus.count / 6)
  }

  @Test(
    "What people write for a container is told right from wrong",
    arguments: [
      ("#custom_chat_holder", true), (".chat", true), ("body", true), ("main > .chat", true),
      ("[data-chat]", true), ("#chat\\:1", true), ("#1chat", false), ("chat holder#", false),
      ("", false), ("#", false), (".chat,", false), ("div:contains('x')", false),
      ("$('#x')", false),
      ("<div>", false), ("//div", false), ("#chat:1", false), ("document.body", true),
    ])
  func containers(text: String, isValid: Bool) {
    #expect(CSSSelector.isValid(text) == isValid)
  }

  @Test(
    "Nesting without end is refused and nothing crashes",
    arguments: [
      ":is(", ":not(", ":has(", ":nth-child(1 of ", "[", "a ", "a>", "::part(", "*|", "\\",
    ])
  func nesting(opener: String) {
    _ = CSSSelector.isValid(String(repeating: opener, count: 100_000))
    #expect(CSSSelector.isValid(String(repeating: ":not(", count: 90) + "a"))
    #expect(!CSSSelector.isValid(String(repeating: ":not(", count: 150) + "a"))
    #expect(CSSSelector.isValid("a" + String(repeating: " a", count: 100_000)))
  }
}
