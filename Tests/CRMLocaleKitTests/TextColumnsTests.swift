import Testing

@testable import CRMLocaleKit

@Suite("Text in lines and columns")
struct TextColumnsTests {
  static let wrapped: [(sentence: String, text: String, width: Int, lines: [String])] = [
    ("nothing", "", 10, []),
    ("one word", "word", 10, ["word"]),
    ("words that fit", "one two", 7, ["one two"]),
    ("a word too many", "one two", 6, ["one", "two"]),
    ("a word that is longer than a line", "a verylongword b", 5, ["a", "verylongword", "b"]),
    ("blanks of any kind and number", "  one \n\t two  ", 20, ["one two"]),
    ("a character of two columns counts as two", "日本 語", 6, ["日本", "語"]),
    ("letters and not bytes are counted", "éé éé", 5, ["éé éé"]),
  ]

  @Test("Lines are broken at blanks", arguments: wrapped)
  func wrap(_ sentence: String, _ text: String, _ width: Int, _ lines: [String]) {
    #expect(TextColumns.wrapped(text, width: width) == lines, "\(sentence)")
  }

  static let folded: [(sentence: String, text: String, width: Int, lines: [String])] = [
    ("nothing", "", 10, [""]),
    ("what fits stays as it is", "  one  two ", 11, ["  one  two "]),
    ("at the last blank that there is room for", "one two three", 9, ["one two", "three"]),
    ("at a blank that would stand at the end", "one two", 3, ["one", "two"]),
    ("inside a word that is longer than a line", "abcdefgh", 3, ["abc", "def", "gh"]),
    ("inside a word behind another", "a bcdefgh", 4, ["a", "bcde", "fgh"]),
    ("between characters of two columns", "日本語文", 5, ["日本", "語文"]),
    ("never inside what is seen as one character", "e\u{301}e\u{301}e\u{301}", 2, ["éé", "é"]),
    ("a character that is wider than a line", "日本", 1, ["日", "本"]),
    ("blanks of which there are too many", "a      b", 3, ["a", "b"]),
  ]

  @Test("Lines are folded to a width, words or not", arguments: folded)
  func fold(_ sentence: String, _ text: String, _ width: Int, _ lines: [String]) {
    #expect(TextColumns.folded(text, width: width) == lines, "\(sentence)")
  }

  static let aligned: [(sentence: String, rows: [[String]], lines: [String])] = [
    ("no rows", [], []),
    ("one row", [["a", "b"]], ["a  b"]),
    ("columns of several widths", [["a", "b"], ["long", "c"]], ["a     b", "long  c"]),
    ("rows of several lengths", [["a"], ["bb", "c", "d"]], ["a", "bb  c  d"]),
    ("wide characters", [["日本", "x"], ["abc", "y"]], ["日本  x", "abc   y"]),
    ("the last cell has no blanks after it", [["a", "bbb"], ["c", "d"]], ["a  bbb", "c  d"]),
  ]

  @Test("Cells of a column stand under one another", arguments: aligned)
  func align(_ sentence: String, _ rows: [[String]], _ lines: [String]) {
    #expect(TextColumns.aligned(rows) == lines, "\(sentence)")
  }
}
