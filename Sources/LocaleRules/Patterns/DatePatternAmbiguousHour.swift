internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel

/// A clock that does not say which half of the day it is, or says it twice.
enum DatePatternAmbiguousHour: PatternRule {
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    let fields = subject.reading.fields
    let hours = subject.hours
    guard let hour = hours.first, let last = fields.last(where: { $0.field?.isOfTime ?? false }),
      Set(hours.map { $0.field == .hour12 }).count == 1
    else { return }
    let period = fields.first { $0.field == .dayPeriod }
    switch (hour.field == .hour12, period) {
    case (true, nil):
      findings.report(
        descriptor, at: hour.range, missingMessage(hour.text), evidence: evidence(subject),
        fixes: preferred(subject, twelve: adding(after: last), twentyFour: rewriting(hours, "H")))
    case (false, let period?) where period.letter != "B":
      findings.report(
        descriptor, at: period.range, claiming: [hour.range],
        needlessMessage(hour.text, period.text),
        fixes: preferred(
          subject, twelve: rewriting(hours, "h"), twentyFour: removing(period, in: subject)))
    default:
      return
    }
  }

  /// Both ways out, the one that the readers' language prefers first.
  private static func preferred(
    _ subject: PatternSubject, twelve: PatternFix, twentyFour: PatternFix
  ) -> [PatternFix] {
    let prefersTwelve = subject.conventions?.hourCycle.isTwelveHour ?? false
    return prefersTwelve ? [twelve, twentyFour] : [twentyFour, twelve]
  }

  private static func adding(after last: PatternRun) -> PatternFix {
    let end = last.range.upperBound
    return PatternFix("Add a for am and pm", .unsafe, [(end..<end, " a")])
  }

  private static func rewriting(_ hours: [PatternRun], _ letter: Unicode.Scalar) -> PatternFix {
    let replacements = hours.map { ($0.range, $0.repeated(letter)) }
    return PatternFix("Write \(replacements.first?.1 ?? "")", .unsafe, replacements)
  }

  /// Removes the half of the day and the spaces before it.
  private static func removing(_ period: PatternRun, in subject: PatternSubject) -> PatternFix {
    let bytes = Array(subject.value.text.utf8)
    var start = period.range.lowerBound
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    return PatternFix("Remove \(period.text)", .unsafe, [(start..<period.range.upperBound, "")])
  }

  /// What is printed at three in the afternoon, where that is printed at three in the night too.
  private static func evidence(_ subject: PatternSubject) -> String? {
    let hour: Int64 = 3_600_000
    let options = subject.locale.options
    let local = options.instant + Int64(options.timeZone.offset(at: options.instant)) * 1000
    let midnight = options.instant - (local % (24 * hour) + 24 * hour) % (24 * hour)
    guard case .success(let night) = subject.output(at: midnight + 3 * hour),
      case .success(let afternoon) = subject.output(at: midnight + 15 * hour), night == afternoon
    else { return nil }
    return "visitors read \(night) at three in the afternoon as at three in the night"
  }
}

extension DatePatternAmbiguousHour {
  private static func missingMessage(_ hour: String) -> String {
    "\(hour) counts to twelve, and nothing says whether it is am or pm"
  }

  private static func needlessMessage(_ hour: String, _ period: String) -> String {
    "\(period) says am or pm beside \(hour), which counts to twenty-four"
  }

  static let descriptor = RuleDescriptor(
    "date-pattern-ambiguous-hour", .warning,
    summary: "a 12-hour clock with no am/pm, or am/pm beside a 24-hour clock",
    explanation: """
      h and hh count to twelve, H and HH to twenty-three. A message of 03:04 says nothing without am \
      or pm, and 15:04 PM says it twice. The first fix is the clock that the language prefers, by \
      CLDR.
      """,
    examples: [
      RuleExample(
        path: "pt.json",
        bad: #"{"extends": "pt", "time_format": "⟦hh⟧:mm"}"#,
        good: #"{"extends": "pt", "time_format": "HH:mm"}"#, isFixed: true),
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "time_format": "HH:mm ⟦a⟧"}"#,
        good: #"{"extends": "es", "time_format": "HH:mm"}"#, isFixed: true),
    ])
}
