import LocaleDiagnostics
import LocaleRules
import TestSupport
import Testing

@Suite("What an editor for text does to a script is named for what it is")
struct EditorDamageTests {
  /// A script with one finding, and what its fix makes of it.
  static let damages: [(String, String)] = [
    (
      "<script>window.⟦crmPluginConfig⟧ = {color: &quot;red&quot;};</script>",
      "<script>window.crmPluginConfig = {color: \"red\"};</script>"
    ),
    (
      "<script>window.⟦crmPluginConfig⟧ = {color: &#8216;red&#8217;};</script>",
      "<script>window.crmPluginConfig = {color: 'red'};</script>"
    ),
    (
      "<script>a &amp;&amp; b();\nwindow.⟦crmPluginConfig⟧ = {color: 'red'};</script>",
      "<script>a && b();\nwindow.crmPluginConfig = {color: 'red'};</script>"
    ),
    (
      "<script><br />\nwindow.⟦crmPluginConfig⟧ = {<br />\n  color: 'red',<br />\n};</script>",
      "<script>\nwindow.crmPluginConfig = {\n  color: 'red',\n};</script>"
    ),
    (
      "<script><p>window.⟦crmPluginConfig⟧ = {</p>\n<p>color: 'red',</p>\n<p>};</p></script>",
      "<script>window.crmPluginConfig = {\ncolor: 'red',\n};</script>"
    ),
    (
      "<script>window.⟦crmPluginConfig⟧ = {color: &#039;red&#039;, hidden: true};</script>",
      "<script>window.crmPluginConfig = {color: 'red', hidden: true};</script>"
    ),
  ]

  @Test("one finding and one fix", arguments: damages)
  func namesDamage(source: String, fixed: String) throws {
    let marked = MarkedText(source)
    let found = Check("a.html").findings(in: marked.text)
    #expect(found.map(\.code) == ["script-never-runs"])
    #expect(found.map(\.location.range) == marked.spans)
    #expect(Check("a.html").applyingFirstFixes(of: found, to: marked.text) == fixed)
    #expect(Check("a.html").findings(in: fixed).isEmpty)
  }

  static let whole = [
    "<script>window.crmPluginConfig = {}; b.innerHTML = '&quot;<br />';</script>",
    "<script>window.crmPluginConfig = {}; // &quot; <br />\n</script>",
    "<script>window.crmPluginConfig = {}; if (a<b) c();</script>",
    "<script>window.crmPluginConfig = {}; a = b&c; d = b & quot;</script>",
    "<b onclick=\"window.crmPluginConfig = {color: &quot;red&quot;}\">",
  ]

  @Test("where such marks belong nothing is said", arguments: whole)
  func letsPass(source: String) {
    #expect(Check("a.html").findings("script-never-runs", in: source).isEmpty)
  }
}
