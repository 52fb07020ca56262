import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

@Suite("Markup in attributes and expressions is read as a page")
struct EmbeddedMarkupTests {
  private static let set = "set crmPluginConfig = {a: 1}"

  static let shapes: [Shape] = [
    // Frames.
    Shape("a.html", "<iframe srcdoc=\"<script>crmPluginConfig = {a: 1}</script>\"></iframe>", set),
    Shape(
      "a.html", "<iframe srcdoc='&lt;script>crmPluginConfig = {a: 1}&lt;/script&gt;'></iframe>", set
    ),
    Shape(
      "a.html", "<iframe srcdoc='<b onclick=\"crmPlugin(&amp;quot;a&amp;quot;)\">'></iframe>",
      "call crmPlugin('a')"),
    Shape("a.html", "<iframe srcdoc=\"crmPluginConfig = {a: 1}\"></iframe>"),
    Shape(
      "a.html", "<template><iframe srcdoc=\"<script>crmPluginConfig = {a: 1}</script>\"></template>"
    ),
    // Vue.
    Shape(
      "a.vue", "<template><p v-html=\"'<script>crmPluginConfig = {a: 1}<\\/script>'\"/></template>",
      set),
    Shape(
      "a.vue",
      "<template><p v-html='&quot;<script>crmPluginConfig = {a: 1}<\\/script>&quot;'/></template>",
      set),
    Shape(
      "a.vue",
      "<template><iframe :srcdoc=\"`<script>crmPluginConfig = {a: ${b}}<\\/script>`\"/></template>",
      "set crmPluginConfig = {a: dynamic}"),
    Shape(
      "a.vue", "<template><p :title=\"'<script>crmPluginConfig = {a: 1}<\\/script>'\"/></template>"),
    Shape("a.vue", "<component :is=\"'script'\">crmPluginConfig = {a: 1}</component>", set),
    Shape("a.vue", "<component is=\"script\">crmPluginConfig = {a: 1}</component>", set),
    Shape("a.vue", "<component v-bind:is=\"'script'\">crmPluginConfig = {a: 1}</component>", set),
    Shape("a.vue", "<component :is=\"Script\">crmPluginConfig = {a: 1}</component>"),
    Shape("a.vue", "<component :is=\"script.name\">crmPluginConfig = {a: 1}</component>"),
    Shape("a.vue", "<component is=\"script\" /><script>crmPluginConfig = {a: 1}</script>", set),
    // Svelte.
    Shape("a.svelte", "{@html `<script>crmPluginConfig = {a: 1}<\\/script>`}", set),
    Shape("a.svelte", "{@html '<script>crmPluginConfig = {a: 1}<' + '/script>'}<p>", set),
    Shape(
      "a.svelte", "{@html f({a: '}'}, \"<script>crmPluginConfig = {a: 1}</scr\" + \"ipt>\")}", set),
    Shape("a.svelte", "{@html b}<script>crmPluginConfig = {a: 1}</script>", set),
    Shape("a.svelte", "{@html /* it's } */ b}<script>crmPluginConfig = {a: 1}</script>", set),
    Shape("a.svelte", "{@html 'it\\'s }'}<script>crmPluginConfig = {a: 1}</script>", set),
    Shape("a.svelte", "{@html {b: `}`}.b}<script>crmPluginConfig = {a: 1}</script>", set),
    Shape("a.svelte", "{@debug b}<script>crmPluginConfig = {a: 1}</script>", set),
    // Astro.
    Shape("a.astro", "<Fragment set:html={`<script>crmPluginConfig = {a: 1}</script>`} />", set),
    Shape("a.astro", "<p set:html=\"<script>crmPluginConfig = {a: 1}</script>\" />", set),
    Shape("a.astro", "<script is:inline>crmPluginConfig = {a: 1}</script>", set),
    // Angular and Alpine.
    Shape("a.html", "<p [innerHTML]=\"'<script>crmPluginConfig = {a: 1}<\\/script>'\"></p>", set),
    Shape("a.html", "<p x-html=\"`<script>crmPluginConfig = {a: 1}<\\/script>`\"></p>", set),
    Shape("a.html", "<p x-text=\"'<script>crmPluginConfig = {a: 1}<\\/script>'\"></p>"),
    // MDX.
    Shape(
      "a.mdx",
      "<p dangerouslySetInnerHTML={{__html: '<script>crmPluginConfig = {a: 1}</script>'}} />\n",
      set),
  ]

  @Test("and nowhere else", arguments: shapes)
  func readsMarkup(shape: Shape) { #expect(summary(scan(shape.text, shape.path)) == shape.found) }

  @Test(
    "code of components is found where they run it",
    arguments: [
      ("a.vue", "<b @click=\"%\">"), ("a.vue", "<b v-on:click.once='%'>"),
      ("a.vue", "<b @click=\"() => %\">"),
      ("a.svelte", "<b on:click={() => %}>"), ("a.svelte", "<b onclick={() => { % }}>"),
      ("a.html", "<b (click)=\"%\">"), ("a.html", "<b x-on:click=\"%\">"),
      ("a.html", "<b x-init=\"%\">"),
      ("a.html", "<b @click.prevent=\"%\">"), ("a.vue", "<b :onclick=\"() => %\">"),
      ("a.html", "<form action=\"javascript:%\">"),
      ("a.html", "<button formaction=\"javascript:%\">"),
      ("a.html", "<input type=image formaction='javascript:%'>"),
    ])
  func findsCode(path: String, element: String) {
    let text = element.replacing("%", with: "crmPlugin(1)")
    #expect(summary(scan("<p>\(text)</p>", path)) == ["call crmPlugin(1)"])
  }

  @Test("a place in a page in an attribute leads to the file")
  func leadsBack() throws {
    let marked = MarkedText(
      "<iframe srcdoc=\"<script>crmPluginConfig = {a: 'x⟦&eacute;⟧y'}</script>\"></iframe>")
    let value = scan(marked.text, "a.html").assignments.first?.value.object?["a"]?.value
    let text = try #require(value?.string)
    #expect(text.text == "xéy")
    #expect(text.fileRange(of: 1..<3) == marked.spans[0])
  }

  @Test("a script between the lines of Eleventy is none of the page")
  func passesBuildScripts() {
    let page =
      "---js\nconst a = '<script>crmPluginConfig = {b: 2}</script>';\n---\n<script>crmPluginConfig = {a: 1}</script>"
    #expect(summary(scan(page, "a.html")) == [Self.set])
    #expect(
      summary(scan("---js\n<script>crmPluginConfig = {a: 1}</script>", "a.html")) == [Self.set])
  }
}
