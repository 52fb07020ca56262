import TestSupport
import Testing

@testable import LocaleReporters

@Suite("A stretch of source as cells of a terminal")
struct SourceCellsTests {
  /// A character as it is shown, and the bytes and columns that it takes.
  private struct Shown {
    let text: String
    let bytes: Range<Int>
    let columns: Range<Int>
  }

  /// The same, character by character as Swift takes a text apart.
  private static func plainly(_ text: String) -> [Shown] {
    var (offset, column) = (0, 0)
    return text.map { character in
      let shown =
        character == "\t"
        ? String(repeating: " ", count: 4 - column % 4) : VisibleText.text(String(character))
      let bytes = offset..<offset + String(character).utf8.count
      let columns = column..<column + DisplayWidth.of(shown)
      (offset, column) = (bytes.upperBound, columns.upperBound)
      return Shown(text: shown, bytes: bytes, columns: columns)
    }
  }

  /// Plain characters of one, two and three bytes, and what joins its neighbours or hides.
  private static let pieces: [String] = [
    "a", "Z", " ", "\t", "é", "ß", "Ж", "я", "Ω", "日", "か", "한", "©", "®", "\u{AD}", "\u{301}",
    "\u{483}", "\u{3099}", "\u{11A8}", "\u{1160}", "\u{FE0F}", "\u{200D}", "\u{200C}", "👨", "👩",
    "🇧", "🇷", "☺", "\u{202E}", "\u{600}", "\u{FEFF}", "\u{7F}", "\u{1B}", "ไ", "ำ", "\u{E0100}",
    "1", "\u{20E3}", "क", "\u{94D}", "ष", ":",
  ]

  @Test("Plain or not, each character has its bytes and its columns", arguments: Seeded(1..<60))
  func cells(seed: Seed) {
    var random = seed.numbers
    let text = (0..<random.next(below: 40)).map { _ in random.pick(Self.pieces) }.joined()
    let expected = Self.plainly(text)
    let cells = SourceCells(Array(text.utf8)[...])
    #expect(cells.width == expected.last?.columns.upperBound ?? 0)
    #expect(cells.text(in: 0..<cells.width).text == expected.map(\.text).joined())
    for shown in expected {
      for byte in shown.bytes {
        #expect(cells.column(of: byte) == shown.columns.lowerBound, "\(text)")
      }
      #expect(cells.column(after: shown.bytes.upperBound) == shown.columns.upperBound, "\(text)")
    }
  }

  @Test("Every pair of them, too")
  func pairs() {
    for left in Self.pieces {
      for right in Self.pieces {
        let text = "x" + left + right + "x"
        let cells = SourceCells(Array(text.utf8)[...])
        let expected = Self.plainly(text)
        #expect(cells.width == expected.last?.columns.upperBound, "\(left) \(right)")
        #expect(cells.text(in: 0..<cells.width).text == expected.map(\.text).joined())
      }
    }
  }

  static let parts: [(sentence: String, text: String, columns: Range<Int>, shown: String)] = [
    ("all of it", "日本語", 0..<6, "日本語"),
    ("a wide character is shown whole or not at all", "日本語", 1..<5, "本"),
    ("what is not UTF-8 is a mark of its own", "a\u{FFFD}b", 0..<3, "a\u{FFFD}b"),
    ("a tab is blanks", "a\tb", 0..<5, "a   b"),
    ("a family is one character", "x👨‍👩‍👧y", 0..<4, "x👨‍👩‍👧y"),
    ("of plain ASCII each byte is a column", "abcdef", 2..<4, "cd"),
    ("nothing", "", 0..<10, ""),
  ]

  @Test("A part is what lies in its columns", arguments: parts)
  func part(_ sentence: String, _ text: String, _ columns: Range<Int>, _ shown: String) {
    #expect(SourceCells(Array(text.utf8)[...]).text(in: columns).text == shown, "\(sentence)")
  }
}
