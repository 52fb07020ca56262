internal import DateFns
internal import LocaleDiagnostics
internal import PatternAnalysis

/// The week-numbering year where the calendar year is meant, or the other way round.
struct DatePatternWeekYear: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      for token in pattern.analysis.misreadTokens where token.misreading.kind != .dayOfYear {
        findings.report(
          in: pattern, at: token.misreading.range, message(token.misreading),
          evidence: token.evidence, fixes: token.fixes(in: pattern))
      }
    }
  }

  private func message(_ misreading: Misreading) -> Message {
    let phrase = misreading.kind == .yearOfOtherWeek ? Self.otherWeek : Self.notCalendarYear
    return phrase(.code(misreading.token.text))
  }
}

extension DatePatternWeekYear {
  static let notCalendarYear = Phrase("date-pattern-week-year.not-calendar-year") { token in
    "\(token) is the week-numbering year, not the calendar year"
  }

  static let otherWeek = Phrase("date-pattern-week-year.other-week") { token in
    "\(token) is not the year that the week belongs to"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-week-year", .warning,
    summary: "Y where a calendar year is meant",
    explanation: """
      Y is the year that the week belongs to, and weeks do not end with the year: around the turn of \
      the year it is one too high or one too low. On all other days it looks right, which is why \
      nobody notices in time. The calendar year is y. The vendor's own sample, dd.MM.YYYY, has this \
      mistake; by its defaults date-fns even refuses it. The day that is named is the first of this \
      year, or of the years after it, on which visitors really read a wrong one, by the week rules of \
      the base.
      """,
    messages: [MessageForm(notCalendarYear), MessageForm(otherWeek)],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "date_format": "dd.MM.⟦YYYY⟧"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#, isFixed: true)
    ])
}
