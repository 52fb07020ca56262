import LocaleScanning
import Testing

@Suite("Where a script that never runs goes wrong")
struct DeadScriptPlaceTests {
  private static let config = "window.crmPluginConfig = {hidden: true};\n"

  @Test(
    "The whole of a bracket, a quote or an entity is pointed at, however many bytes it has",
    arguments: [
      ("f(’en'); \"", "’"), ("f(“a”, b);", "“"), ("f(„a“);", "„"), ("f(«a»);", "«"),
      ("f(\u{2018}a\u{2019});", "\u{2018}"), ("if (a &amp;&amp; b) {}", "&amp;"),
      ("if (a &#38;&#38; b) {}", "&#38;"), ("f(1;", "("), ("f(1));", ")"), ("var a = [1;", "["),
      ("var s = 'a;", "'"), ("var s = \"é;", "\""), ("var s = `é;", "`"),
    ])
  func place(broken: String, cause: String) {
    let text = Self.config + broken
    let scripts = scan(text, "a.js").deadScripts
    #expect(scripts.count == 1)
    for script in scripts {
      #expect(Array(Array(text.utf8)[script.causeRange]) == Array(cause.utf8))
    }
  }
}
