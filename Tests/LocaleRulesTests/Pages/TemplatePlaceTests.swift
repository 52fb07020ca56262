import LocaleDiagnostics
import LocaleRules
import TestSupport
import Testing

@Suite("Places where templates and components keep their scripts")
struct TemplatePlaceTests {
  static let scripts = [
    SourceCase(
      "a.liquid",
      "{% javascript %}\nwindow.crmPluginConfig = {color: ⟦'reed'⟧};\n{% endjavascript %}\n{% schema %}{}{% endschema %}",
      "invalid-color"),
    SourceCase(
      "a.html.erb",
      """
      <%= javascript_tag nonce: true do %>
        <% if a %>window.crmPluginConfig = {color: ⟦'reed'⟧};<% end %>
      <% end %>
      <p>window.crmPluginConfig = {color: 'bluu'}</p>
      """, "invalid-color"),
    SourceCase(
      "a.vue",
      """
      <template>
        <component :is="'script'">window.crmPluginConfig = {color: ⟦'reed'⟧}</component>
        <component :is="scripts">window.crmPluginConfig = {color: 'bluu'}</component>
      </template>
      """, "invalid-color"),
    SourceCase(
      "a.mdx",
      """
      <script dangerouslySetInnerHTML={{ __html: `window.crmPluginConfig = {color: ⟦'reed'⟧}` }} />

      ```js
      window.crmPluginConfig = {color: ⟦'bluu'⟧};
      ```
      """, "invalid-color", "invalid-color"),
    SourceCase(
      "a.svelte",
      "{@html `<script>window.crmPluginConfig = {color: ⟦'reed'⟧}</${'script'}>`}", "invalid-color"),
    SourceCase(
      "a.njk",
      """
      <script>window.crmPluginConfig = {onlinechat: {theme: {header: ⟦{% if a %}{background: ⟦'reed'⟧}\
      {% else %}{background: ⟦'bluu'⟧}{% endif %}⟧}}};</script>
      """, "dynamic-value", "invalid-color", "invalid-color"),
    SourceCase(
      "a.ftl",
      """
      [#ftl]
      [#if a]<script>window.crmPluginConfig = {color: ⟦'reed'⟧}</script>[#else]\
      <script>window.crmPluginConfig = {color: ⟦'bluu'⟧}</script>[/#if]
      """, "invalid-color", "invalid-color"),
    SourceCase(
      "a.ftl",
      "<script>window.crmPluginConfig = {color: ⟦[#if a]⟦'reed'⟧[#else]'red'[/#if]⟧}</script>",
      "dynamic-value", "invalid-color"),
  ]

  @Test("are read", arguments: scripts)
  func scriptsHold(example: SourceCase) { example.hold() }

  static let silent = [
    SourceCase(
      "a.md",
      "```diff\n- window.crmPluginConfig = {color: 'red'};\n+ window.crmPluginConfig = {color: 'teal'};\n```"
    ),
    SourceCase(
      "a.php", "<?php $s = 'window.crmPluginConfig = {'; $s .= 'color: \"red\"'; $s .= '};';"),
    SourceCase(
      "a.php", "<?php echo 'window.crmPluginConfig = {'; echo 'color: \"red\"'; echo '};';"),
    SourceCase(
      "a.js", "var s = 'window.crmPluginConfig = {'; s += 'color: \"red\"'; s += '};';"),
    SourceCase(
      "a.js", "var s = ['<script>', 'window.crmPluginConfig = {', '};', '</script>'].join('');"),
  ]

  @Test(
    "a text that goes on elsewhere is not called unfinished, nor a change code", arguments: silent)
  func silentHold(example: SourceCase) { example.hold() }

  @Test(
    "a tag of JSP in a text is filled in by the server",
    arguments: [
      "<fmt:message key=\"a\"/>", "<spring:message code=\"a\" javaScriptEscape=\"true\"/>",
    ])
  func tags(tag: String) {
    SourceCase(
      "a.jsp",
      "<script>window.crmPluginConfig = {onlinechat: {locale: {extends: ⟦'\(tag)'⟧}}};</script>",
      "dynamic-value"
    ).hold()
  }
}
