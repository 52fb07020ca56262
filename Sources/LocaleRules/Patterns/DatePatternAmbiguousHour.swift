internal import DateFns
internal import LocaleDiagnostics
internal import LocaleFacts
internal import PatternAnalysis

/// A clock that does not say which half of the day it is, or says it twice.
struct DatePatternAmbiguousHour: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      let hours = pattern.analysis.hours
      guard let hour = hours.first, Set(hours.map { $0.field == .hour12 }).count == 1 else {
        continue
      }
      let period = pattern.analysis.reading.fields.first { $0.field == .dayPeriod }
      switch (hour.field == .hour12, period) {
      case (true, nil): reportMissing(hour, in: pattern, into: &findings)
      case (false, let period?) where period.letter != "B":
        reportNeedless(period, beside: hour, in: pattern, into: &findings)
      case (false, _) where hour.letter == "k":
        reportTwentyFour(hour, in: pattern, into: &findings)
      default: continue
      }
    }
  }

  private func reportMissing(
    _ hour: PatternRun, in pattern: PatternContext, into findings: inout Findings
  ) {
    let fields = pattern.analysis.reading.fields
    guard let last = fields.last(where: { $0.field?.isOfTime ?? false }) else { return }
    let end = last.range.upperBound
    let spelled = SpelledPeriod.foreignPlace(in: pattern.text)
    let adding =
      spelled.map { pattern.writing("a", .unsafe, at: $0) }
      ?? Fix(Self.add(), .unsafe, edits: pattern.edits([(end..<end, " a")]))
    findings.report(
      in: pattern, at: hour.range, Self.missing(.code(hour.text)), evidence: evidence(pattern),
      fixes: preferred(twelve: adding, twentyFour: rewriting("H", in: pattern), in: pattern))
  }

  private func reportNeedless(
    _ period: PatternRun, beside hour: PatternRun, in pattern: PatternContext,
    into findings: inout Findings
  ) {
    findings.report(
      in: pattern, at: period.range, claiming: [hour.range],
      Self.needless(.code(hour.text), .code(period.text)),
      fixes: preferred(
        twelve: rewriting("h", in: pattern), twentyFour: removing(period, in: pattern), in: pattern)
    )
  }

  private func reportTwentyFour(
    _ hour: PatternRun, in pattern: PatternContext, into findings: inout Findings
  ) {
    let midnight = pattern.analysis.context.sample(hour: 0, minute: 5)
    let read = pattern.analysis.output(at: midnight)
    findings.report(
      in: pattern, at: hour.range, Self.fromOne(.code(hour.text)),
      evidence: read.map { Self.afterMidnight(.text($0.shortened)) },
      fixes: [pattern.writing(hour.repeated("H"), .safe, at: hour.range)])
  }

  /// Both ways out, the one that the readers' language prefers first.
  private func preferred(twelve: Fix, twentyFour: Fix, in pattern: PatternContext) -> [Fix] {
    let prefersTwelve = pattern.readers.conventions?.hourCycle.isTwelveHour ?? false
    return prefersTwelve ? [twelve, twentyFour] : [twentyFour, twelve]
  }

  private func rewriting(_ letter: Unicode.Scalar, in pattern: PatternContext) -> Fix {
    let replacements = pattern.analysis.hours.map { ($0.range, $0.repeated(letter)) }
    return .writing(
      replacements.first?.1 ?? "", .unsafe, edits: pattern.edits(replacements))
  }

  /// Removes the half of the day and the spaces before it.
  private func removing(_ period: PatternRun, in pattern: PatternContext) -> Fix {
    let before = pattern.text.utf8.prefix(period.range.lowerBound)
    let start = before.count - before.reversed().prefix { $0 == 0x20 }.count
    let hours = pattern.analysis.hours.filter { $0.letter == "k" }
    let replacements =
      hours.map { ($0.range, $0.repeated("H")) } + [(start..<period.range.upperBound, "")]
    return Fix(
      Self.remove(.code(period.text)), .unsafe,
      edits: pattern.edits(replacements.sorted { $0.0.lowerBound < $1.0.lowerBound }))
  }

  /// What is printed at three in the afternoon, where that is printed at three in the night too.
  private func evidence(_ pattern: PatternContext) -> Message? {
    let context = pattern.analysis.context
    guard let night = pattern.analysis.output(at: context.sample(hour: 3)),
      let afternoon = pattern.analysis.output(at: context.sample(hour: 15)),
      night.utf8.elementsEqual(afternoon.utf8)
    else { return nil }
    return Self.alike(.text(night.shortened))
  }
}

extension DatePatternAmbiguousHour {
  static let missing = Phrase("date-pattern-ambiguous-hour.missing") { hour in
    "\(hour) counts to twelve, and nothing says whether it is am or pm"
  }

  static let needless = Phrase("date-pattern-ambiguous-hour.needless") { hour, period in
    "\(period) says am or pm beside \(hour), which counts to twenty-four"
  }

  static let alike = Phrase("date-pattern-ambiguous-hour.alike") { text in
    "visitors read \(text) both at three in the afternoon and at three in the morning"
  }

  static let fromOne = Phrase("date-pattern-ambiguous-hour.from-one") { hour in
    "\(hour) counts the hours from 1 to 24"
  }

  static let afterMidnight = Phrase("date-pattern-ambiguous-hour.after-midnight") { text in
    "five minutes after midnight visitors read \(text)"
  }

  static let add = Phrase("date-pattern-ambiguous-hour.add", "Add a for am and pm")

  static let remove = Phrase("date-pattern-ambiguous-hour.remove") { period in "Remove \(period)" }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-ambiguous-hour", .warning,
    summary: "a 12-hour clock with no am/pm, am/pm beside a 24-hour clock, or hours from 1 to 24",
    explanation: """
      h and hh count to twelve, H and HH to twenty-three. A message of 03:04 says nothing without am \
      or pm, and 15:04 PM says it twice. The first fix is the clock that the language prefers, by \
      CLDR. k and kk count from 1 to 24, which no clock does: after midnight visitors read 24:05.
      """,
    messages: [MessageForm(missing), MessageForm(needless), MessageForm(fromOne)],
    examples: [
      RuleExample(
        path: "pt.json",
        bad: #"{"extends": "pt", "time_format": "⟦hh⟧:mm"}"#,
        good: #"{"extends": "pt", "time_format": "HH:mm"}"#, isFixed: true),
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "time_format": "HH:mm ⟦a⟧"}"#,
        good: #"{"extends": "es", "time_format": "HH:mm"}"#, isFixed: true),
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "time_format": "⟦kk⟧:mm"}"#,
        good: #"{"extends": "es", "time_format": "HH:mm"}"#, isFixed: true),
    ])
}
