internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel
internal import PatternAnalysis

/// A pattern with which `format()` throws.
struct DatePatternInvalid: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode, .legacy) {
      if let error = pattern.analysis.errors.first, Self.valuesOfPrograms.contains(pattern.text) {
        findings.report(
          in: pattern, at: pattern.analysis.range, Self.noValue(.code(pattern.text)),
          evidence: pattern.libraryWords(error))
      }
      for error in pattern.analysis.errors {
        let cause = cause(of: error, in: pattern)
        findings.report(
          in: pattern, at: error.range ?? pattern.analysis.range,
          claiming: cause.claims, message(error),
          evidence: pattern.libraryWords(error), fixes: cause.fixes)
      }
    }
  }

  /// What programs write where they have no value, as text.
  private static let valuesOfPrograms: Set = [
    "null", "undefined", "NaN", "None", "nil", "true", "false", "[object Object]",
  ]

  /// What an error is part of, and what would fix it.
  private func cause(
    of error: FormatError, in pattern: PatternContext
  ) -> (claims: [Range<Int>], fixes: [Fix]) {
    guard let range = error.range else { return ([], []) }
    switch error.kind {
    case .protectedToken(let token, let replacement):
      return ([], replacing(token, with: replacement, at: range, in: pattern))
    case .unescapedLetter:
      // Quoting what reads as words is safe; quoting a lone letter that may stand for a field is not.
      let words = pattern.prose.first { $0.range.overlaps(range) }
      let text =
        words ?? ProseText(range, in: pattern.analysis, PatternQuotes(pattern.analysis))
      let fix = text.fix(words == nil ? .unsafe : .safe, in: pattern)
      let hours = text.tellsHour ? pattern.analysis.hours.map { $0.range } : []
      return (text.claims + hours, fix.map { [$0] } ?? [])
    default:
      return ([], [])
    }
  }

  /// The year of a week is meant beside its number: there `Y` prints the same and is allowed.
  private func replacing(
    _ token: FieldToken, with replacement: FieldToken, at range: Range<Int>,
    in pattern: PatternContext
  ) -> [Fix] {
    let isMeant =
      token.letter == "Y"
      && !pattern.analysis.misreadTokens.contains {
        $0.misreading.range == range
      }
    guard isMeant, pattern.analysis.reading.fields.contains(where: { $0.field == .week }) else {
      return [pattern.writing(replacement.text, .safe, at: range)]
    }
    return token.count == 4 ? [pattern.writing("Y", .safe, at: range)] : []
  }

  private func message(_ error: FormatError) -> Message {
    switch error.kind {
    case .unescapedLetter(let letter): Self.letter(.code(String(letter)))
    case .protectedToken(let token, let replacement):
      Self.protectedToken(.code(token.text), .code(replacement.text))
    case .emptyPattern: Self.empty()
    case .lineBreakInQuotes: Self.lineBreak()
    case .invalidTime, .optionOutOfRange: Self.throwing()
    }
  }
}

extension DatePatternInvalid {
  static let letter = Phrase("date-pattern-invalid.letter") { letter in
    "\(letter) is not a token of date-fns: the chat cannot use this pattern"
  }

  static let noValue = Phrase("date-pattern-invalid.no-value") { text in
    "\(text) is what a program writes where it has no pattern: the chat cannot use it"
  }

  static let protectedToken = Phrase("date-pattern-invalid.protected-token") { token, replacement in
    "date-fns refuses \(token), mostly a slip of \(replacement): the chat cannot use it"
  }

  static let empty = Phrase(
    "date-pattern-invalid.empty",
    "there is nothing to print in this pattern: the chat cannot use it")

  static let lineBreak = Phrase(
    "date-pattern-invalid.line-break",
    "a line break stands between the quotes: the chat cannot use this pattern")

  static let throwing = Phrase(
    "date-pattern-invalid.throwing", "the chat cannot use this pattern")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-invalid", .error,
    summary: "a pattern with which format() throws",
    explanation: """
      date-fns reads every unquoted letter from a to z as a token and throws where a letter is \
      not one. The note has the words that stand in the browser's console. Put words between single \
      quotes: 'de', 'Uhr'.
      """,
    messages: [
      MessageForm(letter), MessageForm(protectedToken), MessageForm(empty), MessageForm(lineBreak),
      MessageForm(throwing), MessageForm(noValue),
    ],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "time_format": "HH:mm 'at' ⟦n⟧"}"#,
        good: #"{"extends": "en", "time_format": "HH:mm 'at n'"}"#),
      RuleExample(
        bad: #"{"extends": "en", "date_format": ⟦""⟧}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#),
    ])
}
