import TestSupport
import Testing

@Suite("What a script makes of a config")
struct ProgramTests {
  @Test(
    "What is said in the script is followed",
    arguments: [
      ("config = {a: 1}", #"{"a": 1}"#),
      ("window.config = {a: 'x'}; window.config.a += '!'", #"{"a": "x!"}"#),
      ("const L = {b: 2}; window.config = {a: L}; config.a.c = 3", #"{"a": {"b": 2, "c": 3}}"#),
      ("const A = {x: 1}; config = {...A, y: 2}", #"{"x": 1, "y": 2}"#),
      ("config = Object.assign({}, {x: 1}, {x: 2})", #"{"x": 2}"#),
      ("config = {a: 1, b: 2}; delete config.a", #"{"b": 2}"#),
      ("config = {}; const c = config; c.a = true", #"{"a": true}"#),
      ("config = {a: !0, b: !'x'}", #"{"a": true, "b": false}"#),
      ("config = {get a() { return 'g' }}", #"{"a": "g"}"#),
      ("config = {a: 1}; if (1 < 2) config.a = 2; else config.a = 3", #"{"a": 2}"#),
      ("config = config || {a: 1}", "? "),
      ("window.config = window.config || {a: 1}", #"{"a": 1}"#),
      ("(function (w, n) { w[n + 'fig'] = {a: 1} })(window, 'con')", #"{"a": 1}"#),
      ("function f(o) { o.a = 1 } config = {}; f(config)", #"{"a": 1}"#),
      ("{ function f() { config.a = 2 } } config = {a: 1}; f()", #"{"a": 2}"#),
      ("config = {}; for (const [k, v] of Object.entries({a: 1})) config[k] = v", #"{"a": 1}"#),
      ("config = {}; ['a', 'b'].forEach((k, i) => { config[k] = i })", #"{"a": 0, "b": 1}"#),
      ("config = {a: 1}; try { null.x; config.a = 2 } catch (e) { config.a = 3 }", #"{"a": 3}"#),
      ("config = {a: 1}; throw 0; config.a = 2", #"{"a": 1}"#),
      ("config = Object.freeze({a: 1}); config.a = 2; config.b = 3", #"{"a": 1}"#),
      ("config = JSON.parse(JSON.stringify({a: [1, 'x']}))", #"{"a": [1, "x"]}"#),
      ("config = {a: 'e' + '\\u0301' === '\\u00e9'}", #"{"a": false}"#),
      ("config = {a: '\\ud83d'}", #"{"a": "\ud83d"}"#),
      (
        "var f = []; for (let i = 0; i < 2; i++) f.push(() => i); config = {a: f[0]()}",
        #"{"a": 0}"#
      ),
      ("let a = 1; { let a = 2 } config = {a}", #"{"a": 1}"#),
      ("l: for (;;) { for (;;) break l } config = {a: 1}", #"{"a": 1}"#),
      ("switch ('b') { case 'a': config = 1; break; case 'b': config = {b: 1} }", #"{"b": 1}"#),
      ("config = {a: 1}; function f() { f() } f()", #"{"a": 1}"#),
      ("const o = false; config = {a: 1}; o.x.y = 2; config.a = 3", #"{"a": 1}"#),
      (
        "config = {get b() { return 1 }}; Object.assign(config, {a: 1, b: 2, c: 3})",
        #"{"b": 1, "a": 1}"#
      ),
      ("config = {a: 1}; if (0) { function f() {} } f(); config.a = 2", #"{"a": 1}"#),
      ("config = {a: 1}; 'x'.a = 1; [].push.call([], 1); config.a = 2", #"{"a": 2}"#),
      ("config = {a: `x${1 + 1}`}", #"{"a": "x2"}"#),
      ("config = {'__proto__x': 1, ['__proto__']: 2}", #"{"__proto__x": 1, ["__proto__"]: 2}"#),
      ("export default {a: 1}", #"exports {"a": 1}"#), ("let a = 1", "nothing"),
    ])
  func followed(source: String, value: String) {
    #expect(summary(source) == value, "\(source)")
  }

  @Test(
    "What only running the page could tell is unknown, and so is what may depend on it",
    arguments: [
      ("config = {a: innerWidth}", "? a"), ("config = {a: {b: f()}}", "? a.b"),
      ("config = {a: 1}; if (innerWidth < 600) config.a = 2", "? a"),
      ("config = {a: 1}; if (x) delete config.a", "? a"),
      ("config = {...f()}", "? "), ("config = {a: {...f(), b: 1}}", "? a"),
      ("config = {a: 1}; f(config)", "? "), ("const A = {}; f(A); config = {a: A}", "? a"),
      ("config = {a: 1}; config[k] = 2", "? "), ("config = {a: 1}; eval('config.a = 2')", "? "),
      ("config = {a: 1}; new Function('config.a = 2')()", "? "),
      ("config = {a: 1}; setTimeout(() => { config.a = 2 })", "? "),
      ("config = {a: 1}; const c = x ? config : {}; c.a = 2", "? "),
      ("let n = 0; config = {get a() { return n++ }}", "? a"),
      ("config = new Proxy({}, {})", "? "), ("config = {a: 1}; config.__proto__ = {b: 1}", "? "),
      ("config = {a: 1}; for (const k of x) config[k] = 2", "? "),
      ("config = {a: 1}; async function f() { await 0; config.a = 2 } f()", "? "),
      ("config = {a: 1}; class C { static x = (config.a = 2) }", "? "),
      ("config = {a: 1}; function f() { arguments[0].a = 2 } f(config)", "? "),
      ("config = {a: 1}; function f() { arguments[0].b = 2 } f(); config.a = 2", "? a"),
      ("config = {a: 1}; function f() { arguments[0].b = 2 } f({}); config.a = 2", "? a"),
      ("config = {a: 1}; function f() { arguments[1].b() } f(); config.a = 2", "? a"),
      ("config = {a: 1}; function f() { const [o] = arguments; o.b = 2 } f(); config.a = 2", "? a"),
      (
        "config = {a: 1}; function f() { const o = {...arguments}; o[0].b = 2 } f(); config.a = 2",
        "? a"
      ),
      ("const o = Object.freeze({}); config = {a: 1}; o.__proto__ = {}; config.a = 2", "? a"),
      ("const o = {}; f(o); config = {a: 1}; o.__proto__ = {}; config.a = 2", "? a"),
      ("const o = {}; config = {a: 1}; o.__proto__ = o; config.a = 2", "? a"),
      (
        "const o = Object.freeze({}); config = {a: 1}; Object.setPrototypeOf(o, {}); config.a = 2",
        "? a"
      ),
      ("config = {a: 1}; Object.getPrototypeOf(null); config.a = 2", "? a"),
      (
        "const o = null; config = {a: 1}; function* f() { o.b() } for (let x of f()) {} config.a = 2",
        "? a"
      ),
      ("config = {a: 1}; function* f(o) { o.b = 1 } [...f()]; config.a = 2", "? a"),
      ("let o; config = {a: 1}; [2, 1].sort(() => { o.b = 1 }); config.a = 2", "? a"),
      ("let o; config = {a: 1}; new Map([[1, 2]]).forEach(() => o.b()); config.a = 2", "? a"),
      ("let o; config = {a: 1}; 'a'.replace('a', () => o.b); config.a = 2", "? a"),
      ("let o; config = {a: 1}; Array.from([1], () => o.b); config.a = 2", "? a"),
      (
        "let o = x ? {get b() { return 1 }} : 0; o = o || {}; config = {a: 1}; "
          + "Object.assign(o, {b: 2}); config.a = 2", "? a"
      ),
      (
        "'use strict'; let o = x ? Object.freeze({}) : {}; window.config = {a: 1}; o.b = 2; "
          + "window.config.a = 2", "? a"
      ),
      ("config = {a: 1}; with (config) { a = 2 }", "? "),
      ("config = {a: 1}; window[x] = {a: 2}", "? "),
      ("import a from './a.js'; window.config = {a}", "? a"),
      ("import a from './a.js'; config = {a: 1}", "? "),
      ("config = {a: 1}; Object.prototype.b = 2", "? "),
      ("const u = undefined; config = {a: 1}; `${{toString() { u.x = 1 }}}`; config.a = 2", "? a"),
      ("const c = x ? {} : undefined; config = {a: 1}; c.y = 1; config.a = 2", "? a"),
      ("const o = {}; f(() => { o.b = 1 }); config = {a: o}", "? a"),
      ("let o = {}; f(() => { o.b = 1 }); o = {c: 1}; config = {a: o}", "? a"),
      ("const s = ''; config = {a: 1}; Reflect.set(s, 'b', 1); config.a = 2", "? a"),
      ("config = {a: 1}; Object.assign('', {b: 1}); config.a = 2", "? a"),
      ("const o = x || {}; config = {a: 1}; Object.keys(o.b); config.a = 2", "? a"),
      ("config = {a: 1}; x?.f(config.a = 2)", "? "), ("const a = [...x]; config = {a}", "? a"),
      ("config = {a() {}}", "? a"), ("config = {a: 1}; `${{toString() { config.a = 2 }}}`", "? "),
    ])
  func unknown(source: String, value: String) {
    #expect(summary(source) == value, "\(source)")
  }

  @Test(
    "What the page calls one day is trusted not to end the script",
    arguments: [
      ("let o; addEventListener('load', () => { o.b() }); config = {a: 1}", #"{"a": 1}"#),
      ("let o; document.body.onclick = () => o.b(); config = {a: 1}", #"{"a": 1}"#),
      ("let o; setTimeout(() => o.b()); config = {a: 1}", #"{"a": 1}"#),
      ("config = {a: 1}; [2, 1].sort((a, b) => a - b); config.a = 2", #"{"a": 2}"#),
      ("config = {a: 1}; new Set([1]).forEach(x => x); config.a = 2", #"{"a": 2}"#),
    ])
  func calledBack(source: String, value: String) {
    #expect(summary(source) == value, "\(source)")
  }

  @Test(
    "A function that the page calls one day sets the config, if nothing else does",
    arguments: [
      ("function setup() { window.config = {a: 1} }", #"{"a": 1}"#),
      ("addEventListener('load', () => { window.config = {a: 1} })", #"{"a": 1}"#),
      ("function f(a) { window.config = {a} }", "? a"),
      (
        "function f() { window.config = {a: 1} } function g() { window.config = {a: 2} }", "several"
      ),
      ("window.config = {a: 1}; function f() { window.config = {a: 2} }", "several"),
    ])
  func waiting(source: String, value: String) {
    #expect(summary(source) == value, "\(source)")
  }

  /// The vendor's code reaches globals by names that it is given.
  private static let loader = """
    (function(a,m,o,c,r,m){a[m]={id:'1',hash:'x',locale:'es',setMeta:function(p){this.params=\
    (this.params||[]).concat([p])}};a[o]=a[o]||function(){(a[o].q=a[o].q||[]).push(arguments)};\
    var d=a.document,s=d.createElement('script');s.async=true;s.id=m+'_script';s.src='b.js';\
    d.head&&d.head.appendChild(s)}(window,0,'button',0,0,'meta'));
    """

  @Test(
    "Other code of a page leaves the config alone",
    arguments: [
      "\(loader)\nwindow.config = {a: 1}", "window.config = {a: 1};\n\(loader)",
      "var el = document.querySelector('a'); if (el) { el.onclick = function () { open('/') } }\n"
        + "for (const x of document.links) x.rel = 'y'\nwindow.config = {a: 1}",
      "window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) }\n"
        + "gtag('js', new Date()); window.config = {a: 1}; gtag('set', 'G')",
      "try { localStorage.x = 1 } catch (e) {}\nwindow.config = {a: 1}",
      "window.config = {a: 1}; document.addEventListener('click', () => { button('open') })",
    ])
  func others(source: String) {
    #expect(summary(source) == #"{"a": 1}"#, "\(source)")
  }

  @Test(
    "Scripts of a page run one after another, modules last",
    arguments: [
      (
        "<script>const A = {x: 1}</script><script>window.config = {a: A}</script>",
        #"{"a": {"x": 1}}"#
      ),
      (
        "<script>window.config = {a: 1}; null.x; config.a = 2</script><script>config.b = 3</script>",
        #"{"a": 1, "b": 3}"#
      ),
      (
        "<script type=module>window.config = {a: 1}</script><script>window.config = {a: 2}</script>",
        #"{"a": 1}"#
      ),
      ("<script>window.config = {a: 1}</script><p onclick=\"window.config = {}\">", "several"),
    ])
  func pages(source: String, value: String) {
    #expect(summary(source, path: "a.html") == value, "\(source)")
  }

  @Test(
    "No script is too deep or too long",
    arguments: [
      ("(", ")"), ("[", "]"), ("{a:", "}"), ("f(", ")"), ("!", ""), ("a?b:", ""), ("a+", ""),
      ("()=>", ""), ("a.b.", "c"), ("{", "}"), ("if(a)", ""), ("a=", ""), ("...", ""),
      ("`${", "}`"),
    ])
  func deep(opening: String, closing: String) {
    for count in [50, TestSettings.depth] {
      let inside =
        String(repeating: opening, count: count) + "1" + String(repeating: closing, count: count)
      _ = outcome("config = {a: 1}; \(inside)")
      _ = outcome("config = \(inside)")
    }
  }

  @Test(
    "A script that runs for ever is given up",
    arguments: [
      "for (;;) {}", "while (1) { config.a += 'x' }",
      "let s = 'x'; for (;;) s += s", "const a = [1]; for (const x of a) a.push(x)",
      "config.a = config; JSON.stringify(config)",
    ])
  func endless(source: String) {
    #expect(summary("window.config = {a: 'x'}; \(source)").hasPrefix("?"))
  }
}
