internal import DateFns
internal import LocaleDiagnostics
internal import PatternEvidence

/// The day of the year where the day of the month is meant.
enum DatePatternDayOfYear: PatternRule {
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    for found in MisreadTokens.cases(in: subject) where found.misreading.kind == .dayOfYear {
      findings.report(
        descriptor, at: found.misreading.range, message(found.misreading.token.text),
        evidence: found.sentence, fixes: [found.fix])
    }
  }
}

extension DatePatternDayOfYear {
  private static func message(_ token: String) -> String {
    "\(token) is the day of the year, not the day of the month"
  }

  static let descriptor = RuleDescriptor(
    "date-pattern-day-of-year", .warning,
    summary: "D where a day of the month is meant",
    explanation: """
      D counts the days from 1 January: from February on it is no day of any month. The day of the \
      month is d. DD.MM.YYYY is how moment.js, and date-fns 1, wrote it; by its defaults date-fns \
      refuses D and DD (see --strict-tokens).
      """,
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "date_format": "⟦DD⟧.MM.yyyy"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#, isFixed: true)
    ])
}
