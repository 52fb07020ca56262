internal import DateFns
internal import LocaleDiagnostics
internal import PatternAnalysis

/// A pattern without a field: it prints the same on every day.
struct DatePatternNoFields: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode, .legacy) {
      let sample = pattern.analysis.sampleDate
      if let sample, pattern.analysis.units.contains(where: { $0.literalText == nil }) {
        reportWritten(sample, in: pattern, into: &findings)
        continue
      }
      // A quote that never closes says why.
      guard !pattern.analysis.units.contains(where: { $0.isOpenQuote }),
        pattern.analysis.units.allSatisfy({ $0.literalText != nil }),
        let text = pattern.analysis.sample, !EmptyValue.isInvisible(text)
      else { continue }
      let phrase = pattern.analysis.purpose == .date ? Self.ofDay : Self.ofTime
      findings.report(
        in: pattern, at: pattern.analysis.range, phrase(.text(text.shortened)),
        fixes: sample.map { fixes(of: $0, in: pattern) } ?? [])
    }
  }

  /// Reports a date or time that is written out with words, of which date-fns takes letters for tokens.
  private func reportWritten(
    _ sample: SampleDate, in pattern: PatternContext, into findings: inout Findings
  ) {
    let phrase = pattern.analysis.purpose == .date ? Self.writtenDate : Self.writtenTime
    findings.report(
      in: pattern, at: pattern.analysis.range, phrase(.text(pattern.text)),
      evidence: pattern.sample ?? pattern.analysis.errors.first.map { pattern.libraryWords($0) },
      fixes: fixes(of: sample, in: pattern))
  }

  private func fixes(of sample: SampleDate, in pattern: PatternContext) -> [Fix] {
    sample.pattern.map { [pattern.writing($0, .unsafe, at: pattern.analysis.range)] } ?? []
  }
}

extension PatternUnit {
  fileprivate var isOpenQuote: Bool {
    if case .quoted(_, isTerminated: false) = kind { return true }
    return false
  }
}

extension DatePatternNoFields {
  static let ofDay = Phrase("date-pattern-no-fields.of-day") { text in
    "nothing in this pattern changes: visitors read \(text) on every day"
  }

  static let ofTime = Phrase("date-pattern-no-fields.of-time") { text in
    "nothing in this pattern changes: visitors read \(text) beside every message"
  }

  static let writtenDate = Phrase("date-pattern-no-fields.written-date") { text in
    "\(text) is a date, not a pattern that prints the date of each message"
  }

  static let writtenTime = Phrase("date-pattern-no-fields.written-time") { text in
    "\(text) is a time, not a pattern that prints the time of each message"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-no-fields", .error,
    summary: "a pattern that prints the same on every day",
    explanation: """
      A pattern says with letters where the day, the month and the year stand: dd.MM.yyyy. A date as \
      an example of one, or letters between quotes, is text, which is printed as it stands.
      """,
    messages: [
      MessageForm(ofDay), MessageForm(ofTime), MessageForm(writtenDate), MessageForm(writtenTime),
    ],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "date_format": "⟦'dd.MM.yyyy'⟧"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#),
      RuleExample(
        bad: #"{"extends": "en", "time_format": "⟦15:30⟧"}"#,
        good: #"{"extends": "en", "time_format": "HH:mm"}"#, isFixed: true),
    ])
}
