import TestSupport

/// Programs of nested statements, drawn at random, with blanks and comments of every kind between, and a quote
/// in a regular expression wherever one may stand.
struct RandomProgram {
  private var numbers: SeededGenerator
  private var names = 0

  init(_ numbers: SeededGenerator) { self.numbers = numbers }

  private static let blanks = [
    "", " ", "\n", "/*c*/", "//l\n", "\t", "\u{A0}", "/*\n*/", " /*\"*/ ", "\r\n", "\u{2028}",
    "<!--x\n", "\n-->y\n",
  ]
  private static let atoms = [
    "a", "b", "1", "1.5", ".5", "0x1F", "10n", "\"s\"", "'s'", "`t`", "/r/g", "/[/]/", "null",
    "this",
    "[]", "({})", "f()", "x.if", "x?.y", "`a${b}c`", "é", "/'/",
  ]
  private static let operators = [
    "+", "-", "*", "/", "%", "|", "&", "^", "<<", ">>", ">>>", "==", "===", "!=", "<", ">", "<=",
    ">=", "&&", "||", " in ", " instanceof ",
  ]
  private static let parameters = ["", "a", "{a}", "[a]", "a = /'/"]

  private mutating func pick(_ choices: [String]) -> String { numbers.pick(choices) }

  private mutating func blank() -> String { numbers.chance(3) ? pick(Self.blanks) : " " }

  private mutating func name(_ prefix: String) -> String {
    names += 1
    return prefix + String(names)
  }

  /// A few statements.
  mutating func program() -> String {
    (0..<1 + numbers.next(below: 3)).map { _ in statement(3) + blank() }.joined()
  }

  private mutating func expression(_ depth: Int) -> String {
    guard depth > 0 else { return pick(Self.atoms) }
    let inner = depth - 1
    switch numbers.next(below: 14) {
    case 0:
      return expression(inner) + blank() + pick(Self.operators) + blank() + expression(inner)
    case 1: return "(" + blank() + expression(inner) + blank() + ")"
    case 2:
      return expression(inner) + blank() + "?" + blank() + expression(inner) + blank() + ":"
        + blank() + expression(inner)
    case 3:
      return pick(["!", "-", "~", "typeof ", "void "]) + blank() + "(" + expression(inner) + ")"
    case 4: return "[" + expression(inner) + blank() + ",..." + expression(inner) + "]"
    case 5:
      return "({" + blank() + "k" + blank() + ":" + blank() + expression(inner) + ", m() {"
        + statement(inner) + "}, get " + pick(["x", "if"]) + "() {" + statement(inner) + "}})"
    case 6:
      return "`" + pick(["x", "{", "}", "/", "\\`", "//", "'"]) + "${" + expression(inner) + "}"
        + pick(["y", "{", "}", "/"]) + "`"
    case 7:
      return "(function " + pick(["", "f"]) + "(" + pick(Self.parameters) + ") {" + blank()
        + statement(inner) + "})"
    case 8:
      return "(" + pick(["x", "(x)", "()", "({a})"]) + " => "
        + (numbers.chance(2) ? "{" + statement(inner) + "}" : "(" + expression(inner) + ")") + ")"
    case 9:
      return "a" + blank() + pick(["=", "+=", "/=", "||=", "??=", ">>>="]) + blank()
        + expression(inner)
    case 10: return "f(" + expression(inner) + "," + blank() + expression(inner) + ")"
    case 11: return "x" + blank() + "[" + expression(inner) + "]"
    case 12:
      return "(class " + pick(["", "C"]) + " { m() {" + statement(inner) + "} static x = "
        + expression(inner) + "; #p = 1; })"
    default: return "a" + pick(["++", "--"]) + pick(["", " / 2"])
    }
  }

  private mutating func statement(_ depth: Int) -> String {
    guard depth > 0 else { return pick(["a;", "f();", "b\n", "/r/.test(a);", ";", "a\n"]) }
    let inner = depth - 1
    func body() -> String { "{" + statement(inner) + "}" }
    let next = pick(["", "", "\n/'/.test(a);"])
    switch numbers.next(below: 17) {
    case 0:
      return "if (" + expression(inner) + ") " + statement(inner) + " else " + statement(inner)
    case 1: return "if (" + expression(inner) + ") " + body() + blank() + next
    case 2: return "for (const x of " + expression(inner) + ") " + body() + next
    case 3: return "while (" + expression(inner) + ") " + body() + blank() + "/'/.test(a);"
    case 4: return "do " + body() + " while (" + expression(inner) + ")\n" + pick(["/'/.x;", "a;"])
    case 5: return "{" + statement(inner) + statement(inner) + "}" + next
    case 6: return "var " + name("x") + " = " + expression(inner) + pick([";", "\n"])
    case 7:
      return "switch (a) { case " + expression(inner) + ": " + statement(inner) + " default: "
        + statement(inner) + "}" + next
    case 8: return "try " + body() + " catch " + body() + next
    case 9: return "function " + name("g") + "() " + body() + next
    case 10: return name("l") + ": " + (numbers.chance(2) ? "for (;;) " : "") + body() + next
    case 11: return "(" + expression(inner) + ")" + blank() + "/ 2;"
    case 12: return "x = " + expression(inner) + "\n"
    case 13: return "function " + name("h") + "() { return " + expression(inner) + " }"
    case 14: return "class " + name("D") + " { a() {} static { " + statement(inner) + " } }" + next
    case 15:
      return "async function " + name("w") + "() { await " + expression(inner)
        + "; for await (const q of a) " + statement(inner) + " }"
    default: return "function* " + name("y") + "() { yield " + expression(inner) + "; yield\n/'/ }"
    }
  }
}
