import TestSupport
import Testing

@Suite(
  "Literals and names for which an engine runs nothing of a script",
  .enabled(if: Engine.node != nil, "needs Node"))
struct EarlyLiteralTests {
  private static let sloppy = [
    StatementGroup(
      "numbers",
      wrong: [
        "1_", "1__0", "0_1", "0b2", "0b", "0o8", "0o", "0xg", "0x", "1.5n", "01n", "1e3n", "3a",
        "3in []",
        "07.5", "09.toString()", "1.toString()", "1e", "1e+", "1._5", "1_.5", "1_e3", "1e_3",
        "0x_1",
        "0b1_", "010n", "0B", "1.2.3", "0x1.5", "08n", "1a1", "0.0.0", "1_000_", "5px", "07_1",
        "08_1",
        "({1_: 1})", "({3a: 1})", "0b12", "0o18",
      ],
      right: [
        "1_000", "0b1_0", "0xF_f", "0o1_7", "1e1_0", "1.5_5", "10n", "0xFn", "0b1n", "0n", "1_0n",
        "010",
        "07", "08", "09.5", "08.5", "1..toString()", "1.0.toString()", "1 .toString()", "1.e3",
        ".5", "5.",
        "0.5e-3", "0", "00", "0B1", "0O7", "0XA", "1E3", "-0", "({1: 1, 0x10: 2, 1e3: 3})",
        "({010: 1})", "[1,2][1]", "1\n.toString()", "9e999", "1e-400",
        "010 .toString()",
      ]),
    StatementGroup(
      "escapes",
      wrong: [
        "'\\u{110000}'", "'\\u{}'", "'\\x1'", "'\\xg1'", "'\\u'", "'\\u12'", "'\\u123g'",
        "'\\u{12'",
        "'\\u{g}'", "'\\u{ffffffff}'", "'a\\x'", "`\\01`", "`\\u`", "`\\x1`", "`\\u{110000}`",
        "`${1}\\u`",
        "`\\u${1}`", "`${1}\\1${2}`", "`\\8`", "`\\9`", "`\\00`", "({'\\x1': 1})", "`${1}\\01`",
        "'\\\\\\u'", "'\\u{1_0}'", "'\\u{-1}'", "`\\7`", "'\\u{00000110000}'",
      ],
      right: [
        "'\\u{10ffff}'", "'\\u{0}'", "'\\u{0000000041}'", "'\\x41'", "'\\u0041'", "'\\ud800'",
        "'\\01'", "'\\8'",
        "'\\377'", "'\\400'", "'\\a\\c\\d'", "'\\\\u'", "'\\\\x1'", "`\\0`", "`\\\\u`", "`\\u{41}`",
        "`\\x41`",
        "`\\``", "`\\$`", "`\\${1}`", "`\\\n`", "'\\\n'", "'\\\\\\\\u'", "`${1}\\n${2}\\t`",
        "String.raw`\\u`", "String.raw`\\x1${1}\\u{`", "String.raw`\\01`", "({'\\u0041': 1})",
        "'\\\u{2028}'",
        "'\u{2028}'", "'\\0'", "'\\08'", "'\\'\\\"'",
      ]),
    StatementGroup(
      "names",
      wrong: [
        "var class", "var if", "let null", "const this = 1", "var true", "function new() {}",
        "var enum",
        "let let = 1", "const let = 1", "let [let] = []", "let {let} = {}", "let {a: let} = {}",
        "for (let let of []) ;", "for (const let in {}) ;", "for (let let = 0;;) ;", "if: ;",
        "class: ;",
        "break_: while (1) { break if }", "var a-b", "var 1a", "class if {}", "(class new {})",
        "try {} catch (if) {}", "var {if} = {}", "var {a: if} = {}", "import_ = import", "export",
        "import a from 'b'", "import 'b'", "import {a} from 'b'", "import * as a from 'b'",
        "export default 1",
        "export {}", "export const a = 1", "export * from 'a'", "import.meta", "import.meta.url",
        "let async; for (async of []) ;", "for (let x of [], []) ;", "for (var x = 1 of []) ;",
        "for (let x = 1 in {}) ;", "for (let [x] = 1 in {}) ;", "for (let x, y of []) ;",
        "for (let of []) ;", "for (let.x of []) ;", "for (let().x of []) ;",
        "for (const x in {}, y of []) ;", "for (;) ;",
        "for (let x) ;", "if () ;", "while () ;", "switch () {}", "switch (1) { 1 }", "with (1",
        "throw\n1",
        "throw", "return_ return_", "a b", "1 2", "'a' 'b'", "a 'b'", "} {", "(1", "[1", "{", "f(",
        "a.",
        "a?.", "new", "typeof", "...a", "a ...b", "x = ", "= 1", "* 2", "a ? b", "a ? : c",
        "else ;", "case 1:",
        "catch {}", "finally {}", "/* a", "`a", "`${", "'a", "'a\nb'", "try {} catch {} catch {}",
        "var a = 1 var b", "let a let b", "if (1) else ;", "var ;", "let x = ;", "do while (0)",
        "function f {}",
      ],
      right: [
        "var let = 1; let", "var async, of, get, set, from, as, static_, type", "var static = 1",
        "var implements, interface, package, private, protected, public", "var eval_, arguments_",
        "var let; let = 1", "let_: ;", "async: ;", "of: ;", "get: ;",
        "for (let of of []) ;", "for (let in {}) ;", "for (var of of []) ;",
        "for (let x in {}, {}) ;",
        "for (var async of []) ;", "var async; for (async in {}) ;",
        "var async = {}; for (async.x of []) ;",
        "var async; for ((async) of []) ;", "for (async => {}; 0;) ;", "for (;;) break",
        "var ünïcode, 变量, $, _, \u{1d4d0}", "var a\u{2028}var b", "var a /*\n*/ var b",
        "var a //\nvar b",
        "do ; while (0) var x", "do ; while (0); var x", "if (1) ; else ;", "{} /a/", "+{}",
        "throw_: ;",
        "var undefined_", "var a, b; a\n++b", "var a; a\n/1/2", ";;;", "{}{}",
        "x: y: z: ;", "() => import('x')", "var o = {}; o.import, o.export",
        "<!-- a comment", "1\n--> a comment", "var a = {import: 1, export: 2}",
        "var a = b => b\nvar c",
        "switch (1) { case 1: case 2: default: }", "switch (1) {}",
        "label: for (;;) { break label }",
      ]),
  ]

  @Test("The script is not read, and what is only like it is", arguments: sloppy)
  func refused(group: StatementGroup) throws {
    try EarlyErrorJudge.check(group)
  }

  @Test("What is right only in sloppy code")
  func strict() throws {
    try EarlyErrorJudge.check(
      StatementGroup(
        "strict code",
        wrong: [
          "010", "08", "09.5", "-010", "[01]", "({010: 1})", "'\\01'", "'\\8'", "'\\08'",
          "var eval",
          "var arguments", "let eval = 1", "arguments = 1", "eval = 1", "eval++", "--arguments",
          "eval += 1",
          "arguments ||= 1", "[arguments] = []", "({eval} = {})", "({a: eval} = {})",
          "[...eval] = []",
          "for (eval of []) ;", "for (var eval of []) ;", "for (arguments in {}) ;",
          "try {} catch (eval) {}",
          "function eval() {}", "(function arguments() {})", "function f(eval) {}", "eval => 1",
          "(arguments) => 1", "({m(eval) {}})", "({set a(arguments) {}})", "var {eval} = {}",
          "var [eval] = []",
          "class eval {}", "var yield", "var let", "var static", "var interface", "implements = 1",
          "let: ;",
          "yield: ;", "public => 1", "function package() {}", "({private})", "var {protected} = {}",
          "delete x", "delete (x)", "delete ((x))", "with ({}) ;", "function f(a, a) {}",
          "if (1) function f() {}",
          "l: function f() {}", "{ function f() {} function f() {} }", "let x; let x",
          "typeof static", "f(let)",
        ],
        right: [
          "0", "0.5", "0x10", "1_0", "'\\0'", "'\\x01'", "String.raw`\\01`",
          "var o = {}; o.let = o.static = 1",
          "({let: 1, static: 2, yield: 3, public() {}})", "var o = {}; delete o.x", "delete ({}).x",
          "delete 1",
          "delete (1, 2)", "{ function f() {} }", "if (1) { function f() {} }",
          "function f(a, b) {}",
          "var async, of, get, set, from, as, type", "class A { static m() {} static x = 1 }",
          "f: ;",
          "({a: 1, a: 2})", "typeof undefined", "/\\01/",
          "'use strict'",
          "export_: ;", "() => { 'use strict' }", "({get let() { return 1 }})",
        ]),
      in: .strict)
  }

  @Test("Modules import and export, wait outside of functions, and are strict")
  func modules() throws {
    try EarlyErrorJudge.check(
      StatementGroup(
        "modules",
        wrong: [
          "with ({}) ;", "010", "delete x", "var await", "await = 1", "yield = 1", "{ import 'a' }",
          "{ export {} }", "if (1) export default 1", "function f() { import 'a' }",
          "() => { export {} }",
          "function f() { await 1 }", "() => await 1", "var let", "eval = 1", "return", "await: ;",
          "function await() {}", "class await {}", "(await) => 1", "import.foo", "import()",
        ],
        right: [
          "import 'a'", "import a from 'a'", "import {b} from 'a'", "import * as c from 'a'",
          "import d, {e as f, default as g} from 'a'", "export const h = 1",
          "export function i() {}",
          "export class J {}", "export default {k: 1}", "export default function () {}",
          "export default class {}", "export default class extends Object {}",
          "export default async function () {}",
          "export default function* () {}", "export default async () => {}",
          "export default class K {}",
          "export {a as b} from 'a'", "export * from 'a'", "export * as c from 'a'",
          "export let l, m",
          "import.meta", "import.meta.url", "import('x').then(x => x)",
          "function f() { return import.meta }",
          "async () => await 1", "async function f() { for await (const x of []) ; }", "export {}",
        ]),
      in: .module)
  }
}
