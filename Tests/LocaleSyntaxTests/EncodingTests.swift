import LocaleDiagnostics
import LocaleSyntax
import TestSupport
import Testing

/// What is UTF-8 says the decoder of the web (https://encoding.spec.whatwg.org), which Node has.
@Suite("Bytes are taken for text as a decoder takes them", .enabled(if: Engine.node != nil))
struct EncodingTests {
  private static func isRefused(_ bytes: [UInt8], _ dialect: Dialect) -> Range<Int>? {
    let tree = SyntaxTree.parse(bytes, path: "a", dialect: dialect)
    guard let finding = tree.diagnostics.first,
      finding.message.description == "the text is not valid UTF-8 here"
    else { return nil }
    #expect(tree.diagnostics.count == 1 && tree.root == nil)
    #expect(finding.help?.description == "save it as UTF-8")
    return finding.location.range
  }

  /// For each list of bytes how many of them at its start are surely text, `nil` where all are.
  private static let judging = """
    inputs => {
      const decoder = new TextDecoder('utf-8', {fatal: true});
      const takes = bytes => {
        try { decoder.decode(Uint8Array.from(bytes)); return true } catch { return false }
      };
      return inputs.map(bytes => {
        if (takes(bytes)) return null;
        let length = bytes.length;
        while (!takes(bytes.slice(0, length))) length--;
        return length;
      });
    }
    """

  private func check(_ inputs: [[UInt8]]) throws {
    let quoted = inputs.map { [0x22] + $0 + [0x22] }
    let verdicts: [Int?] = try #require(Engine.node).call(Self.judging, with: quoted)
    for (bytes, length) in zip(quoted, verdicts) {
      for dialect in [Dialect.json, .json5, .javaScript] {
        let range = Self.isRefused(bytes, dialect)
        // A sequence that is cut off is found at its first byte.
        #expect(range?.lowerBound == length, "\(bytes) in \(dialect)")
        #expect(range.map { $0.count == 1 } != false)
      }
    }
  }

  @Test("one byte and two, whatever they are")
  func shortSequences() throws {
    let leading: [UInt8] = [
      0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF3, 0xF4,
      0xF5,
      0xF8, 0xFE, 0xFF,
    ]
    let second: [UInt8] = [
      0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xED, 0xFF,
    ]
    var inputs = leading.map { [$0] }
    for first in leading { inputs += second.map { [first, $0] } }
    for first in leading[6...] {
      for next in second { inputs += [[0x80], [0xBF], [0x41], [0xC0]].map { [first, next] + $0 } }
    }
    for first in leading[12...] {
      for next in second { inputs += [[0x80, 0x80], [0xBF, 0x41]].map { [first, next] + $0 } }
    }
    try check(inputs)
  }

  @Test("texts with a byte that is lost, added or changed", arguments: Seeded(1..<4))
  func damagedTexts(seed: Seed) throws {
    var numbers = seed.numbers
    let inputs = (0..<600).map { _ -> [UInt8] in
      let pieces = (0..<8).map { _ in
        numbers.pick([
          "plain text", "é", "ß", "日本", "😀", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10FFFF}",
        ])
      }
      var bytes = Array(pieces.joined().utf8)
      for _ in 0..<numbers.next(below: 2) + 1 {
        let place = numbers.next(below: bytes.count)
        switch numbers.next(below: 4) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(UInt8(0x80 + numbers.next(below: 128)), at: place)
        case 2: bytes[place] = UInt8(0x80 + numbers.next(below: 128))
        default: break
        }
      }
      return bytes
    }
    try check(inputs)
  }

  @Test(
    "Another encoding is named, however little of the text there is",
    arguments: ["{}", "[]", "{\"a\": 1}", "1", "\"é\"", "\n{ }"])
  func namesOtherEncodings(text: String) {
    let units = Array(text.utf16)
    let scalars = text.unicodeScalars.map(\.value)
    func bytes(_ value: UInt32, _ count: Int, isBig: Bool) -> [UInt8] {
      let little = (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
      return isBig ? little.reversed() : little
    }
    for isBig in [false, true] {
      for mark in [true, false] {
        let short = ((mark ? [0xFEFF] : []) + units).flatMap { bytes(UInt32($0), 2, isBig: isBig) }
        let long = ((mark ? [0xFEFF] : []) + scalars).flatMap { bytes($0, 4, isBig: isBig) }
        for (encoded, name) in [(short, "UTF-16"), (long, "UTF-32")] {
          let tree = SyntaxTree.parse(encoded, path: "a", dialect: .json)
          #expect(
            tree.diagnostics.map(\.message.description) == ["the text is \(name), not UTF-8"],
            "\(encoded)")
          #expect(tree.printed == encoded)
        }
      }
    }
  }

  @Test("U+0000 is text in all but JSON")
  func takesNul() {
    let text = "'a\u{0}b'"
    #expect(parse(text, .javaScript).root?.string?.text == "a\u{0}b")
    #expect(parse(text, .json5).root?.string?.text == "a\u{0}b")
    let tree = parse("\"abcd\u{0}\"", .json)
    #expect(
      tree.diagnostics.map(\.message.description) == ["this is not text: it holds a NUL byte"])
    #expect(tree.diagnostics.map(\.location.range) == [5..<6])
  }
}
