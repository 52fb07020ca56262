import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// A way of writing a comment, in the language of a file.
struct TemplateComment: CustomTestStringConvertible, Sendable {
  let path: String
  let open: String
  let close: String
  /// What ends nothing in it, though it looks so.
  let words: [String]
  /// Whether it may stand in a script, too.
  var isInScripts = true

  var testDescription: String { "\(open) \(close) in \(path)" }

  init(_ path: String, _ open: String, _ close: String, _ words: String...) {
    (self.path, self.open, self.close, self.words) = (path, open, close, words)
  }

  // Each by the manual or the grammar of its language.
  static let all: [TemplateComment] = [
    // https://shopify.dev/docs/api/liquid/tags/comment
    .init("a.liquid", "{% comment %}", "{% endcomment %}", "the endcomment", "{% if a %}", "%}"),
    .init("a.liquid", "{%- comment -%}", "{%- endcomment -%}", "endcomment %}", "{{ a }}"),
    .init("a.liquid", "{%comment%}", "{%endcomment%}", "{%", "}}"),
    .init("a.liquid", "{%-comment-%}", "{%-endcomment-%}", "{% else %}"),
    .init("a.liquid", "{%  comment  %}", "{%\n endcomment\n%}", "{% endif %}"),
    .init("a.html", "{% comment \"why\" %}", "{% endcomment %}", "{% endcomments %}"),
    // Twig and Jinja.
    .init("a.twig", "{#", "#}", "{% if a %}", "{{ a }}", "%}", "}}", "{#"),
    .init("a.twig", "{#-", "-#}", "# }"),
    .init("a.j2", "{#~", "~#}", "{% raw %}"),
    .init("a.njk", "{# \n", "\n #}", "{% endif %}"),
    // Handlebars: `{{~?!(--)? … (--)?~?}}`.
    .init("a.hbs", "{{!--", "--}}", "}}", "{{a}}", "{{#if a}}", "--"),
    .init("a.hbs", "{{!--", "--~}}", "}}", "{{/if}}"),
    .init("a.hbs", "{{~!--", "--}}", "~}}", "{{else}}"),
    .init("a.hbs", "{{~!--", "--~}}", "}}"),
    .init("a.hbs", "{{!", "}}", "{{#if a", "--}"),
    .init("a.hbs", "{{~!", "~}}", "{{#if a"),
    .init("a.mustache", "{{! \n", "\n}}", "{{/a"),
    // Blade, Go, Razor, JSP, ERB, EJS, FreeMarker, Smarty.
    .init("a.blade.php", "{{--", "--}}", "}}", "@if (a)", "{{ $a }}", "?>"),
    .init("a.tmpl", "{{/*", "*/}}", "}}", "{{ if .A }}", "{{ end }}"),
    .init("a.tmpl", "{{- /*", "*/ -}}", "}}", "{{ else }}"),
    .init("a.cshtml", "@*", "*@", "@if (a) {", "}", "*"),
    .init("a.jsp", "<%--", "--%>", "%>", "<% a %>", "<c:if test='a'>"),
    .init("a.aspx", "<%--", "--%>", "<%= a %>"),
    .init("a.erb", "<%#", "%>", "<% if a", "--"),
    .init("a.ejs", "<%#", "%>", "{"),
    .init("a.ftl", "<#--", "-->", "<#if a>", "--", "</#if>"),
    .init("a.tpl", "{*", "*}", "{if $a}", "}", "{/if}"),
  ]

  /// With each of the words, and with what any comment may hold.
  var texts: [String] {
    (words + ["it's", "a \"b", "(", "[ {", "`", "/*", "//"]).map { "\(open) \($0) \(close)" }
  }
}

@Suite("A comment of an engine may hold anything, and leaves nothing behind")
struct TemplateCommentTests {
  private static let config = "crmPluginConfig = {a: 1};"

  @Test("between the elements of a page", arguments: TemplateComment.all)
  func passesInPages(comment: TemplateComment) {
    for text in comment.texts {
      let found = scan("<p>b</p>\(text)<script>\(Self.config)</script>", comment.path)
      #expect(summary(found) == ["set crmPluginConfig = {a: 1}"], "\(text)")
      #expect(found.assignments.map(\.isConditional) == [false], "\(text)")
    }
  }

  @Test("around an element, with other tags in it", arguments: TemplateComment.all)
  func passesAround(comment: TemplateComment) {
    for word in comment.words {
      let text =
        "\(comment.open) \(word) <script>crmPluginConfig = {b: 2};</script> \(comment.close)"
      let found = scan("\(text)\n<script>\(Self.config)</script>", comment.path)
      #expect(summary(found) == ["set crmPluginConfig = {a: 1}"], "\(text)")
      #expect(found.assignments.map(\.isConditional) == [false], "\(text)")
    }
  }

  @Test("between the statements of a script", arguments: TemplateComment.all)
  func passesInScripts(comment: TemplateComment) {
    for text in comment.texts {
      let found = scan("<script>b();\n\(text)\n\(Self.config)</script>", comment.path)
      #expect(summary(found) == ["set crmPluginConfig = {a: 1}"], "\(text)")
      #expect(found.deadScripts.isEmpty, "\(text)")
    }
  }

  @Test("around a statement of a script, which nothing runs", arguments: TemplateComment.all)
  func passesAroundStatements(comment: TemplateComment) {
    let text = "\(comment.open) crmPluginConfig = {b: 2}; \(comment.close)"
    let found = scan("<script>\n\(text)\n\(Self.config)</script>", comment.path)
    #expect(summary(found) == ["set crmPluginConfig = {a: 1}"])
    #expect(found.deadScripts.isEmpty)
  }

  @Test("between the members of a config", arguments: TemplateComment.all)
  func passesInObjects(comment: TemplateComment) {
    for text in comment.texts {
      let script = "crmPluginConfig = {\n \(text)\n a: 'x',\n \(text)\n b: \"y\"\n};"
      let found = scan("<script>\(script)</script>", comment.path)
      let object = found.assignments.first?.value.object
      #expect(object?["a"]?.value.string?.text == "x", "\(text)")
      #expect(object?["b"]?.value.string?.text == "y", "\(text)")
      #expect(found.diagnostics.map { $0.message.description } == [], "\(text)")
    }
  }

  @Test(
    "a body of a class is no comment, though its first name is private",
    arguments: [
      "class A {#a = 1; b() { return '#}'; }}", "class A {#a() {} static {#b;}}",
      "class A {#a = 'n';\n b = '#}'}",
    ])
  func readsPrivateNames(script: String) {
    for path in ["a.html", "a.twig", "a.js"] {
      let text =
        path == "a.js" ? "\(script)\n\(Self.config)" : "<script>\(script)\n\(Self.config)</script>"
      #expect(summary(scan(text, path)) == ["set crmPluginConfig = {a: 1}"], "\(path)")
    }
  }
}
