import Foundation
import JSONText
import TestSupport
import Testing

@Suite("What a terminal obeys or hides is escaped where that is asked for")
struct HiddenCharacterTests {
  /// Whether Unicode calls a character a control, a separator of lines or paragraphs, or one that turns
  /// the direction of text (`Bidi_Control`, UAX 44).
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isBidiControl
    }
  }

  @Test("They are escaped, and no other is, over the whole of Unicode")
  func everyScalar() {
    for value in 0..<UInt32(0x11_0000) {
      guard let scalar = Unicode.Scalar(value), scalar != "\"", scalar != "\\" else { continue }
      let text = JSONValue.string(String(Character(scalar))).text(escaping: .hidden)
      let isEscaped = text.utf8.dropFirst().first == UInt8(ascii: "\\")
      if isEscaped != Self.isHidden(scalar) {
        Issue.record("U+\(String(value, radix: 16)): \(text)")
      }
    }
  }

  @Test(
    "Each stands as its own four digits, between what is beside it",
    arguments: [
      ("a\u{7F}b", #""a\u007fb""#), ("\u{80}\u{9F}\u{A0}", "\"\\u0080\\u009f\u{A0}\""),
      ("\u{61B}\u{61C}\u{61D}", "\"\u{61B}\\u061c\u{61D}\""),
      ("\u{200D}\u{200E}\u{200F}\u{2010}", "\"\u{200D}\\u200e\\u200f\u{2010}\""),
      ("\u{2027}\u{2028}\u{202E}\u{202F}", "\"\u{2027}\\u2028\\u202e\u{202F}\""),
      ("\u{2065}\u{2066}\u{2069}\u{206A}", "\"\u{2065}\\u2066\\u2069\u{206A}\""),
      ("\u{1B}[31m", #""\u001b[31m""#), ("é😀₽", "\"é😀₽\""), ("<&>", #""<&>""#),
    ])
  func digits(string: String, expected: String) {
    #expect(JSONValue.string(string).text(escaping: .hidden) == expected)
  }

  @Test("Keys too, and beside every other escape", arguments: [JSONLayout.compact, .pretty])
  func everywhere(layout: JSONLayout) throws {
    let all: JSONEscaping = [.hidden, .script]
    let text = "</\u{202E}\u{2028}&\u{85}>\"\\\u{1}\u{7F}é"
    let value = JSONValue.object([.init(text, [.string(text)])]).text(layout, escaping: all)
    let unwanted = value.unicodeScalars.filter {
      Self.isHidden($0) && $0 != "\n" || "<>&".unicodeScalars.contains($0)
    }
    #expect(unwanted.isEmpty)
    let object = try JSONSerialization.jsonObject(with: Data(value.utf8)) as? [String: [String]]
    #expect(object == [text: [text]])
  }
}

@Suite("Random values are written as Node writes them", .enabled(if: Engine.node != nil))
struct RandomValueTests {
  private static let strings = [
    "", "a", "\"", "\\", "/", "\n", "\u{1}", "\u{7F}", "é", "😀", "\u{2028}", "</script>", "__proto",
    "0",
  ]

  /// A value; keys are no numbers and stand once, so that Node keeps them and their order.
  private static func value(_ numbers: inout SeededGenerator, depth: Int) -> JSONValue {
    let string = numbers.pick(strings) + numbers.pick(strings)
    switch numbers.next(below: depth > 0 ? 9 : 6) {
    case 0: return .null
    case 1: return .bool(numbers.chance(2))
    case 2: return .int(Int(numbers.next() >> 12) - (1 << 51))
    case 3: return .double(Double(numbers.next(below: 2_000_000) - 1_000_000) / 64)
    case 4, 5: return .string(string)
    case 6:
      return .array((0..<numbers.next(below: 4)).map { _ in value(&numbers, depth: depth - 1) })
    default:
      return .object(
        (0..<numbers.next(below: 4)).map {
          .init("\($0)k" + string, value(&numbers, depth: depth - 1))
        })
    }
  }

  @Test("In both layouts", arguments: Seeded(1..<4))
  func layouts(seed: Seed) throws {
    var numbers = seed.numbers
    let values = (0..<300).map { _ in Self.value(&numbers, depth: 4) }
    let writing = """
      texts => texts.map(text => {
        const value = JSON.parse(text);
        return [JSON.stringify(value), JSON.stringify(value, null, 2)];
      })
      """
    let written: [[String]] = try #require(Engine.node).call(
      writing, with: values.map { $0.text(.pretty, escaping: [.script, .hidden]) })
    for (value, texts) in zip(values, written) {
      // Swift writes a whole double with its point, as JSON may.
      let ours = [value.text(), value.text(.pretty)].map { $0.replacing(/(-?\d+)\.0\b/) { $0.1 } }
      #expect(
        ours.map { $0.replacing("-0,", with: "0,") }
          == texts.map { $0.replacing("-0,", with: "0,") })
    }
  }
}
