import LocaleDiagnostics
import LocaleModel
import Testing

@Suite("Where overrides stand in a file")
struct WidgetDocumentTests {
  static let holders: [(String, String)] = [
    ("a.json", #"{"extends": "en", "new_messages": "N"}"#),
    ("a.json", #"{"locale": {"extends": "en", "new_messages": "N"}}"#),
    ("a.json", #"{"onlinechat": {"locale": {"extends": "en", "new_messages": "N"}}}"#),
    (
      "a.json",
      #"{"color": "red", "onlinechat": {"mode": "floating", "locale": {"new_messages": "N"}}}"#
    ),
    ("a.json5", "{new_messages: 'N'}"), ("-", "{new_messages: 'N'}"),
    ("a.js", "window.crmPluginConfig = {onlinechat: {locale: {new_messages: 'N'}}};"),
    ("a.js", "window.amoSocialButtonConfig = {onlinechat: {locale: {new_messages: 'N'}}};"),
    ("a.html", "<script>window.crmPluginConfig={onlinechat:{locale:{new_messages:'N'}}}</script>"),
  ]

  @Test(
    "Bare, in the chat's part, in the whole config, or assigned by a script", arguments: holders)
  func found(_ path: String, _ text: String) {
    let document = WidgetDocument(path: path, bytes: Array(text.utf8))
    #expect(document.diagnostics == [])
    #expect(document.locales.count == 1)
    #expect(document.locales.first?.text(of: .newMessages)?.text == "N")
    #expect(document.standing.reason(isNamed: true) == nil)
  }

  @Test(
    "A mistake in an object that a script is or exports is one of the file, if the object is the chat's",
    arguments: [
      ("a.js", "{extends: 'en' new_messages: 'N'}", 1),
      ("a.js", "({extends: 'en', new_messages: 'N' 'M'});", 1),
      ("a.cjs", "module.exports = {extends: 'en' new_messages: 'N'};", 1),
      ("a.mjs", "export default {onlinechat: {locale: {extends: 'en' new_messages: 'N'}}};", 1),
      ("a.ts", "export default {extends: 'en', new_messages: `N};", 1),
      ("a.js", "({extends: 'en', new_messages: `${a}N});", 1),
      ("a.cjs", "module.exports = {extends: 'en', new_messages: 'N'};", 0),
      ("a.cjs", "module.exports = {mode: 'x' entry: 'y'};", 0),
      ("a.js", "window.crmPluginConfig = {}; module.exports = {mode: 'x' entry: 'y'};", 0),
    ])
  func mistakesInExports(_ path: String, _ text: String, count: Int) {
    let document = WidgetDocument(path: path, bytes: Array(text.utf8))
    #expect(document.diagnostics.count == count)
  }

  static let strangers: [(String, String)] = [
    ("package.json", #"{"name": "shop", "version": "1.0.0", "dependencies": {}}"#),
    ("tsconfig.json", #"{"extends": "./base.json", "compilerOptions": {}}"#),
    (".eslintrc.json", #"{"extends": ["a"], "rules": {}}"#), ("a.json", "[]"), ("a.json", "5"),
    ("a.js", "console.log('crmPluginConfig')"), ("a.html", "<p>hello</p>"), ("a.json", "{}"),
  ]

  @Test("Files of other tools are not taken in a search", arguments: strangers)
  func passedBy(_ path: String, _ text: String) {
    let standing = WidgetDocument(path: path, bytes: Array(text.utf8)).standing
    #expect(standing.reason(isNamed: false) != nil)
  }

  @Test("There are nine strings, two of them patterns, each with a note for translators")
  func keys() {
    #expect(StringKey.allCases.count == 9)
    #expect(StringKey.allCases.filter(\.isPattern) == [.dateFormat, .timeFormat])
    for key in StringKey.allCases { #expect(key.translatorNote.description.count > 40) }
  }
}
