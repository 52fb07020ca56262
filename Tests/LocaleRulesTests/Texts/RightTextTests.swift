import CRMLocaleKit
import LocaleDiagnostics
import LocaleModel
import Phrasebook
import Testing

/// Right texts stay silent: the table of what must not be found.
@Suite("Right words")
struct RightTextTests {
  private static let codes = [
    "text-", "states-", "redundant-override", "untranslated", "empty-value",
  ]

  /// What the rules about words find in a file of a language, where a base has it or not.
  private static func found(_ source: String, _ path: String) -> [String] {
    Check(path).findings(in: source).filter { finding in
      codes.contains { finding.code.rawValue.hasPrefix($0) }
    }.map { "\($0.code): \($0.message)" }
  }

  private static func source(_ strings: [(StringKey, String)], extends: String = "en") -> String {
    let members = strings.map { "\"\($0.0.rawValue)\": \"\($0.1.replacing("\"", with: "\\\""))\"" }
    return "{\"extends\": \"\(extends)\", \(members.joined(separator: ", "))}"
  }

  @Test("What the phrasebook recommends is silent as a whole", arguments: Phrasebook.codes)
  func recommended(code: String) throws {
    let language = try #require(Phrasebook.language(code: code))
    let own = String(code.prefix { $0 != "-" })
    // Its am and pm are on its own base alone.
    guard own != "en" else { return }
    for extends in ["en", "es", "pt"] where extends != own {
      let strings = StringKey.allCases.map { ($0, language.recommended($0)) }
      let found = Check("\(code).json").findings(in: Self.source(strings, extends: extends))
      #expect(found.map { "\($0.code): \($0.message)" } == [])
    }
  }

  @Test("So is every other right form, with marks and without", arguments: Phrasebook.codes)
  func otherForms(code: String) throws {
    let language = try #require(Phrasebook.language(code: code))
    for key in StringKey.allCases {
      for form in language[key]?.forms ?? [] {
        for text in [form, form + "…", form + "...", form.uppercased()] {
          // English is the base here.
          guard code != "en" else { continue }
          // Capitals are wider.
          let found = Self.found(Self.source([(key, text)]), "\(code).json").filter {
            text != form.uppercased() || !$0.hasPrefix("text-too-long")
          }
          #expect(found == [], "\(text)")
        }
      }
    }
  }

  static let right: [(path: String, key: String, text: String)] = [
    ("fr.json", "new_messages", "Nouveaux messages\u{A0}!"),
    ("fr.json", "new_messages", "«\u{A0}Nouveaux messages\u{202F}»"),
    ("fr.json", "delivery_status_sent", "ENVOYÉ…"), ("pt.json", "new_messages", "AMANHÃ…"),
    ("overrides.json", "date_format", "dd\u{200F}/MM\u{200F}/yyyy"),
    ("bg.json", "delivery_status_sending", "Съобщението се изпраща"),
    ("de.json", "compose_placeholder", "Schreibe eine Nachricht\u{A0}…"),
    ("gl.json", "powered_by", "Impulsado por"),
    ("fr.json", "compose_placeholder", "Écrivez-nous, 24\u{A0}h sur 24"),
    ("cs.json", "compose_placeholder", "Napište v\u{A0}češtině"),
    ("fa.json", "new_messages", "پیام\u{200C}های تازه"),
    ("hi.json", "new_messages", "नए सन्\u{200D}देश"),
    ("he.json", "powered_by", "\u{200F}מופעל על ידי"),
    ("ar.json", "powered_by", "مدعوم من \u{2068}Kommo\u{2069}"),
    ("th.json", "new_messages", "ข้อความ\u{200B}ใหม่"),
    ("de.json", "new_messages", "Neue Nachrichten 👩\u{200D}💻❤\u{FE0F}"),
    ("ru.json", "compose_placeholder", "Напишите SMS-сообщение или в WhatsApp"),
    ("ru.json", "powered_by", "Работает на Kommo CRM"),
    ("ja.json", "compose_placeholder", "LINEで問い合わせ　メールも可"),
    ("de.json", "compose_placeholder", "Fragen? Schreib uns <3"),
    ("de.json", "compose_placeholder", "Preis < 5 € & mehr? Frag: 50 % der Fragen"),
    ("de.json", "compose_placeholder", "Was gibt's?Alles gut"),
    ("es.json", "compose_placeholder", "¿Todo bien? Escríbenos: 100% seguro"),
    ("pl.json", "compose_placeholder", "Napisz (np. https://a.pl/?b=c)"),
    ("sr.json", "new_messages", "Imate novih poruka"), ("uz.json", "new_messages", "Янги хабарлар"),
    ("ca.json", "delivery_status_error", "Error"),
    ("uk.json", "new_messages", "Нові об’єкти: п'ять"),
    ("bg.json", "compose_placeholder", "Пишете ѝ"), ("zh.json", "new_messages", "Kommo新消息"),
    ("el.json", "new_messages", "Νέα μηνύματα Ω"), ("ko.json", "new_messages", "새 메시지 (SMS)"),
    ("da.json", "delivery_status_sending", "Sender"),
    ("nb.json", "delivery_status_sending", "Sender"),
    ("en.json", "delivery_status_sent", "Sent it!"),
    ("it.json", "new_messages", "Xxx, hai messaggi"),
    ("vi.json", "new_messages", "Tin nhắn mới từ Anh"), ("tr.json", "new_messages", "İLETİLER"),
    ("hy.json", "new_messages", "Նոր նամակներ և SMS"),
    ("km.json", "compose_placeholder", "សារ\u{A0}៖"),
    ("sr-Latn.json", "delivery_status_error", "Neuspelo"),
    ("sr.json", "delivery_status_error", "Неуспело"),
    ("fa.json", "compose_placeholder", "پیغام"), ("ur.json", "compose_placeholder", "پیام"),
  ]

  @Test("Texts that only look wrong are silent", arguments: right)
  func looksWrong(path: String, key: String, text: String) {
    let extends = path.hasPrefix("en") ? "es" : "en"
    #expect(Self.found("{\"extends\": \"\(extends)\", \"\(key)\": \"\(text)\"}", path) == [])
  }
}
