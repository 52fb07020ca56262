import TestSupport
import Testing

@Suite("Variables, patterns, closures and where control goes", .enabled(if: Engine.node != nil))
struct BindingTests {
  private static let values = [
    "{}", "{a: 1}", "{a: undefined, b: null}", "{a: {b: 2}, c: [3]}", "[]", "[1, 2, 3]",
    "[undefined, null]", "'ab'", "5", "true", "null",
    "undefined", "[[1], {a: 2}]", "() => 1", "Object.freeze({a: 1})", "{get a() { return 4 }}",
    "NaN", "''",
  ]

  @Test(
    "A pattern takes apart what it can, and throws for the rest",
    arguments: [
      "{a}", "{a = 5}", "{a: b = 5}", "{a, ...r}", "{...r}", "{['a']: x}", "{a: {b} = {}}",
      "{a: [x] = [7]}", "{length}", "{0: x, 1: y}",
      "[x]", "[x = 5, y]", "[, x]", "[x, ...r]", "[...[x, y]]", "[...{length}]", "[{a}]", "[[x]]",
      "[[x] = [1]]", "{a: {b: {c} = {c: 1}} = {b: {}}}",
      "{toString: x}", "{a = 1, b = a}", "[x = 1, y = x]", "{}", "[]",
    ])
  func patterns(pattern: String) throws {
    let names = ["a", "b", "c", "x", "y", "r", "length"].filter { name in
      pattern.split(whereSeparator: { !$0.isLetter }).contains(Substring(name))
        && !pattern.contains("\(name):") && !pattern.contains("'\(name)'")
    }
    let copy = names.map { "config.\($0) = \($0)" }.joined(separator: "; ")
    let sources = Self.values.flatMap { value in
      [
        "config = {q: 1}; var \(pattern) = \(value); \(copy)",
        "config = {q: 1}; const \(pattern) = \(value); \(copy)",
        "config = {q: 1}; (function (\(pattern)) { \(copy) })(\(value))",
        "config = {q: 1}; ((\(pattern)) => { \(copy) })(\(value))",
        "config = {q: 1}; for (const \(pattern) of [\(value)]) { \(copy) }",
        "config = {q: 1}; try { let \(pattern) = \(value); \(copy) } catch { config.q = 2 }",
        "var \(names.isEmpty ? "none" : names.joined(separator: ", ")); config = {q: 1}; (\(pattern) = \(value)); \(copy)",
      ]
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  /// Bodies that end in many ways, and what stands around them.
  private static let bodies = [
    "config.b = 1", "return 5", "throw 1", "break", "continue", "break all", "continue all",
    "if (flag) return 5", "if (flag) throw 1", "if (flag) break",
    "null.x", "try { throw 1 } catch { return 6 }", "try { return 7 } finally { config.f = 1 }",
    "try { return 7 } finally { return 8 }",
    "try { throw 1 } finally { break }", "for (;;) { return 9 }", "l2: { break l2 }",
    "switch (1) { case 1: break }", "switch (1) { case 1: continue }",
    "switch (1) { case 1: return 3 }", "(() => { return 4 })()", "(() => { throw 4 })()",
    "{ let config = {}; config.z = 1 }", "var i = 9", "i = 9", "config.c = i++",
  ]

  @Test(
    "Whatever ends a body, what stands around it goes on from there",
    arguments: [
      "for (var i = 0; i < 3; i++) { config.i = i; BODY; config.e = i }",
      "for (let i = 0; i < 3; i++) { config.i = i; BODY; config.e = i }",
      "for (var i of [1, 2]) { config.i = i; BODY; config.e = i }",
      "for (var i in {x: 1, y: 2}) { config.i = i; BODY; config.e = i }",
      "var i = 0; while (i++ < 2) { BODY; config.e = i }",
      "var i = 0; do { BODY; config.e = i } while (i++ < 2)",
      "var i = 0; while (i++ < 2) { try { BODY; config.e = i } catch { config.h = i } finally { config.g = i } }",
      "var i = 0; while (i++ < 2) { try { throw 1 } catch { BODY; config.h = i } finally { config.g = i } }",
      "var i = 0; while (i++ < 2) { try { config.t = i } finally { BODY; config.g = i } }",
      "var i = 0; while (i++ < 2) { switch (i) { case 1: BODY; case 2: config.s = i; break; default: config.d = i } }",
      "var i = 0; while (i++ < 2) { if (i == 1) { BODY } else config.e = i }",
      "var i = 0; while (i++ < 2) { for (const j of [1, 2]) { config.j = j; BODY } config.e = i }",
      "var i = 0; while (i++ < 2) { if (flag) { BODY } config.e = i }",
    ])
  func endings(frame: String) throws {
    let sources = Self.bodies.map { body in
      let code = frame.replacing("BODY", with: body)
      return
        "config = {a: 1}; config.r = (function () { all: while (true) { \(code); break } return 'end' })(); config.last = 1"
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  private static let closures = [
    "let n = 0; const inc = () => ++n; inc(); inc(); config = {n}",
    "const make = () => { let n = 0; return () => ++n }; const a = make(), b = make(); a(); a(); config = {a: a(), b: b()}",
    "const f = x => y => z => x + y + z; config = {a: f(1)(2)(3)}",
    "let f; { let x = 1; f = () => x++; } f(); config = {a: f()}",
    "const fs = []; for (var i = 0; i < 3; i++) fs.push(() => i); config = {a: fs.map(f => f())}",
    "const fs = []; for (let i = 0; i < 3; i++) { fs.push(() => i++) } config = {a: fs.map(f => f() + f())}",
    "function f() { return this } config = {a: f() === window}",
    "const o = {f() { return this.x }, x: 1}; const {f} = o; config = {a: o.f(), b: typeof f()}",
    "const o = {x: 1, f() { return (() => this.x)() }}; config = {a: o.f()}",
    "const o = {x: 1, f: () => typeof this}; config = {a: o.f()}",
    "function f() { return typeof this.x } config = {a: f.call({x: 1}), b: f.apply({x: 'a'}), c: f()}",
    "const f = function g(n) { return n ? n * g(n - 1) : 1 }; config = {a: f(5)}",
    "function f(a, b = a + 1, ...c) { return [a, b, c] } config = {a: f(1), b: f(1, 2), c: f(1, 2, 3, 4), d: f()}",
    "const f = ({a = 1, b: {c = 2} = {}} = {}) => a + c; config = {a: f(), b: f({a: 5}), c: f({b: {c: 6}})}",
    "var x = 1; function f() { x = 2; return; var x } f(); config = {x}",
    "var x = 1; (function (x) { x = 2 })(x); config = {x}",
    "let x = 1; (() => { let x = 2; x++ })(); config = {x}",
    "config = {a: typeof f, b: typeof g}; function f() {} let h = () => g; var g",
    "config = {a: f()}; function f() { return g() } function g() { return 1 }",
    "const f = () => x; let x = 5; config = {a: f()}",
    "config = {a: 1}; const f = () => x; f(); let x = 5; config.a = 2",
    "const o = {a: 1}; (o => { o.a = 2; o = {a: 3} })(o); config = o",
    "const a = [1]; (b => { b.push(2); b = [] })(a); config = {a}",
    "function f(o) { o.x = 1; return o } const p = {}; config = {same: f(p) === p, p}",
    "const f = (a, b) => [b, a]; let [x, y] = f(1, 2); [x, y] = [y, x]; config = {x, y}",
    "const memo = {}; const f = n => n in memo ? memo[n] : memo[n] = n < 2 ? n : f(n - 1) + f(n - 2); config = {a: f(6), memo}",
    "const compose = (...fs) => x => fs.reduceRight((v, f) => f(v), x); config = {a: typeof compose}",
    "const pipe = (...fs) => x => fs.reduce((v, f) => f(v), x); config = {a: pipe(x => x + 1, x => x * 2)(3)}",
    "const once = f => { let r; return () => r ??= f() }; let n = 0; const g = once(() => ++n); g(); config = {a: g(), n}",
    "const f = async () => { config.a = 2 }; config = {a: 1}; f()",
    "const f = async () => { await 1; config.a = 2 }; config = {a: 1}; f()",
    "function* g() { config.a = 2 } config = {a: 1}; g()",
    "function* g() { config.a = 2; yield 1 } config = {a: 1}; for (const x of g()) config.b = x",
    "config = {a: 1}; const o = {*[Symbol.iterator]() { yield 5 }}; for (const x of o) config.a = x",
    "config = {a: (() => { try { return config0 } catch { return 1 } })()}",
    "const o = {async *f() { yield 1 }, *g() { yield 2 }, async h() { return 3 }}; config = {a: typeof o.f(), b: typeof o.g, c: typeof o.h()}",
    "var async; async\nfunction f() { config = {a: 1} } f()",
    "let yield_ = 1; function f(await) { return await } config = {a: f(2), yield_}",
  ]

  @Test("What a function closes over stays its own")
  func closed() throws {
    try NodeJudge.check(Self.closures, mayBeUnknown: true)
    let known = Self.closures.filter { !summary($0).hasPrefix("?") }.count
    #expect(known * 3 >= Self.closures.count * 2, "\(known) of \(Self.closures.count)")
  }
}
