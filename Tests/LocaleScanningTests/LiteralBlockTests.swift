import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

@Suite("What an engine sends as it stands has no tags in it")
struct LiteralBlockTests {
  struct Block: CustomTestStringConvertible, Sendable {
    let path: String
    let open: String
    let close: String
    /// A tag that fills something in elsewhere, and those around a choice.
    let hole: String
    let choice: (open: String, middle: String, close: String)

    var testDescription: String { "\(open) … \(close) in \(path)" }

    init(
      _ path: String, _ open: String, _ close: String, _ hole: String = "{{ b }}",
      _ choice: (String, String, String) = ("{% if b %}", "{% else %}", "{% endif %}")
    ) {
      (self.path, self.open, self.close, self.hole) = (path, open, close, hole)
      self.choice = choice
    }

    // Each by the manual of its language.
    static let all: [Block] = [
      .init("a.j2", "{% raw %}", "{% endraw %}"), .init("a.j2", "{%- raw -%}", "{%- endraw -%}"),
      .init("a.njk", "{% raw %}", "{% endraw %}"),
      .init("a.njk", "{% verbatim %}", "{% endverbatim %}"),
      .init("a.liquid", "{% raw %}", "{% endraw %}"), .init("a.liquid", "{%raw%}", "{%endraw%}"),
      .init("a.twig", "{% verbatim %}", "{% endverbatim %}"),
      .init("a.twig", "{%~ verbatim ~%}", "{%~ endverbatim ~%}"),
      .init("a.html", "{% verbatim %}", "{% endverbatim %}"),
      .init("a.html", "{%\n raw\n%}", "{%\n endraw\n%}"),
      .init("a.blade.php", "@verbatim", "@endverbatim", "{{ b }}", ("@if (b)", "@else", "@endif")),
      .init("a.ftl", "<#noparse>", "</#noparse>", "${b}", ("<#if b>", "<#else>", "</#if>")),
    ]
  }

  private static let one = "<script>crmPluginConfig = {a: 1}</script>"
  private static let two = "<script>crmPluginConfig = {a: 2}</script>"

  @Test("what looks like a value is a text", arguments: Block.all)
  func readsTexts(block: Block) {
    let script = "<script>crmPluginConfig = {a: 'x \(block.hole)', c: \"\(block.hole)\"}</script>"
    let found = scan("\(block.open)\(script)\(block.close)", block.path)
    #expect(
      summary(found) == ["set crmPluginConfig = {a: 'x \(block.hole)', c: '\(block.hole)'}"])
    #expect(found.deadScripts.isEmpty)
    // Behind it all is as it was.
    let after = scan("\(block.open)<p>\(block.close)\(script)", block.path).assignments.first
    #expect(after?.value.object?["a"]?.value.isDynamic == true)
    #expect(after?.value.object?["c"]?.value.isDynamic == true)
  }

  @Test("what looks like the end of a branch ends none", arguments: Block.all)
  func passesEnds(block: Block) {
    let choice = block.choice
    for tag in [choice.close, choice.middle, choice.open] {
      let text = """
        \(choice.open)
        \(block.open) \(tag) \(block.close)
        \(Self.one)
        \(choice.close)
        \(Self.two)
        """
      #expect(scan(text, block.path).assignments.map(\.isConditional) == [true, false], "\(tag)")
    }
  }

  @Test("what looks like a branch is none", arguments: Block.all)
  func passesBranches(block: Block) {
    let text = "\(block.open)\(block.choice.open)\(Self.one)\(block.choice.close)\(block.close)"
    #expect(scan(text, block.path).assignments.map(\.isConditional) == [false])
  }

  @Test("what looks like a comment hides nothing", arguments: Block.all)
  func passesComments(block: Block) {
    guard block.hole.hasPrefix("{") else { return }
    for mark in ["{#", "{{--", "{{!--", "{% comment %}"] where block.path != "a.ftl" {
      let text =
        "\(block.open)<p>\(mark)</p>\(block.close)\(Self.one)<p>#} --}} {% endcomment %}</p>"
      #expect(summary(scan(text, block.path)) == ["set crmPluginConfig = {a: 1}"], "\(mark)")
    }
  }

  @Test(
    "what only looks like such a block is none",
    arguments: [
      ("a.j2", "{% raws %}"), ("a.j2", "{% raw_a %}"), ("a.j2", "{{ raw }}"), ("a.j2", "{# raw #}"),
      ("a.twig", "{% set raw = 1 %}"), ("a.twig", "<p>raw verbatim</p>"), ("a.twig", "{{ a|raw }}"),
      ("a.blade.php", "<p>a@verbatim.com</p>"), ("a.ftl", "<p>noparse></p>"), ("a.j2", "{% raw %}"),
      ("a.html", "<p>&lt;#noparse></p>"), ("a.liquid", "{{ page.raw }}"),
    ])
  func passesOthers(path: String, text: String) {
    let choice = path == "a.blade.php" ? ("@if (b)", "@endif") : ("{% if b %}", "{% endif %}")
    guard path != "a.ftl" else { return }
    let page = "\(text)\(choice.0)\(Self.one)\(choice.1)\(Self.two)"
    #expect(scan(page, path).assignments.map(\.isConditional) == [true, false])
  }
}

@Suite("Marks of elements in the tags of an engine open none")
struct TagMarkupTests {
  /// Tags with markup in their texts, as themes and pages have them.
  static let tags: [(String, String)] = [
    ("a.liquid", "{{ content_for_header | replace: '<script>', '<script defer>' }}"),
    ("a.liquid", "{% assign parts = content | split: '<script' %}"),
    ("a.liquid", "{%- assign a = '<style>' | append: b -%}"), ("a.liquid", "{{ '<!--' }}"),
    ("a.liquid", "{%- liquid\n assign a = \"<script>\"\n echo a\n-%}"),
    ("a.liquid", "{{ \"<textarea>it's\" | escape }}"), ("a.liquid", "{% echo '<title>' %}"),
    ("a.twig", "{{ '<script>'|e }}"), ("a.twig", "{% set a = \"<script type='text/template'>\" %}"),
    ("a.twig", "{% set a =\n  '<script>'\n%}"), ("a.twig", "{{ a|replace({'<script>': ''}) }}"),
    ("a.j2", "{{ \"<template>\" | safe }}"), ("a.j2", "{%- set a = ['<svg>', '<script>'] -%}"),
    ("a.html", "{{ '<iframe>' }}"), ("a.html", "{% if a == '<noscript>' %}{% endif %}"),
    ("a.hbs", "{{safe '<script>'}}"), ("a.hbs", "{{{t \"<plaintext>\"}}}"),
    ("a.blade.php", "{{ str_replace('<script>', '', $a) }}"), ("a.blade.php", "{!! '<script>' !!}"),
    ("a.erb", "<%= '<script>'.html_safe %>"), ("a.ejs", "<%- '<script>' + a %>"),
    ("a.php", "<?php $a = '<script>'; ?>"), ("a.php", "<?= strip_tags($a, '<script><style>') ?>"),
    ("a.jsp", "<%= \"<script>\" %>"), ("a.tmpl", "{{ `<script>` | safeHTML }}"),
    ("a.tmpl", "{{ printf \"<style>%s\" .A }}"),
  ]

  private static let script = "crmPluginConfig = {a: 1};"

  @Test("between elements", arguments: tags)
  func passesTags(path: String, tag: String) {
    for page in [
      "<p>\(tag)</p><script>\(Self.script)</script>",
      "\(tag)\n<script>\(Self.script)</script>\n\(tag)",
      "<div>it's \(tag)</div>\(tag)<script>\(Self.script)</script>",
    ] {
      let found = scan(page, path)
      #expect(summary(found) == ["set crmPluginConfig = {a: 1}"], "\(page)")
      #expect(found.deadScripts.isEmpty, "\(page)")
      #expect(found.assignments.map(\.isConditional) == [false], "\(page)")
    }
  }

  @Test(
    "but elements between tags are elements",
    arguments: [
      "{{ a }}§{{ b }}", "{{ a < b }}§", "{{ 'a' }}§{{ 'b' }}", "{% if a %}§{% endif %}",
      "{{ it's§}}", "{% if a < b %}§{% endif %}", "{{ a§", "{% a§", "{{ 'a§", "{{ a\n'§'\n}}",
      "{%'§' {% a %}", "{'§'}", "{§}", "{{§}}", "{%§%}",
    ])
  func readsElements(around: String) {
    let page = around.replacing("§", with: "<script>\(Self.script)</script>")
    #expect(scriptTexts(page, "a.html") == [Self.script], "\(page)")
  }
}
