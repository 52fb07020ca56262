import LocaleSyntax
import TestSupport
import Testing

/// What a server puts into a script is one token, whatever stands in it, and what only looks like it is code.
@Suite("Parts that a server writes are told from code")
struct HoleTokenTests {
  /// The spans of the holes of a text, and of the strings that hold one.
  private func holes(_ text: String, _ change: (inout LexerOptions) -> Void) -> [Range<Int>] {
    var options = LexerOptions(dialect: .javaScript)
    options.isExpression = false
    change(&options)
    let bytes = Array(text.utf8)
    let source = SyntaxSource(
      path: "a", bytes: bytes, map: OffsetMap(verbatimAt: 0, count: bytes.count), options: options)
    let tokens = Lexer.tokenize(source)
    // Tokens tile the text, and brackets point at one another.
    var end = 0
    for token in 0..<tokens.count {
      #expect(tokens.start(token) == end && tokens.end(token) > end, "\(text)")
      end = tokens.end(token)
      if let closing = tokens.closing(of: token) {
        #expect(closing > token && tokens.opening(of: closing) == token, "\(text)")
      }
    }
    #expect(end == bytes.count)
    return (0..<tokens.count).filter {
      tokens.stands(.hole, at: $0) || tokens.stands(.holedString, at: $0)
    }
    .map(tokens.range)
  }

  @Test(
    "In every script",
    arguments: [
      "a = ⟦<?php echo $b ?>⟧;", "a = ⟦<?= $b ?>⟧ + 1;", "⟦<?php if (a): ?>⟧ b ⟦<?php endif ?>⟧",
      "a = ⟦<%= b %>⟧;", "⟦<% if (a) { %>⟧ b(); ⟦<% } %>⟧", "a = ⟦{% b %}⟧;",
      "⟦{%- if a -%}⟧ b ⟦{% endif %}⟧",
      "a = ⟦{{ b }}⟧;", "f(⟦{{ a }}⟧, ⟦{{b}}⟧)", "a = ⟦{{{ b }}}⟧;", "a = ⟦{!! $b !!}⟧;",
      "a = ⟦{{-- b }} --}}⟧ 1",
      "a = ⟦<?php echo '}' . \"'\" ?>⟧; b = '\\''", "a = ⟦<?php never closed⟧",
      "a = ⟦<?php\n b\n?>⟧\n",
    ])
  func everywhere(marked: String) {
    let text = MarkedText(marked)
    #expect(holes(text.text) { _ in } == text.spans)
  }

  @Test(
    "In strings and blocks of a page",
    arguments: [
      "a = ⟦'{{ b }}'⟧;", "a = ⟦\"x <?= $b ?> y\"⟧;", "a = ⟦'<%= b %>'⟧;", "a = ⟦'{% b %}'⟧;",
      "a = ⟦'{{ \"b\" }}'⟧, c = 'd';", "a = ⟦'{{ 'b' }}'⟧, c = 'd';", "a = ⟦'<?= $b['c'] ?>'⟧;",
      "a = ⟦{# b #}⟧ 1", "function f() { ⟦{{ a }}⟧ }", "⟦{{#if a}}⟧ b() ⟦{{else}}⟧ c() ⟦{{/if}}⟧",
      "⟦{{~#if a}}⟧ b() ⟦{{/if}}⟧", "a = ⟦'<#if b>c</#if>'⟧;", "⟦<#list a as b>⟧ c(); ⟦</#list>⟧",
      "⟦<#-- a > b -->⟧ c", "a = 'it is {b}'",
    ])
  func inPages(marked: String) {
    let text = MarkedText(marked)
    #expect(holes(text.text) { $0.hasHolesInStrings = true } == text.spans)
  }

  @Test(
    "Of JSP and FreeMarker",
    arguments: [
      "a = ⟦${b}⟧;", "a = ⟦'${b}'⟧;", "a = ⟦'x#{b}y'⟧;", "⟦<c:if test=\"a\">⟧ b() ⟦</c:if>⟧",
      "a = ⟦'<fmt:message key=\"b\"/>'⟧;", "⟦[#if a]⟧ b() ⟦[/#if]⟧", "a = ⟦<@b.c \"d\"/>⟧;",
      "a = $b + [1] + {c: 2}",
      "a < b; c > d", "$('#a').b()", "a = `x${b}y`.length", "a = '$ {b}'",
    ])
  func withDollars(marked: String) {
    let text = MarkedText(marked)
    let found = holes(text.text) {
      $0.hasHolesInStrings = true
      $0.hasDollarHoles = true
    }
    #expect(found == text.spans)
  }

  @Test(
    "Of Razor",
    arguments: [
      "a = ⟦'@b'⟧;", "a = ⟦'@Model.Name'⟧;", "a = ⟦'@Url.Action(\"b\", (c))'⟧;",
      "a = ⟦'x @(b + c) y'⟧;",
      "a = 'b@c.de'", "a = '@@b'", "a = '@'", "a = '@ b'", "a = ⟦'@b.'⟧", "a = ⟦'@b(c'⟧",
    ])
  func withAt(marked: String) {
    let text = MarkedText(marked)
    let found = holes(text.text) {
      $0.hasHolesInStrings = true
      $0.hasAtHoles = true
    }
    #expect(found == text.spans)
  }

  @Test(
    "Of Smarty",
    arguments: [
      "a = ⟦{$b}⟧;", "a = ⟦'{$b->c}'⟧;", "a = ⟦'{$b|escape:'javascript'}'⟧;",
      "⟦{if $a}⟧ b() ⟦{/if}⟧",
      "⟦{foreach $a as $b}⟧ c() ⟦{/foreach}⟧", "⟦{literal}⟧ a = {b: 1} ⟦{/literal}⟧",
      "⟦{* a *}⟧ b()",
      "a = ⟦'{l s='b' mod='c'}'⟧;", "a = {b: 1}", "if (a) {b()}", "a = {iffy: 1}",
      "a = ⟦{include}⟧",
      "function f() {return}", "a = '{b}'",
    ])
  func withSmarty(marked: String) {
    let text = MarkedText(marked)
    let found = holes(text.text) {
      $0.hasHolesInStrings = true
      $0.hasSmartyHoles = true
    }
    #expect(found == text.spans)
  }

  @Test(
    "Where no server writes, braces and marks are code",
    arguments: [
      "a = {b: {c: 1}}", "if (a) {{ b() }}", "a = b ? {} : {}", "{{ let a = 1; }}", "a = '{{ b }}'",
      "a = '<?= b ?>'", "a = '@b ${c} {$d}'", "a = {b: 1}", "a <b; c > d",
      "a = `{{ b }}`",
      "a = `<?php ?>`", "a = /{{ b }}/", "// {{ a }}\n/* <?= b ?> */ c",
      "a = [b]",
    ])
  func leavesCode(text: String) {
    #expect(holes(text) { _ in }.isEmpty)
  }
}
