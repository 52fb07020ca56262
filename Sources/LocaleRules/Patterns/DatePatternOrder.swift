internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import PatternEvidence

/// Day and month in the order that readers of the language do not expect.
enum DatePatternOrder: PatternRule {
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    let fields = subject.reading.fields
    guard let order = DateOrder(of: subject.pattern), order != .yearFirst,
      let day = fields.first(where: { $0.field == .dayOfMonth }),
      let month = fields.first(where: { $0.field == .month }), month.count < 3,
      let readers = subject.readers,
      let expected = subject.conventions?.dateOrder,
      expected != .yearFirst, expected != order
    else { return }
    let range =
      min(
        day.range.lowerBound, month.range.lowerBound)..<max(
        day.range.upperBound, month.range.upperBound)
    findings.report(
      descriptor, at: range,
      message(expected, language: subject.locale.options.facts.englishName(of: readers)),
      evidence: evidence(order),
      fixes: [
        PatternFix(
          "Put \(expected == .dayFirst ? "the day" : "the month") first", .unsafe,
          [(day.range, month.text), (month.range, day.text)])
      ])
  }
}

extension DatePatternOrder {
  private static func message(_ expected: DateOrder, language: String) -> String {
    "readers of \(language) expect the \(expected == .dayFirst ? "day" : "month") first"
  }

  /// One date read both ways.
  private static func evidence(_ order: DateOrder) -> String {
    order == .monthFirst
      ? "03/04 is 4 March here, and they read 3 April"
      : "03/04 is 3 April here, and they read 4 March"
  }

  static let descriptor = RuleDescriptor(
    "date-pattern-order", .note,
    summary: "day and month in an order that readers of the language do not expect",
    explanation: """
      For twelve days of every month a date in figures can be read both ways, and readers take the \
      order of their own language. The expected order is CLDR's. Languages that are read in both \
      orders, such as English without a region, dates that begin with the year and months in letters \
      are left alone.
      """,
    examples: [
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "date_format": "⟦MM/dd⟧/yyyy"}"#,
        good: #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#, isFixed: true)
    ])
}
