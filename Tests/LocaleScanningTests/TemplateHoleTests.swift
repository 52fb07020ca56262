import LocaleScanning
import TestSupport
import Testing

@Suite("What engines fill in is a hole, each in its own way of writing")
struct TemplateHoleTests {
  private static func page(_ path: String, _ value: String, _ found: String) -> Shape {
    Shape(path, "<script>crmPluginConfig = {\(value)}</script>", "set crmPluginConfig = {\(found)}")
  }

  static let holes: [Shape] = [
    page("a.liquid", "a: {{ b | json }}, c: '{{ d }}'", "a: dynamic, c: dynamic"),
    page("a.twig", "a: {{ b|json_encode|raw }}, c: 1", "a: dynamic, c: 1"),
    page("a.hbs", "a: {{{b}}}, c: \"{{@site.d}}\"", "a: dynamic, c: dynamic"),
    page("a.ejs", "a: <%- JSON.stringify(b) %>, c: '<%= d %>'", "a: dynamic, c: dynamic"),
    page("a.erb", "a: <%= raw b.to_json %>, c: 1", "a: dynamic, c: 1"),
    page("a.blade.php", "a: @json($b), c: {!! $d !!}", "a: dynamic, c: dynamic"),
    page("a.php", "a: <?= $b ?>, c: '<?php echo $d; ?>'", "a: dynamic, c: dynamic"),
    page(
      "a.cshtml", "a: @Model.B, c: '@Model.C', d: 'e@f.g'", "a: dynamic, c: dynamic, d: 'e@f.g'"),
    page("a.cshtml", "a: @(Model.B), c: @Html.Raw(D), e: 1", "a: dynamic, c: dynamic, e: 1"),
    page("a.jsp", "a: ${b}, c: '${d.e}', f: 1", "a: dynamic, c: dynamic, f: 1"),
    page("a.ftl", "a: ${b}, c: '${d}', e: 1", "a: dynamic, c: dynamic, e: 1"),
    page("a.tpl", "a: {$b}, c: '{$d}', e: 1", "a: dynamic, c: dynamic, e: 1"),
    page("a.html", "a: '${b}', c: 1", "a: '${b}', c: 1"),
    Shape(
      "a.php",
      "<?php printf('<script>crmPluginConfig = {a: \"%s\", b: %2$d, c: \"5%%\"};</script>', $d);",
      "set crmPluginConfig = {a: dynamic, b: dynamic, c: '5%'}"),
    Shape(
      "a.php", "<?php echo '<script>crmPluginConfig = {a: \"%s\"};</script>';",
      "set crmPluginConfig = {a: '%s'}"),
  ]

  @Test("in code and in strings", arguments: holes)
  func readsHoles(hole: Shape) { #expect(summary(scan(hole.text, hole.path)) == hole.found) }

  static let comments: [(String, String)] = [
    ("a.liquid", "{% comment %}<script>crmPluginConfig = {}</script>{% endcomment %}"),
    ("a.liquid", "{%- comment -%}<script>crmPluginConfig = {}</script>{%- endcomment -%}"),
    ("a.twig", "{# <script>crmPluginConfig = {}</script> #}"),
    ("a.hbs", "{{!-- <script>crmPluginConfig = {}</script> --}}"),
    ("a.hbs", "{{! <script>crmPluginConfig = {}</script> }}"),
    ("a.blade.php", "{{-- <script>crmPluginConfig = {}</script> --}}"),
    ("a.cshtml", "@* <script>crmPluginConfig = {}</script> *@"),
    ("a.jsp", "<%-- <script>crmPluginConfig = {}</script> --%>"),
    ("a.erb", "<%# <script>crmPluginConfig = {}</script> %>"),
    ("a.ftl", "<#-- <script>crmPluginConfig = {}</script> -->"),
    ("a.tpl", "{* <script>crmPluginConfig = {}</script> *}"),
    ("a.astro", "{/* <script>crmPluginConfig = {}</script> */}"),
    ("a.svelte", "<!-- <script>crmPluginConfig = {}</script> -->"),
  ]

  @Test("a comment of the engine is no code", arguments: comments)
  func skipsComments(path: String, text: String) {
    #expect(summary(scan(text, path)).isEmpty)
  }

  @Test(
    "the script of a section is code, however its tags are written",
    arguments: [
      ("{% javascript %}", "{% endjavascript %}"), ("{%- javascript -%}", "{%- endjavascript -%}"),
      ("{%javascript%}", "{%endjavascript%}"), ("{%  javascript  %}", "{%  endjavascript  %}"),
    ])
  func readsSections(open: String, close: String) {
    let text = "<p>a</p>\(open)crmPluginConfig = {a: 1};\(close)"
    #expect(summary(scan(text, "a.liquid")) == ["set crmPluginConfig = {a: 1}"])
    // The word alone opens nothing.
    let words = "<p>{ javascript }</p>\(open)crmPluginConfig = {a: 1};\(close)"
    #expect(summary(scan(words, "a.liquid")) == ["set crmPluginConfig = {a: 1}"])
  }
}
