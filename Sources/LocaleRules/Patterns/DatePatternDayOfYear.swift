internal import DateFns
internal import LocaleDiagnostics
internal import PatternAnalysis

/// The day of the year where the day of the month is meant.
struct DatePatternDayOfYear: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      for token in pattern.analysis.misreadTokens where token.misreading.kind == .dayOfYear {
        findings.report(
          in: pattern, at: token.misreading.range,
          Self.notDayOfMonth(.code(token.misreading.token.text)), evidence: token.evidence,
          fixes: token.fixes(in: pattern))
      }
      checkBesideDay(in: pattern, into: &findings)
    }
  }

  /// Reports the day of the year beside a day of the month: no date needs both, and what was meant is
  /// mostly a weekday.
  private func checkBesideDay(in pattern: PatternContext, into findings: inout Findings) {
    let fields = pattern.analysis.reading.fields
    guard fields.contains(where: { $0.field == .dayOfMonth }),
      fields.contains(where: { $0.field == .month }),
      let run = fields.first(where: { $0.field == .dayOfYear })
    else { return }
    let weekday = run.count % 2 == 0 ? "EEEE" : "EEE"
    findings.report(
      in: pattern, at: run.range, Self.besideDay(.code(run.text)), evidence: pattern.sample,
      fixes: [pattern.writing(weekday, .unsafe, at: run.range)])
  }
}

extension DatePatternDayOfYear {
  static let besideDay = Phrase("date-pattern-day-of-year.beside-day") { token in
    "\(token) is the day of the year, beside a day of the month"
  }

  static let notDayOfMonth = Phrase("date-pattern-day-of-year.not-day-of-month") { token in
    "\(token) is the day of the year, not the day of the month"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-day-of-year", .warning,
    summary: "D where a day of the month is meant",
    explanation: """
      D counts the days from 1 January: from February on it is not the day of any month. The day of the \
      month is d. DD.MM.YYYY is how moment.js, and date-fns 1, wrote it; by its defaults date-fns \
      refuses D and DD.
      """,
    messages: [MessageForm(notDayOfMonth), MessageForm(besideDay)],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "date_format": "⟦DD⟧.MM.yyyy"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#, isFixed: true)
    ])
}
