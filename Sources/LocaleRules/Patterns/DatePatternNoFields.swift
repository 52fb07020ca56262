internal import DateFns
internal import LocaleDiagnostics
internal import PatternAnalysis

/// A pattern without a field: it prints the same on every day.
struct DatePatternNoFields: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode, .legacy) {
      guard pattern.analysis.units.allSatisfy({ $0.literalText != nil }),
        let text = pattern.analysis.sample, !EmptyValue.isInvisible(text)
      else { continue }
      let phrase = pattern.analysis.purpose == .date ? Self.ofDay : Self.ofTime
      let meant = SampleDate.pattern(of: pattern.text, for: pattern.analysis.purpose)
      let isLater = pattern.analysis.pattern.release.major >= 2
      findings.report(
        in: pattern, at: pattern.analysis.range, phrase(.text(text.shortened)),
        fixes: meant.flatMap { meant in
          isLater ? [pattern.writing(meant, .unsafe, at: pattern.analysis.range)] : nil
        } ?? [])
    }
  }
}

extension DatePatternNoFields {
  static let ofDay = Phrase("date-pattern-no-fields.of-day") { text in
    "nothing in this pattern changes: every day would be called \(text)"
  }

  static let ofTime = Phrase("date-pattern-no-fields.of-time") { text in
    "nothing in this pattern changes: every message would be of \(text)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-no-fields", .error,
    summary: "a pattern that prints the same on every day",
    explanation: """
      A pattern says with letters where the day, the month and the year stand: dd.MM.yyyy. A date as \
      an example of one, or letters between quotes, is text, which is printed as it stands.
      """,
    messages: [MessageForm(ofDay), MessageForm(ofTime)],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "date_format": "⟦'dd.MM.yyyy'⟧"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#),
      RuleExample(
        bad: #"{"extends": "en", "time_format": "⟦15:30⟧"}"#,
        good: #"{"extends": "en", "time_format": "HH:mm"}"#, isFixed: true),
    ])
}
