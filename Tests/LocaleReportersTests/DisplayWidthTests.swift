import Testing

@testable import LocaleReporters

@Suite struct DisplayWidthTests {
  @Test(
    "Widths are those of a terminal that follows Unicode Standard Annex 11",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｱ", 1), ("Ａ", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("—…“”", 4), ("Привет", 6), ("שלום", 4), ("नमस्ते", 4),
      ("😀", 2), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("🇧🇷", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("☎", 1),
      ("⌚", 2), ("\u{20000}", 2), ("₽", 1), ("، ", 2), ("1\u{308}", 1), ("\u{3000}", 2),
    ])
  func widths(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(
    "What a terminal would obey or hide is made visible",
    arguments: [
      ("plain — текст 日本", "plain — текст 日本"),
      ("\u{1B}[31mred\u{7}", "␛[31mred␇"), ("\0\u{1F}\u{7F}", "␀␟␡"), ("a\nb\r\tc", "a␊b␍␉c"),
      ("\u{9B}31m", "<U+009B>31m"), ("\u{85}", "<U+0085>"),
      ("a\u{202E}b\u{2066}c\u{200F}", "a<U+202E>b<U+2066>c<U+200F>"),
      ("a\u{200B}b\u{FEFF}c\u{AD}d\u{2060}", "a<U+200B>b<U+FEFF>c<U+00AD>d<U+2060>"),
      ("\u{2028}\u{2029}", "<U+2028><U+2029>"), ("\u{E0041}", "<U+E0041>"),
      ("\u{3164}", "<U+3164>"),
      // Joiners and variation selectors belong to what they join.
      ("👨‍👩‍👧 ❤️ می‌خواهم", "👨‍👩‍👧 ❤️ می‌خواهم"),
    ])
  func visible(text: String, expected: String) {
    #expect(VisibleText.text(text) == expected)
  }

  @Test("No scalar is shown as one that a terminal obeys")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = VisibleText.text(String(scalar)).unicodeScalars
      let isSafe = shown.allSatisfy { shown in
        ![.control, .lineSeparator, .paragraphSeparator].contains(shown.properties.generalCategory)
          && !shown.properties.isBidiControl
      }
      if !isSafe { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
