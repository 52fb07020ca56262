import CRMLocaleKit
import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleRules
import TestSupport
import Testing

@Suite("The language of a file, and what depends on it")
struct LanguageTests {
  static let names: [(String, String?)] = [
    ("pl.json", "pl"), ("site/pl.json", "pl"), ("PL.json", "pl"), ("pt-BR.json", "pt-BR"),
    ("pt_BR.json5", "pt-BR"), ("pt-br.json", "pt-BR"), ("zh-Hans.json", "zh-Hans"),
    ("sr-Latn-RS.js", "sr-Latn-RS"), ("overrides.pt-BR.json", "pt-BR"), ("chat.de.json5", "de"),
    ("a.b.fr.js", "fr"), ("locales/fr/chat.json", "fr"), ("locale/de/chat.js", "de"),
    ("lang/it/x.json", "it"), ("i18n/es/a.json", "es"), ("translations/nl/b.json", "nl"),
    ("src/locales/pt-BR/chat/strings.json", "pt-BR"), ("locales/fr/chat.de.json", "de"),
    ("locales/fr.json", "fr"),
    ("overrides.json", nil), ("bundle.min.js", nil), ("old/chat.json", nil), ("fr/chat.json", nil),
    ("chat.js", nil), ("xx.json", nil), ("q1.json", nil), ("pol.json", nil),
    ("overrides-pl.json", "pl"), ("overrides_pl.json", "pl"), ("chat-pt-BR.json5", "pt-BR"),
    ("my_chat_zh_Hans.json", "zh-Hans"), ("a-b-de.json", "de"),
    ("shop-es-MX.json", "es-MX"), ("sign-in.json", nil), ("chat-it.json", nil),
    ("chat-it-IT.json", "it-IT"), ("overrides-pl.js", nil), ("overrides-pl.html", nil),
    ("id-card.json", nil), ("my-chat.json", nil), ("my-site.json", nil), ("no-tags.json", nil),
    ("it-HQ.json", nil), ("es-419.json", "es-419"), ("es-999.json", nil), ("pl.min.json", nil),
    ("locales/common/chat.json", nil),
    ("locales.fr/chat.json", nil), ("my-locales/fr/chat.json", nil), ("locales/chat.json", nil),
    ("de-1996.json", nil), ("pl", nil), ("-", nil), ("", nil), ("/", nil), ("locales/fr", nil),
  ]

  @Test("Names tell a language only in the three agreed places", arguments: names)
  func name(_ path: String, _ tag: String?) {
    let document = WidgetDocument(path: path, bytes: Array("{}".utf8))
    let found = LanguageOfFile.find(in: document, options: Check().options)
    #expect(found?.identifier == tag)
  }

  static let comments: [(String, String?)] = [
    ("// crmlocale: language=pl\n{extends: 'en'}", "pl"),
    ("/* crmlocale: language=pt_br */ {extends: 'en'}", "pt-BR"),
    ("/**\n * crmlocale: language=cs\n */\n{extends: 'en'}", "cs"),
    ("// a licence\n// crmlocale: language=pl\n{extends: 'en'}", "pl"),
    ("{\n  // crmlocale: language=pl\n  extends: 'en'}", "pl"),
    ("{/* crmlocale: language=pl */ extends: 'en'}", "pl"),
    ("{onlinechat: {locale: {/* crmlocale: language=pl */ extends: 'en'}}}", "pl"),
    ("{extends: 'en', /* crmlocale: language=pl */ new_messages: 'N'}", "de"),
    ("{extends: 'en'} // crmlocale: language=pl", "de"),
    ("// language=pl\n{extends: 'en'}", "de"),
    ("// crmlocale: language=\n{extends: 'en'}", "de"),
  ]

  @Test("A comment at the top outranks the name", arguments: comments)
  func comment(_ source: String, _ tag: String?) {
    let document = WidgetDocument(path: "de.json5", bytes: Array(source.utf8))
    #expect(LanguageOfFile.find(in: document, options: Check().options)?.identifier == tag)
  }

  @Test("The option outranks both")
  func option() throws {
    var options = Check().options
    options.language = try LanguageTag("fr")
    let document = WidgetDocument(
      path: "de.json5", bytes: Array("// crmlocale: language=pl\n{extends: 'en'}".utf8))
    #expect(LanguageOfFile.find(in: document, options: options)?.identifier == "fr")
  }

  // MARK: Missing keys

  static let severities: [(String, String, Bool, Severity)] = [
    ("pl.json", "en", false, .warning), ("en.json", "en", false, .note),
    ("en-GB.json", "en", false, .note),
    ("overrides.json", "en", false, .note), ("pt-BR.json", "pt", false, .note),
    ("pt.json", "es", false, .warning), ("en.json", "com", false, .note),
    ("de.json", "com", false, .warning),
    ("pl.json", "en", true, .error), ("en.json", "en", true, .error),
    ("a.json", "en", true, .error),
  ]

  @Test("How grave a missing string is depends on the two languages", arguments: severities)
  func missing(_ path: String, _ base: String, _ isComplete: Bool, _ severity: Severity) {
    var check = Check(path)
    check.options.requireComplete = isComplete
    let source = #"{"extends": "\#(base)", "date_format": "dd.MM.yyyy", "new_messages": "N"}"#
    let found = check.findings("missing-key", in: source)
    #expect(found.count == 7)
    #expect(Set(found.map(\.severity)) == [severity])
    let places = Set(found.map { Array(source.utf8).text($0.location.range) })
    #expect(places == ["\"\(base)\""])
    #expect(
      found.first { $0.message.description.hasPrefix("time_format") }?.message.description.contains(
        "HH:mm") == true)
    #expect(found.contains { $0.message.description.hasPrefix("delivery_status_read") })
  }

  @Test("Without extends, missing strings stand at the brace")
  func missingWithoutExtends() {
    let source = #" {"new_messages": "N"}"#
    let found = Check("pl.json").findings("missing-key", in: source)
    #expect(found.count == 8)
    #expect(Set(found.map(\.location.range)) == [1..<2])
  }

  @Test("What a parent says is not missing")
  func parent() {
    let check = Check(
      "pl.json", siblings: ["base.json": #"{"extends": "en", "new_messages": "Nowe"}"#])
    let found = check.findings("missing-key", in: #"{"extends": "./base.json", "powered_by": "x"}"#)
    #expect(found.count == 7)
    #expect(!found.contains { $0.message.description.hasPrefix("new_messages") })
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test("A spread may hold what is missing, so nothing is said")
  func spread() {
    let source = "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', ...more}}}"
    let found = Check("pl.js").findings(in: source)
    #expect(!found.contains { $0.code == "missing-key" })
  }

  // MARK: Untranslated

  static let untranslated: [SourceCase] = [
    SourceCase("de.json", #"{"extends": "en", "delivery_status_sent": ⟦"Sent"⟧}"#, "untranslated"),
    SourceCase("de.json", #"{"extends": "com", "delivery_status_sent": ⟦"Sent"⟧}"#, "untranslated"),
    SourceCase("pt.json", #"{"extends": "es", "delivery_status_read": ⟦"Leído"⟧}"#, "untranslated"),
    SourceCase(
      "de.json", #"{"extends": "en", "delivery_status_error": ⟦"Error"⟧}"#, "untranslated"),
    // A word that the other language shares, a name, the base's own language, another case.
    SourceCase("es.json", #"{"extends": "en", "delivery_status_error": "Error"}"#),
    SourceCase("pt.json", #"{"extends": "es", "delivery_status_sending": "Enviando"}"#),
    SourceCase("de.json", #"{"extends": "en", "powered_by": "Powered by"}"#),
    SourceCase(
      "en.json", #"{"extends": "en", "delivery_status_sent": ⟦"Sent"⟧}"#, "redundant-override"),
    SourceCase(
      "en-GB.json", #"{"extends": "com", "delivery_status_sent": ⟦"Sent"⟧}"#, "redundant-override"),
    SourceCase(
      "pt-BR.json", #"{"extends": "pt", "delivery_status_read": ⟦"Lido"⟧}"#, "redundant-override"),
    SourceCase("overrides.json", #"{"extends": "en", "delivery_status_sent": "Sent"}"#),
    SourceCase("de.json", #"{"extends": "en", "time_format": "HH:mm"}"#),
    SourceCase(
      "de.json", #"{"extends": "en", "delivery_status_sent": ⟦"sent"⟧}"#, "untranslated-nearly"),
    // The phrasebook has the same word.
    SourceCase("ca.json", #"{"extends": "en", "delivery_status_error": "Error"}"#),
    // Languages that it has not may share what several others say.
    SourceCase("oc.json", #"{"extends": "en", "delivery_status_error": "Error"}"#),
    SourceCase("oc.json", #"{"extends": "en", "delivery_status_sent": ⟦"Sent"⟧}"#, "untranslated"),
    SourceCase(
      "de.json", #"{"extends": "./base.json", "delivery_status_sent": ⟦"Sent"⟧}"#, "untranslated",
      siblings: ["base.json": #"{"extends": "en"}"#]),
  ]

  @Test("A text left in the base's language is told", arguments: untranslated)
  func untranslatedHold(_ example: SourceCase) { example.hold() }
}
