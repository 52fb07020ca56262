internal import DateFns
internal import LocaleDiagnostics
internal import PatternEvidence

/// The week-numbering year where the calendar year is meant, or the other way round.
enum DatePatternWeekYear: PatternRule {
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    for found in MisreadTokens.cases(in: subject) where found.misreading.kind != .dayOfYear {
      findings.report(
        descriptor, at: found.misreading.range, message(found.misreading),
        evidence: found.sentence, fixes: [found.fix])
    }
  }
}

extension DatePatternWeekYear {
  private static func message(_ misreading: Misreading) -> String {
    let token = misreading.token.text
    return switch misreading.kind {
    case .yearOfOtherWeek: "\(token) is not the year that the week belongs to"
    default: "\(token) is the week-numbering year, not the calendar year"
    }
  }

  static let descriptor = RuleDescriptor(
    "date-pattern-week-year", .warning,
    summary: "Y where a calendar year is meant",
    explanation: """
      Y is the year that the week belongs to, and weeks do not end with the year: around the turn of \
      the year it is one too high or one too low. On all other days it looks right, which is why \
      nobody notices in time. The calendar year is y. The vendor's own sample, dd.MM.YYYY, has this \
      mistake; by its defaults date-fns even refuses it (see --strict-tokens). The day that is named \
      is the next on which visitors really read a wrong year, by the week rules of the base.
      """,
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "date_format": "dd.MM.⟦YYYY⟧"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#, isFixed: true)
    ])
}
