import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

@Suite("What stands before a config does not hide it")
struct ScriptLexingTests {
  @Test(
    "regular expressions, division, templates, comments and elements",
    arguments: [
      "a = b / c; d = '/'", "a = /['\"`{(]/", "a = /[/'\"]\\/{/g.test(b) ? 1 / 2 : 3",
      "if (a) /'/.test(b)", "a = (b) / c / 'd'", "a = b[0] / 2; c = '/'", "a++ / 2; b = '/'",
      "return /'/", "x = typeof /'/", "{}\n/'/.test(a)", "a = {} / 1; b = '/'",
      "a = function () {} / 1; b = '/'", "f(function () {}) / 2", "a = `b${`c${{d: '}'}.d}`}`",
      "a = `\\`${'`'}`", "a = `}`", "/* ' */ // \"", "<!-- '\n--> '\n", "a = 'b\\\n c'",
      "a = '\\''",
      "#!/usr/bin/env node '\n".replacingFirst("#!", with: "//"), "a = b ? /'/ : /\"/",
      "a\n/'/2/'/",
      "case /'/: break", "a => /'/", "!/'/.test(a)", "a = b\n++c / 1", "x = a?.5:/'/",
      "label: while (1) { break label }", "a = b <!--c '\n",
      "class A { #b = '/'; get c() { return /'/ } }",
      "for (const a of /'/g[Symbol.split]('b')) {}", "a = 1..toFixed() / .5; b = '/'",
      "a = {if: /'/, get b() {}, [c]: 1}", "@dec class A {}",
      "import a from 'b'; export * from 'c'",
      "a = 010 / 1_000n; b = '/'", "async () => { await /'/ }", "a = \u{201C}b'c\u{201D}",
    ])
  func survives(prefix: String) {
    let text = prefix + "\n;crmPluginConfig = {q: 1};"
    #expect(summary(scan(text, "a.js")).contains("set crmPluginConfig = {q: 1}"))
  }

  @Test(
    "elements",
    arguments: [
      "a = <b c='d\"' e={f}>it's {g ? <h/> : 'i'} <>j</> </b>",
      "return <a>{/* ' */}{`}`}</a>", "a = b < c && d > e", "f(<A.B c:d='e' {...g} />)",
      "a = <b>it's</b>; c = <d>{(e) => { return <f>'</f> }}</d>",
      "const a = <div>\n  don't\n</div>",
    ])
  func survivesElements(prefix: String) {
    for path in ["a.jsx", "a.tsx"] {
      let text = prefix + "\n;crmPluginConfig = {q: 1};"
      #expect(summary(scan(text, path)) == ["set crmPluginConfig = {q: 1}"])
    }
  }

  @Test(
    "types",
    arguments: [
      "const a = <T,>(b: T) => b", "let a: Map<string, Array<number>> = new Map()",
      "function f<T extends X>(a: T): a is Y { return 1 }", "type A = { [k in B]?: C<D>['e'] }",
      "interface A { b(): void; c: 'd' | \"e\" }",
      "abstract class A<T> { constructor(private b: T) {} }",
      "a = b as any as C<D>; e = f!.g! / 2", "declare module 'x' { const a: string }",
      "let a = <any>b",
      "enum A { B = 1 << 2 }",
    ])
  func survivesTypes(prefix: String) {
    let text = prefix + "\n;(window as any).crmPluginConfig = {q: 1};"
    #expect(summary(scan(text, "a.ts")) == ["set crmPluginConfig = {q: 1}"])
  }

  @Test("a `<` that opens nothing does not swallow the rest")
  func reopensElements() {
    let text = "a = <b>c; crmPluginConfig = {q: 1};"
    #expect(summary(scan(text, "a.js")) == ["set crmPluginConfig = {q: 1}"])
  }

  @Test(
    "texts that broke the reader once, found by fuzzing",
    arguments: [
      "f({a <b c={)onfig = d || `e)};` }} /></body><if (x) {y = 'z' = {", "=>{", ") {",
      "{ crmPlugin }}",
      "crmPluginConfig = x=(window as ", "<script>crmPluginConfig =<", "crmPlugin(",
      "}crmPluginConfig=", "crmPluginConfig={b=@for{b::",
      "{% comment %} crmlocale: ignore=x ;% endcomment %}<script>crmPluginConfig = {a: 1}</script>",
    ])
  func survivesBrokenTexts(text: String) {
    for path in ["a.js", "a.ts", "a.tsx", "a.html", "a.vue", "a.php", "a.js.twig"] {
      let bytes = Array(text.utf8)
      for finding in scan(text, path).diagnostics {
        #expect(finding.location.range.upperBound <= bytes.count)
      }
      #expect(SyntaxTree.parse(bytes, path: path, dialect: .javaScript).printed == bytes)
    }
  }

  @Test(
    "depth and length cost memory only",
    arguments: [
      String(repeating: "{", count: 10_000), String(repeating: "(", count: 10_000),
      String(repeating: "`${", count: 10_000), String(repeating: "<a>", count: 5_000),
      String(repeating: "{a={", count: 5_000),
      String(repeating: "function f(){a=1;", count: 2_000),
      String(repeating: "{window.crmPluginConfig={a:", count: 1_000),
      String(repeating: "crmPluginConfig=", count: 2_000),
      String(repeating: "'crmPluginConfig='+", count: 1_000),
      String(repeating: "a?", count: 5_000), String(repeating: "[", count: 10_000) + "]}",
      String(repeating: "x=(window as ", count: 1_000), String(repeating: "<!--", count: 5_000),
      String(repeating: "{{ ", count: 5_000), String(repeating: "<?", count: 5_000),
      String(repeating: "{#", count: 5_000), String(repeating: "\"{{", count: 5_000),
      String(repeating: "/*", count: 5_000), String(repeating: "a<", count: 5_000),
    ])
  func staysFast(text: String) {
    for path in ["a.js", "a.tsx", "a.html", "a.vue", "a.php"] {
      for body in [text, "crmPluginConfig = " + text, "<script>crmPluginConfig = " + text] {
        _ = scan(body, path)
      }
    }
  }
}

extension String {
  fileprivate func replacingFirst(_ text: String, with other: String) -> String {
    hasPrefix(text) ? other + dropFirst(text.count) : self
  }
}
