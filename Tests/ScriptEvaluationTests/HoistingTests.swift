import TestSupport
import Testing

@Suite("Names before, beside and behind their declarations", .enabled(if: Engine.node != nil))
struct HoistingTests {
  /// What declares `x`, or does not.
  private static let declarations = [
    "var x = 1", "let x = 1", "const x = 1", "function x() {}", "class x {}", "x = 1",
    "window.x = 1", "var x", "let x",
    "{ var x = 1 }", "{ let x = 1 }", "{ function x() {} }", "if (0) { var x = 1 }",
    "if (0) { function x() {} }",
    "if (flag) { var x = 1 }", "if (flag) { function x() {} }", "for (var x of [1]) ;",
    "for (let x of [1]) ;",
    "for (var x = 0; x < 2; x++) ;", "try { throw 1 } catch (x) { var x = 2 }",
    "try { throw 1 } catch (x) { x = 2 }",
    "(function () { var x = 1 })()", "(function () { x = 1 })()", "(() => { let x = 1 })()",
    "var {x} = {x: 1}", "var [x = 2] = []",
    "switch (1) { case 1: var x = 1 }", "switch (1) { case 1: let x = 1 }",
    "l: { var x = 1; break l }", "var x = x", "function f(x) { x = 1 } f()",
    "(function x() { x = 1 })()", "(function (x) { var x })(1)",
    "(function (x = 1) { var x = 2 })()", "async function x() {}", "function* x() {}",
    "delete window.x", "var x = 1; var x", "var x = 1; function x() {}",
    "function x() { return 1 } function x() { return 2 }", "const [x] = []",
    "const {y: x = 3} = {}",
  ]

  @Test(
    "What is seen of the name, from before and from behind, in scripts and in functions",
    arguments: [
      "config.t = typeof x; D", "D; config.t = typeof x", "D; config.x = x", "config.x = x; D",
      "try { config.x = x } catch { config.c = 1 } D",
      "D; try { x = 5; config.x = x } catch { config.c = 1 }",
      "const get = () => x; D; try { config.x = get() } catch { config.c = 1 }",
      "const set = () => { x = 6 }; try { set() } catch { config.c = 1 } D; config.t = typeof x",
      "D; { config.t = typeof x; let y = x }",
      "D; (function () { config.t = typeof x; var x = 7; config.x = x })()",
      "D; config.w = typeof window.x", "D; config.k = 'x' in window", "D; config.s = `${x}`",
    ])
  func seen(frame: String) throws {
    let sources = Self.declarations.flatMap { declaration -> [String] in
      let code = frame.replacing("D", with: declaration)
      return [
        "config = {a: 1}; \(code)", "config = {a: 1}; (function () { \(code) })(); config.end = 1",
        "config = {a: 1}; { \(code) } config.end = 1",
        "'use strict'; window.config = {a: 1}; window.config.r = (() => { \(code) })(); window.config.end = 1",
      ]
    }
    try NodeJudge.check(sources, mayBeUnknown: true)
  }
}
