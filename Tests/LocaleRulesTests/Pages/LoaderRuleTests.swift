import LocaleDiagnostics
import LocaleRules
import TestSupport
import Testing

@Suite("The button's code on a page")
struct LoaderRuleTests {
  /// The vendor's code around an identity, with parameters and values of a test's own.
  private static func snippet(
    _ identity: String, _ parameters: String = "a,m,o,c,r,m",
    _ values: String = "window,0,'crmPlugin',0,0,'crm_plugin'"
  ) -> String {
    """
    (function(\(parameters)){a[m]=\(identity);a[o]=a[o]||function(){(a[o].q=a[o].q||[]).push(arguments)};\
    var d=a.document,s=d.createElement('script');s.async=true;s.src='https://gso.kommo.com/js/button.js';\
    d.head&&d.head.appendChild(s)}(\(values)));
    """
  }

  private static let whole = "{id:'1',hash:'2',locale:'es',setMeta:function(p){}}"

  static let broken = [
    NamedCase("a whole copy", "a.js", snippet(whole)),
    NamedCase("no hash", "a.js", snippet("⟦{⟧id:'1',locale:'es'}")),
    NamedCase("no id", "a.html", "<script>" + snippet("⟦{⟧hash:'1',locale:'es'}") + "</script>"),
    NamedCase("an empty id", "a.js", snippet("{id:⟦''⟧,hash:'2'}")),
    NamedCase("an empty hash", "a.js", snippet("{id:'1',hash:⟦\"\"⟧}")),
    NamedCase("neither", "a.js", snippet("⟦⟦{⟧⟧locale:'es'}")),
    NamedCase(
      "a lost parameter", "a.js", "⟦(function⟧" + snippet(whole, "a,m,o,c,r").dropFirst(9)),
    NamedCase(
      "a lost value", "a.js",
      "⟦(function⟧"
        + snippet(whole, "a,m,o,c,r,m", "window,0,'crmPlugin',0,'crm_plugin'").dropFirst(9)),
    NamedCase(
      "a server writes the id", "a.php",
      "<script>" + snippet("{id:'<?= $id ?>',hash:'<?= $h ?>'}") + "</script>"),
    NamedCase("the identity is spread", "a.js", snippet("{...identity}")),
    NamedCase(
      "a smaller function", "a.js",
      "!function(a,o,m){a[m]={id:'1',hash:'2'}}(window,'crmPlugin','crm_plugin')"),
  ]

  @Test("a copy that cannot work is told", arguments: broken)
  func tellsBroken(example: NamedCase) { example.hold("broken-loader") }

  private static let element = "<script src=\"https://gso.kommo.com/js/button.js\"></script>"

  static let twice = [
    NamedCase("once", "a.html", element),
    NamedCase(
      "two elements", "a.html",
      "⟨<script src=\"https://gso.kommo.com/js/button.js\">⟩</script>\n<script src=\"⟦https://gso.kommo.com/js/button.js⟧\"></script>"
    ),
    NamedCase(
      "the code and an element", "a.html",
      "<script>⟨\(snippet(whole).dropLast())⟩;</script>\n<script src=\"⟦https://gso.kommo.com/js/button.js⟧\"></script>"
    ),
    NamedCase(
      "the data and the element that it is for", "a.html",
      "<script>var amo_social_button = {id: '1', hash: '2'};</script>\(element)"),
    NamedCase(
      "alternatives of a template", "a.php",
      "<?php if ($es): ?>\(element)<?php else: ?>\(element)<?php endif; ?>"),
    NamedCase(
      "functions that load when they are called", "a.js",
      "function a() { s.src = 'https://gso.kommo.com/js/button.js'; }\nfunction b() { t.src = 'https://gso.kommo.com/js/button.js'; }"
    ),
    NamedCase(
      "a constant that is used once", "a.js",
      "const U = 'https://gso.kommo.com/js/button.js';\ns.src = U;"),
    NamedCase("a comment", "a.html", "<!-- \(element) -->\(element)"),
  ]

  @Test("the code twice on one page is told", arguments: twice)
  func tellsTwice(example: NamedCase) { example.hold("duplicate-loader") }
}
