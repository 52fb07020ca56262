import TestSupport
import Testing

@Suite("Objects, lists and their methods are those of Node", .enabled(if: Engine.node != nil))
struct ObjectTests {
  private static let known = [
    ScriptGroup(
      "properties and their order",
      [
        "config = {b: 1, a: 2}; config.c = 3; config.b = 4",
        "config = {b: 1, 2: 2, a: 3, 1: 4, '03': 5, '-1': 6, 1.5: 7}",
        "config = {b: 1, 1234567890: 2}",
        "config = {b: 1, 4294967294: 2, 4294967295: 3, 4294967296: 4, 0: 5}",
        "config = {b: 1, '10': 2, '9': 3, 9007199254740991: 4}",
        "config = {a: 1, b: 2}; delete config.a; config.a = 3",
        "config = {a: 1, ...{b: 2, a: 3}, c: 4}",
        "config = {...'ab', ...[5], ...null, ...undefined, ...1, ...true}",
        "config = {a: 1, a: 2, 'a': 3, ['a']: 4}",
        "config = {'a b': 1, '': 2, 'é': 3, '\\ud83d\\ude00': 4, '\\n': 5}",
        "config = {0x10: 'a', 1e3: 'b', .5: 'c', 1_0: 'd', 0b11: 'e', 0o17: 'f'}",
        "config = {[1 + 1]: 'a', [`b${1}`]: 'c', [null]: 'd', [true]: 'e', [undefined]: 'f', [-0]: 'g'}",
        "config = {undefined: 1, null: 2, true: 3, if: 4, class: 5, let: 6}",
        "config = {}; config['a'] = 1; config[1] = 2; config[''] = 3; config[null] = 4",
        "config = {a: {b: {c: 1}}}; config.a.b.d = 2; config['a']['b']['e'] = 3",
        "config = {a: [1, {b: 2}]}; config.a[1].b = 3; config.a[0]++; config.a[2] = 'n'",
        "config = {}; config.self = 1; config.window = 2; config.a = config.self + config.window",
        "const a = 1, b = 2; config = {a, b, c: a}",
        "const o = {x: 1}; config = {o, p: o}; o.x = 2",
        "const o = {x: {y: 1}}; config = {...o}; o.x.y = 2; o.z = 1",
        "const o = {x: 1}; const {...p} = o; p.x = 2; config = {a: o.x, b: p.x}",
        "config = {a: undefined, b: void 0, c: null}", "config = {a: {}, b: [], c: [[]], d: [{}]}",
      ]),
    ScriptGroup(
      "methods of Object",
      expressions: [
        "Object.keys({b: 1, 2: 1, a: 1, 1: 1})", "Object.keys({b: 1, 1234567890: 2})[0]",
        "Object.values({b: 1, a: 'x'})", "Object.entries({b: 1, a: [2]})", "Object.keys([5, 6])",
        "Object.values('ab')", "Object.entries('ab')", "Object.keys('')", "Object.keys(5)",
        "Object.values(true)",
        "Object.assign({a: 1}, {b: 2}, null, {a: 3})", "Object.assign({}, 'ab')",
        "Object.assign({}, [1, 2])", "Object.assign({})",
        "(o => Object.assign(o, {x: 1}) === o)({})",
        "Object.fromEntries([['a', 1], ['b', 2], ['a', 3]])",
        "Object.fromEntries(Object.entries({x: 1, y: 2}).map(([k, v]) => [v, k]))",
        "Object.fromEntries([])", "Object.fromEntries([[1, 2], [null, 3]])",
        "Object.freeze({x: 1}).x", "Object.freeze('x')", "(o => Object.freeze(o) === o)({})",
        "Object.is('a', 'a')", "Object.is(null, undefined)", "Object.hasOwn({a: 1}, 'a')",
        "Object.hasOwn({a: 1}, 'toString')", "({a: 1}).hasOwnProperty('a')",
        "({a: undefined}).hasOwnProperty('a')", "Object.prototype.hasOwnProperty.call({a: 1}, 'b')",
        "(o => (o.x = 1, Object.keys(o)))(Object.create(null))", "Array.isArray([])",
        "Array.isArray({})", "Array.isArray('a')", "Array.isArray(null)",
        "Object.defineProperty({}, 'x', {value: 1, writable: true, enumerable: true, configurable: true})",
        "(o => (o.x.y = 2, delete o.z, o.w = 3, o))(Object.freeze({x: {y: 1}, z: 1}))",
        "(o => (o.x = 2, delete o.x, o.y = 1, o))(Object.seal({x: 1}))",
        "(o => (o[0] = 5, o))(Object.freeze([1]))",
        "(o => (o[0] = 5, o[1] = 6, o))(Object.seal([1]))",
      ]),
    ScriptGroup(
      "methods of lists",
      expressions: [
        "[1, 2].length", "[].length", "[1, 2][1]", "[1, 2][2]", "[1, 2][-1]", "[1, 2]['0']",
        "[1, 2]['01']", "[1, 2]['1.0']", "(a => (a.push(2, 3), a))([1])", "[1].push(2)",
        "[].push()", "[1, 2].concat(3, [4, [5]])", "[].concat([], 1)", "[1, 2, 3].slice(1)",
        "[1, 2, 3].slice(-2, -1)", "[1, 2, 3].slice(2, 1)", "[1, 2].slice()",
        "[1, 2, 3].slice(undefined, 2)", "[1, 2].slice(0, 9)",
        "[1, 2].join()", "[1, 2].join('')", "['a', null, undefined, 'b'].join('-')", "[].join('x')",
        "[1, [2]].length", "[1, 2].join(undefined)", "[1, 2].join(null)", "[true, -0, .5].join(0)",
        "[1, 2].includes(2)", "['a'].includes('b')", "[null].includes(undefined)",
        "[1, 2].indexOf(2)", "[1].indexOf('1')", "[0].includes(-0)", "[-0].indexOf(0)",
        "[undefined].indexOf(undefined)",
        "[1, 2, 3].map((x, i, a) => x + i + a.length)", "[1, 2, 3].filter(x => x % 2)",
        "['a', '', null, 'b', 0, NaN].filter(Boolean)", "['1', '', null].map(Number)",
        "[1, null, true].map(String)", "[0, 'a'].map(Boolean)", "[[1], 2].map(Array.isArray)",
        "[1, 2, 3].reduce((s, x) => s + x)", "[1, 2].reduce((s, x, i) => s + x * i, 'a')",
        "[].reduce((s, x) => s, 5)", "[5].reduce((s, x) => 0)",
        "['a', 'b'].reduce((o, k, i) => ({...o, [k]: i}), {})",
        "(() => { let s = ''; ['a', 'b'].forEach((x, i) => { s += x + i }); return s })()",
        "[1].forEach(x => x)", "[...[1, 2], ...'ab', 3]", "[...[[1]]]", "Array.of(1, 'a')",
        "Array.from('ab')", "Array.from([1, 2])", "(a => (a[0] = 5, a[1] = 6, a))([])",
        "(([a, [b]]) => b)([1, [2]])", "[3, 4].map(x => [x]).map(([y]) => y)",
      ]),
    ScriptGroup(
      "methods of texts",
      expressions: [
        "'abc'.length", "''.length", "'\\ud83d\\ude00'.length", "'abc'[1]", "'abc'[3]",
        "'abc'['1']", "'abc'.concat('d')", "'abc'.concat(1, null, 'x')",
        "'a'.concat('b', 'c', 'd')", "'abc'.startsWith('ab')",
        "'abc'.startsWith('')", "'abc'.startsWith('abcd')", "'abc'.endsWith('bc')",
        "'abc'.endsWith('b')", "'n1'.endsWith(1)",
        "'null'.startsWith(null)",
        "'aBc'.toUpperCase()", "'AbC'.toLowerCase()", "' \\t a b \\n'.trim()", "''.trim()",
        "'  '.trim()", "'a'.toString()", "(5).toString()", "(-0).toString()", "(0.5).toString()",
        "true.toString()", "String(5)", "String(null)", "String()", "String('a')",
        "String(undefined)", "Number('5')", "Number()", "Number('')", "Number(null)",
        "Number(true)", "Number(undefined)", "Number('-.5')", "Boolean('')", "Boolean()",
        "Boolean([])",
        "isNaN(NaN)", "isNaN('')", "isNaN(undefined)", "isNaN(1)", "Math.max(1, 3, 2)",
        "Math.min(1, 3, -2)", "Math.max('5', 3)", "Math.floor(1.7)", "Math.floor(-1.2)",
        "Math.ceil(1.2)", "Math.ceil(-0.5)", "Math.abs(-3)", "Math.abs(-0)", "Math.abs('-5')",
        "Math.floor(null)", "Math.max(-0, 0)", "Math.max(0, -0)", "Math.min(0, -0)",
        "Math.min(-0, 0)", "Math.max(...[1, 5])", "Math.max(true, null)",
      ]),
    ScriptGroup(
      "JSON and copies",
      expressions: [
        "JSON.parse('{\"b\": 1, \"a\": [true, null, \"x\", -1.5e2]}')",
        "JSON.parse('\"a\\\\u00e9\"')", "JSON.parse(' [ ] ')", "JSON.parse('{\"a\": 1, \"a\": 2}')",
        "JSON.parse('-0')", "JSON.parse('1e400')", "JSON.parse('{\"1\": 1, \"b\": 2, \"0\": 3}')",
        "JSON.stringify({b: 1, a: [1, 'x', null, true]})", "JSON.stringify('a')",
        "JSON.stringify([NaN, Infinity, -0])", "JSON.stringify({a: undefined, b: 1})",
        "JSON.stringify({b: 1, 1: 2})", "JSON.stringify([])", "JSON.stringify({})",
        "JSON.stringify(null)", "JSON.stringify('é/<')", "JSON.stringify(1e5)",
        "JSON.parse(JSON.stringify({a: {b: [1, {c: 'x'}]}}))",
        "(o => { const c = structuredClone(o); c.x.y = 2; return [o, c] })({x: {y: 1}})",
        "structuredClone([1, {a: 2}])", "structuredClone('x')",
        "(o => (o.x = 1, structuredClone(o)))({})",
        "(c => (c.a = 2, c))(structuredClone(Object.freeze({a: 1})))",
      ]),
  ]

  @Test("What settings are written with is known", arguments: known)
  func answersAll(group: ScriptGroup) throws {
    try NodeJudge.check(group.sources, mayBeUnknown: false)
  }

  private static let receivers = [
    "'abc'", "' É,b'", "[]", "['b', 'a']", "[[1, [2]], null]", "[NaN, -0]", "5", "true",
    "{length: 1, 0: 'x'}", "Object.freeze([1, 2])",
  ]

  private static let methods = [
    "at", "charAt", "charCodeAt", "codePointAt", "concat", "endsWith", "includes", "indexOf",
    "lastIndexOf", "localeCompare", "match", "normalize", "padEnd", "padStart", "repeat", "replace",
    "replaceAll", "slice", "split", "startsWith", "substr", "substring", "toLowerCase",
    "toUpperCase", "trim", "trimEnd", "trimStart", "toString", "valueOf", "copyWithin", "every",
    "fill", "filter", "find",
    "findIndex", "findLast", "flat", "flatMap", "forEach", "join", "map", "pop", "push", "reduce",
    "reduceRight", "reverse", "shift", "some", "sort", "splice", "unshift", "with", "toFixed",
    "toPrecision", "toExponential", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable",
    "toLocaleString", "constructor", "toReversed", "toSorted", "toSpliced", "keys", "call", "big",
    "unknown",
  ]

  private static let givens = ["", "'b', 1", "Boolean, {}"]

  @Test("Every method of every value is right or unknown", arguments: receivers)
  func callsMethods(receiver: String) throws {
    let sources = Self.methods.flatMap { method in
      Self.givens.map { "const v = \(receiver); config = {a: v.\(method)(\($0)), v}" }
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  @Test("What is built in is right or unknown, whatever it is given")
  func callsBuiltins() throws {
    let functions = [
      "Object", "Object.keys", "Object.values", "Object.entries", "Object.fromEntries",
      "Object.freeze", "Object.seal", "Object.preventExtensions", "Object.isFrozen",
      "Object.isSealed", "Object.create", "Object.getPrototypeOf", "Object.getOwnPropertyNames",
      "Object.is", "Object.hasOwn", "Object.assign", "Array", "Array.isArray", "Array.from",
      "Array.of", "String", "Number", "Boolean", "Math.max", "Math.min", "Math.floor", "Math.ceil",
      "Math.abs", "Math.round", "isNaN", "isFinite", "parseInt", "parseFloat",
      "Number.isNaN", "Number.isInteger", "JSON.parse", "JSON.stringify", "structuredClone",
      "console.log", "Function.prototype.call", "String.fromCharCode",
    ]
    let givens = [
      "", "undefined", "null", "0", "-0", "-1.5", "NaN", "'12'", "'a'", "''", "'[1]'", "true", "[]",
      "['ab']", "[['a', 1]]", "[1, 2]", "{}", "{a: 1}", "{length: 2}", "Object.freeze([1])",
      "() => 1", "1, 2", "-0, 0", "NaN, 1", "'a', 'b'", "{a: 1}, 'a'", "[1], x => x + 1",
      "Object.freeze({a: 1}), {a: 2}", "{}, {a: 1}, {a: 2}", "null, null", "'1', 2, null",
      "[3, 4], 'a'", "{}, null, 2",
    ]
    let sources = functions.flatMap { function in
      givens.map { "config = {a: \(function)(\($0))}" }
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  @Test(
    "What is rarely written is right or unknown",
    arguments: [
      ScriptGroup(
        "objects and lists",
        [
          "const a = [1, 2]; a.length = 1; config = {a, n: a.length}",
          "const a = Object.seal([1]); a.length = 3; config = {n: a.length}",
          "const a = Object.seal([1, 2]); a.length = 1; config = {n: a.length}",
          "const a = [1]; a[3] = 2; config = {n: a.length}",
          "const a = [1]; a.x = 2; config = {a, k: Object.keys(a), s: [...a].length}",
          "const a = [1]; a['-1'] = 2; config = {n: a.length, b: a[-1]}",
          "const a = [1]; delete a[0]; config = {n: a.length, b: 0 in a}",
          "config = {a: [, 1], n: [,,].length}",
          "const a = [1, 2]; for (const x of a) if (a.length < 5) a.push(x); config = {a}",
          "const a = [1, 2]; a.forEach(x => { if (a.length < 4) a.push(x) }); config = {a}",
          "const a = [1, 2]; config = {b: a.map((x, i) => { a[1] = 9; return x })}",
          "const a = [1, 2, 3]; config = {b: a.filter(x => { a.length = 0; return true })}",
          "const a = []; a[0] = a; config = {n: a.length}",
          "const a = [3, 1, 2]; a.sort(); config = {a}",
          "const a = [1, 2]; a.reverse(); config = {a}",
          "const a = [1]; a.unshift(0); config = {a, b: a.pop(), c: a.shift()}",
          "const o = {}; for (const k in {x: 1, y: 2}) { o[k] = 1 } config = o",
          "const o = {a: 1, b: 2}; for (const k in o) { delete o.b; o.c = 1 } config = o",
          "const o = {a: 1}; for (const k in o) o[k + 'x'] = 1; config = o",
          "const o = {b: 1}; o[4294967294] = 1; o[4294967295] = 2; o[7] = 3; config = {k: Object.keys(o)}",
          "config = {a: 1}; Object.defineProperty(config, 'b', {value: 2}); config.b = 3",
          "config = {a: 1}; Object.defineProperty(config, 'a', {value: 2})",
          "config = {a: 1}; Object.defineProperty(config, 'b', {get() { return 3 }, enumerable: true})",
          "Object.defineProperty(window, 'config', {value: {a: 1}}); window.config = {a: 2}",
          "Object.defineProperty(window, 'config', {value: {a: 1}, writable: true, configurable: true, enumerable: true}); window.config = {a: 2}",
          "Object.defineProperty(window, 'config', {get() { return {a: 1} }})",
          "config = {a: 1}; Object.preventExtensions(config); config.b = 1; config.a = 2; delete config.a",
          "const o = Object.freeze({x: {y: 1}}); o.x.y = 2; config = o",
          "const o = Object.freeze([[1]]); o[0].push(2); config = {o}",
          "const o = Object.seal({set x(v) { this.y = v }, y: 0}); o.x = 5; config = {y: o.y}",
          "const o = {a: 1, get b() { return Object.keys(this).length }}; config = {...o}",
          "const o = {get a() { delete this.b; return 1 }, b: 2}; config = {...o}",
          "const o = {get a() { delete this.b; return 1 }, b: 2}; config = {v: Object.values(o)}",
          "const o = {get a() { this.c = 3; return 1 }, b: 2}; config = {e: Object.entries(o)}",
          "const o = {get a() { delete this.b; return 1 }, b: 2}; config = Object.assign({}, o)",
          "const o = {get a() { delete this.b; return 1 }, b: 2}; const {...r} = o; config = r",
          "config = {get a() { return this.b = 5 }, b: 1}",
          "config = Object.assign({set a(v) { this.b = v }}, {a: 1})",
          "config = {...{set a(v) {}}}",
          "config = {a: 1}; config.hasOwnProperty = 5; config.b = config.hasOwnProperty",
          "config = JSON.parse('{\"a\": {\"toJSON\": 1}}'); config.s = JSON.stringify(config)",
          "config = {s: JSON.stringify({toJSON() { return 5 }})}",
          "config = {s: JSON.stringify({f() {}, u: undefined, n: null})}",
          "config = {s: JSON.stringify([undefined, () => 1])}",
          "config = {s: JSON.stringify({get a() { return 1 }})}",
          "config = {s: JSON.stringify('\\n\"\\u2028\\u007f')}",
          "const o = {x: 1}; config = structuredClone({a: o, b: o}); config.same = config.a === config.b; config.a.x = 2",
          "const a = [1]; config = structuredClone({a, b: a}); config.a.push(2)",
          "config = {a: [1, 2].toString(), b: [] + [], c: [1] + 1, d: {} + ''}",
          "config = {a: [1] == 1, b: [] == '', c: [0] == false, d: [] == []}",
          "config = {[[1, 2]]: 'a', [{}]: 'b'}",
          "config = {a: 'abc'.slice(1), b: 'abc'.substring(2, 0), c: 'a-b'.split('-'), d: 'ab'.repeat(2), e: 'abc'.includes('b'), f: 'abc'.indexOf('c')}",
          "config = {a: 'straße'.toUpperCase(), b: 'İ'.toLowerCase(), c: '\\ufeffa\\u00a0'.trim()}",
          "config = {a: 1}; top.config.b = 2; self['config'].c = 3; frames.config.d = 4",
        ])
    ])
  func neverWrong(group: ScriptGroup) throws {
    try NodeJudge.check(group.sources, mayBeUnknown: true)
  }
}
