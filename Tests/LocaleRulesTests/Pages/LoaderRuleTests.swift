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

  /// A whole copy in a page, a part of it replaced.
  private static func copy(
    _ sentence: String, _ part: String, _ replacement: String, marks head: Bool = false
  ) -> NamedCase {
    let code = snippet(whole).replacing(part, with: replacement)
    let marked = head ? "⟦(function⟧" + code.dropFirst(9) : code
    return NamedCase(sentence, "index.html", "<script>\(marked)</script>")
  }

  private static let placing = "d.head&&d.head.appendChild(s)"

  static let cut = [
    copy("cut before the values", "(window,0,'crmPlugin',0,0,'crm_plugin'));", ");", marks: true),
    copy("the script is put nowhere", placing, "", marks: true),
    copy("the address is lost", "s.src='https://gso.kommo.com/js/button.js';", "", marks: true),
    copy("as it is", "zzz", ""),
    copy("put with append", placing, "d.head.append(s)"),
    copy("put before another", placing, "f.parentNode.insertBefore(s,f)"),
    copy("put by a function", placing, "add(s)"),
    copy("put by a callback", placing, "onload=()=>d.head.appendChild(s)"),
    copy("put in a list", placing, "a.later=[s]"),
    copy("the address by setAttribute", "s.src=", "s.setAttribute('src', u);u="),
    copy("the address in a variable", "'https://gso.kommo.com/js/button.js'", "u"),
    NamedCase(
      "a bang before it", "a.js",
      "⟦!function⟧(a,m){a[m]={id:'1',hash:'2'};s.src='https://gso.kommo.com/js/button.js';d.head.append(s)};"
    ),
    NamedCase(
      "a function that is kept", "a.js",
      "load = (function(a,m){a[m]={id:'1',hash:'2'};s.src='https://gso.kommo.com/js/button.js'});"),
    NamedCase(
      "a function that is exported", "a.js",
      "export default function(a,m){a[m]={id:'1',hash:'2'};s.src='https://gso.kommo.com/js/button.js'}"
    ),
    NamedCase(
      "a function with a name", "a.js",
      "function load(a,m){a[m]={id:'1',hash:'2'};s.src='https://gso.kommo.com/js/button.js'}\nload()"
    ),
    NamedCase(
      "a function that is passed on", "a.js",
      "ready(function(a,m){a[m]={id:'1',hash:'2'};s.src='https://gso.kommo.com/js/button.js'});"),
  ]

  @Test("a copy of which a part is missing is told", arguments: cut)
  func tellsCut(example: NamedCase) { example.hold("broken-loader") }

  private static let unreadable = [
    NamedCase(
      "cut inside the address", "a.html",
      "<script>⟦(⟧function(a,m){a[m]={id:'1',hash:'2'};s.src='https://gso.kommo.com/js/but\n</script>"
    ),
    NamedCase(
      "cut at its end", "a.html",
      "<script>⟦(⟧function(a,m){a[m]={id:'1',hash:'2'};s.src='https://gso.kommo.com/js/button.js'}\n</script>"
    ),
    NamedCase(
      "its beginning lost", "a.html",
      "<script>m,r){a[m]={id:'1',hash:'2'};s.src='https://gso.kommo.com/js/button.js'⟦}⟧(window,'crm_plugin'));</script>"
        .replacing("m,r){", with: "m,r⟦)⟧{").replacing("⟦}⟧", with: "}")),
    NamedCase(
      "never closed", "a.html", "⟦<script>⟧" + snippet(whole)),
    NamedCase(
      "entities", "a.html",
      "<script>" + snippet(whole).replacing("&&", with: "⟦&amp;⟧&amp;") + "</script>"),
    NamedCase(
      "a server writes a part", "a.php",
      "<script>(function(a,m){a[m]={<?= $identity ?>};s.src='https://gso.kommo.com/js/button.js'</script>"
    ),
    NamedCase(
      "another script that names the host", "a.html",
      "<script>var hosts = ['https://gso.kommo.com', hash(</script>"),
    NamedCase(
      "a policy that lets the host in", "a.js",
      "const csp = `script-src 'self' https://gso.kommo.com`; const hash = sha(csp); f({"),
    NamedCase(
      "another script beside it", "a.html",
      "<script>" + snippet(whole) + "</script><script>(function(</script>"),
  ]

  @Test("a copy that no browser can read is told once", arguments: unreadable)
  func tellsUnreadable(example: NamedCase) {
    #expect(example.hold("broken-loader").count == example.marked.spans.count)
    #expect(example.check.findings("script-never-runs", in: example.marked.text).isEmpty)
  }

  @Test("entities in the code are taken out")
  func fixesEntities() {
    let whole = "<script>\(Self.snippet(Self.whole))</script>"
    let damaged = whole.replacing("&&", with: "&amp;&amp;")
    let check = Check("a.html")
    let found = check.findings("broken-loader", in: damaged)
    #expect(found.first?.fixes.first?.applicability == .safe)
    #expect(check.applyingFirstFixes(of: found, to: damaged) == whole)
  }

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
