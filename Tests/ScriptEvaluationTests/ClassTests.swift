import TestSupport
import Testing

/// Classes are not followed: what they may have touched is unknown, and the rest is as it was.
@Suite("Around classes, what is known is so", .enabled(if: Engine.node != nil))
struct ClassTests {
  private static let bodies = [
    "", "x = 1", "static x = 1", "static x = n++", "x = n++", "f() { return 1 }",
    "static f() { n = 5 }", "static { n = 6 }", "static { throw 1 }", "static x = null.y",
    "constructor() { n = 7 }",
    "constructor() { throw 1 }", "get x() { return n++ }", "set x(v) { n = v }",
    "static get x() { return n++ }", "[n++]() {}", "static [n++] = 1", "static o = (o.z = 1)",
    "f() { o.z = 2 }", "#p = n++; f() { return this.#p }",
    "static async f() { n = 8 }", "*f() { n = 9; yield 1 }", "static x = this",
    "static x = () => n++", "toString() { return 'T' }", "static config = 1",
    "static { config.q = 1 }", "static name = 'N'",
    "static { try { null.x } catch { n = 10 } }", "static { var n = 11 }",
    "static { (() => { n = 12 })() }", "constructor() { return {r: 1} }",
    "static toString() { throw 1 }",
  ]

  @Test(
    "What stands around a class, makes it and uses it",
    arguments: [
      "class C { BODY }", "const C = class { BODY }", "class B { BODY } class C extends B {}",
      "class C extends Object { BODY }", "class C extends null { BODY }",
      "class C { BODY } new C()", "class C { BODY } C()",
      "class C { BODY } C.x", "class C { BODY } C.f()", "class C { BODY } new C().f()",
      "class C { BODY } new C().x", "class C { BODY } `${new C()}`", "class C { BODY } `${C}`",
      "(class { BODY })", "(class { BODY })()",
      "new (class { BODY })", "const o2 = {C: class { BODY }}; new o2.C()",
      "(() => class { BODY })()", "[class { BODY }].length", "if (flag) { class C { BODY } }",
      "try { class C { BODY } new C() } catch { n = 20 }", "typeof class { BODY }",
      "C; class C { BODY }", "{ class C { BODY } } typeof C", "class C { BODY } C = 1",
      "let C = class D { BODY }; typeof D", "(function () { class C { BODY } return C })()()",
      "export_ = class { BODY }", "class C { BODY } C.q = 1; n = C.q",
    ])
  func around(frame: String) throws {
    let sources = Self.bodies.map { body in
      let code = frame.replacing("BODY", with: body)
      return "let n = 1; const o = {y: 1}; config = {a: 1}; \(code); config.n = n; config.o = o"
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }
}
