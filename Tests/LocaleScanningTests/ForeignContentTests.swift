import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// Pictures and formulas in a page (HTML standard, 13.2.6.5), with Chromium as the judge of the table.
@Suite("Scripts in pictures are read as the text of a picture is")
struct ForeignContentTests {
  // MARK: - What a script of a picture is

  static let texts = [
    PageScriptRow("a script", "<svg><script>a</script></svg>", "a"),
    PageScriptRow("an entity", "<svg><script>a &amp;&amp; b</script></svg>", "a && b"),
    PageScriptRow(
      "quotes as entities", "<svg><script>a(&quot;b&#39;&#x22;)</script></svg>", "a(\"b'\")"),
    PageScriptRow(
      "an old entity without a semicolon", "<svg><script>a &lt b &ampc</script></svg>", "a < b &c"),
    PageScriptRow("an old entity before a sign", "<svg><script>'&copy=1'</script></svg>", "'©=1'"),
    PageScriptRow(
      "an old entity in a longer word", "<svg><script>'&notit;'</script></svg>", "'¬it;'"),
    PageScriptRow("a sign alone", "<svg><script>a && b &c; & d</script></svg>", "a && b &c; & d"),
    PageScriptRow("a section", "<svg><script><![CDATA[a < b && c]]></script></svg>", "a < b && c"),
    PageScriptRow(
      "an entity in a section", "<svg><script><![CDATA['&amp;']]></script></svg>", "'&amp;'"),
    PageScriptRow(
      "a section between", "<svg><script>a&lt;<![CDATA[b<c]]>&gt;d</script></svg>", "a<b<c>d"),
    PageScriptRow(
      "a section in lines that are comments",
      "<svg><script>//<![CDATA[\na < b\n//]]></script></svg>", "//\na < b\n//"),
    PageScriptRow(
      "an end tag in a section", "<svg><script><![CDATA['</script>']]></script></svg>",
      "'</script>'"),
    PageScriptRow(
      "a section of small letters is none", "<svg><script>a<![cdata[b]]>c</script></svg>", "ac"),
    PageScriptRow("a comment", "<svg><script>a<!-- b </script> -->c</script></svg>", "ac"),
    PageScriptRow("a slash closes it", "<svg><script/><script>a</script></svg>", "a"),
    PageScriptRow("after a slash there is no text", "<svg><script/>a</svg><script>b</script>", "b"),
    PageScriptRow("an end tag in capitals", "<SVG><SCRIPT>a</SCRIPT></SVG>", "a"),
  ]

  // MARK: - What stands in a picture

  static let elements = [
    PageScriptRow(
      "a style sheet is no raw text", "<svg><style><script>a</script></style></svg>", "a"),
    PageScriptRow(
      "a style sheet with a comment", "<svg><style><!-- </style><script>a</script> -->"),
    PageScriptRow("a style sheet that is closed", "<svg><style/><script>&lt;</script></svg>", "<"),
    PageScriptRow(
      "a title holds HTML", "<svg><title><script>&lt;b</script></title></svg>", "&lt;b"),
    PageScriptRow(
      "so does a description", "<svg><desc><script>&lt;b</script></desc></svg>", "&lt;b"),
    PageScriptRow(
      "so does a foreign object",
      "<svg><foreignObject><script>&lt;b</script></foreignObject></svg>", "&lt;b"),
    PageScriptRow(
      "and then the picture goes on",
      "<svg><foreignObject><p>a</p></foreignObject><script>&lt;</script></svg>", "<"),
    PageScriptRow(
      "a picture in a foreign object",
      "<svg><foreignObject><svg><script>&lt;</script></svg><script>'&lt;'</script></foreignObject>",
      "<", "'&lt;'"),
    PageScriptRow("a text area is none", "<svg><textarea><script>a</script></textarea></svg>", "a"),
    PageScriptRow("a section", "<svg><![CDATA[<script>a</script>]]></svg><script>b</script>", "b"),
    PageScriptRow("a section with a bracket", "<svg><![CDATA[ > ]]></svg><script>b</script>", "b"),
    PageScriptRow("a picture in a picture", "<svg><svg></svg><script>&lt;</script></svg>", "<"),
    PageScriptRow("a template of a picture", "<svg><symbol><script>a</script></symbol></svg>", "a"),
    PageScriptRow("a formula runs none", "<math><script>a</script></math><script>b</script>", "b"),
    PageScriptRow(
      "a text in a formula does", "<math><mtext><script>a</script></mtext></math>", "a"),
    PageScriptRow("a title of a formula", "<math><title><script>a</script></title></math>"),
  ]

  // MARK: - Where a picture ends

  static let ends = [
    PageScriptRow("with its end tag", "<svg></svg><script>'&lt;'</script>", "'&lt;'"),
    PageScriptRow("in capitals", "<svg></SVG><script>'&lt;'</script>", "'&lt;'"),
    PageScriptRow("with a slash", "<svg/><script>'&lt;'</script>", "'&lt;'"),
    PageScriptRow("with a slash behind attributes", "<svg a=b /><script>'&lt;'</script>", "'&lt;'"),
    PageScriptRow("with an element of HTML", "<svg><p><script>'&lt;'</script>", "'&lt;'"),
    PageScriptRow("with an image", "<svg><g><img src=a><script>'&lt;'</script>", "'&lt;'"),
    PageScriptRow(
      "with the end of what is around", "<div><svg><g></div><script>'&lt;'</script>", "'&lt;'"),
    PageScriptRow(
      "not with the end of a script", "<svg><script>a</script><script>&lt;</script>", "a", "<"),
    PageScriptRow(
      "not with an element of its own", "<svg><g></g><a></a><script>&lt;</script>", "<"),
    PageScriptRow("not in an attribute", "<svg a='</svg>'><script>&lt;</script></svg>", "<"),
    PageScriptRow("not with a longer name", "<svg><svgs></svgs><script>&lt;</script></svg>", "<"),
    PageScriptRow(
      "and two in a row", "<svg><title>a</title></svg><svg><path/></svg><script>'&lt;'</script>",
      "'&lt;'"),
  ]

  // MARK: - The same elements in HTML

  static let plain = [
    PageScriptRow(
      "a section is none", "<p><![CDATA[<script>a</script>]]></p><script>b</script>", "b"),
    PageScriptRow(
      "a slash closes no title", "<title/><script>a</script></title><script>b</script>", "b"),
    PageScriptRow("nor a frame", "<iframe/><script>a</script></iframe><script>b</script>", "b"),
    PageScriptRow(
      "nor a text area", "<textarea /><script>a</script></textarea><script>b</script>", "b"),
    PageScriptRow("nor a style sheet", "<style/><script>a</script></style><script>b</script>", "b"),
    PageScriptRow(
      "nor a template", "<template/><script>a</script></template><script>b</script>", "b"),
    PageScriptRow("a name that begins so", "<svgs><script>'&lt;'</script>", "'&lt;'"),
    PageScriptRow("a part of a picture alone", "<foreignObject><script>'&lt;'</script>", "'&lt;'"),
    PageScriptRow(
      "a section in a script", "<script>'<![CDATA[&lt;]]>'</script>", "'<![CDATA[&lt;]]>'"),
  ]

  static let all = texts + elements + ends + plain

  @Test("text, entities and sections", arguments: texts)
  func readsTexts(row: PageScriptRow) { #expect(scriptTexts(row.page) == row.scripts) }

  @Test("among other elements", arguments: elements)
  func readsElements(row: PageScriptRow) { #expect(scriptTexts(row.page) == row.scripts) }

  @Test("up to the end of the picture", arguments: ends)
  func readsEnds(row: PageScriptRow) { #expect(scriptTexts(row.page) == row.scripts) }

  @Test("and in HTML nothing is so", arguments: plain)
  func readsPlain(row: PageScriptRow) { #expect(scriptTexts(row.page) == row.scripts) }

  // Needs Chromium.
  @Test("Chromium reads the same", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithChromium() throws {
    for (row, scripts) in zip(Self.all, try BrowserPage.scripts(of: Self.all.map(\.page))) {
      #expect(scripts.filter { !$0.isEmpty } == row.scripts, "\(row.testDescription): \(row.page)")
    }
  }

  // MARK: - What is said of them

  @Test(
    "an entity in a picture is no damage",
    arguments: [
      "if (1 &amp;&amp; 2) {crmPluginConfig = {a: 'b'};}", "crmPluginConfig = {a: &quot;b&quot;};",
      "<![CDATA[crmPluginConfig = {a: 'b'};]]>", "crmPluginConfig = {a: '<![CDATA[b]]>'};",
    ])
  func findsNoDamage(script: String) {
    let found = scan("<svg><script>\(script)</script></svg>", "a.html")
    #expect(summary(found) == ["set crmPluginConfig = {a: 'b'}"])
    #expect(found.deadScripts.isEmpty)
    // XML is read so everywhere.
    let page = scan("<html><script>\(script)</script></html>", "a.xhtml")
    #expect(summary(page) == ["set crmPluginConfig = {a: 'b'}"])
    #expect(page.deadScripts.isEmpty)
  }

  static let places = [
    "<svg><script>crmPluginConfig = {a: 'x⟦&amp;⟧y'}</script></svg>",
    "<svg><script><![CDATA[crmPluginConfig = {a: 'x⟦&⟧y'}]]></script></svg>",
    "<svg><script>a&lt;1; crmPluginConfig = {a: 'x⟦&#38;⟧y'}</script></svg>",
    "<svg><script>/*<!-- b -->*/ crmPluginConfig = {a: 'x⟦&⟧y'}</script></svg>",
  ]

  @Test("a place in it leads to the file", arguments: places)
  func leadsBack(page: String) throws {
    let marked = MarkedText(page)
    let value = scan(marked.text, "a.html").assignments.first?.value.object?["a"]?.value
    let text = try #require(value?.string)
    #expect(text.text == "x&y")
    #expect(text.fileRange(of: 1..<2) == marked.spans[0])
  }

  @Test("what is written there is read again", arguments: places)
  func writesBack(page: String) throws {
    let bytes = MarkedText(page).bytes
    let value = scan(bytes.text(0..<bytes.count), "a.html").assignments.first?.value.object?["a"]
    let edit = try #require(value?.value.string).replacing(1..<2, with: "é\"<")
    let again = scan(bytes.applying([edit]), "a.html").assignments.first?.value.object?["a"]?.value
    #expect(again?.string?.text == "xé\"<y")
  }

  @Test("one that loads a file has no text that runs")
  func passesAddresses() {
    let script = "crmPluginConfig = {a: 1};"
    for attribute in ["href=\"a.js\"", "xlink:href='a.js'"] {
      #expect(summary(scan("<svg><script \(attribute)>\(script)</script></svg>", "a.html")) == [])
    }
    #expect(summary(scan("<svg><script type=text/plain>\(script)</script></svg>", "a.html")) == [])
    // `src` means nothing there.
    #expect(
      summary(scan("<svg><script src=\"a.js\">\(script)</script></svg>", "a.html"))
        == ["set crmPluginConfig = {a: 1}"])
  }

  @Test(
    "in XML an address is in the same place as in HTML",
    arguments: ["></script>", "/>", " />", ">crmPluginConfig = {b: 2};</script>"])
  func readsLoaders(end: String) {
    let page = """
      <html><head><title/><script src='https://gso.kommo.com/js/button.js'\(end)
      <script>crmPluginConfig = {a: 1 &lt; 2};</script></head></html>
      """
    #expect(
      summary(scan(page, "a.xhtml")) == [
        "element src=https://gso.kommo.com/js/button.js", "set crmPluginConfig = {a: dynamic}",
      ])
  }

  @Test("a style sheet in a picture holds for the whole page")
  func readsStyles() {
    var scanned = names
    scanned.elements = StyleSheetTests.elements
    let style = "<style>.amo-button{display:none}</style>"
    let script = "<script>document.querySelector('.amo-button').click()</script>"
    for (page, count) in [
      ("<svg>\(style)</svg>", 1), ("<svg>\(style)</svg>\(style)", 2), ("<svg>\(script)</svg>", 1),
      ("<svg><foreignObject>\(style)</foreignObject></svg>", 1),
      ("<template><svg>\(style)</svg></template>", 0),
    ] {
      let found = SourceScanner(scanned).scan(Array(page.utf8), path: "a.html")
      #expect(found.elementUses.count == count, "\(page)")
    }
    let found = scan("<svg>\(style)</svg><script>crmPluginConfig = {a: 1}</script>", "a.html")
    #expect(summary(found) == ["set crmPluginConfig = {a: 1}"])
  }

  @Test("calls of its elements are found, and those of links")
  func findsCalls() {
    let picture = """
      <svg><a xlink:href="javascript:crmPlugin('a')"></a><g onclick="crmPlugin(&quot;b&quot;)"/></svg>
      """
    #expect(summary(scan(picture, "a.html")) == ["call crmPlugin('a')", "call crmPlugin('b')"])
  }

  @Test("a component and a page of Razor may close any element with a slash")
  func readsClosedElements() {
    for path in ["a.vue", "a.svelte", "a.astro", "a.razor", "a.mdx"] {
      let page = "<iframe src=\"b\" /><script>crmPluginConfig = {a: 1}</script>"
      #expect(summary(scan(page, path)) == ["set crmPluginConfig = {a: 1}"], "\(path)")
    }
  }
}
