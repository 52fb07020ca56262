import TestSupport
import Testing

@Suite(
  "Chains with `?.`, spreads and defaults stop where engines stop", .enabled(if: Engine.node != nil)
)
struct ChainTests {
  private static let bases = [
    "o", "o.a", "o.a.b", "o.none", "o.nil", "l", "l[0]", "l[9]", "s", "n", "nothing", "none", "f",
    "f()", "(flag ? o : none)", "(flag && o)", "frozen", "frozen.a", "window", "({})", "g",
  ]

  @Test(
    "Behind every base",
    arguments: [
      "B?.a", "B?.a.b", "B?.a?.b", "B?.['a']", "B?.[k]", "B?.a.b.c.d", "B?.()", "B?.a()",
      "B?.a?.()", "B?.f?.(n++)", "B?.[n++]", "(B?.a).b", "delete B?.a", "B?.a ?? 5", "B?.a || n++",
      "[...(B ?? [])].length",
      "({...B}).a", "{...B}", "((a = 5) => a)(B?.a)", "(({a = 6} = {}) => a)(B ?? undefined)",
      "typeof B?.a", "`${B?.a}`", "B ?? n++", "B && B.a", "B?.toString", "B?.length",
      "B?.a.concat?.(1)", "B?.valueOf()", "f?.(...(B ?? []))",
      "Object.keys(B ?? {})", "B?.a?.b?.[0]?.c", "!B?.a", "B?.a === undefined",
      "Math.max(...(Array.isArray(B) ? B : []))", "(B, n)", "B?.constructor === Object",
      "[B?.a, B?.[0]]", "B?.a.b?.()", "B?.map?.(x => x)", "B?.slice(0, 1)",
    ])
  func behind(expression: String) throws {
    let setup =
      "let n = 0, k = 'a', nothing = null, none; const o = {a: {b: 1}, nil: null, f() { return this.a }}, l = [{a: 2}], s = 'str', "
      + "frozen = Object.freeze({a: {b: 3}}), f = (...x) => x.length, g = {get a() { n += 10; return {b: 4} }};"
    let sources = Self.bases.flatMap { base -> [String] in
      let code = expression.replacing("B", with: base)
      return [
        "\(setup) config = {a: 1}; config.r = \(code.hasPrefix("{") ? "(\(code))" : code); config.n = n; config.o = o",
        "\(setup) config = {a: 1}; try { config.r = \(code) } catch { config.c = 1 } config.n = n",
      ]
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }
}
