import LocaleDiagnostics
import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// Marks that open the tag of some engine, on a page where nothing closes it: no engine takes such a page,
/// so it is what a browser makes of it.
@Suite("What opens a tag that nothing closes is text")
struct UnclosedMarkTests {
  /// Each with what may follow it in a tag.
  static let marks = [
    "{{", "{{ a", "{{{", "{{#if a", "{{/", "{{!", "{{!-- a", "{{--", "{{~", "{{~!", "{{/* a",
    "{{- a", "{{- /* a", "{%", "{% if a", "{%- comment", "{#", "{# a", "{!!", "{!! $a", "<%", "<%=",
    "<%# a", "<%-- a", "<?", "<? a", "<?=", "<?xml version=1", "<?xml:namespace prefix = o", "<#--",
    "<#if a", "@*", "@if (a", "@{{", "${a", "{$a", "{*", "{/* a", "[#if a", "[#--", "#{a",
  ]

  private static let plain = "crmPluginConfig = {a: 'b', c: \"d\"};"
  private static let nested = "crmPluginConfig = {a: {b: {c: 'd', e: \"f\"}}};"

  private static let pages = marks.map { "<p>\($0) </p><p>a</p><script>\(plain)</script>" }

  @Test("in the text of a page", arguments: zip(marks, pages))
  func readsText(mark: String, page: String) {
    // Even browsers take this for more than text: it opens code that is open to the end of the file.
    guard mark != "<?=" else { return }
    #expect(scriptTexts(page) == [Self.plain])
  }

  // Needs Chromium.
  @Test("where Chromium finds the same", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithChromium() throws {
    for (page, scripts) in zip(Self.pages, try BrowserPage.scripts(of: Self.pages)) {
      #expect(scripts == [Self.plain], "\(page)")
    }
  }

  /// Braces that follow on the line close nothing, because the quotes do.
  @Test("in an attribute, whatever braces follow", arguments: marks)
  func readsAttributes(mark: String) {
    for value in ["\"\(mark)\"", "'\(mark)'", "\"a \(mark) \""] {
      let page = "<p title=\(value) data-a='{\"b\":{\"c\":{}}}'></p><script>\(Self.nested)</script>"
      #expect(scriptTexts(page) == [Self.nested], "\(page)")
    }
  }

  static let scripts = marks.flatMap { mark in
    ["'\(mark)'", "\"\(mark)\"", "`\(mark.hasPrefix("$") ? "" : mark)`", "'a \(mark) '"].map {
      "var x = \($0); \(nested)"
    } + ["crmPluginConfig = {a: {x: '\(mark)', b: {c: 'd', e: \"f\"}}};"]
      + ["crmPluginConfig = {a: {b: {c: 'd', e: \"f\", x: \"\(mark)\"}}};"]
  }

  @Test("in a string of a script, whatever braces follow", arguments: scripts)
  func readsStrings(script: String) {
    let found = scan("<script>\(script)</script>", "a.html")
    let inner = found.assignments.first?.value.object?["a"]?.value.object?["b"]?.value.object
    #expect(inner?["c"]?.value.string?.text == "d")
    #expect(inner?["e"]?.value.string?.text == "f")
    #expect(found.diagnostics.map { $0.message.description } == [])
    #expect(found.deadScripts.isEmpty)
  }

  @Test(
    "unless the page may be PHP, whose last code may stay open",
    arguments: [
      ("a.php", "<? a"), ("a.php", "<?php a"), ("a.html", "<?php a"), ("a.html", "<?= a"),
      ("a.blade.php", "<? a"), ("a.phtml", "<?php"),
    ])
  func takesTheRest(path: String, mark: String) {
    #expect(scriptTexts("<p>\(mark) <script>\(Self.plain)</script>", path) == [])
  }

  @Test(
    "and a declaration of XML is no code of PHP",
    arguments: ["a.php", "a.blade.php", "a.html", "a.xhtml", "a.twig"],
    ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<?xml:namespace prefix = o />", "<?XML a>"])
  func passesDeclarations(path: String, declaration: String) {
    let page = "\(declaration)<p>it's</p><script>\(Self.plain)</script><p>what?></p>"
    #expect(scriptTexts(page, path) == [Self.plain])
  }
}
