internal import DateFns
internal import LocaleDiagnostics
internal import PatternAnalysis

/// A quote that never closes.
struct DatePatternUnterminatedQuote: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for pattern in file.patterns(in: .unicode) {
      for unit in pattern.analysis.units {
        guard case .quoted(let text, isTerminated: false) = unit.kind else { continue }
        let isAlone = pattern.text.utf8.elementsEqual([0x27])
        findings.report(
          in: pattern, at: unit.range, text.isEmpty ? Self.alone() : Self.open(.quoted(text)),
          fixes: isAlone ? [] : [fix(unit.range, in: pattern)])
      }
    }
  }

  /// Most likely the text was to end before the first field, if it has one. A quote that does not open
  /// any text is only in the way.
  private func fix(_ range: Range<Int>, in pattern: PatternContext) -> Fix {
    let start = range.lowerBound + 1
    let text = pattern.text.slice(start..<range.upperBound)
    guard !text.isEmpty else { return removing(range, .safe, in: pattern) }
    let units = Pattern(text, release: pattern.analysis.pattern.release).units
    let reading = PatternReading(units, of: text, for: pattern.analysis.purpose)
    guard let field = reading.fields.first, text.utf8.count > 1 else {
      return closing(at: range.upperBound, in: pattern)
    }
    let words = text.utf8.prefix(field.range.lowerBound)
    let blanks = words.reversed().prefix { $0 == 0x20 }.count
    guard words.count > blanks else {
      return removing(range.lowerBound..<start, .unsafe, in: pattern)
    }
    return closing(at: start + words.count - blanks, in: pattern)
  }

  private func removing(
    _ range: Range<Int>, _ applicability: Fix.Applicability, in pattern: PatternContext
  ) -> Fix {
    Fix(Self.remove(), applicability, edits: pattern.edits([(range, "")]))
  }

  private func closing(at end: Int, in pattern: PatternContext) -> Fix {
    Fix(Self.close(), .unsafe, edits: pattern.edits([(end..<end, "'")]))
  }
}

extension DatePatternUnterminatedQuote {
  static let open = Phrase("date-pattern-unterminated-quote.open") { text in
    "this quote never closes: the rest of the pattern is text, and visitors read \(text)"
  }

  static let alone = Phrase(
    "date-pattern-unterminated-quote.alone", "a quote at the very end prints nothing")

  static let close = Phrase("date-pattern-unterminated-quote.close", "Close the quote")

  static let remove = Phrase("date-pattern-unterminated-quote.remove", "Remove the quote")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-unterminated-quote", .warning,
    summary: "a quote that never closes",
    explanation: """
      Text in a pattern stands between single quotes. Where the second one is missing, date-fns takes \
      all that follows for text and says nothing. A quote that should be printed is doubled.
      """,
    messages: [MessageForm(open), MessageForm(alone)],
    examples: [
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "date_format": "d ⟦'de MMMM⟧"}"#,
        good: #"{"extends": "es", "date_format": "d 'de' MMMM"}"#, isFixed: true)
    ])
}
