import LocaleDiagnostics
import TestSupport
import Testing

/// Pages and scripts that stand in attributes, in elements of components and in expressions.
@Suite("Pages in pages")
struct NestedPageTests {
  static let shapes = [
    NamedCase(
      "a frame", "a.html",
      #"<iframe srcdoc="<script>window.crmPluginConfig = {color: ⟦'reed'⟧};</script>"></iframe>"#),
    NamedCase(
      "a frame with references", "a.html",
      "<iframe srcdoc='&lt;script&gt;window.crmPluginConfig = {color: ⟦&quot;reed&quot;⟧};&lt;/script&gt;'></iframe>"
    ),
    NamedCase(
      "a frame with single quotes in references", "a.html",
      "<iframe srcdoc=\"<script>crmPluginConfig = {color: ⟦&#39;reed&#39;⟧}</script>\"></iframe>"),
    NamedCase(
      "a frame that a server fills in", "a.php",
      #"<iframe srcdoc="<p><?= $a ?></p><script>crmPluginConfig = {color: ⟦'reed'⟧}</script>"></iframe>"#
    ),
    NamedCase(
      "a frame of a component", "a.tsx",
      "export default () => <iframe srcDoc=\"<script>window.crmPluginConfig = {color: ⟦'reed'⟧};</script>\" />;"
    ),
    NamedCase(
      "a frame of a component by a template literal", "a.tsx",
      "export default () => <iframe srcDoc={`<script>window.crmPluginConfig = {color: ⟦'reed'⟧};</script>`} />;"
    ),
    NamedCase(
      "a script of Next", "a.tsx",
      "export default () => <Script id=\"c\">{`window.crmPluginConfig = {color: ⟦'reed'⟧};`}</Script>"
    ),
    NamedCase(
      "inner markup of React", "a.jsx",
      "export default () => <script dangerouslySetInnerHTML={{__html: `window.crmPluginConfig = {color: ⟦'reed'⟧};`}} />"
    ),
    NamedCase(
      "inner markup in quotes", "a.jsx",
      "export default () => <Script dangerouslySetInnerHTML={{__html: \"window.crmPluginConfig = {color: ⟦'reed'⟧};\"}} />"
    ),
    NamedCase(
      "a script in quotes", "a.jsx",
      "export default () => <script>{\"window.crmPluginConfig = {color: ⟦'reed'⟧};\"}</script>"),
    NamedCase(
      "markup of Svelte", "a.svelte",
      "{@html `<script>window.crmPluginConfig = {color: ⟦'reed'⟧};<\\/script>`}"),
    NamedCase(
      "markup of Svelte, joined", "a.svelte",
      "{@html `<script>window.crmPluginConfig = {color: ⟦'reed'⟧};</` + `script>`}"),
    NamedCase(
      "a choice of Svelte's", "a.svelte",
      "{@html es ? `<script>crmPluginConfig = {color: ⟦'reed'⟧};<\\/script>` : `<script>crmPluginConfig = {color: ⟦'bleu'⟧, hidden: true};<\\/script>`}"
    ),
    NamedCase(
      "branches of Svelte", "a.svelte",
      """
      {#if es}{@html `<script>crmPluginConfig = {color: ⟦'reed'⟧};<\\/script>`}
      {:else}{@html `<script>crmPluginConfig = {color: ⟦'bleu'⟧};<\\/script>`}{/if}
      """),
    NamedCase(
      "a constant beside markup of Svelte", "a.svelte",
      """
      <script>const tag = `<script>crmPluginConfig = {color: ⟦'reed'⟧};</` + `script>`;</script>
      {@html `<script>crmPluginConfig = {color: ⟦'bleu'⟧};<\\/script>`}
      """),
    NamedCase(
      "markup of Svelte after text", "a.svelte",
      "<p>{a}</p>\n{@html `<b>}</b>`}<script>window.crmPluginConfig = {color: ⟦'reed'⟧}</script>"),
    NamedCase(
      "markup of Astro", "a.astro",
      "<Fragment set:html={`<script>window.crmPluginConfig = {color: ⟦'reed'⟧};</script>`} />"),
    NamedCase(
      "a script of Astro", "a.astro",
      "<script is:inline set:html={`window.crmPluginConfig = {color: ⟦'reed'⟧};`}></script>"),
    NamedCase(
      "markup of Vue", "a.vue",
      "<template><div v-html=\"'<script>crmPluginConfig = {color: ⟦&quot;reed&quot;⟧};</' + 'script>'\" /></template>"
    ),
    NamedCase(
      "markup of Angular", "a.html",
      "<div [innerHTML]=\"'<script>crmPluginConfig = {color: ⟦&quot;reed&quot;⟧};</script>'\"></div>"
    ),
  ]

  @Test("a config in them is found to the byte, and none overwrites another", arguments: shapes)
  func finds(example: NamedCase) {
    example.hold("invalid-color")
    #expect(example.check.findings("config-overwritten", in: example.marked.text).isEmpty)
  }

  static let words = [
    NamedCase("a title", "a.html", #"<b title="window.crmPluginConfig = {color: 'reed'}">a</b>"#),
    NamedCase(
      "data", "a.html", #"<b data-code="<script>crmPluginConfig = {color: 'reed'}</script>">"#),
    NamedCase(
      "a frame in a template", "a.html",
      #"<template><iframe srcdoc="<script>crmPluginConfig = {color: 'reed'}</script>"></iframe></template>"#
    ),
    NamedCase(
      "a comment", "a.svelte",
      "<!-- {@html `<script>crmPluginConfig = {color: 'reed'};<\\/script>`} -->"),
    NamedCase("markup without a script", "a.svelte", "{@html `<b>crmPluginConfig</b>`}"),
  ]

  @Test("words about a config are none", arguments: words)
  func letsPass(example: NamedCase) { example.hold("invalid-color") }

  @Test("a script that the build runs is none of the page's")
  func passesScriptAtTop() {
    let source = """
      ---js
      // <script>
      const title = 'a';
      ---
      <p>a</p>
      <script>crmPluginConfig = {color: 'reed'}</script>
      """
    #expect(Check("a.njk").findings(in: source).map { $0.code } == ["invalid-color"])
  }

  static let smarty = [
    NamedCase(
      "braces in words", "a.tpl",
      "<script>window.crmPluginConfig = {ldelim}color: ⟦'reed'⟧, hidden: true{rdelim};</script>"),
    NamedCase(
      "braces of Smarty's own variable", "a.tpl",
      "<script>window.crmPluginConfig = {$smarty.ldelim}color: ⟦'reed'⟧{$smarty.rdelim};</script>"),
    NamedCase(
      "objects in objects", "a.tpl",
      "<script>crmPluginConfig = {ldelim}onlinechat: {ldelim}theme: {ldelim}background: ⟦'bleu'⟧{rdelim}{rdelim}, color: ⟦'reed'⟧{rdelim}</script>"
    ),
    NamedCase(
      "in a page of any name", "a.html",
      "<script>crmPluginConfig = {ldelim}color: ⟦'reed'⟧{rdelim}</script>"),
    NamedCase(
      "with a variable", "a.tpl",
      "<script>crmPluginConfig = {ldelim}hidden: {$hidden}, color: ⟦'reed'⟧, onlinechat: {ldelim}user_id: '{$id|escape:'javascript'}'{rdelim}{rdelim}</script>"
    ),
    NamedCase(
      "literal around the script", "a.tpl",
      "{literal}<script>crmPluginConfig = {color: ⟦'reed'⟧}; function f() {if (a) {b()}}</script>{/literal}"
    ),
    NamedCase(
      "literal in the script", "a.tpl",
      "<script>{literal}function f() {if (a) {b()}} crmPluginConfig = {color: ⟦'reed'⟧};{/literal}</script>"
    ),
    NamedCase(
      "literal around each brace", "a.tpl",
      "<script>crmPluginConfig = {literal}{{/literal}color: ⟦'reed'⟧{literal}}{/literal};</script>"),
    NamedCase(
      "literal with a variable between", "a.tpl",
      "<script>{literal}crmPluginConfig = {hidden: {/literal}{$hidden}{literal}, color: ⟦'reed'⟧};{/literal}</script>"
    ),
    NamedCase(
      "a branch", "a.tpl",
      "<script>crmPluginConfig = {ldelim}{if $a}hidden: true,{/if} color: ⟦'reed'⟧{rdelim};</script>"
    ),
    NamedCase(
      "the words as names of a script", "a.js",
      "const ldelim = 1; crmPluginConfig = {color: ⟦'reed'⟧, ...{ldelim}};"),
  ]

  @Test("Smarty's words for braces are braces", arguments: smarty)
  func readsSmarty(example: NamedCase) {
    example.hold("invalid-color")
    #expect(example.check.findings("syntax-error", in: example.marked.text).isEmpty)
  }

  @Test("a fix between Smarty's words changes nothing else")
  func fixesSmarty() {
    let source =
      "<script>crmPluginConfig = {ldelim}onlinechat: {ldelim}locale: {ldelim}extends: 'en', date_format: 'dd.mm.yyyy'{rdelim}{rdelim}{rdelim}</script>"
    let check = Check("a.tpl")
    let found = check.findings("date-pattern-wrong-field", in: source)
    #expect(
      check.applyingFirstFixes(of: found, to: source)
        == source.replacing("dd.mm", with: "dd.MM"))
  }
}
