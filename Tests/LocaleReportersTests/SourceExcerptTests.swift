import LocaleDiagnostics
import TestSupport
import Testing

@testable import LocaleReporters

@Suite struct SourceExcerptTests {
  /// The excerpt of a line in which `⟦` and `⟧` stand around what is marked.
  private func excerpt(_ source: String) -> SourceExcerpt {
    let marked = MarkedText(source)
    let file = LineIndex(marked.bytes)
    return SourceExcerpt(
      line: file.content(ofLine: file.position(of: marked.spans[0].lowerBound).line),
      marking: marked.spans[0], in: file)
  }

  @Test(
    "Carets go under the span as it is displayed",
    arguments: [
      ("a⟦bc⟧d", "abcd", 1..<3),
      ("⟦⟧", "", 0..<1),
      ("abc⟦⟧", "abc", 3..<4),
      ("a⟦⟧bc", "abc", 1..<2),
      ("\t⟦a⟧", "    a", 4..<5),
      ("ab\t⟦a⟧", "ab  a", 4..<5),
      ("a⟦\t⟧b", "a   b", 1..<4),
      ("日本⟦語⟧x", "日本語x", 4..<6),
      ("👨‍👩‍👧⟦x⟧", "👨‍👩‍👧x", 2..<3),
      ("e\u{301}⟦e\u{301}⟧", "e\u{301}e\u{301}", 1..<2),
      ("\u{1B}[1m⟦a⟧", "␛[1ma", 4..<5),
      ("a\u{202E}⟦b⟧", "a<U+202E>b", 9..<10),
      ("⟦a\u{202E}⟧b", "a<U+202E>b", 0..<9),
      ("\u{FEFF}⟦a⟧b", "ab", 0..<1),
      ("x\n⟦y⟧\r\nz", "y", 0..<1),
      // A mark inside a character covers it.
      ("a⟦\u{301}⟧", "a\u{301}", 0..<1),
    ])
  func columns(source: String, text: String, marked: Range<Int>) {
    #expect(excerpt(source).text == text)
    #expect(excerpt(source).marked == marked)
  }

  @Test(
    "A long line is cropped around the span",
    arguments: [(0, 5), (50, 5), (114, 5), (118, 5), (300, 5), (99_990, 10), (50_000, 40_000)])
  func longLines(start: Int, length: Int) {
    // Every ten columns tell where they are.
    let line = (0..<10_000).map { index in
      let number = String(index)
      return String(repeating: ".", count: 10 - number.count) + number
    }.joined()
    let excerpt = excerpt(
      line.prefix(start) + "⟦" + line.dropFirst(start).prefix(length) + "⟧"
        + line.dropFirst(start + length))
    #expect(DisplayWidth.of(excerpt.text) <= SourceExcerpt.widthLimit + 1)
    #expect(excerpt.marked.upperBound <= SourceExcerpt.widthLimit + 1)

    let shown = Array(excerpt.text)
    let isCutBefore = shown.first == "…"
    #expect(isCutBefore == (start > 115))
    #expect((shown.last == "…") == (start + length < 99_999))
    let inLine = Array(line.dropFirst(start).prefix(min(length, 80)))
    let underCarets = Array(shown[excerpt.marked].prefix(80))
    #expect(underCarets == inLine)
  }

  @Test("A line of megabytes is cropped without looking at all of it", .timeLimit(.minutes(1)))
  func hugeLine() {
    let bytes = Array(String(repeating: "日本", count: 500_000).utf8)
    let file = LineIndex(bytes)
    for offset in stride(from: 0, to: bytes.count, by: 10_008) {
      let excerpt = SourceExcerpt(line: 0..<bytes.count, marking: offset..<offset + 2, in: file)
      #expect(excerpt.marked.count == 2)
    }
  }

  @Test("No bytes and no range make it fail", arguments: Seeded(1))
  func robust(seed: Seed) {
    var numbers = seed.numbers
    func random(_ limit: Int) -> Int { numbers.next(below: limit) }
    // Single bytes, most of them not UTF-8, and characters that grow when they are shown.
    let bytes: [UInt8] = [
      0x00, 0x09, 0x0A, 0x0D, 0x20, 0x61, 0x80, 0xBF, 0xC3, 0xCC, 0xE2, 0xF0, 0xFF,
    ]
    let characters = ["\u{301}", "\u{E0041}", "日", "👍🏽", "\u{202E}"]
    let pool = bytes.map { [$0] } + characters.map { Array($0.utf8) }
    for _ in 0..<3000 {
      let bytes = (0..<random(700)).flatMap { _ in pool[random(pool.count)] }
      let file = LineIndex(bytes)
      let line = file.content(ofLine: 1 + random(file.lineCount))
      let start = random(720) - 10
      let excerpt = SourceExcerpt(line: line, marking: start..<start + random(900), in: file)
      #expect(!excerpt.marked.isEmpty)
      #expect(!excerpt.text.utf8.contains { $0 < 0x20 })
    }
  }
}
