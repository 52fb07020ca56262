import LocaleModel
import LocaleSyntax
import TestSupport
import Testing

@Suite("The values of a config that assignments change")
struct ConfigDraftTests {
  private func document(_ text: String) -> WidgetDocument {
    WidgetDocument(path: "a.js", bytes: Array(text.utf8))
  }

  /// A value as one line, as far down as it is known.
  private func line(_ value: ConfigValue) -> String {
    if case .choice(let values) = value { return values.map(line).joined(separator: "|") }
    if let object = value.object {
      return "{" + object.properties.map { "\($0.name):\(line($0.value))" }.joined(separator: ",")
        + "}"
    }
    return value.syntax?.sourceText ?? "?"
  }

  static let histories: [(String, [String])] = [
    ("crmPluginConfig={a:1}", ["{a:1}"]),
    ("crmPluginConfig={a:1};crmPluginConfig={b:2}", ["{b:2}"]),
    ("if(x)crmPluginConfig={a:1};else crmPluginConfig={b:2}", ["{a:1}", "{b:2}"]),
    ("if(x)crmPluginConfig={a:1};crmPluginConfig={b:2}", ["{b:2}"]),
    ("if(x){crmPluginConfig={a:1};crmPluginConfig={b:2}}", ["{b:2}"]),
    ("crmPluginConfig={a:1};if(x)crmPluginConfig={b:2}", ["{a:1}", "{b:2}"]),
    (
      "function f(){crmPluginConfig={a:1}}function g(){crmPluginConfig={b:2}}crmPluginConfig={c:3}",
      ["{a:1}", "{b:2}", "{c:3}"]
    ),
    (
      "crmPluginConfig={c:3};function f(){crmPluginConfig={a:1};crmPluginConfig={b:2}}",
      ["{c:3}", "{b:2}"]
    ),
    ("crmPluginConfig={a:1};crmPluginConfig.a=2", ["{a:2}"]),
    ("crmPluginConfig={a:1,b:2};crmPluginConfig.a=3", ["{b:2,a:3}"]),
    ("crmPluginConfig={a:1,a:2,b:3};crmPluginConfig.a=4", ["{b:3,a:4}"]),
    ("crmPluginConfig.a={b:1};crmPluginConfig.a.c=2", ["{a:{b:1,c:2}}"]),
    ("crmPluginConfig.a.b.c=1;crmPluginConfig.a.d=2", ["{a:{b:{c:1},d:2}}"]),
    ("crmPluginConfig.a=1;if(x)crmPluginConfig.a=2", ["{a:1|2}"]),
    ("if(x)crmPluginConfig.a=1;if(y)crmPluginConfig.a=2;if(z)crmPluginConfig.a=3", ["{a:1|2|3}"]),
    ("if(x)crmPluginConfig.a=1;crmPluginConfig.a??=3;if(z)crmPluginConfig.a=2", ["{a:1|2}"]),
    ("crmPluginConfig.a=1;crmPluginConfig.a??=2;crmPluginConfig.b??=3", ["{a:1,b:3}"]),
    ("crmPluginConfig=crmPluginConfig||{a:1};crmPluginConfig=crmPluginConfig||{b:2}", ["{a:1}"]),
    (
      "crmPluginConfig={a:1,b:2};Object.assign(crmPluginConfig,{b:3,c:4})",
      ["{a:1,b:3,c:4}"]
    ),
    ("crmPluginConfig.a={b:1};Object.assign(crmPluginConfig.a,{c:2})", ["{a:{b:1,c:2}}"]),
    ("amoSocialButtonConfig={a:1};crmPluginConfig={b:2}", ["{a:1}", "{b:2}"]),
  ]

  @Test("values in the order of the source", arguments: histories)
  func amounts(text: String, values: [String]) {
    #expect(document(text).configs.map { line($0.root) } == values)
  }

  static let losses: [(String, [String])] = [
    ("crmPluginConfig={a:1,b:{c:2}};crmPluginConfig={a:3}", [" lost b.c"]),
    ("crmPluginConfig={a:1};crmPluginConfig={a:2}", [" lost "]),
    ("if(x)crmPluginConfig={a:1};else crmPluginConfig={b:2}", []),
    ("crmPluginConfig={a:{b:1}};crmPluginConfig.a={c:2}", ["a lost a.b"]),
    ("crmPluginConfig.a=1;crmPluginConfig.a=2", ["a lost "]),
    ("crmPluginConfig.a=1;crmPluginConfig.b=2", []),
    ("crmPluginConfig.a=1;crmPluginConfig.a??=2", []),
  ]

  @Test("what is thrown away is told", arguments: losses)
  func loses(text: String, lost: [String]) {
    let found = document(text).overwrites.map {
      "\($0.path) lost \($0.lost.joined(separator: ","))"
    }
    #expect(found == lost)
  }

  static let long: [(before: String, part: String, after: String)] = [
    ("crmPluginConfig", ".a", "={}"), ("crmPluginConfig", "['a']", "={}"),
    ("crmPluginConfig", "?.a", "={}"), ("Object.assign(crmPluginConfig", ".a", ",{b:1})"),
    ("", "crmPluginConfig={a:1};", ""), ("", "if(a)crmPluginConfig={b:1};", ""),
    ("", "function f(){crmPluginConfig={b:1}}", ""), ("", "crmPluginConfig.a=1;", ""),
    ("", "if(a)crmPluginConfig.b=1;", ""), ("", "crmPluginConfig.a.b.c=1;", ""),
    ("", "if(a)crmPluginConfig.b=1;crmPluginConfig.b??=1;", ""),
    ("", "Object.assign(crmPluginConfig,{a:1});", ""), ("", "x='crmPluginConfig={}';", ""),
    ("crmPluginConfig=", "{a:", "1"), ("crmPluginConfig=", "a?{}:", "1"),
    ("crmPluginConfig={", "a:1,", "}"), ("crmPluginConfig={", "...a,", "}"),
  ]

  @Test("deep and long inputs end in an answer", arguments: long)
  func endsInAnAnswer(before: String, part: String, after: String) {
    let found = document(before + String(repeating: part, count: TestSettings.depth) + after)
    #expect(!found.configs.isEmpty)
    _ = found.overwrites.count
    for config in found.configs.prefix(3) { _ = config.localeValues.count }
  }

  @Test("many names are as many properties")
  func takesManyNames() {
    let text = (0..<TestSettings.depth).map { "crmPluginConfig.a\($0)=1;" }.joined()
    #expect(document(text).configs.first?.root.object?.properties.count == TestSettings.depth)
  }

  @Test("data that nests deep is not the chat's", arguments: ["{\"onlinechat\":", "{\"locale\":"])
  func takesDeepData(part: String) {
    let text = String(repeating: part, count: TestSettings.depth)
    let found = WidgetDocument(path: "a.json", bytes: Array(text.utf8))
    #expect(found.configs.count == 1)
    _ = found.locales.count
  }
}
