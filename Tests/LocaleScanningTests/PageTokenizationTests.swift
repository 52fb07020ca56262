import TestSupport
import Testing

/// What the standard says of a page, with Chromium as the judge of the table itself.
@Suite("Elements begin and end where the HTML standard says")
struct PageTokenizationTests {
  // MARK: - Script data (13.2.5.4 and 13.2.5.15 to 13.2.5.31)

  static let scripts = [
    PageScriptRow("two scripts", "<script>a</script>b<script>c</script>", "a", "c"),
    PageScriptRow("the first end tag ends it", "<script>a</script>b</script>", "a"),
    PageScriptRow("letters of either case", "<SCRIPT>a</Script>b", "a"),
    PageScriptRow("an end tag with a blank", "<script>a</script >b<script>c</script\n>", "a", "c"),
    PageScriptRow("an end tag with a slash", "<script>a</script/>b", "a"),
    PageScriptRow(
      "an end tag with an attribute", "<script>a</script b=c>d<script>e</script>", "a", "e"),
    PageScriptRow(
      "an attribute of an end tag may hold a bracket",
      "<script>a</script b='>'><script>c</script>", "a", "c"),
    PageScriptRow("a longer name ends nothing", "<script>a</scripts>b</script>", "a</scripts>b"),
    PageScriptRow("a shorter name ends nothing", "<script>a</scrip>b</script>", "a</scrip>b"),
    PageScriptRow(
      "a name with a blank before it ends nothing", "<script>a< /script></script>", "a< /script>"),
    PageScriptRow(
      "another end tag ends nothing", "<script>a</b></style></script>", "a</b></style>"),
    PageScriptRow("a slash closes no script", "<script/>a</script>", "a"),
    PageScriptRow("a slash after attributes closes none", "<script id=x />a</script>", "a"),
    PageScriptRow("a comment hides no end tag", "<script><!-- a </script>b", "<!-- a "),
    PageScriptRow(
      "a comment in it may stay open", "<script><!-- a -- b </script>c", "<!-- a -- b "),
    PageScriptRow(
      "a script in a comment hides an end tag",
      "<script><!--<script></script>b</script>c", "<!--<script></script>b"),
    PageScriptRow(
      "the end of the comment shows it again",
      "<script><!--<script>--></script>b", "<!--<script>-->"),
    PageScriptRow(
      "so does a mark with more dashes",
      "<script><!--<script>----></script>b", "<!--<script>---->"),
    PageScriptRow(
      "a bang ends no comment in a script",
      "<script><!--<script>--!></script>b</script>", "<!--<script>--!></script>b"),
    PageScriptRow(
      "a longer name hides nothing", "<script><!--<scripts></script>b", "<!--<scripts>"),
    PageScriptRow(
      "a name that goes on hides nothing", "<script><!--<script<</script>b", "<!--<script<"),
    PageScriptRow(
      "a slash after the name hides it, too",
      "<script><!--<script/></script>b</script>", "<!--<script/></script>b"),
    PageScriptRow(
      "a blank after the name hides it, too",
      "<script><!--<SCRIPT </SCRIPT\n>b</script>", "<!--<SCRIPT </SCRIPT\n>b"),
    PageScriptRow(
      "a comment of five signs is over at once", "<script><!--><script></script>b", "<!--><script>"),
    PageScriptRow(
      "a comment of six signs, too", "<script><!---><script></script>b", "<!---><script>"),
    PageScriptRow(
      "a comment with a dash more goes on",
      "<script><!---<script></script>b</script>", "<!---<script></script>b"),
    PageScriptRow(
      "half a mark begins no comment", "<script><!-<script></script>b", "<!-<script>"),
    PageScriptRow(
      "two scripts in one comment",
      "<script><!--<script></script><script></script>b</script>c",
      "<!--<script></script><script></script>b"),
    PageScriptRow(
      "a script after the end of the comment hides nothing",
      "<script><!-- --><script></script>b", "<!-- --><script>"),
    PageScriptRow(
      "a second comment hides again",
      "<script><!-- --><!--<script></script>b</script>", "<!-- --><!--<script></script>b"),
  ]

  // MARK: - Raw text (13.2.5.2, 13.2.5.3 and 13.2.5.9 to 13.2.5.14)

  static let texts = [
    PageScriptRow("a title", "<title><script>a</script></title><script>b</script>", "b"),
    PageScriptRow("a text area", "<textarea><script>a</script></textarea><script>b</script>", "b"),
    PageScriptRow("a style sheet", "<style><script>a</script></style><script>b</script>", "b"),
    PageScriptRow("a frame", "<iframe><script>a</script></iframe><script>b</script>", "b"),
    PageScriptRow("an example", "<xmp><script>a</script></xmp><script>b</script>", "b"),
    PageScriptRow(
      "what is for others", "<noembed><script>a</script></noembed><script>b</script>", "b"),
    PageScriptRow(
      "what is for no frames", "<noframes><script>a</script></noframes><script>b</script>", "b"),
    PageScriptRow(
      "what is for no scripts", "<noscript><script>a</script></noscript><script>b</script>", "b"),
    PageScriptRow(
      "a longer end tag", "<title></titles><script>a</script></title><script>b</script>", "b"),
    PageScriptRow(
      "a longer end tag of a style sheet",
      "<style></style-x><script>a</script></style><script>b</script>", "b"),
    PageScriptRow("an end tag with a blank", "<title></title ><script>a</script>", "a"),
    PageScriptRow("an end tag in capitals", "<TextArea></TEXTAREA><script>a</script>", "a"),
    PageScriptRow("an end tag with a slash", "<title></title/><script>a</script>", "a"),
    PageScriptRow("an end tag of another element", "<title></style><script>a</script></title>"),
    PageScriptRow("a comment in a title is none", "<title><!--</title><script>a</script>-->", "a"),
    PageScriptRow(
      "a comment in a style sheet is none", "<style><!--</style><script>a</script>", "a"),
    PageScriptRow("a name that only begins so", "<titles><script>a</script></titles>", "a"),
    PageScriptRow("a name that only begins as a script", "<scripts><script>a</script>", "a"),
    PageScriptRow("another element of the same start", "<s><script>a</script></s>", "a"),
    PageScriptRow("plain text to the end", "<script>a</script><plaintext><script>b</script>", "a"),
  ]

  // MARK: - Comments and declarations (13.2.5.41 to 13.2.5.56)

  static let comments = [
    PageScriptRow("a comment", "<!-- <script>a</script> --><script>b</script>", "b"),
    PageScriptRow("the shortest comment", "<!--><script>a</script>", "a"),
    PageScriptRow("the next one", "<!---><script>a</script>", "a"),
    PageScriptRow("a comment without words", "<!----><script>a</script>", "a"),
    PageScriptRow("a comment that ends with a bang", "<!-- a --!><script>b</script>", "b"),
    PageScriptRow(
      "a bang alone ends none", "<!-- a -!><script>b</script>--><script>c</script>", "c"),
    PageScriptRow(
      "a blank before the bracket", "<!-- a -- ><script>b</script>--><script>c</script>", "c"),
    PageScriptRow("more dashes", "<!-- a ----><script>b</script>", "b"),
    PageScriptRow("a comment in a comment", "<!-- <!-- --><script>a</script>", "a"),
    PageScriptRow("a comment of dashes and a bracket inside", "<!-- > --><script>a</script>", "a"),
    PageScriptRow("a comment without an end", "<script>a</script><!-- <script>b</script>", "a"),
    PageScriptRow("a doctype", "<!DOCTYPE html><script>a</script>", "a"),
    PageScriptRow(
      "a doctype with an address", "<!doctype html SYSTEM \"x\"><script>a</script>", "a"),
    PageScriptRow(
      "a bracket ends a doctype even between quotes",
      "<!doctype html SYSTEM \"<script>a</script><script>b</script>", "b"),
    PageScriptRow("an unknown declaration", "<!x <script>a</script><script>b</script>", "b"),
    PageScriptRow("a declaration with one dash", "<!-x <script>a</script><script>b</script>", "b"),
    PageScriptRow(
      "a section of characters is none in HTML",
      "<![CDATA[<script>a</script>]]><script>b</script>", "b"),
    PageScriptRow("an end tag without a name", "</><script>a</script>", "a"),
    PageScriptRow(
      "an end tag that begins with a blank", "</ <script>a</script><script>b</script>", "b"),
    PageScriptRow(
      "an end tag with a bracket in quotes", "</p a='><script>'><script>b</script>", "b"),
    PageScriptRow("a bracket before a digit", "<1 a='<script>a</script>", "a"),
    PageScriptRow("a bracket before a blank", "a < b <script>a</script>", "a"),
  ]

  // MARK: - Attributes (13.2.5.32 to 13.2.5.40)

  static let attributes = [
    PageScriptRow("a bracket in double quotes", "<p a=\"><script>\"><script>b</script>", "b"),
    PageScriptRow("a bracket in single quotes", "<p a='><script>'><script>b</script>", "b"),
    PageScriptRow("the other quotes inside", "<p a='\"' b=\"'\"><script>b</script>", "b"),
    PageScriptRow("no quotes at all", "<p a=b'c><script>b</script>", "b"),
    PageScriptRow("a bracket ends a value without quotes", "<p a=b><script>b</script>", "b"),
    PageScriptRow("a bracket in place of a value", "<p a=><script>b</script>", "b"),
    PageScriptRow("a slash in a value", "<p a=b/><script>b</script>", "b"),
    PageScriptRow("blanks around the sign", "<p a = '>' b\n=\n\">\"><script>b</script>", "b"),
    PageScriptRow("no blank between attributes", "<p a='>'b='>'><script>b</script>", "b"),
    PageScriptRow("a name that begins with the sign", "<p =a='>'><script>b</script>", "b"),
    PageScriptRow("quotes in a name", "<p a'b=\">\"><script>c</script>", "c"),
    PageScriptRow("a quote as a name", "<p ' ><script>b</script>", "b"),
    PageScriptRow("slashes between attributes", "<p / a='>' / b><script>b</script>", "b"),
    PageScriptRow("a bracket in a name", "<p a<b='>'><script>b</script>", "b"),
    PageScriptRow("a script with a bracket in an attribute", "<script a='>'>b</script>", "b"),
    PageScriptRow("an attribute without an end", "<script>a</script><p a='<script>b</script>", "a"),
  ]

  // MARK: - Templates (13.2.6.4.22)

  static let templates = [
    PageScriptRow("a template", "<template><script>a</script></template><script>b</script>", "b"),
    PageScriptRow(
      "a template in a template",
      "<template><template></template><script>a</script></template><script>b</script>", "b"),
    PageScriptRow("a longer end tag", "<template></templates><script>a</script></template>"),
    PageScriptRow("an end tag alone", "</template><script>a</script>", "a"),
    PageScriptRow(
      "an end tag in a comment", "<template><!--</template>--><script>a</script></template>"),
    PageScriptRow(
      "an end tag in a title", "<template><title></template></title><script>a</script></template>"),
    PageScriptRow("a name that only begins so", "<templates><script>a</script>", "a"),
    PageScriptRow("a picture", "<svg><script>a</script></svg><script>b</script>", "a", "b"),
    PageScriptRow(
      "a style of a picture that is closed", "<svg><style/></svg><script>b</script>", "b"),
    PageScriptRow(
      "a title of a picture that is closed", "<svg><title/></svg><script>b</script>", "b"),
  ]

  static let all = scripts + texts + comments + attributes + templates

  @Test("of script elements", arguments: scripts)
  func readsScripts(row: PageScriptRow) { #expect(scriptTexts(row.page) == row.scripts) }

  @Test("of elements of raw text", arguments: texts)
  func readsTexts(row: PageScriptRow) { #expect(scriptTexts(row.page) == row.scripts) }

  @Test("of comments and declarations", arguments: comments)
  func readsComments(row: PageScriptRow) { #expect(scriptTexts(row.page) == row.scripts) }

  @Test("of tags with attributes", arguments: attributes)
  func readsAttributes(row: PageScriptRow) { #expect(scriptTexts(row.page) == row.scripts) }

  @Test("of templates and pictures", arguments: templates)
  func readsTemplates(row: PageScriptRow) { #expect(scriptTexts(row.page) == row.scripts) }

  // Needs Chromium.
  @Test("Chromium reads the same", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithChromium() throws {
    for (row, scripts) in zip(Self.all, try BrowserPage.scripts(of: Self.all.map(\.page))) {
      #expect(scripts == row.scripts, "\(row.testDescription): \(row.page)")
    }
  }
}
