import TestSupport
import Testing

@Suite("JSON, copies and what cannot be written down", .enabled(if: Engine.node != nil))
struct JSONTests {
  @Test("What `JSON.parse` reads, and where it throws")
  func parsed() throws {
    let texts = [
      "{}", "[]", "null", "true", "1", "-0", "1e3", "1E+2", "0.5", "\"a\"", "\"\\\\u0041\"",
      "\"\\\\n\"", "{\"a\": 1, \"a\": 2}", "{\"b\": 1, \"1\": 2, \"a\": 3}",
      " [1 , 2] ", "\\t[]\\n", "{\"__proto__\": 1}", "{\"__proto__\": {\"x\": 1}}", "[[[[]]]]",
      "{\"\": {\"\": 1}}", "\"\\\\ud83d\"", "123456789012345678901234567890", "1e400", "5e-324",
      "", " ", "{", "[1,]", "{\"a\": 1,}", "{a: 1}", "{'a': 1}", "01", "+1", ".5", "1.", "0x1",
      "NaN", "Infinity", "undefined", "[1] x", "// c\\n1", "/* c */ 1", "\"a", "'a'", "\"\\\\x41\"",
      "\"\\\\u{41}\"",
      "\"\\\\v\"", "\"\\\\0\"", "\"a\\nb\"", "\"a\\tb\"", "\\u00a01", "\\ufeff1", "1 2", "[1 2]",
      "{\"a\" 1}", "{\"a\": }", "{,}", "[,]", "tru", "nul", "True", "--1", "-", "1e", "1e+", "1.e1",
      "{\"a\": 1; }", "]", "[}", "{\"a\"}",
      "\\u2028\"a\"", "\"\u{2028}\"", "`a`", "1n", "1_0", "[\"a\", 'b']",
    ]
    let sources = texts.flatMap { text in
      [
        "config = {a: JSON.parse('\(text)')}", ScriptGroup.around("JSON.parse('\(text)')"),
        "config = {a: 1}; try { config = {b: JSON.parse('\(text)')} } catch { config.c = 2 }",
        "config = {a: 1}; const o = JSON.parse('\(text)'); config.k = Object.keys(Object(o)); config.s = JSON.stringify(o)",
      ]
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  private static let values = [
    "{}", "[]", "null", "undefined", "NaN", "-0", "Infinity", "'a\"b'", "'\\\\'", "'\\n'",
    "'\\ud83d'", "'é\u{1F600}'", "'</script>'", "'\\u2028'", "'\\x7f'", "1e21", "1e-7", "0.1",
    "[undefined, () => 1, null]", "{a: undefined, b: () => 1, c: null}", "{b: 1, 1: 2, a: 3}",
    "{toJSON() { return 5 }}", "{a: {toJSON: 1}}", "{get a() { return 1 }}",
    "[[1, [2]], {a: [{}]}]",
    "() => 1", "true", "'x'", "{a: NaN, b: -0}", "Object.create(null)", "Object.freeze({a: [1]})",
    "[, 1]", "{['__proto__']: 1}", "{a: 'x', 'b c': 1, '': 2}", "10n", "{a: 10n}", "new Date(0)",
    "/x/",
    "(() => { const o = {}; o.o = o; return o })()", "(() => { const o = {}; return [o, o] })()",
    "Object.defineProperty({a: 1}, 'b', {value: 2})", "window.nothing", "[flag, 1]", "new Map()",
    "Symbol.iterator",
  ]

  @Test(
    "What a value becomes as a text or a copy",
    arguments: [
      "JSON.stringify(V)", "JSON.parse(JSON.stringify(V))", "structuredClone(V)",
      "JSON.stringify([V])", "JSON.stringify({a: V})", "JSON.stringify(V, null, 2)",
      "JSON.stringify(V, ['a'])",
      "JSON.stringify(V, (k, v) => v)", "{...V}", "[...[V]]", "Object.assign({}, V)", "typeof V",
      "[V].map(x => x)", "Object.entries({a: V})", "`${JSON.stringify(V)}`", "[V, V]",
      "((...x) => x)(V)",
      "Object.fromEntries([['a', V]])", "[].concat(V)", "(x => x === x)(V)", "Array.isArray(V)",
      "Boolean(V)", "V ?? 1", "V && 1", "!V", "String(V)", "Number(V)", "[V].includes(V)",
      "Object.is(V, V)", "Array.from([V])",
    ])
  func written(expression: String) throws {
    let sources = Self.values.flatMap { value -> [String] in
      let code = expression.replacing("V", with: "(\(value))")
      return ["config = {a: \(code)}", ScriptGroup.around("config.b = \(code)")]
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }
}
