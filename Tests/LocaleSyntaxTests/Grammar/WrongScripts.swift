/// Scripts that engines refuse, with the token at which they do; at the end an empty mark.
enum WrongScripts {
  static let all = statements + expressions + functions + classes + patterns

  static let statements = [
    "let a = ⟦=⟧ 1;", "let a = 1 ⟦2⟧", "a ⟦b⟧", "if ⟦x⟧", "if (x ⟦{⟧ }", "⟦else⟧ b",
    "if (a) {} b ⟦else⟧ c", "if (a) ⟦else⟧ b", "{ ⟦)⟧ }",
    "⟦return⟧", "⟦return⟧ 1;", "if (a) { ⟦return⟧ }", "⟦break⟧", "⟦break⟧;", "⟦continue⟧",
    "{ ⟦break⟧; }", "function f() { ⟦break⟧ }",
    "for (;;) { function f() { ⟦break⟧ } }", "for (;;) { () => { ⟦continue⟧ } }",
    "switch (a) { case 1: ⟦continue⟧ }", "a: { break ⟦b⟧ }", "a: { continue ⟦a⟧ }",
    "a: { () => { break ⟦a⟧ } }", "var ⟦class⟧", "var ⟦1⟧", "var a ⟦b⟧", "var a, ⟦;⟧", "var ⟦;⟧",
    "let ⟦let⟧", "let ⟦let⟧ = 1", "const ⟦let⟧ = 1", "const x⟦;⟧",
    "let {a}⟦;⟧", "var [a]⟦;⟧", "if (a) ⟦const⟧ b = 1", "if (a) ⟦class⟧ A {}", "if (a) let ⟦b⟧",
    "if (a) ⟦let⟧ [b] = c", "while (a) ⟦function⟧ b() {}", "for (;;) ⟦function⟧ a() {}",
    "if (a) ⟦async⟧ function b() {}", "if (a) ⟦function⟧* b() {}", "for (let i = 0; i < 3⟦)⟧ {}",
    "for (a⟦)⟧ ;", "for (a; b; c⟦;⟧ d) ;", "for ⟦a⟧ of b) ;", "for (let a ⟦b⟧ of c) ;",
    "for (let a = 1 ⟦of⟧ b) ;", "for (let a = 1 ⟦in⟧ b) ;", "for (let a, b ⟦of⟧ c) ;",
    "for (var a, b ⟦in⟧ c) ;", "for (1 ⟦of⟧ a) ;", "for (a + b ⟦in⟧ c) ;", "for (const a⟦;⟧;) ;",
    "for (a of b⟦,⟧ c) ;", "while ⟦a⟧ {}", "while (⟦)⟧ {}", "do a ⟦while⟧ (b)", "do {} ⟦a⟧",
    "do {} while ⟦a⟧", "try {⟦⟧", "try {} ⟦a⟧", "try ⟦a⟧", "try {} catch ⟦a⟧ {}",
    "try {} catch (⟦)⟧ {}", "try {} catch (a⟦,⟧ b) {}", "switch (a) { ⟦b⟧ }",
    "switch (a) { default: ; ⟦default⟧: }", "switch ⟦a⟧ {}",
    "throw⟦;⟧", "throw\n⟦a⟧", "with ⟦a⟧ {}", "'use strict'; ⟦with⟧ (a) {}",
    "'use strict'; if (a) ⟦function⟧ b() {}",
    "function f() { 'use strict'; ⟦with⟧ (a) {} }",
    "a: ⟦function⟧* b() {}", "⟦case⟧ 1:", "⟦catch⟧ (a) {}", "⟦finally⟧ {}", "⟦import⟧ a from 'b'",
    "⟦export⟧ default a", "function ⟦(⟧a) {}",
    "var a = 1,\n⟦var⟧ b", "var a = ⟦;⟧", "let a = ⟦⟧", "a = ⟦⟧", "x +⟦⟧", "x + ⟦;⟧", "f(a ⟦b⟧)",
    "f(a, ⟦,⟧ b)", "f(⟦,⟧)", "f(a ⟦'b'⟧)", "f('a' ⟦'b'⟧)", "f({a: 1} ⟦{⟧b: 2})", "f(a⟦;⟧ b)",
    "f(a ⟦1⟧)",
  ]

  static let expressions = [
    "1⟦++⟧", "⟦++⟧1", "'a'⟦++⟧", "(a + b)⟦++⟧", "a++⟦++⟧", "⟦++⟧(a, b)", "this⟦++⟧", "1 ⟦=⟧ a",
    "'a' ⟦=⟧ b", "a + b ⟦=⟧ c", "-a ⟦=⟧ b",
    "a?.b ⟦=⟧ 1", "a?.b⟦++⟧", "a?.b ⟦+=⟧ 1", "a?.[b] ⟦=⟧ 1", "a?.b⟦`c`⟧", "new a⟦?.⟧b()",
    "⟦new⟧.target", "(a, b) ⟦=⟧ c", "(a = b) ⟦=⟧ c", "a => {} ⟦+⟧ 1", "a => {}⟦(⟧)", "(⟦)⟧",
    "(⟦)⟧ + 1", "(a, ⟦)⟧", "(a, b⟦⟧", "(a ⟦b⟧)", "({a: 1 ⟦b⟧: 2})", "({a: 1, ⟦,⟧ b: 2})",
    "({a: ⟦}⟧)", "({a⟦;⟧ b})", "({'a'⟦}⟧)", "({1⟦}⟧)", "({[a]⟦}⟧)",
    "({if⟦}⟧)", "({a ⟦=⟧ 1})", "({a ⟦=⟧ 1}).b", "[{a ⟦=⟧ 1}]", "f({a ⟦=⟧ 1})", "({a: {b ⟦=⟧ 1}})",
    "({a ⟦=⟧ 1}) + 1", "({get a⟦}⟧)", "({async a⟦,⟧ b})", "({*a⟦}⟧)",
    "a ? b⟦;⟧", "a ? b ⟦c⟧ : d", "a || b ⟦??⟧ c", "a ?? b ⟦||⟧ c", "a && b ⟦??⟧ c", "-a ⟦**⟧ b",
    "typeof a ⟦**⟧ b", "a + (b) ⟦=>⟧ c", "(1) ⟦=>⟧ a", "(a.b) ⟦=>⟧ c", "((a)) ⟦=>⟧ b",
    "(a + b) ⟦=>⟧ c", "a\n⟦=>⟧ b", "(a)\n⟦=>⟧ b", "a.⟦⟧", "a.⟦;⟧", "a[b⟦;⟧", "a + ⟦*⟧ b",
    "a * ⟦*⟧ b", "a === ⟦===⟧ b", "a && ⟦&&⟧ b", "a || ⟦;⟧", "! ⟦;⟧",
    "typeof ⟦;⟧", "delete ⟦;⟧", "new ⟦;⟧", "(function () {}⟦;⟧", "a = function () {} ⟦b⟧",
    "var a = {} ⟦b⟧", "var a = [] ⟦b⟧", "'a' ⟦b⟧", "1 ⟦a⟧", "/a/ ⟦b⟧", "`a` ⟦b⟧", "a = b ⟦c⟧",
    "this ⟦a⟧", "a() ⟦b⟧", "a.b ⟦c⟧", "⟦super⟧.a", "⟦super⟧()", "import(⟦)⟧", "⟦import⟧.meta",
    "async () => await ⟦;⟧", "await ⟦a⟧", "await ⟦a⟧()", "function f() { await ⟦a⟧ }",
    "var a = await ⟦b⟧", "() => { await ⟦a⟧ }", "a = ⟦.⟧b", "⟦...⟧a", "a = ⟦...⟧b", "⟦,⟧ a",
    "a, ⟦⟧", "a, ⟦,⟧ b",
  ]

  static let functions = [
    "function ⟦(⟧a) {}", "function ⟦(⟧) {}", "function a ⟦{⟧}", "function a(⟦1⟧) {}",
    "function a(b ⟦c⟧) {}", "function a(b, ⟦,⟧ c) {}", "function a(⟦,⟧) {}",
    "function a(...b⟦,⟧) {}", "function a(...b⟦,⟧ c) {}", "function a(...b ⟦=⟧ c) {}",
    "function a() ⟦b⟧", "function a() {⟦⟧", "function ⟦1⟧() {}", "function ⟦if⟧() {}",
    "function* a() { var ⟦yield⟧ }", "function* a() { 1 + ⟦yield⟧ }",
    "async function a() { var ⟦await⟧ }", "async function a() { await ⟦}⟧", "(function ⟦⟧",
    "(function a(b) {}⟦;⟧", "a(function () {} ⟦b⟧)", "a(() => {} ⟦b⟧)", "() => ⟦;⟧", "a => ⟦;⟧",
    "async ⟦b⟧", "function f() { ⟦break⟧ }", "function f() { new.target ⟦=⟧ 1 }",
    "(...a⟦)⟧", "(...a⟦,⟧ b) => c", "(a, ...b⟦)⟧;", "({a: b.c}) ⟦=>⟧ d", "([a.b]) ⟦=>⟧ c",
    "({a() {}}) ⟦=>⟧ b", "async (a.b) ⟦=>⟧ c", "(a, 1) ⟦=>⟧ b", "(a, (b)) ⟦=>⟧ c",
  ]

  static let classes = [
    "class ⟦{⟧}", "class A ⟦b⟧ {}", "class ⟦if⟧ {}", "class ⟦let⟧ {}", "class A { ⟦,⟧ }",
    "class A { a() {}⟦,⟧ b() {} }", "class A { a ⟦b⟧ }", "class A { a = 1 ⟦b⟧ }",
    "class A { a = 1⟦,⟧ b = 2 }", "class A { get a⟦;⟧ }", "class A { async a⟦;⟧ }",
    "class A { *a⟦;⟧ }",
    "class A { a() ⟦b⟧ }", "class A { var ⟦a⟧ }", "class A { let ⟦a⟧ = 1 }",
    "class A { const ⟦a⟧ = 1 }", "class A { function ⟦a⟧() {} }",
    "class A { a() { ⟦with⟧ (b) {} } }", "class A { static { ⟦return⟧ } }",
    "class A { static { ⟦await⟧ } }", "class A { a = ⟦;⟧ }",
    "class A { constructor() { ⟦super⟧() } }", "class A {⟦⟧", "class A { a() {⟦⟧",
  ]

  static let patterns = [
    "[a + b] ⟦=⟧ c", "[1] ⟦=⟧ a", "[...a, b] ⟦=⟧ c", "[...a,] ⟦=⟧ b", "[...a = b] ⟦=⟧ c",
    "({a: 1} ⟦=⟧ b)", "({a: b + c} ⟦=⟧ d)", "({a() {}} ⟦=⟧ b)", "({get a() {}} ⟦=⟧ b)",
    "({...{a}} ⟦=⟧ b)", "({...a, b} ⟦=⟧ c)", "({a}) ⟦=⟧ b", "([a]) ⟦=⟧ b", "[([a])] ⟦=⟧ b",
    "({a} ⟦+=⟧ b)", "[a] ⟦+=⟧ b", "[a] ⟦&&=⟧ b",
    "({a}⟦++⟧)", "for ([1] ⟦of⟧ a) ;", "for (({a}) ⟦of⟧ b) ;",
    "var {a: b⟦.⟧c} = d", "var [a⟦.⟧b] = c", "var [⟦1⟧] = a", "var {⟦if⟧} = a", "var {'a'⟦}⟧ = b",
    "var {...⟦[⟧a]} = b", "var {...a⟦,⟧ b} = c", "var [...a⟦,⟧] = b", "var {[a]⟦}⟧ = b",
    "var {⟦*⟧} = a", "let [⟦let⟧] = a",
  ]

  /// Wrong as modules.
  static let ofModules = [
    "import a⟦⟧", "import a ⟦b⟧ from 'c'", "import {a} ⟦'b'⟧",
    "import {a} from ⟦b⟧", "import * ⟦from⟧ 'a'", "import a, ⟦b⟧ from 'c'",
    "import {⟦if⟧} from 'a'", "import {'a'⟦}⟧ from 'b'",
    "{ ⟦import⟧ a from 'b' }", "function f() { ⟦import⟧ 'a' }", "if (a) ⟦export⟧ default b",
    "export default ⟦;⟧", "export default ⟦var⟧ a",
    "export default ⟦const⟧ a = 1", "export *⟦;⟧", "⟦with⟧ (a) {}",
    "var ⟦await⟧", "function f() { ⟦await⟧ a }", "() => ⟦await⟧ a", "var ⟦yield⟧", "⟦return⟧",
    "export function ⟦(⟧) {}", "export class ⟦{⟧}", "import a from 'b' ⟦c⟧", "import 'a' with ⟦a⟧",
  ]
}
