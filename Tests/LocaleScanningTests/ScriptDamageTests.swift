import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What editors of text do to scripts, with Node as the judge of what is no script any more.
@Suite("A script that an editor wrote as text never runs, and is made whole")
struct ScriptDamageTests {
  private static let meant = "crmPluginConfig = {a: 'b'};"

  /// What an editor makes of a script, and the script that was meant.
  static let rows: [(String, String)] = [
    ("crmPluginConfig = {a: &quot;b&quot;};", "crmPluginConfig = {a: \"b\"};"),
    ("crmPluginConfig = {a: &#39;b&#39;};", meant),
    ("crmPluginConfig = {a: &#039;b&#x27;};", meant),
    ("crmPluginConfig = {a: &apos;b&apos;};", meant),
    ("crmPluginConfig = {a: &#8216;b&#8217;};", meant),
    ("crmPluginConfig = {a: &lsquo;b&rsquo;};", meant),
    ("crmPluginConfig = {a: &#8220;b&#8221;};", "crmPluginConfig = {a: \"b\"};"),
    ("crmPluginConfig = {a: &ldquo;b&rdquo;};", "crmPluginConfig = {a: \"b\"};"),
    ("crmPluginConfig = {a: &#8242;b&#8242;};", meant),
    ("crmPluginConfig =&nbsp;{a:&nbsp;'b'};", meant), ("crmPluginConfig =&#160;{a: 'b'};", meant),
    ("if (1 &amp;&amp; 2) {\(meant)}", "if (1 && 2) {\(meant)}"),
    ("if (1 &#038;&#38; 2) {\(meant)}", "if (1 && 2) {\(meant)}"),
    ("if (1 &lt; 2 &amp;&amp; 3 &gt; 2) {\(meant)}", "if (1 < 2 && 3 > 2) {\(meant)}"),
    ("crmPluginConfig = {<br />\n a: 'b'<br />\n};<br />", "crmPluginConfig = {\n a: 'b'\n};"),
    ("crmPluginConfig = {<br>\n a: 'b'<br>\n};<br>", "crmPluginConfig = {\n a: 'b'\n};"),
    ("crmPluginConfig = {<BR/>\n a: 'b'\n};", "crmPluginConfig = {\n a: 'b'\n};"),
    ("<p>crmPluginConfig = {</p>\n<p>a: 'b'</p>\n<p>};</p>", "crmPluginConfig = {\na: 'b'\n};"),
    ("</p>\n\(meant)\n<p>", "\n\(meant)\n"), ("f();<br>\(meant)<br>", "f();\(meant)"),
    ("x = 1<br>\n\(meant)", "x = 1\n\(meant)"), ("f()<br />;\(meant)", "f();\(meant)"),
  ]

  @Test("the repairs make it the one that was meant", arguments: rows)
  func repairs(damaged: String, meant: String) throws {
    let page = "<script>\(damaged)</script>"
    let script = try #require(scan(page, "a.html").deadScripts.first)
    #expect(
      Array(page.utf8).applying(script.repairs)
        == "<script>\(meant.replacing("&nbsp;", with: " "))</script>")
    let isTag = damaged.contains("<br") || damaged.contains("<BR") || damaged.contains("p>")
    #expect(script.cause == (isTag ? .tag : .entity))
    // It begins with the first of what is wrong.
    #expect(script.causeRange == script.repairs.first?.range)
    #expect(scan(Array(page.utf8).applying(script.repairs), "a.html").deadScripts.isEmpty)
  }

  @Test("its config is read as it was meant", arguments: rows)
  func reads(damaged: String, meant: String) {
    #expect(
      scan("<script>\(damaged)</script>", "a.html").assignments.map { summary($0.value) }
        == ["{a: 'b'}"])
  }

  /// Scripts that run as they stand, though they have such marks.
  static let whole = [
    "x = '&quot;<br />'; \(meant)", "x = \"&amp;&lt;<p>\"; \(meant)",
    "x = `<p>&quot;${1}</p>`; \(meant)",
    "// &quot; <br />\n\(meant)", "/* <p>&amp;</p> */ \(meant)", "x = /&amp;|<br \\/>/g; \(meant)",
    "x = s.replace(/&/g, '&amp;').replace(/</g, '&lt;'); \(meant)",
    "var s = '&amp;', num = 1, reg = 2; x = 5&num; y = 6&reg; \(meant)",
    "var t = '<p>', p = 4, q = 0; for (; q<p>>1; q++) {} \(meant)",
    "var t = '<br>', a = 1, br = 2, c = 3; x = a<br>c; \(meant)",
    "var t = '<p>', p = 1; x = [1][0] <p> 2; x = f()<p>2; function f() { return 1; } \(meant)",
    "x = 1 && 2; \(meant)", "x = 1 & 2; y = x << 1; \(meant)",
  ]

  @Test("one that runs is left alone", arguments: whole)
  func passes(script: String) {
    let found = scan("<script>\(script)</script>", "a.html")
    #expect(found.deadScripts.isEmpty)
    #expect(found.assignments.map { summary($0.value) } == ["{a: 'b'}"])
  }

  @Test("Node agrees", .enabled(if: Engine.node != nil, "needs Node"))
  func agreesWithNode() throws {
    let runs: [Bool] = try #require(Engine.node).call(
      """
      scripts => scripts.map(script => {
        try { new (require('vm').Script)(script); return true; } catch (e) { return false; }
      })
      """, with: Self.rows.map(\.0) + Self.rows.map(\.1) + Self.whole)
    for (row, runs) in zip(Self.rows, runs) { #expect(!runs, "\(row.0)") }
    for (script, runs) in zip(Self.rows.map(\.1) + Self.whole, runs.dropFirst(Self.rows.count)) {
      #expect(runs, "\(script)")
    }
  }

  @Test(
    "elements and entities of JSX are no damage",
    arguments: [
      "const x = <p>a</p>; \(meant)", "const x = <br />, y = <b>&quot;&amp;</b>; \(meant)",
      "const x = <p>&nbsp;{1}<br/></p>; \(meant)",
    ])
  func passesElements(script: String) {
    for attributes in ["type=\"text/babel\"", "type=text/jsx", "lang=jsx", "lang=tsx"] {
      let found = scan("<script \(attributes)>\(script)</script>", "a.html")
      #expect(found.deadScripts.isEmpty, "\(attributes)")
      #expect(found.assignments.map { summary($0.value) } == ["{a: 'b'}"], "\(attributes)")
    }
  }

  @Test(
    "a script that no browser runs is not repaired",
    arguments: ["type=text/template", "type=application/json", "src=a.js"])
  func passesOthers(attributes: String) {
    let page = "<script \(attributes)>crmPluginConfig = {a: &quot;b&quot;};</script>"
    #expect(scan(page, "a.html").deadScripts.isEmpty)
  }

  @Test("what a server writes stays where it is")
  func keepsHoles() throws {
    for (path, hole) in [
      ("a.php", "<?= $b ?>"), ("a.liquid", "{{ b }}"), ("a.erb", "<%= b %>"),
      ("a.twig", "{{ 'b' }}"),
    ] {
      let page = "<script>crmPluginConfig = {a: &quot;\(hole)&quot;, c: 1};</script>"
      let script = try #require(scan(page, path).deadScripts.first)
      #expect(
        Array(page.utf8).applying(script.repairs)
          == "<script>crmPluginConfig = {a: \"\(hole)\", c: 1};</script>")
    }
  }

  @Test("a copy of the loader in it is told")
  func tellsLoaders() throws {
    let loader = """
      (function(a,m,o,c,r,m){a[m]={id:&quot;1&quot;,hash:&quot;2&quot;};var s=a.document.createElement(&quot;script&quot;);
      s.src=&quot;https://gso.kommo.com/js/button.js&quot;;a.document.head.append(s)}(window,0,'crmPlugin',0,0,'crm_plugin'));
      """
    let one = try #require(scan("<script>\(loader)</script>", "a.html").deadScripts.first)
    #expect(one.holdsLoader)
    let other = scan("<script>crmPluginConfig = {a: &quot;b&quot;};</script>", "a.html").deadScripts
    #expect(other.map(\.holdsLoader) == [false])
  }
}
