import JSONText
import TestSupport
import Testing

@testable import LocaleServer

@Suite("Changes of a text, against an editor that splits the whole text anew")
struct ContentChangeTests {
  private static let pieces = [
    "a", "\"", " ", "é", "я", "中", "😀", "👨‍👩‍👧", "e\u{301}", "\n", "\r\n", "\r", "\u{2028}", "\u{FEFF}",
  ]

  @Test("100,000 random changes leave what the editor has", arguments: Seeded(1300))
  func random(seed: Seed) {
    var random = seed.numbers
    for encoding in [PositionEncoding.utf16, .utf8] {
      var text = "{\"extends\": \"en\"}\r\n😀 b\n"
      for _ in 0..<50_000 {
        // A text of a few lines has more edges than one of many.
        if text.utf8.count > 90 { text = String(text.suffix(12)) }
        let edit = Self.edit(of: text, &random)
        let expected =
          encoding == .utf8
          ? Oracle.applyingUTF8([edit], to: text) : Oracle.applying([edit], to: text)
        let change = ContentChange(
          ["range": edit["range"] ?? .null, "text": edit["newText"] ?? .null])
        let positions = TextPositions(Array(text.utf8), encoding, isOpen: true)
        let changed = change?.applied(to: positions)
        guard changed == Array(expected.utf8) else {
          Issue.record("\(seed): \(encoding) \(edit.text()) in \(text.debugDescription)")
          return
        }
        text = expected
      }
    }
  }

  private static func edit(of text: String, _ random: inout SeededGenerator) -> JSONValue {
    func position() -> JSONValue {
      [
        "line": .int(Int.random(in: 0...4, using: &random)),
        "character": .int(Int.random(in: 0...14, using: &random)),
      ]
    }
    let new = (0..<Int.random(in: 0...3, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }
    return [
      "range": ["start": position(), "end": position()], "newText": .string(new.joined()),
    ]
  }

  @Test(
    "What is not a change is none",
    arguments: [
      #"{}"#, #"{"text": 1}"#, #"{"range": {"start": {"line": 0, "character": 0}}}"#, "[]", "1",
    ])
  func noChange(text: String) {
    #expect(JSONValue(reading: Array(text.utf8)).flatMap { ContentChange($0) } == nil)
  }

  @Test(
    "A change without a place in the text leaves it as it is",
    arguments: [
      #"{"range": {}, "text": "x"}"#, #"{"range": 1, "text": "x"}"#,
      #"{"range": {"start": {"line": -1, "character": 0}, "end": {"line": 0, "character": 0}}, "text": "x"}"#,
      #"{"range": {"start": {"line": 0.5, "character": 0}, "end": {"line": 0, "character": 0}}, "text": "x"}"#,
    ])
  func noPlace(text: String) throws {
    let change = try #require(JSONValue(reading: Array(text.utf8)).flatMap { ContentChange($0) })
    let positions = TextPositions(Array("abc".utf8), .utf16, isOpen: true)
    #expect(change.applied(to: positions) == nil)
  }

  @Test("The largest numbers are the end of the line and of the text")
  func largest() throws {
    let positions = TextPositions(Array("ab\nc".utf8), .utf16, isOpen: true)
    #expect(positions.offset(line: 0, character: .max) == 2)
    #expect(positions.offset(line: .max, character: .max) == 4)
  }
}

@Suite("The places of a text")
struct TextPositionTests {
  /// A text, a byte of it, and where that is in UTF-16 and in UTF-8, as `line:character`.
  private static let named: [(text: String, offset: Int, utf16: String, utf8: String)] = [
    ("abc", 1, "0:1", "0:1"),
    ("é x", 2, "0:1", "0:2"),
    ("😀 x", 4, "0:2", "0:4"),
    ("a\r\n😀 x", 8, "1:3", "1:5"),
    ("a\rb", 2, "1:0", "1:0"),
    ("a\u{2028}b", 4, "0:2", "0:4"),
    ("\u{FEFF}ab", 3, "0:1", "0:3"),
    ("\u{FEFF}ab", 4, "0:2", "0:4"),
    ("\u{FEFF}a\nb", 5, "1:0", "1:0"),
  ]

  @Test("Each place is named as the editor counts, and found again by its name", arguments: named)
  func places(text: String, offset: Int, utf16: String, utf8: String) {
    for (encoding, name) in [(PositionEncoding.utf16, utf16), (.utf8, utf8)] {
      let positions = TextPositions(Array(text.utf8), encoding, isOpen: true)
      let json = positions.json(offset)
      #expect("\(json["line"]?.int ?? -1):\(json["character"]?.int ?? -1)" == name)
      #expect(positions.offset(json) == offset)
    }
  }

  @Test("A byte order mark of a file on the disk does not count")
  func mark() {
    let positions = TextPositions(Array("\u{FEFF}ab".utf8), .utf16, isOpen: false)
    #expect(positions.json(4) == ["line": 0, "character": 1])
  }
}
