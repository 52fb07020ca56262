internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel

/// A pattern with which `format()` throws.
enum DatePatternInvalid: PatternRule {
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    guard case .failure(let error) = subject.output(at: subject.locale.options.instant) else {
      return
    }
    var place = place(of: error, in: subject)
    var fixes = fixes(for: place, in: subject)
    if let translation = DatePatternDialect.fix(for: subject) {
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
    var problem: ThrownProblem?
    var prose: ProseText?
  }

  private static func place(of error: FormatError, in subject: PatternSubject) -> Place {
    let whole = 0..<subject.value.text.utf8.count
    guard let problem = ThrownProblem(error, in: subject) else { return Place(range: whole) }
    var place = Place(range: problem.range, problem: problem)
    place.prose = subject.reading.proseTexts(in: subject.value.text)
      .first { $0.range.overlaps(problem.range) }
    if let prose = place.prose { place.claims = [prose.range] }
    return place
  }

  /// Quoting what reads as words is safe; quoting a lone letter that may stand for a field is not.
  private static func fixes(for place: Place, in subject: PatternSubject) -> [PatternFix] {
    switch place.problem?.kind {
    case .protectedToken(let replacement):
      return [PatternFix("Write \(replacement)", .safe, [(place.range, replacement)])]
    case .unescapedLetter:
      let text = place.prose ?? ProseText(place.range, in: subject.value.text)
      return text.quotingFix(place.prose == nil ? .unsafe : .safe).map { [$0] } ?? []
    case nil:
      return []
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
