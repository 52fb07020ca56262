internal import DateFns
internal import LocaleDiagnostics
internal import LocaleFacts
internal import PatternAnalysis

/// Day and month in the order that readers of the language do not expect.
struct DatePatternOrder: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      let fields = pattern.analysis.reading.fields
      guard let order = DateOrder(of: pattern.analysis.units), order != .yearFirst,
        let day = fields.first(where: { $0.field == .dayOfMonth }),
        let month = fields.first(where: { $0.field == .month }), month.count < 3,
        let readers = pattern.readers.tag, let expected = pattern.readers.conventions?.dateOrder,
        expected != .yearFirst, expected != order
      else { continue }
      let edits = pattern.edits([(day.range, month.text), (month.range, day.text)])
      let sides = Sides(expected)
      findings.report(
        in: pattern, at: day.range.joined(with: month.range),
        sides.message(pattern.readers.name(of: readers)), evidence: sides.evidence,
        fixes: [Fix(sides.title, .unsafe, edits: edits)])
    }
  }

  /// What is said to readers who expect the day first, and to those who expect the month.
  private struct Sides {
    let message: Phrase<MessageArgument>
    let evidence: Message
    let title: Message

    init(_ expected: DateOrder) {
      let isDay = expected == .dayFirst
      message = isDay ? DatePatternOrder.dayFirst : DatePatternOrder.monthFirst
      evidence = isDay ? DatePatternOrder.readAsApril() : DatePatternOrder.readAsMarch()
      title = isDay ? DatePatternOrder.putDayFirst() : DatePatternOrder.putMonthFirst()
    }
  }
}

extension Range<Int> {
  /// From the start of the first of two parts to the end of the last.
  fileprivate func joined(with other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}

extension DatePatternOrder {
  static let dayFirst = Phrase("date-pattern-order.day-first") { language in
    "readers of \(language) expect the day first"
  }

  static let monthFirst = Phrase("date-pattern-order.month-first") { language in
    "readers of \(language) expect the month first"
  }

  static let readAsApril = Phrase(
    "date-pattern-order.read-as-april", "03/04 is 4 March here, and they read 3 April")

  static let readAsMarch = Phrase(
    "date-pattern-order.read-as-march", "03/04 is 3 April here, and they read 4 March")

  static let putDayFirst = Phrase("date-pattern-order.put-day-first", "Put the day first")

  static let putMonthFirst = Phrase("date-pattern-order.put-month-first", "Put the month first")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-order", .note,
    summary: "day and month in an order that readers of the language do not expect",
    explanation: """
      For twelve days of every month a date in figures can be read both ways, and readers take the \
      order of their own language. The expected order is CLDR's. Languages that are read in both \
      orders, such as English without a region, dates that begin with the year and months in letters \
      are left alone.
      """,
    messages: [MessageForm(dayFirst), MessageForm(monthFirst)],
    examples: [
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "date_format": "⟦MM/dd⟧/yyyy"}"#,
        good: #"{"extends": "es", "date_format": "dd/MM/yyyy"}"#, isFixed: true)
    ])
}
