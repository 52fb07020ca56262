import LocaleDiagnostics
import LocaleModel
import Testing

/// Whose a file is: a case for each sentence of the definition, and for each kind of stranger.
@Suite("What counts as a file of the chat")
struct FileStandingTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let text: String

    init(_ sentence: String, _ text: String, path: String = "a.json") {
      testDescription = sentence
      self.path = path
      self.text = text
    }

    var standing: FileStanding { WidgetDocument(path: path, bytes: Array(text.utf8)).standing }
    func isChecked(isNamed: Bool) -> Bool { standing.reason(isNamed: isNamed) == nil }
  }

  static let counting: [Case] = [
    Case("onlinechat", #"{"onlinechat": {"mode": "frame"}}"#),
    Case("a locale whose object counts", #"{"locale": {"extends": "es"}, "mode": "frame"}"#),
    Case("extends names a base", #"{"extends": "es"}"#),
    Case("an alias", #"{"extends": "com", "date_format": "d"}"#),
    Case("a base nearly", #"{"extends": "eng", "new_messages": "x"}"#),
    Case("a region", #"{"extends": "pt-BR"}"#),
    Case("a base that is not bundled", #"{"extends": "ru", "powered_by": "x"}"#),
    Case("a language without a base, with strings", #"{"extends": "pl", "new_messages": "x"}"#),
    Case("as many unknown keys as known ones", #"{"extends": "en", "powered_by": "x", "a": "b"}"#),
    Case("extends nearly", #"{"Extends": "en", "new_messages": "x"}"#),
    Case("one own key", #"{"compose_placeholder": "x"}"#),
    Case("half of the keys", #"{"delivery_status_sent": "x", "delivery_status_pending_now": "y"}"#),
    Case("a near miss of an own key", #"{"delivery_status_eror": "x"}"#),
    Case("own keys in camel case", #"{"composePlaceholder": "x", "dateFormat": "d"}"#),
    Case("comment keys", #"{"$schema": "s", "//": "a", "_comment": "b", "extends": "en"}"#),
    Case("a map of languages", #"{"en": {"extends": "en"}, "es": {"new_messages": "x"}}"#),
    Case(
      "a map of languages in a locale",
      #"{"locale": {"en": {"extends": "en"}, "es": {"new_messages": "x"}}}"#),
    Case("the bot's messages", #"{"en": "Hi {{bot_params.name}}", "es": "Hola"}"#),
    Case("broken, as far as it was read", #"{"extends": "en", "new_messages": "x"#),
    Case("ruins with an own key", #""compose_placeholder": "x""#),
    Case("a config", "window.crmPluginConfig = {};", path: "a.js"),
    Case("a call", "export const open = () => window.crmPlugin('open');", path: "a.js"),
    Case("a call on the object", "crm_plugin.setMeta({});", path: "a.ts"),
    Case(
      "the button's code", #"<script src="https://gso.kommo.com/js/button.js"></script>"#,
      path: "a.html"),
    Case("exported overrides", "export default {extends: 'es'};", path: "a.mjs"),
    Case(
      "a tag manager's export",
      #"{"tag": [{"value": "<script>window.crmPluginConfig = {onlinechat: {}};</script>"}]}"#),
  ]

  @Test("It counts in a folder", arguments: counting)
  func counts(_ example: Case) {
    #expect(example.standing.counts)
    #expect(example.isChecked(isNamed: true))
  }

  static let everyday: [Case] = [
    Case("date_format", #"{"date_format": "d.M.yyyy"}"#),
    Case("two of four", #"{"date_format": "d", "powered_by": "x", "a": 1, "b": 2}"#),
    Case("a misspelled one", #"{"new_mesages": "x"}"#),
    Case("in a locale", #"{"locale": {"time_format": "HH:mm"}}"#),
    Case("a map of languages", #"{"en": {"powered_by": "x"}, "de": {"powered_by": "y"}}"#),
    Case("a language that the chat has no base for", #"{"extends": "xx"}"#),
    Case("nothing, which was perhaps never saved", ""),
    Case("exported", "module.exports = {date_format: 'd'};", path: "a.cjs"),
  ]

  @Test("Everyday keys count where the file is named", arguments: everyday)
  func named(_ example: Case) {
    #expect(!example.isChecked(isNamed: false))
    #expect(example.isChecked(isNamed: true))
  }

  static let foreign: [(Case, FileStanding.Reason)] = [
    (Case("a list", #"[{"extends": "en", "date_format": "YYYY"}]"#), .notAnObject(.array)),
    (Case("an empty list", "[]"), .notAnObject(.array)),
    (Case("a text", #""compose""#), .notAnObject(.string)),
    (Case("null", "null"), .notAnObject(.null)),
    (Case("a number", "5"), .notAnObject(.number)),
    (Case("true", "true"), .notAnObject(.boolean)),
    (Case("an empty object", "{}"), .anotherProgram),
    (Case("a package", #"{"name": "shop", "version": "1.0.0"}"#), .anotherProgram),
    (Case("a preset", #"{"extends": "eslint:recommended"}"#), .anotherProgram),
    (Case("a list of presets", #"{"extends": ["a"], "rules": {}}"#), .anotherProgram),
    (Case("a package's preset", #"{"extends": "@tsconfig/node20"}"#), .anotherProgram),
    (Case("a base with strangers", #"{"extends": "es", "rules": {}, "a": 1}"#), .anotherProgram),
    (
      Case("one own key of three", #"{"delivery_status_sent": "x", "home": "y", "cart": "z"}"#),
      .anotherProgram
    ),
    (
      Case("a catalogue by language", #"{"en": {"home": "Home"}, "de": {"home": "Start"}}"#),
      .anotherProgram
    ),
    (Case("a script", "console.log('crmPluginConfig')", path: "a.js"), .setsNothing),
    (Case("a page", "<p>hello</p>", path: "a.html"), .setsNothing),
    (Case("settings of webpack", "module.exports = {mode: 'x'};", path: "a.js"), .setsNothing),
  ]

  @Test("Another program's file does not count, also where it is named", arguments: foreign)
  func strangers(_ example: Case, _ reason: FileStanding.Reason) {
    #expect(example.standing.reason(isNamed: true) == reason)
    #expect(example.standing.reason(isNamed: false) != nil)
  }

  @Test("What extends a file is judged by it")
  func follows() {
    let bare = Case("", #"{"extends": "../tsconfig.json"}"#, path: "src/tsconfig.build.json")
    #expect(bare.standing == .follows(parent: "tsconfig.json", hasStrings: false))
    let strings = Case("", #"{"extends": "./base.json", "powered_by": "x"}"#)
    #expect(strings.standing == .follows(parent: "base.json", hasStrings: true))
    #expect(strings.isChecked(isNamed: true) && !strings.isChecked(isNamed: false))
  }

  @Test(
    "Each object of a map of languages stands for itself, in its language",
    arguments: [
      ("a.json", #"{"$schema": "s", "en": {"extends": "en"}, "es": {"extends": "es"}}"#),
      ("a.js", "module.exports = {en: {extends: 'en'}, es: {extends: 'es'}};"),
    ])
  func languages(_ path: String, _ text: String) {
    let document = WidgetDocument(path: path, bytes: Array(text.utf8))
    #expect(document.locales.map(\.language) == ["en", "es"])
    #expect(document.locales.map { $0.extendsText?.text } == ["en", "es"])
  }

  static let overrides = #"{"extends": "en", "new_messages": "Größe"}"#

  static let encodings: [(String, [UInt8])] = [
    ("Windows-1252", overrides.unicodeScalars.map { UInt8($0.value) }),
    (
      "UTF-16 little",
      [0xFF, 0xFE] + overrides.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    ),
    ("UTF-16 big", [0xFE, 0xFF] + overrides.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }),
    ("UTF-16 without a mark", overrides.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
    ("UTF-32", overrides.unicodeScalars.flatMap { [UInt8($0.value), 0, 0, 0] }),
    ("a NUL", Array("{\"extends\": \"en\", \"new_messages\": \"a\0b\"}".utf8)),
  ]

  @Test("What would count if it were UTF-8 is said to be unreadable", arguments: encodings)
  func encoded(_ name: String, _ bytes: [UInt8]) {
    let document = WidgetDocument(path: "de.json", bytes: bytes)
    #expect(WidgetDocument.mayBeWidgetFile(bytes))
    #expect(document.standing == .counts(as: .unreadable))
    #expect(document.diagnostics.map(\.code) == ["syntax-error"])
  }

  @Test("So is a script or a page with the chat's names, and no other")
  func encodedScripts() {
    let script = "window.crmPluginConfig = {}; // \u{E9}".unicodeScalars.map { UInt8($0.value) }
    let document = WidgetDocument(path: "a.js", bytes: script)
    #expect(document.standing == .counts(as: .unreadable))
    let other = "let a = 1; // \u{E9}".unicodeScalars.map { UInt8($0.value) }
    #expect(WidgetDocument(path: "a.js", bytes: other).standing == .foreign(.setsNothing))
    let package = #"{"name": "Größe"}"#.unicodeScalars.map { UInt8($0.value) }
    #expect(WidgetDocument(path: "a.json", bytes: package).standing == .foreign(.anotherProgram))
  }

  @Test("No file that counts is passed over before it is read", arguments: counting)
  func quickLook(_ example: Case) {
    #expect(WidgetDocument.mayBeWidgetFile(Array(example.text.utf8)))
  }
}
