import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// Strings with the tags of engines in them, in which the quotes of the string may stand again.
@Suite("The quotes in what an engine fills in end no string")
struct HoleQuoteTests {
  /// A tag, and the file it stands in.
  static let tags: [(String, String)] = [
    ("a.liquid", "{{ 'a' | t }}"), ("a.liquid", "{{'a'|t}}"), ("a.liquid", "{{ \"a\" | t: 'b' }}"),
    ("a.liquid", "{{ a | split: ';' | join: ', ' }}"), ("a.liquid", "{{- a | default: '' -}}"),
    ("a.liquid", "{{ a | replace: \"'\", '' }}"), ("a.liquid", "{% if a == 'b' %}c{% endif %}"),
    ("a.twig", "{{ a|join(', ') }}"), ("a.twig", "{{ a ? 'b' : \"c\" }}"),
    ("a.twig", "{{ 'it\\'s' }}"),
    ("a.twig", "{{ {'a': 'b'}|json }}"), ("a.twig", "{{ \"a#{b}c\" }}"),
    ("a.j2", "{{ _('a') ~ \"b\" }}"),
    ("a.twig", "{# it's #}"),
    ("a.hbs", "{{t 'a' b=\"c\"}}"), ("a.hbs", "{{{t \"a\"}}}"),
    ("a.hbs", "{{#if (eq a 'b')}}c{{/if}}"),
    ("a.hbs", "{{! it's }}{{a}}"), ("a.hbs", "{{~t 'a'~}}"),
    ("a.blade.php", "{{ __('a', [\"b\" => 'c']) }}"), ("a.blade.php", "{!! e('a') !!}"),
    ("a.blade.php", "{!! \"a\" !!}"), ("a.blade.php", "{{-- it's --}}{{ $a }}"),
    ("a.erb", "<%= t('a') %>"), ("a.erb", "<%= t \"a\", b: 'c' %>"),
    ("a.erb", "<%# it's %><%= a %>"),
    ("a.ejs", "<%- a['b'] || \"\" %>"), ("a.ejs", "<%= a.join(', ') %>"),
    ("a.php", "<?= $a['b'] ?>"), ("a.php", "<?php echo esc_js(__(\"a\", 'b')); ?>"),
    ("a.php", "<?php // it's ?>"), ("a.php", "<?= 'it\\'s' ?>"), ("a.php", "<?='a'?>"),
    ("a.jsp", "<%= a.get(\"b\") %>"), ("a.jsp", "${a['b']}"), ("a.jsp", "<%-- it's --%>${a}"),
    ("a.ftl", "${a?replace('b', \"c\")}"), ("a.ftl", "<#if a == 'b'>c</#if>"),
    ("a.tpl", "{$a|default:'b'}"), ("a.tpl", "{$a.b|cat:\"c\"}"),
    ("a.tmpl", "{{ printf \"%s\" 'a' }}"), ("a.tmpl", "{{ i18n `it's` }}"),
    ("a.cshtml", "@Html.Raw(\"a\")"), ("a.cshtml", "@T['a']"),
  ]

  @Test("of a config, in either kind of quotes", arguments: tags)
  func readsConfigs(path: String, tag: String) {
    for quote in ["'", "\""] {
      let value = "\(quote)x \(tag) y\(quote)"
      let page = "<script>crmPluginConfig = {a: {b: \(value), c: {d: 'e', f: \"g\"}}};</script>"
      // Razor's tag ends at the bracket.
      guard tag != "@T['a']" || quote == "\"" else { continue }
      let found = scan(page, path)
      let object = found.assignments.first?.value.object?["a"]?.value.object
      let b = object?["b"]?.value
      #expect(b?.isDynamic == true || b?.string?.hasTemplateHole == true, "\(value)")
      #expect(object?["c"]?.value.object?["d"]?.value.string?.text == "e", "\(value)")
      #expect(object?["c"]?.value.object?["f"]?.value.string?.text == "g", "\(value)")
      #expect(found.diagnostics.map { $0.message.description } == [], "\(value)")
    }
  }

  @Test("nor an attribute", arguments: tags)
  func readsAttributes(path: String, tag: String) {
    // What is in no attribute's own syntax is text there.
    guard !["a.ftl", "a.tpl", "a.cshtml"].contains(path), !tag.hasPrefix("${"), !tag.contains("`")
    else { return }
    let script = "crmPluginConfig = {a: {b: {}}};"
    for quote in ["'", "\""] {
      let page = "<p title=\(quote)\(tag)\(quote) id=\"c\"><script>\(script)</script>"
      #expect(scriptTexts(page, path) == [script], "\(page)")
    }
  }

  /// Lists of marks, as libraries for templates take them.
  @Test(
    "marks in strings of their own are no tags",
    arguments: [
      "x = {delimiters: ['{{', '}}']}", "x = {delimiters: [\"{{\", \"}}\"]}", "x = ['{{', \"}}\"]",
      "x = [\"<%\", \"%>\"]", "x = '<%', y = '%>'", "x = ['{%', '%}']", "x = s.replace('{{', '')",
      "x = s.split(\"{{\")[1].split('}}')[0]", "x = s.indexOf('{%') > -1 && t['%}']",
      "x = /{{(.*?)}}/g", "x = '<?', y = '?>'", "x = ['<?php', '?>']", "x = `{{${a}}}`",
      "x = '{{' + a + '}}'", "x = '<%=' + a + '%>'", "x = \"{#\", y = \"#}\"",
      "x = '{{!', y = '}}'",
      "x = '{{--', y = '--}}'",
    ])
  func readsMarks(script: String) {
    let found = scan(
      "<script>\(script); crmPluginConfig = {a: {b: {c: 'd', e: \"f\"}}};</script>", "a.html")
    #expect(summary(found) == ["set crmPluginConfig = {a: {b: {c: 'd', e: 'f'}}}"])
    #expect(found.deadScripts.isEmpty)
  }
}
