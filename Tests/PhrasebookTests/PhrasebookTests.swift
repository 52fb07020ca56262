import LocaleFacts
import LocaleModel
import Phrasebook
import Testing

@Suite("The phrasebook")
struct PhrasebookTests {
  /// The official languages of the European Union, and those beside them that chats are often in.
  static let promised = """
    bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv \
    ar be bs ca eu fa gl he hi hy id is ja ka kk ko mk ms nb ru sq sr sr-Latn th tr uk ur uz vi \
    zh-Hans zh-Hant es-MX es-AR pt-BR pt-PT
    """.split(separator: " ").map(String.init)

  @Test("It has all languages that it promises, one for each file")
  func languages() {
    #expect(Set(Self.promised).subtracting(Phrasebook.codes) == [])
    #expect(Phrasebook.codes == PhrasebookFile.all.map(\.code))
  }

  @Test(
    "A tag leads to the language that it means",
    arguments: [
      ("pl", "pl"), ("PL", "pl"), ("pl-PL", "pl"), ("pol", "pl"), ("de-AT", "de"), ("no", "nb"),
      ("iw", "he"), ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant"),
      ("zh-HK", "zh-Hant"), ("zh-Hant", "zh-Hant"), ("zh-Hant-TW", "zh-Hant"), ("cmn", "zh-Hans"),
      ("sr", "sr"), ("sr-RS", "sr"), ("sr-Cyrl", "sr"), ("sr-Latn", "sr-Latn"),
      ("sr-Latn-RS", "sr-Latn"), ("sr-ME", "sr-Latn"), ("pt", "pt"), ("pt-BR", "pt-BR"),
      ("pt-PT", "pt-PT"), ("pt-AO", "pt-PT"), ("es", "es"), ("es-MX", "es-MX"), ("es-419", "es"),
      ("en-GB", "en"), ("uz-Latn", "uz"), ("uz-Cyrl", nil), ("kk-Latn", nil), ("zh-Latn", nil),
      ("xx", nil), ("nds", nil),
    ] as [(String, String?)])
  func lookUp(tag: String, code: String?) throws {
    #expect(try Phrasebook.language(of: LanguageTag(tag))?.code == code)
  }

  @Test("A variety has what it does not say from its language")
  func varieties() throws {
    let mexican = try #require(Phrasebook.language(code: "es-MX"))
    #expect(mexican[.deliveryStatusRead]?.text == "Leído")
    #expect(mexican.timePattern.text == "HH:mm" && mexican.datePattern.text == "dd/MM/yyyy")
    let argentine = try #require(Phrasebook.language(code: "es-AR"))
    #expect(argentine[.composePlaceholder]?.text == "Escribí un mensaje…")
    #expect(argentine.letters.contains("ñ") && !argentine.isRightToLeft)
  }

  @Test(
    "What is wrong has a reason",
    arguments: [
      ("pl", .deliveryStatusSending, "Wyślij", .command),
      ("pl", .deliveryStatusSending, "odjeżdżać…", .departing),
      ("pl", .deliveryStatusRead, "CZYTANIE", .reading),
      ("en", .deliveryStatusSent, "Send", .command),
      ("de", .poweredBy, "von", .by), ("es", .newMessages, "Novedades", .news),
      ("pl", .deliveryStatusSending, "Wysyłanie", nil), ("pl", .deliveryStatusSending, "Foo", nil),
      ("da", .deliveryStatusSending, "Sender", nil),
      ("de", .deliveryStatusSending, "Sender", .sender),
    ] as [(String, StringKey, String, WrongSense?)])
  func senses(code: String, key: StringKey, text: String, sense: WrongSense?) throws {
    #expect(Phrasebook.language(code: code)?[key]?.wrongSense(of: TextForm(text)) == sense)
  }

  @Test(
    "Case, marks at the ends and the shape of an apostrophe make no other text",
    arguments: [
      ("Wysyłanie…", "wysyłanie"), ("Enviando...", "ENVIANDO"),
      ("¡Nuevos mensajes!", "nuevos mensajes"),
      ("S’està enviant", "S'està enviant"), ("O‘qildi", "Oʻqildi"), ("送信中。", "送信中"),
      ("İleti", "ileti"), ("Message\u{A0}lu", "Message lu"), ("भेजा गया।", "भेजा गया"),
    ])
  func sameForm(left: String, right: String) {
    #expect(TextForm(left) == TextForm(right))
  }

  @Test("Other letters, and blanks within, do", arguments: [("Enviado", "Enviada"), ("a b", "ab")])
  func otherForm(left: String, right: String) {
    #expect(TextForm(left) != TextForm(right))
  }

  @Test("Most texts were compared; those that were not are known")
  func reviewed() {
    var texts = 0
    var reviewed = 0
    for code in Phrasebook.codes {
      guard let language = Phrasebook.language(code: code) else { continue }
      texts += PhrasebookFile.textKeys.count
      reviewed += PhrasebookFile.textKeys.count { language.isReviewed($0) }
    }
    #expect(texts == 7 * Phrasebook.codes.count)
    #expect(reviewed * 3 > texts * 2)
  }
}
