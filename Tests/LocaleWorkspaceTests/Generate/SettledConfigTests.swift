import LocaleDiagnostics
import LocaleModel
@testable import LocaleWorkspace
import TestSupport
import Testing

@Suite("The config as it stands when a script has run")
struct SettledConfigTests {
  private static func settled(_ path: String, _ source: String) throws -> SettledConfig? {
    try SettledConfig(WidgetDocument(path: path, bytes: Array(source.utf8)))
  }

  static let scripts: [(sentence: String, path: String, source: String)] = [
    ("a literal", "a.js", "window.crmPluginConfig = {color: 'red', hidden: true}"),
    ("a name of old", "a.js", "amoSocialButtonConfig = {color: 'red'}"),
    (
      "a property set behind it", "a.js",
      "crmPluginConfig = {color: 'red'}; crmPluginConfig.color = 'blue'"
    ),
    (
      "a property taken away", "a.js",
      "crmPluginConfig = {color: 'red', a: 1}; delete crmPluginConfig.a"
    ),
    (
      "strings put together", "a.js",
      "const hour = 'HH'; crmPluginConfig = {onlinechat: {locale: {time_format: `${hour}:mm`}}}"
    ),
    (
      "a function that makes it", "a.js",
      "function make(base) { return {onlinechat: {locale: {extends: base}}} } window.crmPluginConfig = make('es')"
    ),
    (
      "a list that is gone through", "a.js",
      "const l = {}; for (const [k, v] of [['extends', 'pt'], ['powered_by', 'X']]) l[k] = v;"
        + " crmPluginConfig = {onlinechat: {locale: l}}"
    ),
    (
      "quotes and line ends in texts", "a.js",
      #"crmPluginConfig = {color: '"\'\\\n\u2028</script>'}"#
    ),
    ("half a letter, and none", "a.js", #"crmPluginConfig = {color: 'a\uD800b\0'}"#),
    ("a key that is not a name", "a.js", "crmPluginConfig = {'a-b': 1, 5: 2, ['c' + 1]: 3}"),
    ("keys of numbers come first", "a.js", "crmPluginConfig = {b: 1, 2: 1, 1: 1, a: 1}"),
    ("numbers at the edge", "a.js", "crmPluginConfig = {a: -0, b: 1e21, c: 1e-7, d: 0.1 + 0.2}"),
    ("nothing in several ways", "a.js", "crmPluginConfig = {a: null, b: undefined, c: [], d: {}}"),
    ("lists in lists", "a.js", "crmPluginConfig = {a: [1, [2, 'x'], {b: 3}]}"),
    ("an accessor", "a.js", "crmPluginConfig = {get color() { return 'red' }}"),
    ("the later of two keys", "a.js", "crmPluginConfig = {color: 'red', color: 'blue'}"),
    ("a spread", "a.js", "const base = {color: 'red', a: 1}; crmPluginConfig = {...base, a: 2}"),
    (
      "a page of two scripts", "a.html",
      "<script>crmPluginConfig = {color: 'red'}</script><p>x</p><script>crmPluginConfig.a = 1</script>"
    ),
    (
      "a script that ends by an error", "a.js",
      "crmPluginConfig = {a: 1}; throw 1; crmPluginConfig.a = 2"
    ),
  ]

  @Test(
    "It is what an engine finds there", .enabled(if: Engine.node != nil, "needs Node"))
  func same() throws {
    var pairs: [[String]] = []
    for (sentence, path, source) in Self.scripts {
      let settled = try #require(try Self.settled(path, source), "\(sentence)")
      #expect(settled.refusals.isEmpty, "\(sentence)")
      let text = String(decoding: settled.document.bytes, as: UTF8.self)
      pairs.append([sentence, source, text])
    }
    let differing: [String] = try #require(Engine.node).call(
      """
      pairs => {
        const vm = require('vm');
        const show = value => typeof value === 'object' && value !== null
          ? (Array.isArray(value) ? '[' : '{') + Object.keys(value)
              .map(key => JSON.stringify(key) + ':' + show(value[key])) + '}'
          : Object.is(value, -0) ? '-0' : typeof value === 'string' ? JSON.stringify(value) : String(value);
        const run = source => {
          const window = {}; window.window = window;
          const context = vm.createContext(window);
          const scripts = source.startsWith('<')
            ? [...source.matchAll(/<script>(.*?)<.script>/g)].map(one => one[1]) : [source];
          for (const script of scripts) try { vm.runInContext(script, context) } catch (e) {}
          return show(window.crmPluginConfig ?? window.amoSocialButtonConfig);
        };
        return pairs.filter(([, one, other]) => run(one) !== run(other))
          .map(([name, one, other]) => name + ': ' + run(one) + ' became ' + run(other));
      }
      """, with: pairs)
    #expect(differing == [])
  }

  static let dynamic: [(sentence: String, source: String, properties: [String])] = [
    ("one setting", "crmPluginConfig = {hidden: innerWidth < 600, color: 'red'}", ["hidden"]),
    (
      "several settings, in their order",
      "crmPluginConfig = {id: user.id, onlinechat: {mode: pick(), locale: {extends: 'en', powered_by: by}}}",
      ["id", "onlinechat.mode", "onlinechat.locale.powered_by"]
    ),
    ("a whole part", "crmPluginConfig = {onlinechat: load(), color: 'red'}", ["onlinechat"]),
    ("nothing", "crmPluginConfig = {color: 'red'}", []),
    (
      "what a dynamic value leaves untouched",
      "const w = innerWidth; crmPluginConfig = {color: 'red'}", []
    ),
  ]

  @Test("What only the page tells is named by its path", arguments: dynamic)
  func isNamed(_ sentence: String, _ source: String, _ properties: [String]) throws {
    let settled = try #require(try Self.settled("a.js", source))
    let found = settled.refusals.map { refusal -> String in
      guard case .dynamic(let property, let place, _) = refusal else { return "\(refusal)" }
      #expect(place.path == "a.js" && place.range.upperBound <= source.utf8.count, "\(sentence)")
      return property.joined(separator: ".")
    }
    #expect(found == properties, "\(sentence)")
  }

  static let none: [(sentence: String, path: String, source: String)] = [
    ("data, which stand as they are", "a.json", #"{"color": "red"}"#),
    ("data with comments", "a.json5", "{color: 'red'} // red"),
    ("a script that is nothing but a value", "a.js", "({color: 'red'})"),
    ("a script that has nothing to do with it", "a.js", "window.other = {color: 'red'}"),
    ("an empty script", "a.js", ""), ("a page without scripts", "a.html", "<p>Red</p>"),
  ]

  @Test("Where no script sets it there is nothing to work out", arguments: none)
  func nothing(_ sentence: String, _ path: String, _ source: String) throws {
    #expect(try Self.settled(path, source) == nil, "\(sentence)")
  }

  @Test("What the file's comments silence stays silent")
  func comments() throws {
    let source = "// crmlocale: ignore-file=unknown-key\ncrmPluginConfig = {colour: 'red'}"
    let document = try #require(try Self.settled("a.js", source)).document
    let text = String(decoding: document.bytes, as: UTF8.self)
    #expect(text.hasPrefix("// crmlocale: ignore-file=unknown-key\n"))
    let file = Files([:]).workspace().check(document)
    #expect(!file.diagnostics.contains { $0.code == "unknown-key" })
  }
}
