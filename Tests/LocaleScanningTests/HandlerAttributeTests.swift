import LocaleScanning
import TestSupport
import Testing

/// Which attributes hold code and where it begins, with Chromium as the judge of the table itself.
@Suite("Code in attributes is what a browser runs")
struct HandlerAttributeTests {
  /// An element, and what its attributes call when it is clicked.
  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let element: String
    let called: [String]

    init(_ sentence: String, _ element: String, _ called: String...) {
      testDescription = sentence
      self.element = element
      self.called = called
    }
  }

  static let rows: [Row] = [
    Row("in double quotes", "<b onclick=\"crmPlugin('a')\">", "a"),
    Row("in single quotes", "<b onclick='crmPlugin(\"a\")'>", "a"),
    Row("without quotes", "<b onclick=crmPlugin('a')>", "a"),
    Row("in capitals", "<B ONCLICK=\"crmPlugin('a')\">", "a"),
    Row("blanks around the sign", "<b onclick\n=\n\"crmPlugin('a')\">", "a"),
    Row(
      "the first of two counts", "<b onclick=\"crmPlugin('a')\" onclick=\"crmPlugin('b')\">", "a"),
    Row(
      "in letters of either case", "<b onclick=\"crmPlugin('a')\" OnClick=\"crmPlugin('b')\">", "a"),
    Row("even where it is empty", "<b onclick onclick=\"crmPlugin('b')\">"),
    Row("other attributes between", "<b onclick=\"crmPlugin('a')\" id=c title=d>", "a"),
    Row("after a slash", "<b/onclick=\"crmPlugin('a')\">", "a"),
    Row("entities", "<b onclick=\"crmPlugin(&quot;a&quot;)\">", "a"),
    Row("entities by number", "<b onclick=\"crmPlugin(&#39;a&#x27;)\">", "a"),
    Row("an entity twice", "<b onclick=\"crmPlugin('&amp;amp;')\">", "&amp;"),
    Row("a comment in it", "<b onclick=\"/* ' */ crmPlugin('a') // it's\">", "a"),
    Row(
      "marks of HTML in it", "<b onclick=\"if (1 < 2) crmPlugin('<!-- <script>')\">",
      "<!-- <script>"),
    Row("line breaks in it", "<b onclick=\"\n crmPlugin(\n 'a')\n\">", "a"),
    Row("a link with code", "<a href=\"javascript:crmPlugin('a')\">", "a"),
    Row("in letters of either case", "<a href=\"JavaScript:crmPlugin('a')\">", "a"),
    Row("after blanks", "<a href=\" \n javascript:crmPlugin('a')\">", "a"),
    Row("with entities", "<a href=\"javascript&#58;crmPlugin(&quot;a&quot;)\">", "a"),
    Row("several statements", "<a href=\"javascript:void(0); crmPlugin('a');\">", "a"),
    Row("an address that holds the word", "<a href=\"#javascript:crmPlugin('a')\">"),
    Row("another scheme", "<a href=\"x-javascript:crmPlugin('a')\">"),
    Row("an address alone", "<a href=\"#crmPlugin('a')\">"),
    Row("data are no code", "<b data-onclick=\"crmPlugin('a')\">"),
    Row("nor is a title", "<b title=\"crmPlugin('a')\">"),
    Row("nor a class", "<b class=\"crmPlugin('a')\">"),
    Row("nor a name", "<b name=onclick value=\"crmPlugin('a')\">"),
  ]

  @Test("calls are found there", arguments: rows)
  func findsCalls(row: Row) {
    let expected = row.called.map { "call crmPlugin('\($0)')" }
    #expect(summary(scan("<p>x</p>\(row.element)c</b></a>", "a.html")) == expected)
  }

  @Test("and nowhere in a template, which is no part of the page", arguments: rows)
  func passesTemplates(row: Row) {
    #expect(summary(scan("<template>\(row.element)c</b></a></template>", "a.html")) == [])
  }

  @Test("both of two are read between which a server chooses")
  func readsAlternatives() {
    let element = """
      <b {% if a %}onclick="crmPlugin('a')"{% else %}onclick="crmPlugin('b')"{% endif %}>
      """
    let both = ["call crmPlugin('a')", "call crmPlugin('b')"]
    #expect(summary(scan(element, "a.liquid")) == both)
    let php = """
      <b <?php if ($a): ?>onclick="crmPlugin('a')"<?php else: ?>onclick="crmPlugin('b')"<?php endif ?>>
      """
    #expect(summary(scan(php, "a.php")) == both)
  }

  @Test("code with escapes of an address is left alone")
  func passesEscapes() {
    let link = "<a href=\"javascript:crmPlugin(%27a%27)\">"
    #expect(summary(scan(link, "a.html")) == [])
    let remainder = "<a href=\"javascript:crmPlugin('a', 5 % 3)\">"
    #expect(summary(scan(remainder, "a.html")) == ["call crmPlugin('a', dynamic)"])
  }

  private static let judge = """
    element => {
      const called = [];
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inner = frame.contentDocument;
      inner.open();
      inner.write(`<!doctype html><p>x</p>${element}c</b></a>`);
      inner.close();
      const target = inner.querySelector('p').nextElementSibling;
      const call = code => new Function('crmPlugin', code)(name => called.push(name));
      const code = target.getAttribute('onclick');
      if (typeof target.onclick === 'function') call(code);
      const href = target.localName === 'a' ? new URL(target.href, 'https://a.b/') : null;
      if (href?.protocol === 'javascript:') call(decodeURIComponent(href.href.slice(11)));
      frame.remove();
      return called;
    }
    """

  // Needs Chromium.
  @Test("as Chromium runs it", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithChromium() throws {
    let called: [[String]] = try #require(Engine.chromium).callInPage(
      Self.judge, withEach: Self.rows.map(\.element))
    for (row, called) in zip(Self.rows, called) {
      #expect(called == row.called, "\(row.element)")
    }
  }
}
