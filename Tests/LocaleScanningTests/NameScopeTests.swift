import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// Scripts that set the config, or seem to, with Node as the judge.
@Suite("A name means what it means in its scope")
struct NameScopeTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let script: String
    /// What the config is in the end, as JSON; `nil` where the script sets none.
    let config: String?

    init(_ sentence: String, _ script: String, _ config: String? = "{\"a\":1}") {
      testDescription = sentence
      self.script = script
      self.config = config
    }
  }

  // MARK: - Variables that are the config, or only bear its name

  static let globals = [
    Row("var at the top", "var crmPluginConfig = {a: 1};"),
    Row("var in a block", "{ var crmPluginConfig = {a: 1}; }"),
    Row("var in a branch", "if (yes) { var crmPluginConfig = {a: 1}; }"),
    Row("var in a loop", "for (;;) { var crmPluginConfig = {a: 1}; break; }"),
    Row("var in a try", "try { var crmPluginConfig = {a: 1}; } catch (e) {}"),
    Row("var in a case", "switch (1) { case 1: var crmPluginConfig = {a: 1}; }"),
    Row("var set later", "var crmPluginConfig; crmPluginConfig = {a: 1};"),
    Row("var set before", "crmPluginConfig = {a: 1}; var crmPluginConfig;"),
    Row(
      "var set in a function",
      "var crmPluginConfig; function f() { crmPluginConfig = {a: 1}; } f();"),
    Row("no declaration", "function f() { crmPluginConfig = {a: 1}; } f();"),
    Row("the window behind a variable", "const w = window; w.crmPluginConfig = {a: 1};"),
    Row(
      "window in a function with a variable of the name",
      "function f() { const crmPluginConfig = {b: 2}; window.crmPluginConfig = {a: 1}; } f();"),
  ]

  static let locals = [
    Row("const at the top", "const crmPluginConfig = {a: 1};", nil),
    Row("let at the top", "let crmPluginConfig = {a: 1};", nil),
    Row("let set later", "let crmPluginConfig; crmPluginConfig = {a: 1};", nil),
    Row("const in a block", "{ const crmPluginConfig = {a: 1}; }", nil),
    Row("var in a function", "(function () { var crmPluginConfig = {a: 1}; })();", nil),
    Row(
      "var in a block of a function",
      "(function () { if (yes) { var crmPluginConfig = {a: 1}; } })();", nil),
    Row("var in an arrow", "(() => { var crmPluginConfig = {a: 1}; })();", nil),
    Row("a parameter", "(function (crmPluginConfig) { crmPluginConfig = {a: 1}; })();", nil),
    Row(
      "a caught error", "try { throw 1 } catch (crmPluginConfig) { crmPluginConfig = {a: 1}; }", nil
    ),
    Row("a member of another object", "const o = {}; o.crmPluginConfig = {a: 1};", nil),
    Row("a field of a class", "class A { crmPluginConfig = {a: 1}; } new A();", nil),
    Row("a name in a pattern", "const {crmPluginConfig = {a: 1}} = {};", nil),
    Row(
      "a window of its own", "(function (window) { window.crmPluginConfig = {a: 1}; })({});", nil),
    Row(
      "a window that is a constant", "{ const window = {}; window.crmPluginConfig = {a: 1}; }", nil),
  ]

  @Test("as a property of window", arguments: globals)
  func findsGlobals(row: Row) {
    let found = scan(row.script, "a.js")
    #expect(found.assignments.contains { $0.scope == .global && summary($0.value) == "{a: 1}" })
    #expect(found.shadows.filter { $0.reason != .function }.map(\.name) == [])
  }

  @Test("or as something else", arguments: locals)
  func findsLocals(row: Row) {
    #expect(scan(row.script, "a.js").assignments.filter { $0.scope == .global }.isEmpty)
  }

  // MARK: - Names that lead to the config

  static let leading = [
    Row("a constant of a block around", "{ const n = 'crmPluginConfig'; { window[n] = {a: 1}; } }"),
    Row(
      "a constant that another block hides only there",
      "const n = 'crmPluginConfig'; { const n = 'x'; } window[n] = {a: 1};"),
    Row("an argument", "(function (n) { window[n] = {a: 1}; })('crmPluginConfig');"),
    Row(
      "an argument of another name",
      "(function (n, w) { (function (w, n) { w[n] = {a: 1}; })(w, n); })('crmPluginConfig', window);"
    ),
    Row(
      "arguments that change places",
      "(function (n, w) { (function (n, w) { n[w] = {a: 1}; })(w, n); })('crmPluginConfig', window);"
    ),
    Row(
      "what stands in the place of an argument",
      "(function (w, n = 'crmPluginConfig') { w[n] = {a: 1}; })(window);"),
    Row(
      "another parameter in the place of an argument",
      "(function (n, m = n) { window[m] = {a: 1}; })('crmPluginConfig');"),
    Row(
      "a function that is called before it stands there",
      "f('crmPluginConfig'); function f(n) { window[n] = {a: 1}; }"),
    Row(
      "a function that is called twice with the same",
      "function f(n) { window[n] = {a: 1}; } f('crmPluginConfig'); f('crmPluginConfig');"),
    Row(
      "a constant that is declared after a function and before its call",
      "function f() { window[n] = {a: 1}; } const n = 'crmPluginConfig'; f();"),
    Row("a pattern of window", "const {window: w} = window; w.crmPluginConfig = {a: 1};"),
    Row(
      "a name changed elsewhere under the same letters",
      "(function (n) { window[n] = {a: 1}; })('crmPluginConfig'); (function (n) { n = 2; })(1);"),
    Row("a var of its own block", "{ var n = 'crmPluginConfig'; window[n] = {a: 1}; }"),
  ]

  static let misleading = [
    Row(
      "a var in a block hides a constant outside",
      "const n = 'crmPluginConfig'; (function () { if (no) { var n = 'x'; } window[n] = {a: 1}; })();"
    ),
    Row(
      "a var below hides a constant outside",
      "const n = 'crmPluginConfig'; (function () { window[n] = {a: 1}; var n = 'x'; })();"),
    Row(
      "a var of another block is the same variable",
      "{ var n = 'crmPluginConfig'; { var n = 'x'; } window[n] = {a: 1}; }"),
    Row(
      "a constant of a block hides an argument",
      "(function (n) { { const n = 'x'; window[n] = {a: 1}; } })('crmPluginConfig');"),
    Row(
      "a var takes the place of an argument",
      "(function (n) { var n = 'x'; window[n] = {a: 1}; })('crmPluginConfig');"),
    Row(
      "an argument is changed",
      "(function (n) { n = 'x'; window[n] = {a: 1}; })('crmPluginConfig');"),
    Row(
      "an argument is added to",
      "(function (n) { n += 'x'; window[n] = {a: 1}; })('crmPluginConfig');"),
    Row(
      "what is caught hides a constant",
      "const n = 'crmPluginConfig'; try { throw 'x' } catch (n) { window[n] = {a: 1}; }"),
    Row(
      "a part of what is caught hides a constant",
      "const n = 'crmPluginConfig'; try { throw {n: 'x'} } catch ({n}) { window[n] = {a: 1}; }"),
    Row(
      "a loop hides a constant",
      "const n = 'crmPluginConfig'; for (const n of ['x']) { window[n] = {a: 1}; }"),
    Row(
      "another parameter in the place of an argument, where a constant has its name",
      "const n = 'crmPluginConfig'; (function (n, m = n) { window[m] = {a: 1}; })('x');"),
    Row(
      "an argument is there, whatever would stand in its place",
      "(function (n = 'crmPluginConfig') { window[n] = {a: 1}; })('x');"),
    Row(
      "a variable that is set in a pattern",
      "let n = 'crmPluginConfig'; [n] = ['x']; window[n] = {a: 1};"),
    Row("a variable that is counted", "let n = 'crmPluginConfig'; n++; window[n] = {a: 1};"),
    Row(
      "a function of the name",
      "const n = 'crmPluginConfig'; { function n() {} window[n] = {a: 1}; }"),
    Row("a class of the name", "const n = 'crmPluginConfig'; { class n {} window[n] = {a: 1}; }"),
    Row(
      "the name of a function in itself",
      "const n = 'crmPluginConfig'; (function n() { window[n] = {a: 1}; })();"),
    Row(
      "a parameter behind three dots",
      "const n = 'crmPluginConfig'; ((...n) => { window[n] = {a: 1}; })('x');"),
    Row(
      "a parameter in a pattern",
      "const n = 'crmPluginConfig'; (({n}) => { window[n] = {a: 1}; })({n: 'x'});"),
    Row(
      "a parameter of a method",
      "const n = 'crmPluginConfig'; ({m(n) { window[n] = {a: 1}; }}).m('x');"),
    Row(
      "a parameter of a setter",
      "const n = 'crmPluginConfig'; ({set m(n) { window[n] = {a: 1}; }}).m = 'x';"),
    Row(
      "a parameter of an arrow without parentheses",
      "const n = 'crmPluginConfig'; (n => { window[n] = {a: 1}; })('x');"),
    Row(
      "a parameter of an arrow without braces",
      "const n = 'crmPluginConfig'; (n => window[n] = {a: 1})('x');"),
    Row(
      "a function that is called twice with something else",
      "function f(n) { window[n] = {a: 1}; } f('x'); f('y'); 'crmPluginConfig';"),
  ].map { Row($0.testDescription, $0.script, nil) }

  @Test("so names are followed", arguments: leading)
  func follows(row: Row) {
    #expect(scan(row.script, "a.js").assignments.map { summary($0.value) } == ["{a: 1}"])
  }

  @Test("and not beyond it", arguments: misleading)
  func staysInScope(row: Row) {
    #expect(scan(row.script, "a.js").assignments.map { summary($0.value) } == [])
  }

  @Test("Node agrees", .enabled(if: Engine.node != nil, "needs Node"))
  func agreesWithNode() throws {
    let rows = Self.globals + Self.locals + Self.leading + Self.misleading
    let configs: [String?] = try #require(Engine.node).call(
      """
      scripts => scripts.map(script => {
        const page = {yes: true, no: false};
        page.window = page;
        require('vm').runInNewContext(script, page);
        return page.crmPluginConfig === undefined ? null : JSON.stringify(page.crmPluginConfig);
      })
      """, with: rows.map(\.script))
    for (row, config) in zip(rows, configs) {
      #expect(row.config == config, "\(row.testDescription): \(row.script)")
    }
  }
}
