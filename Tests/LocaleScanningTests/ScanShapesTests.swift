import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// A small source and what has to be found in it.
struct Shape: CustomStringConvertible, Sendable {
  let path: String
  let text: String
  let found: [String]

  init(_ path: String, _ text: String, _ found: String...) {
    self.path = path
    self.text = text
    self.found = found
  }

  var description: String { "\(path): \(text)" }

  static let targets: [Shape] = [
    Shape("a.js", "window.crmPluginConfig = {a: 1};", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "crmPluginConfig = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "self.crmPluginConfig={a:1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "globalThis.crmPluginConfig={a:1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "this.crmPluginConfig={a:1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "window['crmPluginConfig'] = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "window[`crmPluginConfig`] = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "window['crm' + 'PluginConfig'] = {a: 1} // crmPlugin", "set crmPluginConfig = {a: 1}"
    ),
    Shape("a.js", "window.window.self.crmPluginConfig = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "var crmPluginConfig = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "let b = 1, crmPluginConfig = {a: 1}, c", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "export const crmPluginConfig = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.ts", "const crmPluginConfig: Config<X> = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.ts", "(window as any).crmPluginConfig = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.ts", "(<any>window).crmPluginConfig = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.ts", "(<any>window)['crmPluginConfig'] = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.tsx",
      ";(window as typeof window & { amoSocialButtonConfig?: unknown })\n.amoSocialButtonConfig = {a: 1}",
      "set amoSocialButtonConfig = {a: 1}"),
    Shape(
      "a.ts", "(window as unknown as Record<string, unknown>).crmPluginConfig = {a: 1} as const",
      "set crmPluginConfig = {a: 1}"),
    Shape("a.ts", "window.crmPluginConfig = <Config>{a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.ts", "window.crmPluginConfig = {a: 1} satisfies Config", "set crmPluginConfig = {a: 1}"),
    Shape("a.ts", "window!.crmPluginConfig! = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "a = window.crmPluginConfig = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "window.crmPluginConfig = window.amoSocialButtonConfig = {a: 1}",
      "set crmPluginConfig = {a: 1}", "set amoSocialButtonConfig = {a: 1}"),
    Shape(
      "a.js", "Object.assign(window, {crmPluginConfig: {a: 1}, b: 2})",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "Object.defineProperty(window, 'crmPluginConfig', {value: {a: 1}})",
      "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "const w = window; w.crmPluginConfig = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "const n = 'crmPlugin'; window[n + 'Config'] = {a: 1}", "set crmPluginConfig = {a: 1}"
    ),
    Shape(
      "a.js", "const n = 'crmPlugin'; window[`${n}Config`] = {a: 1}", "set crmPluginConfig = {a: 1}"
    ),
    Shape(
      "a.js", "(0, function(){ window.crmPluginConfig = {a: 1} })()", "set crmPluginConfig = {a: 1}"
    ),
    Shape("a.js", "!function(w){w.crmPluginConfig={a:1}}(window)", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "(w => { w.crmPluginConfig = {a: 1} })(window)", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "(function(){ this.x; window.crmPluginConfig = {a:1} }).call(window)",
      "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "if (x) crmPluginConfig = {a: 1}", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "x && (window.crmPluginConfig = {a: 1})", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "f(function () { crmPluginConfig = {a: 1} })", "set crmPluginConfig = {a: 1}"),
  ]

  static let defaults: [Shape] = [
    Shape(
      "a.js", "window.crmPluginConfig = window.crmPluginConfig || {}",
      "fill in crmPluginConfig = {}"),
    Shape(
      "a.js", "var crmPluginConfig = window.crmPluginConfig ?? {a: 1}",
      "fill in crmPluginConfig = {a: 1}"),
    Shape("a.js", "window.crmPluginConfig ||= {a: 1}", "fill in crmPluginConfig = {a: 1}"),
    Shape("a.js", "window.crmPluginConfig ??= {}", "fill in crmPluginConfig = {}"),
    Shape(
      "a.js", "window.crmPluginConfig || (window.crmPluginConfig = {a: 1})",
      "fill in crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "window.crmPluginConfig.onlinechat.locale.date_format = 'd'",
      "set crmPluginConfig.onlinechat.locale.date_format = 'd'"),
    Shape(
      "a.js", "window.crmPluginConfig['onlinechat']['locale'] = {}",
      "set crmPluginConfig.onlinechat.locale = {}"),
    Shape(
      "a.js", "(window.crmPluginConfig = window.crmPluginConfig || {}).hidden = true",
      "set crmPluginConfig.hidden = true", "fill in crmPluginConfig = {}"),
    Shape(
      "a.js", "var c = window.crmPluginConfig = {}; c.hidden = true",
      "set crmPluginConfig = {}", "set crmPluginConfig.hidden = true"),
    Shape(
      "a.js", "var c = window.crmPluginConfig || {}; c.hidden = true; // crmPluginConfig",
      "set crmPluginConfig.hidden = true"),
    Shape(
      "a.js", "Object.assign(window.crmPluginConfig, {a: 1}, {b: 2})",
      "merge crmPluginConfig = {a: 1}",
      "merge crmPluginConfig = {b: 2}"),
    Shape(
      "a.js", "Object.assign(window.crmPluginConfig.onlinechat, {mode: 'frame'})",
      "merge crmPluginConfig.onlinechat = {mode: 'frame'}"),
    Shape(
      "a.js", "window.crmPluginConfig = Object.assign({}, window.crmPluginConfig, {a: 1})",
      "merge crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "window.crmPluginConfig = Object.assign({}, {a: 1}, b)",
      "set crmPluginConfig = {a: 1}",
      "merge crmPluginConfig = dynamic"),
    Shape(
      "a.js", "$.extend(true, window.crmPluginConfig, {a: 1})", "merge crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "window.crmPluginConfig = {...window.crmPluginConfig, a: 1}",
      "merge crmPluginConfig = {...dynamic, a: 1}"),
  ]

  static let values: [Shape] = [
    Shape("a.js", "const c = {a: 1}; window.crmPluginConfig = c", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "function f() { const c = {a: 1}; window.crmPluginConfig = c }",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "let c = {a: 1}; c = b; window.crmPluginConfig = c", "set crmPluginConfig = dynamic"),
    Shape(
      "a.js", "function f() { const c = {a: 1} } window.crmPluginConfig = c",
      "set crmPluginConfig = dynamic"),
    Shape(
      "a.js", "function f(crmPluginConfig) { window.crmPluginConfig = crmPluginConfig }",
      "set crmPluginConfig = dynamic"),
    Shape("a.js", "window.crmPluginConfig = build()", "set crmPluginConfig = dynamic"),
    Shape(
      "a.js", "window.crmPluginConfig = l ? {a: 1} : {b: 2}",
      "set crmPluginConfig = dynamic({a: 1} | {b: 2})"),
    Shape(
      "a.js", "window.crmPluginConfig = JSON.parse('{\"a\": 1}')", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "window.crmPluginConfig = Object.freeze({a: 1})", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "window.crmPluginConfig = {a: 1}\n(function () {})()", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "window.crmPluginConfig = {a: 1}\n[1].map(f)", "set crmPluginConfig = {a: 1}"),
    Shape("a.js", "window.crmPluginConfig = {a: 1}, b = 2", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "window.crmPluginConfig = {\n  a: 1\n  b: 2\n};\nf()",
      "set crmPluginConfig = {a: 1, b: 2}",
      "! a comma is missing here"),
    Shape(
      "a.js", "window.crmPluginConfig = { a: { b: 1 } ;\nvar x = 1;",
      "set crmPluginConfig = {a: {b: 1}}", "! this “{” is never closed"),
    Shape(
      "a.js", "window.crmPluginConfig = { a: ‘b’ };", "set crmPluginConfig = {a: 'b'}",
      "! typographic quotes stand where straight ones are needed"),
  ]

  static let nothing: [Shape] = [
    Shape("a.js", "// window.crmPluginConfig = {a: 1}"),
    Shape("a.js", "/* window.crmPluginConfig = {a: 1} */"),
    Shape("a.js", "f(window.crmPluginConfig, crmPluginConfig == {}, crmPluginConfig.a)"),
    Shape("a.js", "throw Error('window.crmPluginConfig = {} is missing')"),
    Shape("a.js", "log(\"Set window.crmPluginConfig = {…} before the button\")"),
    Shape("a.js", "log('crmPluginConfig = yours')"),
    Shape("a.js", "log('window.crmPluginConfig =')"),
    Shape("a.js", "log('call crmPlugin() now')"),
    Shape("a.js", "(function () { var crmPluginConfig = {a: 1}; crmPluginConfig = {b: 1} })()"),
    Shape("a.js", "function f(crmPluginConfig = {a: 1}) {}"),
    Shape("a.js", "const f = ({crmPluginConfig = {a: 1}}) => 1"),
    Shape("a.js", "const {crmPluginConfig = {a: 1}} = b"),
    Shape("a.js", "class A { crmPluginConfig = {a: 1}; static crmPluginConfig = {} }"),
    Shape("a.ts", "enum E { crmPluginConfig = 'a' }"),
    Shape("a.ts", "declare global { interface Window { crmPluginConfig?: any } }"),
    Shape("a.js", "app.crmPluginConfig = {a: 1}; localStorage.crmPluginConfig = {}"),
    Shape("a.js", "x = {crmPluginConfig: {a: 1}}"),
    Shape("a.js", "a.b.crmPlugin('x'); function crmPlugin(a) {} x = {crmPlugin() {}}"),
    Shape("a.js", "/crmPluginConfig = {}/.test(a)"),
    Shape("a.jsx", "<p>window.crmPluginConfig = {'{a: 1}'}</p>"),
    Shape("a.html", "<!-- <script>window.crmPluginConfig = {a: 1}</script> -->"),
    Shape("a.html", "<script type=\"application/ld+json\">{\"crmPluginConfig\": {}}</script>"),
    Shape("a.html", "<script type='text/template'>window.crmPluginConfig = {a: 1}</script>"),
    Shape("a.html", "<script src=x.js>window.crmPluginConfig = {a: 1}</script>"),
    Shape("a.html", "<template><script>window.crmPluginConfig = {a: 1}</script></template>"),
    Shape("a.html", "<textarea><script>window.crmPluginConfig = {a: 1}</script></textarea>"),
    Shape("a.html", "<noscript><script>window.crmPluginConfig = {a: 1}</script></noscript>"),
    Shape("a.html", "<pre>window.crmPluginConfig = {a: 1}</pre>"),
    Shape("a.php", "<?php /* <script>window.crmPluginConfig = {a: 1}</script> */ ?>"),
    Shape("a.php", "<?php // '<script>window.crmPluginConfig = {a: 1}</script>'\n ?>"),
    Shape("a.twig", "{# <script>window.crmPluginConfig = {a: 1}</script> #}"),
    Shape("a.php", "{{-- <script>window.crmPluginConfig = {a: 1}</script> --}}"),
  ]
}

@Suite("Scripts set configs in many shapes")
struct ScanShapesTests {
  @Test("whatever the global is called", arguments: Shape.targets)
  func findsTargets(shape: Shape) { check(shape) }

  @Test("whatever it does to what was there", arguments: Shape.defaults)
  func findsDefaults(shape: Shape) { check(shape) }

  @Test("whatever the value is", arguments: Shape.values)
  func findsValues(shape: Shape) { check(shape) }

  @Test("and what is no config is none", arguments: Shape.nothing)
  func findsNothing(shape: Shape) { check(shape) }

  private func check(_ shape: Shape) {
    #expect(summary(scan(shape.text, shape.path)) == shape.found)
  }

  @Test("spans point at names, keys and the whole assignment")
  func givesRanges() throws {
    let text = "/* é */ window['crmPluginConfig'].a[\"b\"] = { c: 1 };"
    let bytes = Array(text.utf8)
    let found = try #require(scan(text, "a.js").assignments.first)
    #expect(bytes.text(found.nameRange) == "crmPluginConfig")
    #expect(found.steps.map { bytes.text($0.range) } == ["a", "b"])
    #expect(bytes.text(found.range) == "window['crmPluginConfig'].a[\"b\"] = { c: 1 }")
    #expect(bytes.text(found.value.range) == "{ c: 1 }")
  }

  @Test(
    "one assignment surely follows another, or may not",
    arguments: [
      ("crmPluginConfig = {a:1}; crmPluginConfig = {b:1}", true),
      ("if (x) { crmPluginConfig = {a:1} } crmPluginConfig = {b:1}", true),
      ("function f() { crmPluginConfig = {a:1}; crmPluginConfig = {b:1} }", true),
      ("(function () { crmPluginConfig = {a:1} })(); crmPluginConfig = {b:1}", true),
      ("if (x) { crmPluginConfig = {a:1} } else { crmPluginConfig = {b:1} }", false),
      ("if (x) crmPluginConfig = {a:1}; else crmPluginConfig = {b:1}", false),
      ("x ? crmPluginConfig = {a:1} : crmPluginConfig = {b:1}", false),
      ("crmPluginConfig = {a:1}; if (x) crmPluginConfig = {b:1}", false),
      ("function f() { crmPluginConfig = {a:1} } crmPluginConfig = {b:1}", false),
      ("f(() => { crmPluginConfig = {a:1} }); g(() => { crmPluginConfig = {b:1} })", false),
      ("a = `crmPluginConfig = {a:1};`; b = `crmPluginConfig = {b:1};`", false),
    ])
  func tellsOrder(text: String, follows: Bool) throws {
    let found = scan(text, "a.js").assignments
    try #require(found.count == 2)
    #expect(found[1].surelyFollows(found[0]) == follows)
    #expect(!found[0].surelyFollows(found[1]))
  }

  @Test("script elements of a page follow each other")
  func tellsOrderOfElements() throws {
    let found = scan(
      "<script>crmPluginConfig = {a:1}</script><script>crmPluginConfig = {b:1}</script>", "a.html"
    ).assignments
    try #require(found.count == 2)
    #expect(found[1].surelyFollows(found[0]))
  }
}
