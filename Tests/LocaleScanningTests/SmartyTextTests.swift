import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// Scripts in templates of Smarty (smarty.net, "Escaping Smarty Parsing").
@Suite("Braces that Smarty writes in words are the script's")
struct SmartyTextTests {
  static let shapes: [(String, String)] = [
    ("crmPluginConfig = {ldelim}a: 1{rdelim};", "{a: 1}"),
    ("crmPluginConfig = {$smarty.ldelim}a: 1{$smarty.rdelim};", "{a: 1}"),
    ("crmPluginConfig = {ldelim}a: {ldelim}b: 'c'{rdelim}{rdelim};", "{a: {b: 'c'}}"),
    ("{literal}crmPluginConfig = {a: 1};{/literal}", "{a: 1}"),
    ("{literal}\ncrmPluginConfig = {a: '{$b}'};\n{/literal}", "{a: '{$b}'}"),
    (
      "{literal}crmPluginConfig = {a: '{/literal}{$b}{literal}', c: 1};{/literal}",
      "{a: dynamic, c: 1}"
    ),
    (
      "crmPluginConfig = {ldelim}a: '{$b}', c: {$d}, e: 1{rdelim};",
      "{a: dynamic, c: dynamic, e: 1}"
    ),
    (
      "crmPluginConfig = { a: '{$b}', c: {$d|json_encode nofilter}, e: 1 };",
      "{a: dynamic, c: dynamic, e: 1}"
    ),
    ("crmPluginConfig = {\n a: \"{$b|escape:'javascript'}\",\n c: 1\n};", "{a: dynamic, c: 1}"),
    ("crmPluginConfig = { a: 1, b: '{ c }' };", "{a: 1, b: '{ c }'}"),
    ("{if $b}x();{/if} crmPluginConfig = {ldelim}a: 1{rdelim};", "{a: 1}"),
    ("{foreach $b as $c}x('{$c}');{/foreach} crmPluginConfig = { a: 1 };", "{a: 1}"),
    ("{* it's {ldelim} *} crmPluginConfig = {ldelim}a: 1{rdelim};", "{a: 1}"),
    (
      "{literal}function f() {return {};}{/literal} crmPluginConfig = {ldelim}a: 1{rdelim};",
      "{a: 1}"
    ),
  ]

  @Test("in words or as they are", arguments: shapes)
  func reads(script: String, value: String) {
    let found = scan("<p>{$a}</p>\n<script>\(script)</script>", "a.tpl")
    #expect(summary(found) == ["set crmPluginConfig = \(value)"])
    #expect(found.deadScripts.isEmpty)
  }

  @Test("the words tell a template whatever its name", arguments: shapes)
  func readsOtherNames(script: String, value: String) {
    guard script.contains("{ldelim}"), !script.contains("{*") else { return }
    let found = scan("<script>\(script)</script>", "a.html")
    #expect(summary(found) == ["set crmPluginConfig = \(value)"])
  }

  @Test(
    "a block around the element leaves its braces alone",
    arguments: [
      "{literal}%{/literal}", "<p>{$a}</p>{literal}\n<style>a {b: c}</style>%\n{/literal}",
      "{literal}a{/literal} {$b} {literal}%{/literal}",
    ])
  func readsLiteral(around: String) {
    let script = "crmPluginConfig = {a: '{$b}', c: {if: 1}, d: `{foreach}`};"
    let page = around.replacing("%", with: "<script>\(script)</script>")
    let found = scan(page, "a.tpl")
    #expect(summary(found) == ["set crmPluginConfig = {a: '{$b}', c: {if: 1}, d: '{foreach}'}"])
    // Behind the block it fills in again.
    let after = scan(page + "<script>amoSocialButtonConfig = {a: '{$b}'};</script>", "a.tpl")
    #expect(summary(after).last == "set amoSocialButtonConfig = {a: dynamic}")
  }

  @Test("places lead to the file")
  func leadsBack() throws {
    let marked = MarkedText(
      "<script>{literal}f({});{/literal} crmPluginConfig = {ldelim}a: 'x⟦é⟧y'{rdelim};</script>")
    let value = scan(marked.text, "a.tpl").assignments.first?.value.object?["a"]?.value
    #expect(try #require(value?.string).fileRange(of: 1..<3) == marked.spans[0])
  }

  @Test(
    "a script of no template has such braces, too",
    arguments: [
      "x = {$a};", "x = {if: 1};", "x = {a, b}; {c()}", "function f() {for (;;) {break}}",
    ])
  func passesScripts(script: String) {
    let page = "<script>\(script) crmPluginConfig = {a: 1};</script>"
    #expect(summary(scan(page, "a.html")) == ["set crmPluginConfig = {a: 1}"])
  }
}
