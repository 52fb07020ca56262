internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel
internal import PatternAnalysis

/// A field that belongs to another part of a moment than the one that is meant.
struct DatePatternWrongField: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      checkCase(in: pattern, into: &findings)
      checkRepeated(in: pattern, into: &findings)
      checkTimestamps(in: pattern, into: &findings)
      checkPurpose(in: pattern, into: &findings)
      hidePurpose(of: pattern, in: &findings)
    }
  }

  /// Reports the fields of the wrong letter, told by their neighbours.
  private func checkCase(in pattern: PatternContext, into findings: inout Findings) {
    let fields = pattern.analysis.reading.fields
    let neighbours = FieldNeighbours(fields, of: pattern.analysis.purpose)
    for (number, run) in fields.enumerated() {
      guard let meant = neighbours.meant(by: number) else { continue }
      let text = run.repeated(meant.letter)
      findings.report(
        in: pattern, at: run.range, message(meant)(.code(run.text)), evidence: pattern.sample,
        fixes: [pattern.writing(text, .safe, at: run.range)])
    }
  }

  /// Reports a number that is shown twice. Behind a point the seconds are meant for fractions.
  private func checkRepeated(in pattern: PatternContext, into findings: inout Findings) {
    var seen: [PatternRun] = []
    // What a letter was meant for is told already, where it is of the wrong case.
    for run in pattern.analysis.reading.fields
    where run.isNumber && !findings.isClaimed(run.range, in: pattern.value.range) {
      let isRepeated = seen.contains { $0.letter == run.letter }
      seen.append(run)
      guard isRepeated else { continue }
      let isFraction =
        run.field == .second && run.count < 4 && stands(behindPoint: run, in: pattern)
      findings.report(
        in: pattern, at: run.range, Self.shownTwice(.code(run.text)), evidence: pattern.sample,
        fixes: isFraction ? [pattern.writing(run.repeated("S"), .safe, at: run.range)] : [])
    }
  }

  /// Whether a point or a comma stands before a field.
  private func stands(behindPoint run: PatternRun, in pattern: PatternContext) -> Bool {
    guard run.range.lowerBound > 0 else { return false }
    return [".", ","].contains(
      pattern.text.slice(run.range.lowerBound - 1..<run.range.lowerBound))
  }

  private func message(_ meant: FieldNeighbours.Meant) -> Phrase<MessageArgument> {
    switch meant {
    case .month: Self.minutesForMonth
    case .minute: Self.monthForMinutes
    case .second: Self.fractionsForSeconds
    }
  }

  /// Reports the milliseconds and seconds since 1970, which say nothing to a visitor. Beside an hour
  /// they are the am or pm of Windows.
  private func checkTimestamps(in pattern: PatternContext, into findings: inout Findings) {
    let hours = pattern.analysis.hours
    for run in pattern.analysis.reading.fields where run.field == .timestamp {
      let isPeriod = !hours.isEmpty && run.letter == "t" && run.count < 3
      let phrase = run.letter == "t" ? Self.secondsSince1970 : Self.millisecondsSince1970
      findings.report(
        in: pattern, at: run.range, claiming: isPeriod ? hours.map { $0.range } : [],
        phrase(.code(run.text)), evidence: pattern.sample,
        fixes: isPeriod ? [pattern.writing("a", .unsafe, at: run.range)] : [])
    }
  }

  /// Reports the fields of a date in a time pattern, or of a time in a date pattern, all at once.
  private func checkPurpose(in pattern: PatternContext, into findings: inout Findings) {
    let isDate = pattern.analysis.purpose == .date
    let strangers = pattern.analysis.reading.fields.filter { run in
      !findings.isClaimed(run.range, in: pattern.value.range)
        && (isDate ? run.field?.isOfTime : run.field?.isOfDate) ?? false
    }
    guard let first = strangers.first, let last = strangers.last else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    let phrase = isDate ? Self.timeInDate : Self.dateInTime
    findings.report(
      in: pattern, at: range, phrase(.code(pattern.text.slice(range))), evidence: pattern.sample)
  }

  /// A pattern in other letters may tell day and time as well: that comes to light once it is read.
  private func hidePurpose(of pattern: PatternContext, in findings: inout Findings) {
    guard let system = pattern.analysis.foreignSystem, system.hasStrangers else { return }
    let phrase = pattern.analysis.purpose == .date ? Self.timeInDate : Self.dateInTime
    findings.report(
      at: pattern.place(of: pattern.analysis.range), phrase(.code(system.text)),
      keyPath: [pattern.key.rawValue], isHidden: true)
  }
}

extension PatternRun {
  /// Whether it prints a number of a date or of a clock.
  fileprivate var isNumber: Bool {
    switch field {
    case .year, .month, .dayOfMonth, .hour12, .hour24, .minute, .second: !isName
    default: false
    }
  }
}

extension DatePatternWrongField {
  static let shownTwice = Phrase("date-pattern-wrong-field.shown-twice") { token in
    "\(token) shows a second time what the pattern has shown already"
  }

  static let minutesForMonth = Phrase("date-pattern-wrong-field.minutes-for-month") { token in
    "\(token) is minutes; the month is M"
  }

  static let monthForMinutes = Phrase("date-pattern-wrong-field.month-for-minutes") { token in
    "\(token) is the month; minutes are m"
  }

  static let fractionsForSeconds = Phrase("date-pattern-wrong-field.fractions-for-seconds") {
    token in "\(token) is fractions of a second; seconds are s"
  }

  static let secondsSince1970 = Phrase("date-pattern-wrong-field.seconds-since-1970") { token in
    "\(token) is the seconds since 1970"
  }

  static let millisecondsSince1970 = Phrase("date-pattern-wrong-field.milliseconds-since-1970") {
    token in "\(token) is the milliseconds since 1970"
  }

  static let timeInDate = Phrase("date-pattern-wrong-field.time-in-date") { tokens in
    "\(tokens) tells the time, and date_format is for the day"
  }

  static let dateInTime = Phrase("date-pattern-wrong-field.date-in-time") { tokens in
    "\(tokens) tells the day, and time_format is for the time"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-wrong-field", .warning,
    summary: "minutes for months, months for minutes, a field twice, or one of the other pattern",
    explanation: """
      Case decides: M is the month and m the minute. dd.mm.yyyy prints minutes between day and year, \
      HH:MM the month after the hour, and nothing fails. The chat shows the day and the time in \
      places of their own, so date_format needs no time and time_format no date.
      """,
    messages: [
      MessageForm(minutesForMonth), MessageForm(monthForMinutes), MessageForm(fractionsForSeconds),
      MessageForm(secondsSince1970), MessageForm(millisecondsSince1970), MessageForm(timeInDate),
      MessageForm(dateInTime), MessageForm(shownTwice),
    ],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "date_format": "dd.⟦mm⟧.yyyy"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "en", "time_format": "HH:⟦MM⟧"}"#,
        good: #"{"extends": "en", "time_format": "HH:mm"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "en", "time_format": "HH:mm:ss.⟦sss⟧"}"#,
        good: #"{"extends": "en", "time_format": "HH:mm:ss.SSS"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "en", "date_format": "dd.MM.yyyy ⟦HH:mm⟧"}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#),
    ])
}
