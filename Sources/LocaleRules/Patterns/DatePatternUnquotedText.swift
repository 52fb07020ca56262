internal import LocaleDiagnostics
internal import LocaleModel

/// Words without quotes: date-fns reads their letters as tokens.
enum DatePatternUnquotedText: PatternRule {
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    for prose in subject.proseTexts {
      // Where am or pm is spelled out, the hour is not ambiguous to the one who wrote it.
      let hours = prose.isHalfOfDay ? subject.hours.map(\.range) : []
      findings.report(
        descriptor, at: prose.range, claiming: prose.claims + hours, message(prose.text),
        evidence: subject.sample, fixes: prose.fix(.safe).map { [$0] } ?? [])
    }
  }
}

extension DatePatternUnquotedText {
  private static func message(_ text: String) -> String {
    "\"\(text)\" is read as tokens, not as text"
  }

  static let descriptor = RuleDescriptor(
    "date-pattern-unquoted-text", .warning,
    summary: "words that are read as tokens",
    explanation: """
      Every unquoted letter of a pattern is a token where it can be: in d de MMMM the word de prints \
      the day and the weekday. Text stands between single quotes; a quote in it is doubled: \
      'o''clock'.
      """,
    examples: [
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "date_format": "d ⟦de⟧ MMMM"}"#,
        good: #"{"extends": "es", "date_format": "d 'de' MMMM"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "es", "time_format": "HH⟦h⟧mm"}"#,
        good: #"{"extends": "es", "time_format": "HH'h'mm"}"#, isFixed: true),
    ])
}
