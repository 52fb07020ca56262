internal import DateFns
internal import LocaleDiagnostics
internal import PatternAnalysis

/// Words without quotes: date-fns reads their letters as tokens.
struct DatePatternUnquotedText: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      for prose in pattern.prose {
        // Where am or pm is spelled out, the hour is not ambiguous to the one who wrote it.
        let hours = prose.tellsHour ? pattern.analysis.hours.map { $0.range } : []
        findings.report(
          in: pattern, at: prose.range, claiming: prose.claims + hours,
          Self.readAsTokens(.quoted(prose.text)), evidence: pattern.sample,
          fixes: prose.fix(.safe, in: pattern).map { [$0] } ?? [])
      }
    }
  }
}

extension DatePatternUnquotedText {
  static let readAsTokens = Phrase("date-pattern-unquoted-text.read-as-tokens") { text in
    "\(text) is read as tokens, not as text"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-unquoted-text", .warning,
    summary: "words that are read as tokens",
    explanation: """
      Every unquoted letter of a pattern is a token where it can be: in d de MMMM the word de prints \
      the day and the weekday. Text stands between single quotes; a quote in it is doubled: \
      'o''clock'.
      """,
    messages: [MessageForm(readAsTokens)],
    examples: [
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "date_format": "d ⟦de⟧ MMMM"}"#,
        good: #"{"extends": "es", "date_format": "d 'de' MMMM"}"#, isFixed: true),
      RuleExample(
        bad: #"{"extends": "es", "time_format": "HH⟦h⟧mm"}"#,
        good: #"{"extends": "es", "time_format": "HH'h'mm"}"#, isFixed: true),
    ])
}
