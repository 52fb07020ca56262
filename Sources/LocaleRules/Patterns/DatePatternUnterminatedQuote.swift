internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel

/// A quote that never closes.
enum DatePatternUnterminatedQuote: PatternRule {
  static func check(_ subject: PatternSubject, into findings: inout PatternFindings) {
    let bytes = Array(subject.value.text.utf8)
    for unit in subject.pattern.units {
      switch unit.kind {
      case .quoted(let text, isTerminated: false):
        findings.report(
          descriptor, at: unit.range, message(text), fixes: closing(unit.range.upperBound))
      case .literal("'") where unit.range.upperBound == bytes.count:
        findings.report(descriptor, at: unit.range, loneMessage, fixes: removing(unit.range))
      default:
        continue
      }
    }
  }

  /// A quote at the end prints what is printed now; where the writer meant it to close, a person
  /// has to say.
  private static func closing(_ end: Int) -> [PatternFix] {
    [PatternFix("Close the quote at the end", .unsafe, [(end..<end, "'")])]
  }

  private static func removing(_ range: Range<Int>) -> [PatternFix] {
    [PatternFix("Remove the quote", .safe, [(range, "")])]
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
        good: #"{"extends": "es", "date_format": "d 'de' MMMM"}"#)
    ])
}
