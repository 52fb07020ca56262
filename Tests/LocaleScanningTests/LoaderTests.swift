import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

@Suite("Loaders and calls")
struct LoaderTests {
  static let snippet = """
    (function (a, m, o, c, r, m) {
      a[m] = { id: '1', hash: '2', locale: 'pt', inline: false };
      a[o] = a[o] || function () { (a[o].q = a[o].q || []).push(arguments); };
      a[o + 'Config'] = a[o + 'Config'] || {}; a[o + 'Config'].hidden = !0;
      var s = a.document.createElement('script');
      s.src = 'https://gso.kommo.com/js/button.js?9';
    }(window, 0, 'crmPlugin', 0, 0, 'crm_plugin'));
    """

  @Test("the snippet is known by its names, whose last parameter of a name counts")
  func readsSnippet() throws {
    let found = scan("crmPluginConfig = {a: 1};\n" + Self.snippet + "\nf()", "a.js")
    #expect(
      summary(found) == [
        "set crmPluginConfig = {a: 1}",
        "snippet locale=pt hidden=true src=https://gso.kommo.com/js/button.js?9",
        "loader: fill in crmPluginConfig = {}", "loader: set crmPluginConfig.hidden = true",
      ])
    let loader = try #require(found.loaders.first)
    #expect(loader.range.lowerBound == 26)
    #expect(loader.range.count == Self.snippet.utf8.count - 1)
  }

  static let shapes: [Shape] = [
    Shape(
      "a.js",
      "!function(a,t,c){a[c]={id:'1',locale:'ru'},a[t]=a[t]||0}(window,'amoSocialButton','amo_social_button')",
      "snippet locale=ru"),
    Shape(
      "a.js", "((a, o, m) => { a[m] = {locale: 'en'} })(window, 'crmPlugin', 'crm_plugin')",
      "snippet locale=en"),
    Shape(
      "a.js", "void function(a,o){a[o+'Config']={hidden:!0}}(window,'crmPlugin')",
      "snippet", "loader: set crmPluginConfig = {hidden: true}"),
    Shape(
      "a.html",
      "<script>var amo_social_button = {id: 1, locale: 'ru'};</script><script async src='https://gso.amocrm.ru/js/button.js'></script>",
      "statements locale=ru", "element src=https://gso.amocrm.ru/js/button.js"),
    Shape(
      "a.tsx",
      "window.crm_plugin = {locale: 'es', setMeta(p: X) {}}; s.src = 'https://gso.kommo.com/js/button.js'",
      "statements locale=es src=https://gso.kommo.com/js/button.js"),
    Shape(
      "a.js",
      "x = `(function(a,m,o,c,r,m){a[m]={locale:'es'}}(window,0,'crmPlugin',0,0,'crm_plugin'));`",
      "snippet locale=es"),
    Shape(
      "a.js", "x = '(function(a,m){' +\n'a[m]={locale:\"es\"}' +\n'}(window,\"crm_plugin\"))'",
      "snippet locale=es"),
    Shape("a.js", "(function (a, b) { a[b] = {} })(window, 'ym')"),
    Shape("a.html", "<!-- <script src='https://gso.kommo.com/js/button.js'></script> -->"),
  ]

  @Test("other shapes of it", arguments: shapes)
  func readsShapes(shape: Shape) {
    #expect(summary(scan(shape.text, shape.path)) == shape.found)
  }

  static let calls: [Shape] = [
    Shape("a.js", "crmPlugin('runChatShow')", "call crmPlugin('runChatShow')"),
    Shape(
      "a.js", "window.crmPlugin('a', function () { amoSocialButton('b') })",
      "call crmPlugin('a', dynamic)", "call amoSocialButton('b')"),
    Shape("a.js", "window.crmPlugin?.('a')", "call crmPlugin('a')"),
    Shape("a.js", "window['crmPlugin']('a')", "call crmPlugin('a')"),
    Shape("a.ts", "(window as any).crmPlugin('a')", "call crmPlugin('a')"),
    Shape("a.ts", "window.crmPlugin!('a')", "call crmPlugin('a')"),
    Shape(
      "a.js", "crm_plugin.setMeta({bot_params: {locale: l}})",
      "call crm_plugin.setMeta({bot_params: {locale: dynamic}})"),
    Shape("a.js", "crmPlugin.setMeta({})", "call crmPlugin.setMeta({})"),
    Shape(
      "a.js", "if (x) crmPlugin('a'); return crmPlugin('b')", "call crmPlugin('a')",
      "call crmPlugin('b')"),
    Shape("a.js", "crmPlugin()", "call crmPlugin()"),
    Shape("a.js", "crmPlugin(a ? 'b' : 'c')", "call crmPlugin(dynamic('b' | 'c'))"),
    Shape(
      "a.js", "crmPlugin(‘runChatShow’)", "call crmPlugin('runChatShow')",
      "! typographic quotes stand where straight ones are needed"),
    Shape("a.js", "crmPlugin('a'", "call crmPlugin('a')"),
  ]

  @Test("calls of the function and of the object", arguments: calls)
  func readsCalls(call: Shape) {
    #expect(summary(scan(call.text, call.path)) == call.found)
  }

  @Test("a call points at its parts")
  func givesRanges() throws {
    let text = "x; window.crm_plugin.setMeta({});"
    let bytes = Array(text.utf8)
    let call = try #require(scan(text, "a.js").calls.first)
    #expect(bytes.text(call.receiverRange) == "crm_plugin")
    #expect(call.methodRange.map { bytes.text($0) } == "setMeta")
    #expect(bytes.text(call.range) == "window.crm_plugin.setMeta({})")
  }
}
