import LocaleDiagnostics
import LocaleRules
import TestSupport
import Testing

/// What the rules about words find, and how they fix it.
@Suite("Words of the chat")
struct TextRuleTests {
  /// A text in Polish under a key, with what is found in it marked.
  struct Case: Sendable, CustomTestStringConvertible {
    let code: String
    let key: String
    let text: String
    var language = "pl"
    /// The text as the first fix leaves it; `nil` where there is none.
    var fixed: String?

    init(
      _ code: String, _ text: String, _ key: String = "new_messages", in language: String = "pl",
      fixed: String? = nil
    ) {
      (self.code, self.text, self.key) = (code, text, key)
      (self.language, self.fixed) = (language, fixed)
    }

    var testDescription: String { "\(code), \(language): \(text)" }
  }

  static let blanks = [
    Case("text-whitespace", "⟦  ⟧Nowe  wiadomości ", fixed: "Nowe wiadomości"),
    Case("text-whitespace", "Nowe⟦\\t⟧wiadomości\\n", fixed: "Nowe wiadomości"),
    Case("text-whitespace", "Nowe⟦\\r\\n⟧wiadomości", fixed: "Nowe wiadomości"),
    Case("text-whitespace", "Nowe wiadomości⟦\u{3000}⟧", fixed: "Nowe wiadomości"),
    Case("text-whitespace", "Nowe⟦  ⟧wiadomości", fixed: "Nowe wiadomości"),
    Case("text-whitespace", "⟦ ⟧HH:mm ", "time_format", fixed: "HH:mm"),
    Case("text-whitespace", "dd.MM.yyyy⟦\\n⟧", "date_format", fixed: "dd.MM.yyyy"),
  ]

  static let invisible = [
    Case("text-invisible", "Now⟦\u{AD}⟧e", fixed: "Nowe"),
    Case("text-invisible", "Nowe⟦\u{200B}⟧ czaty\u{FEFF}", fixed: "Nowe czaty"),
    Case("text-invisible", "Napisz⟦\u{A0}⟧wiadomość", fixed: "Napisz wiadomość"),
    Case("text-invisible", "⟦\u{202E}⟧Nowe", fixed: "Nowe"),
    Case("text-invisible", "Nowe⟦\u{2067}⟧ czaty", fixed: "Nowe czaty"),
    Case("text-invisible", "Nowe⟦\u{2069}⟧ czaty", fixed: "Nowe czaty"),
    Case("text-invisible", "No⟦\u{200D}⟧we", fixed: "Nowe"),
    Case("text-invisible", "Nowe⟦\\u0007⟧", fixed: "Nowe"),
    Case("text-invisible", "رسائل⟦\u{202E}⟧ جديدة", in: "ar", fixed: "رسائل جديدة"),
    Case("text-invisible", "HH⟦\u{200B}⟧:mm", "time_format", fixed: "HH:mm"),
  ]

  static let markup = [
    Case("text-markup", "⟦<b>⟧Nowe</b>", fixed: "Nowe"),
    Case("text-markup", "Nowe⟦&nbsp;⟧wiadomości", fixed: "Nowe wiadomości"),
    Case("text-markup", "Nowe ⟦&#8230;⟧", fixed: "Nowe …"),
    Case("text-markup", "Nowe⟦<br/>⟧wiadomości", fixed: "Nowewiadomości"),
    Case("text-placeholder", "⟦{count}⟧ wiadomości"),
    Case("text-placeholder", "Cześć ⟦{{bot_params.username}}⟧"),
    Case("text-placeholder", "Masz ⟦%d⟧ wiadomości"),
    Case("text-placeholder", "Masz ⟦${n}⟧ wiadomości"),
    Case("text-placeholder", "Masz ⟦%1$s⟧"),
  ]

  static let lost = [
    Case("text-damaged", "B⟦Å‚⟧Ä…d", "delivery_status_error", fixed: "Błąd"),
    Case("text-damaged", "wiadomo⟦Å›⟧Ä‡", fixed: "wiadomość"),
    Case("text-damaged", "B⟦Ĺ‚⟧Ä…d", "delivery_status_error", fixed: "Błąd"),
    Case("text-damaged", "Wys⟦?⟧ano", "delivery_status_sent"),
    Case("text-damaged", "Wys⟦\u{FFFD}⟧ano", "delivery_status_sent"),
    Case("text-damaged", "Mensajes le⟦Ã­⟧dos", in: "es", fixed: "Mensajes leídos"),
    // Portuguese has the letter, and yet not these three together.
    Case(
      "text-damaged", "Escreva uma mensagem⟦â€¦⟧", "compose_placeholder", in: "pt",
      fixed: "Escreva uma mensagem…"),
    Case("text-damaged", "⟦Рќ⟧РѕРІС‹Рµ", in: "ru", fixed: "Новые"),
    Case("text-unfinished", "⟦TODO⟧"), Case("text-unfinished", "⟦???⟧"),
    Case("text-unfinished", "⟦xxx⟧"), Case("text-unfinished", "⟦undefined⟧"),
    Case("text-unfinished", "Nowe ⟦[object Object]⟧"), Case("text-unfinished", "⟦new_messages⟧"),
    Case("text-unfinished", "⟦Lorem ipsum⟧ dolor"),
  ]

  static let letters = [
    Case("text-wrong-script", "⟦N\u{43E}w\u{435}⟧ wiadomości", fixed: "Nowe wiadomości"),
    Case("text-wrong-script", "Nowe ⟦чаты⟧"),
    Case("text-wrong-script", "Нов⟦ы⟧е чаты", in: "uk"),
    Case("text-wrong-script", "Нов⟦і⟧ чаты", in: "ru"),
    Case("text-wrong-script", "⟦Нoвые⟧ чаты", in: "ru", fixed: "Новые чаты"),
    Case("text-wrong-script", "新しい⟦чаты⟧", in: "ja"),
    Case("text-wrong-script", "رسائل ⟦ڑ⟧جديدة", in: "ar"),
    Case("text-wrong-language", "⟦\"Nuevos mensajes\"⟧", in: "pt", fixed: "Novas mensagens"),
    Case("text-wrong-language", "⟦\"Новые сообщения\"⟧", in: "uk", fixed: "Нові повідомлення"),
    Case("text-wrong-language", "⟦\"Fehler\"⟧", "delivery_status_error", fixed: "Błąd"),
    Case("text-wrong-language", "⟦\"Seen\"⟧", "delivery_status_read", fixed: "Przeczytano"),
    Case("text-wrong-language", "⟦\"新訊息\"⟧", in: "ja", fixed: "新しいメッセージ"),
  ]

  static let long = [
    Case(
      "text-too-long", "⟦\"Twoja wiadomość jest właśnie wysyłana\"⟧", "delivery_status_sending",
      fixed: "Wysyłanie"),
    Case(
      "text-too-long", "⟦\"Masz bardzo, bardzo, bardzo nowe wiadomości\"⟧", fixed: "Nowe wiadomości"
    ),
    Case(
      "text-too-long", "⟦\"MMMMMMMMMMMMMMMM\"⟧", "delivery_status_error", fixed: "Błąd"),
  ]

  static let senses = [
    Case("text-wrong-sense", "⟦\"Wyślij\"⟧", "delivery_status_sending", fixed: "Wysyłanie"),
    Case("text-wrong-sense", "⟦\"Odjeżdża…\"⟧", "delivery_status_sending", fixed: "Wysyłanie"),
    Case("text-wrong-sense", "⟦\"czytanie\"⟧", "delivery_status_read", fixed: "Przeczytano"),
    Case("text-wrong-sense", "⟦\"von\"⟧", "powered_by", in: "de", fixed: "Betrieben mit"),
    Case("text-wrong-sense", "⟦\"Novedades\"⟧", in: "es", fixed: "Nuevos mensajes"),
    Case("text-wrong-sense", "⟦\"Przeczytano\"⟧", "delivery_status_sent", fixed: "Wysłano"),
    Case("untranslated-nearly", "⟦\"NEW MESSAGES!\"⟧", fixed: "Nowe wiadomości"),
    Case(
      "untranslated-nearly", "⟦\"Write a message…\"⟧", "compose_placeholder",
      fixed: "Napisz wiadomość…"),
  ]

  @Test(
    "A fault is found once, where it is, and fixed",
    arguments: blanks + invisible + markup + lost + letters + long + senses)
  func found(example: Case) {
    let isWhole = example.text.hasPrefix("⟦\"")
    let text = isWhole ? example.text : "\"\(example.text)\""
    let named = NamedCase(
      example.testDescription, "\(example.language).json",
      "{\"extends\": \"en\", \"\(example.key)\": \(text)}")
    let found = named.hold(RuleCode(rawValue: example.code))
    let all = named.check.findings(in: named.marked.text).filter {
      $0.keyPath == [example.key] && $0.code.rawValue != "missing-key"
        && $0.code != "inherited-date-pattern"
    }
    #expect(all.map(\.code.rawValue) == [example.code], "one mistake, one finding")
    let after = named.check.applyingFirstFixes(of: found, to: named.marked.text)
    #expect(
      after
        == example.fixed.map { "{\"extends\": \"en\", \"\(example.key)\": \"\($0)\"}" }
        ?? named.marked.text)
  }

  @Test(
    "What fits is let pass, however many letters it has",
    arguments: [
      "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii", "nnnnnnnnnnnnnnnnnnnnn", "送信中送信中送信中送信",
      "Nie udało się wysłać……………",
    ])
  func fits(text: String) {
    let source = "{\"extends\": \"en\", \"delivery_status_error\": \"\(text)\"}"
    #expect(Check("pl.json").findings("text-too-long", in: source) == [])
  }

  static let states = [
    NamedCase(
      "All that say the same are found, beside the first", "pl.json",
      """
      {"extends": "en", "delivery_status_sending": ⟨"Wysłano"⟩, "delivery_status_sent": ⟦"wysłano"⟧, \
      "delivery_status_read": ⟦"Wysłano."⟧}
      """),
    NamedCase(
      "Other keys may say the same", "pl.json",
      #"{"extends": "en", "new_messages": "Wysłano", "delivery_status_sent": "Wysłano"}"#),
  ]

  @Test("States with the same words", arguments: states)
  func statesAlike(example: NamedCase) { example.hold("states-alike") }

  static let uneven = [
    NamedCase(
      "One in capitals", "pl.json",
      """
      {"extends": "en", "delivery_status_sending": "Wysyłanie", "delivery_status_sent": ⟦"WYSŁANO"⟧, \
      "delivery_status_read": "Odczytano", "delivery_status_error": "Błąd"}
      """),
    NamedCase(
      "One with a full stop", "pl.json",
      """
      {"extends": "en", "delivery_status_sending": "Wysyłanie…", "delivery_status_sent": "Wysłano", \
      "delivery_status_read": ⟦"Odczytano."⟧, "delivery_status_error": "Błąd"}
      """),
    NamedCase(
      "An ellipsis is none, and scripts without capitals have none", "he.json",
      """
      {"extends": "en", "delivery_status_sending": "שולח...", "delivery_status_sent": "נשלח", \
      "delivery_status_read": "SMS נקרא"}
      """),
  ]

  @Test("States that are written differently", arguments: uneven)
  func statesUneven(example: NamedCase) { example.hold("states-uneven") }

  static let redundant = [
    NamedCase(
      "What the base says", "es.json",
      #"{"extends": "es", "delivery_status_sent": ⟦"Enviado"⟧, "new_messages": "Hay mensajes"}"#),
    NamedCase(
      "What another file says", "es.json",
      #"{"extends": "./base.json", "new_messages": ⟦"Hay mensajes"⟧}"#,
      siblings: ["base.json": #"{"extends": "es", "new_messages": "Hay mensajes"}"#]),
    NamedCase(
      "Patterns, other languages and other texts are not", "es.json",
      #"{"extends": "es", "time_format": "HH:mm", "new_messages": "Nuevos mensajes…"}"#),
    NamedCase(
      "Nor in a file that has them all, as init writes it", "pt.json",
      """
      {"extends": "pt", "date_format": "dd/MM/yyyy", "time_format": "HH:mm", "powered_by": "Feito por",
       "compose_placeholder": "Escreva uma mensagem...", "delivery_status_sending": "Enviando",
       "delivery_status_sent": "Enviado", "delivery_status_read": "Lido",
       "delivery_status_error": "Erro", "new_messages": "Novas mensagens"}
      """),
    NamedCase(
      "Nor where the language is not known", "overrides.json",
      #"{"extends": "es", "delivery_status_sent": "Enviado"}"#),
  ]

  @Test("Texts that are inherited anyway", arguments: redundant)
  func redundantOverride(example: NamedCase) { example.hold("redundant-override") }

  @Test("Where every string is required, none is redundant")
  func required() {
    var check = Check("es.json")
    check.options.requireComplete = true
    let source = #"{"extends": "es", "delivery_status_sent": "Enviado"}"#
    #expect(check.findings("redundant-override", in: source) == [])
  }

  static let missing: [(path: String, extends: String, fixed: Set<String>, told: Set<String>)] = [
    (
      "fi.json", "en",
      [
        "time_format", "compose_placeholder", "delivery_status_sending", "delivery_status_sent",
        "delivery_status_read", "delivery_status_error", "new_messages",
      ], ["powered_by"]
    ),
    (
      "mt.json", "en", ["time_format"],
      [
        "compose_placeholder", "delivery_status_sending", "delivery_status_sent",
        "delivery_status_read", "delivery_status_error", "powered_by", "new_messages",
      ]
    ),
    // The base's own language, one that the phrasebook does not have, and none.
    ("es-AR.json", "es", [], []), ("sw.json", "en", [], []), ("overrides.json", "en", [], []),
  ]

  @Test(
    "What is missing is offered in the words of the language, never unasked", arguments: missing)
  func missingKey(path: String, extends: String, fixed: Set<String>, told: Set<String>) {
    let found = Check(path).findings("missing-key", in: "{\"extends\": \"\(extends)\"}")
    #expect(found.count == 9)
    #expect(found.flatMap(\.fixes).allSatisfy { $0.applicability == .unsafe })
    #expect(Set(found.filter { !$0.fixes.isEmpty }.map { $0.keyPath[0] }) == fixed)
    #expect(Set(found.filter { $0.help != nil }.map { $0.keyPath[0] }) == told)
  }
}
