import TestSupport
import Testing

@Suite("Statements run as in Node", .enabled(if: Engine.node != nil))
struct ControlFlowTests {
  private static let known = [
    ScriptGroup(
      "switch",
      ["'a'", "'b'", "'c'", "'z'", "1", "'1'", "NaN", "undefined"].flatMap { value in
        [
          "config = {}; switch (\(value)) { case 'a': config.a = 1; case 'b': config.b = 1; break; case 'c': config.c = 1 }",
          "config = {}; switch (\(value)) { case 'a': config.a = 1; default: config.d = 1; case 'b': config.b = 1; break; case 1: config.c = 1 }",
          "config = {}; switch (\(value)) { default: config.d = 1; break; case 'z': case '1': config.z = 1 }",
          "config = {a: (v => { switch (v) { case 'a': return 1; case NaN: return 2; case undefined: return 3; default: return 4 } })(\(value))}",
          "config = {}; for (const v of [\(value), 'a']) switch (v) { case 'a': config.a = 1; continue; default: config[v] = 2; break }",
          "config = {}; l: switch (\(value)) { case 'a': { break l } case 'b': config.b = 1 }",
        ]
      } + [
        "config = {}; switch (true) { case config.a > 1: config.b = 1; break; case !config.a: config.c = 2 }",
        "let x = 1; switch (0) { case 0: let x = 2; config = {x} } config.y = x",
        "switch (1) { case 1: function f() { return 'in' } } config = {a: f()}",
        "config = {a: 1}; switch (config.a) {} config.b = 1",
        "config = {n: 0}; switch (1) { case (config.n++, 0): case (config.n++, 1): case (config.n++, 2): }",
      ]),
    ScriptGroup(
      "loops",
      [
        "config = {}; for (let i = 0; i < 3; i++) config['k' + i] = i",
        "config = {}; var i = 3; while (i--) config[i] = 'x'",
        "config = {}; let i = 0; do config[i] = 1; while (++i < 2)",
        "config = {n: 0}; do { config.n++ } while (0)",
        "config = {n: 0}; for (;;) { if (config.n > 3) break; config.n++ }",
        "config = {n: 0}; for (const x of [1, 2, 3, 4]) { if (x % 2) continue; config.n += x }",
        "config = {}; for (const k in {b: 1, a: 2, 1: 3, 0: 4}) config[k] = k",
        "config = {}; for (const i in ['x', 'y']) config[i] = typeof i",
        "config = {}; for (const c of 'aé') config[c] = 1",
        "config = {}; for (const i in 'ab') config[i] = i",
        "config = {}; for (var [k, v] of Object.entries({a: 1, b: 2})) config[v] = k; config.k = k",
        "config = {}; let last; for (last of [1, 2]); config.l = last",
        "config = {}; for (config.k in {a: 1, b: 2});",
        "config = {n: 0}; for (var i = 0, j = 5; i < j; i++, j--) config.n = i * j",
        "config = {n: 0}; for (let i = 0; i < 3; i++) { let i = 5; config.n += i }",
        "config = {n: 0}; for (let i = 0; i < 9; i++) { i += 2; config.n++ }",
        "config = {}; l: for (const a of [1, 2]) for (const b of [1, 2]) { if (b == 2) break l; config['' + a + b] = 1 }",
        "config = {n: 0}; for (const x of []) config.n = 1; for (const x in {}) config.n = 2; while (false) config.n = 3",
        "const f = []; for (let i = 0; i < 3; i++) f.push(() => i); config = {a: f.map(g => g())}",
        "var f = []; for (var i = 0; i < 3; i++) f.push(() => i); config = {a: f.map(g => g())}",
        "const f = []; for (const x of ['a', 'b']) f.push(() => x); config = {a: f.map(g => g())}",
        "const f = []; for (let i = 0; i < 2; i++) { f.push(() => i); i += 0 } config = {a: f.map(g => g())}",
        "const f = []; for (let i = 0, g = () => i; i < 2; i++) f.push(g()); config = {a: f}",
        "config = {}; for (let i = 0, g = () => i; i < 1; i++) { i = 5; config.a = g() }",
        "config = {}; for (const {k, v = 'd'} of [{k: 'a'}, {k: 'b', v: 1}]) config[k] = v",
        "config = {a: (() => { for (const x of [1, 2, 3]) if (x > 1) return x })()}",
        "config = {a: (() => { while (true) { try { return 1 } finally { break } } return 2 })()}",
        "config = {}; for (var x of [1]) var y = x; config.y = y",
        "config = {}; outer: { inner: { break outer } config.a = 1 } config.b = 2",
        "config = {n: 0}; a: b: for (;;) { config.n++; break a }",
      ]),
    ScriptGroup(
      "declarations",
      [
        "config = {a: typeof f, b: typeof g}; function f() {} var g = () => 1",
        "config = {a: v}; var v = 1", "var v = 1; { var v = 2 } config = {v}",
        "let v = 1; { let v = 2; { let v = 3 } } config = {v}",
        "config = {a: (function () { if (0) { var q = 1 } return typeof q })()}",
        "var v = 1; var v; config = {v}",
        "function f() { return 1 } function f() { return 2 } config = {a: f()}",
        "var f = 1; function f() {} config = {a: typeof f}",
        "function f() {} var f; config = {a: typeof f}",
        "config = {a: (function () { return typeof f; function f() {} })()}",
        "config = {a: (function (f) { function f() {} return typeof f })(1)}",
        "config = {a: (function (v) { var v; return v })(1)}",
        "config = {a: (function (v) { var v = 2; return v })(1)}",
        "{ function f() { return 1 } } config = {a: f()}",
        "config = {a: typeof f}; { function f() {} }",
        "if (1) { function f() { return 'x' } } config = {a: f()}",
        "config = {a: (function (f) { { function f() {} } return typeof f })(1)}",
        "config = {a: (function () { let f = 1; { function f() {} } return typeof f })()}",
        "let f = 1; { function f() {} } config = {a: typeof f}",
        "{ f = () => 2; function f() { return 1 } } config = {a: f()}",
        "{ function f() { return 1 } f = () => 2 } config = {a: f()}",
        "config = {}; { h(); function f() {} } function h() { config.a = typeof f }",

        "'use strict'; let f = 'o'; { function f() {} } window.config = {f}",
        "config = {a: (function () { { function f() { return 1 } } { function f() { return 2 } } return f() })()}",
        "var a = 1; (function () { config = {a: typeof a}; var a = 2 })()",
        "const {a, b: [c, d = 4], ...e} = {a: 1, b: [3], x: 5, y: 6}; config = {a, c, d, e}",
        "var config = {a: 1}", "var config = {a: 1}; var config", "var config; config = {b: 1}",
        "function config() {} config = {a: 1}", "window.v = 5; config = {v}",
        "v = 5; config = {w: window.v, x: self.v}",
        "var v = 5; config = {w: window.v, x: globalThis['v'], y: this.v}",
        "function f() {} config = {w: typeof window.f}",
        "const l = 'x'; { config = {l}; }", "config = {a: 1}\n;[1].forEach(x => { config.b = x })",
        "config = {a: 1}\nvar b = 2\nconfig.b = b", "config = {a: (() => {\n return\n 1 })()}",
        "let a = 1, b = a\n++b\nconfig = {a, b}",
        "var a = 5, b = 2, g = 1\nvar c = a\n/b/g\nconfig = {c}",
      ]),
    ScriptGroup(
      "try",
      [
        "config = {}; try { config.a = 1; throw 1; config.b = 1 } catch { config.c = 1 } finally { config.d = 1 } config.e = 1",
        "config = {}; try { config.a = 1 } catch { config.c = 1 } finally { config.d = 1 }",
        "config = {}; try { throw 1 } finally { config.d = 1 } config.e = 1",
        "config = {a: (() => { try { return 1 } finally { config0 = 2 } })()}; var config0",
        "config = {a: (() => { try { return 1 } finally { return 2 } })()}",
        "config = {a: (() => { try { throw 1 } catch { return 2 } finally { } })()}",
        "config = {a: (() => { for (const x of [1, 2]) { try { continue } finally { if (x == 2) return x } } })()}",
        "let n = 0; const f = () => { try { return n } finally { n = 5 } }; config = {a: f(), n}",
        "config = {}; try { try { throw 1 } catch { throw 2 } } catch { config.a = 1 }",
        "var e = 1; try { throw 2 } catch (e) { var f = 3 } config = {e, f}",

        "config = {}; l: try { break l } finally { config.a = 1 } config.b = 1",
        "config = {n: 0}; for (;;) { try { throw 1 } catch { if (++config.n > 2) break } }",
        "config = {}; try { JSON.parse('[1]'); config.a = 1 } catch (e) { }",
        "let ok = 'no'; try { (() => { throw 1 })(); ok = 'yes' } catch (e) { ok = 'caught' } config = {ok}",
      ]),
  ]

  @Test("What settings are written with is known", arguments: known)
  func answersAll(group: ScriptGroup) throws {
    try NodeJudge.check(group.sources, mayBeUnknown: false)
  }

  @Test(
    "Whichever way a page goes, what is known is so on both",
    arguments: [
      ScriptGroup(
        "one way or the other",
        [
          "config = {a: 1}; if (flag) config.b = 2",
          "config = {a: 1}; if (flag) config.a = 1; else config.a = 1",
          "config = {a: flag ? 1 : 1}",
          "config = {a: flag ? 0 : -0}", "config = {a: 1 / (flag ? 0 : -0)}",
          "let z = 0; if (flag) z = -0; config = {a: 1 / z}",
          "config = {a: 1}; const o = {z: 0}; if (flag) o.z = -0; config.b = 1 / o.z",
          "config = {a: flag ? NaN : NaN}", "config = {a: flag ? 'x' : 'x', b: flag && 1}",
          "let o = {x: 1}; if (flag) o = {x: 1}; config = o",
          "config = {a: 1, b: 2}; if (flag) delete config.a",
          "config = {a: 1}; if (flag) { config = {a: 1} }",
          "config = {}; if (flag) { config.b = 1; config.a = 1 } else { config.a = 1; config.b = 1 } config.k = Object.keys(config)[0]",
          "const f = () => { if (flag) return 1; return 1 }; config = {a: f()}",
          "const f = () => { if (flag) return; config.a = 2 }; config = {a: 1}; f()",
          "config = {a: 1}; for (const x of [1, 2]) { if (flag) break; config.a = x }",
          "config = {a: 1}; while (flag) { config.a = 2; break }",
          "config = {a: 1}; switch (flag) { case true: config.a = 2 }",
          "config = {a: 1}; flag && (config.a = 2)", "config = {a: 1}; flag || (config.a = 2)",
          "config = {a: 1}; flag ? config.b = 1 : config.b = 1",
          "config = {a: 1}; try { if (flag) throw 1; config.a = 2 } catch {}",
          "config = {a: 1}; if (flag) throw 1; config.a = 2",
          "config = {a: 1}; if (flag) null.x; else config.b = 1; config.c = 1",
          "const o = {}; config = {o}; (flag ? o : {}).x = 1",
          "let f = () => 1; if (flag) f = () => 2; config = {a: f()}",
          "const k = flag ? 'a' : 'b'; config = {[k]: 1}",
          "config = {a: 1}; config[flag ? 'a' : 'b'] = 2",
          "const s = new Set(); if (flag) s.add(1); config = {a: s.size}",
          "config = {...(flag ? {a: 1} : {a: 1})}", "config = {...(flag && {a: 1}), b: 2}",
          "config = Object.assign({b: 1}, flag ? {b: 2} : null)",
          "const a = [1]; if (flag) a.push(2); config = {n: a.length, first: a[0]}",
          "config = {a: typeof flag, b: !flag === !flag, c: flag == flag}",
          "let n = 0; const t = () => (n++, flag); t() || t(); config = {n}",
          "const o = Object.freeze(flag ? {x: 1} : {}); config = {a: 1}; o.x = 2; config.a = 2",
          "'use strict'; const o = flag ? Object.freeze({x: 1}) : {}; window.config = {a: 1}; o.x = 2; window.config.a = 2",
          "let o = flag ? null : {}; config = {a: 1}; o.x; config.a = 2",
          "let o; if (flag) o = {}; config = {a: 1}; o?.x.y; config.a = 2",
          "const {x = 1} = flag ? {} : {x: 1}; config = {x}",
          "function f(x = 1) { return x } config = {a: f(flag ? undefined : 1)}",
          "config = {a: 1}; l: { if (flag) break l; config.a = 2 }",
          "config = {a: (() => { try { if (flag) return 1 } finally { } return 2 })()}",
          "config = {a: [flag, 1][1], b: [flag].length, c: {flag}.x}",
          "config = {a: `${flag}`.length > 0}",
          "var n = 0; if (flag) { var m = 1 } config = {n, m: typeof m}",
          "config = {a: 1}; const g = {get x() { if (flag) throw 1; return 1 }}; g.x; config.a = 2",
          "config = {a: null ?? (flag ? 1 : 2) ?? 3}",
          "config = {a: (flag, 5), b: void flag, c: typeof !flag}",
        ])
    ])
  func bothWays(group: ScriptGroup) throws {
    try NodeJudge.check(group.sources, mayBeUnknown: true)
  }

  @Test(
    "What comes out the same on both ways is known",
    arguments: [
      ScriptGroup(
        "same",
        [
          "config = {a: 1}; if (flag) config.a = 1; else config.a = 1",
          "config = {a: flag ? 1 : 1}", "config = {a: 1}; if (flag) { let b = 2 }",
          "config = {a: (flag, 5), b: void flag}",
          "const f = () => { if (flag) return 'x'; return 'x' }; config = {a: f()}",
          "config = {a: [flag, 1][1], b: [flag].length, c: {flag}.x}",
          "let n = 0; n = flag ? n + 1 : 1; config = {n}",
          "config = {a: NaN, get b() { return 1 }}",
          "let n = NaN; config = {get b() { return 1 }}",
          "const o = {n: NaN}; config = {a: 1}; try { flag.x } catch {} config.b = 2",
          "let n = NaN; config = {a: 1}; if (flag) { n = NaN } config.b = 2",
        ])
    ])
  func same(group: ScriptGroup) throws {
    try NodeJudge.check(group.sources, mayBeUnknown: false)
  }
}
