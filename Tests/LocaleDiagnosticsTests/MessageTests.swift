import Foundation
import LocaleDiagnostics
import Testing

/// Messages: facts until somebody reads them.
@Suite("Messages")
struct MessageTests {
  private static let plain = Phrase("test.plain", "nothing to say")
  private static let one = Phrase("test.one") { name in "the chat has no string \(name)" }
  private static let two = Phrase("test.two") { key, text in "\(key) reads \(text), \(key) again" }
  private static let three = Phrase("test.three") { a, b, c in "\(a) to \(b) by \(c)" }
  private static let four = Phrase("test.four") { a, b, c, d in "\(d)\(c)\(b)\(a)" }
  private static let counted = Phrase("test.counted") { files in
    "nothing in \(files, one: "file", other: "files")"
  }

  struct Said: Sendable, CustomTestStringConvertible {
    let message: Message
    let english: String
    var testDescription: String { english }
  }

  @Test(
    "A message says its values as what they are",
    arguments: [
      Said(message: plain(), english: "nothing to say"),
      Said(message: one(.quoted("a \"b\"")), english: #"the chat has no string "a "b"""#),
      Said(message: one(.code("powered_by")), english: "the chat has no string powered_by"),
      Said(message: one(.text("22.11.2026")), english: "the chat has no string 22.11.2026"),
      Said(message: one(.number(-3)), english: "the chat has no string -3"),
      Said(message: one(.kind(.array)), english: "the chat has no string an array"),
      Said(message: one(.codes(["en", "es"])), english: "the chat has no string en, es"),
      Said(message: one(.codes([])), english: "the chat has no string "),
      Said(
        message: one(.list([.quoted("a"), .number(1)])),
        english: "the chat has no string \"a\", 1"),
      Said(
        message: one(.language(LanguageName(tag: "pt-BR", english: "Brazilian Portuguese"))),
        english: "the chat has no string Brazilian Portuguese"),
      Said(
        message: one(.day(Day(year: 2026, month: 12, day: 27))),
        english: "the chat has no string Sunday 27 December 2026"),
      Said(message: one(.message(plain())), english: "the chat has no string nothing to say"),
      Said(message: two(.code("a"), .quoted("b")), english: "a reads \"b\", a again"),
      Said(message: three(.number(1), .number(2), .number(3)), english: "1 to 2 by 3"),
      Said(message: four(.text("a"), .text("b"), .text("c"), .text("d")), english: "dcba"),
      Said(message: counted(.number(0)), english: "nothing in 0 files"),
      Said(message: counted(.number(1)), english: "nothing in 1 file"),
      Said(message: counted(.number(2)), english: "nothing in 2 files"),
    ])
  func words(_ said: Said) {
    #expect(said.message.description == said.english)
  }

  @Test("A template has the places of the values, counted from 0")
  func templates() {
    #expect(MessageForm(Self.plain).template.description == "nothing to say")
    #expect(MessageForm(Self.two).template.description == "{0} reads {1}, {0} again")
    #expect(MessageForm(Self.counted).template.description == "nothing in {0} files")
  }

  @Test("Messages are equal when phrase and values are")
  func equality() {
    #expect(Self.one(.code("a")) == Self.one(.code("a")))
    #expect(Self.one(.code("a")) != Self.one(.quoted("a")))
    #expect(Self.one(.code("a")) != Self.counted(.code("a")))
    #expect(Set([Self.one(.code("a")), Self.one(.code("a")), Self.one(.code("b"))]).count == 2)
  }

  @Test("A language says what it has words for, and English the rest")
  func translation() {
    let texts = [
      "test.plain": "nada que decir", "test.one": "el chat no tiene el texto {0}",
      "test.two": "se lee {1} en {0}", "test.three": "de {0} a {1} por {2}",
    ]
    let facts = MessageFacts(
      quotes: ("«", "»"), day: { "\($0.day).\($0.month)." },
      language: { $0.tag == "de" ? "alemán" : $0.english })
    let localizer = Localizer(.spanish, facts: facts) { message in
      texts[message.id].flatMap { MessageTemplate($0) }?.words(for: message.arguments)
    }

    let cases: [(Message, String)] = [
      (Self.plain(), "nada que decir"),
      (Self.one(.quoted("x")), "el chat no tiene el texto «x»"),
      (Self.two(.code("a"), .quoted("b")), "se lee «b» en a"),
      (Self.three(.number(1), .number(2), .number(3)), "de 1 a 2 por 3"),
      (Self.four(.text("a"), .text("b"), .text("c"), .quoted("d")), "«d»cba"),
      (Self.counted(.number(1)), "nothing in 1 file"),
      (Self.one(.message(Self.plain())), "el chat no tiene el texto nada que decir"),
      (Self.one(.day(Day(year: 2026, month: 1, day: 9))), "el chat no tiene el texto 9.1."),
      (
        Self.one(.language(LanguageName(tag: "de", english: "German"))),
        "el chat no tiene el texto alemán"
      ),
    ]
    for (message, text) in cases { #expect(localizer.text(message) == text) }
  }

  @Test("Fixed text can be changed, and values stay")
  func mappingText() {
    let words = Self.two(.code("key"), .quoted("Read")).english.mappingText { $0.uppercased() }
    let localizer = Localizer(.english) { _ in words }
    #expect(localizer.text(Self.plain()) == "key READS \"Read\", key AGAIN")
  }

  @Test("Weekdays are those of the Gregorian calendar, as Foundation knows it")
  func weekdays() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    for offset in stride(from: -150_000, through: 150_000, by: 97) {
      let date = Date(timeIntervalSince1970: Double(offset) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      guard let year = parts.year, year > 1600, let month = parts.month, let day = parts.day else {
        continue
      }
      #expect(Day(year: year, month: month, day: day).weekday + 1 == parts.weekday)
    }
  }
}
