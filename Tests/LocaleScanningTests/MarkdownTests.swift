import LocaleScanning
import TestSupport
import Testing

@Suite("Markdown is read for its code")
struct MarkdownTests {
  static let texts: [Shape] = [
    Shape(
      "a.md", "Paste this.\nwindow.crmPluginConfig = {a: 1};\n", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.md", "Before the button itself.\nwindow.crmPluginConfig = {\n  a: 1,\n};\nAnd then wait.",
      "set crmPluginConfig = {a: 1}"),
    Shape("a.md", "```js\nwindow.crmPluginConfig = {a: 1};\n```\n", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.md", "~~~~\nwindow.crmPluginConfig = {a: '~~~'};\n~~~~\n",
      "set crmPluginConfig = {a: '~~~'}"),
    Shape(
      "a.mdx", "1. Do\n\n   ```html\n   <script>crmPluginConfig = {a: 1}</script>\n   ```\n",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.md", "```ts\n(window as any).crmPluginConfig = {a: 1};\n", "set crmPluginConfig = {a: 1}"),
    Shape("a.md", "<script>crmPluginConfig = {a: 1}</script>", "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.md", "- SFC \\<script setup>\n\n<script>crmPluginConfig = {a: 1}</script>\n",
      "set crmPluginConfig = {a: 1}"),
    Shape(
      "a.md", "A \\` alone.\n<script>crmPluginConfig = {a: 1}</script>\nAnd a \\`.\n",
      "set crmPluginConfig = {a: 1}"),
    Shape("a.md", "Write \\<script>crmPluginConfig = {a: 1}\\</script>.\n"),
    Shape("a.md", "Set `window.crmPluginConfig = {}` before the button.\n"),
    Shape("a.md", "```js\nwindow.crmPluginConfig = {...};\n```\n"),
    Shape("a.md", "The object window.crmPluginConfig = yours.\n"),
    Shape(
      "a.txt", "It goes before the button itself.\nwindow.crmPluginConfig = {a: 1};\n",
      "set crmPluginConfig = {a: 1}"),
  ]

  @Test("in fences, in elements, and between the paragraphs", arguments: texts)
  func readsCode(text: Shape) { #expect(summary(scan(text.text, text.path)) == text.found) }
}
