import LocaleDiagnostics
import LocaleRules
import TestSupport
import Testing

@Suite("A config comes after the button's code only where that is certain")
struct RunningOrderTests {
  private static let load = """
    const tag = document.createElement('script');
      tag.src = 'https://gso.kommo.com/js/button.js';
      document.head.append(tag);
    """

  static let inTime = [
    NamedCase(
      "the loader stands in a function that is called later", "a.js",
      "function load() {\n  \(load)\n}\nwindow.crmPluginConfig = {hidden: true};\nload();"),
    NamedCase(
      "the loader stands in a function that nobody calls here", "a.js",
      "export function load() {\n  \(load)\n}\nwindow.crmPluginConfig = {hidden: true};"),
    NamedCase(
      "the loader waits for the page", "a.js",
      "addEventListener('load', () => {\n  \(load)\n});\nwindow.crmPluginConfig = {hidden: true};"),
    NamedCase(
      "the loader waits for a promise", "a.js",
      "consent.then(function () {\n  \(load)\n});\nwindow.crmPluginConfig = {hidden: true};"),
    NamedCase(
      "the loader stands in a method", "a.js",
      "const chat = {\n  load() {\n  \(load)\n  }\n};\nwindow.crmPluginConfig = {hidden: true};\nchat.load();"
    ),
    NamedCase(
      "the loader stands in mounted", "a.vue",
      "<script>\nexport default {\n  mounted() {\n  \(load)\n  }\n};\nwindow.crmPluginConfig = {hidden: true};\n</script>"
    ),
    NamedCase(
      "a constant holds the address", "a.js",
      """
      const BUTTON = 'https://gso.kommo.com/js/button.js';
      window.crmPluginConfig = {hidden: true};
      tag.src = BUTTON;
      """),
    NamedCase(
      "the address is only looked for", "a.js",
      """
      if (tag.src === 'https://gso.kommo.com/js/button.js') done();
      if (tag.src.includes('https://gso.kommo.com/js/button.js')) done();
      document.querySelector('script[src="https://gso.kommo.com/js/button.js"]');
      window.crmPluginConfig = {hidden: true};
      """),
    NamedCase(
      "the stub alone loads nothing", "a.js",
      "window.crm_plugin = {id: '1', hash: '2', locale: 'es'};\nwindow.crmPluginConfig = {hidden: true};"
    ),
    NamedCase(
      "a deferred script runs after the page", "a.html",
      """
      <script defer src="https://gso.kommo.com/js/button.js"></script>
      <script>window.crmPluginConfig = {hidden: true};</script>
      """),
    NamedCase(
      "so does a module", "a.html",
      """
      <script type="module">import 'https://gso.kommo.com/js/button.js';
      document.body.append(Object.assign(document.createElement('script'), {src: 'https://gso.kommo.com/js/button.js'}));</script>
      <script>window.crmPluginConfig = {hidden: true};</script>
      """),
    NamedCase(
      "a consent manager runs the loader later", "a.html",
      """
      <script type="text/plain" data-category="functionality" src="https://gso.kommo.com/js/button.js"></script>
      <script>window.crmPluginConfig = {hidden: true};</script>
      """),
    NamedCase(
      "the loader and the config are alternatives", "a.php",
      """
      <?php if ($a): ?><script src="https://gso.kommo.com/js/button.js"></script><?php else: ?>
      <script>window.crmPluginConfig = {hidden: true};</script><?php endif; ?>
      """),
    NamedCase(
      "the loader and the config are branches of a script", "a.js",
      "if (a) {\n  \(load)\n} else {\n  window.crmPluginConfig = {hidden: true};\n}"),
    NamedCase(
      "the config stands in a listener", "a.js",
      "\(load)\nbutton.onclick = function () { window.crmPluginConfig = {hidden: true}; };"),
  ]

  @Test("nothing is said where it is in time, or nobody knows", arguments: inTime)
  func silence(example: NamedCase) { example.hold("config-after-loader") }

  static let late = [
    NamedCase(
      "the loader stands written out", "a.js",
      """
      const tag = document.createElement('script');
      tag.src = ⟨'https://gso.kommo.com/js/button.js'⟩;
      window.⟦crmPluginConfig⟧ = {hidden: true};
      """),
    NamedCase(
      "the function with the loader is called before", "a.js",
      """
      function load() { tag.src = ⟨'https://gso.kommo.com/js/button.js'⟩; }
      load();
      window.⟦crmPluginConfig⟧ = {hidden: true};
      """),
    NamedCase(
      "a constant with the address is used before", "a.js",
      """
      const BUTTON = 'https://gso.kommo.com/js/button.js';
      tag.src = ⟨BUTTON⟩;
      window.⟦crmPluginConfig⟧ = {hidden: true};
      """),
    NamedCase(
      "both functions are called, in the wrong order", "a.js",
      """
      const load = () => { tag.src = ⟨'https://gso.kommo.com/js/button.js'⟩; };
      const set = () => { window.⟦crmPluginConfig⟧ = {hidden: true}; };
      load();
      set();
      """),
    NamedCase(
      "both stand in one listener, in the wrong order", "a.js",
      """
      addEventListener('load', () => {
        tag.src = ⟨'https://gso.kommo.com/js/button.js'⟩;
        window.⟦crmPluginConfig⟧ = {hidden: true};
      });
      """),
    NamedCase(
      "a script element stands before", "a.html",
      """
      ⟨<script src="https://gso.kommo.com/js/button.js">⟩</script>
      <script>window.⟦crmPluginConfig⟧ = {hidden: true};</script>
      """),
    NamedCase(
      "a module sets the config after a deferred script", "a.html",
      """
      ⟨<script defer src="https://gso.kommo.com/js/button.js">⟩</script>
      <script type="module">window.⟦crmPluginConfig⟧ = {hidden: true};</script>
      """),
    NamedCase(
      "the config that is thrown away was late, too", "a.js",
      """
      tag.src = ⟨'https://gso.kommo.com/js/button.js'⟩;
      window.crmPluginConfig = {color: 'red'};
      window.⟦crmPluginConfig⟧ = {hidden: true};
      """),
  ]

  @Test("what is surely late is told", arguments: late)
  func mistakes(example: NamedCase) {
    for finding in example.hold("config-after-loader") { #expect(finding.severity == .warning) }
  }

  @Test("of a script that is async nobody knows, which is a note")
  func asyncLoader() {
    let example = NamedCase(
      "async", "a.html",
      """
      ⟨<script async src="https://gso.kommo.com/js/button.js">⟩</script>
      <script>window.⟦crmPluginConfig⟧ = {hidden: true};</script>
      """)
    for finding in example.hold("config-after-loader") { #expect(finding.severity == .note) }
  }

  static let overwritten = [
    NamedCase(
      "a branch that returns", "a.js",
      "function f(a) { if (a) { window.crmPluginConfig = {hidden: true}; return; } window.crmPluginConfig = {color: 'red'}; }"
    ),
    NamedCase(
      "a branch that throws", "a.js",
      "function f(a) { if (a) { window.crmPluginConfig = {hidden: true}; throw a; } window.crmPluginConfig = {color: 'red'}; }"
    ),
    NamedCase(
      "a return that sets", "a.js",
      "function f(a) { if (a) return window.crmPluginConfig = {hidden: true}; window.crmPluginConfig = {color: 'red'}; }"
    ),
    NamedCase(
      "a return deeper in the branch", "a.js",
      "function f(a) { if (a) { window.crmPluginConfig = {hidden: true}; if (b) { return } } window.crmPluginConfig = {color: 'red'}; }"
    ),
    NamedCase(
      "cases of a switch", "a.js",
      """
      switch (lang) {
        case 'es': window.crmPluginConfig = {hidden: true}; break;
        default: window.crmPluginConfig = {color: 'red'};
      }
      """),
    NamedCase(
      "a function in the branch that returns for itself", "a.js",
      """
      if (a) { window.⟨crmPluginConfig⟩ = {hidden: true}; f(() => { return 1; }); }
      window.⟦crmPluginConfig⟧ = {color: 'red'};
      """),
  ]

  @Test("what leaves early is not overwritten", arguments: overwritten)
  func earlyReturns(example: NamedCase) { example.hold("config-overwritten") }
}
