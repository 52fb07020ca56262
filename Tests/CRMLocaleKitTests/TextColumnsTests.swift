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
    ("letters and not bytes are counted", "éé éé", 5, ["éé éé"]),
  ]

  @Test("Lines are broken at blanks", arguments: wrapped)
  func wrap(_ sentence: String, _ text: String, _ width: Int, _ lines: [String]) {
    #expect(TextColumns.wrapped(text, width: width) == lines, "\(sentence)")
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
