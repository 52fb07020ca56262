import LocaleDiagnostics
import LocaleModel
import LocaleRules
import TestSupport
import Testing

/// A config that the button does not see is put where it looks.
@Suite("Fixes of configs that the button never sees")
struct UnseenConfigFixTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let source: String
    /// What the fix makes of it; `nil` where none is offered.
    let fixed: String?
    let applicability: Fix.Applicability?

    init(
      _ sentence: String, _ path: String, _ source: String, safe: String? = nil,
      unsafe: String? = nil
    ) {
      testDescription = sentence
      self.path = path
      self.source = source
      fixed = safe ?? unsafe
      applicability = safe != nil ? .safe : unsafe != nil ? .unsafe : nil
    }
  }

  static let cases = [
    Case(
      "const", "a.html", "<script>const crmPluginConfig = {hidden: true};</script>",
      safe: "<script>window.crmPluginConfig = {hidden: true};</script>"),
    Case(
      "let, over two lines and without a semicolon", "a.js",
      "let\n  crmPluginConfig = {\n  hidden: true\n}\n",
      safe: "window.crmPluginConfig = {\n  hidden: true\n}\n"),
    Case(
      "var in a module", "a.html",
      "<script type=\"module\">var crmPluginConfig = {color: 'red'}</script>",
      safe: "<script type=\"module\">window.crmPluginConfig = {color: 'red'}</script>"),
    Case(
      "commas in the value are its own", "a.js",
      "const amoSocialButtonConfig = {hidden: true, color: pick(1, 2)};",
      safe: "window.amoSocialButtonConfig = {hidden: true, color: pick(1, 2)};"),
    Case(
      "what sets more of it may go on", "a.js",
      "const crmPluginConfig = {};\ncrmPluginConfig.hidden = true;",
      unsafe: "window.crmPluginConfig = {};\ncrmPluginConfig.hidden = true;"),
    Case(
      "a template may read it", "a.vue",
      "<template><x :c=\"crmPluginConfig\"/></template>\n<script setup>\nconst crmPluginConfig = {hidden: true};\n</script>",
      unsafe:
        "<template><x :c=\"crmPluginConfig\"/></template>\n<script setup>\nwindow.crmPluginConfig = {hidden: true};\n</script>"
    ),
    Case(
      "a function may have meant its own", "a.js",
      "function f() { var crmPluginConfig = {hidden: true}; }",
      unsafe: "function f() { window.crmPluginConfig = {hidden: true}; }"),
    Case("two in one declaration", "a.js", "let a = 1, crmPluginConfig = {hidden: true};"),
    Case("another behind it", "a.js", "let crmPluginConfig = {hidden: true}, a = 1;"),
    Case("a type", "a.ts", "const crmPluginConfig: Config = {hidden: true};"),
    Case(
      "a value that comes later", "a.js", "let crmPluginConfig;\ncrmPluginConfig = {hidden: true};"),
  ]

  @Test("A declaration of it alone becomes a property of window", arguments: cases)
  func declaration(_ item: Case) {
    let check = Check(item.path)
    let found = check.findings("config-not-global", in: item.source)
    #expect(found.count == 1)
    #expect(found.first?.fixes.first?.applicability == item.applicability)
    let fixed = check.applyingFirstFixes(of: found, to: item.source)
    #expect(fixed == item.fixed ?? item.source)
    if item.fixed != nil {
      #expect(check.findings("config-not-global", in: fixed).isEmpty)
    } else {
      #expect(found.first?.help != nil)
    }
  }

  @Test("An engine finds it on window then", .enabled(if: Engine.node != nil, "needs Node"))
  func engine() throws {
    let scripts = Self.cases.filter { $0.path == "a.js" && $0.applicability == .safe }
    let pairs = scripts.map { [$0.source, $0.fixed ?? ""] }
    let seen: [[Bool]] = try #require(Engine.node).call(
      """
      pairs => pairs.map(pair => pair.map(source => {
        const window = {pick() {}}; window.window = window;
        require('vm').runInNewContext(source, window);
        return Object.keys(window).some(name => name.endsWith('Config'));
      }))
      """, with: pairs)
    #expect(seen == pairs.map { _ in [false, true] })
    #expect(pairs.count == 2)
  }

  static let misspelled: [(sentence: String, source: String, fixed: String?)] = [
    (
      "a config without strings", "window.crmPluginConfg = {onlinechat: {mode: 'widget'}};",
      "window.crmPluginConfig = {onlinechat: {mode: 'widget'}};"
    ),
    (
      "a name that is a variable", "var crmPluginconfig = {onlinechat: {}};",
      "var crmPluginConfig = {onlinechat: {}};"
    ),
    (
      "a name in quotes", "window['crmPluginConf'] = {onlinechat: {}};", nil
    ),
    (
      "strings that lack some others are read only then: what is said of them is for a person",
      "window.crmPluginConfg = {onlinechat: {locale: {extends: 'es'}}};", nil
    ),
  ]

  @Test(
    "A misspelled name is written rightly where nothing else comes to light", arguments: misspelled)
  func name(_ sentence: String, _ source: String, _ fixed: String?) throws {
    let check = Check("a.js")
    let finding = try #require(check.findings("config-misspelled", in: source).first, "\(sentence)")
    #expect(finding.fixes.isEmpty == (fixed == nil), "\(sentence)")
    #expect(check.applyingFirstFixes(of: [finding], to: source) == fixed ?? source, "\(sentence)")
    // What was meant is said in any case.
    let words = finding.help.map { "\($0)" } ?? finding.fixes.first.map { "\($0.title)" } ?? ""
    #expect(words.contains("crmPluginConfig"), "\(sentence)")
  }
}
