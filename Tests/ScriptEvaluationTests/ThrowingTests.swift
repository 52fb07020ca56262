import TestSupport
import Testing

/// Each statement stands between two that set a property: Node and the answer agree on whether the second
/// is reached.
@Suite("Where a script ends by throwing", .enabled(if: Engine.node != nil))
struct ThrowingTests {
  /// What surely throws, or surely does not, and is common enough to be known.
  private static let known = [
    ScriptGroup(
      "properties",
      [
        "null.x", "undefined.x", "(void 0)[0]", "null.x = 1", "undefined['x'] = 1", "(0).x", "''.x",
        "true.x", "({}).x.y", "({}).x?.y", "({}).x?.y.z", "null?.x", "null?.[0]", "undefined?.()",
        "({}).x?.y.z.w", "[].x", "[][0].x", "[][0]?.x", "'a'[5].x", "'a'[0].x", "delete null.x",
        "delete ({}).x", "({}).x()", "({}).x?.()", "({x: 1}).x()", "[1][0]()", "'a'()",
        "(() => 1)()", "(() => 1)()()", "null()", "({x() { return 1 }}).x()",
        "(() => { throw 1 })()",
      ]),
    ScriptGroup(
      "variables",
      [
        "x; let x = 1", "let x = x", "const x = 1; x = 2", "const x = 1; x += 1",
        "const x = 1; x++",
        "const x = 0; x &&= 1", "const x = 0; x ||= 1", "let x; x = 1", "var x = x",
        "f(); function f() {}",
        "f(); var f = () => 1", "(() => x)(); let x = 1", "{ x; let x }",
        "{ let x; { x; const x = 1 } }",
        "typeof x; let x", "for (const i = 0; i < 1; i++) {}", "for (const i of [1, 2]) {}",
        "for (let i of [i]) {}", "let i = [1]; for (let i of i) {}",
        "let i = {k: 1}; for (const i in i) {}",
        "switch (1) { case 0: let x; case 1: x = 1 }",
        "switch (1) { case 0: let x; case 1: let y = 1 }",
        "(function () { x = 1; let x })()", "x = 1; class x {}",
        "(function (p = q, q) {})()", "(function (p = q, q) {})(1)", "(function (q, p = q) {})()",
        "(function (p = p) {})()", "((p, q = () => p) => q())()", "(({p = q, q}) => 1)({})",
      ]),
    ScriptGroup(
      "patterns",
      [
        "const {x} = null", "const {} = undefined", "const {x} = 1", "const {x} = ''",
        "const [x] = []",
        "const [x] = null", "const [x] = {}", "const [x] = 1", "const [x] = 'a'",
        "const [...x] = 'ab'",
        "const {x: {y}} = {}", "const {x: {y} = {}} = {}", "const [[x]] = []",
        "const [[x] = []] = []",
        "const {...r} = null", "const {...r} = 'ab'", "let x; ({x} = undefined)", "let x; [x] = {}",
        "(({x}) => x)()", "(({x} = {}) => x)()", "(([x]) => x)({})", "for (const {x} of [null]) {}",
        "for (const [k, v] of [1]) {}", "for (const [k, v] of ['ab']) {}", "for (const x of {}) {}",
        "for (const x of null) {}", "for (const x in null) {}", "for (const x of 'ab') {}",
        "for (const x of 5) {}",
        "[...{}]", "[...null]", "[...'a']", "({...null})", "({...1})", "Math.max(...{})",
        "Math.max(...[1])",
      ]),
    ScriptGroup(
      "methods that are given the wrong thing",
      [
        "Object.assign(null, {})", "Object.assign({}, null)", "Object.keys(null)", "Object.keys(1)",
        "Object.keys('ab')",
        "Object.entries(undefined)", "Object.values(undefined)", "Object.freeze(1)",
        "Object.freeze(null)",
        "Object.fromEntries([])", "Object.fromEntries(null)",
        "Object.assign(Object.freeze({}), {x: 1})", "Object.assign(Object.freeze({x: 1}), {})",
        "[1].forEach(1)", "[].forEach(1)", "[].forEach({})", "[].forEach()", "[1].map(null)",
        "[].map({})", "[].filter('')",
        "[1].forEach(() => { throw 1 })", "[].forEach(() => { throw 1 })", "[].reduce((a, b) => a)",
        "[1].reduce((a, b) => a.b.c)", "[].reduce((a, b) => a, 0)",
        "[1, 2].reduce((a, b) => null.x)",
        "Object.freeze([]).push(1)", "[].concat(1)", "[].push.call([], 1)",
        "JSON.parse('{}')", "JSON.parse('[1]')", "['a', ''].filter(Boolean)", "['1'].map(Number)",
        "[1].map(String)", "[1].forEach(console.log)", "console.log(null)",
      ]),
    ScriptGroup(
      "try",
      [
        "try { null.x } catch {}", "try { null.x } catch (e) { e }", "try { null.x } finally {}",
        "try { throw 1 } catch { throw 2 }", "try { 1 } catch { throw 2 }",
        "try { null.x } catch {} finally { null.x }",
        "try { try { null.x } finally {} } catch {}",
        "(() => { try { throw 1 } finally { return 1 } })()",
        "l: try { throw 1 } finally { break l }", "for (;;) { try { throw 1 } finally { break } }",
        "try { (() => { throw 1 })() } catch {}", "throw 1", "if (0) throw 1", "if (1) throw 1",
        "for (;;) { throw 1 }", "for (const x of []) throw x", "switch (1) { case 1: throw 1 }",
        "{ { throw 1 } }", "l: { break l; throw 1 }", "(() => { return; throw 1 })()",
      ]),
    ScriptGroup(
      "getters and setters",
      [
        "({get x() { throw 1 }}).x", "({get x() { throw 1 }})", "({set x(v) { throw 1 }}).x = 1",
        "({set x(v) {}}).x = 1", "({get x() { return 1 }}).x = 2", "({...{get x() { throw 1 }}})",
        "Object.values({get x() { throw 1 }})", "Object.keys({get x() { throw 1 }})",
        "Object.assign({}, {get x() { throw 1 }})", "Object.assign({set x(v) { throw 1 }}, {x: 1})",
        "Object.assign({get x() { return 1 }}, {x: 1})", "const {x} = {get x() { throw 1 }}",
        "({get x() { throw 1 }}).x?.y", "'x' in {get x() { throw 1 }}",
      ]),
  ]

  @Test("Which of them throw is known", arguments: known)
  func ends(group: ScriptGroup) throws {
    let sources = group.sources.map(ScriptGroup.around)
    try NodeJudge.check(sources, mayBeUnknown: false)
  }

  /// What frozen, sealed and read-only things take, in both modes.
  private static let writing = [
    "o.x = 2", "o['x'] = 2", "o.y = 1", "o.x++", "o.x += 1", "o.x ||= 2", "o.x &&= 2", "o.y ??= 1",
    "delete o.x", "delete o.y", "[o.x] = [2]", "({y: o.x} = {y: 2})", "Object.assign(o, {x: 2})",
    "Object.assign(o, {y: 2})", "for (o.x of [3]) {}", "o.x = o.x", "o = {}", "({...o}).x = 2",
  ]

  private static let objects = [
    "{x: 1}", "Object.freeze({x: 1})", "Object.seal({x: 1})", "{get x() { return 1 }}", "[]",
    "'text'", "5",
    "Object.freeze([1])", "Object.seal([1])", "Object.freeze({get x() { return 1 }, set x(v) {}})",
    "{set x(v) {}}", "() => 1", "{...Object.freeze({x: 1})}", "[...Object.freeze([1])]",
    "structuredClone(Object.freeze({x: 1}))", "JSON.parse('{\"x\": 1}')", "Object.create(null)",
  ]

  @Test(
    "What cannot be written throws in strict code alone", arguments: ["", "'use strict'; "], objects
  )
  func writes(mode: String, object: String) throws {
    let sources = Self.writing.map { statement in
      "\(mode)let o = \(object); window.config = {a: 1}; \(statement); window.config.a = 2; "
        + "window.config.x = o.x; window.config.y = o.y"
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  @Test(
    "Where directives say that code is strict",
    arguments: [
      "'use strict'; ", "\"use strict\"\n", "'use strict'\n;", "'use\\x20strict'; ",
      "('use strict'); ",
      "'other'; 'use strict'; ", "'a'\n\"b\"\n'use strict'\n", "0; 'use strict'; ",
      ";'use strict'; ",
      "'use strict '; ", "/* c */ 'use strict' // d\n", "'use strict'.x; ", "`use strict`; ",
    ])
  func directives(directive: String) throws {
    let body = "Object.freeze(config = {a: 1}).a = 2; window.other = 1"
    let rest = "var config; try { \(body) } catch { window.config = {a: 3} }"
    let sources = [
      directive + rest, "var config; (function () { \(directive)\(rest.dropFirst(12)) })()",
      "var config; (() => { \(directive)\(rest.dropFirst(12)) })()",
      "var config; ({m() { \(directive)\(rest.dropFirst(12)) }}).m()",
      "function f() { \(directive) } \(rest)",
      "var config; (function () { return function () { \(rest.dropFirst(12)) } })()()",
      "var config; (function () { \(directive) return function () { \(rest.dropFirst(12)) } })()()",
    ]
    try NodeJudge.check(sources, mayBeUnknown: false)
  }

  /// What is not followed to its end: to be unsure is right, to be wrong is not.
  @Test(
    "What is rarely written is right or unknown",
    arguments: [
      ScriptGroup(
        "engine",
        [
          "JSON.parse('')", "JSON.parse('{')", "JSON.parse('\\ufeff{}')",
          "JSON.parse('{\"a\":1,}')", "JSON.parse(null)",
          "JSON.parse(undefined)", "JSON.parse({})", "JSON.parse('1 2')", "JSON.parse('\\u00a01')",
          "JSON.parse('[01]')",
          "JSON.stringify(config)", "const o = {}; o.o = o; JSON.stringify(o)",
          "JSON.stringify(10n)",
          "structuredClone(() => 1)", "structuredClone({f() {}})", "structuredClone({a: [1]})",
          "structuredClone()",
          "Array.from({length: 2})", "Array.from({})", "Array.from(null)", "Array.from(5)",
          "Array.from(() => 1)",
          "Array.from('ab', 5)", "Array.from([1], () => { throw 1 })", "Array.of(1, 2)",
          "Array(-1)", "new Array(-1)", "Array(3)",
          "Object.fromEntries(['ab'])", "Object.fromEntries([{0: 'a', 1: 2}])",
          "Object.fromEntries([['a']])", "Object.fromEntries([1])",
          "Object.fromEntries([[]])", "Object.fromEntries([['a', 1, 2]])", "Object.fromEntries({})",
          "Object.fromEntries('')",
          "Object.create(1)", "Object.create(null)", "Object.create({x: 1})",
          "Object.create(null, {x: 1})",
          "Object.defineProperty({}, 'x', {value: 1})", "Object.defineProperty(1, 'x', {})",
          "Object.defineProperty({}, 'x', 1)",
          "Object.defineProperty(Object.freeze({}), 'x', {value: 1})",
          "Object.defineProperty({}, 'x', {get: 1})",
          "Object.defineProperties({}, null)", "Object.setPrototypeOf({}, 1)",
          "Object.getOwnPropertyNames(null)", "Object.hasOwn(null, 'x')",
          "'' + Object.create(null)", "`${Object.create(null)}`", "+Object.create(null)",
          "Object.create(null).toString()",
          "Object.create(null).hasOwnProperty('x')", "({}).hasOwnProperty('x')",
          "Object.create(null) + 1",
        ]),
      ScriptGroup(
        "callbacks",
        [
          "[2, 1].sort(() => { throw 1 })", "[2, 1].sort(() => 0)", "[1].sort(() => { throw 1 })",
          "[1].find(() => { throw 1 })",
          "[1].every(x => x.y)", "function f() { throw 1 } [1].find(f)",
          "function f() { throw 1 } [1].find(() => f())",
          "function f() { null.x } [1].some(f)",
          "const g = () => { throw 1 }; const f = () => g(); [1].every(() => f())",
          "'a'.replace('a', () => { throw 1 })", "new Map([[1, 2]]).forEach(() => { throw 1 })",

          "JSON.parse('{}', () => { throw 1 })",
          "JSON.stringify({}, () => { throw 1 })",
          "new (function () { throw 1 })()", "function F() { null.x } new F()",
          "function F() { this.x = 1 } new F()",
          "function F() { throw 1 } Reflect.construct(F, [])", "[1].flatMap(() => { throw 1 })",
          "[3, 1].findLast(() => { throw 1 })",
          "(() => { throw 1 }).call()", "(() => { throw 1 }).apply(null, [])",
          "(() => { throw 1 }).bind()()",
          "f.apply(null, {length: 1}); function f() {}", "f.apply(null, 'ab'); function f() {}",
          "f.apply(null, 1); function f() {}",
          "f.apply(null, null); function f() {}", "f.apply(null, {}); function f() {}",
          "f.apply(); function f() {}",
          "'ab'.repeat(-1)", "'ab'.repeat(Infinity)", "'ab'.repeat(2)", "''.repeat(-1)",
          "'ab'.repeat(-0.5)", "'ab'.repeat('x')",
        ]),
      ScriptGroup(
        "language",
        [
          "class C extends null {}", "class C extends 5 {}", "class C { static x = null.y }",
          "class C { constructor() { throw 1 } }",
          "new (class { constructor() { throw 1 } })", "new 5", "new (() => 1)", "new ({}).x",
          "({}) instanceof 5", "({}) instanceof ({})",
          "({}) instanceof (() => 1)", "1 in 1", "'a' in 'abc'", "'a' in null", "[] in {}",
          "10n + 1", "+10n", "-10n", "10n * 2n",
          "async function f() { throw 1 } f()", "async function f() { await 1; throw 1 } f()",
          "(async () => { null.x })()",
          "function* g() { throw 1 } g()", "function* g() { throw 1 } g().next()",
          "function* g() { throw 1 } [...g()]",
          "function* g() { yield 1 } for (const x of g()) null.x",
          "function* g() { yield 1 } const [x] = g()",
          "({toString() { throw 1 }}) + ''", "`${{toString() { throw 1 }}}`",
          "+{valueOf() { throw 1 }}", "({})[{toString() { throw 1 }}]",
          "({valueOf() { throw 1 }}) < 1", "({valueOf() { throw 1 }}) == 1",
          "({toString() { throw 1 }}) === ''", "({toString() { throw 1 }}) == null",
          "(function f() { f() })()", "let n = 0; (function f() { if (n++ < 30) f() })()",
          "let n = 0; (function f() { if (n++ < 12) f(); else null.x })()",
          "x: for (const a of [1]) { for (const b of [1]) continue x; null.x }",
          "do { null.x } while (0)", "while (0) null.x",
          "(function () { 'use strict'; this.x = 1 })()", "(function () { this.x = 1 })()",
          "(function () { 'use strict'; return typeof this.x })()",
          "(() => { (function () { 'use strict'; undeclared = 1 }) })()", "'use strict'.x.y",
          "super_ = 1", "tag`x`; function tag() { throw 1 }",
          "tag`x`; function tag() {}", "import('./x.js')", "(0, eval)('1')",
          "void function () { throw 1 }", "(() => { throw 1 }, 1)", "/x/.test('x')",
          "for (var k in {a: 1}) k.x.y", "for (var [c] of ['ab']) c.x",
          "var {length} = 'ab'; length.x.y",
        ]),
    ])
  func neverWrong(group: ScriptGroup) throws {
    let sources = group.sources.map(ScriptGroup.around)
    try NodeJudge.check(sources, mayBeUnknown: true)
  }
}
