import TestSupport
import Testing

@Suite("Functions are called as in Node", .enabled(if: Engine.node != nil))
struct FunctionTests {
  private static let known = [
    ScriptGroup(
      "parameters",
      expressions: [
        "((x, y = x, z = y + 1) => [x, y, z])(1)", "((x = 1) => x)(undefined)",
        "((x = 1) => x)(null)", "((...r) => r)(1, 2)", "((x, ...r) => r)(1)",
        "(({k, l: {m = 2} = {}, ...r}) => [k, m, r])({k: 1, z: 3})",
        "(([x, , y = 3, ...r]) => [x, y, r])([1, 2, undefined, 4])", "((x, x2) => x2)(1)",
        "((x) => x)(1, 2)",
        "(function (x) { x = 2; return x })(1)", "((x, f = () => x) => f())(1)",
        "((x, f = () => x) => { x = 2; return f() })(1)", "(({x} = {x: 1}, [y] = [2]) => x + y)()",
        "(({[`k${1}`]: v}) => v)({k1: 'x'})", "(({length}) => length)('abc')",
        "((x = (() => 1)()) => x)()", "[1, 2].map(x => x * 2)",
        "(a => b => c => a + b + c)(1)(2)(3)", "((...[x, y]) => y)(1, 2)",
      ]),
    ScriptGroup(
      "closures",
      [
        "const counter = () => { let n = 0; return () => ++n }; const c = counter(), d = counter(); c(); config = {a: c(), b: d()}",
        "let n = 0; const f = () => n; n = 1; config = {a: f()}",
        "const o = {n: 0, up() { this.n++; return this }}; config = {a: o.up().up().n}",
        "const make = k => ({[k]: v => k + v}); config = {a: make('x').x('y')}",
        "var f = (function () { var p = 'private'; return {get: function () { return p }} })(); config = {a: f.get()}",
        "const fact = n => n < 2 ? 1 : n * fact(n - 1); config = {a: fact(6)}",
        "function even(n) { return n ? odd(n - 1) : true } function odd(n) { return n ? even(n - 1) : false } config = {a: even(7)}",
        "const fs = {}; for (const k of ['a', 'b']) fs[k] = () => k; config = {a: fs.a() + fs.b()}",
        "let f = () => 1; const g = f; f = () => 2; config = {a: g() + f()}",
        "config = {}; (function () { config.a = 1 })(); (() => { config.b = 2 })(); !function () { config.c = 3 }()",
        "const once = f => { let r; return () => r ??= f() }; let n = 0; const g = once(() => ++n); g(); config = {a: g(), n}",
      ]),
    ScriptGroup(
      "names of function expressions",
      [
        "const g = function f() { return typeof f }; config = {a: g()}",
        "var f = 1; const g = function f() { return typeof f }; config = {a: g()}",
        "const g = function f() { return f === g }; config = {a: g()}",
        "const g = function f() { f.n = 1; return f }; g(); config = {a: g.n}",
        "const g = function f() { f = 1; return typeof f }; config = {a: g()}",
        "const g = function f(f) { return f }; config = {a: g(1)}",
        "const g = function f() { var f; return typeof f }; config = {a: g()}",
        "const g = function f() { let f = 2; return f }; config = {a: g()}",

        "config = {a: (function f(n) { return n ? n + f(n - 1) : 0 })(4)}",
        "let f = 'o'; config = {a: (function f() { return typeof f })(), f}",
        "const g = function f() { 'use strict'; f = 1 }; window.config = {a: 1}; g(); window.config.a = 2",
      ]),
    ScriptGroup(
      "this",
      [
        "const o = {x: 1, f() { return this.x }}; config = {a: o.f(), b: o['f'](), c: (o.f)()}",
        "var x = 'g'; const o = {x: 1, f() { return this.x }}; const f = o.f; config = {a: f(), b: (0, o.f)()}",
        "const o = {x: 1, f() { return (() => this.x)() }}; config = {a: o.f()}",
        "var x = 'g'; const o = {x: 1, f: () => this.x}; config = {a: o.f()}",
        "function f(y) { return this.x + y } config = {a: f.call({x: 1}, 2), b: f.apply({x: 3}, [4])}",
        "function f() { return this === window } config = {a: f(), b: f.call(null), c: f.call(undefined)}",
        "'use strict'; function f() { return this } window.config = {a: typeof f(), b: f.call(null), c: f.call(1)}",
        "function f() { 'use strict'; return this } config = {a: f.call('x')}",
        "config = {}; (function () { this.a = 1 }).call(config)",
        "config = {}; [1, 2].forEach(function (x) { this['k' + x] = x }, config)",
        "config = {a: [1].map(function () { return this.x }, {x: 'y'}), b: [1, 2].filter(function (v) { return v > this.n }, {n: 1})}",
        "var x = 'g'; config = {a: [1].map(function () { return this.x }), b: [1].map(() => this.x, {x: 'no'})}",
        "const o = {get x() { return this.y }, y: 5}; config = {a: o.x, b: {...o}.x}",
        "const o = {set x(v) { this.y = v * 2 }}; o.x = 4; config = {a: o.y}",
        "this.config = {a: 1}", "(function (w) { w.config = {a: 1} })(this)",
        "(function () { this.config = {a: 1} })()",
      ]),
    ScriptGroup(
      "what they return",
      expressions: [
        "(() => {})()", "(() => ({}))()", "(function () {})()", "(() => { return })()",
        "(() => { if (1) return 2; return 3 })()", "(() => { { return 1 } })()",
        "(() => { return 1, 2 })()", "(function () { return {x: 1} })().x",
        "(() => { l: { break l } return 1 })()",
        "[(() => 1)(), (() => 2)()]", "typeof (() => {})()", "(() => () => 1)()()",
        "(() => { for (;;) return 1 })()",
      ]),
    ScriptGroup(
      "getters and setters",
      [
        "config = {get a() { return 1 }, b: 2}", "config = {a: 1, get a() { return 2 }}",
        "config = {get a() { return 2 }, a: 1}", "config = {get a() { return 1 }, set a(v) {}}",
        "config = {set a(v) {}}", "config = {set a(v) { this.b = v }}; config.a = 5",
        "const o = {get x() { return {n: 1} }}; o.x.n = 2; config = {a: o.x.n}",
        "let n = 0; const o = {get x() { return ++n }}; o.x; config = {a: o.x + o.x}",
        "config = {a: 1, get b() { return this.a + 1 }}; config.a = 5",
        "config = {get ['x' + 1]() { return 2 }, get 5() { return 3 }, get 'y z'() { return 4 }}",
        "config = {get: 1, set: 2, async: 3, static: 4, of: 5}",
        "config = {get get() { return 1 }, set() { return 2 }}; config.set = 3",
        "const o = {get x() { return 1 }}; o.x = 2; config = {a: o.x}",
        "const {x} = {get x() { return 3 }}; config = {x}",
        "const o = {_: 1, get x() { return this._ }, set x(v) { this._ = v + 1 }}; o.x++; config = {a: o.x, b: o.x = 5, c: o._}",
        "const o = {get x() { return 1 }}; delete o.x; o.x = 2; config = {a: o.x}",
      ]),
  ]

  @Test("What settings are written with is known", arguments: known)
  func answersAll(group: ScriptGroup) throws {
    try NodeJudge.check(group.sources, mayBeUnknown: false)
  }

  private static let rare = [
    ScriptGroup(
      "arguments",
      [
        "config = {a: (function () { return arguments.length })(1, 2)}",
        "config = {a: (function () { return arguments[1] })(1, 2)}",
        "config = {a: (function (x) { arguments[0] = 5; return x })(1)}",
        "config = {a: (function (x) { 'use strict'; arguments[0] = 5; return x })(1)}",
        "config = {a: (function (x) { x = 5; return arguments[0] })(1)}",
        "config = {a: (function () { return (() => arguments[0])() })('x')}",
        "config = {a: (function () { return [].slice.call(arguments, 1) })(1, 2)}",
        "config = {a: (function () { return [...arguments] })(1, 2)}",
        "config = {a: (function () { return typeof arguments })()}",
        "const f = function () { return g.apply(null, arguments) }; const g = (x, y) => y; config = {a: f(1, 2)}",
        "config = {a: (function (x) { delete arguments[0]; x = 2; return arguments.length })(1)}",
      ]),
    ScriptGroup(
      "scopes of parameters",
      [
        "config = {a: (function (x, f = () => x) { var x = 2; return f() })(1)}",
        "config = {a: (function (x, f = () => x) { var x; return x })(1)}",
        "config = {a: (function (x, f = () => x) { var x; x = 5; return f() })(1)}",
        "config = {a: (function (f = () => y) { var y = 2; try { return f() } catch { return 'none' } })()}",
        "var y = 'o'; config = {a: (function (f = () => y) { var y = 2; return f() })()}",
        "config = {a: (function (x, x) { return x })(1, 2)}",
        "config = {a: (function (x, {y} = x) { return y })({y: 1})}",
        "config = {a: (function (f = () => g) { function g() {} return typeof f })()}",
        "var y = 'o'; config = {a: (function (x = y) { var y = 2; return x })()}",
        "var y = 'o'; config = {a: (function (x = (y = 'p')) { var y = 2; return x })(), y}",
        "config = {a: (function (x = () => typeof arguments) { return x() })()}",
      ]),
    ScriptGroup(
      "properties of functions",
      [
        "function f() {} f.x = 1; config = {a: f.x}",
        "function f() {} f.name = 'x'; config = {a: f.name}",
        "function f(a, b) {} f.length = 9; config = {a: f.length}",
        "'use strict'; function f() {} window.config = {a: 1}; f.name = 'x'; window.config.a = 2",
        "function f() {} delete f.name; f.name = 'x'; config = {a: f.name}",
        "function f() {} config = {a: delete f.prototype}",
        "function f() {} f.prototype = 1; config = {a: f.prototype}",
        "const f = () => 1; f.prototype = 1; config = {a: f.prototype}",
        "function f() {} f.call = () => 5; config = {a: f.call()}",
        "function f() {} config = {a: f.toString().length, b: f + ''}",
        "function f() {} config = {a: f.x, b: 'x' in f, c: f.hasOwnProperty('name')}",
        "function f() {} f.x = 1; config = {a: Object.keys(f)}",
        "function f() {} Object.freeze(f); f.x = 1; config = {a: f.x}",
        "function f() {} config = {a: {...f}}", "function f() {} f.caller = 1; config = {a: 1}",
        "const f = () => {}; config = {a: 1}; f.arguments = 1; config.a = 2",
        "function f() {} Object.assign(f, {x: 1}); config = {a: f.x}",
      ]),
    ScriptGroup(
      "this as an object",
      [
        "function f() { return typeof this } config = {a: f.call('x'), b: f.call(1), c: f.call(true)}",
        "function f() { return this.length } config = {a: f.call('abc')}",
        "function f() { return this === 1 } config = {a: f.call(1)}",
        "function f() { this.x = 1; return this.x } config = {a: f.call('abc')}",
        "config = {a: [1].map(function () { return typeof this }, 'x')}",
        "function f() { return !this } config = {a: f.call(0)}",
        "function f() { return this } config = {a: f.call(0) == 0}",
      ]),
    ScriptGroup(
      "made and awaited",
      [
        "function F(x) { this.x = x } config = {a: new F(1).x}",
        "function F() { return {x: 2} } config = {a: new F().x}",
        "function F() {} F.prototype.m = function () { return 1 }; config = {a: new F().m()}",
        "class A { m() { return 1 } } config = {a: new A().m()}",
        "class A { static s = 1 } config = {a: A.s}",
        "config = {}; class A { constructor() { config.a = 1 } } new A()",
        "config = {}; async function f() { config.a = 1 } f()",
        "config = {}; async function f() { config.a = 1; await 0; config.b = 1 } f(); config.c = 1",
        "config = {}; (async () => { await null; config.a = 1 })()",
        "config = {}; Promise.resolve().then(() => { config.a = 1 })",
        "async function f() { return 1 } config = {a: typeof f()}",
        "config = {a: 1}; (async () => { throw 1 })(); config.b = 1",
        "function* g() { yield 1; yield 2 } config = {a: [...g()]}",
        "config = {}; function* g() { config.a = 1; yield 1 } g()",
        "config = {}; function* g() { config.a = 1; yield 1 } g().next()",
        "function* g() { yield* [1, 2] } const [x, y] = g(); config = {x, y}",
        "config = {n: 0}; function* g() { while (true) yield config.n++ } for (const x of g()) if (x > 3) break",
        "const o = {*[Symbol.iterator]() { yield 1 }}; config = {a: [...o]}",
        "const o = {[Symbol.toPrimitive]() { return 5 }}; config = {a: o + 1, b: `${o}`}",
        "const o = {valueOf() { return 5 }}; config = {a: o + 1, b: o * 2, c: o > 4, d: o == 5}",
        "const o = {toString() { return 'k' }}; config = {[o]: 1, a: `${o}`, b: {k: 2}[o]}",
        "const f = Function.prototype.call.bind([].slice); config = {a: f([1, 2], 1)}",
        "const f = (x => x + 1).bind(null, 4); config = {a: f()}",
      ]),
    ScriptGroup(
      "prototypes",
      [
        "const o = Object.create({x: 1}); config = {a: o.x, b: Object.keys(o)}",
        "const o = {__proto__: {x: 1}}; config = {a: o.x, b: {...o}}",
        "const o = {}; o.__proto__ = {x: 1}; config = {a: o.x}",
        "const o = {['__proto__']: 1}; config = {a: Object.keys(o)}",
        "const __proto__ = 1; const o = {__proto__}; config = {a: Object.keys(o)}",
        "const o = {__proto__() {}}; config = {a: Object.keys(o)}",
        "const o = {__proto__: null}; config = {a: typeof o.toString, b: 'toString' in o}",
        "const o = {__proto__: 5}; config = {a: Object.keys(o), b: typeof o.toString}",
        "const o = Object.create(null); config = {a: typeof o.toString, b: 'constructor' in o, c: !!o.hasOwnProperty}",
        "const o = Object.create(null); o.__proto__ = 5; config = {a: Object.keys(o), b: o.__proto__}",
        "const o = Object.create(null); o.x = 1; config = {...o, a: 'x' in o, b: 'y' in o}",
        "const o = Object.create(null); config = {a: typeof structuredClone(o).toString}",
        "const o = Object.create(null); config = {a: typeof {...o}.toString, b: typeof Object.assign({}, o).valueOf}",
        "const o = {}; config = {a: o.constructor === Object, b: typeof o.toString}",
        "config = {a: JSON.parse('{\"__proto__\": 1}').__proto__}",
        "config = {a: Object.keys({...JSON.parse('{\"__proto__\": 1}')})}",
        "config = {a: Object.keys(Object.assign({}, JSON.parse('{\"__proto__\": {\"x\": 1}}')))}",
        "config = Object.fromEntries([['__proto__', 1], ['a', 2]])",
        "Object.setPrototypeOf(config = {a: 1}, {b: 2})",
        "class A { get x() { return 1 } } config = {a: new A().x}",
      ]),
  ]

  @Test("What is rarely written is right or unknown", arguments: rare)
  func neverWrong(group: ScriptGroup) throws {
    try NodeJudge.check(group.sources, mayBeUnknown: true)
  }
}
