import LocaleDiagnostics
import LocaleRules
import TestSupport
import Testing

@Suite("Values of patterns, functions and fields are followed")
struct FollowedValueTests {
  /// A text whose marks are a colour that is none, or an expression that nobody knows.
  private static func sets(_ text: String, _ path: String = "a.js") -> SourceCase {
    let marked = MarkedText(text)
    let codes = marked.spans.map { span in
      marked.bytes[span.lowerBound] == UInt8(ascii: "'") ? "invalid-color" : "dynamic-value"
    }
    return SourceCase(path, text, codes: codes)
  }

  static let patterns = [
    sets("const {c} = {c: ⟦'reed'⟧};\nwindow.crmPluginConfig = {color: c};"),
    sets("const {c = ⟦'reed'⟧} = {};\nwindow.crmPluginConfig = {color: c};"),
    sets("const {c = 'red'} = {c: ⟦'reed'⟧};\nwindow.crmPluginConfig = {color: c};"),
    sets("const {a: {b: c}} = {a: {b: ⟦'reed'⟧}};\nwindow.crmPluginConfig = {color: c};"),
    sets("const {a: {b: c = ⟦'reed'⟧} = {}} = {};\nwindow.crmPluginConfig = {color: c};"),
    sets("const [c = ⟦'reed'⟧] = [];\nwindow.crmPluginConfig = {color: c};"),
    sets("const [, c] = ['red', ⟦'reed'⟧];\nwindow.crmPluginConfig = {color: c};"),
    sets(
      "const {c = ⟦'reed'⟧} = props;\nwindow.crmPluginConfig = {color: ⟦c⟧};"),
    sets("function f({c = ⟦'reed'⟧} = {}) { window.crmPluginConfig = {color: c}; }\nf();"),
    sets("(function (w, c = ⟦'reed'⟧) { w.crmPluginConfig = {color: c}; })(window);"),
    sets("const {crmPluginConfig} = window;\ncrmPluginConfig.color = ⟦'reed'⟧;"),
    sets("const {crmPluginConfig: c} = window;\nc.color = ⟦'reed'⟧;"),
  ]

  static let functions = [
    sets("function f() { return {color: ⟦'reed'⟧}; }\nwindow.crmPluginConfig = f();"),
    sets("const f = () => ({color: ⟦'reed'⟧});\nwindow.crmPluginConfig = f();"),
    sets("const f = function () { return {color: ⟦'reed'⟧}; };\nwindow.crmPluginConfig = f();"),
    sets("window.crmPluginConfig = (() => ({color: ⟦'reed'⟧}))();"),
    sets("window.crmPluginConfig = (function () { return {color: ⟦'reed'⟧}; })();"),
    sets("window.crmPluginConfig = {color: (c => c)(⟦'reed'⟧)};"),
    sets("function f(c) { window.crmPluginConfig = c; }\nf({color: ⟦'reed'⟧});"),
    sets("function f(w) { w.crmPluginConfig = {color: ⟦'reed'⟧}; }\nf(window);"),
    sets("const o = {f() { return {color: ⟦'reed'⟧}; }};\nwindow.crmPluginConfig = o.f();"),
    sets("async function f() { return ⟦'reed'⟧; }\nwindow.crmPluginConfig = {color: await f()};"),
    sets("const c = useMemo(() => ({color: ⟦'reed'⟧}), []);\nwindow.crmPluginConfig = c;"),
    sets(
      """
      function f(l) {
        switch (l) {
          case 'es': return {color: ⟦'reed'⟧};
          default: return {color: ⟦'bluu'⟧};
        }
      }
      window.crmPluginConfig = ⟦f(lang)⟧;
      """),
    sets(
      """
      function f() {
        if (dark) return {color: ⟦'reed'⟧};
        return {color: ⟦'bluu'⟧};
      }
      window.crmPluginConfig = ⟦f()⟧;
      """),
    sets(
      """
      const f = l => ({es: {color: ⟦'reed'⟧}, pt: {color: 'bluu'}})[l];
      window.crmPluginConfig = f('es');
      """),
  ]

  static let fields = [
    sets("window.crmPluginConfig = {get color() { return ⟦'reed'⟧; }};"),
    sets("const o = {get c() { return ⟦'reed'⟧; }};\nwindow.crmPluginConfig = {color: o.c};"),
    sets("class C { c = {color: ⟦'reed'⟧}; f() { window.crmPluginConfig = this.c; } }"),
    sets(
      """
      export class Chat implements OnInit {
        private readonly config: Config = {color: ⟦'reed'⟧};
        ngOnInit(): void { window.crmPluginConfig = this.config; }
      }
      """, "a.ts"),
    sets(
      """
      export default {
        data() { return {chat: {color: ⟦'reed'⟧}}; },
        mounted() { window.crmPluginConfig = this.chat; },
      };
      """),
    sets("const o = {c: ⟦'reed'⟧, f() { window.crmPluginConfig = {color: this.c}; }};"),
    sets(
      "class C { constructor() { this.c = {color: ⟦'reed'⟧}; } f() { window.crmPluginConfig = ⟦this.c⟧; } }"
    ),
    sets("const c = ref({color: ⟦'reed'⟧});\nwindow.crmPluginConfig = c.value;"),
  ]

  static let variables = [
    sets(
      """
      let c;
      if (dark) c = ⟦'reed'⟧; else c = ⟦'bluu'⟧;
      window.crmPluginConfig = {color: ⟦c⟧};
      """),
    sets("let c = 'bluu';\nc = ⟦'reed'⟧;\nwindow.crmPluginConfig = {color: c};"),
    SourceCase(
      "a.js", "const c = '#ff';\nwindow.crmPluginConfig = {color: ⟦`${c}zz`⟧};", "invalid-color"),
    sets("window.crmPluginConfig = JSON.parse(JSON.stringify({color: ⟦'reed'⟧}));"),
    sets("const s = `window.crmPluginConfig = ${JSON.stringify({color: ⟦'reed'⟧})};`;"),
    sets("const s = 'window.crmPluginConfig = ' + JSON.stringify({color: ⟦'reed'⟧}) + ';';"),
    sets(
      """
      const config = {color: ⟦'reed'⟧};
      const page = `<script>window.crmPluginConfig = ${JSON.stringify(config)}</script>`;
      """),
  ]

  @Test("patterns, with what counts where nothing is", arguments: patterns)
  func patternsHold(example: SourceCase) { example.hold() }

  @Test("functions, with what is passed to them", arguments: functions)
  func functionsHold(example: SourceCase) { example.hold() }

  @Test("getters, fields and the data of components", arguments: fields)
  func fieldsHold(example: SourceCase) { example.hold() }

  @Test("variables, templates and texts of code", arguments: variables)
  func variablesHold(example: SourceCase) { example.hold() }

  static let unknown = [
    SourceCase(
      "a.js",
      "window.crmPluginConfig = ⟦Object.freeze({color: 'red'})⟧;\nwindow.crmPluginConfig.color = 'teal';",
      "dynamic-value"),
    SourceCase(
      "a.js",
      "let c = {color: 'red'};\nfor (c of list) {}\nwindow.crmPluginConfig = ⟦c⟧;\nwindow.crmPluginConfig.color = 'teal';",
      "dynamic-value"),
    SourceCase(
      "a.js",
      "let {c} = {c: d, e: 1};\nwindow.crmPluginConfig = ⟦c⟧;\nwindow.crmPluginConfig.color = 'teal';",
      "dynamic-value"),
    SourceCase(
      "a.js", "let c = 'reed';\nf(() => { c = 'red'; });\nwindow.crmPluginConfig = {color: ⟦c⟧};",
      "dynamic-value"),
    SourceCase(
      "a.js", "const {c} = {...d, c: 1, ...e};\nwindow.crmPluginConfig = {color: ⟦c⟧};",
      "dynamic-value"),
    SourceCase(
      "a.js",
      "const c = 'reed';\nlist.map(c => { window.crmPluginConfig = {color: ⟦c⟧}; });",
      "dynamic-value"),
    SourceCase(
      "a.js", "const c = 'reed';\nwindow.crmPluginConfig = {color: ⟦(c => c)(d)⟧};", "dynamic-value"
    ),
    SourceCase(
      "a.js", "async function f() { return 'reed'; }\nwindow.crmPluginConfig = {color: ⟦f()⟧};",
      "dynamic-value"),
    SourceCase(
      "a.js", "function f() { return\n'reed'; }\nwindow.crmPluginConfig = {color: ⟦f()⟧};",
      "dynamic-value"),
    SourceCase(
      "a.js",
      "const o = {c: 'reed'};\nconst p = o;\np.c = 'red';\nwindow.crmPluginConfig = {color: ⟦o.c⟧};",
      "dynamic-value"),
    SourceCase(
      "a.js", "let c = 'reed';\n[c] = ['red'];\nwindow.crmPluginConfig = {color: ⟦c⟧};",
      "dynamic-value"),
    SourceCase(
      "a.js",
      "class C { c = 'reed'; set() { this.c.d = 1; } f() { window.crmPluginConfig = {color: ⟦this.c⟧}; } }",
      "dynamic-value"),
    SourceCase(
      "a.js",
      "const o = {get c() { return 'reed'; }, set c(x) {}};\nwindow.crmPluginConfig = {color: ⟦o.c⟧};",
      "dynamic-value"),
  ]

  @Test("what may be something else is not known", arguments: unknown)
  func unknownHold(example: SourceCase) { example.hold() }
}
