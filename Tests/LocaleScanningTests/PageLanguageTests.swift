import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

@Suite("The language of a page is the one that its element names")
struct PageLanguageTests {
  static let named: [(String, String)] = [
    ("<html lang=\"pt\">", "pt"), ("<html lang='pt-BR'>", "pt-BR"), ("<html lang=pt>", "pt"),
    ("<HTML LANG=PT>", "PT"), ("<html data-lang=de lang=pt>", "pt"),
    ("<html lang=pt lang=de>", "pt"),
    ("<html lang = \"pt\" class='{{ a }}'>", "pt"), ("<html class=\"<?= $a ?>\" lang=pt>", "pt"),
    ("<html lang=\"pt&#45;BR\">", "pt-BR"), ("<!-- <html lang=de> --><html lang=pt>", "pt"),
    ("<!doctype html>\n<html prefix='og: a#' lang=\"pt\">", "pt"),
    ("<template><html lang=de></template><html lang=pt>", "pt"), ("<html><html lang=pt>", "pt"),
    ("<html lang=pt><html lang=de>", "pt"), ("<svg><title><html lang=de></title></svg>", "de"),
    ("<title><html lang=de></title><html lang=pt>", "pt"),
  ]

  @Test("as a text", arguments: named)
  func reads(page: String, language: String) {
    let found = scan(page, "a.html")
    #expect(found.pageLanguage?.text == language)
    #expect(found.pageLanguageHole == nil)
  }

  private static let reader = """
    page => new DOMParser().parseFromString(page, 'text/html').documentElement.lang
    """

  @Test("Chromium agrees", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithChromium() throws {
    let theirs: [String] = try #require(Engine.chromium).callInPage(
      Self.reader, withEach: Self.named.map(\.0))
    for (row, language) in zip(Self.named, theirs) { #expect(row.1 == language, "\(row.0)") }
  }

  @Test(
    "or nothing is",
    arguments: [
      "<html>", "<html lang>", "<html lang=\"\">", "<html xml:lang=pt>", "<p lang=pt>",
      "<htmlx lang=pt>",
      "<html hreflang=pt>", "<!-- <html lang=pt> -->", "<script>'<html lang=pt>'</script>",
      "<template><html lang=pt></template>", "<title><html lang=pt></title>", "</html lang=pt>",
      "<body lang=pt>", "&lt;html lang=pt>",
    ])
  func passes(page: String) {
    let found = scan(page, "a.html")
    #expect(found.pageLanguage == nil && found.pageLanguageHole == nil)
  }

  /// A page, and what of it stands for the language.
  @Test(
    "or only a server knows it",
    arguments: [
      ("a.php", "<html ⟦language_attributes⟧()>"),
      ("a.php", "<html <?php ⟦language_attributes⟧(); ?>>"),
      ("a.php", "<html lang=\"⟦<?= $l ?>⟧\">"), ("a.php", "<html lang=⟦<?= $l ?>⟧ class=a>"),
      ("a.blade.php", "<html lang=\"⟦{{ str_replace('_', '-', app()->getLocale()) }}⟧\">"),
      ("a.twig", "<html lang=\"⟦{{ app.request.locale }}⟧\">"), ("a.html", "<html lang=⟦{{ l }}⟧>"),
      ("a.liquid", "<html class=\"a\" lang=\"⟦{{ request.locale.iso_code }}⟧\">"),
      ("a.erb", "<html lang=\"⟦<%= I18n.locale %>⟧\">"), ("a.ejs", "<html lang='⟦<%= l %>⟧'>"),
      ("a.jsp", "<html lang=\"⟦${l}⟧\">"), ("a.ftl", "<html lang=\"⟦${locale}⟧\">"),
      ("a.cshtml", "<html lang=\"⟦@l⟧\">"), ("a.tpl", "<html lang=\"⟦{$l}⟧\">"),
      ("a.html", "<html lang=\"⟦%LANG%⟧\">"), ("a.html", "<html th:lang=\"⟦${l}⟧\">"),
      ("a.html", "<html [lang]=\"⟦l⟧\">"), ("a.html", "<html [attr.lang]='⟦l⟧'>"),
      ("a.vue", "<html :lang=\"⟦l⟧\">"), ("a.vue", "<html v-bind:lang=\"⟦l⟧\">"),
      ("a.astro", "<html lang={⟦l⟧}>"), ("a.svelte", "<html lang={⟦l⟧}>"),
      ("a.svelte", "<html lang=\"⟦%lang%⟧\">"),
      ("a.twig", "<html lang=\"⟦pt-{{ l }}⟧\">"),
    ])
  func findsHoles(path: String, page: String) {
    let marked = MarkedText(page)
    let found = scan(marked.text, path)
    #expect(found.pageLanguage == nil)
    #expect(found.pageLanguageHole == marked.spans[0])
  }

  @Test("a page in a string has one, too, but a page in a page has the outer one's")
  func readsTexts() {
    let page =
      "<html lang=pt><iframe srcdoc='<html lang=de><script>crmPluginConfig = {}</script>'></iframe>"
    #expect(scan(page, "a.html").pageLanguage?.text == "pt")
    let script = "x = '<html lang=\"pt\"><script>crmPluginConfig = {}<\\/script>'"
    #expect(scan(script, "a.js").pageLanguage?.text == "pt")
  }
}
