import LocaleModel
import LocaleSyntax
import TestSupport
import Testing
import WidgetConfig

/// What is written from settings is what an engine reads, and what this program reads back.
@Suite("Settings that are written and read again")
struct SettingsRoundTripTests {
  /// Settings as chance has them, with strings full of what has ended scripts before.
  private struct RandomSettings {
    var values: HostileValues
    var random: SeededGenerator

    init(_ seed: Seed) {
      values = HostileValues(seed)
      random = Seed.next(after: seed).numbers
    }

    private mutating func text() -> String? { random.chance(2) ? nil : values.string() }

    mutating func next() -> WidgetSettings {
      var settings = WidgetSettings()
      settings.hidden = random.pick([nil, true, false])
      settings.color = text()
      settings.onlineChat.mode = random.pick([nil, .widget, .frame])
      settings.onlineChat.container = text()
      settings.onlineChat.userID = text()
      settings.onlineChat.theme.background = text()
      settings.onlineChat.theme.systemColor = text()
      switch random.next(below: 3) {
      case 0: settings.onlineChat.theme.header = .absent
      case 1: settings.onlineChat.theme.header = .colors(background: text(), text: values.string())
      default: break
      }
      settings.onlineChat.theme.message.outgoingBackground = text()
      settings.onlineChat.theme.message.outgoingColor = text()
      settings.onlineChat.theme.message.incomingBackground = text()
      settings.onlineChat.theme.message.incomingColor = text()
      settings.onlineChat.theme.compose.height = random.pick([nil, 0, 12.5, 170, 99.999])
      settings.onlineChat.theme.compose.buttonBackground = text()
      if random.chance(2) { settings.onlineChat.locale = locale() }
      return settings
    }

    private mutating func locale() -> WidgetLocale {
      var locale = WidgetLocale(extends: random.pick([nil, "en", "es", "pt"]))
      for key in StringKey.allCases where random.chance(2) { locale.strings[key] = values.string() }
      for key in StringKey.allCases where random.chance(5) {
        locale.comments[key] = values.string()
      }
      return locale
    }
  }

  /// The settings without what cannot be read back from a script: what stood in comments, and which
  /// empty objects were written.
  private static func plain(_ settings: WidgetSettings) -> WidgetSettings {
    var settings = settings
    settings.emptyObjects = []
    settings.onlineChat.locale = nil
    return settings
  }

  private static func read(_ text: String, path: String) throws -> (
    WidgetSettings, LocaleOverrides?
  ) {
    let document = WidgetDocument(path: path, bytes: Array(text.utf8))
    #expect(document.diagnostics.isEmpty, "\(text)")
    try #require(document.configs.count == 1, "\(text)")
    return (plain(try WidgetSettings(document.configs[0])), document.locales.first)
  }

  @Test("A script and a page are read as what was meant", arguments: Seeded(1..<7))
  func readBack(seed: Seed) throws {
    var source = RandomSettings(seed)
    for number in 0..<150 {
      let settings = source.next()
      let layout: JavaScriptWriter.Layout = number.isMultiple(of: 2) ? .readable : .minified
      let name: WidgetName = number.isMultiple(of: 3) ? .amo : .kommo
      let script = WidgetScript(settings, for: name, comment: source.values.string())
      for (path, text) in [("a.js", script.text(layout)), ("a.html", script.html(layout))] {
        // In a page, two braces are taken for a template engine's.
        if path == "a.html", text.contains("{{") { continue }
        let (found, overrides) = try Self.read(text, path: path)
        #expect(found == Self.plain(settings), "\(text)")
        let locale = settings.onlineChat.locale
        #expect((overrides == nil) == (locale == nil), "\(text)")
        #expect(overrides?.text(of: .poweredBy)?.text == locale?.strings[.poweredBy], "\(text)")
        for key in StringKey.allCases {
          #expect(overrides?.text(of: key)?.text == locale?.strings[key], "\(key) \(text)")
        }
      }
    }
  }

  /// A script, and the strings that it has to set, for an engine to judge.
  private struct Case: Encodable {
    let script: String
    let extends: String?
    let strings: [String: String]
    let color: String?
    let height: Double?
  }

  @Test(
    "Node reads every string as it was", .enabled(if: Engine.node != nil, "needs Node"),
    arguments: Seeded(11..<13))
  func engine(seed: Seed) throws {
    var source = RandomSettings(seed)
    let cases = (0..<500).map { number -> Case in
      let settings = source.next()
      let layout: JavaScriptWriter.Layout = number.isMultiple(of: 2) ? .readable : .minified
      let locale = settings.onlineChat.locale
      return Case(
        script: WidgetScript(settings, comment: source.values.string()).text(layout),
        extends: locale?.extends,
        strings: Dictionary(
          uniqueKeysWithValues: (locale?.strings ?? [:]).map { ($0.key.rawValue, $0.value) }),
        color: settings.color, height: settings.onlineChat.theme.compose.height)
    }
    let wrong: [String] = try #require(Engine.node).call(
      """
      cases => cases.filter(({script, extends: base, strings, color, height}) => {
        const window = {};
        try { new Function('window', script)(window) } catch (error) { return true; }
        const config = window.crmPluginConfig, chat = config.onlinechat ?? {};
        const found = {...(chat.locale ?? {})};
        if (found.extends !== base) return true;
        delete found.extends;
        const names = Object.keys(strings).sort();
        return JSON.stringify(Object.keys(found).sort()) !== JSON.stringify(names)
          || names.some(name => found[name] !== strings[name])
          || config.color !== color || (chat.theme?.compose?.height) !== height;
      }).map(({script}) => script).slice(0, 3)
      """, with: cases)
    #expect(wrong == [])
  }

  /// Settings in a source, and what is read of them: what is wrong is left out.
  static let readings: [(source: String, written: String)] = [
    ("{hidden: 1, color: 2}", "{}"), ("{hidden: 'yes'}", "{}"), ("{color: null}", "{}"),
    ("{onlinechat: null}", "{}"), ("{onlinechat: []}", "{}"),
    ("{onlinechat: {}}", "{onlinechat:{}}"),
    ("{onlinechat: {mode: 'popup'}}", "{onlinechat:{}}"),
    ("{onlinechat: {mode: 'frame', container: 5}}", "{onlinechat:{mode:'frame'}}"),
    ("{onlinechat: {theme: {}}}", "{onlinechat:{theme:{}}}"),
    ("{onlinechat: {theme: {header: {}}}}", "{onlinechat:{theme:{header:{}}}}"),
    ("{onlinechat: {theme: {header: false}}}", "{onlinechat:{theme:{header:false}}}"),
    ("{onlinechat: {theme: {header: true}}}", "{onlinechat:{theme:{}}}"),
    (
      "{onlinechat: {theme: {message: {}, compose: {}}}}",
      "{onlinechat:{theme:{message:{},compose:{}}}}"
    ),
    ("{onlinechat: {theme: {compose: {height: '9'}}}}", "{onlinechat:{theme:{compose:{}}}}"),
    (
      "{onlinechat: {theme: {compose: {height: -0}}}}", "{onlinechat:{theme:{compose:{height:-0}}}}"
    ),
    (
      "{onlinechat: {theme: {compose: {height: 1e2}}}}",
      "{onlinechat:{theme:{compose:{height:100}}}}"
    ),
    (
      "{onlinechat: {theme: {compose: {height: 0x10}}}}",
      "{onlinechat:{theme:{compose:{height:16}}}}"
    ),
    ("{color: 'a', color: 'b'}", "{color:'b'}"), ("{'col\\u006fr': `c`}", "{color:'c'}"),
    ("{color: 'x', other: 'y'}", "{color:'x'}"), ("{...{color: 'x'}}", "{color:'x'}"),
  ]

  @Test("What is wrong is left out, what is there stays", arguments: readings)
  func reading(_ source: String, _ written: String) throws {
    let settings = try WidgetSettings(config("window.crmPluginConfig = \(source);"))
    #expect(
      WidgetScript(settings).text(.minified) == "window.crmPluginConfig=\(written);", "\(source)")
  }
}
