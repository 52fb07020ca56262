import CRMLocaleKit
import LocaleDiagnostics
import Testing

@Suite("Values that only running the page could tell")
struct DynamicTests {
  private static func config(_ locale: String) -> String {
    "window.crmPluginConfig = {onlinechat: {locale: \(locale)}};"
  }

  static let cases: [SourceCase] = [
    SourceCase("a.js", config("{extends: 'en', new_messages: ⟦t('new')⟧}"), "dynamic-value"),
    SourceCase("a.js", config("{extends: ⟦lang⟧, new_messages: 'N'}"), "dynamic-value"),
    SourceCase("a.js", config("{extends: 'en', ⟦...more⟧}"), "dynamic-value"),
    SourceCase("a.js", config("{extends: 'en', new_messages: ⟦`${n} new`⟧}"), "dynamic-value"),
    SourceCase("a.js", config("{extends: 'en', new_messages: `New`}")),
    // Both sides of a choice are looked at where they stand.
    SourceCase(
      "a.js", config("{extends: 'en', date_format: ⟦us ? 'MM/dd/yyyy' : 'dd.⟦mm⟧.yyyy'⟧}"),
      "dynamic-value", "date-pattern-wrong-field"),
    SourceCase(
      "a.js", config("{extends: 'en', new_messages: ⟦some ? 'N' : ⟦3⟧⟧}"), "dynamic-value",
      "wrong-type"),
    SourceCase(
      "a.js", config("{extends: 'en', new_messages: ⟦some ? 'N' : ⟦''⟧⟧}"), "dynamic-value",
      "empty-value"),
  ]

  @Test("They are notes, one for each", arguments: cases)
  func casesHold(_ example: SourceCase) { example.hold() }
}
