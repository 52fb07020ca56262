import CRMLocaleKit
import TestSupport
import Testing

@Suite("Writing a config")
struct ConfigGeneratorTests {
  /// The files that stand beside the config.
  private static let files = [
    "es.json": #"{"extends": "es", "new_messages": "Nuevos"}"#,
    "pt.json": #"{"extends": "./base.json", "new_messages": "Novas"}"#,
    "base.json": #"{"extends": "pt", "powered_by": "Com"}"#,
    "bad.json": #"{"extends": "es", "new_mesages": "Nuevos"}"#,
  ]

  private func script(
    _ source: String, path: String = "config.json", language: String? = nil, pinned: Bool = false
  ) throws -> String {
    var checkOptions = CheckOptions(instant: 1_795_348_800_000, timeZone: .utc)
    checkOptions.language = try language.map { try LanguageTag($0) }
    var options = ConfigGenerator.Options()
    options.isPinned = pinned
    options.comment = ""
    let settings = Workspace.Settings(options: checkOptions)
    let workspace = Workspace(sources: MemoryProvider(files: Self.files)) { _ in settings }
    let generator = ConfigGenerator(workspace: workspace, options: options)
    return try generator.script(for: WidgetDocument(path: path, bytes: Array(source.utf8)))
      .text(.minified)
  }

  @Test(
    "The strings may stand in the config, in a file, or in one file a language",
    arguments: [
      (
        #"{"onlinechat": {"locale": {"extends": "en", "new_messages": "News"}}}"#, nil,
        "{extends:'en',new_messages:'News'}"
      ),
      (#"{"onlinechat": {"locale": "es.json"}}"#, nil, "{extends:'es',new_messages:'Nuevos'}"),
      (#"{"onlinechat": {"locale": "./es.json"}}"#, nil, "{extends:'es',new_messages:'Nuevos'}"),
      (
        #"{"onlinechat": {"locale": {"es": "es.json", "pt-BR": "pt.json"}}}"#, "es",
        "{extends:'es',new_messages:'Nuevos'}"
      ),
      // A chain is flattened to the base, and a region is no other language.
      (
        #"{"onlinechat": {"locale": {"es": "es.json", "pt-BR": "pt.json"}}}"#, "pt-PT",
        "{extends:'pt',powered_by:'Com',new_messages:'Novas'}"
      ),
    ] as [(String, String?, String)])
  func strings(source: String, language: String?, locale: String) throws {
    let expected = "window.crmPluginConfig={onlinechat:{locale:\(locale)}};"
    #expect(try script(source, language: language) == expected)
  }

  @Test(
    "The other settings are kept, in the vendor's order",
    arguments: [
      (#"{color: 'red', hidden: true}"#, "config.json5", "{hidden:true,color:'red'}"),
      (
        "window.amoSocialButtonConfig = {onlinechat: {theme: {header: false}}}", "a.js",
        "{onlinechat:{theme:{header:false}}}"
      ),
    ])
  func settings(source: String, path: String, value: String) throws {
    let global = path == "a.js" ? "amoSocialButtonConfig" : "crmPluginConfig"
    #expect(try script(source, path: path) == "window.\(global)=\(value);")
  }

  @Test("Pinned, all nine strings are written")
  func pinned() throws {
    let text = try script(#"{"onlinechat": {"locale": "es.json"}}"#, pinned: true)
    for key in StringKey.allCases { #expect(text.contains("\(key.rawValue):")) }
    #expect(text.contains("delivery_status_read:'Leído'"))
  }

  @Test(
    "Nothing is written where there are errors, or where it cannot be known what is meant",
    arguments: [
      (#"{"onlinechat": {"locale": "bad.json"}}"#, "config.json", "errors"),
      (#"{"color": "rde"}"#, "config.json", "errors"),
      (#"{"onlinechat": {"locale": "none.json"}}"#, "config.json", "unavailable"),
      (#"{"onlinechat": {"locale": {"es": "es.json"}}}"#, "config.json", "nothing"),
      ("window.crmPluginConfig = {color: brand};", "a.js", "dynamic"),
      (
        "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', powered_by: by()}}};",
        "a.js", "dynamic"
      ),
      ("let a = 1", "a.js", "nothing"),
    ])
  func refusals(source: String, path: String, reason: String) {
    let refusal = #expect(throws: ConfigRefusal.self) {
      try script(source, path: path)
    }
    switch refusal {
    case .errors: #expect(reason == "errors")
    case .dynamic: #expect(reason == "dynamic")
    case .noConfig, .noOverrides, .severalLanguages: #expect(reason == "nothing")
    case .severalConfigs: #expect(reason == "several")
    case .unbundledBase: #expect(reason == "unbundled")
    case .unavailable: #expect(reason == "unavailable")
    case .noLanguage, .sameLanguage, .noOtherwise, .configAmongStrings:
      #expect(reason == "languages")
    case nil: break
    }
  }

  @Test(
    "A refusal says in a sentence what happened",
    arguments: [
      (
        #"{"color": "rde"}"#, "a.json", "a.json: nothing was written, because there is an error"
      ),
      (
        #"{"onlinechat": {"locale": "bad.json"}, "color": "rde"}"#, "a.json",
        "a.json, bad.json: nothing was written, because there are 2 errors"
      ),
      (
        "window.crmPluginConfig = {color: brand};", "a.js",
        "a.js:1:34: nothing was written: only running the page could tell color"
      ),
      ("let a = 1", "a.js", "a.js: nothing was written: it holds no config"),
      (
        #"{"onlinechat": {"locale": "none.json"}}"#, "a.json",
        "a.json: nothing was written: locale leads to none.json, but there is no such file"
      ),
    ])
  func words(source: String, path: String, sentence: String) {
    let refusal = #expect(throws: ConfigRefusal.self) { try script(source, path: path) }
    #expect(refusal.map { "\($0)" } == sentence)
  }

  @Test("Settings held as values are checked before they are written")
  func values() throws {
    var settings = WidgetSettings()
    settings.onlineChat.locale = WidgetLocale(extends: "es", strings: [.newMessages: "Nuevos"])
    let generator = ConfigGenerator(
      workspace: Workspace(options: CheckOptions(instant: 1_795_348_800_000, timeZone: .utc)))
    #expect(try generator.script(for: settings).text(.minified).contains("new_messages:'Nuevos'"))
    settings.color = "skybleu"
    settings.onlineChat.mode = .frame
    settings.onlineChat.theme.compose.height = 500
    settings.onlineChat.locale = WidgetLocale(
      extends: "klingon", strings: [.dateFormat: "jj.mm.aaaa"])
    let refusal = #expect(throws: ConfigRefusal.self) { try generator.script(for: settings) }
    guard case .errors(let files) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    #expect(
      Set(files.flatMap(\.diagnostics).filter { $0.severity == .error }.map(\.code)) == [
        "invalid-color", "invalid-container", "unknown-base", "date-pattern-translated-letters",
        "value-out-of-range",
      ])
  }
}
