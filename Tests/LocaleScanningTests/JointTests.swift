import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

@Suite("Where literals of unlike quotes meet, no text is written across")
struct JointTests {
  /// Each joint between the marks.
  static let joined = [
    MarkedText("x = 'crmPluginConfig = {a: 1⟦' + \"⟧, b: 2};\";"),
    MarkedText("x = \"crmPluginConfig = {a: 1⟦\" +\n  '⟧, b: 2};';"),
    MarkedText("x = 'crmPluginConfig = {a: 1⟦' + `⟧, b: 2};`;"),
    MarkedText("x = `crmPluginConfig = {a: 1⟦${'⟧, b: 2⟦'}⟧};`;"),
    MarkedText("x = `crmPluginConfig = {a: 1⟦${`⟧, b: 2⟦`}⟧};`;"),
    MarkedText("x = 'crmPluginConfig = {a: 1⟦' + \"⟧, b: \" + \"2⟦\" + '⟧};';"),
    MarkedText("x = 'crmPluginConfig = {a: 1⟦' + b + \"⟧};\";"),
  ]

  @Test("each is told", arguments: joined)
  func tells(text: MarkedText) { #expect(scan(text.text, "a.js").joints == text.spans) }

  static let alike = [
    "x = 'crmPluginConfig = {a: 1' + ', b: 2};';",
    "x = \"crmPluginConfig = {a: 1\" +\n  \", b: 2};\";",
    "x = `crmPluginConfig = {a: 1` + `, b: 2};`;",
    "x = `crmPluginConfig = {a: ${b}};`;",
    "x = 'crmPluginConfig = {a: 1};' + b;",
    "x = 'a' + \"b\"; crmPluginConfig = {a: 1};",
  ]

  @Test("where they are alike, an edit may cross", arguments: alike)
  func letsPass(text: String) { #expect(scan(text, "a.js").joints == []) }

  @Test("in PHP as in scripts")
  func tellsServer() {
    let text = MarkedText(
      "<?php echo '<script>crmPluginConfig = {a: 1⟦' . \"⟧, b: 2};</script>\"; ?>")
    #expect(scan(text.text, "a.php").joints == text.spans)
    let alike = "<?php echo '<script>crmPluginConfig = {a: 1' . ', b: 2};</script>'; ?>"
    #expect(scan(alike, "a.php").joints == [])
  }

  @Test("in an attribute they lead to the file")
  func leadsOut() {
    let text = MarkedText("<p onclick=\"x = 'crmPluginConfig = {a: 1⟦' + &quot;⟧, b: 2};&quot;\">")
    #expect(scan(text.text, "a.html").joints == text.spans)
  }
}
