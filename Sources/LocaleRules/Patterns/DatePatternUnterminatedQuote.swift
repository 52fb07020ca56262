internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel

/// A quote that never closes.
enum DatePatternUnterminatedQuote: PatternRule {
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    for unit in subject.pattern.units {
      guard case .quoted(let text, isTerminated: false) = unit.kind else { continue }
      findings.report(
        descriptor, at: unit.range, text.isEmpty ? loneMessage : message(text),
        fixes: subject.value.text == "'" ? [] : [fix(unit.range, in: subject)])
    }
  }

  /// Most likely the text was to end before the first field, if it has one. A quote that opens no
  /// text at all is only in the way.
  private static func fix(_ range: Range<Int>, in subject: PatternSubject) -> PatternFix {
    let start = range.lowerBound + 1
    let text = subject.value.text.slice(start..<range.upperBound)
    guard !text.isEmpty else { return PatternFix("Remove the quote", .safe, [(range, "")]) }
    let field = PatternReading(Pattern(text), of: subject.key.kind).fields.first
    guard let field, text.utf8.count > 1 else { return closing(at: range.upperBound) }
    let words = text.slice(0..<field.range.lowerBound)
    guard words.utf8.contains(where: { $0 != 0x20 }) else {
      return PatternFix("Remove the quote", .unsafe, [(range.lowerBound..<start, "")])
    }
    return closing(at: start + words.utf8.count - words.utf8.reversed().prefix { $0 == 0x20 }.count)
  }

  private static func closing(at end: Int) -> PatternFix {
    PatternFix("Close the quote", .unsafe, [(end..<end, "'")])
  }
}

extension DatePatternUnterminatedQuote {
  private static func message(_ text: String) -> String {
    "this quote never closes: the rest of the pattern is text, and visitors read \"\(text)\""
  }

  private static let loneMessage = "a quote at the very end prints nothing"

  static let descriptor = RuleDescriptor(
    "date-pattern-unterminated-quote", .warning,
    summary: "a quote that never closes",
    explanation: """
      Text in a pattern stands between single quotes. Where the second one is missing, date-fns takes \
      all that follows for text and says nothing. A quote that should be printed is doubled.
      """,
    examples: [
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "date_format": "d ⟦'de MMMM⟧"}"#,
        good: #"{"extends": "es", "date_format": "d 'de' MMMM"}"#, isFixed: true)
    ])
}
