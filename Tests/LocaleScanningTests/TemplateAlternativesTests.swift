import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// A choice of a template language between two texts; what a loop repeats may not be written at all.
struct TemplateChoice: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let path: String
  let opening: String
  let middle: String
  let closing: String

  init(
    _ name: String, _ path: String, _ opening: String, _ middle: String, _ closing: String
  ) {
    testDescription = name
    self.path = path
    (self.opening, self.middle, self.closing) = (opening, middle, closing)
  }

  // Each by the manual of its language.
  static let all: [TemplateChoice] = [
    // Liquid.
    .init("unless with elsif", "a.liquid", "{% unless a %}", "{% elsif b %}", "{% endunless %}"),
    .init(
      "a table row", "a.liquid", "{% tablerow a in b %}", "{% endtablerow %}{% if c %}",
      "{% endif %}"),
    .init(
      "a case with else", "a.liquid", "{%- case a -%}{%- when 1 -%}", "{%- else -%}",
      "{%- endcase -%}"),
    .init("blanks in tags", "a.liquid", "{%if a%}", "{%else%}", "{%endif%}"),
    .init("a bracket in a text", "a.liquid", "{% if a == '}' %}", "{% else %}", "{% endif %}"),
    .init("a change", "a.liquid", "{% ifchanged %}", "{% endifchanged %}{% if a %}", "{% endif %}"),
    // Twig, Jinja, Nunjucks, Django.
    .init("a loop with else", "a.twig", "{% for a in b %}", "{% else %}", "{% endfor %}"),
    .init("a loop in Jinja with else", "a.j2", "{% for a in b %}", "{% else %}", "{% endfor %}"),
    .init("pluses of Jinja", "a.jinja2", "{%+ if a %}", "{%+ else +%}", "{%+ endif %}"),
    .init("elseif of Nunjucks", "a.njk", "{% if a %}", "{% elseif b %}", "{% endif %}"),
    .init(
      "all at once in Nunjucks", "a.njk", "{% asyncAll a in b %}", "{% endall %}{% if c %}",
      "{% endif %}"),
    .init(
      "a default in Nunjucks", "a.njk", "{% switch a %}{% case 1 %}", "{% default %}",
      "{% endswitch %}"),
    .init("an empty list in Django", "a.html", "{% for a in b %}", "{% empty %}", "{% endfor %}"),
    .init("elif in Django", "a.html", "{% if a %}", "{% elif b %}", "{% endif %}"),
    .init("equal in Django", "a.html", "{% ifequal a b %}", "{% else %}", "{% endifequal %}"),
    // Handlebars and Mustache.
    .init("each with else", "a.hbs", "{{#each a}}", "{{else}}", "{{/each}}"),
    .init("with and else", "a.hbs", "{{#with a}}", "{{else}}", "{{/with}}"),
    .init("a section and its inverse", "a.hbs", "{{#a}}", "{{^}}", "{{/a}}"),
    .init("the inverse first", "a.hbs", "{{^a}}", "{{else}}", "{{/a}}"),
    .init("parameters of a block", "a.hbs", "{{#each a as |b c|}}", "{{else}}", "{{/each}}"),
    .init(
      "a helper with a text", "a.hbs", "{{#if (eq a '}')}}", "{{else if (eq a \"b\")}}", "{{/if}}"),
    .init(
      "a section of Mustache with a dot", "a.mustache", "{{#a.b}}", "{{/a.b}}{{^a.b}}", "{{/a.b}}"),
    .init("blanks in Mustache", "a.mustache", "{{# a }}", "{{/ a }}{{^ a }}", "{{/ a }}"),
    // EJS and ERB.
    .init(
      "a function in EJS", "a.ejs", "<% a.forEach(function (b) { %>", "<% }); if (c) { %>",
      "<% } %>"),
    .init(
      "an arrow in EJS", "a.ejs", "<% a.forEach(b => { %>", "<% }) %><% if (c) { %>", "<% } %>"),
    .init("a while in EJS", "a.ejs", "<% while (a--) { %>", "<% } %><% for (;;) { %>", "<% } %>"),
    .init("trims of EJS", "a.ejs", "<%_ if (a) { _%>", "<%_ } else { _%>", "<%_ } _%>"),
    .init("elsif in ERB", "a.erb", "<% if a %>", "<% elsif b %>", "<% end %>"),
    .init("while in ERB", "a.erb", "<% while a %>", "<% end %><% until b %>", "<% end %>"),
    .init("begin in ERB", "a.erb", "<% begin %>", "<% rescue => e %>", "<% end %>"),
    .init("when and else in ERB", "a.erb", "<% case a when 1 %>", "<% else %>", "<% end %>"),
    .init(
      "a block with a name", "a.erb", "<% a.each_with_index do |b, i| %>",
      "<% end %><% unless c %>", "<% end %>"),
    // Blade and PHP.
    .init("forelse", "a.blade.php", "@forelse ($a as $b)", "@empty", "@endforelse"),
    .init("isset", "a.blade.php", "@isset($a)", "@endisset @empty($a)", "@endempty"),
    .init("guest", "a.blade.php", "@guest", "@else", "@endguest"),
    .init("can", "a.blade.php", "@can('edit', $a)", "@elsecan('view', $a)", "@endcan"),
    .init("production", "a.blade.php", "@production", "@endproduction @env('local')", "@endenv"),
    .init("an error", "a.blade.php", "@error('a')", "@else", "@enderror"),
    .init(
      "while of Blade", "a.blade.php", "@while (true)", "@endwhile @for ($i = 0; $i < 1; $i++)",
      "@endfor"),
    .init("parentheses in Blade", "a.blade.php", "@if (f(')'))", "@elseif (g('(', $a))", "@endif"),
    .init(
      "while of PHP", "a.php", "<?php while ($a): ?>", "<?php endwhile; if ($b): ?>",
      "<?php endif ?>"),
    .init(
      "foreach with a key", "a.php", "<?php foreach ($a as $k => $b): ?>",
      "<?php endforeach; for (;;): ?>", "<?php endfor ?>"),
    .init("a short tag", "a.php", "<? if ($a) { ?>", "<? } else { ?>", "<? } ?>"),
    .init(
      "braces in texts of PHP", "a.php", "<?php if ($a == '}') { // {\n ?>",
      "<?php } else { /* } */ ?>", "<?php } ?>"),
    .init(
      "a switch of PHP with braces", "a.php", "<?php switch ($a) { case 1: ?>",
      "<?php break; default: ?>", "<?php } ?>"),
    // Razor, Angular, JSP, FreeMarker.
    .init("else if of Razor", "a.cshtml", "@if (a) {", "} else if (b) {", "}"),
    .init(
      "loops of Razor", "a.cshtml", "@foreach (var a in b) {", "} @for (var i = 0; i < 1; i++) {",
      "}"),
    .init("while of Razor", "a.razor", "@while (a) {", "} @if (b)\n{", "}"),
    .init("an empty list in Angular", "a.html", "@for (a of b; track a) {", "} @empty {", "}"),
    .init("else if of Angular", "a.html", "@if (a) {", "} @else if (b) {", "}"),
    .init(
      "c:when twice", "a.jsp", "<c:choose><c:when test=\"${a > 1}\">",
      "</c:when><c:when test='${b}'>", "</c:when></c:choose>"),
    .init(
      "c:forEach", "a.jsp", "<c:forEach var=\"a\" items=\"${b}\">",
      "</c:forEach><c:if test=\"${c}\">", "</c:if>"),
    .init("else of FreeMarker in a list", "a.ftl", "<#list a as b>", "<#else>", "</#list>"),
    .init("brackets of FreeMarker", "a.ftl", "[#if a]", "[#else]", "[/#if]"),
    .init("more than in FreeMarker", "a.ftl", "<#if (a > 1)>", "<#elseif b gt 2>", "</#if>"),
    .init("a default of FreeMarker", "a.ftl", "<#switch a><#case 1>", "<#default>", "</#switch>"),
    // Go and Smarty.
    .init("a range of Go", "a.tmpl", "{{ range $a, $b := .C }}", "{{ else }}", "{{ end }}"),
    .init("with of Go", "a.tmpl", "{{ with .A }}", "{{ else with .B }}", "{{ end }}"),
    .init("a text in Go", "a.tmpl", "{{ if eq .A \"}\" }}", "{{ else if eq .A `b` }}", "{{ end }}"),
    .init("elseif of Smarty", "a.tpl", "{if $a eq 1}", "{elseif $b}", "{/if}"),
    .init(
      "an empty list in Smarty", "a.tpl", "{foreach from=$a item=b}", "{foreachelse}", "{/foreach}"),
    .init("for in Smarty", "a.tpl", "{for $a=1 to 3}", "{forelse}", "{/for}"),
    .init("while in Smarty", "a.tpl", "{while $a}", "{/while}{if $b}", "{/if}"),
    .init(
      "a section of Smarty", "a.tpl", "{section name=a loop=$b}", "{sectionelse}", "{/section}"),
    // Components.
    .init("else if of Svelte", "a.svelte", "{#if a}", "{:else if b}", "{/if}"),
    .init("each of Svelte with else", "a.svelte", "{#each a as b (b.id)}", "{:else}", "{/each}"),
    .init("a promise in Svelte", "a.svelte", "{#await a}", "{:then b}", "{/await}"),
    .init("a text in Svelte", "a.svelte", "{#if a === '}'}", "{:else}", "{/if}"),
    .init("and in Astro", "a.astro", "{a && (", ")}{b && (", ")}"),
    .init("a map in Astro", "a.astro", "{a.map((b) => ", ")}{c ? ", ": null}"),
  ]
}

@Suite("A template writes one of two texts, and then what follows")
struct TemplateAlternativesTests {
  private static func script(_ number: Int) -> String {
    "<script>crmPluginConfig = {a: \(number)}</script>"
  }

  private static func scanned(_ choice: TemplateChoice, _ around: String = "\n") -> SourceScan {
    let parts = [
      choice.opening, script(1), choice.middle, script(2), choice.closing, script(3),
    ]
    return scan("<p>a</p>\n" + parts.joined(separator: around), choice.path)
  }

  @Test("both are found, and may be written or not", arguments: TemplateChoice.all)
  func findsBoth(choice: TemplateChoice) throws {
    let found = Self.scanned(choice).assignments
    #expect(found.map { summary($0.value) } == ["{a: 1}", "{a: 2}", "{a: 3}"])
    #expect(found.map(\.isConditional) == [true, true, false])
  }

  @Test(
    "neither takes the place of the other, and both are followed", arguments: TemplateChoice.all)
  func tellsOrder(choice: TemplateChoice) throws {
    let found = Self.scanned(choice, "\n<b>x</b>\n").assignments
    try #require(found.count == 3)
    #expect(!found[1].surelyFollows(found[0]))
    #expect(found[2].surelyFollows(found[0]))
    #expect(found[2].surelyFollows(found[1]))
    #expect(!found[0].surelyFollows(found[2]))
  }

  @Test("on one line as on many", arguments: TemplateChoice.all)
  func readsOneLine(choice: TemplateChoice) {
    // A comment of PHP goes to the end of its line.
    guard !choice.opening.contains("//") else { return }
    #expect(Self.scanned(choice, "").assignments.map(\.isConditional) == [true, true, false])
  }

  @Test("one in another", arguments: TemplateChoice.all)
  func readsNested(choice: TemplateChoice) throws {
    let text = """
      \(choice.opening)<p>a</p>\(choice.opening)
      \(Self.script(1))
      \(choice.middle)
      \(Self.script(2))
      \(choice.closing)
      \(Self.script(3))
      \(choice.middle)<p>b</p>\(choice.closing)
      \(Self.script(4))
      """
    let found = scan(text, choice.path).assignments
    #expect(found.map { summary($0.value) } == ["{a: 1}", "{a: 2}", "{a: 3}", "{a: 4}"])
    #expect(found.map(\.isConditional) == [true, true, true, false])
    try #require(found.count == 4)
    #expect(!found[1].surelyFollows(found[0]))
    // In an expression each script is written or not for itself.
    #expect(found[2].surelyFollows(found[0]) == !choice.path.hasSuffix(".astro"))
  }
}
