import LocaleDiagnostics
import LocaleRules
import TestSupport
import Testing

@Suite("Scripts of pages: which run, which set a global, and what they call")
struct PageScriptTests {
  static let dead = [
    NamedCase(
      "a script that is never closed", "a.html",
      "⟨<script>⟩\nwindow.⟦crmPluginConfig⟧ = {hidden: true};\n<body></body>"),
    NamedCase(
      "a string that hides its end", "a.html",
      "<script>\nwindow.⟦crmPluginConfig⟧ = {color: '⟨<!-- <script⟩>'};\n</script><p>a</p>"),
    NamedCase(
      "a comment that hides its end", "a.php",
      "<script>\n// ⟨<!-- <script⟩>\nwindow.⟦crmPluginConfig⟧ = {hidden: true};\n</script>\n<script>b()</script>"
    ),
    NamedCase("a script that is closed", "a.html", "<script>window.crmPluginConfig = {};</script>"),
    NamedCase(
      "a comment that is closed", "a.html",
      "<script><!-- <script> --> window.crmPluginConfig = {};</script>"),
    NamedCase(
      "a script in a string may be only a part", "a.js",
      "document.write('<script>window.crmPluginConfig = {};' + rest);"),
    NamedCase(
      "a script without a config", "a.html",
      "<script>window.crmPluginConfig = {}</script><script>a()"),
  ]

  @Test("a script that never runs is told", arguments: dead)
  func tellsDeadScripts(example: NamedCase) { example.hold("script-never-runs") }

  static let locals = [
    NamedCase("const", "a.html", "<script>const ⟦crmPluginConfig⟧ = {hidden: true};</script>"),
    NamedCase("let", "a.html", "<script>let ⟦crmPluginConfig⟧ = {hidden: true};</script>"),
    NamedCase(
      "var in a module", "a.html", "<script type=module>var ⟦crmPluginConfig⟧ = {};</script>"),
    NamedCase("var in a file that imports", "a.js", "import 'x';\nvar ⟦crmPluginConfig⟧ = {};"),
    NamedCase("var in a function", "a.js", "function f() { var ⟦crmPluginConfig⟧ = {a: 1}; }"),
    NamedCase(
      "const in a listener", "a.js", "on('load', () => { const ⟦crmPluginConfig⟧ = {a: 1}; });"),
    NamedCase(
      "const filled in later", "a.js",
      "const ⟦crmPluginConfig⟧ = {};\ncrmPluginConfig.hidden = true;"),
    NamedCase(
      "var in a script is a global", "a.html", "<script>var crmPluginConfig = {};</script>"),
    NamedCase("what is exported is for others", "a.js", "export const crmPluginConfig = {a: 1};"),
    NamedCase(
      "what is handed on is a constant", "a.js",
      "const crmPluginConfig = {};\nwindow.crmPluginConfig = crmPluginConfig;"),
    NamedCase(
      "what is returned is a constant", "a.js",
      "function f() { const crmPluginConfig = {a: 1}; return crmPluginConfig; }"),
    NamedCase("a parameter is not a variable", "a.js", "function f(crmPluginConfig = {}) {}"),
  ]

  @Test("a variable that is no property of window is told", arguments: locals)
  func tellsLocals(example: NamedCase) { example.hold("config-not-global") }

  static let misspelled = [
    NamedCase(
      "a letter too few", "a.html",
      "<script>window.⟦crmPluginConfg⟧ = {onlinechat: {mode: 'widget'}};</script>"),
    NamedCase("a letter too many", "a.js", "window.⟦crmPlugginConfig⟧ = {onlinechat: {}};"),
    NamedCase("letters swapped", "a.js", "var ⟦crmPluginCofnig⟧ = {onlinechat: {}};"),
    NamedCase("another case", "a.js", "window.⟦crmPluginconfig⟧ = {hidden: true, onlinechat: {}};"),
    NamedCase("words with hyphens between them", "a.js", "⟦crm_plugin_config⟧ = {onlinechat: {}};"),
    NamedCase("a name by its text", "a.js", "window[⟦'crmPluginConf'⟧] = {'onlinechat': {}};"),
    NamedCase("the name of old", "a.js", "window.⟦amoSocialButtonConfg⟧ = {onlinechat: {}};"),
    NamedCase(
      "a constant", "a.html", "<script>const ⟦crmPluginConfg⟧ = {onlinechat: {}};</script>"),
    NamedCase(
      "on the page of the button", "a.html",
      "<script>globalThis.⟦crmPluginConfg⟧ = {a: {b: 1}, onlinechat: {}};</script><script>crmPlugin()</script>"
    ),
    NamedCase("the right name", "a.js", "window.crmPluginConfig = {onlinechat: {}};"),
    NamedCase("the right name of old", "a.js", "window.amoSocialButtonConfig = {onlinechat: {}};"),
    NamedCase(
      "a name that is far", "a.js", "window.crmPluginSettings = {onlinechat: {}}; crmPlugin();"),
    NamedCase("another program's", "a.js", "window.pluginConfig = {onlinechat: {}}; crmPlugin();"),
    NamedCase(
      "an object that is no config", "a.js", "window.crmPluginConfg = {a: 1}; crmPlugin();"),
    NamedCase("the property further in", "a.js", "window.crmPluginConfg = {a: {onlinechat: {}}};"),
    NamedCase("the property as a value", "a.js", "window.crmPluginConfg = {a: 'onlinechat'};"),
    NamedCase("a value that is no object", "a.js", "window.crmPluginConfg = true; // onlinechat"),
    NamedCase("set aside", "a.js", "window.crmPluginConfigOld = {onlinechat: {}};"),
    NamedCase("another of several", "a.js", "window.crmPluginConfig2 = {onlinechat: {}};"),
    NamedCase("switched off", "a.js", "window._crmPluginConfig = {onlinechat: {}};"),
    NamedCase(
      "read by its name", "a.js",
      "const crmPluginConf = {onlinechat: {}};\nwindow.crmPluginConfig = crmPluginConf;"),
    NamedCase(
      "read as a property", "a.js",
      "window.crmPluginConf = {onlinechat: {}};\nstart(window.crmPluginConf);"),
    NamedCase(
      "read by a comment's reader", "a.js",
      "// crmPluginConf\nvar crmPluginConf = {onlinechat: {}};"),
    NamedCase("exported", "a.js", "export const crmPluginConf = {onlinechat: {}};"),
    NamedCase("another object's", "a.js", "shop.crmPluginConf = {onlinechat: {}}; crmPlugin();"),
    NamedCase("a function's own", "a.js", "function f() { var crmPluginConf = {onlinechat: {}}; }"),
    NamedCase(
      "a copy beside the config", "a.html",
      "<script>window.crmPluginConfig = {onlinechat: {}};</script>"
        + "<script>window.crmPluginConf = {onlinechat: {}};</script>"),
    NamedCase(
      "read by another script", "a.html",
      "<script>window.crmPluginConf = {onlinechat: {}};</script><script>init(window.crmPluginConf)</script>"
    ),
    NamedCase(
      "read by a handler", "a.html",
      "<script>window.crmPluginConf = {onlinechat: {}};</script><body onload=\"start(crmPluginConf)\">"
    ),
    NamedCase("in a comment", "a.js", "// window.crmPluginConf = {onlinechat: {}};"),
    NamedCase("in a text", "a.js", "log('window.crmPluginConf = {onlinechat: {}};')"),
  ]

  @Test("a config under a name that is nearly right is told", arguments: misspelled)
  func tellsMisspelled(example: NamedCase) { example.hold("config-misspelled") }

  @Test("variables of several scripts do not overwrite each other")
  func keepsScopes() {
    NamedCase(
      "scopes", "a.html",
      """
      <script>const crmPluginConfig = {hidden: true};</script>
      <script type="module">var crmPluginConfig = {color: 'red'};</script>
      """
    ).hold("config-overwritten")
  }

  /// A config with a mistake in a script element with some attributes.
  private static func element(_ attributes: String, runs: Bool) -> NamedCase {
    let color = runs ? "⟦'reed'⟧" : "'reed'"
    return NamedCase(
      attributes, "a.html",
      "<script \(attributes)>window.crmPluginConfig = {color: \(color)};</script>")
  }

  static let delayed = [
    element(#"type="text/plain" data-category="functionality""#, runs: true),
    element(#"type="text/plain" data-cookieconsent="marketing""#, runs: true),
    element(#"type="text/plain" class="_iub_cs_activate-inline""#, runs: true),
    element(#"type="text/plain" class="optanon-category-C0003""#, runs: true),
    element(#"type="text/plain" data-type="application/javascript" data-name="chat""#, runs: true),
    element(#"type="text/plain" data-usercentrics="Kommo""#, runs: true),
    element(#"type="text/plain" class="cmplz-script" data-service="kommo""#, runs: true),
    element(#"type="rocketlazyloadscript" data-rocket-type="text/javascript""#, runs: true),
    element(#"type="pmdelayedscript" data-perfmatters-type="text/javascript""#, runs: true),
    element(#"type="litespeed/javascript""#, runs: true),
    element(#"type="text/partytown""#, runs: true),
    element(#"type="3c1f-text/javascript" data-cf-settings="x""#, runs: true),
    element(#"type="javascript/blocked""#, runs: true),
    element(#"type="text/plain""#, runs: false),
    element(#"type="text/template" id="row""#, runs: false),
    element(#"type="application/json" data-category="chat""#, runs: false),
    element(#"type="text/x-handlebars""#, runs: false),
  ]

  @Test("scripts that something runs later are read", arguments: delayed)
  func readsDelayedScripts(example: NamedCase) { example.hold("invalid-color") }

  static let calls = [
    SourceCase("a.js", "crmPlugin('⟦open⟧');", "unknown-method"),
    SourceCase("a.js", "crmPlugin('⟦toggleChat⟧');", "unknown-method"),
    SourceCase("a.js", "crmPlugin('⟦onOpen⟧', f);", "unknown-method"),
    SourceCase("a.js", "crmPlugin('⟦sendMessage⟧');", "unknown-method"),
    SourceCase("a.js", "crmPlugin.⟦init⟧({});", "unknown-method"),
    SourceCase("a.js", "window.crmPlugin?.⟦open⟧();", "unknown-method"),
    SourceCase("a.js", "⟦crmPlugin⟧.runChatShow();", "wrong-object"),
    SourceCase(
      "a.js", "crmPlugin.call(null, 'runChatShow'); crmPlugin.apply(null, ['runChatShow']);"),
    SourceCase("a.js", "⟦crm_plugin⟧('setMeta', {bot_params: {locale: 'es'}});", "wrong-object"),
    SourceCase("a.js", "window.⟦crmPlugin⟧ = {id: '1', hash: '2', locale: 'es'};", "wrong-object"),
    SourceCase(
      "a.js", "window.crmPlugin = window.crmPlugin || function () {}; crmPlugin('runChatShow')"),
    SourceCase("a.js", "crm_plugin.setMeta({⟦bot_param⟧: {locale: 'es'}});", "unknown-property"),
    SourceCase("a.js", "crm_plugin.setMeta({⟦username⟧: 'Ana'});", "unknown-property"),
    SourceCase("a.js", "crm_plugin.setMeta({lead: {name: 'A'}, contact: {}, note: 'b'});"),
    SourceCase("a.js", "crm_plugin.setMeta({bot_params: {locale: 'es'}});"),
  ]

  @Test("calls are judged by what they are", arguments: calls)
  func judgesCalls(example: SourceCase) { example.hold() }

  static let fixes: [(String, String)] = [
    ("open", "runChatShow"), ("show", "runChatShow"), ("toggle", "runChatShow"),
    ("runShow", "runChatShow"), ("openChat", "runChatShow"), ("chat_open", "runChatShow"),
    ("hide", "runChatHide"), ("runHide", "runChatHide"), ("close", "runChatHide"),
    ("destroy", "runDestroy"), ("remove", "runDestroy"), ("runChatShw", "runChatShow"),
    ("onHide", "onChatHide"), ("onReady", "onChatReady"), ("onClick", "onButtonClick"),
  ]

  @Test("what people mean is offered", arguments: fixes)
  func offersMethods(name: String, method: String) throws {
    let source = "crmPlugin('\(name)', f);"
    let found = Check("a.js").findings("unknown-method", in: source)
    try #require(found.count == 1)
    #expect(found[0].fixes.first?.edits.map(\.text) == [method])
  }
}
