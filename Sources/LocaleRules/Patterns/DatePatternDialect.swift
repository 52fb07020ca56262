internal import DateFns
internal import LocaleDiagnostics
internal import PatternAnalysis

/// A pattern in the language of the other generation of date-fns: that of 1.x and moment.js, or that
/// of 2.0 and later.
struct DatePatternDialect: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode, .legacy) {
      let isLegacy = PatternDialect(pattern.analysis.pattern.release) == .legacy
      // D and Y alone have rules of their own, and what throws is graver than what misleads.
      guard let translation = pattern.analysis.translation, pattern.analysis.sample != nil,
        isLegacy || translation.hasOtherSigns
      else { continue }
      let phrase = isLegacy ? Self.forLaterReleases : Self.forFirstReleases
      findings.report(
        in: pattern, at: pattern.analysis.range,
        phrase(.code(pattern.analysis.pattern.release.description)), evidence: pattern.sample,
        fixes: [pattern.writing(translation.text, .safe, at: pattern.analysis.range)])
    }
  }
}

extension DatePatternDialect {
  static let forFirstReleases = Phrase("date-pattern-dialect.for-first-releases") { release in
    "this is written for date-fns 1 or moment.js, and the chat uses date-fns \(release)"
  }

  static let forLaterReleases = Phrase("date-pattern-dialect.for-later-releases") { release in
    "this is written for date-fns 2 or later, and the chat uses date-fns \(release)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-dialect", .warning,
    summary: "a pattern for another generation of date-fns",
    explanation: """
      With 2.0 date-fns gave up the letters of moment.js for those of Unicode. DD became dd, dddd \
      became EEEE, and text moved from [brackets] into 'quotes'. A pattern of the other generation \
      mostly prints something, and mostly nonsense. The fix translates it, back too where the chat uses \
      a release of 1.x.
      """,
    messages: [MessageForm(forFirstReleases), MessageForm(forLaterReleases)],
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
