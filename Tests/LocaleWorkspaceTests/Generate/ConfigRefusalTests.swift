import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleRules
import LocaleWorkspace
import TestSupport
import Testing

/// Of each kind one that is refused beside the nearest that is written.
@Suite("Why a config is not written")
struct ConfigRefusalTests {
  private static let files = [
    "es.json": #"{"extends": "es", "new_messages": "Nuevos"}"#,
    "empty.json": "[]",
    "bad.json": #"{"extends": "es", "new_mesages": "Nuevos"}"#,
    "locales/es.json": #"{"extends": "es", "new_messages": "Nuevos"}"#,
    "locales/pt.json": #"{"extends": "pt", "new_messages": "Novas"}"#,
    "locales/x.json": #"{"extends": "./none.json", "new_messages": "X"}"#,
    "locales/mx/es.json": #"{"extends": "es", "new_messages": "Otros"}"#,
    "locales/config.json": #"{"onlinechat": {"locale": {"extends": "es"}}}"#,
  ]

  private static func generator(
    _ language: String?, _ adjust: (inout ConfigGenerator.Options) -> Void = { _ in }
  ) throws -> ConfigGenerator {
    var options = Files.options
    options.language = try language.map { try LanguageTag($0) }
    let settings = Workspace.Settings(options: options)
    var wishes = ConfigGenerator.Options()
    wishes.comment = ""
    adjust(&wishes)
    return ConfigGenerator(
      workspace: Workspace(sources: Files(files)) { _ in settings }, options: wishes)
  }

  private static func document(_ path: String, _ source: String) -> WidgetDocument {
    WidgetDocument(path: path, bytes: Array(source.utf8))
  }

  /// A file of a config, with words of a refusal; `nil` where it is written.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let source: String
    let language: String?
    let isPinned: Bool
    let words: String?

    init(
      _ sentence: String, _ path: String, _ source: String, language: String? = nil,
      pinned: Bool = false, _ words: String?
    ) {
      testDescription = sentence
      self.path = path
      self.source = source
      self.language = language
      isPinned = pinned
      self.words = words
    }
  }

  static let cases = [
    Case("a plain config", "a.json", #"{"onlinechat": {"locale": {"extends": "en"}}}"#, nil),
    Case(
      "an error in it", "a.json", #"{"onlinechat": {"locale": {"extends": "ne"}}}"#,
      "a.json: nothing was written, because there is an error"),
    Case(
      "errors in it and in the file of its strings", "a.json",
      #"{"color": "bleu", "onlinechat": {"locale": "bad.json"}}"#,
      "a.json, bad.json: nothing was written, because there are 2 errors"),
    Case(
      "a warning alone", "a.json",
      #"{"onlinechat": {"locale": {"extends": "en", "time_format": "HH:MM"}}}"#, nil),
    Case(
      "a setting that a visitor's page tells", "a.js",
      "window.crmPluginConfig = {\n  hidden: innerWidth < 600\n};",
      "a.js:2:11: nothing was written: only running the page could tell hidden"),
    Case(
      "a string that it tells", "a.js",
      "crmPluginConfig = {onlinechat: {locale: {extends: 'en', powered_by: document.title}}}",
      "a.js:1:69: nothing was written: only running the page could tell onlinechat.locale.powered_by"
    ),
    Case(
      "a value that a constant tells", "a.js",
      "const narrow = false; window.crmPluginConfig = {hidden: narrow};", nil),
    Case(
      "a config in each of two branches", "a.js",
      "if (dark) {\n  crmPluginConfig = {color: 'black'}\n} else {\n  crmPluginConfig = {color: 'red'}\n}",
      "a.js: nothing was written: the config is set in more than one place, and only running the page "
        + "could tell which one counts: a.js:2:3, a.js:4:3"),
    Case(
      "a config after another, of which the last counts", "a.js",
      "crmPluginConfig = {color: 'black'};\ncrmPluginConfig = {color: 'red'};", nil),
    Case(
      "a script without a config", "a.js", "window.other = {};",
      "a.js: nothing was written: it holds no config"),
    Case(
      "a page without one", "a.html", "<p>crmPluginConfig</p>",
      "a.html: nothing was written: it holds no config"),
    Case(
      "a text in its place", "a.js", "window.crmPluginConfig = 'off';",
      "a.js: nothing was written: it holds no config"),
    Case(
      "a file of strings that is not there", "a.json", #"{"onlinechat": {"locale": "none.json"}}"#,
      "a.json: nothing was written: locale leads to none.json, but there is no such file"),
    Case(
      "a file of strings that is there", "a.json", #"{"onlinechat": {"locale": "es.json"}}"#, nil),
    Case(
      "a file of strings without strings", "a.json", #"{"onlinechat": {"locale": "empty.json"}}"#,
      "empty.json: nothing was written: it holds no overrides"),
    Case(
      "a base whose strings are not bundled, written out", "a.js",
      "amoSocialButtonConfig = {onlinechat: {locale: {extends: 'ru', new_messages: 'N'}}}",
      pinned: true, "a.js: nothing was written: the strings of the base \"ru\" are not bundled"),
    Case(
      "the same base, by its name alone", "a.js",
      "amoSocialButtonConfig = {onlinechat: {locale: {extends: 'ru', new_messages: 'N'}}}", nil),
    Case(
      "a language that is not among the files", "a.json",
      #"{"onlinechat": {"locale": {"es": "es.json", "pt": "locales/pt.json"}}}"#, language: "fr",
      "a.json: nothing was written: there is one locale a language, and none was chosen (there are es, pt)"
    ),
    Case(
      "a language in another region", "a.json",
      #"{"onlinechat": {"locale": {"es": "es.json", "pt": "locales/pt.json"}}}"#, language: "pt-PT",
      nil),
  ]

  @Test("It is said at the place and in words", arguments: cases)
  func words(_ item: Case) throws {
    let generator = try Self.generator(item.language) { $0.isPinned = item.isPinned }
    do {
      _ = try generator.script(for: Self.document(item.path, item.source))
      #expect(item.words == nil)
    } catch {
      #expect(error.description == item.words)
    }
  }

  static let folders: [(sentence: String, names: [String], otherwise: String?, words: String?)] = [
    ("two languages", ["es", "pt"], nil, nil),
    ("the language for all others is one of them", ["es", "pt"], "pt", nil),
    (
      "it is none of them", ["es", "pt"], "fr",
      "locales/es.json: nothing was written: there are no strings of fr for visitors of all other "
        + "languages (there are es, pt)"
    ),
    (
      "one language in two files", ["es", "mx/es"], nil,
      "locales/mx/es.json: nothing was written: it has the strings of es, and so has locales/es.json"
    ),
    (
      "a config among the strings", ["es", "config"], nil,
      "locales: nothing was written: locales/config.json is a config, and stands among strings. Let it "
        + "name their files by language under onlinechat.locale, and write the script from it"
    ),
    ("no file at all", [], nil, "locales: nothing was written: it holds no overrides"),
  ]

  @Test("So it is of a folder of strings", arguments: folders)
  func folder(
    _ sentence: String, _ names: [String], _ otherwise: String?, _ words: String?
  ) throws {
    let generator = try Self.generator(nil) { $0.otherwise = otherwise }
    let documents = names.map { name in
      Self.document("locales/\(name).json", Self.files["locales/\(name).json"] ?? "{}")
    }
    do {
      _ = try generator.result(for: documents, named: "locales")
      #expect(words == nil, "\(sentence)")
    } catch {
      #expect(error.description == words, "\(sentence)")
    }
  }
}
