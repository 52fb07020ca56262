internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel

/// A pattern with which `format()` throws.
enum DatePatternInvalid: PatternRule {
  static let readsLegacyPatterns = true

  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    for error in errors(of: subject) { report(error, in: subject, into: &findings) }
  }

  /// What `format()` throws. It stops at the first fault; where that is a protected token, the option
  /// that allows it shows whether there is one of the other sort.
  private static func errors(of subject: PatternSubject) -> [FormatError] {
    let options = subject.locale.options.formatOptions
    var dayOfYear = options
    dayOfYear.useAdditionalDayOfYearTokens = true
    var weekYear = options
    weekYear.useAdditionalWeekYearTokens = true
    var errors: [FormatError] = []
    for options in [options, dayOfYear, weekYear] {
      guard case .failure(let error) = subject.output(with: options) else { continue }
      if !errors.contains(where: { words(of: $0) == words(of: error) }) { errors.append(error) }
    }
    return errors
  }

  private static func report(
    _ error: FormatError, in subject: PatternSubject, into findings: inout PatternFindings
  ) {
    var place = place(of: error, in: subject)
    var fixes = fixes(for: place)
    if DatePatternDialect.hasOtherSigns(subject),
      let translation = DatePatternDialect.fix(for: subject)
    {
      fixes = [translation]
      place.claims = [0..<subject.value.text.utf8.count]
    }
    findings.report(
      descriptor, at: place.range, claiming: place.claims, words(of: error),
      evidence: evidence(subject, error), fixes: fixes)
  }

  /// Where the error comes from: the letter, and the words that it is part of.
  private struct Place {
    var range: Range<Int>
    var claims: [Range<Int>] = []
    var kind: ThrownProblem.Kind?
    var text: ProseText?
    var isProse = false
  }

  private static func place(of error: FormatError, in subject: PatternSubject) -> Place {
    let whole = 0..<subject.value.text.utf8.count
    guard let problem = ThrownProblem(error, in: subject) else { return Place(range: whole) }
    var place = Place(range: problem.range, kind: problem.kind)
    guard case .unescapedLetter = problem.kind else { return place }
    let prose = subject.proseTexts.first { $0.range.overlaps(problem.range) }
    let text = prose ?? ProseText(problem.range, in: subject.pattern, of: subject.key.kind)
    place.text = text
    place.isProse = prose != nil
    place.claims = text.claims + (text.isHalfOfDay ? subject.hours.map(\.range) : [])
    return place
  }

  /// Quoting what reads as words is safe; quoting a lone letter that may stand for a field is not.
  private static func fixes(for place: Place) -> [PatternFix] {
    switch place.kind {
    case .protectedToken(let replacement):
      [PatternFix("Write \(replacement)", .safe, [(place.range, replacement)])]
    case .unescapedLetter, nil:
      place.text?.fix(place.isProse ? .safe : .unsafe).map { [$0] } ?? []
    }
  }
}

extension DatePatternInvalid {
  /// The error's own words. Where they go on with the date that was formatted, they are cut there:
  /// that part is different on every call.
  private static func words(of error: FormatError) -> String {
    guard let end = error.message.firstRange(of: " to the input ") else { return error.message }
    return error.message[..<end.lowerBound] + " to the input"
  }

  private static func evidence(_ subject: PatternSubject, _ error: FormatError) -> String {
    "format() of date-fns \(subject.pattern.release) throws this \(error.name.rawValue)"
  }

  static let descriptor = RuleDescriptor(
    "date-pattern-invalid", .error,
    summary: "a pattern with which format() throws",
    explanation: """
      date-fns reads every unquoted letter from a to z as a token and throws where a letter is \
      none. The message is the one that stands in the browser's console. Put words between single \
      quotes: 'de', 'Uhr'.
      """,
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "time_format": "HH:mm 'at' ⟦n⟧"}"#,
        good: #"{"extends": "en", "time_format": "HH:mm 'at n'"}"#),
      RuleExample(
        bad: #"{"extends": "en", "date_format": ⟦""⟧}"#,
        good: #"{"extends": "en", "date_format": "dd.MM.yyyy"}"#),
    ])
}
