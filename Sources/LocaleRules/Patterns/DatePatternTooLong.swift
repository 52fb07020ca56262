internal import LocaleDiagnostics
internal import LocaleModel

/// A pattern of a length that no date needs: it is told, and not looked at.
struct DatePatternTooLong: Rule {
  /// The number of letters from which a pattern is not looked at any more. To find out what a pattern
  /// does it is printed some hundred times, so what is absurd would cost minutes.
  static let limit = 1_000

  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for key in StringKey.allCases where key.purpose != nil {
        for value in locale.overrides.texts(of: key) where Self.applies(to: value.text) {
          findings.report(
            at: value.range,
            Self.unread(.number(value.text.unicodeScalars.count), .number(Self.limit)),
            keyPath: [key.rawValue])
        }
      }
    }
  }

  /// Whether a pattern is too long to be looked at.
  static func applies(to pattern: String) -> Bool {
    // A scalar has four bytes at most and one at least.
    pattern.utf8.count > limit && pattern.unicodeScalars.count > limit
  }
}

extension DatePatternTooLong {
  static let unread = Phrase("date-pattern-too-long.unread") { count, limit in
    "a pattern of \(count) letters is not checked: a date or a time needs far fewer than \(limit)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "date-pattern-too-long", .warning,
    summary: "a pattern of more than 1,000 letters, which is not checked",
    explanation: """
      A date or a time is a handful of letters. What is longer by far was pasted or repeated by \
      mistake, and every message in the chat would carry it. It is not looked at any further.
      """,
    messages: [MessageForm(unread)],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "time_format": ⟦"\#(String(repeating: "HH:mm ", count: 200))"⟧}"#,
        good: #"{"extends": "en", "time_format": "HH:mm"}"#)
    ])
}
