import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

@Suite("Pages are read as a browser reads them")
struct PageTests {
  static let pages: [Shape] = [
    Shape(
      "a.html", "<html lang=\"pt-BR\"><SCRIPT>crmPluginConfig = {a: 1}</Script >", "lang pt-BR",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.html", "<script>a = '</script><script>crmPluginConfig = {b: 1}</script>",
      "set crmPluginConfig = {b: 1}"),
    Shape(
      "a.html", "<script>a = '<\\/script>'; crmPluginConfig = {b: 1}</script>",
      "set crmPluginConfig = {b: 1}"),
    Shape(
      "a.html", "<script>/*<!--<script>*/ a('</script>'); crmPluginConfig = {b: 1}</script>",
      "set crmPluginConfig = {b: 1}"),
    Shape(
      "a.html", "<script>\r\n<!--\r\ncrmPluginConfig = {a: 1};\r\n//-->\r\n</script>",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.html", "<script type=module>crmPluginConfig = {a: 1}</script>",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.html", "<script type='text/javascript '>crmPluginConfig = {a: 1}</script>",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.html", "<script type='0ab-text/javascript'>crmPluginConfig = {a: 1}</script>",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.html", "<a title='<script>'><script>crmPluginConfig = {a: 1}</script>",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.html", "<title><script></title><script>crmPluginConfig = {a: 1}",
      "set crmPluginConfig = {a: 1}"),
    Shape("a.html", "<b onclick=\"crmPlugin('runChatShow')\">", "call crmPlugin('runChatShow')"),
    Shape("a.html", "<b onclick=crmPlugin('runChatShow')>", "call crmPlugin('runChatShow')"),
    Shape(
      "a.html", "<a href='javascript:crmPlugin(&quot;runChatHide&quot;)'>",
      "call crmPlugin('runChatHide')"),
    Shape(
      "a.html", "<b onclick=\"crmPluginConfig = {a: &quot;b &amp; c&#39;&quot;}\">",
      "set crmPluginConfig = {a: 'b & c''}"),
    Shape(
      "a.vue", "<template><b @click=\"crmPlugin('runChatShow')\">{{ a }}</b></template>",
      "call crmPlugin('runChatShow')"),
    Shape(
      "a.vue", "<script setup lang=\"ts\">\n(window as any).crmPluginConfig = {a: <X>1}\n</script>",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.svelte", "<b on:click={() => crmPlugin('runChatShow')}>", "call crmPlugin('runChatShow')"),
    Shape(
      "a.html", "<html lang=\"{{ app }}\"><script>crmPluginConfig = {a: 1}</script>",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.html", "<script>crmPluginConfig = {a: '{{ b }}', c: {{ d }}, e: 'f'}</script>",
      "set crmPluginConfig = {a: dynamic, c: dynamic, e: 'f'}"),
    Shape(
      "a.php",
      "<script>crmPluginConfig = {a: '<?= $b ?>', c: <?php echo json_encode($d['e']) ?>}</script>",
      "set crmPluginConfig = {a: dynamic, c: dynamic}"),
    Shape(
      "a.php",
      "<p class=\"<?= $a[\"b\"] ?>\"><script>crmPluginConfig = {a: @json($b), c: 1}</script>",
      "set crmPluginConfig = {a: dynamic, c: 1}"),
    Shape(
      "a.blade.php", "<script>crmPluginConfig = {a: {!! $b !!}, c: '{{ __('d') }}', e: 2}</script>",
      "set crmPluginConfig = {a: dynamic, c: dynamic, e: 2}"),
    Shape(
      "a.php", "<?php echo '<script>crmPluginConfig = {a: \\'b\\', c: \"' . $d . '\"};</script>';",
      "set crmPluginConfig = {a: 'b', c: dynamic}"),
    Shape(
      "a.php", "<?php echo <<<HTML\n<script>crmPluginConfig = {a: 'b', c: '{$d}'};</script>\nHTML;",
      "set crmPluginConfig = {a: 'b', c: dynamic}"),
    Shape(
      "a.php", "<?php wp_add_inline_script('x', \"crmPluginConfig = {a: '$b', c: 1};\");",
      "set crmPluginConfig = {a: dynamic, c: 1}"),
    Shape(
      "a.js.twig", "crmPluginConfig = {a: {{ b|json_encode }}, {% if c %}d: 1{% endif %}};",
      "set crmPluginConfig = {a: dynamic, hole ?, d: 1, hole ?}"),
  ]

  @Test("elements, attributes and templates", arguments: pages)
  func readsPages(page: Shape) {
    #expect(summary(scan(page.text, page.path)) == page.found)
  }

  static let texts: [Shape] = [
    Shape(
      "a.js", "res.send(`<script>crmPluginConfig = {a: 'b'}</script>`)",
      "set crmPluginConfig = {a: 'b'}"),
    Shape(
      "a.js", "res.send('<script>crmPluginConfig = {a: \\'b\\'}<\\/script>')",
      "set crmPluginConfig = {a: 'b'}"),
    Shape(
      "a.js", "w('<scr' + 'ipt>crmPluginConfig = {a: 1}</scr' + 'ipt>')",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "x = 'crmPluginConfig = {\\n' +\n  '  a: 1\\n' +\n  '};'",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.js", "x = `crmPluginConfig = {a: '${b}', c: ${d({e: `f`})}, g: 1};`",
      "set crmPluginConfig = {a: dynamic, c: dynamic, g: 1}"),
    Shape(
      "a.js", "x = 'crmPluginConfig = ' + JSON.stringify(y) + ';'", "set crmPluginConfig = dynamic"),
    Shape("a.js", "eval('crmPlugin(\"runChatShow\")')", "call crmPlugin('runChatShow')"),
    Shape(
      "a.jsx", "<html lang=\"es\"><Script id=\"a\">{`crmPluginConfig = {a: 1};`}</Script></html>",
      "lang es", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.jsx", "<script dangerouslySetInnerHTML={{__html: 'crmPluginConfig = {a: 1};'}} />",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.html", "<script>document.write(\"<script>crmPluginConfig = {a: 1}<\\/script>\")</script>",
      "set crmPluginConfig = {a: 1}"),
  ]

  @Test("code in strings", arguments: texts)
  func readsTexts(text: Shape) {
    #expect(summary(scan(text.text, text.path)) == text.found)
  }

  @Test(
    "a span in code in a string in an attribute leads to the file, and back",
    arguments: [
      (
        "a.html", "<b onclick='crmPluginConfig = {a: &quot;x⟦d&eacute;f⟧y&quot;}'>", "l'a&b",
        "<b onclick='crmPluginConfig = {a: &quot;xl&#39;a&amp;by&quot;}'>"
      ),
      (
        "a.js", "t = '<script>crmPluginConfig = {a: \\'x⟦d\\u00e9f⟧y\\'}</script>'", "it's",
        "t = '<script>crmPluginConfig = {a: \\'xit\\\\\\'sy\\'}</script>'"
      ),
      (
        "a.js", "t = `crmPluginConfig = {a: 'x⟦déf⟧y'};`", "${`",
        "t = `crmPluginConfig = {a: 'x$\\{\\`y'};`"
      ),
    ])
  func mapsThroughLevels(path: String, marked: String, replacement: String, after: String) throws {
    let marked = MarkedText(marked)
    let value = try #require(scan(marked.text, path).assignments.first?.value.object?["a"]?.value)
    let text = try #require(value.string)
    #expect(text.text == "xdéfy")
    #expect(text.fileRange(of: 1..<5) == marked.spans[0])
    #expect(marked.bytes.applying([text.replacing(1..<5, with: replacement)]) == after)
    let read = scan(after, path).assignments.first?.value.object?["a"]?.value.string
    #expect(read?.text == "x\(replacement)y")
  }

  @Test("comments of the page and of its scripts are in order")
  func readsComments() {
    let text =
      "<!-- crmlocale: language=pl -->\n<script>// one\ncrmPluginConfig = {} /* two */</script>"
    #expect(
      scan(text, "a.html").comments.map(\.text) == [" crmlocale: language=pl ", " one", " two "])
  }

  @Test("a file that is a value, or exports one")
  func findsExports() {
    #expect(summary(scan("// a\n{extends: 'en',}\n", "a.js")) == ["export {extends: 'en'}"])
    #expect(summary(scan("({extends: 'en'});", "a.js")) == ["export {extends: 'en'}"])
    #expect(summary(scan("export default {a: 1} as const", "a.ts")) == ["export {a: 1}"])
    #expect(summary(scan("module.exports = {a: 1}", "a.cjs")) == ["export {a: 1}"])
    #expect(summary(scan("(window as any).x = {a: 1}", "a.ts")) == [])
  }

  @Test("a file without the names is told apart at once")
  func tellsConcern() {
    let scanner = SourceScanner(names)
    #expect(scanner.mayConcern(Array("x = window.crmPluginConfig".utf8)))
    #expect(scanner.mayConcern(Array("https://gso.kommo.com/js/button.js".utf8)))
    #expect(!scanner.mayConcern(Array("crmplugin crm_plugi amoSocial".utf8)))
    #expect(!scanner.mayConcern([]))
  }

  @Test(
    "a page that is no UTF-8 says so", arguments: [[UInt8(0xCF), 0xF0, 0xE8], [0x3C, 0, 0x21, 0]])
  func refusesOtherEncodings(bytes: [UInt8]) {
    #expect(SourceScanner(names).scan(bytes, path: "a.html").diagnostics.count == 1)
  }
}
