import TestSupport

/// Writes random programs that are right, from the grammar.
struct GrammarProgram {
  var random: SeededGenerator
  /// How deep what is written may still nest.
  private var depth = 5

  init(_ seed: Seed) { random = seed.numbers }

  /// A program of a few statements.
  mutating func program() -> String {
    (0...random.next(below: 4)).map { _ in statement() }.joined(separator: "\n")
  }

  private mutating func nested(_ write: (inout Self) -> String, or leaf: String) -> String {
    guard depth > 0 else { return leaf }
    depth -= 1
    defer { depth += 1 }
    return write(&self)
  }

  private mutating func name() -> String {
    random.pick(["a", "b", "c", "of", "get", "async", "from", "$", "_d", "set", "as", "ünï"])
  }

  private mutating func statement() -> String {
    nested({ $0.anyStatement() }, or: "a;")
  }

  private mutating func anyStatement() -> String {
    switch random.next(below: 17) {
    case 0: "var \(binding()) = \(assignment());"
    case 1: "{ let \(binding()) = \(assignment()); }"
    case 2: "if (\(expression())) \(substatement()) else \(substatement())"
    case 3: "if (\(expression())) \(substatement())"
    case 4: "for (var \(name()) = 1, c; \(expression()); \(expression())) \(substatement())"
    case 5:
      "for (var \(binding()) of \(assignment())) { \(statement()) \(random.pick(["break", "continue"])) }"
    case 6: "for (const \(binding()) in \(expression())) \(substatement())"
    case 7: "while (\(expression())) { \(statement()) }"
    case 8: "do \(substatement()) while (\(expression()))"
    case 9:
      "switch (\(expression())) { case \(expression()): \(statement()) break\ndefault: \(statement()) }"
    case 10:
      "try { \(statement()) } catch (\(binding())) { \(statement()) } finally { \(statement()) }"
    case 11: "function \(name())(\(parameters())) { \(statement()) return \(expression())\n}"
    case 12: "{ class \(name()) \(classTail()) }"
    case 13: "throw \(expression())\n"
    case 14: "l\(random.next(below: 1000)): \(substatement())"
    case 15: "(\(pattern()) = \(assignment()))\n;"
    default: "(\(expression()))" + random.pick([";", "\n;"])
    }
  }

  private mutating func substatement() -> String {
    random.chance(2) ? "{ \(statement()) \(statement()) }" : "(\(expression()));"
  }

  private mutating func expression() -> String {
    random.chance(6) ? "\(assignment()), \(assignment())" : assignment()
  }

  private mutating func assignment() -> String {
    nested({ $0.anyAssignment() }, or: "b")
  }

  private mutating func anyAssignment() -> String {
    switch random.next(below: 9) {
    case 0: "\(target()) \(random.pick(["=", "+=", "**=", "&&=", "??=", ">>>="])) \(assignment())"
    case 1: "(\(parameters())) => \(random.chance(2) ? "{ \(statement()) }" : "(\(expression()))")"
    case 2: "async \(random.chance(2) ? "c" : "(\(parameters()))") => await \(unary())"
    case 3: "\(binary()) ? \(assignment()) : \(assignment())"
    case 4: "\(literalPattern()) = \(assignment())"
    default: binary()
    }
  }

  private mutating func binary() -> String {
    nested(
      { writer in
        let operators = [
          "+", "-", "*", "/", "%", "<", ">=", "==", "!==", "&", "|", "^", "<<", ">>>", "in",
          "instanceof",
        ]
        let logical = writer.random.pick([["&&", "||"], ["??"]])
        var result = writer.unary()
        for _ in 0..<writer.random.next(below: 3) {
          let sign = writer.random.pick(writer.random.chance(3) ? logical : operators)
          result += " \(sign) \(writer.unary())"
        }
        return result
      }, or: "c")
  }

  private mutating func unary() -> String {
    switch random.next(below: 8) {
    case 0: random.pick(["!", "~", "-", "+", "typeof ", "void "]) + " " + member()
    case 1: random.pick(["++", "--"]) + target()
    case 2: target() + random.pick(["++", "--"])
    default: member()
    }
  }

  private mutating func target() -> String {
    random.chance(3)
      ? random.pick(["a", "b", "(c)", "of", "get"]) : member() + random.pick([".a", "[b]", ".if"])
  }

  private mutating func member() -> String {
    var result = primary()
    for _ in 0..<random.next(below: 3) {
      result += random.pick([
        ".a", ".class", "[\(assignment())]", "(\(assignment()))", "()", "(...b, c,)", "`d${e}`",
      ])
    }
    return result
  }

  private mutating func primary() -> String {
    nested({ $0.anyPrimary() }, or: "d")
  }

  private mutating func anyPrimary() -> String {
    switch random.next(below: 16) {
    case 0:
      random.pick(["(1)", ".5", "0x1F", "1_0", "9n", "'a\\n'", "\"b\"", "null", "true", "this"])
    case 1: "`a${\(expression())}b`"
    case 2: "/[/a]b/g"
    case 3: "[\(assignment()), , ...\(assignment())]"
    case 4:
      "({\(name()), a: \(assignment()), 'b': \(assignment()), [\(assignment())]: 1, ...\(assignment())})"
    case 5:
      "({get a() { \(statement()) }, async *b(\(parameters())) { yield await \(unary()) }, if() {}})"
    case 6: "(\(expression()))"
    case 7: "(function \(random.chance(2) ? name() : "")(\(parameters())) { \(statement()) })"
    case 8: "(function* () { yield\nyield* \(assignment()); a = yield \(assignment()) })"
    case 9: "(class \(classTail()))"
    case 10: "new \(random.pick(["a", "a.b", "(c)"]))" + random.pick(["(d)", "()"])
    case 11: "import(\(assignment()))"
    default: name()
    }
  }

  private mutating func classTail() -> String {
    """
    \(random.chance(2) ? "extends (\(expression())) " : ""){ #e = 1; static { \(statement()) }
    a = \(assignment())
    static async b(\(parameters())) { return this.#e in c }
    get [\(assignment())]() { return super.f }; set g(h) {} }
    """
  }

  // MARK: - Patterns

  /// A pattern or name whose names are new ones, so that none is declared twice.
  private mutating func binding() -> String {
    let fresh = "v\(random.next(below: 1_000_000))"
    return nested(
      { writer in
        switch writer.random.next(below: 5) {
        case 0: "[\(fresh), , ...[\(fresh)a]]"
        case 1: "{\(fresh), b: \(writer.binding()), ...\(fresh)b}"
        case 2: "{\(fresh) = \(writer.assignment()), 'c': [\(fresh)c = 1]}"
        default: fresh
        }
      }, or: fresh)
  }

  private mutating func parameters() -> String {
    var result = (0..<random.next(below: 3)).map { _ in
      binding() + (random.chance(3) ? " = \(assignment())" : "")
    }
    if random.chance(4) { result.append("...\(binding())") }
    return result.joined(separator: ", ")
  }

  private mutating func literalPattern() -> String {
    random.pick(["[a, b.c]", "[, ...d]", "[[e = 1], {f}]", "[(a)]"])
  }

  private mutating func pattern() -> String {
    random.pick([
      "{a, b: c.d}", "{a = 1}", "{a: [b, {c = 2}], ...d}", "{['e']: f[0] = 1}", "[g, , h]",
    ])
  }
}
