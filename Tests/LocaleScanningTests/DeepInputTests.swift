import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

@Suite("Deep and long scripts and pages end in an answer")
struct DeepInputTests {
  /// How often each text stands in a row.
  static let count = TestSettings.depth

  private func scanned(_ path: String, _ before: String, _ part: String, _ after: String)
    -> SourceScan
  {
    scan(before + String(repeating: part, count: Self.count) + after, path)
  }

  static let values = [
    "[", "{a:", "(", "a(", "a.b.", "a[b[", "!", "a?b:", "'a'+", "a+", "`${", "`a${b}", "<a>", "a=>",
    "crmPluginConfig=", "window.", "(window.", "Object.assign(", "JSON.parse(", "Object.freeze(",
    "function(){", "(function(){", "()=>{", "crmPlugin(", "/**/", "a as ", "<A<",
  ]

  @Test("the value of a config", arguments: values)
  func readsValues(part: String) {
    let found = scanned("a.tsx", "crmPluginConfig = ", part, "1")
    #expect(found.assignments.count <= Self.count + 1)
    for assignment in found.assignments.prefix(3) { _ = assignment.value.sourceText }
  }

  static let before = [
    "[", "{", "(", ")", "}", "]", "{var a=1;", "if(a){", "if(a)", "function f(){", "(function(){",
    "()=>{", "a.b", ".a", "a=>", "a(", "a?", "a:", "`", "`${", "'", "//\n", "-->\n", "a,", "var a,",
    "var a:b,", "class A{", "x=/[", "a.b=", "get ",
  ]

  @Test("what stands before a config", arguments: before)
  func readsBefore(part: String) {
    let found = scanned("a.js", "", part, "\n;crmPluginConfig = {a: 1}")
    #expect(found.assignments.count <= 1)
  }

  static let rows: [(String, Int)] = [
    ("crmPluginConfig={};", count), ("if(a)crmPluginConfig={};", count),
    ("crmPluginConfig.a=1;", count), ("function f(){crmPluginConfig={}}", count),
    ("Object.assign(window,{crmPluginConfig:{}});", count),
    ("crmPlugin('a');", 0), ("x='crmPluginConfig={}';", count),
  ]

  @Test("many of a kind are all found, in order", arguments: rows)
  func readsRows(part: String, count: Int) {
    let found = scanned("a.js", "", part, "")
    #expect(found.assignments.count == count)
    let offsets = found.assignments.map(\.range.lowerBound)
    #expect(offsets == offsets.sorted())
  }

  @Test("a long path is followed to its end", arguments: [".a", "['a']", "?.a"])
  func followsPaths(step: String) throws {
    let found = try #require(scanned("a.js", "crmPluginConfig", step, "={}").assignments.first)
    #expect(found.steps.count == Self.count)
  }

  @Test("constants that double each other again and again are worth nothing that is known")
  func followsConstants() {
    let doubled = (0..<40).map { "const a\($0 + 1) = `${a\($0)}${a\($0)}${a\($0)}${a\($0)}`;" }
    let text = "const a0 = 'a';" + doubled.joined() + "window[a40] = {}; crmPluginConfig = {a: 1}"
    #expect(summary(scan(text, "a.js")) == ["set crmPluginConfig = {a: 1}"])
  }

  static let pages = [
    "<div>", "<a ", "<a b='", "<a b={", "<!--", "-->", "</", "<", "<script>", "</script>",
    "<template>", "</template>", "<title>", "{{", "{{ ", "{%", "{% comment %}", "{#", "{{--", "<?",
    "<?php '", "<?php \"$a[", "<?php \"{$", "<?= <<<A\n", "<%", "&amp;", "<a onclick='a(", "\0",
    "<svg>", "</svg>", "<svg><style>", "<svg><script>", "<svg><foreignObject>", "<math><mi>",
    "<svg><![CDATA[", "{% raw %}", "{% endraw %}", "@verbatim", "<#noparse>", "{{ '<", "{% '<",
    "{{ \"{{ '<", "<%= a do %>", "<% content_for :a do %>",
  ]

  @Test("a page", arguments: pages)
  func readsPages(part: String) {
    for path in ["a.php", "a.vue"] {
      let found = scanned(path, "", part, "<script>crmPluginConfig = {a: 1}</script>")
      #expect(found.assignments.count <= 1)
    }
  }

  static let served = ["$a[", "{$", "${", "$a->", "\\", "'.'", "\".", "\".$a.\""]

  @Test("a string of the server", arguments: served)
  func readsServed(part: String) {
    let found = scanned(
      "a.php", "<?php echo \"<script>crmPluginConfig = {a: '", part, "'}</script>")
    #expect(found.assignments.count <= 1)
  }

  static let elements: [(String, Int)] = [
    ("<b onclick=\"crmPluginConfig={}\">", count), ("<script>crmPluginConfig={}</script>", count),
    ("<script src='https://gso.kommo.com/js/button.js'></script>", 0),
  ]

  @Test("many elements", arguments: elements)
  func readsElements(part: String, count: Int) {
    #expect(scanned("a.html", "", part, "").assignments.count == count)
  }

  @Test("code in strings in code in strings is read a few levels down")
  func readsNestedTexts() {
    var text = "crmPluginConfig = {a: 1}"
    for _ in 0..<8 {
      let escaped = text.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
      text = "x = '" + escaped + "'"
    }
    #expect(scan(text, "a.js").assignments.isEmpty)
  }
}
