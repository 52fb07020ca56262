internal import DateFns
internal import LocaleDiagnostics
internal import PatternAnalysis

/// A pattern in the letters of another system, or of another generation of date-fns.
struct DatePatternDialect: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      guard let reading = pattern.analysis.foreignSystem else { continue }
      report(reading, of: pattern, into: &findings)
    }
    for pattern in file.patterns(in: .legacy) {
      guard let translation = pattern.analysis.translation else { continue }
      findings.report(
        in: pattern, at: pattern.analysis.range, Self.forLaterReleases(release(of: pattern)),
        evidence: pattern.sample,
        fixes: translation.text.map { [pattern.writing($0, .safe, at: pattern.analysis.range)] }
          ?? [])
    }
  }

  private func report(
    _ reading: SystemReading, of pattern: PatternContext, into findings: inout Findings
  ) {
    let errors = pattern.analysis.errors
    let message = message(reading.system, of: pattern)
    findings.report(
      in: pattern, at: pattern.analysis.range, message,
      severity: errors.isEmpty && !reading.printsMarks ? .warning : .error,
      evidence: pattern.sample ?? errors.first.map { pattern.libraryWords($0) },
      more: reading.sample.map { Self.wouldRead(.code(reading.text), .text($0.shortened)) },
      fixes: [
        .writing(
          reading.text, reading.isCertain ? .safe : .unsafe,
          edits: pattern.edits(reading.replacements))
      ])
  }

  private func message(_ system: PatternSystem, of pattern: PatternContext) -> Message {
    switch system {
    case .mixedCase: Self.mixedCase()
    case .template: Self.placeholders()
    case .style: Self.style(.code(pattern.text))
    case .intl, .angular: Self.ofNames(.code(pattern.text), .code(system.name))
    default: Self.ofSystem(.code(system.name), release(of: pattern))
    }
  }

  private func release(of pattern: PatternContext) -> MessageArgument {
    .code(pattern.analysis.pattern.release.description)
  }
}

extension DatePatternDialect {
  static let ofSystem = Phrase("date-pattern-dialect.of-system") { system, release in
    "this is written in the letters of \(system), and the chat uses date-fns \(release)"
  }

  static let mixedCase = Phrase(
    "date-pattern-dialect.mixed-case",
    "capitals and small letters are mixed: to date-fns each is a field of its own")

  static let placeholders = Phrase(
    "date-pattern-dialect.placeholders",
    "these are placeholders of a template, which nothing fills in: date-fns reads letters")

  static let ofNames = Phrase("date-pattern-dialect.of-names") { text, system in
    "\(text) is a style of \(system), not a pattern of date-fns"
  }

  static let style = Phrase("date-pattern-dialect.style") { text in
    "\(text) is the name of a format, not a pattern of date-fns"
  }

  static let forLaterReleases = Phrase("date-pattern-dialect.for-later-releases") { release in
    "this is written for date-fns 2 or later, and the chat uses date-fns \(release)"
  }

  static let wouldRead = Phrase("date-pattern-dialect.would-read") { pattern, text in
    "with \(pattern) they would read \(text)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-dialect", .warning,
    summary: "a pattern in the letters of another system",
    explanation: """
      Moment.js and date-fns 1, PHP, strftime, .NET, Java, jQuery UI, Excel, Oracle, MySQL and Go have \
      letters of their own for the fields of a date; templates have placeholders, Intl and Angular names. \
      A pattern in them throws, or prints something else. It is an error where format() throws or the marks of the other system are shown. The fix writes the \
      whole pattern in the letters of date-fns; it is safe where no other system would explain it in \
      another way. With a release of 1.x patterns for later ones are told, too.
      """,
    messages: [
      MessageForm(ofSystem), MessageForm(mixedCase), MessageForm(placeholders),
      MessageForm(ofNames), MessageForm(style), MessageForm(forLaterReleases),
    ],
    examples: [
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "date_format": "⟦D [de] MMMM⟧"}"#,
        good: #"{"extends": "es", "date_format": "d 'de' MMMM"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "en", "date_format": "⟦dddd, D MMMM⟧"}"#,
        good: #"{"extends": "en", "date_format": "EEEE, d MMMM"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "en", "date_format": "⟦F jS, Y⟧"}"#,
        good: #"{"extends": "en", "date_format": "MMMM do, yyyy"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "en", "time_format": "⟦%H:%M⟧"}"#,
        good: #"{"extends": "en", "time_format": "HH:mm"}"#, isFixed: true),
    ])
}
