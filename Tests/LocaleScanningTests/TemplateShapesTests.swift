import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What a template language writes, in the shapes that scripts stand among.
struct TemplateShape: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let path: String
  /// What stands around a comment.
  let comments: [(open: String, close: String)]
  /// What is filled in, inside quotes and without them; nothing where scripts are left as they are.
  let holes: [String]
  /// Something filled in that has the quotes of the text around it.
  let quoted: String?
  /// What stands around something that is repeated.
  let loop: (open: String, close: String)?

  init(
    _ name: String, _ path: String, comments: [(String, String)], holes: [String],
    quoted: String?, loop: (String, String)?
  ) {
    testDescription = name
    self.path = path
    self.comments = [("<!--", "-->")] + comments.map { (open: $0.0, close: $0.1) }
    self.holes = holes
    self.quoted = quoted
    self.loop = loop.map { (open: $0.0, close: $0.1) }
  }

  static let all = [
    TemplateShape(
      "Liquid", "a.liquid",
      comments: [("{% comment %}", "{% endcomment %}"), ("{%- comment -%}", "{%- endcomment -%}")],
      holes: ["{{ a.b }}", "{{- a | t: x: 1 -}}", "{{ 'a.b' | t | json }}"],
      quoted: "{{ 'it' | t: name: 'x' }}", loop: ("{% for a in b %}", "{% endfor %}")),
    TemplateShape(
      "Twig", "a.html.twig", comments: [("{#", "#}"), ("{#-", "-#}")],
      holes: ["{{ a.b }}", "{{ a|trans|e('js') }}", "{{- a -}}"],
      quoted: "{{ 'it'|trans({'%n%': 'x'}) }}", loop: ("{% for a in b %}", "{% endfor %}")),
    TemplateShape(
      "Jinja", "a.j2", comments: [("{#", "#}")],
      holes: ["{{ a.b }}", "{{ a|tojson }}", "{{ _('a') }}"], quoted: "{{ _('it') ~ 'x' }}",
      loop: ("{%- for a in b -%}", "{%- endfor -%}")),
    TemplateShape(
      "Nunjucks", "a.njk", comments: [("{#", "#}")], holes: ["{{ a }}", "{{ a | dump | safe }}"],
      quoted: "{{ 'it' | t('x') }}", loop: ("{% asyncEach a in b %}", "{% endeach %}")),
    TemplateShape(
      "Handlebars", "a.hbs", comments: [("{{!--", "--}}"), ("{{!", "}}")],
      holes: ["{{a}}", "{{{a}}}", "{{t 'a' b=c}}", "{{~a~}}"], quoted: "{{t 'it' 'x'}}",
      loop: ("{{#each a}}", "{{/each}}")),
    TemplateShape(
      "Mustache", "a.mustache", comments: [("{{!", "}}")], holes: ["{{a}}", "{{{a}}}", "{{&a}}"],
      quoted: nil, loop: ("{{#a}}", "{{/a}}")),
    TemplateShape(
      "EJS", "a.ejs", comments: [("<%#", "%>")], holes: ["<%= a %>", "<%- a -%>"],
      quoted: "<%= t('it', 'x') %>", loop: ("<% for (const a of b) { %>", "<% } %>")),
    TemplateShape(
      "ERB", "a.html.erb", comments: [("<%#", "%>")], holes: ["<%= a %>", "<%== a.to_json %>"],
      quoted: "<%= t('it', n: 'x') %>", loop: ("<% a.each do |b| %>", "<% end %>")),
    TemplateShape(
      "Blade", "a.blade.php", comments: [("{{--", "--}}")],
      holes: ["{{ $a }}", "{!! $a !!}", "{{ __('a') }}", "<?= $a ?>"],
      quoted: "{{ __('it', ['n' => 'x']) }}", loop: ("@foreach ($a as $b)", "@endforeach")),
    TemplateShape(
      "PHP", "a.php", comments: [("<?php /*", "*/ ?>")],
      holes: ["<?= $a ?>", "<?php echo esc_js($a); ?>"],
      quoted: "<?php echo esc_js(__('it', 'x')); ?>",
      loop: ("<?php foreach ($a as $b): ?>", "<?php endforeach; ?>")),
    TemplateShape(
      "Razor", "a.cshtml", comments: [("@*", "*@")], holes: ["@a", "@Model.A", "@(a + b)"],
      quoted: "@T('it')", loop: ("@foreach (var a in b) {", "}")),
    TemplateShape(
      "JSP", "a.jsp", comments: [("<%--", "--%>")], holes: ["${a.b}", "<%= a %>", "#{a}"],
      quoted: "${fn:escapeXml('it')}",
      loop: ("<c:forEach items=\"${a}\" var=\"b\">", "</c:forEach>")),
    TemplateShape(
      "FreeMarker", "a.ftl", comments: [("<#--", "-->")], holes: ["${a.b}", "${a?js_string}"],
      quoted: "${msg('it')}", loop: ("<#list a as b>", "</#list>")),
    TemplateShape(
      "Go", "a.tmpl", comments: [("{{/*", "*/}}"), ("{{- /*", "*/ -}}")],
      holes: ["{{ .A }}", "{{- .A | jsonify -}}"], quoted: "{{ i18n `it` }}",
      loop: ("{{ range .A }}", "{{ end }}")),
    TemplateShape(
      "Smarty", "a.tpl", comments: [("{*", "*}")], holes: ["{$a}", "{$a.b|escape:'javascript'}"],
      quoted: "{$a|default:'it'}", loop: ("{foreach $a as $b}", "{/foreach}")),
    TemplateShape(
      "Angular", "a.component.html", comments: [], holes: [], quoted: nil,
      loop: ("@for (a of b; track a) {", "}")),
    TemplateShape(
      "Svelte", "a.svelte", comments: [], holes: [], quoted: nil,
      loop: ("{#each a as b}", "{/each}")),
    TemplateShape(
      "Astro", "a.astro", comments: [("{/*", "*/}")], holes: [], quoted: nil,
      loop: ("{a.map((b) => (", "))}")),
    TemplateShape("Vue", "a.vue", comments: [], holes: [], quoted: nil, loop: nil),
    TemplateShape("MDX", "a.mdx", comments: [("{/*", "*/}")], holes: [], quoted: nil, loop: nil),
    TemplateShape("Markdown", "a.md", comments: [], holes: [], quoted: nil, loop: nil),
  ]
}

@Suite("Each template language is read in all its shapes")
struct TemplateShapesTests {
  private static let config = "<script>crmPluginConfig = {a: 1}</script>"

  @Test("a config in a comment is none, and what follows is found", arguments: TemplateShape.all)
  func passesComments(shape: TemplateShape) {
    for comment in shape.comments {
      let text = "<p>a</p>\n\(comment.open) \(Self.config) \(comment.close)\n<p>b</p>\n"
      #expect(summary(scan(text, shape.path)) == [], "\(comment)")
      let after = text + "<script>crmPluginConfig = {b: 2}</script>"
      #expect(summary(scan(after, shape.path)) == ["set crmPluginConfig = {b: 2}"], "\(comment)")
    }
  }

  @Test("what a comment says is heard", arguments: TemplateShape.all)
  func hearsComments(shape: TemplateShape) {
    for comment in shape.comments {
      let text = "\(comment.open) crmlocale: ignore-file=x \(comment.close)\n\(Self.config)\n"
      let heard = scan(text, shape.path).comments.filter {
        $0.text.contains("crmlocale: ignore-file=x")
      }
      #expect(heard.count == 1, "\(comment)")
    }
  }

  @Test("what is filled in is not known, and begins where it stands", arguments: TemplateShape.all)
  func findsHoles(shape: TemplateShape) {
    for hole in shape.holes {
      for value in ["'\(hole)'", "\"\(hole)\"", "'x \(hole) y'", hole] {
        guard !value.contains("\"\(hole)\"") || !hole.contains("\"") else { continue }
        let before = "<script>\ncrmPluginConfig = {\n  a: "
        let found = scan("\(before)\(value),\n  c: 'd'\n}</script>", shape.path)
        let object = found.assignments.first?.value.object
        let a = object?["a"]?.value
        #expect(a?.isDynamic == true || a?.string?.hasTemplateHole == true, "\(value)")
        #expect(a?.range == before.utf8.count..<(before.utf8.count + value.utf8.count), "\(value)")
        #expect(object?["c"]?.value.string?.text == "d", "\(value)")
        #expect(found.diagnostics.map { $0.message.description } == [], "\(value)")
      }
    }
  }

  @Test("quotes in what is filled in end no text", arguments: TemplateShape.all)
  func passesQuotes(shape: TemplateShape) {
    guard let hole = shape.quoted else { return }
    let text = "<script>crmPluginConfig = {a: '\(hole)', b: \"\(hole)\", c: 'd'}</script>"
    let found = scan(text, shape.path)
    let object = found.assignments.first?.value.object
    #expect(object?.members.compactMap { $0.key?.text } == ["a", "b", "c"])
    #expect(
      object?["a"]?.value.string?.hasTemplateHole == true || object?["a"]?.value.isDynamic == true)
    #expect(object?["c"]?.value.string?.text == "d")
    #expect(found.diagnostics.map { $0.message.description } == [])
  }

  @Test("what is repeated may run or not", arguments: TemplateShape.all)
  func findsLoops(shape: TemplateShape) {
    guard let loop = shape.loop else { return }
    let text =
      "\(loop.open)\n\(Self.config)\n\(loop.close)\n<script>crmPluginConfig = {b: 2}</script>"
    let found = scan(text, shape.path)
    #expect(summary(found) == ["set crmPluginConfig = {a: 1}", "set crmPluginConfig = {b: 2}"])
    #expect(found.assignments.map(\.isConditional) == [true, false])
  }

  @Test("a loop inside another, and what follows both", arguments: TemplateShape.all)
  func findsNestedLoops(shape: TemplateShape) {
    guard let loop = shape.loop else { return }
    let text = """
      \(loop.open)<p>a</p>\(loop.open)
      \(Self.config)
      \(loop.close)\(loop.close)
      <script>crmPluginConfig = {b: 2}</script>
      """
    #expect(scan(text, shape.path).assignments.map(\.isConditional) == [true, false])
  }
}
