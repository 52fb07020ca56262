import LocaleDiagnostics
import TestSupport
import Testing

@Suite("Texts by their bytes")
struct ExactTextTests {
  static let pairs: [(sentence: String, left: String, right: String, areSame: Bool)] = [
    ("the same word", "date_format", "date_format", true),
    ("nothing and nothing", "", "", true),
    ("nothing and a letter", "", "a", false),
    ("one letter more", "date_format", "date_formats", false),
    ("another letter of the same length", "sent", "read", false),
    ("capitals", "EN", "en", false),
    ("é in one character and in two, which Swift takes for equal", "\u{E9}", "e\u{301}", false),
    ("two marks in either order", "a\u{323}\u{307}", "a\u{307}\u{323}", false),
    ("é and é", "caf\u{E9}", "caf\u{E9}", true),
    ("a long text", String(repeating: "ab", count: 500), String(repeating: "ab", count: 500), true),
  ]

  @Test("Two are the same where every byte is", arguments: pairs)
  func same(_ sentence: String, _ left: String, _ right: String, _ areSame: Bool) {
    #expect(left.hasSameBytes(as: right) == areSame, "\(sentence)")
    #expect(right.hasSameBytes(as: left) == areSame, "\(sentence)")
    #expect((ExactText(left) == ExactText(right)) == areSame, "\(sentence)")
    #expect(Set([ExactText(left), ExactText(right)]).count == (areSame ? 1 : 2), "\(sentence)")
  }

  @Test("One byte that differs tells two texts apart, wherever it stands", arguments: 1...40)
  func oneByte(length: Int) {
    let text = String(repeating: "a", count: length)
    #expect(text.hasSameBytes(as: String(repeating: "a", count: length)))
    for place in 0..<length {
      let other = text.prefix(place) + "b" + text.dropFirst(place + 1)
      #expect(!text.hasSameBytes(as: String(other)), "byte \(place)")
    }
  }

  @Test("A part of a text is hashed as the text that it is")
  func parts() {
    let whole = "locales/de.json"
    let part = String(whole.split(separator: "/")[1])
    #expect(Set([ExactText("de.json")]).contains(ExactText(part)))
  }

  @Test("Their order is that of their bytes", arguments: Seeded(11))
  func order(seed: Seed) {
    var random = seed.numbers
    let pieces = ["a", "B", "-", "/", "é", "e\u{301}", "日", "😀", "\u{FFFD}", ""]
    let texts = (0..<200).map { _ in
      (0..<random.next(below: 5)).map { _ in random.pick(pieces) }.joined()
    }
    for left in texts {
      for right in texts {
        #expect(left.precedes(right) == left.utf8.lexicographicallyPrecedes(right.utf8))
      }
    }
  }
}
