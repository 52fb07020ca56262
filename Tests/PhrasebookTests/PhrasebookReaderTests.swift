import LocaleModel
import Phrasebook
import Testing

/// What a file says when it is wrong, to who edits it.
@Suite("A file of the phrasebook that is wrong")
struct PhrasebookReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let change: (old: String, new: String)
    let said: String
    var testDescription: String { said }
  }

  static let cases: [Case] = [
    Case(change: ("{\n  language", "\n  language"), said: "is not JSON5"),
    Case(change: (#"language: "pl""#, #"language: "cs""#), said: #"language is not "pl""#),
    Case(change: ("left-to-right", "sideways"), said: "direction is not"),
    Case(change: ("  scripts:", "  script:"), said: #"nothing is called "script""#),
    Case(change: (#"scripts: ["Latn"]"#, #"scripts: "Latn""#), said: "scripts is not a list"),
    Case(change: ("also:", "als:"), said: #"delivery_status_read: nothing is called "als""#),
    Case(change: ("delivery_status_read:", "delivery_status_raed:"), said: "delivery_status_raed"),
    Case(change: (#"text: "Przeczytano""#, #"text: """#), said: "text is not a text"),
    Case(change: (#"text: "HH:mm", "#, ""), said: "time_format: there is no text"),
    Case(change: (#"new_messages: { text: "Nowe" },"#, ""), said: "there is no new_messages"),
    Case(change: (#"{ text: "Nowe" }"#, #""Nowe""#), said: "new_messages is not an object"),
    Case(change: ("command:", "commando:"), said: #"wrong: nothing is called "commando""#),
    Case(change: (#"["Czytaj"]"#, "[1]"), said: "is not a list of texts"),
    Case(change: (#"also: ["Odczytano"],"#, "text: 'a',"), said: "text stands twice"),
    Case(
      change: ("language: \"pl\",", "language: \"pl\", inherits: \"xx\","),
      said: "there is no xx to inherit"),
    Case(change: (#"["clock"]"#, #"["watch"]"#), said: "watch is not a difference"),
  ]

  private static let file = """
    {
      language: "pl",
      direction: "left-to-right",
      scripts: ["Latn"],
      letters: ["a ą b", "c ć"],
      date_format: { text: "dd.MM.yyyy" },
      time_format: { text: "HH:mm", differs: ["clock"] },
      compose_placeholder: { text: "Napisz…" },
      delivery_status_sending: { text: "Wysyłanie" },
      delivery_status_sent: { text: "Wysłano" },
      delivery_status_read: {
        text: "Przeczytano",
        also: ["Odczytano"],
        wrong: { command: ["Czytaj"] },
        compared: ["One", "Two"],
      },
      delivery_status_error: { text: "Błąd" },
      powered_by: { text: "Napędza" },
      new_messages: { text: "Nowe" },
    }
    """

  @Test("It says what and where", arguments: cases)
  func problem(example: Case) throws {
    let text = Self.file.replacing(example.change.old, with: example.change.new)
    #expect(text != Self.file)
    do {
      _ = try LanguagePhrases.read(code: "pl", text: text)
      Issue.record("it was read")
    } catch {
      #expect(error.description.contains(example.said), "\(error.description)")
      #expect(error.description.hasPrefix("pl.json5"))
    }
  }

  @Test("One that is right says all")
  func right() throws {
    let language = try LanguagePhrases.read(code: "pl", text: Self.file)
    #expect(language.letters == ["a", "ą", "b", "c", "ć"] && language.borrowedLetters == [])
    #expect(language.timePattern.differences == [.clock])
    #expect(language[.deliveryStatusRead]?.forms == ["Przeczytano", "Odczytano"])
    #expect(language.isReviewed(.deliveryStatusRead) && !language.isReviewed(.newMessages))
    #expect(language.recommended(.dateFormat) == "dd.MM.yyyy")
    #expect(language[.dateFormat] == nil && language.isReviewed(.dateFormat))
  }
}
