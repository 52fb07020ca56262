import LocaleDiagnostics
import LocaleRules
import TestSupport
import Testing

@Suite("Constants of the file are followed")
struct ConstantTests {
  static let followed = [
    SourceCase(
      "a.js",
      "const locale = {extends: ⟦'eng'⟧};\nwindow.crmPluginConfig = {onlinechat: {locale}};",
      "unknown-base"),
    SourceCase(
      "a.js",
      "const chat = {locale: {extends: ⟦'eng'⟧}};\nwindow.crmPluginConfig = {onlinechat: chat};",
      "unknown-base"),
    SourceCase(
      "a.js",
      "const BASE = ⟦'eng'⟧;\nwindow.crmPluginConfig = {onlinechat: {locale: {extends: BASE}}};",
      "unknown-base"),
    SourceCase(
      "a.ts",
      "const STRINGS = {es: {extends: ⟦'eng'⟧}} as const;\nwindow.crmPluginConfig = {onlinechat: {locale: STRINGS.es}};",
      "unknown-base"),
    SourceCase(
      "a.js",
      "const S = {es: {extends: ⟦'eng'⟧}}, l = 'es';\nwindow.crmPluginConfig = {onlinechat: {locale: S[l]}};",
      "unknown-base"),
    SourceCase(
      "a.js",
      "const base = {extends: ⟦'eng'⟧, new_messages: 'A'};\nwindow.crmPluginConfig = {onlinechat: {locale: {...base, new_messages: 'B'}}};",
      "unknown-base"),
    SourceCase(
      "a.js",
      "const theme = Object.freeze({background: ⟦'reed'⟧});\nwindow.crmPluginConfig = {onlinechat: {theme}};",
      "invalid-color"),
    SourceCase(
      "a.tsx",
      """
      function Chat() {
        useEffect(() => {
          const theme = {background: ⟦'reed'⟧};
          window.crmPluginConfig = {onlinechat: {theme}};
        }, []);
      }
      """, "invalid-color"),
    SourceCase(
      "a.js",
      """
      const es = {extends: ⟦'eng'⟧}, en = {extends: 'en'};
      window.crmPluginConfig = {onlinechat: {locale: ⟦lang === 'es' ? es : en⟧}};
      """, "unknown-base", "dynamic-value"),
    SourceCase(
      "a.js",
      """
      const locales = {en: {extends: 'en'}, es: {extends: ⟦'eng'⟧}};
      window.crmPluginConfig = {onlinechat: {locale: ⟦locales[lang] || locales.en⟧}};
      """, "unknown-base", "dynamic-value"),
    SourceCase(
      "a.js",
      "const a = {extends: ⟦'eng'⟧};\nconst b = a;\nwindow.crmPluginConfig = {onlinechat: {locale: b}};",
      "unknown-base"),
    SourceCase(
      "a.js",
      """
      const chat = {};
      chat.locale = {extends: 'eng'};
      window.crmPluginConfig = {onlinechat: ⟦chat⟧};
      """, "dynamic-value"),
    SourceCase(
      "a.js",
      """
      const config = {};
      config.onlinechat = {locale: {extends: ⟦'eng'⟧}};
      config.color = ⟦'reed'⟧;
      window.crmPluginConfig = config;
      """, "unknown-base", "invalid-color"),
  ]

  @Test("objects, members, spreads, choices and steps", arguments: followed)
  func follows(example: SourceCase) { example.hold() }

  static let unknown = [
    SourceCase("a.js", "window.crmPluginConfig = ⟦build({lang: 'es'})⟧;", "dynamic-value"),
    SourceCase(
      "a.js",
      "export default `<script>window.crmPluginConfig = ⟦${JSON.stringify(config)}⟧;</script>`;",
      "dynamic-value"),
    SourceCase(
      "a.js",
      "let theme = {};\ntheme = load();\nwindow.crmPluginConfig = {onlinechat: {theme: ⟦theme⟧}};",
      "dynamic-value"),
    SourceCase(
      "a.js",
      "const a = {};\nObject.assign(a, load());\nwindow.crmPluginConfig = {onlinechat: {theme: ⟦a⟧}};",
      "dynamic-value"),
    SourceCase(
      "a.js",
      "function f(theme) { window.crmPluginConfig = {onlinechat: {⟦theme⟧}}; }\nconst theme = {};",
      "dynamic-value"),
    SourceCase(
      "a.js", "const a = {b: a};\nwindow.crmPluginConfig = {onlinechat: ⟦a.b⟧};", "dynamic-value"),
  ]

  @Test("what is out of sight is said once, for the largest thing", arguments: unknown)
  func saysWhatIsUnknown(example: SourceCase) { example.hold() }
}
