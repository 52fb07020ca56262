import LocaleModel
import TestSupport
import Testing

/// What the assignments of a script amount to, with Node as the judge.
@Suite("What is in force when the page has run")
struct ConfigHistoryTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let script: String
    /// How many configs may stand in the end.
    let choices: Int

    init(_ sentence: String, _ script: String, choices: Int = 1) {
      testDescription = sentence
      self.script = script
      self.choices = choices
    }
  }

  private static let loader = """
    (function (a, m, o, c, r, m) {
      a[m] = {id: '1', locale: 'es'};
      a[o] = a[o] || function () {};
      a[o + 'Config'] = a[o + 'Config'] || {}; a[o + 'Config'].hidden = !0;
      var s = a.document.createElement('script');
      s.src = 'https://gso.kommo.com/js/button.js';
      a.document.head.appendChild(s);
    }(window, 0, 'crmPlugin', 0, 0, 'crm_plugin'));
    """

  static let cases = [
    Case("one assignment", "window.crmPluginConfig = {color: 'red', hidden: false};"),
    Case("no window before the name", "crmPluginConfig = {color: 'red'};"),
    Case("the name in brackets", "window['crmPluginConfig'] = {color: 'red'};"),
    Case("a key twice in one object", "window.crmPluginConfig = {color: 'red', color: 'blue'};"),
    Case(
      "the later of two assignments",
      "window.crmPluginConfig = {color: 'red'}; window.crmPluginConfig = {hidden: true};"),
    Case(
      "a property after the whole",
      "window.crmPluginConfig = {color: 'red'}; window.crmPluginConfig.color = 'blue';"),
    Case(
      "the whole after a property",
      """
      window.crmPluginConfig = {}; window.crmPluginConfig.color = 'red';
      window.crmPluginConfig = {hidden: true};
      """),
    Case(
      "a property of an empty config",
      "window.crmPluginConfig = {}; window.crmPluginConfig.hidden = true;"),
    Case(
      "a path of three steps",
      """
      window.crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}};
      window.crmPluginConfig.onlinechat.locale.extends = 'es';
      window.crmPluginConfig.onlinechat.mode = 'frame';
      """),
    Case(
      "a path in brackets",
      """
      window.crmPluginConfig = {onlinechat: {}};
      window.crmPluginConfig['onlinechat']['mode'] = 'frame';
      """),
    Case(
      "objects made step by step",
      """
      window.crmPluginConfig = {};
      window.crmPluginConfig.onlinechat = {};
      window.crmPluginConfig.onlinechat.locale = {};
      window.crmPluginConfig.onlinechat.locale.extends = 'pt';
      """),
    Case(
      "a part takes the place of what was in it",
      """
      window.crmPluginConfig = {onlinechat: {mode: 'frame', user_id: '1'}};
      window.crmPluginConfig.onlinechat = {mode: 'floating'};
      """),
    Case(
      "Object.assign adds and replaces",
      """
      window.crmPluginConfig = {color: 'red', hidden: true};
      Object.assign(window.crmPluginConfig, {color: 'blue', onlinechat: {mode: 'frame'}});
      """),
    Case(
      "Object.assign goes one level deep",
      """
      window.crmPluginConfig = {onlinechat: {mode: 'frame', user_id: '1'}};
      Object.assign(window.crmPluginConfig, {onlinechat: {mode: 'floating'}});
      """),
    Case(
      "Object.assign of several sources",
      """
      window.crmPluginConfig = {color: 'red'};
      Object.assign(window.crmPluginConfig, {color: 'blue'}, {color: 'green', hidden: true});
      """),
    Case(
      "Object.assign into a part",
      """
      window.crmPluginConfig = {onlinechat: {mode: 'frame'}};
      Object.assign(window.crmPluginConfig.onlinechat, {user_id: '1'});
      """),
    Case(
      "Object.assign onto a new object",
      """
      window.crmPluginConfig = {color: 'red'};
      window.crmPluginConfig = Object.assign({}, window.crmPluginConfig, {hidden: true});
      """),
    Case(
      "Object.assign onto the window",
      "Object.assign(window, {crmPluginConfig: {color: 'red'}});"),
    Case(
      "or where nothing is",
      "window.crmPluginConfig = window.crmPluginConfig || {color: 'red'};"),
    Case(
      "or where something is",
      """
      window.crmPluginConfig = {color: 'red'};
      window.crmPluginConfig = window.crmPluginConfig || {color: 'blue'};
      """),
    Case("||= where nothing is", "window.crmPluginConfig ||= {color: 'red'};"),
    Case(
      "||= where something is",
      "window.crmPluginConfig = {color: 'red'}; window.crmPluginConfig ||= {color: 'blue'};"),
    Case(
      "??= of parts",
      """
      window.crmPluginConfig = {color: 'red'};
      window.crmPluginConfig.color ??= 'blue';
      window.crmPluginConfig.onlinechat ??= {};
      window.crmPluginConfig.onlinechat.mode ??= 'frame';
      """),
    Case(
      "the branches of an if",
      """
      if (mobile) { window.crmPluginConfig = {hidden: true}; }
      else { window.crmPluginConfig = {hidden: false}; }
      """, choices: 2),
    Case(
      "an if without braces",
      """
      if (mobile) window.crmPluginConfig = {hidden: true};
      else window.crmPluginConfig = {hidden: false};
      """, choices: 2),
    Case(
      "three branches",
      """
      if (mobile) { window.crmPluginConfig = {color: 'red'}; }
      else if (dark) { window.crmPluginConfig = {color: 'blue'}; }
      else { window.crmPluginConfig = {color: 'green'}; }
      """, choices: 3),
    Case(
      "a whole config that may take the place of another",
      """
      window.crmPluginConfig = {color: 'red'};
      if (dark) { window.crmPluginConfig = {color: 'blue'}; }
      """, choices: 2),
    Case(
      "the whole after a condition",
      """
      if (mobile) { window.crmPluginConfig = {hidden: true}; }
      window.crmPluginConfig = {hidden: false};
      """),
    Case(
      "a property in both branches",
      """
      window.crmPluginConfig = {};
      if (mobile) { window.crmPluginConfig.hidden = true; }
      else { window.crmPluginConfig.hidden = false; }
      """, choices: 2),
    Case(
      "a property that may take the place of one set by a statement",
      """
      window.crmPluginConfig = {};
      window.crmPluginConfig.color = 'red';
      if (dark) { window.crmPluginConfig.color = 'blue'; }
      """, choices: 2),
    Case(
      "a property of a literal that a branch may set again",
      "window.crmPluginConfig = {hidden: false}; if (mobile) window.crmPluginConfig.hidden = true;",
      choices: 2),
    Case(
      "Object.assign in a branch",
      """
      window.crmPluginConfig = {color: 'red'};
      if (mobile) { Object.assign(window.crmPluginConfig, {color: 'blue'}); }
      """, choices: 2),
    Case(
      "a property of whichever config a branch set",
      """
      if (mobile) { window.crmPluginConfig = {color: 'red'}; }
      else { window.crmPluginConfig = {color: 'blue'}; }
      window.crmPluginConfig.hidden = true;
      """, choices: 2),
    Case(
      "a property that a branch may set of whichever config another set",
      """
      if (mobile) { window.crmPluginConfig = {hidden: false}; }
      else { window.crmPluginConfig = {color: 'blue', hidden: false}; }
      if (dark) window.crmPluginConfig.hidden = true;
      """, choices: 4),
    Case(
      "a function that is called at once",
      """
      window.crmPluginConfig = {color: 'red'};
      (function () { window.crmPluginConfig = {color: 'blue'}; })();
      """),
    Case(
      "a function that nobody calls",
      """
      window.crmPluginConfig = {color: 'red'};
      function darken() { window.crmPluginConfig = {color: 'blue'}; }
      """, choices: 2),
    Case("the loader's defaults alone", loader),
    Case("the loader after the page", "window.crmPluginConfig = {color: 'red'};\n\(loader)"),
    Case("the page after the loader", "\(loader)\nwindow.crmPluginConfig = {color: 'red'};"),
    Case(
      "a property of the page after the loader",
      "\(loader)\nwindow.crmPluginConfig.hidden = false;"),
    Case(
      "numbers, null and undefined",
      "window.crmPluginConfig = {a: 170, b: -1, c: null, d: undefined, e: 'x'};"),
    Case(
      "the other family of names changes nothing",
      "window.crmPluginConfig = {color: 'red'}; window.amoSocialButtonConfig = {hidden: true};"),
    Case(
      "a variable that is bound once",
      "const settings = {color: 'red'}; window.crmPluginConfig = settings;"),
  ]

  /// Every config that may stand in the end; `nil` where only running the page could tell.
  static func possible(_ script: String) -> Set<String>? {
    let document = WidgetDocument(path: "a.js", bytes: Array(script.utf8))
    let configs = document.configs.filter { $0.widgetName == .kommo }
    return ConfigValue.joined(configs.map(\.root.possibleTexts))
  }

  // Needs Node.
  @Test(
    "The config is the one that Node ends up with", .enabled(if: Engine.node != nil, "needs Node"))
  func node() throws {
    let outcomes = try ScriptOutcomes.inNode(Self.cases.map(\.script))
    for (example, outcome) in zip(Self.cases, outcomes) {
      let possible = Self.possible(example.script)
      #expect(!outcome.isEmpty, "the script throws: \(example.testDescription)")
      #expect(possible?.isSuperset(of: outcome) == true, "\(example.testDescription)")
      #expect(possible?.count == example.choices, "\(example.testDescription)")
    }
  }

  static let unknown = [
    Case("a call gives the config", "window.crmPluginConfig = makeConfig();"),
    Case("a call gives a property", "window.crmPluginConfig = {color: theme.color()};"),
    Case("a spread brings what nobody knows", "window.crmPluginConfig = {...settings};"),
    Case("a key is computed", "window.crmPluginConfig = {[name]: true};"),
    Case(
      "a property of a config that nobody knows",
      "window.crmPluginConfig = makeConfig(); window.crmPluginConfig.color = 'red';"),
    Case(
      "Object.assign of what nobody knows",
      "window.crmPluginConfig = {color: 'red'}; Object.assign(window.crmPluginConfig, load());"),
    Case(
      "Object.assign brings what nobody knows",
      "window.crmPluginConfig = {}; window.crmPluginConfig.onlinechat = load();"),
  ]

  @Test("What only running the page could tell is not told", arguments: unknown)
  func untold(_ example: Case) { #expect(Self.possible(example.script) == nil) }

  static let lost: [(sentence: String, script: String, lost: [String])] = [
    (
      "the whole config",
      "window.crmPluginConfig = {color: 'red', hidden: true};"
        + "window.crmPluginConfig = {hidden: false};",
      [": color"]
    ),
    (
      "all that stood in a part",
      """
      window.crmPluginConfig = {onlinechat: {user_id: '1', locale: {extends: 'en'}}};
      window.crmPluginConfig.onlinechat = {mode: 'frame'};
      """,
      ["onlinechat: onlinechat.user_id, onlinechat.locale.extends"]
    ),
    (
      "a plain property, with nothing in it",
      "window.crmPluginConfig = {color: 'red'}; window.crmPluginConfig.color = 'blue';",
      ["color: "]
    ),
    (
      "two properties of one Object.assign",
      """
      window.crmPluginConfig = {color: 'red', hidden: true};
      Object.assign(window.crmPluginConfig, {color: 'blue', hidden: false});
      """,
      ["color: ", "hidden: "]
    ),
    (
      "nothing, where it is filled in",
      "window.crmPluginConfig = {color: 'red'}; window.crmPluginConfig ??= {hidden: true};", []
    ),
    ("nothing of the loader's", "\(loader)\nwindow.crmPluginConfig = {color: 'red'};", []),
  ]

  @Test("What a later assignment throws away is told by its path", arguments: lost)
  func losses(_ sentence: String, _ script: String, _ lost: [String]) {
    let document = WidgetDocument(path: "a.js", bytes: Array(script.utf8))
    let found = document.overwrites.map { "\($0.path): \($0.lost.joined(separator: ", "))" }
    #expect(found == lost, "\(sentence)")
  }

  @Test("A page in a text has a config of its own, and takes nothing from the page around it")
  func texts() {
    let page = """
      window.crmPluginConfig = {color: 'red'};
      const other = "<script>window.crmPluginConfig = {hidden: true};</script>";
      """
    let document = WidgetDocument(path: "a.js", bytes: Array(page.utf8))
    #expect(
      document.configs.map(\.root.possibleTexts) == [["{color:\"red\",}"], ["{hidden:true,}"]])
    #expect(document.overwrites.isEmpty)
  }
}
