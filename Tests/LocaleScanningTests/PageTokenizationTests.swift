import TestSupport
import Testing

/// What the standard says of a page, with Chromium as the judge of the table itself.
@Suite("Elements begin and end where the HTML standard says")
struct PageTokenizationTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let page: String
    /// What stands in each of its scripts.
    let scripts: [String]

    init(_ sentence: String, _ page: String, _ scripts: String...) {
      testDescription = sentence
      self.page = page
      self.scripts = scripts
    }
  }

  // MARK: - Script data (13.2.5.4 and 13.2.5.15 to 13.2.5.31)

  static let scripts = [
    Row("two scripts", "<script>a</script>b<script>c</script>", "a", "c"),
    Row("the first end tag ends it", "<script>a</script>b</script>", "a"),
    Row("letters of either case", "<SCRIPT>a</Script>b", "a"),
    Row("an end tag with a blank", "<script>a</script >b<script>c</script\n>", "a", "c"),
    Row("an end tag with a slash", "<script>a</script/>b", "a"),
    Row("an end tag with an attribute", "<script>a</script b=c>d<script>e</script>", "a", "e"),
    Row(
      "an attribute of an end tag may hold a bracket",
      "<script>a</script b='>'><script>c</script>", "a", "c"),
    Row("a longer name ends nothing", "<script>a</scripts>b</script>", "a</scripts>b"),
    Row("a shorter name ends nothing", "<script>a</scrip>b</script>", "a</scrip>b"),
    Row(
      "a name with a blank before it ends nothing", "<script>a< /script></script>", "a< /script>"),
    Row("another end tag ends nothing", "<script>a</b></style></script>", "a</b></style>"),
    Row("a slash closes no script", "<script/>a</script>", "a"),
    Row("a slash after attributes closes none", "<script id=x />a</script>", "a"),
    Row("a comment hides no end tag", "<script><!-- a </script>b", "<!-- a "),
    Row("a comment in it may stay open", "<script><!-- a -- b </script>c", "<!-- a -- b "),
    Row(
      "a script in a comment hides an end tag",
      "<script><!--<script></script>b</script>c", "<!--<script></script>b"),
    Row(
      "the end of the comment shows it again",
      "<script><!--<script>--></script>b", "<!--<script>-->"),
    Row(
      "so does a mark with more dashes",
      "<script><!--<script>----></script>b", "<!--<script>---->"),
    Row(
      "a bang ends no comment in a script",
      "<script><!--<script>--!></script>b</script>", "<!--<script>--!></script>b"),
    Row(
      "a longer name hides nothing", "<script><!--<scripts></script>b", "<!--<scripts>"),
    Row("a name that goes on hides nothing", "<script><!--<script<</script>b", "<!--<script<"),
    Row(
      "a slash after the name hides it, too",
      "<script><!--<script/></script>b</script>", "<!--<script/></script>b"),
    Row(
      "a blank after the name hides it, too",
      "<script><!--<SCRIPT </SCRIPT\n>b</script>", "<!--<SCRIPT </SCRIPT\n>b"),
    Row(
      "a comment of five signs is over at once", "<script><!--><script></script>b", "<!--><script>"),
    Row("a comment of six signs, too", "<script><!---><script></script>b", "<!---><script>"),
    Row(
      "a comment with a dash more goes on",
      "<script><!---<script></script>b</script>", "<!---<script></script>b"),
    Row(
      "half a mark begins no comment", "<script><!-<script></script>b", "<!-<script>"),
    Row(
      "two scripts in one comment",
      "<script><!--<script></script><script></script>b</script>c",
      "<!--<script></script><script></script>b"),
    Row(
      "a script after the end of the comment hides nothing",
      "<script><!-- --><script></script>b", "<!-- --><script>"),
    Row(
      "a second comment hides again",
      "<script><!-- --><!--<script></script>b</script>", "<!-- --><!--<script></script>b"),
  ]

  // MARK: - Raw text (13.2.5.2, 13.2.5.3 and 13.2.5.9 to 13.2.5.14)

  static let texts = [
    Row("a title", "<title><script>a</script></title><script>b</script>", "b"),
    Row("a text area", "<textarea><script>a</script></textarea><script>b</script>", "b"),
    Row("a style sheet", "<style><script>a</script></style><script>b</script>", "b"),
    Row("a frame", "<iframe><script>a</script></iframe><script>b</script>", "b"),
    Row("an example", "<xmp><script>a</script></xmp><script>b</script>", "b"),
    Row("what is for others", "<noembed><script>a</script></noembed><script>b</script>", "b"),
    Row("what is for no frames", "<noframes><script>a</script></noframes><script>b</script>", "b"),
    Row("what is for no scripts", "<noscript><script>a</script></noscript><script>b</script>", "b"),
    Row("a longer end tag", "<title></titles><script>a</script></title><script>b</script>", "b"),
    Row(
      "a longer end tag of a style sheet",
      "<style></style-x><script>a</script></style><script>b</script>", "b"),
    Row("an end tag with a blank", "<title></title ><script>a</script>", "a"),
    Row("an end tag in capitals", "<TextArea></TEXTAREA><script>a</script>", "a"),
    Row("an end tag with a slash", "<title></title/><script>a</script>", "a"),
    Row("an end tag of another element", "<title></style><script>a</script></title>"),
    Row("a comment in a title is none", "<title><!--</title><script>a</script>-->", "a"),
    Row("a comment in a style sheet is none", "<style><!--</style><script>a</script>", "a"),
    Row("a name that only begins so", "<titles><script>a</script></titles>", "a"),
    Row("a name that only begins as a script", "<scripts><script>a</script>", "a"),
    Row("another element of the same start", "<s><script>a</script></s>", "a"),
    Row("plain text to the end", "<script>a</script><plaintext><script>b</script>", "a"),
  ]

  // MARK: - Comments and declarations (13.2.5.41 to 13.2.5.56)

  static let comments = [
    Row("a comment", "<!-- <script>a</script> --><script>b</script>", "b"),
    Row("the shortest comment", "<!--><script>a</script>", "a"),
    Row("the next one", "<!---><script>a</script>", "a"),
    Row("a comment without words", "<!----><script>a</script>", "a"),
    Row("a comment that ends with a bang", "<!-- a --!><script>b</script>", "b"),
    Row("a bang alone ends none", "<!-- a -!><script>b</script>--><script>c</script>", "c"),
    Row("a blank before the bracket", "<!-- a -- ><script>b</script>--><script>c</script>", "c"),
    Row("more dashes", "<!-- a ----><script>b</script>", "b"),
    Row("a comment in a comment", "<!-- <!-- --><script>a</script>", "a"),
    Row("a comment of dashes and a bracket inside", "<!-- > --><script>a</script>", "a"),
    Row("a comment without an end", "<script>a</script><!-- <script>b</script>", "a"),
    Row("a doctype", "<!DOCTYPE html><script>a</script>", "a"),
    Row("a doctype with an address", "<!doctype html SYSTEM \"x\"><script>a</script>", "a"),
    Row(
      "a bracket ends a doctype even between quotes",
      "<!doctype html SYSTEM \"<script>a</script><script>b</script>", "b"),
    Row("an unknown declaration", "<!x <script>a</script><script>b</script>", "b"),
    Row("a declaration with one dash", "<!-x <script>a</script><script>b</script>", "b"),
    Row(
      "a section of characters is none in HTML",
      "<![CDATA[<script>a</script>]]><script>b</script>", "b"),
    Row("an end tag without a name", "</><script>a</script>", "a"),
    Row("an end tag that begins with a blank", "</ <script>a</script><script>b</script>", "b"),
    Row("an end tag with a bracket in quotes", "</p a='><script>'><script>b</script>", "b"),
    Row("a bracket before a digit", "<1 a='<script>a</script>", "a"),
    Row("a bracket before a blank", "a < b <script>a</script>", "a"),
  ]

  // MARK: - Attributes (13.2.5.32 to 13.2.5.40)

  static let attributes = [
    Row("a bracket in double quotes", "<p a=\"><script>\"><script>b</script>", "b"),
    Row("a bracket in single quotes", "<p a='><script>'><script>b</script>", "b"),
    Row("the other quotes inside", "<p a='\"' b=\"'\"><script>b</script>", "b"),
    Row("no quotes at all", "<p a=b'c><script>b</script>", "b"),
    Row("a bracket ends a value without quotes", "<p a=b><script>b</script>", "b"),
    Row("a bracket in place of a value", "<p a=><script>b</script>", "b"),
    Row("a slash in a value", "<p a=b/><script>b</script>", "b"),
    Row("blanks around the sign", "<p a = '>' b\n=\n\">\"><script>b</script>", "b"),
    Row("no blank between attributes", "<p a='>'b='>'><script>b</script>", "b"),
    Row("a name that begins with the sign", "<p =a='>'><script>b</script>", "b"),
    Row("quotes in a name", "<p a'b=\">\"><script>c</script>", "c"),
    Row("a quote as a name", "<p ' ><script>b</script>", "b"),
    Row("slashes between attributes", "<p / a='>' / b><script>b</script>", "b"),
    Row("a bracket in a name", "<p a<b='>'><script>b</script>", "b"),
    Row("a script with a bracket in an attribute", "<script a='>'>b</script>", "b"),
    Row("an attribute without an end", "<script>a</script><p a='<script>b</script>", "a"),
  ]

  // MARK: - Templates (13.2.6.4.22)

  static let templates = [
    Row("a template", "<template><script>a</script></template><script>b</script>", "b"),
    Row(
      "a template in a template",
      "<template><template></template><script>a</script></template><script>b</script>", "b"),
    Row("a longer end tag", "<template></templates><script>a</script></template>"),
    Row("an end tag alone", "</template><script>a</script>", "a"),
    Row("an end tag in a comment", "<template><!--</template>--><script>a</script></template>"),
    Row(
      "an end tag in a title", "<template><title></template></title><script>a</script></template>"),
    Row("a name that only begins so", "<templates><script>a</script>", "a"),
    Row("a picture", "<svg><script>a</script></svg><script>b</script>", "a", "b"),
    Row("a style of a picture that is closed", "<svg><style/></svg><script>b</script>", "b"),
    Row("a title of a picture that is closed", "<svg><title/></svg><script>b</script>", "b"),
  ]

  static let all = scripts + texts + comments + attributes + templates

  @Test("of script elements", arguments: scripts)
  func readsScripts(row: Row) { #expect(scriptTexts(row.page) == row.scripts) }

  @Test("of elements of raw text", arguments: texts)
  func readsTexts(row: Row) { #expect(scriptTexts(row.page) == row.scripts) }

  @Test("of comments and declarations", arguments: comments)
  func readsComments(row: Row) { #expect(scriptTexts(row.page) == row.scripts) }

  @Test("of tags with attributes", arguments: attributes)
  func readsAttributes(row: Row) { #expect(scriptTexts(row.page) == row.scripts) }

  @Test("of templates and pictures", arguments: templates)
  func readsTemplates(row: Row) { #expect(scriptTexts(row.page) == row.scripts) }

  // Needs Chromium.
  @Test("Chromium reads the same", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithChromium() throws {
    for (row, scripts) in zip(Self.all, try BrowserPage.scripts(of: Self.all.map(\.page))) {
      #expect(scripts == row.scripts, "\(row.testDescription): \(row.page)")
    }
  }
}
