import LocaleSyntax
import Testing

@Suite("A slash divides or opens a regular expression, as in an engine")
struct SlashTests {
  /// Each text puts a quote into a regular expression, or divides before one. Read the wrong way round,
  /// the quotes are out of step and the object after them is not found.
  static let texts = [
    "export default /'/;", "for (x of /'/.exec(b));", "for (const [a] of /'/.exec(b));",
    "switch (a) { case 1: {}\n/'/.test(b) }", "switch (a) { default: {}\n/'/.test(b) }",
    "switch (a) { case b ? 1 : 2: {}\n/'/.test(b) }", "a: {}\n/'/.test(b);",
    "a: b: {}\n/'/.test(b);", "a: function b() {}\n/'/.test(b);",
    "for (;;) { break\n/'/.test(b) }", "for (;;) { continue\n/'/.test(b) }",
    "a: for (;;) { break a\n/'/.test(b) }", "debugger\n/'/.test(b);",
    "function a() { return\n{}\n/'/.test(b) }", "function a() { return /'/ }",
    "function* a() { yield /'/ }", "async function a() { await /'/ }", "await /'/;",
    "a = async () => { await /'/ };", "a = async b => { await /'/ };",
    "a = {async b() { await /'/ }};", "a = {*b() { yield /'/ }};",
    "if (a) /'/.test(b);", "if (a) {}\n/'/.test(b);", "export default function () {}\n/'/.test(b);",
    "a = {b: {} / 1, c: '/'};", "a = b ? {} / 1 : '/';", "a = {b: {c: 1} / 1};a = '/';",
    "var yield = 4, a = yield / 2; a = '/';", "function a() { var await; return await / 2 + '/' }",
    "var of = 4, a = of / 2; a = '/';", "a = b.default / 2; a = '/';", "a = b.of / 2; a = '/';",
    "a = function () {} / 1; a = '/';", "a = (b) / 2; a = '/';", "a[0] / 2; a = '/';",
    "a = b.case / 2; a = '/';", "a = {case: 1}; b = {} / 2; a = '/';",
  ]

  @Test("also after words, blocks and labels", arguments: texts)
  func reads(text: String) {
    // In braces the text is a block, so that what follows it is seen to be read as one value.
    let tree = parse("[function () {\n" + text + "\n}, {zz: '1'}]", .javaScript)
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.root?.array?.last?.object?["zz"]?.value.string?.text == "1")
  }
}
