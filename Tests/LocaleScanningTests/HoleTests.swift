import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

@Suite("What only running could tell is a hole in the text of a string")
struct HoleTests {
  static let texts: [Shape] = [
    Shape(
      "a.js", "x = 'crmPluginConfig = {a: ' + b + ', c: \"d' + e + '\", f: 1};'",
      "set crmPluginConfig = {a: dynamic, c: dynamic, f: 1}"),
    Shape(
      "a.js", "x = 'crmPluginConfig = {a: `b' + c + '`, d: 1};'",
      "set crmPluginConfig = {a: dynamic, d: 1}"),
    Shape(
      "a.js", "x = '<script>crmPluginConfig = {a: ' + b + '}<\\/script>'",
      "set crmPluginConfig = {a: dynamic}"),
    Shape(
      "a.js", "x = '<html lang=\"' + a + '\"><script>crmPluginConfig = {b: 1}<\\/script>'",
      "set crmPluginConfig = {b: 1}"),
    Shape(
      "a.js", "x = '<html lang=\"pt\" ' + a + ' ><script>crmPluginConfig = {b: 1}<\\/script>'",
      "lang pt", "set crmPluginConfig = {b: 1}"),
    Shape(
      "a.js", "x = '<b onclick=\"crmPlugin(' + a + ', \\'b' + c + '\\')\">' + '<script>'",
      "call crmPlugin(dynamic, dynamic)"),
    Shape(
      "a.js", "x = 'y = \\'crmPluginConfig = {a: \"' + b + '\", c: 1};\\';'",
      "set crmPluginConfig = {a: dynamic, c: 1}"),
    Shape(
      "a.php", "<?php echo \"<script>crmPluginConfig = {a: $b, c: '{$d}'}</script>\";",
      "set crmPluginConfig = {a: dynamic, c: dynamic}"),
  ]

  @Test("it reads as dynamic, in code, strings, templates and attributes", arguments: texts)
  func readsHoles(text: Shape) {
    #expect(summary(scan(text.text, text.path)) == text.found)
  }

  static let plain: [Shape] = [
    Shape("a.js", "crmPluginConfig = {a: '<?=0?>'}", "set crmPluginConfig = {a: '<?=0?>'}"),
    Shape("a.js", "crmPluginConfig = {a: '\u{1A}'}", "set crmPluginConfig = {a: '\u{1A}'}"),
    Shape(
      "a.js", "x = 'crmPluginConfig = {a: \"\u{1A}\", b: ' + c + '};'",
      "set crmPluginConfig = {a: '\u{1A}', b: dynamic}"),
  ]

  @Test("no character of the text itself makes one", arguments: plain)
  func takesTextAsItIs(text: Shape) {
    #expect(summary(scan(text.text, text.path)) == text.found)
  }

  @Test("it is shown as an ellipsis, and leads to the code that stands for it")
  func showsHoles() throws {
    let marked = MarkedText("x = `crmPluginConfig = {a: b(⟦${c}⟧, 1)};`")
    let value = try #require(scan(marked.text, "a.js").assignments.first?.value)
    let member = try #require(value.object?["a"]?.value)
    #expect(member.sourceText == "b(…, 1)")
    #expect(marked.bytes.text(member.range) == "b(${c}, 1)")
  }
}
