import TestSupport

/// Expressions of every kind that scripts have, drawn at random. Most are right; an engine tells which.
struct RandomScript {
  private var numbers: SeededGenerator

  init(_ numbers: SeededGenerator) { self.numbers = numbers }

  /// The names that expressions use; whoever runs them declares these.
  static let names = [
    "a", "b", "c", "f", "$", "_x", "é", "of", "async", "get", "set", "from", "as",
  ]

  private static let blanks = [
    "", "", "", " ", " ", "\n", "\t", "\u{B}", "\u{C}", "\r\n", "\u{A0}", "\u{2028}", "\u{FEFF}",
    "/* c */", "/**/", "/*\n*/", " /* \"x */ ", "// l\n", "// '\r", "//\u{2029}", "<!-- x\n",
  ]
  static let strings = [
    "'x'", "\"x\"", "''", "'it\\'s'", "'//'", "'/*'", "\"`\"", "'{'", "'}'", "'\\\n'",
    "'\\u{1F600}'",
    "'\\x41\\101'", "'\u{2028}'", "'</script>'", "'\\\r\n'", "'\\0'", "'${a}'", "'😀'",
  ]
  static let numbers = [
    "0", "1", "1.5", ".5", "5.", "1e3", "1E-3", "0x1F", "0b11", "0o17", "017", "089", "08.5",
    "1_000",
    "0b1_0", "10n", "0xFn", "1e400", "Infinity", "0.1", "123456789012345678901",
  ]
  private static let regularExpressions = [
    "/a/", "/[/]/g", "/'/", "/\"/i", "/`/", "/\\//", "/[\\]/}]/u", "/a{2}/", "/=/", "/[`'\"]/",
  ]
  private static let words = [
    "if", "class", "null", "true", "new", "in", "of", "default", "function", "get", "static",
    "yield",
  ]
  private static let bodies = [
    "", "return 1", "return\n{}", "if (a) { b }", "for (const x of []) {}\n/'/.test('')",
    "var x = {b: 1};", "x: for (;;) break x\n", "return /\"/", "`${a}`;",
    "switch (a) { case 1: {} default: }", "try {} catch {} finally {}", "return {a: 1, b: '}'}",
    "do {} while (0)\n/'/.test(a)", "class X {}\n/'/g", "a = b / 2 / 1", "if (a) /'/.test(b)",
    "let y = x => ({}); /'/", "while (0) {}\n/'/g", "{}\n/'/g", "{ /* } */ }",
    "var z = a ? {} : []\n",
    "return a\n/ 2 / 1", "const {q, w: [e]} = {w: []}", "throw a", "`a${`b${'}'}`}`", "new.target",
  ]
  private static let parameters = [
    "", "a", "a, b", "{a}", "[a]", "a = 1", "{a = {b: 1}} = {}", "a = /'/", "a, {b, ...c}",
    "a = ')'",
  ]
  private static let operators = [
    "+", "-", "*", "/", "%", "**", "|", "&", "^", "<<", ">>", ">>>", "==", "!=", "===", "!==", "<",
    ">",
    "<=", ">=", "&&", "||", " in ", " instanceof ",
  ]

  private mutating func pick(_ choices: [String]) -> String { numbers.pick(choices) }

  private mutating func blank() -> String { pick(Self.blanks) }

  /// An expression.
  ///
  /// - Parameter depth: How deep others may stand in it.
  mutating func expression(_ depth: Int) -> String {
    guard depth > 0 else { return primary(0) }
    switch numbers.next(below: 13) {
    case 0: return operand(depth) + blank() + pick(Self.operators) + " " + operand(depth)
    case 1:
      return operand(depth) + blank() + "? " + expression(depth - 1) + blank() + ": "
        + expression(depth - 1)
    case 2:
      return pick(["!", "-", "+", "~", "typeof ", "void ", "- -", "!!", "delete "]) + operand(depth)
    case 3: return pick(Self.strings) + blank() + "+" + blank() + pick(Self.strings)
    case 4:
      return pick(["a", "b", "a.b"]) + blank()
        + pick(["=", "+=", "||=", "??=", "&&=", "**=", ">>=", ">>>=", "/="]) + blank()
        + expression(depth - 1)
    case 5: return pick(["a++", "--a", "a--", "++a.b", "a\n/2/1"])
    case 6: return operand(depth) + blank() + "??" + blank() + operand(0)
    case 7: return "(" + expression(depth - 1) + "," + blank() + expression(depth - 1) + ")"
    case 8, 9: return object(depth)
    case 10: return array(depth)
    default: return primary(depth)
    }
  }

  /// An expression that binds tightly.
  private mutating func operand(_ depth: Int) -> String {
    let text = primary(max(0, depth - 1))
    let needsParentheses =
      text.contains("=>") || ["{", "function", "async", "class"].contains { text.hasPrefix($0) }
    return needsParentheses ? "(" + text + ")" : text
  }

  private mutating func primary(_ depth: Int) -> String {
    switch numbers.next(below: 12) {
    case 0, 1: return pick(Self.strings)
    case 2: return pick(Self.numbers)
    case 3: return template(depth)
    case 4: return pick(Self.regularExpressions)
    case 5: return pick(["true", "false", "null", "undefined", "this"])
    case 6: return depth > 0 ? object(depth) : "{}"
    case 7: return depth > 0 ? array(depth) : "[]"
    case 8: return "(" + blank() + (depth > 0 ? expression(depth - 1) : "1") + blank() + ")"
    case 9:
      return pick([
        "a", "b", "f()", "f`x`", "a.b", "a?.b", "a?.[0]", "a?.b.c", "f?.()", "new f", "new f()",
        "a.if",
        "f(a, b)", "f(...[1])", "a[0]", "f`${1}`", "a ?.5:1",
      ])
    case 10:
      return pick(["function", "async function", "function*"]) + " " + pick(["", "g"]) + "("
        + pick(Self.parameters) + ")" + body()
    default:
      return pick(["()", "a", "(a)", "(a, b)", "async a", "async ()", "({a})", "([a])", "(a = {})"])
        + " => " + (numbers.chance(2) ? body() : "1")
    }
  }

  private mutating func body() -> String { "{" + pick(Self.bodies) + "}" }

  private mutating func template(_ depth: Int) -> String {
    let inner = expression(max(0, depth - 2))
    return "`"
      + pick([
        "", "x", "$", "{", "}", "\\`", "\\${", "\n", "\r\n", "//", "\\\n", "${" + inner + "}",
        "a${" + inner + "}b${1}",
      ]) + "`"
  }

  private mutating func key() -> String {
    switch numbers.next(below: 5) {
    case 0: return pick(Self.names)
    case 1: return pick(Self.strings)
    case 2: return pick(["0", "1.5", "0x1F", "1e3", ".5", "017", "1_0", "10n"])
    case 3: return pick(Self.words)
    default: return "[" + blank() + pick(["'x'", "`t`", "1", "a", "f()"]) + blank() + "]"
    }
  }

  private mutating func member(_ depth: Int) -> String {
    switch numbers.next(below: 10) {
    case 0: return "..." + blank() + pick(["{}", "{a: 1}", "[]", "null", "a"])
    case 1: return pick(["a", "b", "$", "é"])
    case 2: return key() + blank() + "(" + pick(Self.parameters) + ")" + blank() + body()
    case 3: return "get" + pick([" ", "\n", "/**/ "]) + key() + "()" + body()
    case 4: return pick(["async ", "*", "async *", "set "]) + key() + "(v)" + body()
    default: return key() + blank() + ":" + blank() + expression(depth - 1)
    }
  }

  private mutating func object(_ depth: Int) -> String {
    var text = "{" + blank()
    let count = numbers.next(below: 4)
    for index in 0..<count {
      text += member(depth) + blank()
      if index < count - 1 || numbers.chance(3) { text += "," + blank() }
    }
    return text + "}"
  }

  private mutating func array(_ depth: Int) -> String {
    var text = "[" + blank()
    let count = numbers.next(below: 4)
    for index in 0..<count {
      text += numbers.chance(6) ? "" : numbers.chance(8) ? "...[1]" : expression(depth - 1)
      text += blank()
      if index < count - 1 || numbers.chance(3) { text += "," + blank() }
    }
    return text + "]"
  }
}
