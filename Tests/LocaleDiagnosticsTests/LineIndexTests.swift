import LocaleDiagnostics
import TestSupport
import Testing

@Suite struct LineIndexTests {
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
    let file = LineIndex(Array(source.utf8))
    let position = file.position(of: offset)
    #expect(position == SourcePosition(offset: offset, line: line, column: column))
  }

  @Test("A byte is on the line that its position says")
  func lines() {
    let file = LineIndex(Array("a\r\nbé\n\n😀c\rd".utf8))
    for offset in 0...file.bytes.count {
      #expect(file.line(of: offset) == file.position(of: offset).line)
    }
  }

  @Test("Offsets outside the file are its nearest end", arguments: [(-5, 1, 1), (99, 2, 3)])
  func outside(offset: Int, line: Int, column: Int) {
    let file = LineIndex(Array("a\nbc".utf8))
    #expect(file.position(of: offset).line == line)
    #expect(file.position(of: offset).column == column)
  }

  @Test("The content of a line is without its break and without a byte order mark")
  func contents() {
    let file = LineIndex(Array("\u{FEFF}ab\r\n\n\rc\r".utf8))
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
    let file = LineIndex(Array(source.utf8))
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
    let file = LineIndex(bytes)
    #expect(file.lineCount == 3)
    for offset in -1...bytes.count + 1 { #expect(file.position(of: offset).column >= 1) }
    #expect(file.position(of: 1).column == 2)
    #expect(file.position(of: 5).line == 3)
  }

  @Test(
    "Columns count bytes, UTF-16 units or code points, both ways",
    arguments: [
      // Source, offset, then the column in each unit.
      ("é😀x", 2, 3, 2, 2), ("é😀x", 6, 7, 4, 3), ("é😀x", 7, 8, 5, 4),
      ("a\n😀日!", 9, 8, 4, 3), ("\u{FEFF}a😀b", 8, 6, 4, 3), ("", 0, 1, 1, 1),
      ("e\u{301}\r\n", 3, 4, 3, 3),
    ])
  func units(source: String, offset: Int, utf8: Int, utf16: Int, codePoints: Int) {
    let lines = LineIndex(Array(source.utf8))
    let columns: [(ColumnUnit, Int)] = [(.utf8, utf8), (.utf16, utf16), (.codePoints, codePoints)]
    for (unit, column) in columns {
      let position = lines.position(of: offset, in: unit)
      #expect(position.column == column, "\(unit)")
      #expect(lines.offset(line: position.line, column: column, in: unit) == offset, "\(unit)")
    }
  }

  @Test(
    "Places that are not in the file lead to the nearest that is",
    arguments: [
      (0, 1, 0), (-3, 5, 0), (1, 0, 0), (1, -9, 0), (1, 99, 2), (2, 99, 8), (3, 1, 8), (99, 99, 8),
      // The second unit of the pair: the character's first byte.
      (2, 2, 4),
    ])
  func nearest(line: Int, column: Int, offset: Int) {
    let lines = LineIndex(Array("ab\r\n😀".utf8))
    #expect(lines.offset(line: line, column: column, in: .utf16) == offset)
  }

  /// Texts of the pieces that make positions hard, of up to some 5,000 bytes.
  private static func text(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "a", "b", "é", "日", "😀", "e\u{301}", "\u{FEFF}", "\u{2028}", "\t", "\n", "\r", "\r\n",
    ]
    let count = random.next(below: 2000)
    // Half of the texts are one long line.
    let limit = random.chance(2) ? pieces.count : pieces.count - 3
    return (0..<count).map { _ in pieces[random.next(below: limit)] }.joined()
  }

  @Test(
    "Every character of random texts agrees with counting from the start",
    arguments: Seeded(1..<41), ColumnUnit.allCases)
  func counting(seed: Seed, unit: ColumnUnit) {
    var random = seed.numbers
    let text = Self.text(&random)
    let lines = LineIndex(Array(text.utf8))
    #expect(PlainPositions(text, unit).firstDifference(from: lines, unit) == nil)
  }

  @Test("A column in a line of megabytes is found at once", .timeLimit(.minutes(1)))
  func hugeLine() {
    let lines = LineIndex(Array(String(repeating: "日😀", count: 300_000).utf8))
    for number in 0..<20_000 {
      let offset = (number * 104_729 % 300_000) * 7
      let position = lines.position(of: offset, in: .utf16)
      #expect(position.column == offset / 7 * 3 + 1)
      #expect(lines.offset(line: 1, column: position.column, in: .utf16) == offset)
    }
  }
}

/// Positions found by walking over the characters: slow, and plainly right.
private struct PlainPositions {
  private var places: [SourcePosition] = []

  init(_ text: String, _ unit: ColumnUnit) {
    var (offset, line, column) = (0, 1, 1)
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if index == 0, scalar == "\u{FEFF}" {
        offset = 3
        continue
      }
      places.append(SourcePosition(offset: offset, line: line, column: column))
      offset += UTF8.width(scalar)
      column += Self.width(of: scalar, unit)
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar == "\n" || scalar == "\r" && next != "\n" { (line, column) = (line + 1, 1) }
    }
    places.append(SourcePosition(offset: offset, line: line, column: column))
  }

  private static func width(of scalar: Unicode.Scalar, _ unit: ColumnUnit) -> Int {
    switch unit {
    case .utf8: UTF8.width(scalar)
    case .utf16: UTF16.width(scalar)
    case .codePoints: 1
    }
  }

  /// Where an index finds another position or another way back; `nil` where it agrees.
  func firstDifference(from lines: LineIndex, _ unit: ColumnUnit) -> String? {
    for (number, place) in places.enumerated() {
      let found = lines.position(of: place.offset, in: unit)
      guard found == place else { return "\(found) is not \(place)" }
      let back = lines.offset(line: place.line, column: place.column, in: unit)
      // The line feed after a carriage return is a column of its own, but no place in the line.
      let next = number + 1 < places.count ? places[number + 1] : nil
      let isInBreak = lines.content(ofLine: place.line).upperBound < place.offset
      guard back == place.offset || isInBreak else {
        return "\(back) is not \(place), before \(String(describing: next))"
      }
    }
    return nil
  }
}
