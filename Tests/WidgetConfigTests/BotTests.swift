import JSONText
import LocaleModel
import TestSupport
import Testing
import WidgetConfig

@Suite("Bot languages")
struct BotTests {
  private static let file = """
    {
      "com": "hello, {{bot_params.username}}",
      "pt-BR": "oi, {{bot_params.username}}",
      "pt": "olá, {{ bot_params.username }}",
      "zh-Hant": "你好，{{bot_params.username}}",
      "es": "hola, {{bot_params.username}}"
    }
    """

  @Test("The condition is the array that the vendor's page shows")
  func condition() throws {
    let bot = try #require(BotConditions(botMessages(Self.file)))
    #expect(
      bot.branches[0].condition?.text(.pretty) == """
        [
          {
            "term1": "{{bot_params.locale}}",
            "term2": "com",
            "operation": "="
          }
        ]
        """)
  }

  @Test("The last language is the branch for all others, unless another is named")
  func otherwise() throws {
    let messages = try botMessages(Self.file)
    let bot = try #require(BotConditions(messages))
    #expect(bot.branches.map(\.language) == ["com", "pt-BR", "pt", "zh-Hant", "es"])
    #expect(bot.branches.map(\.isOtherwise) == [false, false, false, false, true])
    #expect(bot.branches.last?.condition == nil)
    let english = try #require(BotConditions(messages, otherwise: "com"))
    #expect(english.branches.map(\.language) == ["pt-BR", "pt", "zh-Hant", "es", "com"])
    #expect(BotConditions(messages, otherwise: "fr") == nil)
    let nothing = try botMessages("{}")
    #expect(BotConditions(nothing) == nil)
  }

  /// What RFC 4647, section 3.4 gives for these preferences.
  private static let lookUps: [(wanted: [String], found: String)] = [
    (["en"], "com"), (["en-US", "en"], "com"), (["EN-gb"], "com"), (["pt-BR"], "pt-BR"),
    (["pt-br"], "pt-BR"), (["pt-PT"], "pt"), (["pt-BR-x-mine"], "pt-BR"), (["fr", "pt"], "pt"),
    (["fr-CA", "en-CA"], "com"), (["zh-Hant-CN-x-private1-private2"], "zh-Hant"), (["zh"], "es"),
    (["zh-Hans"], "es"), (["de"], "es"), ([], "es"), ([""], "es"), (["-"], "es"), (["*"], "es"),
    (["x-com"], "es"), (["p", "pt-a-BR"], "pt"), (["e"], "es"), (["constructor"], "es"),
    (["__proto__"], "es"), (["en_US"], "es"),
  ]

  @Test(
    "The browser picks the language that RFC 4647 looks up",
    .enabled(if: Engine.node != nil, "needs Node"),
    arguments: [JavaScriptWriter.Layout.readable, .minified])
  func picker(layout: JavaScriptWriter.Layout) throws {
    let bot = try #require(BotConditions(botMessages(Self.file)))
    struct Case: Encodable {
      let script: String
      let languages: [String]
    }
    let cases = Self.lookUps.map {
      Case(script: bot.script(for: .amo, layout), languages: $0.wanted)
    }
    let found: [String] = try #require(Engine.node).call(
      """
      cases => cases.map(({script, languages}) => {
        let meta;
        const amo_social_button = {setMeta: value => { meta = value }};
        new Function('navigator', 'amo_social_button', script)({languages}, amo_social_button);
        return meta.bot_params.locale;
      })
      """, with: cases)
    #expect(found == Self.lookUps.map(\.found))
  }

  @Test("Old browsers know one language", .enabled(if: Engine.node != nil, "needs Node"))
  func oldBrowsers() throws {
    let bot = try #require(BotConditions(botMessages(Self.file)))
    let found: [String] = try #require(Engine.node).call(
      """
      ([script]) => [{language: 'pt-AO'}, {}].map(navigator => {
        let meta;
        const crm_plugin = {setMeta: value => { meta = value }};
        new Function('navigator', 'crm_plugin', script)(navigator, crm_plugin);
        return meta.bot_params.locale;
      })
      """, with: [bot.script()])
    #expect(found == ["pt", "es"])
  }

  @Test("Hostile language names stay strings")
  func hostileNames() throws {
    let file = #"{"</script>": "a", "it's": "b"}"#
    let script = try #require(BotConditions(botMessages(file))).script()
    #expect(!script.contains("</"))
    #expect(script.contains(#"['\x3C/script>','\x3C/script>'], ['it\'s','it\'s']], 'it\'s')"#))
  }

  @Test(
    "Placeholders are found with their places",
    arguments: [
      ("hello, ⟦{{bot_params.username}}⟧", ["username"]),
      ("⟦{{ bot_params.a }}⟧⟦{{bot_params.b-c}}⟧", ["a", "b-c"]),
      ("{{{⟦{{bot_params.x}}⟧}}", ["x"]), ("olá ⟦{{bot_params.имя}}⟧", ["имя"]),
      ("{{bot_params.}}", []), ("{{bot_params.a b}}", []), ("{{username}}", []),
      ("{{bot_params.a}", []),
      ("{{bot_params.a", []), ("", []),
    ])
  func placeholders(marked: String, names: [String]) {
    let (text, ranges) = unmarked(marked)
    let found = BotPlaceholder.all(in: text)
    #expect(found.map(\.name) == names)
    #expect(found.map(\.range) == ranges)
  }

  @Test("What one language has and another lacks is missing there")
  func missing() throws {
    let messages = try botMessages(
      """
      {"en": "hi {{bot_params.name}} from {{bot_params.city}}", "es": "hola {{bot_params.name}}",
       "pt": "oi {{bot_params.nome}}"}
      """)
    #expect(
      messages.missingPlaceholders.map {
        "\($0.message.language) \($0.name) \($0.model.message.language)"
      }
        == ["en nome pt", "es city en", "es nome pt", "pt name en", "pt city en"])
  }

  @Test("A message that is not a string is reported, and a language counts once")
  func readings() throws {
    let messages = try botMessages(#"{"en": "a", "es": 1, "en": "b"}"#)
    #expect(messages.messages.map(\.text.text) == ["b"])
    #expect(messages.wrongTypes.map(\.name) == ["es"])
  }
}
