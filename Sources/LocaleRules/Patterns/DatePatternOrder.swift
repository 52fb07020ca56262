internal import DateFns
internal import LocaleDiagnostics
internal import LocaleFacts
internal import PatternAnalysis

/// Day and month in the order that readers of the language do not expect.
struct DatePatternOrder: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      // To ask how a language writes dates takes a while, so all else is asked first.
      guard let readers = pattern.readers.tag, LanguageConventions.settlesDateOrder(readers),
        let place = OrderedDate(pattern), place.order != .yearFirst,
        let conventions = pattern.readers.conventions, let expected = conventions.dateOrder,
        expected != .yearFirst, place.order != expected
      else { continue }
      let sides = Sides(expected)
      let edits = place.swapped ?? [(place.range, conventions.datePattern)]
      findings.report(
        in: pattern, at: place.range, sides.message(pattern.readers.name(of: readers)),
        evidence: sides.evidence,
        fixes: [Fix(sides.title, .unsafe, edits: pattern.edits(edits))])
    }
  }

  /// A day and a month in figures, in their order.
  private struct OrderedDate {
    let order: DateOrder
    let range: Range<Int>

    /// What puts them the other way round; `nil` for `P`, which is the base's.
    let swapped: [(Range<Int>, String)]?

    init?(_ pattern: PatternContext) {
      let analysis = pattern.analysis
      let fields = analysis.reading.fields
      if let whole = fields.first(where: { $0.field == .wholeDate }) {
        let expansion = analysis.pattern.expanded(for: analysis.context.locale)
        guard whole.count == 1, let order = DateOrder(of: expansion.units) else { return nil }
        self.order = order
        range = whole.range
        swapped = nil
        return
      }
      guard let order = DateOrder(of: analysis.units),
        let day = fields.first(where: { $0.field == .dayOfMonth }),
        let month = fields.first(where: { $0.field == .month }), month.count < 3
      else { return nil }
      self.order = order
      range = day.range.joined(with: month.range)
      swapped = [(day.range, month.text), (month.range, day.text)]
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
