import TestSupport
import Testing

@Suite(
  "Functions and classes for which an engine runs nothing of a script",
  .enabled(if: Engine.node != nil, "needs Node"))
struct EarlyFunctionTests {
  private static let sloppy = [
    StatementGroup(
      "functions where no declaration stands",
      wrong: [
        "while (0) function f() {}", "for (;0;) function f() {}", "do function f() {} while (0)",
        "for (var k in {}) function f() {}", "for (var k of []) function f() {}",
        "l: function* g() {}", "l: async function f() {}", "if (0) async function f() {}",
        "if (0) function* f() {}", "if (0) l: function f() {}", "while (0) l: function f() {}",
        "l: while (0) function f() {}", "if (0) ; else async function f() {}", "function () {}",
        "function* () {}", "async function () {}", "class {}", "class extends Object {}",
        "if (1) class C {}", "l: class C {}",
      ],
      right: [
        "if (0) function f() {}", "if (0) ; else function f() {}", "l: function f() {}",
        "l: m: function f() {}", "if (0) { async function f() {} }",
        "while (0) { function f() {} }",
        "l: { function* g() {} }", "(function () {})", "(async function () {})",
        "(function* () {})",
        "(class {})", "(class extends Object {})", "!function () {}()", "void function () {}",
        "switch (1) { case 1: function f() {} async function g() {} class C {} }",
        "var async; async\nfunction f() {}",
      ]),
    StatementGroup(
      "parameters",
      wrong: [
        "function f(a = 1) { 'use strict' }", "function f({a}) { 'use strict' }",
        "function f(...a) { 'use strict' }", "(a = 1) => { 'use strict' }",
        "([a]) => { 'use strict' }",
        "({m(a = 1) { 'use strict' }})", "function f(a, a) { 'use strict' }",
        "function f(eval) { 'use strict' }", "function f(arguments) { 'use strict' }",
        "function f(static) { 'use strict' }", "function f(yield) { 'use strict' }",
        "function eval() { 'use strict' }", "(function arguments() { 'use strict' })",
        "(function let() { 'use strict' })", "eval => { 'use strict' }",
        "({m(eval) { 'use strict' }})",
        "({m(a, a) {}})", "({set a([b, b]) {}})", "function f(a, b, a = 1) {}", "function f(1) {}",
        "function f(a.b) {}", "function f(this) {}", "function f('a') {}", "function f(a b) {}",
        "function f(,) {}", "function f(a,,b) {}", "(,) => 1", "function f(if) {}",
        "class_ = (new) => 1",
        "function f() { '\\07'; 'use strict' }", "function f() { 'a'; '\\8'; 'use strict' }",
        "function f() { 'use strict'; 010 }", "({get a(b) {}})", "({set a() {}})",
        "({set a(...b) {}})",
        "({set a(b, c) {}})", "({get a(...b) {}})", "({get a: 1})", "({set a})", "({async a})",
      ],
      right: [
        "function f(a) { 'use strict' }", "function f(a, b) { 'use strict' }",
        "function f(a = 1) { ('use strict') }", "function f(a = 1) { 'use\\u0020strict' }",
        "function f(a = 1) { 'use strict' + 1 }", "function f(a = 1) { 'use strict'.length }",
        "function f(a = 1) { 1; 'use strict' }", "function f(arguments) {}",
        "function f(static, yield, let) {}", "function f(a, a) {}",
        "(a) => { 'use strict' }", "({get a() {}, set a(b) {}})", "({set a(b = 1) {}})",
        "({set a({b}) {}})", "({get() {}, set() {}, async() {}, static() {}})",
        "({get: 1, set: 2, async: 3, await: 4})", "var get, set; ({get, set})",
        "({get [1 + 1]() {}})",
        "({get 'a'() {}, set 1(b) {}, get if() {}})", "({async a() {}, async *b() {}, *c() {}})",
        "({async get() {}, async set() {}, get async() {}})", "({get\na() {}})",
        "function f(a,) {}",
        "function f() { '\\07' }", "function f() { 010 }", "function f(a = '\\07') {}",
      ]),
    StatementGroup(
      "objects",
      wrong: [
        "({__proto__: null, __proto__: null})", "({'__proto__': 1, __proto__: 2})",
        "({__proto__: null, \"__proto__\": null, a: 1})", "f({__proto__: 1, __proto__: 2})",
        "({a: {__proto__: 1, __proto__: 2}})", "({class})", "({this})", "({null})", "({true})",
        "({if})", "({'a'})", "({1})", "({[a]})", "({a b})", "({a: 1 b: 2})", "({a:})", "({,})",
        "({async\na() {}})", "({*a: 1})", "({async a: 1})", "({async *a})", "({#a: 1})",
        "({get #a() {}})",
        "({a = 1, b})", "({...})",
      ],
      right: [
        "({__proto__: null})", "({__proto__: null, ['__proto__']: null})",
        "({__proto__: null, __proto__() {}})", "var __proto__; ({__proto__: null, __proto__})",
        "({__proto__() {}, __proto__() {}})", "({get __proto__() {}, __proto__: null})",
        "({a: 1, a: 2})", "({get a() {}, get a() {}})",
        "var a; ({__proto__: a, __proto__: a} = {})",
        "({__proto__: {}, a: {__proto__: {}}})", "({class: 1, if: 2, null: 3})",
        "({if() {}, get class() {}})", "({1: 1, 1.5: 2, 'a': 3, [1]: 4})",
        "({1() {}, 'a'() {}, [1]() {}})",
        "({a: 1,})", "({async: 1})", "var async; ({async})",
      ]),
  ]

  private static let classes = [
    StatementGroup(
      "constructors",
      wrong: [
        "class C { constructor() {} constructor() {} }", "class C { get constructor() {} }",
        "class C { set constructor(a) {} }", "class C { async constructor() {} }",
        "class C { *constructor() {} }", "class C { constructor = 1 }",
        "class C { 'constructor' = 1 }",
        "class C { constructor }", "class C { constructor() { super() } }",
        "class C extends Object { f() { super() } }",
        "class C extends Object { static f() { super() } }",
        "class C extends Object { x = super() }", "class C extends Object { static { super() } }",
        "class C extends Object { constructor() { function f() { super() } } }",
        "class C extends Object { constructor() { function f() { super.x } } }",
        "class C extends Object { constructor() { super } }", "class C { static prototype() {} }",
        "class C { static prototype = 1 }", "class C { static get prototype() {} }",
        "class C { 'constructor'() {} constructor() {} }", "class C { static 'prototype'() {} }",
      ],
      right: [
        "class C { constructor() {} }", "class C { constructor() {} static constructor() {} }",
        "class C { static get constructor() {} }",
        "class C { ['constructor']() {} constructor() {} }",
        "class C { get ['constructor']() {} }",
        "class C extends Object { constructor() { super() } }",
        "class C extends Object { constructor() { (() => super())() } }",
        "class C extends Object { constructor(a = super()) {} }", "class C { prototype() {} }",
        "class C { f() { return super.x } }", "class C { f() { super.x = 1; super['y']() } }",
        "class C { x = super.x; static y = () => super.y }", "class C { static { super.x } }",
        "class C { constructor() { new.target } }", "class C { x = new.target }",
        "class C { f() { ({m() { super.x }}) } }", "class C { prototype = 1 }",
      ]),
    StatementGroup(
      "private names",
      wrong: [
        "class C { #a; #a }", "class C { #a() {} #a }", "class C { get #a() {} get #a() {} }",
        "class C { get #a() {} static set #a(b) {} }", "class C { #constructor }",
        "class C { #constructor() {} }", "class C { f() { this.#a } }",
        "class C { f() { #a in this } }",
        "class C { f() { delete this.#a } #a }", "class C { f() { delete this?.#a } #a }",
        "class C { f() { delete (this.#a) } #a }", "this.#a", "#a in {}", "var #a", "#a",
        "class C { #a = #a }",
        "class C { f() { ({#a: 1}) } #a }", "class C extends (o.#a) { #a }",
        "class C { # a }", "class C { f() { #a } #a }", "class C { f() { #a + 1 } #a }",
        "class C { static async #a; }", "class C { f(x) { x.y.#b } #a }",
        "class C { m() { class D { #b } this.#b } }",
      ],
      right: [
        "class C { #a; #b }", "class C { get #a() {} set #a(b) {} }",
        "class C { static get #a() {} static set #a(b) {} }", "class C { f() { this.#a } #a }",
        "class C { f() { return #a in this } #a }", "class C { f() { return this?.#a } #a }",
        "class C { #a; f() { class D { g(c) { return c.#a } } } }",
        "class C { #a() {} f() { this.#a() } }",
        "class C { static #a = 1; static b = C.#a }",
        "class C { async #a() {} *#b() {} async *#c() {} }",
        "class C { #a = 1; f() { this.#a++; this.#a += 1; [this.#a] = [1]; delete this.#a.b } }",
        "class C { f(o) { return o.a.#b?.c } #b }", "class C { #a; [1 in {}] = 1 }",
      ]),
    StatementGroup(
      "fields and static blocks",
      wrong: [
        "class C { x = arguments }", "class C { x = () => arguments }",
        "class C { static { arguments } }",
        "class C { static { await } }", "class C { static { return } }",
        "class C { static { break } }",
        "while (0) { class C { static { continue } } }", "class C { static { let x; var x } }",
        "class C { x y }", "class C { x = 1 y = 2 }", "class C { a: 1 }", "class C { a, b }",
        "class C { get }}", "class C { static static static }", "class C { async x }",
        "class C { *x }",
        "class C { get x }", "class C { x = yield }", "class C { static { await 1 } }",
        "class C { static { async function f() { } await f() } }", "class C { f(a, a) {} }",
        "class C { get a(b) {} }", "class C { set a() {} }", "class C { f() { with (a) {} } }",
        "class C { f() { let let } }", "class let {}", "class static {}", "class C { f(eval) {} }",
        "class C extends a, b {}", "class C extends {} {", "class C { f() { delete x } }",
        "class C { f() { 010 } }", "class C { f() { '\\01' } }", "class yield {}",
        "class C { async\nx() }", "class C { 'a' }}",
        "class C { constructor }", "class C { f() { break } }", "class C { f() { yield = 1 } }",
      ],
      right: [
        "class C { x; y; 'z'; 1; [1] }", "class C { x = 1; y = 2 }", "class C { x\ny }",
        "class C { x = 1\ny = 2 }", "class C { get\nx() {} }",
        "class C { get; set; static; async }",
        "class C { get = 1; set = 2; static = 3; async = 4 }",
        "class C { static static; static get; static async }",
        "class C { static static() {} }", "class C { get() {} set() {} static() {} async() {} }",
        "class C { static async *x() { yield await 1 } }", "class C { async\nx() {} }",
        "class C { x = function () { return arguments } }", "class C { [1 + 1] = 1 }",
        "class C { ; ; }",
        "class C { static { var x; { let x } } static { let x } }", "class C { static {} }",
        "class C { static x = this; y = this.z }", "class C { x = async () => await 1 }",
        "class C { static { async () => await 1 } }", "class C { await() {} yield() {} }",
        "class C { if() {} get class() {} static new = 1 }", "class C extends (1, Object) {}",
        "class C extends (class {}) {}", "class C extends Object.prototype.constructor {}",
        "class C { static { while (0) { break } } }", "class C { 'use strict' }",
        "class C { f() { return class { g() {} } } }", "(class C { static x = C })",
        "class C { static async; static get\nx() {} }", "class C { x = /a}/; y = `}` }",
        "class C { f() { for (const x of []) ; } }",
        "class C { f = (a, {b}, [c] = []) => ({a, b, c}) }",
      ]),
  ]

  @Test("Nothing of the script is read, or all of it", arguments: sloppy + classes)
  func refused(group: StatementGroup) throws {
    try EarlyErrorJudge.check(group)
  }

  private static let asynchronous = StatementGroup(
    "what waits",
    wrong: [
      "await", "await = 1", "var await", "let await", "function f(a = await 1) { await 1 }",
      "function g() { await 1 }", "() => await 1", "(a = await 1) => 1", "async (a = await 1) => 1",
      "async (await) => 1", "async await => 1", "async function g(a = await 1) {}", "await: ;",
      "class C { x = await 1 }", "({await})", "[await]", "for await (let x in []) ;",
      "for await (let x = 0;;) ;", "for await (x = 1 of []) ;", "await +",
      "function* g() { await 1 }",
      "({m() { await 1 }})", "try {} catch (await) {}", "(async function await() {})",
    ],
    right: [
      "await 1", "await (1)", "await [1]", "await {}", "await await 1", "await -1", "await `x`",
      "-await 1",
      "!await 1", "typeof await 1", "(await 1) ** 2", "await 1 + await 2", "[await 1]",
      "({a: await 1})",
      "await /a/", "await (async () => 1)()", "await (await 1)", "f(await 1, ...await 2)",
      "for await (const x of []) ;", "for await (const x of await 1) { await x }", "o.await = 1",
      "({await: 1})", "({await() {}})", "async () => await 1", "const {a = await 1} = {}",
      "`${await 1}`", "if (await 1) await 2; else await 3", "return await 1", "throw await 1",
      "class C extends (await 1) {}", "class C { [await 1]() {} }",
      "switch (await 1) { case await 2: }",
      "await import('x')", "await new Promise(f => f())", "await a?.b", "await 1 ? 2 : 3",
      "await\n1",
    ])

  private static let generating = StatementGroup(
    "what yields",
    wrong: [
      "yield = 1", "var yield", "function f(a = yield) { 'use strict' }", "1 + yield 2", "-yield 1",
      "yield * ", "function* g(a = yield) {}", "function* g(yield) {}",
      "yield: ;", "({yield})", "class C { x = yield }", "yield\n* 2", "void yield", "yield => 1",
      "(function* yield() {})", "try {} catch (yield) {}", "let yield", "yield++", "[yield] = []",
      "(yield) = 1", "yield 1 = 2", "class yield {}", "yield ** 2",
    ],
    right: [
      "yield", "yield 1", "yield 1, 2", "yield yield 1", "yield* []", "yield*[]", "yield * yield 1",
      "yield\n1", "yield;", "(yield)", "[yield]", "({a: yield})", "({a: yield 1, b: yield})",
      "f(yield, yield 1)", "var a = yield", "var a = yield 1", "a = yield b", "`${yield}`",
      "`${yield 1}`",
      "(yield) ? yield : yield", "yield (1)", "yield [1]", "yield {}", "yield /a/", "yield -1",
      "yield `x`",
      "return yield", "throw yield 1", "if (yield) yield", "for (const x of yield []) ;",
      "for (yield; yield; yield) ;", "o.yield = 1", "({yield: 1, yield() {}})",
      "const {a = yield} = {}",
      "switch (yield) { case yield 1: }", "class C extends (yield) {}", "class C { [yield]() {} }",
      "yield function* () { yield }", "yield a => 1", "function f() { return 1 } yield f()",
      "1 + (yield 2)", "x = (yield) + 1", "yield 1 ? 2 : 3", "yield yield yield",
      "function* g() { yield }", "new (yield)",
    ])

  @Test("What waits and what yields stand in functions for them")
  func suspended() throws {
    try EarlyErrorJudge.check(Self.asynchronous, in: .asynchronous)
    try EarlyErrorJudge.check(Self.generating, in: .generator)
  }

  @Test("Elsewhere `await` and `yield` are names, or nothing")
  func names() throws {
    try EarlyErrorJudge.check(
      StatementGroup(
        "names",
        wrong: [
          "await 1", "await x", "await 'x'", "await f()", "return_ = await x", "() => await x",
          "async function f() { function g() { await 1 } }", "async () => { () => { await 1 } }",
          "for await (const x of []) ;", "yield 1", "yield x",
          "function* g() { () => { yield 1 } }",
          "function* g() { function f() { yield 1 } }", "async function f() { yield 1 }",
          "async () => await", "async function f() { await }", "function* g() { await 1 }",
          "async (x = await 1) => x", "async function* g(x = yield) {}",
          "async x => { for await (y of []) }",
        ],
        right: [
          "var await = 1; await", "var await = x => x; await (1)", "var await = [1]; await [0]",
          "var await = 1; await\n1", "var await = 1; await + 1", "var await = {}; await in {}",
          "var yield = 1; yield", "var yield = 1; yield\n1", "var yield = x => x; yield (1)",
          "var yield = 2; yield * 2", "function await() {}", "function yield() {}", "await: ;",
          "yield: ;",
          "({await: 1, yield: 2})", "function f(await, yield) {}", "(await) => await",
          "yield => yield",
          "async function await() {}", "function* yield() {}", "async () => { await 1 }",
          "async function f() { (function () { var await })() }",
          "function* g() { (function () { var yield })() }",
          "async function f() { var yield }", "function* g() { var await }",
          "class C { async f() { await 1 } }",
          "var of; for (of of []) ;",
        ]))
  }
}
