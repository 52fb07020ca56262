import LocaleDiagnostics
import Testing

@Suite("config-overwritten")
struct ConfigOverwrittenTests {
  private static func script(_ sentence: String, _ source: String) -> NamedCase {
    NamedCase(sentence, "chat.js", source)
  }

  /// The vendor's code, as far as it sets the config: defaults, and `hidden` in any case.
  private static func loader(_ statement: String) -> String {
    """
    (function (a, m, o, c, r, m) {
      a[m] = {id: '1', hash: '2', locale: 'es'};
      a[o] = a[o] || function () {(a[o].q = a[o].q || []).push(arguments)};
      \(statement)
      var s = a.document.createElement('script');
      s.src = 'https://gso.kommo.com/js/button.js';
    }(window, 0, 'crmPlugin', 0, 0, 'crm_plugin'));
    """
  }

  static let wrong: [NamedCase] = [
    script(
      "a second whole config takes the place of the first",
      "window.⟨crmPluginConfig⟩ = {color: '#000'};\nwindow.⟦crmPluginConfig⟧ = {hidden: true};"),
    script(
      "of three in a row two are lost",
      """
      ⟨crmPluginConfig⟩ = {color: '#000'};
      ⟦⟨crmPluginConfig⟩⟧ = {hidden: true};
      ⟦crmPluginConfig⟧ = {};
      """),
    script(
      "a property of the config is set again",
      "window.crmPluginConfig = {⟨color⟩: '#000'};\nwindow.crmPluginConfig.⟦color⟧ = '#fff';"),
    script(
      "two statements set one property",
      """
      window.crmPluginConfig = {};
      window.crmPluginConfig.⟨hidden⟩ = true;
      window.crmPluginConfig.⟦hidden⟧ = false;
      """),
    script(
      "a property deep in the config is set again",
      """
      window.crmPluginConfig = {onlinechat: {⟨user_id⟩: ''}};
      window.crmPluginConfig.onlinechat.⟦user_id⟧ = id;
      """),
    script(
      "Object.assign brings a property that is there already",
      """
      window.crmPluginConfig = {⟨color⟩: '#000'};
      Object.assign(window.crmPluginConfig, {⟦color⟧: '#fff', hidden: true});
      """),
    script(
      "a whole part takes the place of what was in it",
      """
      window.crmPluginConfig = {⟨onlinechat⟩: {locale: {extends: 'es'}}};
      window.crmPluginConfig.⟦onlinechat⟧ = {mode: 'floating'};
      """),
    script(
      "what was set only under a condition is lost under every condition",
      """
      if (isShop) { window.⟨crmPluginConfig⟩ = {color: '#000'}; }
      window.⟦crmPluginConfig⟧ = {hidden: true};
      """),
    script(
      "a function that is called at once runs as surely as the rest",
      """
      window.⟨crmPluginConfig⟩ = {color: '#000'};
      (function () { window.⟦crmPluginConfig⟧ = {hidden: true}; })();
      """),
    script(
      "the older names of the button are no different",
      "window.⟨amoSocialButtonConfig⟩ = {color: '#000'};\nwindow.⟦amoSocialButtonConfig⟧ = {};"),
    NamedCase(
      "a later element of the page throws away what an earlier one set", "index.html",
      """
      <script>window.⟨crmPluginConfig⟩ = {color: '#000'};</script>
      <p>text</p>
      <script>window.⟦crmPluginConfig⟧ = {hidden: true};</script>
      """),
    script(
      "the button's code sets hidden after the page did",
      "window.crmPluginConfig = {⟨hidden⟩: false};\n"
        + loader("a[o + 'Config'] = a[o + 'Config'] || {}; a[o + 'Config'].⟦hidden⟧ = !0;")),
  ]

  @Test("What is thrown away is told at the later place, with the earlier one", arguments: wrong)
  func mistakes(_ example: NamedCase) {
    for finding in example.hold("config-overwritten") { #expect(finding.severity == .warning) }
  }

  static let right: [NamedCase] = [
    script("one config is set once", "window.crmPluginConfig = {color: '#000', hidden: true};"),
    script(
      "properties are set one after another",
      """
      window.crmPluginConfig = {};
      window.crmPluginConfig.color = '#000';
      window.crmPluginConfig.onlinechat = {};
      window.crmPluginConfig.onlinechat.mode = 'floating';
      """),
    script(
      "Object.assign adds what was not there",
      """
      window.crmPluginConfig = {color: '#000'};
      Object.assign(window.crmPluginConfig, {hidden: true});
      """),
    script(
      "the second config spreads the first",
      """
      window.crmPluginConfig = {color: '#000'};
      window.crmPluginConfig = {...window.crmPluginConfig, hidden: true};
      """),
    script(
      "the branches of an if are alternatives",
      """
      if (isMobile) { window.crmPluginConfig = {hidden: true}; }
      else { window.crmPluginConfig = {hidden: false}; }
      """),
    script(
      "a branch of a ternary is an alternative",
      "window.crmPluginConfig = isMobile ? {hidden: true} : {hidden: false};"),
    script(
      "what is filled in only where nothing is loses nothing",
      """
      window.crmPluginConfig = {color: '#000'};
      window.crmPluginConfig = window.crmPluginConfig || {};
      window.crmPluginConfig ??= {hidden: true};
      window.crmPluginConfig.color ||= '#fff';
      """),
    script(
      "the two families of names are two configs",
      """
      window.crmPluginConfig = {color: '#000'};
      window.amoSocialButtonConfig = {hidden: true};
      """),
    script(
      "a function may never be called",
      """
      window.crmPluginConfig = {color: '#000'};
      function darken() { window.crmPluginConfig = {color: '#fff'}; }
      """),
    NamedCase(
      "a handler may never run", "index.html",
      """
      <script>window.crmPluginConfig = {color: '#000'};</script>
      <button onclick="window.crmPluginConfig = {hidden: true}">hide</button>
      """),
    script(
      "the button's code fills in its defaults",
      "window.crmPluginConfig = {color: '#000'};\n"
        + loader("a[o + 'Config'] = a[o + 'Config'] || {};")),
    script(
      "the defaults of the button's code are nobody's loss",
      loader("a[o + 'Config'] = {hidden: true};") + "\nwindow.crmPluginConfig = {color: '#000'};"),
    script(
      "a page in a text is another page",
      """
      window.crmPluginConfig = {color: '#000'};
      const page = "<script>window.crmPluginConfig = {hidden: true};</script>";
      """),
  ]

  @Test("Where nothing is lost, nothing is said", arguments: right)
  func silence(_ example: NamedCase) { example.hold("config-overwritten") }

  @Test("The finding names what is thrown away")
  func lost() throws {
    let found = Check("chat.js").findings(
      "config-overwritten",
      in: """
        window.crmPluginConfig = {hidden: true, onlinechat: {locale: {extends: 'es'}}};
        window.crmPluginConfig = {hidden: false};
        """)
    let message = try #require(found.first?.message.description)
    #expect(message.contains("onlinechat.locale.extends"))
    #expect(!message.contains("hidden"))
  }

  @Test("The faults of what is thrown away are not reported")
  func faults() {
    let source = """
      window.crmPluginConfig = {color: 'rde', onlinechat: {locale: {date_format: 'dd.MM.YYYY'}}};
      window.crmPluginConfig = {color: 'red'};
      """
    #expect(Check("chat.js").findings(in: source).map(\.code) == ["config-overwritten"])
  }
}
