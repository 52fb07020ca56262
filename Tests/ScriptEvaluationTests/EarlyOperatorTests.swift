import TestSupport
import Testing

@Suite(
  "Operators and patterns for which an engine runs nothing of a script",
  .enabled(if: Engine.node != nil, "needs Node"))
struct EarlyOperatorTests {
  private static let groups = [
    StatementGroup(
      "`??` beside `||` and `&&`",
      wrong: [
        "null ?? 1 || 2", "1 || 2 ?? 3", "1 && 2 ?? 3", "1 ?? 2 && 3", "a ?? b ?? c || d",
        "(a || b) ?? c || d", "x = a || b ?? c", "f(a ?? b || c)", "a ? b ?? c && d : e",
        "`${a ?? b || c}`", "[a && b ?? c]",
      ],
      right: [
        "(null ?? 1) || 2", "null ?? (1 || 2)", "(1 && 2) ?? 3", "1 ?? 2 ?? 3", "1 || 2 && 3",
        "1 && 2 || 3 && 4", "(1 || 2) ?? (3 && 4)", "1 ?? 2 + 3", "1 ?? 2 | 3", "1 == 2 ?? 3",
        "[1 || 2] ?? 3", "x => x ?? 1", "(1 ?? 2) ? 3 || 4 : 5 && 6",
      ]),
    StatementGroup(
      "an operator before the base of a power",
      wrong: [
        "-1 ** 2", "+1 ** 2", "!1 ** 2", "~1 ** 2", "typeof 1 ** 2", "void 0 ** 2",
        "delete o.x ** 2", "2 * -1 ** 2", "- -1 ** 2", "-x.y ** 2", "-f() ** 2",
      ],
      right: [
        "(-1) ** 2", "-(1 ** 2)", "2 ** -1", "2 ** 3 ** 2", "2 ** -(3 ** 2)", "1 - 2 ** 2",
        "2 ** typeof 1", "var n = 1; n++ ** 2", "var n = 1; ++n ** 2", "2 ** !1", "(typeof 1) ** 2",
      ]),
    StatementGroup(
      "what is assigned to",
      wrong: [
        "1 = 2", "1 += 2", "'a' = 1", "null = 1", "this = 1", "a + b = 1", "!a = 1",
        "a?.b = 1", "a?.b += 1", "a?.b++", "--a?.[0]", "(a, b) = 1", "(() => 1) = 1",
        "a => a = 1 = 2",
        "({a}) = 1", "([a]) = 1", "(([a])) = 1", "({a: ({b})} = {})", "[([b])] = []",
        "f() &&= 1", "f() ||= 1", "f() ??= 1", "`a` = 1", "new a = 1", "[a] += 1", "({a} += 1)",
        "a++ = 1", "a++ ++", "++a++", "-a++ = 1", "(a = b) = c", "a = b = 1 = c",
        "for (1 of []) ;", "for (a?.b of []) ;", "for ({a: 1} of []) ;", "for (({a}) of []) ;",
        "[a.b, 1] = []", "[...1] = []", "({a: 1} = {})", "({get a() {}} = {})", "({a() {}} = {})",
      ],
      right: [
        "var a; (a) = 1", "var a; ((a)) = 1", "var a = {}; (a.b) = 1", "var a = {}; (a).b = 1",
        "var a; [(a)] = [1]", "var a; ({a: (a)} = {})", "var a = {}; [(a.b)] = [1]",
        "var a = {}; ({x: a.b, y: a['c']} = {})", "var a; ({a} = {a: 1})", "var a; ({a} = {})",
        "var a; ({a = 1} = {})", "var a; ([a = 1] = [])", "var a, b; ({a, ...b} = {})",
        "var a = {}; ({...a.b} = {})", "var a, b; [a, ...b] = []", "var a = {}; [...a.b] = []",
        "var a, b; [...[a, b]] = []", "var a; [, , a] = []", "var a; [a, ] = []", "[] = []",
        "({} = {})",
        "var a, b; a = b = 1", "var a = 0; a ||= 1", "var a = {}; a.b ??= 1", "var a = 1; a **= 2",
        "var a; for ({a} of []) ;", "var a; for ([a] of []) ;", "var a = {}; for (a.b of []) ;",
        "var a; for ((a) of []) ;", "var a; for (a in {}) ;", "var a = {}; for (a['b'] in {}) ;",
        "var a; for ({a = 1} of []) ;", "var a; typeof a++", "var a, b, c; a ? b : c = 1",
      ]),
    StatementGroup(
      "values by default that no pattern has",
      wrong: [
        "({a = 1})", "({a = 1}).b", "f({a = 1})", "[{a = 1}]", "[{a = 1}].b", "({a: {b = 1}})",
        "x = {a = 1}", "({a = 1}) + 1", "({a: b = {c = 1}} = {})", "[a = {b = 1}] = []",
        "if ({a = 1}) ;", "return_ = ({a = 1}, 1)", "`${{a = 1}}`", "({a = 1} += {})",
        "for (x of {a = 1}) ;", "for (const x of [{a = 1}]) ;", "({a = 1} ? 1 : 2)",
      ],
      right: [
        "var {a = 1} = {}", "var {a: {b = 1} = {}} = {}", "var a; ({a = 1} = {a: 2})",
        "var a; [{a = 1}] = [{}]", "var a; ({x: {a = 1}} = {x: {}})", "(({a = 1}) => a)({})",
        "(function ({a = 1}) {})({})", "var a; x => { ({a = 1} = x) }",
        "var a; [{a = 1} = {}] = []",
        "for (var {a = 1} of []) ;", "var a; for ({a = 1} of []) ;", "({a: 1})",
        "({a: b => b = 1})",
        "async ({a = 1}) => a", "(a, {b = 1}, [c = 2]) => a",
        "try {} catch ({a = 1}) {}",
      ]),
    StatementGroup(
      "what stands behind the rest",
      wrong: [
        "[...a, b] = [1]", "[...a,] = [1]", "[...a = 1] = []", "({...a, b} = {})", "({...a,} = {})",
        "({...{a}} = {})", "({...[a]} = {})", "let [...a, b] = []", "let [...a,] = []",
        "let [...a = []] = []", "let {...a, b} = {}", "let {...{a}} = {}", "let {...[a]} = {}",
        "function f(...a, b) {}", "function f(...a,) {}", "function f(...a = []) {}",
        "(...a, b) => 1", "(...a,) => 1", "(...a = []) => 1", "({m(...a, b) {}})",
        "({...a = 1} = {})",
      ],
      right: [
        "let [a, ...b] = []", "let [...[a, b]] = []", "let [...{length}] = []",
        "let {a, ...b} = {}",
        "function f(a, ...b) {}", "function f(...[a, b]) {}", "function f(...{length}) {}",
        "(a, ...b) => b", "(...a) => a", "f(...[], 1); function f() {}",
        "f(...[], ); function f() {}",
        "[...[], 1]", "[...[], ]", "({...{}, a: 1})", "({...{}, })", "({...{a: 1}})",
        "new (function () {})(...[], 1)",
      ]),
    StatementGroup(
      "chains, calls and templates",
      wrong: [
        "new a?.b()", "new a.b?.c", "new a?.()", "a?.b`x`", "a?.`x`", "a?.b.c`x`",
        "new import('x')", "import()", "import.meta", "import.x", "new.target = 1", "a?.[b]`x`",
        "super.x", "super()", "super[0]", "() => super.x", "async () => super.x",
        "function f() { super.x }", "function f() { super() }",
      ],
      right: [
        "1?.5:2", "1 ?.5 : 2", "var o; o?.b.c(1)?.[0]", "var o; o?.b?.()", "new (class {})()?.b",
        "(new (class {}))?.b",
        "function f() { return new.target }", "function f() { return () => new.target }",
        "function F() { if (!new.target) return new F() }",
        "String.raw`\\unicode and \\xerxes \\1`", "String.raw`${1}\\u`", "(x => x)`a`",
      ]),
    StatementGroup(
      "arrows",
      wrong: [
        "a\n=> 1", "(a)\n=> 1", "async (a)\n=> 1", "async a\n=> 1", "(a, a) => 1", "([a, a]) => 1",
        "({a, b: a}) => 1", "(a, ...a) => 1", "a => {} ()", "() + 1", "(a,) ", "()",
        "a => {}.x", "((a)) => 1", "(a.b) => 1", "(1) => 1", "a + b => 1", "async a, b => ",
        "(a => 1) = 1", "async (a, a) => 1", "1 || a => 1",
      ],
      right: [
        "a =>\n1", "(a,) => 1", "() => {}", "() => ({})", "a => b => c => 1", "async a => 1",
        "async () => 1", "async (a, b) => { await a }", "(a, b = a) => b", "({a}, [b]) => 1",
        "var async = x => x; async(1)", "var async = 1; async\n; x => 1", "(a => 1)(2)",
        "a => {}\n[1]", "a => {}, 1",
        "1 || (a => 1)", "[a => 1, b => 2]", "({f: a => 1, g: (b) => 2})", "(a => {})\n(1)",
        "a => 1 ? 2 : 3", "1 ? a => 1 : b => 2", "var a; 1 ? (a) : b => 2",
      ]),
  ]

  @Test("The script is not read, and what is only like it is", arguments: groups)
  func refused(group: StatementGroup) throws {
    try EarlyErrorJudge.check(group)
  }
}
