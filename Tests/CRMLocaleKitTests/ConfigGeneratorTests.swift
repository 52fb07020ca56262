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
    let generator = ConfigGenerator(
      checker: Checker(options: checkOptions) { _ in MemoryProvider(files: Self.files) },
      options: options)
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
    let refusal = #expect(throws: ConfigGenerator.Refusal.self) {
      try script(source, path: path)
    }
    switch refusal {
    case .errors: #expect(reason == "errors")
    case .dynamic: #expect(reason == "dynamic")
    case .nothing: #expect(reason == "nothing")
    case .unavailable: #expect(reason == "unavailable")
    case nil: break
    }
  }
}
