import LocaleDiagnostics
import LocaleRules
import TestSupport
import Testing

@Suite("The branches of a template are alternatives")
struct TemplateBranchTests {
  /// Two whole configs, each in a branch of its own, and what stands before, between and after them.
  private static func whole(
    _ language: String, _ path: String, _ opening: String, _ middle: String, _ closing: String
  ) -> NamedCase {
    NamedCase(
      language, path,
      """
      \(opening)
      <script>
      window.crmPluginConfig = { onlinechat: { locale: { extends: ⟦'esp'⟧, date_format: 'dd.MM.yyyy' } } };
      </script>
      \(middle)
      <script>
      window.crmPluginConfig = { onlinechat: { locale: { extends: ⟦'eng'⟧, date_format: 'dd/MM/yyyy' } } };
      </script>
      \(closing)
      """)
  }

  static let wholes = [
    whole("PHP with colons", "a.php", "<?php if ($es) : ?>", "<?php else : ?>", "<?php endif; ?>"),
    whole("PHP with elseif", "a.php", "<?php if($a): ?>", "<?php elseif($b): ?>", "<?php endif ?>"),
    whole("PHP with braces", "a.php", "<?php if ($es) { ?>", "<?php } else { ?>", "<?php } ?>"),
    whole(
      "PHP with else if", "a.phtml", "<?php if ($a) { ?>", "<?php } else if ($b) { ?>", "<?php } ?>"
    ),
    whole(
      "a switch of PHP", "a.php", "<?php switch ($l): case 'es': ?>", "<?php break; case 'en': ?>",
      "<?php endswitch; ?>"),
    whole(
      "functions of PHP", "a.php", "<?php function es() { ?>", "<?php } function en() { ?>",
      "<?php } ?>"),
    whole("Blade", "a.blade.php", "@if($es)", "@else", "@endif"),
    whole(
      "Blade with parentheses", "a.blade.php", "@if (App::getLocale() === 'es')",
      "@elseif (in_array($l, ['en', 'us']))", "@endif"),
    whole("unless in Blade", "a.blade.php", "@unless($en)", "@else", "@endunless"),
    whole(
      "a switch of Blade", "a.blade.php", "@switch($l)\n@case('es')", "@break\n@default",
      "@endswitch"),
    whole("auth in Blade", "a.blade.php", "@auth", "@else", "@endauth"),
    whole("Twig", "a.twig", "{% if lang == 'es' %}", "{% elseif lang == 'en' %}", "{% endif %}"),
    whole("Twig that trims", "a.html.twig", "{%- if es -%}", "{%~ else ~%}", "{%- endif -%}"),
    whole("Jinja", "a.jinja", "{% if es %}", "{% elif en %}", "{% endif %}"),
    whole(
      "Nunjucks", "a.njk", "{% switch l %}{% case 'es' %}", "{% case 'en' %}", "{% endswitch %}"),
    whole("Liquid", "a.liquid", "{% if a == 'es' %}", "{% elsif a == 'en' %}", "{% endif %}"),
    whole("unless in Liquid", "a.liquid", "{% unless en %}", "{% else %}", "{% endunless %}"),
    whole(
      "case in Liquid", "a.liquid", "{% case l %}{% when 'es' %}", "{% when 'en' %}",
      "{% endcase %}"),
    whole("a loop of Liquid", "a.liquid", "{% for a in b %}", "{% else %}", "{% endfor %}"),
    whole("Liquid in a page", "a.html", "{% if a %}", "{% else %}", "{% endif %}"),
    whole("Handlebars", "a.hbs", "{{#if es}}", "{{else}}", "{{/if}}"),
    whole("Handlebars with else if", "a.hbs", "{{#if es}}", "{{else if en}}", "{{/if}}"),
    whole("Handlebars that trims", "a.handlebars", "{{~#if es~}}", "{{~else~}}", "{{~/if~}}"),
    whole("unless in Handlebars", "a.hbs", "{{#unless en}}", "{{^}}", "{{/unless}}"),
    whole(
      "a helper of Handlebars", "a.hbs", "{{#ifEquals lang 'es'}}", "{{else}}", "{{/ifEquals}}"),
    whole("Mustache", "a.mustache", "{{#es}}", "{{/es}}{{^es}}", "{{/es}}"),
    whole("ERB", "a.html.erb", "<% if es %>", "<% else %>", "<% end %>"),
    whole("ERB that trims", "a.erb", "<%- if es -%>", "<%- elsif en -%>", "<%- end -%>"),
    whole("unless in ERB", "a.erb", "<% unless en? %>", "<% else %>", "<% end %>"),
    whole("case in ERB", "a.erb", "<% case l %>\n<% when :es %>", "<% when :en %>", "<% end %>"),
    whole("a block of ERB", "a.erb", "<% ls.each do |l| %>", "<% end %><% if a %>", "<% end %>"),
    whole("EJS", "a.ejs", "<% if (es) { %>", "<% } else { %>", "<% } %>"),
    whole("EJS with else if", "a.ejs", "<% if (es) { -%>", "<% } else if (en) { -%>", "<% } -%>"),
    whole("JSP", "a.jsp", "<% if (es) { %>", "<% } else { %>", "<% } %>"),
    whole(
      "JSTL", "a.jsp", "<c:choose><c:when test=\"${es}\">", "</c:when><c:otherwise>",
      "</c:otherwise></c:choose>"),
    whole(
      "c:if in JSP", "a.jsp", "<c:if test=\"${es}\">", "</c:if><c:if test=\"${en}\">", "</c:if>"),
    whole("FreeMarker", "a.ftl", "<#if es>", "<#elseif en>", "</#if>"),
    whole(
      "a switch of FreeMarker", "a.ftl", "<#switch l><#case 'es'>", "<#break><#case 'en'>",
      "</#switch>"),
    whole("Razor", "a.cshtml", "@if (Model.Es) {", "} else {", "}"),
    whole("Razor on lines of its own", "a.cshtml", "@if (a)\n{", "}\nelse if (b)\n{", "}"),
    whole("Angular", "a.html", "@if (es) {", "} @else {", "}"),
    whole("Go", "a.tmpl", "{{ if .Es }}", "{{ else }}", "{{ end }}"),
    whole(
      "Go that trims", "a.html", "{{- if eq .Lang \"es\" -}}", "{{- else if .En -}}", "{{- end -}}"),
    whole("Smarty", "a.tpl", "{if $es}", "{else}", "{/if}"),
    whole("Svelte", "a.svelte", "{#if es}", "{:else}", "{/if}"),
    whole("Astro", "a.astro", "{es ? (", ") : (", ")}"),
  ]

  @Test("each config is checked, and none overwrites the other", arguments: wholes)
  func checksBranches(example: NamedCase) {
    example.hold("unknown-base")
    NamedCase(example.testDescription, example.path, example.marked.text).hold("config-overwritten")
  }

  /// A key twice in one object, in branches of its own.
  private static func keys(
    _ path: String, _ opening: String, _ middle: String, _ closing: String
  ) -> SourceCase {
    SourceCase(
      path,
      """
      <script>
      window.crmPluginConfig = { onlinechat: { locale: {
        extends: 'en',
        ⟦\(opening)⟧
        date_format: 'dd.⟦mm⟧.yyyy',
        \(middle)
        date_format: 'dd/⟦mm⟧/yyyy',
        \(closing)
        new_messages: 'New',
      } } };
      </script>
      """, "dynamic-value", "date-pattern-wrong-field", "date-pattern-wrong-field")
  }

  static let members = [
    keys("a.twig", "{% if es %}", "{% else %}", "{% endif %}"),
    keys("a.liquid", "{%- if es -%}", "{%- else -%}", "{%- endif -%}"),
    keys("a.hbs", "{{#if es}}", "{{else}}", "{{/if}}"),
    keys("a.erb", "<% if es %>", "<% else %>", "<% end %>"),
    keys("a.ejs", "<% if (es) { %>", "<% } else { %>", "<% } %>"),
    keys("a.php", "<?php if ($es): ?>", "<?php else: ?>", "<?php endif; ?>"),
    keys("a.php", "<?php if ($es) { ?>", "<?php } else { ?>", "<?php } ?>"),
    keys("a.blade.php", "@if($es)", "@else", "@endif"),
    keys("a.blade.php", "@if ($es)", "@elseif ($en)", "@endif"),
    keys("a.ftl", "<#if es>", "<#else>", "</#if>"),
    keys("a.tmpl", "{{ if .Es }}", "{{ else }}", "{{ end }}"),
    keys("a.tpl", "{if $es}", "{else}", "{/if}"),
  ]

  @Test("a key in each branch is no duplicate, and each value is checked", arguments: members)
  func checksMembers(example: SourceCase) { example.hold() }

  static let values = [
    SourceCase(
      "a.twig",
      "<script>crmPluginConfig = {onlinechat: {locale: {extends: ⟦{% if es %}⟦'eng'⟧{% else %}'en'{% endif %}⟧}}}</script>",
      "dynamic-value", "unknown-base"),
    SourceCase(
      "a.php",
      "<script>crmPluginConfig = {onlinechat: {locale: {extends: ⟦<?php if ($a): ?>'en'<?php else: ?>⟦'eng'⟧<?php endif ?>⟧}}}</script>",
      "dynamic-value", "unknown-base"),
    SourceCase(
      "a.erb",
      "<script>crmPluginConfig = {color: ⟦<% if a %>⟦'reed'⟧<% else %>'red'<% end %>⟧}</script>",
      "dynamic-value", "invalid-color"),
    SourceCase(
      "a.html",
      "<script>crmPluginConfig = {color: ⟦{% if a %}⟦'reed'⟧{% elif b %}⟦'bleu'⟧{% endif %}⟧, hidden: true}</script>",
      "dynamic-value", "invalid-color", "invalid-color"),
  ]

  @Test("so are values in branches", arguments: values)
  func checksValues(example: SourceCase) { example.hold() }

  static let one = [
    NamedCase(
      "two configs in one branch overwrite each other", "a.php",
      """
      <?php if ($a): ?><script>
      window.⟨crmPluginConfig⟩ = {hidden: true};
      window.⟦crmPluginConfig⟧ = {color: 'red'};
      </script><?php endif; ?>
      """),
    NamedCase(
      "a config after all branches throws theirs away", "a.twig",
      """
      {% if a %}<script>window.⟨crmPluginConfig⟩ = {hidden: true};</script>{% endif %}
      <script>window.⟦crmPluginConfig⟧ = {color: 'red'};</script>
      """),
    NamedCase(
      "a comment of the engine opens no branch", "a.twig",
      """
      {# {% if a %} #}<script>window.⟨crmPluginConfig⟩ = {hidden: true};</script>
      {# {% else %} #}<script>window.⟦crmPluginConfig⟧ = {color: 'red'};</script>
      """),
  ]

  @Test("within a branch order counts", arguments: one)
  func keepsOrder(example: NamedCase) { example.hold("config-overwritten") }
}
