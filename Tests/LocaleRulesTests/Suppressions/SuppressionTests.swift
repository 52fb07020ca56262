import LocaleDiagnostics
import Testing

@Suite("Suppressions in every kind of comment")
struct SuppressionTests {
  private static let config =
    "<script>window.crmPluginConfig = { onlinechat: { locale: { extends: 'es', date_format: 'dd.MM.YYYY' } } };</script>"
  private static let words = "crmlocale: ignore=date-pattern-week-year -- agreed"

  static let comments: [(path: String, comment: String)] = [
    ("a.html", "<!-- \(words) -->"), ("a.php", "<?php /* \(words) */ ?>"),
    ("a.php", "<?php # \(words) ?>"), ("a.php", "<?php\n// \(words)\n?>"),
    ("a.php", "<?php\n/*\n * \(words)\n */\n?>"), ("a.php", "{{-- \(words) --}}"),
    ("a.blade.php", "{{-- \(words) --}}"), ("a.twig", "{# \(words) #}"),
    ("a.njk", "{#\n  \(words)\n#}"), ("a.liquid", "{% comment %} \(words) {% endcomment %}"),
    ("a.html", "{% comment %} \(words) {% endcomment %}"), ("a.hbs", "{{! \(words) }}"),
    ("a.hbs", "{{!-- \(words) --}}"), ("a.mustache", "{{! \(words) }}"),
    ("a.erb", "<%# \(words) %>"), ("a.jsp", "<%-- \(words) --%>"), ("a.cshtml", "@* \(words) *@"),
    ("a.ftl", "<#-- \(words) -->"),
  ]

  @Test("A comment that the file's kind has is heard", arguments: comments)
  func heard(_ path: String, _ comment: String) {
    let source = "\(comment)\n\(Self.config)\n"
    let found = Check(path).findings(in: source).map(\.code).filter {
      $0 != "missing-key" && $0 != "inherited-date-pattern"
    }
    #expect(found == [])
    #expect(!Check(path).findings("date-pattern-week-year", in: "\n\(Self.config)").isEmpty)
  }

  @Test("So is the language of a comment at the top")
  func language() {
    for comment in ["<?php // crmlocale: language=pl ?>", "{# crmlocale: language=pl #}"] {
      let page = "\(comment)\n<script>window.crmPluginConfig = {onlinechat: {locale: "
      let found = Check("a.php").findings(
        "untranslated", in: page + "{extends: 'en', new_messages: 'New messages'}}};</script>")
      #expect(found.count == 1, "\(comment)")
    }
  }

  static let cases: [SourceCase] = [
    // A list, a list with blanks, a stack.
    SourceCase(
      "a.js",
      """
      window.crmPluginConfig = {onlinechat: {locale: {extends: 'en',
        date_format: 'DD.MM.YYYY', // crmlocale: ignore=date-pattern-week-year, date-pattern-day-of-year
      }}};
      """),
    SourceCase(
      "a.js",
      """
      window.crmPluginConfig = {onlinechat: {locale: {extends: 'en',
        // crmlocale: ignore=date-pattern-week-year
        // crmlocale: ignore=date-pattern-day-of-year -- see the notes

        date_format: 'DD.MM.YYYY',
      }}};
      """),
    SourceCase(
      "a.js",
      """
      window.crmPluginConfig = {onlinechat: {locale: {extends: 'en',
        date_format: 'dd.MM.⟦YYYY⟧', // crmlocale: ignore=⟦date-pattern-weekyear⟧
        ⟦new_mesages⟧: 'x', // crmlocale: ⟦ignore⟧
      }}};
      """, "date-pattern-week-year", "unknown-suppression", "unknown-key", "unknown-suppression"),
    SourceCase(
      "a.jsx",
      """
      // crmlocale: ignore-file=date-pattern-week-year,low-contrast
      window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', date_format: 'dd.MM.YYYY'}}};
      """.replacing("low-contrast", with: "⟦low-contrast⟧"), "unused-suppression"),
    SourceCase(
      "a.json5",
      "// crmlocale: ignore-file=unused-suppression, low-contrast\n{extends: 'en', date_format: 'd.M.yyyy'}"
    ),
    SourceCase(
      "a.json5",
      "// crmlocale: ⟦langauge⟧=pl ⟦mute⟧\n{extends: 'en', date_format: 'd.M.yyyy'}",
      "invalid-directive", "invalid-directive"),
  ]

  @Test("Lists, stacks, whole files; what is unknown silences nothing", arguments: cases)
  func casesHold(_ example: SourceCase) { example.hold() }

  @Test("The nearest code is offered")
  func nearest() {
    let found = Check("a.json5").findings(
      "unknown-suppression", in: "{extends: 'en'} // crmlocale: ignore=low-contrats")
    #expect(found.map { $0.help?.description } == ["did you mean low-contrast?"])
  }

  static let strict: [String] = [
    "crmlocale: ignore=date-pattern-week-year", "crmlocale: language=pl",
  ]

  @Test("In strict JSON it is an error without a fix, and is heard", arguments: strict)
  func json(_ words: String) {
    let source = "{\n  \"extends\": \"en\",\n  // \(words)\n  \"date_format\": \"dd.MM.YYYY\"\n}"
    let found = Check("a.json").findings(in: source)
    let errors = found.filter { $0.code == "syntax-error" }
    #expect(errors.count == 1 && errors.allSatisfy { $0.fixes.isEmpty })
    #expect(errors.first?.help?.description.contains("settings") == true)
    #expect(found.contains { $0.code == "date-pattern-week-year" } == words.contains("language"))
  }

  @Test("No fix takes a comment for crmlocale away")
  func spared() {
    let source = """
      {
        "extends": "en",
        "new_messages": "A", /* crmlocale: ignore=untranslated */
        "new_messages": "B"
      }
      """
    let found = Check("a.json").findings(in: source)
    let fixed = Check("a.json").applyingFirstFixes(of: found, to: source)
    #expect(fixed.contains("crmlocale: ignore=untranslated"))
  }
}
