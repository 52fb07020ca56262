import LocaleDiagnostics
import Testing

@Suite("config-after-loader")
struct ConfigAfterLoaderTests {
  private static let tag = #"<script src="https://gso.kommo.com/js/button.js">"#
  private static let element = tag + "</script>"

  private static let snippet = """
    (function (a, m, o, c, r, m) {
      a[m] = {id: '1', hash: '2', locale: 'es'};
      a[o] = a[o] || function () {(a[o].q = a[o].q || []).push(arguments)};
      a[o + 'Config'] = a[o + 'Config'] || {}; a[o + 'Config'].hidden = !0;
      var s = a.document.createElement('script');
      s.src = 'https://gso.kommo.com/js/button.js';
    }(window, 0, 'crmPlugin', 0, 0, 'crm_plugin'));
    """

  static let wrong: [NamedCase] = [
    NamedCase(
      "an element loads the button before the config", "index.html",
      "⟨\(tag)⟩</script>\n<script>window.⟦crmPluginConfig⟧ = {hidden: true};</script>"),
    NamedCase(
      "the vendor's code runs before the config", "index.html",
      "<script>⟨\(snippet.dropLast())⟩;</script>\n"
        + "<script>window.⟦crmPluginConfig⟧ = {hidden: true};</script>"),
    NamedCase(
      "code and config stand in one script", "chat.js",
      "⟨\(snippet.dropLast())⟩;\nwindow.⟦crmPluginConfig⟧ = {color: '#000'};"),
    NamedCase(
      "the older names are no different", "index.html",
      #"⟨<script src="https://gso.amocrm.ru/js/button.js">⟩</script>"#
        + "\n<script>window.⟦amoSocialButtonConfig⟧ = {hidden: true};</script>"),
    NamedCase(
      "a single property is set too late", "index.html",
      "⟨\(tag)⟩</script>\n<script>window.⟦crmPluginConfig⟧.hidden = true;</script>"),
    NamedCase(
      "the name is a string", "index.html",
      "⟨\(tag)⟩</script>\n<script>window['⟦crmPluginConfig⟧'] = {hidden: true};</script>"),
    NamedCase(
      "the global is set by Object.assign", "index.html",
      "⟨\(tag)⟩</script>\n<script>Object.assign(window, {⟦crmPluginConfig⟧: {hidden: true}});</script>"
    ),
  ]

  @Test("A config that comes too late is told, with the place of the code", arguments: wrong)
  func mistakes(_ example: NamedCase) {
    let found = example.hold("config-after-loader")
    #expect(found.map(\.severity) == [.warning])
  }

  static let right: [NamedCase] = [
    NamedCase(
      "the config stands before the element", "index.html",
      "<script>window.crmPluginConfig = {hidden: true};</script>\n\(element)"),
    NamedCase(
      "the config stands before the vendor's code", "index.html",
      "<script>window.crmPluginConfig = {hidden: true};</script>\n<script>\(snippet)</script>"),
    NamedCase(
      "both stand in one script, in order", "chat.js",
      "window.crmPluginConfig = {color: '#000'};\n\(snippet)"),
    NamedCase("nothing loads the button", "chat.js", "window.crmPluginConfig = {hidden: true};"),
    NamedCase("there is no config", "index.html", element),
    NamedCase("what the vendor's code itself sets is in time", "chat.js", snippet),
    NamedCase(
      "the loader stands in a comment", "index.html",
      "<!-- \(element) -->\n<script>window.crmPluginConfig = {hidden: true};</script>"),
    NamedCase(
      "the loader stands in a template, which does not run", "index.html",
      "<template>\(element)</template>\n<script>window.crmPluginConfig = {hidden: true};</script>"),
    NamedCase(
      "the element loads something else", "index.html",
      #"<script src="https://example.com/js/button.js"></script>"#
        + "\n<script>window.crmPluginConfig = {hidden: true};</script>"),
    NamedCase(
      "the script of the code is of a type that does not run", "index.html",
      "<script type=\"text/template\">\(snippet)</script>\n"
        + "<script>window.crmPluginConfig = {hidden: true};</script>"),
    NamedCase(
      "the config stands in a text, of another page", "index.html",
      "\(element)\n<script>const page = \"window.crmPluginConfig = {hidden: true};\";</script>"),
    NamedCase(
      "plain data has no place on a page", "config.json", #"{"onlinechat": {"mode": "floating"}}"#),
  ]

  @Test("A config in time is let pass, and so is one without a loader", arguments: right)
  func silence(_ example: NamedCase) { example.hold("config-after-loader") }
}
