import LocaleScanning
import LocaleSyntax
import TestSupport
import Testing

/// What references in the values of attributes stand for (HTML standard, 13.2.5.72 to 13.2.5.80).
@Suite("References in attributes are decoded as browsers decode them")
struct CharacterReferenceTests {
  /// What stands in the attribute, and what the script of it is.
  static let rows: [(String, String)] = [
    // By name.
    ("&quot;a&quot;", "\"a\""), ("&apos;a&apos;", "'a'"), ("a &amp;&amp; b", "a && b"),
    ("a &lt; b &gt; c", "a < b > c"), ("'&Eacute;t&eacute;'", "'Été'"),
    ("'&Ntilde;and&uacute;'", "'Ñandú'"), ("'&copy;&nbsp;&reg;'", "'©\u{A0}®'"),
    ("'&laquo;a&raquo;'", "'«a»'"), ("'&Uuml;ber &szlig;'", "'Über ß'"),
    ("'&AMP;&LT;&GT;&QUOT;'", "'&<>\"'"), ("a&lpar;&rpar;", "a()"),
    ("'&ldquo;a&rdquo; &ndash; &mdash;'", "'“a” – —'"), ("'&hellip;&euro;&trade;'", "'…€™'"),
    ("'&bull;&middot;'", "'•·'"),
    // By name, without a semicolon: only the names that HTML 4 had, and not before letters and `=`.
    ("&quot a &quot", "\" a \""), ("&quot'a'&quot", "\"'a'\""), ("a &amp& b", "a && b"),
    ("a &lt&gt b", "a <> b"), ("'&eacute&eacute'", "'éé'"), ("'&copy 1'", "'© 1'"),
    ("'?a&copy=1'", "'?a&copy=1'"), ("'?a&copya'", "'?a&copya'"), ("'?a&copy1'", "'?a&copy1'"),
    ("'&amp=1'", "'&amp=1'"), ("'&apos a'", "'&apos a'"), ("'&notit;'", "'&notit;'"),
    ("'&hellip '", "'&hellip '"),
    // By number.
    ("&#34;a&#34;", "\"a\""), ("&#x27;a&#X27;", "'a'"), ("&#0039;a&#x0027;", "'a'"),
    ("'&#233;&#xE9;&#xe9;'", "'ééé'"), ("'&#x1F600;'", "'😀'"),
    // Without a semicolon.
    ("&#39 a&#39", "' a'"), ("&#39a&#39", "'a'"), ("&#x22;a&#x22 ", "\"a\" "),
    ("'&#233t&#233'", "'été'"), ("'&#xE9&#xE9'", "'éé'"), ("'&#xE9t'", "'ét'"),
    // What Windows had in the place of controls.
    ("'&#146;&#147;&#148;&#150;'", "'’“”–'"), ("'&#128;&#x80;&#133;'", "'€€…'"),
    ("'&#159;'", "'Ÿ'"),
    // What no character has.
    ("'&#0;'", "'\u{FFFD}'"), ("'&#xD800;'", "'\u{FFFD}'"), ("'&#x110000;'", "'\u{FFFD}'"),
    ("'&#99999999999999999999;'", "'\u{FFFD}'"),
    // What is no reference.
    ("a & b", "a & b"), ("a && b", "a && b"), ("'&;'", "'&;'"), ("'&#;'", "'&#;'"),
    ("'&#x;'", "'&#x;'"), ("'&#xg;'", "'&#xg;'"), ("'&unknown;'", "'&unknown;'"), ("a &", "a &"),
    ("'&#'", "'&#'"), ("'& amp;'", "'& amp;'"), ("'&amp;quot;'", "'&quot;'"),
    ("'&#38;#39;'", "'&#39;'"), ("'&#-1;'", "'&#-1;'"), ("'&#+1;'", "'&#+1;'"),
  ]

  /// The scripts of the attributes of a page.
  private static func handlers(_ page: String) -> [String] {
    SourceScanner(names).scripts(Array(page.utf8), path: "a.html").filter(\.isHandler)
      .map { String(decoding: $0.source.bytes, as: UTF8.self) }
  }

  @Test("in either kind of quotes", arguments: rows)
  func decodes(_ text: String, _ decoded: String) {
    let value = "crmPlugin(); \(text)"
    if !text.contains("\"") {
      #expect(Self.handlers("<p onclick=\"\(value)\">") == ["crmPlugin(); \(decoded)"])
    }
    if !text.contains("'") {
      #expect(Self.handlers("<p onclick='\(value)'>") == ["crmPlugin(); \(decoded)"])
    }
  }

  @Test("and without quotes", arguments: rows)
  func decodesPlain(_ text: String, _ decoded: String) {
    guard !text.contains(where: { " ><=`".contains($0) }) else { return }
    #expect(Self.handlers("<p onclick=crmPlugin();\(text)>") == ["crmPlugin();\(decoded)"])
  }

  private static let reader = """
    value => {
      const quote = value.includes('"') ? "'" : '"';
      const page = new DOMParser().parseFromString(`<p title=${quote}${value}${quote}>`, 'text/html');
      return page.querySelector('p').title;
    }
    """

  // Needs Chromium.
  @Test("as Chromium does", .enabled(if: Engine.chromium != nil, "needs Chromium"))
  func agreesWithChromium() throws {
    let theirs: [String] = try #require(Engine.chromium).callInPage(
      Self.reader, withEach: Self.rows.map(\.0))
    for (row, decoded) in zip(Self.rows, theirs) {
      #expect(row.1.unicodeScalars.elementsEqual(decoded.unicodeScalars), "\(row.0): \(decoded)")
    }
  }

  private static let pieces = [
    "&", "#", "x", "X", "amp", "lt", "quot", "apos", "eacute", "Eacute", "copy", "reg", "nbsp",
    "not",
    "ETH", "eth", "yuml", "para", "sup1", "frac12", "times", "39", "34", "27", "e9", "128",
    "150", "0", "1F600", ";", ";", ";", "=", " ", "a", "Z", "-", ".", "&#", "&#x", "&amp;",
  ]

  @Test(
    "whatever is put together", .enabled(if: Engine.chromium != nil, "needs Chromium"),
    arguments: Seeded(102))
  func agreesOnRandomTexts(seed: Seed) throws {
    var random = seed.numbers
    let texts = (0..<TestSettings.corpus).map { _ in
      (0..<(1 + random.next(below: 7))).map { _ in random.pick(Self.pieces) }.joined()
    }
    let theirs: [String] = try #require(Engine.chromium).callInPage(Self.reader, withEach: texts)
    var wrong = 0
    for (text, decoded) in zip(texts, theirs) {
      let ours = Self.handlers("<p onclick=\"crmPlugin();\(text)\">")
      let expected = "crmPlugin();\(decoded)"
      guard ours.first?.unicodeScalars.elementsEqual(expected.unicodeScalars) != true else {
        continue
      }
      wrong += 1
      if wrong <= 10 { Issue.record("\(text): \(ours), not \(expected.debugDescription)") }
    }
    #expect(wrong == 0)
  }

  static let places: [(String, String)] = [
    ("<p onclick=\"crmPluginConfig = {a: 'x⟦&eacute⟧ y'}\">", "é"),
    ("<p onclick=\"crmPluginConfig = {a: 'x⟦&#233⟧t'}\">", "é"),
    ("<p onclick=\"crmPluginConfig = {a: 'x⟦&#150;⟧y'}\">", "–"),
    ("<p onclick=\"crmPluginConfig = {a: 'x⟦&Eacute;⟧y'}\">", "É"),
    ("<p onclick='crmPluginConfig = {a: &quot;x⟦&AMP;⟧y&quot;}'>", "&"),
  ]

  @Test("and lead back to where they stand", arguments: places)
  func leadsBack(_ page: String, _ character: String) throws {
    let marked = MarkedText(page)
    let value = scan(marked.text, "a.html").assignments.first?.value.object?["a"]?.value
    let text = try #require(value?.string)
    let place = 1..<(1 + character.utf8.count)
    #expect(Array(text.text.utf8).text(place) == character)
    #expect(text.fileRange(of: place) == marked.spans[0])
  }
}
