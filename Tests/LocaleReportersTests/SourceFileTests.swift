import Testing

@testable import LocaleReporters

@Suite struct SourceFileTests {
  @Test(
    "Lines end at LF, CR LF and a lone CR; columns count code points",
    arguments: [
      // Source, offset, line, column.
      ("", 0, 1, 1),
      ("abc", 0, 1, 1), ("abc", 2, 1, 3), ("abc", 3, 1, 4),
      ("a\nb", 1, 1, 2), ("a\nb", 2, 2, 1), ("a\nb", 3, 2, 2),
      ("a\n", 2, 2, 1),
      ("a\r\nb", 1, 1, 2), ("a\r\nb", 2, 1, 3), ("a\r\nb", 3, 2, 1),
      ("a\rb", 1, 1, 2), ("a\rb", 2, 2, 1), ("a\r", 2, 2, 1),
      ("\n\r\n\r\r\n", 0, 1, 1), ("\n\r\n\r\r\n", 1, 2, 1), ("\n\r\n\r\r\n", 3, 3, 1),
      ("\n\r\n\r\r\n", 4, 4, 1), ("\n\r\n\r\r\n", 6, 5, 1),
      // U+2028 ends a line for JavaScript only.
      ("a\u{2028}b", 4, 1, 3),
      // é is two bytes and one code point; e with U+0301 is three bytes and two; 😀 four and one.
      ("éx", 2, 1, 2), ("e\u{301}x", 3, 1, 3), ("😀x", 4, 1, 2), ("\n日本", 4, 2, 2),
      // A byte order mark counts in the offset, not in the column.
      ("\u{FEFF}ab", 0, 1, 1), ("\u{FEFF}ab", 3, 1, 1), ("\u{FEFF}ab", 4, 1, 2),
      ("\u{FEFF}\nab", 5, 2, 2), ("\u{FEFF}", 3, 1, 1),
      // Inside the file a U+FEFF is a character like any other.
      ("a\u{FEFF}b", 4, 1, 3),
    ])
  func positions(source: String, offset: Int, line: Int, column: Int) {
    let file = SourceFile(path: "a", bytes: Array(source.utf8))
    let position = file.position(of: offset)
    #expect(position == SourcePosition(offset: offset, line: line, column: column))
  }

  @Test("Offsets outside the file are its nearest end", arguments: [(-5, 1, 1), (99, 2, 3)])
  func outside(offset: Int, line: Int, column: Int) {
    let file = SourceFile(path: "a", bytes: Array("a\nbc".utf8))
    #expect(file.position(of: offset).line == line)
    #expect(file.position(of: offset).column == column)
  }

  @Test("The content of a line is without its break and without a byte order mark")
  func contents() {
    let file = SourceFile(path: "a", bytes: Array("\u{FEFF}ab\r\n\n\rc\r".utf8))
    let lines = (1...file.lineCount).map { line in
      String(decoding: file.bytes[file.content(ofLine: line)], as: UTF8.self)
    }
    #expect(lines == ["ab", "", "", "c", ""])
    #expect(file.content(ofLine: 0).isEmpty)
    #expect(file.content(ofLine: 99).isEmpty)
  }

  @Test("Every offset of a large file agrees with counting from its start")
  func largeFile() {
    let line = "é😀a日\u{301}"
    let source = String(repeating: line, count: 2000) + "\r\n" + String(repeating: line, count: 900)
    let file = SourceFile(path: "a", bytes: Array(source.utf8))
    var offset = 0
    var position = (line: 1, column: 1)
    for scalar in source.unicodeScalars {
      let found = file.position(of: offset)
      guard (found.line, found.column) == position else {
        Issue.record("\(found) is not \(position)")
        return
      }
      offset += UTF8.width(scalar)
      position = scalar == "\n" ? (position.line + 1, 1) : (position.line, position.column + 1)
    }
    #expect(file.position(of: offset).column == position.column)
  }

  @Test("Bytes that are not UTF-8 have places too")
  func invalid() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x0A, 0xC3, 0x0A, 0x80, 0x80, 0xE2, 0x82]
    let file = SourceFile(path: "a", bytes: bytes)
    #expect(file.lineCount == 3)
    for offset in -1...bytes.count + 1 { #expect(file.position(of: offset).column >= 1) }
    #expect(file.position(of: 1).column == 2)
    #expect(file.position(of: 5).line == 3)
  }
}
