internal import LocaleDiagnostics
internal import LocaleModel

/// A field that belongs to another part of a moment than the one that is meant.
enum DatePatternWrongField: PatternRule {
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    let fields = subject.reading.fields
    for (number, run) in fields.enumerated() {
      let before = number > 0 ? fields[number - 1].field : nil
      let after = number + 1 < fields.count ? fields[number + 1].field : nil
      guard
        let meant = meant(
          run, before, after, in: subject, hasSeconds: fields.contains { $0.field == .second })
      else { continue }
      let text = run.repeated(meant.letter)
      findings.report(
        descriptor, at: run.range, meant.words(run.text), evidence: subject.sample,
        fixes: [PatternFix("Write \(text)", .safe, [(run.range, text)])])
    }
    checkTimestamps(in: subject, into: &findings)
    checkKind(of: fields, in: subject, into: &findings)
  }

  /// The field that a run of the wrong letter stands for, told by its neighbours.
  private enum Meant {
    case month, minute, second

    var letter: Unicode.Scalar {
      switch self {
      case .month: "M"
      case .minute: "m"
      case .second: "s"
      }
    }

    func words(_ text: String) -> String {
      switch self {
      case .month: "\(text) is minutes; the month is M"
      case .minute: "\(text) is the month; minutes are m"
      case .second: "\(text) is fractions of a second; seconds are s"
      }
    }
  }

  private static func meant(
    _ run: PatternRun, _ before: PatternField?, _ after: PatternField?, in subject: PatternSubject,
    hasSeconds: Bool
  ) -> Meant? {
    switch run.field {
    case .minute:
      let isOfClock = before?.isHour ?? false || after == .second || after == .fraction
      let isBesideDate = before?.isOfDate ?? false || after?.isOfDate ?? false
      let isAlone = before == nil && after == nil && subject.key.kind == .datePattern
      return !isOfClock && (isBesideDate || isAlone) ? .month : nil
    case .month where run.count < 3 && !run.isOrdinal && run.letter == "M":
      let isOfClock = before?.isHour ?? false || after == .second
      return isOfClock && !(after?.isOfDate ?? false) ? .minute : nil
    case .fraction where run.count < 3 && !hasSeconds:
      return before == .minute || before == .month && subject.key.kind == .timePattern
        ? .second : nil
    default:
      return nil
    }
  }

  /// Reports the milliseconds and seconds since 1970, which say nothing to a visitor. Beside an hour
  /// they are the am or pm of Windows.
  private static func checkTimestamps(
    in subject: PatternSubject, into findings: inout PatternFindings
  ) {
    let hours = subject.hours
    for run in subject.reading.fields where run.field == .timestamp {
      let isPeriod = !hours.isEmpty && run.letter == "t" && run.count < 3
      findings.report(
        descriptor, at: run.range, claiming: isPeriod ? hours.map(\.range) : [],
        timestampMessage(run), evidence: subject.sample,
        fixes: isPeriod ? [PatternFix("Write a", .unsafe, [(run.range, "a")])] : [])
    }
  }

  /// Reports the fields of a date in a time pattern, or of a time in a date pattern, all at once.
  private static func checkKind(
    of fields: [PatternRun], in subject: PatternSubject, into findings: inout PatternFindings
  ) {
    let isDate = subject.key.kind == .datePattern
    let strangers = fields.filter { run in
      !findings.isClaimed(run.range)
        && (isDate ? run.field?.isOfTime : run.field?.isOfDate) ?? false
    }
    guard let first = strangers.first, let last = strangers.last else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    findings.report(
      descriptor, at: range, strangerMessage(subject.value.text.slice(range), isDate: isDate),
      evidence: subject.sample)
  }
}

extension DatePatternWrongField {
  private static func timestampMessage(_ run: PatternRun) -> String {
    "\(run.text) is the \(run.letter == "t" ? "seconds" : "milliseconds") since 1970"
  }

  private static func strangerMessage(_ text: String, isDate: Bool) -> String {
    isDate
      ? "\(text) tells the time, and date_format is for the day"
      : "\(text) tells the day, and time_format is for the time"
  }

  static let descriptor = RuleDescriptor(
    "date-pattern-wrong-field", .warning,
    summary: "minutes for months, months for minutes, or a field of the other pattern",
    explanation: """
      Case decides: M is the month and m the minute. dd.mm.yyyy prints minutes between day and year, \
      HH:MM the month after the hour, and nothing fails. The chat shows the day and the time in \
      places of their own, so date_format needs no time and time_format no date.
      """,
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "date_format": "dd.⟦mm⟧.yyyy"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "en", "time_format": "h:mm ⟦tt⟧"}"#,
        good: #"{"extends": "en", "time_format": "h:mm a"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "en", "time_format": "HH:⟦MM⟧"}"#,
        good: #"{"extends": "en", "time_format": "HH:mm"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "en", "date_format": "dd.MM.yyyy ⟦HH:mm⟧"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#),
    ])
}
