import Testing

@testable import LocaleReporters

@Suite struct VisibleTextTests {
  @Test(
    "What a terminal or a log obeys or hides is shown",
    arguments: [
      ("plain é 日 😀", "plain é 日 😀"), ("", ""), ("\u{1B}[2J", "␛[2J"), ("a\r\nb", "a␍␊b"),
      ("\u{7}\u{8}\u{7F}", "␇␈␡"), ("\u{9B}1m", "<U+009B>1m"), ("\u{85}", "<U+0085>"),
      ("\u{202E}x\u{2066}", "<U+202E>x<U+2066>"), ("\u{2028}", "<U+2028>"),
      ("a\u{200B}b", "a<U+200B>b"), ("\u{AD}", "<U+00AD>"), ("\u{E0041}", "<U+E0041>"),
      // Joiners and variation selectors shape what stands beside them.
      ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("❤\u{FE0F}", "❤\u{FE0F}"),
    ])
  func characters(text: String, visible: String) {
    #expect(VisibleText.text(text) == visible)
  }

  @Test(
    "No line begins as a command to the runner of GitHub Actions",
    arguments: [
      ("::error::x", "∷error::x"), ("  ::warning::x", "  ∷warning::x"), ("a::b", "a::b"),
      (":x", ":x"), ("\u{2028}::x", "<U+2028>::x"), (":::x", "∷:x"),
    ])
  func commands(text: String, visible: String) {
    #expect(VisibleText.text(text) == visible)
  }

  @Test("Of several lines the breaks stay, and every line is made visible")
  func lines() {
    #expect(VisibleText.lines("a\u{7}\n::b\r\n\tc\n") == "a␇\n∷b\n␉c\n")
  }
}
