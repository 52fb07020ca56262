import LocaleReporters
import TestSupport
import Testing

@testable import CRMLocaleKit

/// What holds of text in lines and columns, whatever the text.
@Suite("Any text in lines and columns")
struct TextColumnsPropertyTests {
  private static let pieces = [
    "a", "b", "word", "longer", "é", "e\u{301}", "日本", "語", "😀", "👨‍👩‍👧", "🇵🇱", "-", ",", "한", "ﾊ", "؟",
    "مرحبا",
    "\u{200B}", "1️⃣",
  ]

  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<random.next(below: 14)).map { _ in
      random.pick(pieces)
        + (random.chance(2) ? String(repeating: " ", count: random.next(below: 3)) : "")
    }.joined()
  }

  private static func letters(_ text: String) -> String { text.filter { $0 != " " } }

  @Test(
    "Broken at blanks, a line is too wide only where it is one word; no word is lost",
    arguments: Seeded(1..<6))
  func wrapped(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<300 {
      let (text, width) = (Self.text(&random), 1 + random.next(below: 20))
      let lines = TextColumns.wrapped(text, width: width)
      let words = text.split(separator: " ").map(String.init)
      #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
      for line in lines where DisplayWidth.of(line) > width {
        #expect(!line.contains(" "), "\(line) in \(width)")
      }
      // A word that would have fitted behind the line before is not on the next.
      for (line, next) in zip(lines, lines.dropFirst()) {
        let word = String(next.split(separator: " ").first ?? "")
        #expect(DisplayWidth.of(line) + 1 + DisplayWidth.of(word) > width, "\(text) in \(width)")
      }
    }
  }

  @Test(
    "Folded, a line is too wide only where it is one character; nothing but blanks is lost",
    arguments: Seeded(11..<16))
  func folded(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<300 {
      let (text, width) = (Self.text(&random), 1 + random.next(below: 20))
      let lines = TextColumns.folded(text, width: width)
      #expect(Self.letters(lines.joined()) == Self.letters(text), "\(text) in \(width)")
      for line in lines where DisplayWidth.of(line) > width {
        #expect(Self.letters(line).count == 1, "\(line.debugDescription) of \(text) in \(width)")
      }
      if DisplayWidth.of(text) <= width { #expect(lines == [text]) }
    }
  }

  @Test("The cells of a column begin in one column of the terminal", arguments: Seeded(21..<26))
  func aligned(seed: Seed) {
    var random = seed.numbers
    for _ in 0..<100 {
      let count = 1 + random.next(below: 4)
      let rows = (0..<(1 + random.next(below: 5))).map { _ in
        // Without blanks, so that a cell ends where they begin.
        (0..<count).map { _ in random.pick(Self.pieces) + random.pick(Self.pieces) }
      }
      let lines = TextColumns.aligned(rows)
      #expect(lines.count == rows.count)
      for column in 0..<count {
        let starts = zip(rows, lines).map { row, line in
          DisplayWidth.of(line)
            - DisplayWidth.of(String(Self.rest(of: row, from: column, in: line)))
        }
        #expect(Set(starts).count == 1, "\(rows)")
      }
    }
  }

  /// The part of a line from a cell on.
  private static func rest(of row: [String], from column: Int, in line: String) -> Substring {
    row[..<column].reduce(line[...]) { rest, cell in
      rest.dropFirst(cell.count).drop { $0 == " " }
    }
  }
}
