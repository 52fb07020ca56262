import LocaleScanning
import TestSupport
import Testing

@Suite("Scripts that the grammar of the language refuses")
struct DeadScriptGrammarTests {
  private static let config = "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}};\n"

  static let wrong = [
    "let a = ⟦=⟧ 1;", "f(a ⟦b⟧);", "let a = 1 ⟦2⟧;", "var ⟦class⟧;", "{} ⟦else⟧ {}",
    "for (let i = 0; i < 3⟦)⟧ {}", "function ⟦(⟧a) {}", "a => {} ⟦+⟧ 1;", "⟦break⟧;",
    "let ⟦let⟧ = 1;", "1⟦++⟧;", "a?.b ⟦=⟧ 1;", "const x⟦;⟧",
    "x ⟦+⟧", "f('a' ⟦'b'⟧);", "f({a: 1} ⟦{⟧b: 2});", "if ⟦a⟧ {}",
  ]

  @Test(
    "are found in the elements of a page",
    arguments: wrong + ["⟦return⟧;", "⟦new⟧.target;", "await ⟦a⟧;", "⟦import⟧ a from 'b';"])
  func inElement(marked: String) {
    expectFault("<p>a</p>\n<script>\n" + Self.config, marked, "\n</script>\n", "a.html")
  }

  @Test("and in files of scripts", arguments: wrong)
  func inFile(marked: String) {
    expectFault(Self.config, marked, "\n", "a.js")
  }

  @Test("and before the config")
  func beforeConfig() {
    expectFault("", "let a = ⟦=⟧ 1;\n" + Self.config, "", "a.js")
  }

  @Test(
    "also in modules",
    arguments: ["⟦return⟧;", "⟦with⟧ (a) {}", "var ⟦await⟧;", "import a ⟦b⟧ from 'c';"])
  func inModule(marked: String) {
    expectFault("<script type=\"module\">\n" + Self.config, marked, "\n</script>", "a.html")
  }

  private func expectFault(_ before: String, _ marked: String, _ after: String, _ path: String) {
    let marked = MarkedText(marked)
    let text = before + marked.text + after
    let scripts = scan(text, path).deadScripts
    #expect(scripts.count == 1, "\(text)")
    for script in scripts {
      #expect(script.cause == .syntaxError)
      let start = before.utf8.count
      #expect(
        script.causeRange
          == start + marked.spans[0].lowerBound..<start + marked.spans[0].upperBound,
        "\(text)")
    }
  }

  @Test(
    "a page of right scripts has none",
    arguments: [
      "<script>CONFIG</script>", "<script>CONFIG if (a) function f() {}</script>",
      "<script>CONFIG <!-- a b c\n</script>",
      "<script type=\"module\">CONFIG await a; import b from 'c';</script>",
      "<script>CONFIG var let = 1, yield_, await; of\nget\nset</script>",
      "<script>CONFIG a = {{ b }} c;</script>",
      "<script>CONFIG a = {% if b %} 1 {% else %} 2 {% endif %};</script>",
      "<script>CONFIG a = <?php echo $b ?> ;</script>", "<script>CONFIG a = <%= b %>;</script>",
      "<script>CONFIG a = %b%;</script>", "<script>CONFIG [[!snippet? &a=`b`]]</script>",
      "<script>CONFIG a = ${b};</script>", "<script type=\"text/template\">let a = = 1</script>",
      "<script type=\"text/babel\">CONFIG a = <b/>;</script>",
      "<script>CONFIG var a; #if($b) a = 1; #end</script>",
      "<div onclick=\"crmPluginConfig = {}; return false\"></div>",
    ])
  func page(text: String) {
    let page = text.replacing("CONFIG", with: Self.config)
    #expect(scan(page, "a.html").deadScripts.isEmpty)
  }

  @Test(
    "nothing is said of other languages, and of files that a compiler reads first",
    arguments: [
      ("a.ts", "let a: string = 1 as any; enum B { C }"), ("a.tsx", "let a: string = <b/>;"),
      ("a.jsx", "let a = <b c={d}>e f</b>;"), ("a.js", "let a = <b c={d}>e f</b>;"),
      ("a.js", "function f(a: string): void {}"), ("a.js", "type A = string;"),
      ("a.js", "@a class B {}"), ("a.js", "return;"), ("a.mjs", "await a; import b from 'c';"),
      ("a.cjs", "return require('a');"),
      ("a.js", "await a; export default b;"), ("a.js", "a = {{ b }} c;"),
      ("a.js.erb", "a = <%= b %> c;"), ("a.js", "const {a} = await import('b');"),
      ("a.js", "using a = b;"),
      ("a.js", "import a from 'b' with {type: 'json'};"), ("a.js", "import defer * as a from 'b';"),
      ("a.js", "a = /(?i:b)/;"), ("a.js", "class A { #a; static { #a in b } }"),
      ("a.vue", "<script lang=\"ts\">let a: string</script>"),
      ("a.svelte", "<script>$: a = b</script>"), ("a.md", "let a = = 1"),
    ])
  func other(path: String, text: String) {
    #expect(scan(Self.config + text, path).deadScripts.isEmpty)
  }

  @Test(
    "whatever tags an engine may have, nothing is claimed beside them",
    arguments: [
      "{{- .Site.Params.js | safeJS -}}", "{{- partial \"x\" . -}}", "{{> analytics}}", "{{& a}}",
      "{{my-helper \"x\"}}", "{{a.[0]}}", "{{=it.x}}", "{{~ a ~}}", "[*id*]", "[+x+]", "[~1~]",
      "{=x}", "{_}Hello{/_}", "{>x/}", "{+x/}", "$if(a)$f()$endif$",
      "var a = <!-- IF x -->1<!-- ENDIF -->;",
    ])
  func passesTags(tag: String) {
    let text = tag + "\n" + Self.config
    for (page, path) in [("<script>\n\(text)</script>", "a.html"), (text, "a.js")] {
      #expect(scan(page, path).deadScripts.isEmpty, "\(path)")
    }
  }

  @Test("scripts that set nothing are nobody's business")
  func silentElsewhere() {
    #expect(
      scan("<script>let a = = 1;</script><script>\(Self.config)</script>", "a.html").deadScripts
        .isEmpty)
  }
}
