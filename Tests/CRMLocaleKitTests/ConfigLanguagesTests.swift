import CRMLocaleKit
import TestSupport
import Testing

@Suite("Writing a config of several languages")
struct ConfigLanguagesTests {
  private static let files = [
    "locales/en.json": #"{"extends": "en", "new_messages": "News"}"#,
    "locales/es.json": #"{"extends": "es", "new_messages": "Nuevos"}"#,
    "locales/pt-BR.json": #"{"extends": "./base.json", "new_messages": "Novas"}"#,
    "locales/base.json": #"{"extends": "pt", "powered_by": "Com"}"#,
    "chat.json": #"{"extends": "en", "new_messages": "Nowe wiadomości"}"#,
    "bad.json": #"{"extends": "es", "new_mesages": "Nuevos"}"#,
  ]

  private static func generator(
    language: String? = nil, _ adjust: (inout ConfigGenerator.Options) -> Void = { _ in }
  ) throws -> ConfigGenerator {
    var checkOptions = CheckOptions(instant: 1_795_348_800_000, timeZone: .utc)
    checkOptions.language = try language.map { try LanguageTag($0) }
    let settings = Workspace.Settings(options: checkOptions)
    var options = ConfigGenerator.Options()
    options.comment = ""
    options.language = checkOptions.language
    adjust(&options)
    return ConfigGenerator(
      workspace: Workspace(sources: MemoryProvider(files: files)) { _ in settings },
      options: options)
  }

  private static func document(_ source: String, _ path: String) -> WidgetDocument {
    WidgetDocument(path: path, bytes: Array(source.utf8))
  }

  /// The files of the folder that are named, as documents.
  private static func documents(_ names: [String]) -> [WidgetDocument] {
    names.map { document(files["locales/\($0)"] ?? "{}", "locales/\($0)") }
  }

  /// The languages of a script with the text of `new_messages`, and the one for all others.
  private static func summary(_ script: WidgetScript) -> String {
    guard let locales = script.locales else {
      return "one: " + (script.settings.onlineChat.locale?.strings[.newMessages] ?? "none")
    }
    return locales.languages.map { "\($0.tag) \($0.locale.strings[.newMessages] ?? "none")" }
      .joined(separator: ", ") + "; else \(locales.otherwise)"
  }

  static let maps: [(sentence: String, source: String, summary: String)] = [
    (
      "a map of languages",
      #"{"en": {"extends": "en", "new_messages": "N"}, "es": {"extends": "es"}}"#,
      "en N, es none; else en"
    ),
    (
      "a map without English takes its first",
      #"{"pt": {"extends": "pt"}, "es": {"extends": "es"}}"#,
      "pt none, es none; else pt"
    ),
    (
      "the vendor's name for English", #"{"es": {"extends": "es"}, "com": {"extends": "com"}}"#,
      "es none, com none; else com"
    ),
    (
      "files by language",
      #"{"color": "red", "onlinechat": {"locale": {"es": "locales/es.json", "#
        + #""pl": "chat.json", "pt-BR": "locales/pt-BR.json"}}}"#,
      "es Nuevos, pl Nowe wiadomości, pt-BR Novas; else es"
    ),
    (
      "strings by language in a config",
      #"{"color": "red", "onlinechat": {"mode": "widget", "locale": {"en": {"extends": "en"}, "#
        + #""es": {"extends": "es", "new_messages": "N"}}}}"#,
      "en none, es N; else en"
    ),
    (
      "strings by language in a locale",
      #"{"mode": "widget", "locale": {"es": {"extends": "es"}, "pt": {"extends": "pt"}}}"#,
      "es none, pt none; else es"
    ),
    (
      "a config with the strings of one language under it",
      #"{"onlinechat": {"locale": {"es": {"extends": "es", "new_messages": "N"}}}}"#, "one: N"
    ),
    ("a map of one language", #"{"es": {"extends": "es", "new_messages": "N"}}"#, "one: N"),
  ]

  @Test("All languages of a file are written", arguments: maps)
  func map(_ sentence: String, _ source: String, _ summary: String) throws {
    let script = try Self.generator().script(for: Self.document(source, "config.json"))
    #expect(Self.summary(script) == summary, "\(sentence)")
  }

  @Test("The other settings are kept, and the files are named")
  func settings() throws {
    let source = """
      {"color": "red", "onlinechat": {"user_id": "7", "mode": "widget", "locale":
        {"es": "locales/es.json", "en": "locales/en.json"}}}
      """
    let generator = try Self.generator {
      $0.comment = nil
      $0.replacingUserID = { "<\($0)>" }
    }
    let result = try generator.result(for: Self.document(source, "config.json"))
    #expect(
      result.files.map(\.document.path) == ["config.json", "locales/es.json", "locales/en.json"])
    #expect(
      result.script.text().hasPrefix(
        "// Written by crmlocale from config.json, locales/es.json, locales/en.json.\n"))
    #expect(result.script.settings.onlineChat.userID == "<7>")
    #expect(result.script.settings.color == "red")
    #expect(result.script.text().contains("for all others it is en.\nwindow.crmPluginConfig.onli"))
  }

  static let folders: [(sentence: String, names: [String], summary: String)] = [
    ("two files", ["en.json", "es.json"], "en News, es Nuevos; else en"),
    ("a file that extends another", ["es.json", "pt-BR.json"], "es Nuevos, pt-BR Novas; else es"),
    ("one file", ["es.json"], "one: Nuevos"),
  ]

  @Test("A folder is a set of its files", arguments: folders)
  func folder(_ sentence: String, _ names: [String], _ summary: String) throws {
    let result = try Self.generator().result(for: Self.documents(names), named: "locales")
    #expect(Self.summary(result.script) == summary, "\(sentence)")
    #expect(result.files.map(\.document.path) == names.map { "locales/\($0)" })
  }

  static let choices: [(language: String, summary: String)] = [
    ("es", "one: Nuevos"), ("es-MX", "one: Nuevos"), ("pt", "one: Novas"), ("en", "one: News"),
  ]

  @Test("Of a folder the language that is asked for is written alone", arguments: choices)
  func chosen(_ language: String, _ summary: String) throws {
    let folder = Self.documents(["en.json", "es.json", "pt-BR.json"])
    let result = try Self.generator(language: language).result(for: folder, named: "locales")
    #expect(Self.summary(result.script) == summary)
  }

  @Test(
    "So it is of a map in a config", arguments: [("es", "one: Nuevos"), ("pt-BR", "one: Novas")])
  func chosenOfMap(_ language: String, _ summary: String) throws {
    let source = """
      {"onlinechat": {"locale": {"es": {"extends": "es", "new_messages": "Nuevos"},
        "pt": {"extends": "pt", "new_messages": "Novas"}}}}
      """
    let script = try Self.generator(language: language).script(
      for: Self.document(source, "config.json"))
    #expect(Self.summary(script) == summary)
  }

  static let others: [(sentence: String, otherwise: String?, fallbacks: [String], found: String?)] =
    [
      ("English by itself", nil, ["en"], "en"), ("the bot's, where it is there", nil, ["es"], "es"),
      ("English, where the bot's is not", nil, ["fr", "en"], "en"),
      ("the first, where nothing is there", nil, ["fr"], "en"),
      ("what is said", "pt-BR", ["en"], "pt-BR"), ("in any case", "PT-br", [], "pt-BR"),
      ("nothing else than what is said", "fr", ["en"], nil),
      ("no language of another region", "pt", ["en"], nil),
    ]

  @Test(
    "Visitors of other languages get the one that is said, or one that is there", arguments: others)
  func otherwise(
    _ sentence: String, _ otherwise: String?, _ fallbacks: [String], _ found: String?
  ) throws {
    let generator = try Self.generator {
      ($0.otherwise, $0.fallbacks) = (otherwise, fallbacks)
    }
    let folder = Self.documents(["en.json", "es.json", "pt-BR.json"])
    let result = try? generator.result(for: folder, named: "locales")
    #expect(result?.script.locales?.otherwise == found, "\(sentence)")
  }

  @Test("Pinned, all nine strings of every language are written")
  func pinned() throws {
    let generator = try Self.generator { $0.isPinned = true }
    let result = try generator.result(
      for: Self.documents(["en.json", "pt-BR.json"]), named: "locales")
    let languages = try #require(result.script.locales).languages
    #expect(languages.map(\.locale.strings.count) == [9, 9])
    #expect(languages[1].locale.strings[.deliveryStatusError] == "Erro")
  }

  // MARK: Refusals

  struct Refusal: CustomTestStringConvertible {
    let testDescription: String
    let files: [(path: String, source: String)]
    let words: String
  }

  static let refusals = [
    Refusal(
      testDescription: "an error in one of the files",
      files: [("en.json", #"{"extends": "en"}"#), ("es.json", #"{"extends": "esp"}"#)],
      words: "es.json: nothing was written, because there is an error"),
    Refusal(
      testDescription: "a file of a language that nobody knows",
      files: [("en.json", #"{"extends": "en"}"#), ("chat.json", #"{"extends": "es"}"#)],
      words: "chat.json: nothing was written: nothing says which language its strings are in"),
    Refusal(
      testDescription: "two files of one language",
      files: [("a.es.json", #"{"extends": "es"}"#), ("b.es.json", #"{"extends": "es"}"#)],
      words: "b.es.json: nothing was written: it has the strings of es, and so has a.es.json"),
    Refusal(
      testDescription: "English under two names",
      files: [("x.json", #"{"en": {"extends": "en"}, "com": {"extends": "en"}}"#)],
      words: "x.json: nothing was written: it has the strings of com twice"),
    Refusal(
      testDescription: "a config among the strings",
      files: [
        ("en.json", #"{"extends": "en"}"#), ("all.json", #"{"onlinechat": {"mode": "widget"}}"#),
      ],
      words:
        "set: nothing was written: all.json is a config, and stands among strings. Let it name "
        + "their files by language under onlinechat.locale, and write the script from it"),
    Refusal(
      testDescription: "no files", files: [],
      words: "set: nothing was written: it holds no overrides"),
    Refusal(
      testDescription: "a parent that is not there",
      files: [("en.json", #"{"extends": "en"}"#), ("es.json", #"{"extends": "./none.json"}"#)],
      words: "es.json: nothing was written, because there is an error"),
  ]

  @Test("What is not sure is not written", arguments: refusals)
  func refuse(_ refusal: Refusal) throws {
    let documents = refusal.files.map { Self.document($0.source, $0.path) }
    let thrown = #expect(throws: ConfigRefusal.self) {
      try Self.generator().result(for: documents, named: "set")
    }
    #expect(thrown?.description == refusal.words)
  }

  static let broken: [(source: String, words: String)] = [
    (
      #"{"onlinechat": {"locale": {"en": "locales/en.json", "es": "bad.json"}}}"#,
      "bad.json: nothing was written, because there is an error"
    ),
    (
      #"{"onlinechat": {"locale": {"en": "locales/en.json", "es": "none.json"}}}"#,
      "c.json: nothing was written: locale leads to none.json, but there is no such file"
    ),
  ]

  @Test("A file of a language that is broken or not there is told", arguments: broken)
  func brokenFile(_ source: String, _ words: String) throws {
    let thrown = #expect(throws: ConfigRefusal.self) {
      try Self.generator().script(for: Self.document(source, "c.json"))
    }
    #expect(thrown?.description.hasSuffix(words) == true, "\(thrown.debugDescription)")
  }

  @Test("What is written is taken for the chat's, and nothing is wrong with it")
  func checked() throws {
    let result = try Self.generator().result(
      for: Self.documents(["en.json", "es.json", "pt-BR.json"]), named: "locales")
    let workspace = Workspace(
      options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc, facts: .icu))
    for text in [result.script.text(), result.script.text(.minified)] {
      let file = workspace.check(path: "chat.js", bytes: Array(text.utf8))
      #expect(file.document.standing.counts)
      #expect(file.diagnostics.filter { $0.severity != .note }.map(\.code) == [])
    }
    let page = workspace.check(path: "page.html", bytes: Array(result.script.html().utf8))
    #expect(page.diagnostics.filter { $0.severity != .note }.map(\.code) == [])
  }
}
