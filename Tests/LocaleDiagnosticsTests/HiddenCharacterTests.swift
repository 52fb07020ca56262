import LocaleDiagnostics
import TestSupport
import Testing

/// The Language Server Protocol 3.17, "Text Documents": lines end at `\n`, `\r\n` and `\r`, and at nothing
/// else, and columns count UTF-16 units, UTF-8 bytes or code points as the client asks.
@Suite("Places beside characters that cannot be seen")
struct HiddenCharacterTests {
  struct Hidden: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let character: String
    /// How many bytes, UTF-16 units and code points it is.
    let widths: [Int]
  }

  static let hidden = [
    Hidden(testDescription: "a tab", character: "\t", widths: [1, 1, 1]),
    Hidden(testDescription: "NUL", character: "\0", widths: [1, 1, 1]),
    Hidden(testDescription: "a vertical tab", character: "\u{B}", widths: [1, 1, 1]),
    Hidden(testDescription: "a form feed", character: "\u{C}", widths: [1, 1, 1]),
    Hidden(testDescription: "a file separator", character: "\u{1C}", widths: [1, 1, 1]),
    Hidden(testDescription: "DEL", character: "\u{7F}", widths: [1, 1, 1]),
    Hidden(testDescription: "the next line of C1", character: "\u{85}", widths: [2, 1, 1]),
    Hidden(testDescription: "a no-break space", character: "\u{A0}", widths: [2, 1, 1]),
    Hidden(testDescription: "a soft hyphen", character: "\u{AD}", widths: [2, 1, 1]),
    Hidden(testDescription: "a combining accent", character: "\u{301}", widths: [2, 1, 1]),
    Hidden(testDescription: "an Arabic letter mark", character: "\u{61C}", widths: [2, 1, 1]),
    Hidden(testDescription: "a zero-width space", character: "\u{200B}", widths: [3, 1, 1]),
    Hidden(testDescription: "a zero-width joiner", character: "\u{200D}", widths: [3, 1, 1]),
    Hidden(testDescription: "a right-to-left mark", character: "\u{200F}", widths: [3, 1, 1]),
    Hidden(testDescription: "a line separator", character: "\u{2028}", widths: [3, 1, 1]),
    Hidden(testDescription: "a paragraph separator", character: "\u{2029}", widths: [3, 1, 1]),
    Hidden(testDescription: "a narrow no-break space", character: "\u{202F}", widths: [3, 1, 1]),
    Hidden(testDescription: "a word joiner", character: "\u{2060}", widths: [3, 1, 1]),
    Hidden(testDescription: "a byte order mark", character: "\u{FEFF}", widths: [3, 1, 1]),
    Hidden(testDescription: "a variation selector", character: "\u{FE0F}", widths: [3, 1, 1]),
    Hidden(testDescription: "U+FFFF, no character", character: "\u{FFFF}", widths: [3, 1, 1]),
    Hidden(testDescription: "the first of two units", character: "\u{10000}", widths: [4, 2, 1]),
    Hidden(testDescription: "a tag of a language", character: "\u{E0065}", widths: [4, 2, 1]),
    Hidden(testDescription: "the last code point", character: "\u{10FFFF}", widths: [4, 2, 1]),
    Hidden(testDescription: "a flag of two", character: "🇧🇷", widths: [8, 4, 2]),
    Hidden(testDescription: "a family of seven", character: "👨‍👩‍👧‍👦", widths: [25, 11, 7]),
  ]

  @Test("Each is a column or more and none ends a line", arguments: hidden)
  func columns(_ hidden: Hidden) {
    let before = "ab"
    let lines = LineIndex(Array("\(before)\(hidden.character)c\nd".utf8))
    #expect(lines.lineCount == 2)
    let units: [ColumnUnit] = [.utf8, .utf16, .codePoints]
    let offset = before.utf8.count + hidden.widths[0]
    for (unit, width) in zip(units, hidden.widths) {
      let position = lines.position(of: offset, in: unit)
      #expect((position.line, position.column) == (1, before.utf8.count + width + 1), "\(unit)")
      #expect(lines.offset(line: 1, column: position.column, in: unit) == offset, "\(unit)")
    }
    #expect(lines.content(ofLine: 1) == 0..<offset + 1)
    #expect(lines.position(of: offset + 2).line == 2)
  }

  @Test("At the start of a file only a byte order mark is not counted", arguments: hidden)
  func start(_ hidden: Hidden) {
    let lines = LineIndex(Array("\(hidden.character)x".utf8))
    let isMark = hidden.character == "\u{FEFF}"
    let position = lines.position(of: hidden.widths[0], in: .utf16)
    #expect(position.column == (isMark ? 1 : hidden.widths[1] + 1))
    #expect(lines.offset(line: 1, column: 1) == (isMark ? 3 : 0))
    #expect(lines.content(ofLine: 1).lowerBound == (isMark ? 3 : 0))
    // A second one is a character.
    let twice = LineIndex(Array("\u{FEFF}\(hidden.character)x".utf8))
    #expect(
      twice.position(of: 3 + hidden.widths[0], in: .codePoints).column == hidden.widths[2] + 1)
  }

  @Test(
    "A column within a character is its start, from whatever side",
    arguments: [ColumnUnit.utf16, .codePoints])
  func within(unit: ColumnUnit) {
    let lines = LineIndex(Array("é😀日".utf8))
    for (offset, start) in [0: 0, 1: 0, 2: 2, 3: 2, 4: 2, 5: 2, 6: 6, 7: 6, 8: 6, 9: 9] {
      // A byte within a character is named by what follows it, and that leads to a whole character.
      let column = lines.position(of: offset, in: unit).column
      let back = lines.offset(line: 1, column: column, in: unit)
      #expect(back == start || back == (offset <= 2 ? 2 : offset <= 6 ? 6 : 9), "\(offset)")
      #expect([0, 2, 6, 9].contains(back))
    }
  }

  /// A file saved in an old encoding has bytes that are no UTF-8; editors show each as one sign.
  @Test("Bytes that are no UTF-8 are places like others", arguments: Seeded(1..<13))
  func broken(seed: Seed) {
    var random = seed.numbers
    let pieces: [[UInt8]] = [
      [0x80], [0xBF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F], [0xFF], [0xFE], [0x0A], [0x0D],
      [0x0D, 0x0A], [0x61], [0xC3, 0xA9], [0xF0, 0x9F, 0x98, 0x80], [0xEF, 0xBB, 0xBF],
    ]
    for _ in 0..<60 {
      let bytes = (0..<random.next(below: 40)).flatMap { _ in random.pick(pieces) }
      let lines = LineIndex(bytes)
      var previous = lines.position(of: 0)
      for offset in 0...bytes.count {
        for unit in ColumnUnit.allCases {
          let position = lines.position(of: offset, in: unit)
          #expect(position.offset == offset && position.column >= 1)
          let back = lines.offset(line: position.line, column: position.column, in: unit)
          // Bytes that go on with a character stand at its column, and so do stray ones.
          let content = lines.content(ofLine: position.line)
          #expect(back <= max(offset, content.lowerBound) || unit != .utf8)
          #expect(content.contains(back) || back == content.upperBound)
        }
        let position = lines.position(of: offset)
        #expect((previous.line, previous.column) <= (position.line, position.column))
        previous = position
      }
      // The lines and their breaks are the whole file.
      let contents = (1...lines.lineCount).map { lines.content(ofLine: $0) }
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      #expect(contents.first?.lowerBound == start && contents.last?.upperBound == bytes.count)
      for (line, next) in zip(contents, contents.dropFirst()) {
        let between = Array(bytes[line.upperBound..<next.lowerBound])
        #expect([[0x0A], [0x0D], [0x0D, 0x0A]].contains(between))
        #expect(!bytes[line].contains(0x0A) && !bytes[line].contains(0x0D))
      }
    }
  }

  @Test(
    "Lines are as long in UTF-16 as JavaScript says",
    .enabled(if: Engine.node != nil, "needs Node"), arguments: Seeded(5))
  func javaScript(seed: Seed) throws {
    var random = seed.numbers
    let pieces = Self.hidden.map(\.character) + ["a", "é", "日", "\n", "\r", "\r\n", "\n\r"]
    let texts = (0..<200).map { _ in
      "x" + (0..<random.next(below: 30)).map { _ in random.pick(pieces) }.joined()
    }
    let theirs: [[Int]] = try #require(Engine.node).call(
      "texts => texts.map(text => text.split(/\\r\\n|\\r|\\n/).map(line => line.length))",
      with: texts)
    for (text, lengths) in zip(texts, theirs) {
      let lines = LineIndex(Array(text.utf8))
      let ours = (1...lines.lineCount).map { line in
        lines.position(of: lines.content(ofLine: line).upperBound, in: .utf16).column - 1
      }
      #expect(ours == lengths, "\(text.debugDescription)")
    }
  }
}
