import TestSupport
import Testing

/// Scripts of a page share their globals, and one that declares what another did does not run.
@Suite("Several scripts of a page", .enabled(if: Engine.node != nil))
struct GlobalScriptTests {
  private struct Page: Codable {
    var scripts: [String]
    var answer: String?
  }

  private static let comparison = """
    pages => {
      const vm = require('vm');
      const encode = value => {
        if (value === null || typeof value !== 'object') {
          return typeof value === 'string' ? JSON.stringify(value) : Object.is(value, -0) ? '-0' : String(value);
        }
        if (Array.isArray(value)) return '[' + value.map(encode).join(', ') + ']';
        return '{' + Object.keys(value).map(key => key + ': ' + encode(value[key])).join(', ') + '}';
      };
      return pages.map(({scripts, answer}) => {
        if (answer === undefined) return '';
        const page = vm.createContext({structuredClone});
        page.window = page.self = page;
        for (const script of scripts) { try { vm.runInContext(script, page) } catch (error) {} }
        const said = answer === 'nothing' ? 'undefined' : encode((0, eval)(`(${answer})`));
        const made = encode(vm.runInContext('window.config', page));
        return said === made ? '' : scripts.join(' | ') + '\\n   said ' + said + '\\n   made ' + made;
      });
    }
    """

  private static let pages = [
    ["const config = {a: 1}; window.config = {b: 1}", "const config = {c: 1}"],
    ["var A = 1; window.config = {A}", "let A = 2; window.config = {A}"],
    ["let A = 1; window.config = {A}", "var A = 2; window.config = {b: A}"],
    ["let A = 1; window.config = {A}", "let A = 2; window.config = {b: A}"],
    ["const A = 1; window.config = {A}", "function A() {} window.config.b = 2"],
    ["function A() {} window.config = {a: 1}", "const A = 1; window.config.a = A + 1"],
    ["class A {} window.config = {a: 1}", "let A; window.config.a = 2"],
    [
      "window.A = 1; window.config = {A}",
      "let A = 2; window.config.b = A; window.config.c = window.A",
    ],
    ["A = 1; window.config = {A}", "const A = 2; window.config.b = A"],
    ["window.config = {a: 1}; { let A }", "let A = 2; window.config.b = A"],
    ["window.config = {a: 1}; (function () { var A })()", "let A = 2; window.config.b = A"],
    ["window.config = {a: 1}; { function A() {} }", "let A = 2; window.config.b = A"],
    ["window.config = {a: 1}; { var A }", "let A = 2; window.config.b = A"],
    ["window.config = {a: 1}; for (var A of [1]) ;", "let A = 2; window.config.b = A"],
    ["window.config = {a: 1}; for (let A of [1]) ;", "let A = 2; window.config.b = A"],
    ["let A = 1", "window.config = {A}; { let A = 2; window.config.b = A } window.config.c = A"],
    ["let A = 1", "window.config = {A: window.A, b: typeof A}"],
    ["var A = 1", "window.config = {A: window.A, b: typeof A}"],
    ["let A = 1", "A = 2; window.config = {A}"],
    ["const A = 1; window.config = {A}", "A = 2; window.config.b = 1"],
    ["window.config = {a: 1}; null.x; let A = 1", "window.config.b = 2; A; window.config.c = 3"],
    ["window.config = {a: 1}; null.x; var A = 1", "window.config.b = typeof A"],
    [
      "window.config = {a: 1}; let A = null.x",
      "window.config.b = 1; typeof A; window.config.c = 1",
    ],
    ["window.config = {a: 1}; let let = 1", "window.config = {b: 1}"],
    ["window.config = {a: 1}", "let undefined = 1; window.config.b = 1", "window.config.c = 1"],
    ["window.config = {a: 1}", "const NaN = 1; window.config.b = 1", "window.config.c = 1"],
    ["window.config = {a: 1}", "class Infinity {} window.config.b = 1", "window.config.c = 1"],
    [
      "window.config = {a: 1}", "var undefined = 1; window.config.b = undefined",
      "window.config.c = 1",
    ],
    [
      "window.config = {a: 1}", "{ let undefined = 1; window.config.b = undefined }",
      "window.config.c = undefined",
    ],
    [
      "window.config = {a: 1}", "(function (undefined) { window.config.b = undefined })(5)",
      "window.config.c = 1",
    ],
    ["'use strict'; window.config = {a: 1}", "A = 1; window.config.A = A"],
    ["function f() { return 1 }", "function f() { return 2 } window.config = {a: f()}"],
    ["var config = {a: 1}", "var config; config.b = 2"],
    ["var config = {a: 1}", "var config = {b: 1}"],
    ["var config = {a: 1}", "let config = {b: 1}; config.c = 1"],
    ["window.config = {a: 1}", "let config = {b: 1}; config.c = 1"],
    [
      "let config = {b: 1}; window.config = {a: 1}; config.c = 1",
      "config.d = 1; window.config.e = 1",
    ],
    ["window.config = {a: 1}; throw 1", "window.config.b = 1"],
    ["window.config = {a: 1}; }", "window.config = {b: 1}"],
    ["window.config = {a: 1}", "window.config.b = 1; (", "window.config.c = 1"],
    ["const f = () => window.config; window.config = {a: 1}", "f().b = 2"],
    [
      "let n = 0; const next = () => ++n", "window.config = {a: next()}",
      "window.config.b = next()",
    ],
    [
      "var o = Object.freeze({x: 1})",
      "'use strict'; window.config = {a: 1}; o.x = 2; window.config.b = 1",
      "o.x = 3; window.config.c = o.x",
    ],
    ["this.config = {a: 1}", "this.config.b = typeof this"],
    ["window.config = {a: 1}", "delete window.config.a", "window.config.b = 1"],
    ["window.config = {a: 1}", "delete window.config"],
    ["var config = {a: 1}", "delete window.config"],
    ["if (1) { function g() { return 1 } } window.config = {a: g()}", "window.config.b = g()"],
  ]

  @Test("What one of them leaves is what the next one finds")
  func pages() throws {
    var cases: [Page] = []
    for scripts in Self.pages {
      let source = scripts.map { "<script>\($0)</script>" }.joined(separator: "\n")
      let answer = summary(source, path: "a.html")
      let isKnown = !answer.hasPrefix("?") && answer != "several"
      cases.append(Page(scripts: scripts, answer: isKnown ? answer : nil))
    }
    let verdicts: [String] = try #require(Engine.node).call(Self.comparison, with: cases)
    for verdict in verdicts where !verdict.isEmpty { Issue.record("\(verdict)") }
    let known = cases.filter { $0.answer != nil }.count
    #expect(known * 3 >= cases.count * 2, "\(known) of \(cases.count)")
  }
}
