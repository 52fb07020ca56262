internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel
internal import PatternAnalysis

/// A date without a day or a month, a time without an hour or a minute.
struct DatePatternMissingField: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      let range = pattern.analysis.range
      // What is wrong with a letter says why the field is missing.
      guard let field = pattern.analysis.missingField, pattern.analysis.errors.isEmpty,
        !pattern.analysis.reading.fields.isEmpty,
        !findings.isClaimed(range, in: pattern.value.range)
      else { continue }
      // It claims no letter: those that are there may be wrong in other ways.
      let place = pattern.place(of: range)
      findings.report(
        at: place, Self.message(field), keyPath: [pattern.key.rawValue],
        notes: pattern.sample.map { [findings.evidence($0, at: place)] } ?? [])
    }
  }

  private static func message(_ field: MissingField) -> Message {
    switch field {
    case .day: noDay()
    case .month: noMonth()
    case .hour: noHour()
    case .minute: noMinute()
    }
  }
}

extension DatePatternMissingField {
  static let noDay = Phrase(
    "date-pattern-missing-field.no-day", "this date does not tell the day of the month")

  static let noMonth = Phrase(
    "date-pattern-missing-field.no-month", "this date does not tell the month")

  static let noHour = Phrase(
    "date-pattern-missing-field.no-hour", "this time does not tell the hour")

  static let noMinute = Phrase(
    "date-pattern-missing-field.no-minute", "this time does not tell the minute")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-missing-field", .warning,
    summary: "a date without a day or month, a time without an hour or minute",
    explanation: """
      The chat shows the date above the messages of a day, and the time beside each message. A date \
      needs a day and a month, a time an hour and a minute. A weekday with a day needs no month, and \
      an hour with am and pm no minute.
      """,
    messages: [
      MessageForm(noDay), MessageForm(noMonth), MessageForm(noHour), MessageForm(noMinute),
    ],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "date_format": "⟦MMMM yyyy⟧"}"#,
        good: #"{"extends": "en", "date_format": "d MMMM yyyy"}"#),
      RuleExample(
        bad: #"{"extends": "en", "time_format": "⟦HH⟧"}"#,
        good: #"{"extends": "en", "time_format": "HH:mm"}"#),
    ])
}
