import LocaleSyntax
import TestSupport
import Testing

/// By the manuals of the engines: what a comment holds is no tag, and what an engine is to write as it stands
/// is text.
@Suite("Comments of templates, and what their engines write as it stands")
struct TemplatePartTests {
  /// The spans of the holes of a script, and of the strings that hold one.
  private func holes(_ text: String, dollars: Bool = false, at: Bool = false) -> [Range<Int>] {
    var options = LexerOptions(dialect: .javaScript)
    options.isExpression = false
    options.hasHolesInStrings = true
    options.hasDollarHoles = dollars
    options.hasAtHoles = at
    let bytes = Array(text.utf8)
    let tokens = Lexer.tokenize(
      SyntaxSource(
        path: "a", bytes: bytes, map: OffsetMap(verbatimAt: 0, count: bytes.count), options: options
      ))
    #expect(tokens.end(tokens.count - 1) == bytes.count)
    return (0..<tokens.count).filter {
      tokens.stands(.hole, at: $0) || tokens.stands(.holedString, at: $0)
    }
    .map(tokens.range)
  }

  @Test(
    "A comment is one part, whatever it holds",
    arguments: [
      // Handlebars and Mustache.
      "⟦{{! a }}⟧ b()", "⟦{{!-- {{ a }} --}}⟧ b()", "⟦{{!-- a\n }} b --}}⟧ c()",
      "⟦{{~!-- a }} --~}}⟧ b()", "⟦{{!-- a }} --~}}⟧ b(); ⟦{{!-- c --}}⟧",
      "⟦{{~! a }}⟧ b() ⟦{{/if}}⟧", "⟦{{!-- a }}⟧ b()",
      // Go.
      "⟦{{- /* a }} b */ -}}⟧ c()", "⟦{{- /* it's */ -}}⟧ '{'",
      // Blade.
      "⟦{{-- a }} b --}}⟧ c()", "⟦{{-- a\n@if (b) --}}⟧ c()",
      // Twig, Jinja and Nunjucks.
      "⟦{# a #}⟧ b()", "⟦{# {{ a }}\n{% b %} #}⟧ c()", "⟦{#- a -#}⟧ b()",
      // Liquid and Django.
      "⟦{% comment %} {{ a }} {% b %} {% endcomment %}⟧ c()",
      "⟦{%- comment -%} the word endcomment {%- endcomment -%}⟧ a()",
      "⟦{% comment 'why' %} it's {% endcomment %}⟧ a = ⟦'{{ b }}'⟧",
      "⟦{% comment %} {% endcommentary %} {% endcomment %}⟧ a()",
      "⟦{% commentary %}⟧ a() ⟦{% endcomment %}⟧",
      // JSP.
      "⟦<%-- a %> b --%>⟧ c()",
    ])
  func comments(marked: String) {
    let text = MarkedText(marked)
    #expect(holes(text.text) == text.spans)
  }

  @Test(
    "Comments of Razor and FreeMarker",
    arguments: ["⟦@* a } *@⟧ b()", "⟦@* it's\n@b *@⟧ c = ⟦'@d'⟧", "⟦<#-- a > ${b} -->⟧ c()"])
  func otherComments(marked: String) {
    let text = MarkedText(marked)
    #expect(holes(text.text, dollars: true, at: true) == text.spans)
  }

  @Test(
    "What looks like a comment and is code",
    arguments: [
      "class A {#a = 1; #b() { return {} } }", "class A {#a; b = {c: '#'} }", "a = {b: '{# c'}",
      "if (a) { /* {{ */ b() }", "a = /{{!/", "a = `{# b #}`",
    ])
  func code(text: String) { #expect(holes(text).isEmpty) }

  @Test(
    "What stands between tags that say so is written as it stands",
    arguments: [
      "⟦{% raw %}⟧ a = '{{ b }}' ⟦{% endraw %}⟧ c = ⟦'{{ d }}'⟧",
      "⟦{%- raw -%}⟧ a = '{% b %}', c = '{# d #}' ⟦{%- endraw -%}⟧ e = ⟦'{% f %}'⟧",
      "⟦{% verbatim %}⟧ a = \"{{ b }}\" ⟦{% endverbatim %}⟧ c = ⟦\"{{ d }}\"⟧",
      "⟦{% verbatim %}⟧ a = '{{ b }}' ⟦{% endverbatim %}⟧ ⟦{% raw %}⟧ c = '{{ d }}' ⟦{% endraw %}⟧",
      "@verbatim a = '{{ b }}' @endverbatim c = ⟦'{{ d }}'⟧",
      "⟦{% raw %}⟧ a = '{{ never closed }}'",
      // Other words.
      "⟦{% rawhide %}⟧ a = ⟦'{{ b }}'⟧", "⟦{% set raw = 1 %}⟧ a = ⟦'{{ b }}'⟧",
      "⟦{{ raw }}⟧ a = ⟦'{{ b }}'⟧",
    ])
  func verbatim(marked: String) {
    let text = MarkedText(marked)
    #expect(holes(text.text) == text.spans)
  }

  @Test(
    "So it is in FreeMarker",
    arguments: [
      "⟦<#noparse>⟧ a = '${b}' ⟦</#noparse>⟧ c = ⟦'${d}'⟧",
      "⟦<#list a as b>⟧ c = ⟦'${b}'⟧ ⟦</#list>⟧",
    ])
  func verbatimWithDollars(marked: String) {
    let text = MarkedText(marked)
    #expect(holes(text.text, dollars: true) == text.spans)
  }
}
