internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel

/// A pattern in the language of the other generation of date-fns: that of 1.x and moment.js, or that
/// of 2.0 and later.
enum DatePatternDialect: PatternRule {
  static let readsLegacyPatterns = true

  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    // D and Y alone have rules of their own, and what throws is graver than what misleads.
    guard let fix = fix(for: subject), subject.sample != nil,
      PatternDialect(subject.pattern.release) == .legacy || hasOtherSigns(subject)
    else { return }
    findings.report(
      descriptor, at: 0..<subject.value.text.utf8.count, message(subject),
      evidence: subject.sample, fixes: [fix])
  }

  /// Whether the pattern has more signs of its dialect than the letter of days.
  static func hasOtherSigns(_ subject: PatternSubject) -> Bool {
    let text = subject.value.text
    let plain = String(text.map { $0 == "D" ? "d" : $0 })
    return PatternDialect(of: plain) == .legacy
  }

  /// The translation of a pattern that is clearly in the other dialect; `nil` for any other.
  static func fix(for subject: PatternSubject) -> PatternFix? {
    let text = subject.value.text
    let dialect = PatternDialect(subject.pattern.release)
    guard PatternDialect(of: text) == dialect.other,
      let translation = dialect.other.translation(of: text).text, translation != text,
      PatternReading(
        Pattern(translation, release: subject.pattern.release), of: subject.key.kind
      ).prose.isEmpty
    else { return nil }
    return PatternFix("Write \(translation)", .safe, [(0..<text.utf8.count, translation)])
  }
}

extension DatePatternDialect {
  private static func message(_ subject: PatternSubject) -> String {
    let release = subject.pattern.release
    return PatternDialect(release) == .unicode
      ? "this is written for date-fns 1 or moment.js, and the chat uses date-fns \(release)"
      : "this is written for date-fns 2 or later, and the chat uses date-fns \(release)"
  }

  static let descriptor = RuleDescriptor(
    "date-pattern-dialect", .warning,
    summary: "a pattern for another generation of date-fns",
    explanation: """
      With 2.0 date-fns gave up the letters of moment.js for those of Unicode. DD became dd, dddd \
      became EEEE, and text moved from [brackets] into 'quotes'. A pattern of the other generation \
      mostly prints something, and mostly nonsense. The fix translates it, back too where --date-fns \
      names a release of 1.x.
      """,
    examples: [
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "date_format": "⟦D [de] MMMM⟧"}"#,
        good: #"{"extends": "es", "date_format": "d 'de' MMMM"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "en", "date_format": "⟦dddd, D MMMM⟧"}"#,
        good: #"{"extends": "en", "date_format": "EEEE, d MMMM"}"#, isFixed: true),
    ])
}
