import TestSupport
import Testing

/// An engine runs nothing of a script with such a mistake, wherever in it that stands.
@Suite(
  "Scripts of which an engine runs nothing, though they can be read",
  .enabled(if: Engine.node != nil, "needs Node"))
struct EarlyErrorTests {
  static let wrong = [
    "let x; let x", "let x; var x", "var x; let x", "const x = 1; let x", "class C {} let C",
    "{ let x; var x }", "{ let x; { var x } }", "let x; { var x }", "let x; if (1) { var x }",
    "let x; for (var x of []) ;", "let x; for (var x;;) break", "function f() {} let f",
    "let f; function f() {}", "{ let f; function f() {} }", "let {x, y: x} = {}",
    "let [x, x] = []", "for (let x of []) { var x }", "for (let x;;) { var x; break }",
    "for (const [x, x] of []) ;", "for (let x, x;;) break",
    "switch (1) { case 1: let x; case 2: let x }", "switch (1) { default: default: }",
    "try {} catch (e) { let e }", "try {} catch ([e, e]) {}", "try {} catch ({e}) { const e = 1 }",
    "try {}", "function f(a) { let a }", "(a) => { const a = 1 }", "(a, a) => { }",
    "function f(a, [a]) {}", "function f(a, a = 1) {}", "function f(a, ...a) {}",
    "function f(a, a) { 'use strict' }", "const c", "var [a]", "let {a}", "const {a}",
    "for (const c;;) break", "break", "continue", "if (1) break", "foo: { break bar }",
    "foo: while (0) { continue bar }", "foo: { while (0) continue foo }", "foo: foo: ;",
    "foo: { foo: ; }", "while (0) { function g() { break } }", "if (1) let x = 1",
    "if (0) const x = 1", "if (0) class C {}", "while (0) class C {}", "label: let x",
    "do let x; while (0)", "switch (1) { case 1: continue }", "1++", "++1", "--'a'",
    "(a + b)++", "for (let i = 0; i < 1; 1++) ;",
  ]

  static let right = [
    "var x; var x", "function f() {} function f() {}", "var f; function f() {}",
    "{ function g() {} function g() {} }", "let x; { let x }", "{ let x } { let x }",
    "let x; (function () { var x })()", "let x; (() => { let x })()", "function f(a) { var a }",
    "function f(a, a) {}", "function f(f) {}", "(function f() { let f })()",
    "try {} catch (e) { var e }", "try {} catch (e) { { let e } }", "try {} catch { let e }",
    "try {} finally {}", "for (let i of []) { let i }", "for (let i = 0; i < 1; i++) { let i }",
    "for (var i of []) { var i }", "for (let i of []) ; for (let i of []) ;",
    "switch (1) { case 1: { let x } case 2: { let x } }", "switch (1) { default: case 1: }",
    "a: b: for (;;) break a", "a: ; a: ;", "a: { break a }", "a: for (;;) { for (;;) break a }",
    "a: for (const k of [1]) { continue a }", "a: b: while (0) { continue a }",
    "switch (1) { case 1: break }", "while (0) { switch (1) { case 1: continue } }",
    "for (;;) { if (1) break }", "do { break } while (1)", "if (1) { let x }", "if (1) var x",
    "if (1) ; else var x", "let x, y", "let {x, y: z} = {}", "const [u, ...v] = []",
    "let x; ({x} = {})", "class A {} class B {}", "class C { m() {} m() {} }",
    "(a, b) => a", "function f({a}, [b]) {}", "function f(a, b = a) { return b }",
    "var e = 1; try {} catch (e) {}", "let a = 1; a++", "var o = {}; o.a++", "var o = {}; ++o['a']",
    "var o = {a: {}}; --o.a.b", "return_: ;", "var let_ = 1",
    "for (var x = 0, y = 1; x < y; x++) ;",
    "async function f() { for (const a of []) { await a } }",
    "x: { (function () { x: { break x } })() }", "let f = function f() {}",
  ]

  private static let parse = """
    sources => {
      const vm = require('vm');
      return sources.map(source => {
        try { new vm.Script(source); return true } catch (error) { return false }
      });
    }
    """

  /// A statement behind a config, and in a function behind one; `return` is right in a function alone.
  private static func programs(_ statement: String) -> [String] {
    [
      "config = {a: 1}; \(statement)",
      "config = {a: 1}; function unused() { \(statement) }",
      "config = {a: 1}; var o1 = {m() { \(statement) }, n: () => { \(statement) }};",
      "config = {a: 1}; if (window.never) { (function () { \(statement) })() }",
    ]
  }

  @Test("Nothing is claimed of a script that does not run")
  func refused() throws {
    let programs =
      Self.wrong.flatMap { Self.programs($0) } + ["config = {a: 1}; return", "return; config = {}"]
    let runs: [Bool] = try #require(Engine.node).call(Self.parse, with: programs)
    for (program, runs) in zip(programs, runs) {
      #expect(!runs && summary(program).hasPrefix("?"), "\(program): \(summary(program))")
    }
  }

  @Test("What is only like such a mistake is read")
  func read() throws {
    let programs =
      Self.right.flatMap { Self.programs($0) }
      + ["config = {a: 1}; function f() { return } f()", "config = {a: (() => { return 1 })()}"]
    let runs: [Bool] = try #require(Engine.node).call(Self.parse, with: programs)
    for (program, runs) in zip(programs, runs) {
      #expect(runs && summary(program) == #"{"a": 1}"#, "\(program): \(summary(program))")
    }
  }
}
