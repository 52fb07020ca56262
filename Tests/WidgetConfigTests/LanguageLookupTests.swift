import LocaleModel
import TestSupport
import Testing
import WidgetConfig

@Suite("Finding the visitor's language")
struct LanguageLookupTests {
  static let cases: [(sentence: String, languages: [String], wanted: [String], found: String)] = [
    ("the very tag", ["en", "pt-BR", "pt"], ["pt-BR"], "pt-BR"),
    ("in any case", ["en", "pt-BR"], ["PT-br"], "pt-BR"),
    ("without the region", ["en", "es"], ["es-MX"], "es"),
    ("without what one letter announces", ["en", "de"], ["de-x-privat"], "de"),
    ("the visitor's second wish", ["en", "es"], ["fr", "es-AR"], "es"),
    ("the first wish before the better match", ["es", "fr"], ["es-AR", "fr"], "es"),
    ("none of them", ["en", "es"], ["fr", "de"], "en"),
    ("no wish at all", ["en", "es"], [], "en"),
    ("a wish for anything", ["en", "es"], ["*"], "en"),
    ("the only variety of a language", ["en", "pt-BR"], ["pt"], "pt-BR"),
    ("another region of the only variety", ["en", "pt-BR"], ["pt-PT"], "pt-BR"),
    ("the first of two varieties", ["en", "pt-PT", "pt-BR"], ["pt-AO"], "pt-PT"),
    ("the language itself before a variety of it", ["en", "pt-BR", "pt"], ["pt-PT"], "pt"),
    ("a region that writes another script", ["en", "zh-Hans", "zh-Hant"], ["zh-TW"], "zh-Hant"),
    ("Hong Kong, too", ["en", "zh-Hans", "zh-Hant"], ["zh-HK", "en"], "zh-Hant"),
    ("the script that goes without saying", ["en", "zh-Hant", "zh-Hans"], ["zh-CN"], "zh-Hans"),
    ("never the other script", ["en", "zh-Hant"], ["zh-CN"], "en"),
    ("a script named by its region", ["en", "zh-TW"], ["zh-Hant-HK"], "zh-TW"),
    ("Serbian, by the script that is usual", ["en", "sr-Latn", "sr-Cyrl"], ["sr-RS"], "sr-Cyrl"),
    ("Serbian, which is read in both", ["en", "sr-Latn"], ["sr-RS"], "sr-Latn"),
    ("Norwegian under its older name", ["en", "nb"], ["no"], "nb"),
    ("Hebrew, as old browsers name it", ["en", "he"], ["iw-IL"], "he"),
    ("a file of Indonesian under its old name", ["en", "in"], ["id"], "in"),
    ("and under its newer one", ["en", "no"], ["nb-NO"], "no"),
    ("the vendor's name for English", ["es", "com"], ["en-GB"], "com"),
    ("a longer word with the same start", ["en", "es"], ["est"], "en"),
    ("names that objects have", ["en", "es"], ["constructor", "__proto__"], "en"),
  ]

  @Test("It is looked up, and the nearest kin serves where there is none", arguments: cases)
  func find(_ sentence: String, _ languages: [String], _ wanted: [String], _ found: String) {
    let lookup = LanguageLookup(languages, otherwise: languages[0])
    #expect(lookup.language(for: wanted) == found, "\(sentence)")
  }

  // MARK: A plain second implementation

  /// The languages of random sets, each with the visitors' tags that it serves where no other language
  /// of the set is called so: written down by hand.
  private static let kin: [(language: String, serves: [String])] = [
    ("en", []), ("com", []), ("en-GB", ["en"]), ("en-US", ["en"]), ("es", []), ("es-MX", ["es"]),
    ("es-419", ["es"]), ("pt", []), ("pt-BR", ["pt"]), ("pt-PT", ["pt"]), ("de", []),
    ("de-AT", ["de"]), ("de-1996", []), ("fr-CA", ["fr"]), ("pl", []),
    ("zh", []), ("zh-CN", ["zh"]), ("zh-Hans", ["zh"]), ("zh-Hant", ["zh-hk", "zh-mo", "zh-tw"]),
    ("zh-TW", ["zh-hk", "zh-mo", "zh-hant"]),
    ("zh-Hant-HK", ["zh-hant", "zh-hk", "zh-mo", "zh-tw"]),
    ("sr-Latn", ["sr-me"]), ("sr-Cyrl", ["sr"]), ("sr", []), ("nb", ["no"]), ("no", ["nb"]),
  ]

  private static let wishes: [String] =
    kin.map(\.language) + [
      "en-us", "EN", "es-AR", "pt-AO", "de-CH", "de-x-a", "fr", "fr-FR", "zh-tw", "zh-HK", "zh-SG",
      "zh-hant-tw", "zh-Hans-CN", "sr-RS", "sr-Latn-RS", "sr-ME", "nb-NO", "nn", "", "*", "-", "e",
      "x-en", "en-a-b-c-d", "i-klingon", "ja", "undefined", "en--", "pt_BR",
    ]

  /// RFC 4647, section 3.4, as its text has it: over names in the order of their claims.
  private static func plain(_ languages: [String], _ otherwise: String, _ wanted: [String])
    -> String
  {
    func small(_ tag: String) -> String { tag == "com" ? "en" : tag.lowercased() }
    var names: [(String, String)] = languages.map { (small($0), $0) }
    for language in languages {
      let serves = kin.first { $0.language == language }?.serves ?? []
      names += serves.map { ($0, language) }
    }
    names += languages.filter { $0.hasPrefix("sr-") }.map { ("sr", $0) }
    for wish in wanted where !wish.isEmpty {
      var range = Array(wish.lowercased())
      while true {
        if let name = names.first(where: { $0.0 == String(range) }) { return name.1 }
        guard let hyphen = range.lastIndex(of: "-") else { break }
        range.removeSubrange(hyphen...)
        if range.count > 1, range[range.count - 2] == "-" { range.removeLast(2) }
      }
    }
    return otherwise
  }

  struct Case: Encodable {
    let languages: [String]
    let otherwise: String
    let page: String?
    let wanted: [String]
    var readable = ""
    var minified = ""
    var bot = ""
  }

  private static func randomCases(_ seed: Seed, _ count: Int) -> [Case] {
    var random = seed.numbers
    return (0..<count).map { _ in
      var languages = kin.map(\.language).shuffled(using: &random)
      languages.removeLast(languages.count - 1 - random.next(below: 7))
      let wanted = (0..<random.next(below: 5)).map { _ in
        wishes[random.next(below: wishes.count)]
      }
      let page = random.next(below: 3) > 0 ? wishes[random.next(below: wishes.count)] : nil
      return Case(
        languages: languages, otherwise: languages[random.next(below: languages.count)],
        page: page, wanted: wanted)
    }
  }

  /// Two names of one language are one: those sets are refused before.
  private static func isSet(_ languages: [String]) -> Bool {
    !languages.contains("com") || !languages.contains("en")
  }

  @Test("It finds what a plain reading of the RFC finds", arguments: Seeded(1, 2, 3, 4))
  func agrees(seed: Seed) {
    for one in Self.randomCases(seed, 2000) {
      let lookup = LanguageLookup(one.languages, otherwise: one.otherwise)
      #expect(
        lookup.language(for: one.wanted) == Self.plain(one.languages, one.otherwise, one.wanted),
        "\(one.languages) for \(one.wanted)")
    }
  }

  @Test(
    "The script finds the same: for the chat and for the bot, readable and on one line",
    .enabled(if: Engine.node != nil, "needs Node"), arguments: Seeded(11, 12))
  func script(seed: Seed) throws {
    var cases: [Case] = []
    for var one in Self.randomCases(seed, 1000) where Self.isSet(one.languages) {
      let languages = one.languages.map {
        WidgetLocales.Language($0, WidgetLocale(extends: "en", strings: [.newMessages: $0]))
      }
      var script = WidgetScript(WidgetSettings())
      script.locales = WidgetLocales(languages, otherwise: one.otherwise, comment: "</script>")
      one.readable = script.text()
      one.minified = script.text(.minified)
      let messages = one.languages.map { "\"\($0)\": \"{{bot_params.x}}\"" }.joined(separator: ", ")
      let bot = BotConditions(try botMessages("{\(messages)}"), otherwise: one.otherwise)
      one.bot = try #require(bot).script(readsPage: true)
      cases.append(one)
    }
    let found: [[String]] = try #require(Engine.node).call(
      """
      cases => cases.map(({page, wanted, readable, minified, bot}) => {
        const navigator = {languages: Object.freeze(wanted)};
        const document = {documentElement: {lang: page ?? ''}};
        const of = script => {
          const window = {};
          new Function('navigator', 'document', 'window', script)(navigator, document, window);
          return window.crmPluginConfig.onlinechat.locale.new_messages;
        };
        let meta;
        const crm_plugin = {setMeta: value => { meta = value }};
        new Function('navigator', 'document', 'crm_plugin', bot)(navigator, document, crm_plugin);
        return [of(readable), of(minified), meta.bot_params.locale];
      })
      """, with: cases)
    for (one, found) in zip(cases, found) {
      let wanted = [one.page ?? ""] + one.wanted
      let expected = Self.plain(one.languages, one.otherwise, wanted)
      #expect(found == [expected, expected, expected], "\(one.languages) for \(wanted)")
    }
  }

  @Test(
    "It runs where there is no document, and in browsers that know one language",
    .enabled(if: Engine.node != nil, "needs Node"))
  func poorSurroundings() throws {
    let languages = ["en", "es"].map { WidgetLocales.Language($0, WidgetLocale(extends: $0)) }
    var script = WidgetScript(WidgetSettings())
    script.locales = WidgetLocales(languages, otherwise: "en")
    let found: [String] = try #require(Engine.node).call(
      """
      ([script]) => [
        [{language: 'es-UY'}, {}], [{}, undefined], [undefined, {documentElement: {lang: 'es'}}],
        [{languages: []}, {documentElement: null}], [{languages: ['es']}, {documentElement: {}}],
      ].map(([navigator, document]) => {
        const window = {};
        new Function('navigator', 'document', 'window', script)(navigator, document, window);
        return window.crmPluginConfig.onlinechat.locale.extends;
      })
      """, with: [script.text()])
    #expect(found == ["es", "en", "es", "en", "es"])
  }

  // MARK: What is written

  @Test("The languages stand in the script as they are, and one statement takes the visitor's")
  func text() throws {
    var settings = WidgetSettings()
    settings.color = "red"
    settings.onlineChat.mode = .widget
    var script = WidgetScript(settings, for: .amo, comment: "Made from locales")
    script.locales = WidgetLocales(
      [
        .init("en", WidgetLocale(extends: "en", strings: [.newMessages: "New </script>"])),
        .init("pt-BR", WidgetLocale(extends: "pt")),
      ], otherwise: "EN", comment: "The visitor's language.")
    let text = script.text()
    #expect(
      text.hasPrefix(
        """
        // Made from locales
        window.amoSocialButtonConfig = {
          color: 'red',
          onlinechat: {
            mode: 'widget'
          }
        };
        // The visitor's language.
        window.amoSocialButtonConfig.onlinechat.locale = {
          en: {
            extends: 'en',
            new_messages: 'New \\x3C/script>'
          },
          'pt-BR': {
            extends: 'pt'
          }
        }[(function (available, otherwise) {

        """))
    #expect(text.hasSuffix("})([['en','en'], ['pt-br','pt-BR'], ['pt','pt-BR']], 'en')];\n"))
    #expect(!script.text(.minified).contains("\n") && !script.text(.minified).contains("//"))
    #expect(script.html().hasPrefix("<script>\n// Made") && script.html().hasSuffix("</script>\n"))
  }

  @Test("The object that the strings are put into is there, whatever the settings are")
  func empty() throws {
    var script = WidgetScript(WidgetSettings())
    script.locales = WidgetLocales([.init("en", WidgetLocale())], otherwise: "en")
    #expect(
      script.text(.minified).hasPrefix(
        "window.crmPluginConfig={onlinechat:{}};window.crmPluginConfig.onlinechat.locale={en:{}}["))
  }

  @Test(
    "The language for all others is one of them",
    arguments: [("en", "com"), ("COM", nil), ("com", "com"), ("Es", "es"), ("fr", nil), ("", nil)]
      as [(String, String?)])
  func otherwise(name: String, found: String?) {
    let languages = ["es", "com"].map { WidgetLocales.Language($0, WidgetLocale()) }
    #expect(WidgetLocales(languages, otherwise: name)?.otherwise == found)
  }

  @Test(
    "Nothing of a hostile text ends the element or the comment", .enabled(if: Engine.node != nil),
    arguments: Seeded(5))
  func inert(seed: Seed) throws {
    var values = HostileValues(seed)
    for _ in 0..<200 {
      let texts = (0..<2).map { _ in values.string() }
      var script = WidgetScript(WidgetSettings(), comment: texts[0])
      script.locales = WidgetLocales(
        [
          .init("en", WidgetLocale(extends: texts[0], strings: [.poweredBy: texts[1]])),
          .init(
            "es",
            WidgetLocale(strings: [.newMessages: texts[0]], comments: [.newMessages: texts[1]])),
        ], otherwise: "en", comment: texts[1])
      for text in [script.text(), script.text(.minified)] {
        #expect(!text.contains("</") && !text.contains("<!--") && !text.contains("]]>"))
        #expect(try #require(Engine.node).accepts("0", script: "const window = {};\n" + text))
      }
    }
  }
}
