import LocaleDiagnostics
import LocaleModel
import LocaleRules
import Testing

@Suite("What is said of strings, bases and bots")
struct StringMessageTests {
  static let strings: [SaidCase] = [
    SaidCase(
      "unknown-key", "a.json", #"{"extends": "en", "powerd_by": "By"}"#,
      #"the chat has no string "powerd_by": it is ignored"#, at: "powerd_by",
      advice: "Write powered_by"),
    SaidCase(
      "unknown-key", "a.js",
      "window.crmPluginConfig = {onlinechat: {locale: {en: {extends: 'en'}, es: {extends: 'es'}}}}",
      "the chat takes the strings of one language, and ignores en, es",
      at: "onlinechat.locale",
      advice: """
        keep the map in a JSON file: from it crmlocale config writes a script that picks the \
        visitor's language
        """),
    SaidCase(
      "duplicate-key", "a.json", #"{"extends": "en", "powered_by": "a", "powered_by": "b"}"#,
      #""powered_by" comes twice in this object: this one counts"#, at: "powered_by",
      advice: "Remove the first"),
    SaidCase(
      "wrong-type", "a.json", #"{"extends": "en", "new_messages": 3}"#,
      "new_messages takes a string, and this is a number", at: "new_messages",
      advice: "Put it in quotes"),
    SaidCase(
      "wrong-type", "a.json", #"{"extends": null, "new_messages": "a"}"#,
      "extends takes a string, and this is null", at: "extends"),
    SaidCase(
      "empty-value", "a.json", #"{"extends": "en", "new_messages": " "}"#,
      "new_messages is empty: visitors see nothing in its place", at: "new_messages"),
    SaidCase(
      "empty-value", "a.json", #"{"extends": "en", "time_format": "' '"}"#,
      "time_format is empty: visitors see nothing in its place", at: "time_format"),
    SaidCase(
      "untranslated", "de.json", #"{"extends": "com", "delivery_status_sent": "Sent"}"#,
      "delivery_status_sent is still the text of com, but the file is in German",
      at: "delivery_status_sent"),
    SaidCase(
      "dynamic-value", "a.js",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', ...more}}}",
      "only running the page could tell which strings these are"),
    SaidCase(
      "dynamic-value", "a.js",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', powered_by: a ? 'b' : 'c'}}}",
      """
      only running the page could tell which powered_by visitors get: each of the 2 that stand here \
      is checked
      """, at: "powered_by"),
  ]

  static let bases: [SaidCase] = [
    SaidCase(
      "extends-missing", "es.json", #"{"new_messages": "N"}"#,
      "these overrides do not say which base they extend", at: "extends",
      advice: "add extends with one of com, en, es, pt", #"Add extends: "es""#),
    SaidCase(
      "unknown-base", "a.json", #"{"extends": "klingon"}"#, #"the chat has no base "klingon""#,
      at: "extends",
      advice: "the bases are com, en, es, pt; a file is named by its path, such as ./base.json"),
    SaidCase(
      "unknown-base", "a.json", #"{"extends": "pt-BR"}"#, #"the chat has no base "pt-BR""#,
      at: "extends", advice: "Write pt"),
    SaidCase(
      "base-not-bundled", "a.js",
      "window.amoSocialButtonConfig = {onlinechat: {locale: {extends: 'ru'}}}",
      """
      the base "ru" is the product's own and not bundled here: what visitors read for the strings \
      left out cannot be shown
      """, at: "extends"),
    SaidCase(
      "extends-not-found", "a.json", #"{"extends": "./no.json"}"#,
      "extends leads to no.json, but there is no such file", at: "extends"),
    SaidCase(
      "extends-not-found", "a.json", #"{"extends": "./b.json"}"#,
      "extends leads to no.json (through b.json), but there is no such file", at: "extends",
      siblings: ["b.json": #"{"extends": "./no.json"}"#]),
    SaidCase(
      "extends-not-found", "a.json", #"{"extends": "./b.json"}"#,
      "extends leads to b.json, but it holds no overrides", at: "extends",
      siblings: ["b.json": "[]"]),
    SaidCase(
      "extends-cycle", "a.json", #"{"extends": "./b.json"}"#,
      "extends goes round in a circle: a.json → b.json → a.json", at: "extends",
      siblings: ["b.json": #"{"extends": "./a.json"}"#]),
  ]

  static let bots: [SaidCase] = [
    SaidCase(
      "wrong-type", "bot.json", #"{"com": "hi {{bot_params.a}}", "es": 5}"#,
      "the message in es is a text in quotes, and this is a number", at: "es"),
    SaidCase(
      "bot-placeholder-missing", "bot.json", #"{"com": "hi {{bot_params.name}}", "es": "hola"}"#,
      "the message in es lacks {{bot_params.name}}", at: "es"),
    SaidCase(
      "bot-placeholder-unknown", "bot.json",
      #"{"com": "hi {{bot_params.username}}", "es": "hola {{bot_params.usrname}}"}"#,
      "no other language has {{bot_params.usrname}}: nothing sets it", at: "es",
      advice: "Write {{bot_params.username}}"),
  ]

  @Test("Each sentence names the string and what visitors get", arguments: strings + bases + bots)
  func sentences(_ example: SaidCase) { example.hold() }

  static let silent: [SilentCase] =
    SilentCase.all(
      "unknown-key", "a.json", "{}", #"{"extends": "en"}"#,
      #"{"extends": "en", "powered_by": "x"}"#,
      #"{"onlinechat": {"locale": {"extends": "en", "new_messages": "N"}}}"#)
    + SilentCase.all(
      "duplicate-key", "a.json", "{}", #"{"extends": "en", "powered_by": "a"}"#,
      #"{"extends": "en", "powered_by": "a", "new_messages": "a"}"#,
      // The same letter in one character and in two: two names to a browser.
      "{\"extends\": \"en\", \"\u{e9}\": \"a\", \"e\u{301}\": \"b\"}")
    + SilentCase.all(
      "wrong-type", "a.json", "{}", #"{"extends": "en", "powered_by": "3"}"#,
      #"{"extends": "en", "other": 3}"#, #"{"com": "hi {{bot_params.a}}", "es": "x"}"#)
    + SilentCase.all(
      "empty-value", "a.json", "{}", #"{"extends": "en", "powered_by": "-"}"#,
      #"{"extends": "en", "date_format": "d"}"#,
      #"{"extends": "en", "other": ""}"#, #"{"extends": ""}"#)
    + SilentCase.all(
      "untranslated", "de.json", #"{"extends": "en", "delivery_status_sent": "Gesendet"}"#,
      #"{"extends": "en", "powered_by": "Powered by"}"#, #"{"delivery_status_sent": "Sent"}"#,
      #"{"extends": "en", "time_format": "HH:mm"}"#)
    + SilentCase.all(
      "extends-missing", "a.json", #"{"extends": "en"}"#, #"{"extends": 5}"#, #"{"extends": ""}"#,
      "[]")
    + SilentCase.all(
      "unknown-base", "a.json", #"{"extends": "en"}"#, #"{"extends": "com"}"#,
      #"{"extends": "./en.json"}"#, #"{"extends": 5}"#, "{}")
    + SilentCase.all(
      "base-not-bundled", "a.js",
      "window.amoSocialButtonConfig = {onlinechat: {locale: {extends: 'en'}}}",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'ru'}}}")
    + SilentCase.all(
      "extends-not-found", "a.json", #"{"extends": "./b.json"}"#, #"{"extends": "en"}"#,
      #"{"extends": "xx"}"#, siblings: ["b.json": #"{"extends": "xx"}"#])
    + SilentCase.all(
      "extends-cycle", "a.json", #"{"extends": "./b.json"}"#, #"{"extends": "en"}"#,
      siblings: ["b.json": #"{"extends": "es"}"#])
    + SilentCase.all(
      "bot-placeholder-missing", "bot.json",
      #"{"com": "{{bot_params.a}}", "es": "{{bot_params.a}}"}"#, #"{"com": "{{bot_params.a}}"}"#,
      #"{"com": "hi {{bot_params.username}}", "es": "hola {{bot_params.usrname}}"}"#,
      #"{"com": "hi", "es": "hola"}"#)

  @Test("What is right is left alone", arguments: silent)
  func silence(_ example: SilentCase) { example.hold() }

  /// A file that lies outside the root, or that the system refuses.
  private final class Refusing: LocaleSourceProvider {
    let problem: FileProblem
    init(_ problem: FileProblem) { self.problem = problem }
    func source(at path: String, in scope: String) -> LocaleSource {
      .unavailable(reason: problem)
    }
  }

  @Test(
    "Why a file cannot be had is said in place",
    arguments: [
      (
        FileProblem.outsideRoot,
        "extends leads to b.json, but it lies outside the folder that extended files are taken from",
        "set the root to the folder that holds all these files"
      ),
      (.isFolder, "extends leads to b.json, but it is a folder", nil),
      (.notAFile, "extends leads to b.json, but it is not a file that can be read", nil),
      (
        .system(number: 13, text: "Permission denied"),
        "extends leads to b.json, but it cannot be read: Permission denied", nil
      ),
    ] as [(FileProblem, String, String?)])
  func reasons(_ problem: FileProblem, _ sentence: String, _ help: String?) {
    let found = Check("a.json").findings(
      "extends-not-found", in: #"{"extends": "./b.json"}"#, provider: Refusing(problem))
    #expect(found.map(\.message.description) == [sentence])
    #expect(found.map { $0.help?.description } == [help])
  }
}
