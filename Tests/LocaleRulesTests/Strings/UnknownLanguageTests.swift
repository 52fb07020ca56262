import LocaleDiagnostics
import LocaleModel
import LocaleRules
import TestSupport
import Testing

@Suite("Maps of languages")
struct UnknownLanguageTests {
  static let cases = [
    SourceCase(
      "map.json", #"{"en": {"extends": "en"}, "⟦ua⟧": {"extends": "en"}}"#, "unknown-language"),
    SourceCase(
      "map.json", #"{"⟦cz⟧": {"extends": "en"}, "⟦JP⟧": {"extends": "en"}}"#, "unknown-language",
      "unknown-language"),
    SourceCase(
      "map.json", #"{"es": {"extends": "es"}, "⟦gr-GR⟧": {"extends": "en"}}"#, "unknown-language"),
    SourceCase(
      "config.json",
      #"{"onlinechat": {"mode": "widget", "locale": {"es": "es.json", "⟦dk⟧": "da.json"}}}"#,
      "unknown-language",
      siblings: ["es.json": #"{"extends": "es"}"#, "da.json": #"{"extends": "en"}"#]),
    SourceCase(
      "config.json",
      #"{"onlinechat": {"locale": {"es": {"extends": "es"}, "⟦gr⟧": {"extends": "en"}}}}"#,
      "unknown-language"),
    SourceCase(
      "bot.json", #"{"es": "hola {{bot_params.locale}}", "⟦jp⟧": "{{bot_params.locale}}"}"#,
      "unknown-language"),
  ]

  @Test("A key that is not a language is found where it stands", arguments: cases)
  func find(_ example: SourceCase) { example.hold() }

  static let said = [
    SaidCase(
      "unknown-language", "map.json", #"{"cz": {"extends": "en"}}"#,
      "cz is not a language: no visitor's browser asks for it", at: "cz",
      advice: "for Czech write cs"),
    SaidCase(
      "unknown-language", "map.json", #"{"qx": {"extends": "en"}}"#,
      "qx is not a language: no visitor's browser asks for it", at: "qx"),
  ]

  @Test("It says what was meant, where that is sure", arguments: said)
  func say(_ example: SaidCase) { example.hold() }

  /// The codes of two letters that ISO 639-1 has and that are those of countries too, and other keys
  /// that nobody can know.
  static let silent = [
    "se", "uk", "kr", "in", "ee", "si", "ch", "ar", "bs", "br", "tw", "no", "am", "my", "co", "iw",
    "sr",
    "com", "eng", "fil", "yue", "zh-Hant", "es-419", "pt-BR", "gsw-CH", "x", "EN", "xyz",
  ]

  @Test("It is silent on languages, and on what nobody knows", arguments: silent)
  func keepsSilent(key: String) {
    let source = #"{"es": {"extends": "es"}, "\#(key)": {"extends": "en"}}"#
    #expect(Check("map.json").findings("unknown-language", in: source).map(\.keyPath) == [])
  }

  // MARK: What a key says of the strings under it

  static let readings: [(sentence: String, source: String, codes: Set<String>)] = [
    (
      "the vendor's name for English is English",
      #"{"com": {"extends": "com", "new_messages": "New messages", "delivery_status_read": "Read"}}"#,
      ["redundant-override"]
    ),
    (
      "another language under its code is another language",
      #"{"de": {"extends": "en", "new_messages": "New messages"}}"#, ["untranslated"]
    ),
    (
      "of what is not a language nobody knows the words",
      #"{"qq": {"extends": "en", "new_messages": "New messages"}}"#, ["unknown-language"]
    ),
    (
      "the text of one language under another",
      #"{"es": {"extends": "es"}, "pt": {"extends": "pt", "compose_placeholder": "Escribe un mensaje"}}"#,
      ["text-wrong-language"]
    ),
    (
      "the same in a config",
      #"{"locale": {"es": {"extends": "es"}, "pt": {"extends": "pt", "compose_placeholder": "Escribe un mensaje"}}}"#,
      ["text-wrong-language"]
    ),
  ]

  @Test("The strings under a key are read in its language", arguments: readings)
  func read(_ sentence: String, _ source: String, _ codes: Set<String>) {
    let found = Check("map.json").findings(in: source).map(\.code.rawValue)
      .filter { $0 != "missing-key" && $0 != "inherited-date-pattern" }
    #expect(Set(found) == codes, "\(sentence)")
  }
}
