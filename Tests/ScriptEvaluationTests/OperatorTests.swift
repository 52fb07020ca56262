import TestSupport
import Testing

@Suite("Operators give what they give in Node", .enabled(if: Engine.node != nil))
struct OperatorTests {
  /// A value of every kind, and texts that read as numbers or do not.
  private static let values = [
    "undefined", "null", "true", "-0", "-1.5", "NaN", "''", "'1'", "'abc'", "{}", "[1]", "10n",
  ]

  private static let operators = [
    "+", "-", "*", "/", "%", "**", "==", "!=", "===", "!==", "<", ">", "<=", ">=", "&", "|", "^",
    "<<", ">>", ">>>", "&&", "||", "??", "in", "instanceof",
  ]

  @Test("Between values of every kind the answer is right or unknown", arguments: operators)
  func pairs(operation: String) throws {
    let sources = Self.values.flatMap { left in
      Self.values.filter { $0 != left }.map { right in
        "config = {a: (\(left)) \(operation) (\(right))}"
      }
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  @Test(
    "Before and behind a value of every kind too",
    arguments: ["!", "!!", "-", "+", "~", "void ", "typeof ", "++", "--", "+=", "-=", "||=", "??="])
  func alone(operation: String) throws {
    let sources = Self.values.map { value in
      switch operation {
      case "++", "--":
        "let v = \(value); const b = v\(operation); const c = \(operation)v; config = {a: v, b, c}"
      case _ where operation.hasSuffix("="):
        "let v = \(value); const b = (v \(operation) 1); v \(operation) 'x'; config = {a: v, b}"
      default: "config = {a: \(operation)(\(value))}"
      }
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  /// What settings are written with: here an answer is owed.
  private static let followed = [
    ScriptGroup(
      "numbers",
      expressions: [
        "1 + 2", "0.1 + 0.2", "7 - 9", "6 * 7", "1 / 3", "7 % 3", "-7 % 3", "7 % -3",
        "5 % Infinity",
        "1 / 0", "-1 / 0", "1 / -0", "0 / 0", "-0", "0 * -1", "-0 + 0", "-0 - 0", "1e15 + 1",
        "9007199254740991 + 2", "0.1 * 3", "24 * 60 * 60 * 1000", "+true", "-null", "+''", "-'5'",
        "+'1.5'", "1 - '1'", "'6' * '7'", "null + 1", "true + true", "undefined + 1",
        "0b101 + 0o17",
        "0xff + 1_000", ".5 + 5.", "1 + -1", "2 - -2", "- -3", "+-+4",
      ]),
    ScriptGroup(
      "texts",
      expressions: [
        "'a' + 'b'", "'a' + 1", "1 + 'a'", "1 + 2 + 'a'", "'a' + 1 + 2", "'a' + null",
        "'a' + undefined", "true + 'a'", "'a' + -0", "'a' + 0.5", "'a' + NaN", "'' + -1e3",
        "'a' + 1e5", "'é' + '\\u0301'", "'\\ud83d' + '\\ude00'", "`a${1}b${'c'}${null}`", "`${-0}`",
        "`a\\n${`b${2}`}`", "'a' + (1 < 2)", "'1' + 1 - 1", "'a\\\nb'", "'\\x41\\u{1f600}\\0'",
      ]),
    ScriptGroup(
      "comparisons",
      expressions: [
        "1 < 2", "2 <= 2", "3 > 2", "2 >= 3", "'a' < 'b'", "'B' < 'a'", "'a' < 'aa'", "'10' < '9'",
        "'10' < 9", "10 < '9'", "null >= 0", "null > 0", "null < 1", "undefined < 1",
        "undefined >= undefined", "NaN < NaN", "NaN >= NaN", "true > false", "'' < 1",
        "'\\ud83d\\ude00' < '\\uff5e'", "'ä' > 'z'", "1 == '1'", "0 == ''", "0 == '0'", "'' == '0'",
        "null == undefined", "null == 0", "null == false", "undefined == 0", "NaN == NaN",
        "true == 1", "true == '1'", "false == ''", "1 === '1'", "'a' === 'a'", "0 === -0",
        "NaN === NaN", "NaN !== NaN", "null !== undefined", "{} === {}", "[] == []", "'é' === 'é'",
        "(o => o === o)({})", "(o => o == o)([])", "1 != 2", "'a' != 'a'",
      ]),
    ScriptGroup(
      "truth",
      expressions: [
        "!0", "!1", "!''", "!'0'", "!null", "!undefined", "!NaN", "!{}", "![]", "!(() => 0)",
        "!!'a'",
        "0 || 'a'", "'' || null", "'a' || 'b'", "0 && 'a'", "1 && 'a'", "1 && 0 && 2",
        "null ?? 'a'",
        "undefined ?? null", "0 ?? 'a'", "'' ?? 'a'", "false ?? 1", "1 ? 'a' : 'b'",
        "'' ? 'a' : 0 ? 'b' : 'c'", "(1, 2, 3)", "void 'a'", "null || (0 ?? 5)",
      ]),
    ScriptGroup(
      "kinds",
      expressions: [
        "typeof undefined", "typeof null", "typeof true", "typeof 1", "typeof NaN", "typeof ''",
        "typeof {}", "typeof []", "typeof (() => 1)", "typeof function () {}", "typeof window",
        "typeof typeof 1", "typeof (1 + 'a')",
      ]),
    ScriptGroup(
      "assigning",
      [
        "let v = 1; v += 2; v *= 3; v -= 1; v /= 4; v %= 3; config = {a: v}",
        "let v = 'a'; v += 1; v += v; config = {a: v}",
        "let v; v ||= 1; v &&= 2; v ??= 3; config = {a: v}",
        "let v = 0; const w = v++ + ++v; config = {a: v, w}", "let v = '5'; v++; config = {a: v}",
        "let v = null; config = {a: v++, b: v}",
        "let v = 1; v += v = 5; config = {a: v}", "let a, b; a = b = 'x'; config = {a, b}",
        "config = {n: 1}; config.n += 2; config['n']++; config.m ??= config.n--; config.n ||= 9",
        "config = {}; const k = () => (config.calls = (config.calls || 0) + 1, 'x'); config[k()] ??= 1; config[k()] += 1",
        "config = {a: 1}; let o = config; o.b = (o = {}, 2)",
        "config = {t: 0}; config.t ||= config.u ||= 'v'; config.t &&= config.w",
        "let a = 1, b = 2; [a, b] = [b, a]; config = {a, b}",
        "var i = 0; const a = [10, 20]; a[i++] = i; config = {a, i}",
        "config = {a: 'x'}; config.a.length = 5; config.a.b = 1",
      ]),
    ScriptGroup(
      "membership",
      expressions: [
        "'a' in {a: undefined}", "'b' in {a: 1}", "1 in {1: 'x'}", "'toString' in {}",
        "'__proto__' in {}", "'hasOwnProperty' in {a: 1}", "'x' in {get x() { return 1 }}",
        "(o => (delete o.a, 'a' in o))({a: 1})", "(o => [delete o.a, delete o.b])({a: 1})",
      ]),
  ]

  @Test("What settings are written with is known", arguments: followed)
  func answersAll(group: ScriptGroup) throws {
    try NodeJudge.check(group.sources, mayBeUnknown: false)
  }

  @Test(
    "Whatever is put together of literals, the answer is right or unknown", arguments: Seeded(1..<4)
  )
  func random(seed: Seed) throws {
    var numbers = seed.numbers
    let sources = (0..<100).map { _ in "config = {a: \(Self.expression(&numbers, depth: 4))}" }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }

  /// An expression without names, so that only the operators have a say.
  private static func expression(_ numbers: inout SeededGenerator, depth: Int) -> String {
    func inner() -> String { expression(&numbers, depth: depth - 1) }
    if depth == 0 || numbers.chance(6) { return "(\(numbers.pick(values)))" }
    switch numbers.next(below: 10) {
    case 0...4:
      let operation = numbers.pick(operators.filter { $0 != "in" && $0 != "instanceof" })
      let left = inner()
      return "(\(left) \(operation) \(inner()))"
    case 5: return "\(numbers.pick(["!", "-", "+", "typeof ", "void "]))(\(inner()))"
    case 6:
      let condition = inner()
      let positive = inner()
      return "(\(condition) ? \(positive) : \(inner()))"
    case 7: return "`<${\(inner())}>`"
    case 8:
      let first = inner()
      return "[\(first), \(inner())][\(numbers.next(below: 3))]"
    default:
      let first = inner()
      return "({x: \(first), y: \(inner())}).\(numbers.pick(["x", "y", "z", "x?.length"]))"
    }
  }
}
