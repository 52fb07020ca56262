import LocaleDiagnostics
import Testing

@Suite("Comments that silence findings")
struct IgnoreCommentTests {
  static let cases: [SourceCase] = [
    SourceCase(
      "a.json5",
      """
      {
        extends: 'en',
        // crmlocale: ignore=date-pattern-week-year
        date_format: 'dd.MM.YYYY',
      }
      """),
    SourceCase(
      "a.json5",
      """
      {
        extends: 'en',
        date_format: 'dd.MM.YYYY', // crmlocale: ignore=date-pattern-week-year
      }
      """),
    SourceCase(
      "a.json5",
      """
      {
        extends: 'en',
        date_format: /* crmlocale: ignore=date-pattern-week-year */ 'dd.⟦mm⟧.YYYY',
      }
      """, "date-pattern-wrong-field"),
    // Another code, another line, another tool.
    SourceCase(
      "a.json5",
      """
      {
        extends: 'en',
        // crmlocale: ignore=⟦date-pattern-order⟧
        date_format: 'dd.MM.⟦YYYY⟧',
      }
      """, "unused-suppression", "date-pattern-week-year"),
    SourceCase(
      "a.json5",
      """
      {
        extends: 'en', // crmlocale: ignore=⟦date-pattern-week-year⟧

        date_format: 'dd.MM.⟦YYYY⟧',
      }
      """, "unused-suppression", "date-pattern-week-year"),
    SourceCase(
      "a.json5",
      """
      {
        extends: 'en',
        date_format: 'dd.MM.⟦YYYY⟧',
        // crmlocale: ignore=⟦date-pattern-week-year⟧
      }
      """, "date-pattern-week-year", "unused-suppression"),
    SourceCase(
      "a.json5",
      """
      {
        extends: 'en',
        // eslint: ignore=date-pattern-week-year
        date_format: 'dd.MM.⟦YYYY⟧',
      }
      """, "date-pattern-week-year"),
    SourceCase(
      "de.json5",
      "{\r\n  extends: 'en',\r\n  // crmlocale: ignore=untranslated\r\n  new_messages: 'New messages'\r\n}"
    ),
  ]

  @Test(
    "A comment speaks for its line or, alone on it, for the next, and for its code alone",
    arguments: cases)
  func casesHold(_ example: SourceCase) { example.hold() }

  @Test("What points at extends is silenced there")
  func missing() {
    let found = Check("pl.json5").findings(
      in: "{\n  // crmlocale: ignore=missing-key\n  extends: 'en',\n}")
    #expect(found.map(\.code) == ["inherited-date-pattern"])
  }
}
