import TestSupport
import Testing

@Suite("crmlocale config with several languages")
struct ConfigLanguagesTests {
  static let files = [
    "locales/en.json": #"{"extends": "en", "new_messages": "News"}"#,
    "locales/es.json": #"{"extends": "es", "new_messages": "Nuevos </script>"}"#,
    "locales/README.md": "Our strings",
    "locales/package.json": #"{"name": "strings", "version": "1.0.0"}"#,
    "map.json": #"{"en": {"extends": "en"}, "pt-BR": {"extends": "pt"}}"#,
    "config.json": #"""
    {"color": "red", "onlinechat": {"locale": {"en": "locales/en.json", "es": "locales/es.json"}}}
    """#,
    "one.json": #"{"onlinechat": {"locale": "locales/es.json"}}"#,
    "messages.json": #"{"com": "hello, {{bot_params.name}}", "es": "hola, {{bot_params.name}}"}"#,
    "loader.html": "<script src=\"https://gso.kommo.com/js/button.js\"></script>\n",
    "broken/en.json": #"{"extends": "en"}"#, "broken/es.json": #"{"extends": "esp"}"#,
    "twice/a/es.json": #"{"extends": "es"}"#, "twice/b/es.json": #"{"extends": "es"}"#,
    "none/x.txt": "",
    "everyday/en.json": #"{"extends": "en"}"#, "everyday/es.json": #"{"new_messages": "Nuevos"}"#,
    "settings/crmlocale.json": #"{"language": {"a/**": "es", "b/**": "pl"}}"#,
    "settings/a/chat.json": #"{"extends": "es"}"#, "settings/b/chat.json": #"{"extends": "en"}"#,
  ]

  struct Run: CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    var status: Int32 = 0
    /// What standard output holds, each of it.
    var output: [String] = []
    /// What standard error holds, each of it.
    var errors: [String] = []
  }

  static let runs = [
    Run(
      testDescription: "a folder", arguments: ["locales"],
      output: [
        "// Written by crmlocale from locales/en.json, locales/es.json.\n",
        "window.crmPluginConfig.onlinechat.locale = {\n  en: {\n", "    new_messages: 'News'\n",
        "Nuevos \\x3C/script>", "})([['en','en'], ['es','es']], 'en')];\n",
      ],
      errors: ["visitors of all other languages read en; --otherwise names another"]),
    Run(
      testDescription: "a folder whose name ends with a slash", arguments: ["locales/"],
      output: ["['es','es']"]),
    Run(
      testDescription: "a file of everyday keys, which is named with its folder",
      arguments: ["everyday"], output: ["[['en','en'], ['es','es']], 'en')"]),
    Run(
      testDescription: "languages by the settings",
      arguments: ["settings", "--settings", "settings/crmlocale.json"],
      output: ["[['es','es'], ['pl','pl']], 'es')"]),
    Run(
      testDescription: "a map", arguments: ["map.json"],
      output: ["[['en','en'], ['pt-br','pt-BR'], ['pt','pt-BR']], 'en')"]),
    Run(
      testDescription: "a config that names files", arguments: ["config.json", "--minify"],
      output: ["window.crmPluginConfig={color:'red',onlinechat:{}};window.crmPluginConfig.on"]),
    Run(
      testDescription: "another language for all others",
      arguments: ["locales", "--otherwise", "es"], output: ["['es','es']], 'es')];\n"]),
    Run(
      testDescription: "one language of a folder", arguments: ["locales", "--language", "es"],
      output: ["  onlinechat: {\n    locale: {\n      extends: 'es',\n"]),
    Run(
      testDescription: "an element before the button's code",
      arguments: ["locales", "--html", "--loader", "loader.html"],
      output: ["<script>\n// Written", "'en')];\n</script>\n<script src="]),
    Run(
      testDescription: "with the bot, which is the fallback of both",
      arguments: ["locales", "--bot-messages", "messages.json"],
      output: [
        "['es','es']], 'es')];\n", "for all others it is es.\n", "branch \"otherwise\" (es)",
        "[['en','com'], ['es','es']], 'es')", "var wanted = [page.lang].concat(",
      ]),
    Run(
      testDescription: "with the bot, and English for all others, whatever it is called",
      arguments: ["locales", "--bot-messages", "messages.json", "--otherwise", "en"],
      output: ["['es','es']], 'en')];\n", "[['en','com'], ['es','es']], 'com')"]),
    Run(
      testDescription: "one language, and the bot's by the browser alone",
      arguments: ["one.json", "--bot-messages", "messages.json"],
      output: ["locale: {\n      extends: 'es'", "var wanted = browser.languages ||"]),
    Run(
      testDescription: "a language that is not there", arguments: ["locales", "--otherwise", "fr"],
      status: 2, errors: ["there are no strings of fr for visitors of all other languages"]),
    Run(
      testDescription: "--otherwise where there is nothing to choose",
      arguments: ["one.json", "--otherwise", "es"], status: 2,
      errors: ["--otherwise goes with several languages or with --bot-messages"]),
    Run(
      testDescription: "an error in one file", arguments: ["broken"], status: 1,
      errors: ["error[unknown-base]", "broken/es.json: nothing was written"]),
    Run(
      testDescription: "two files of one language", arguments: ["twice"], status: 1,
      errors: ["twice/b/es.json: nothing was written: it has the strings of es, and so has"]),
    Run(
      testDescription: "a folder of other things", arguments: ["none"], status: 2,
      errors: ["none: nothing was written: it holds no overrides"]),
    Run(
      testDescription: "no such folder", arguments: ["gone/"], status: 2, errors: ["gone/"]),
  ]

  @Test("One script for all languages", arguments: runs)
  func run(_ run: Run) throws {
    let outcome = try Folder(Self.files).run(["config"] + run.arguments)
    #expect(outcome.status == run.status, "\(outcome.errors)")
    for text in run.output { #expect(outcome.output.contains(text), "\(outcome.output)") }
    for text in run.errors { #expect(outcome.errors.contains(text), "\(outcome.errors)") }
    #expect(outcome.output.isEmpty == (run.status != 0))
    #expect(!outcome.output.replacing("</script>\n", with: "").contains("</"))
  }
}
