internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import PatternAnalysis

/// A string that shows as nothing.
struct EmptyValue: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for text in locale.shown.empty { report(text.key, at: text.range, into: &findings) }
      for pattern in locale.patterns {
        // A pattern with which `format()` throws prints no sample.
        guard let sample = pattern.analysis.sample, Self.isInvisible(sample) else { continue }
        report(pattern.key, at: pattern.value.range, into: &findings)
      }
    }
  }

  private func report(_ key: StringKey, at range: Range<Int>, into findings: inout Findings) {
    findings.report(at: range, Self.empty(.code(key.rawValue)), keyPath: [key.rawValue])
  }

  /// Whether a text leaves no mark: no characters, or only space and characters that Unicode says
  /// to ignore in display.
  static func isInvisible(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.isBlank || !$0.isASCII && $0.properties.isDefaultIgnorableCodePoint
    }
  }
}

extension EmptyValue {
  static let empty = Phrase("empty-value.empty") { key in
    "\(key) is empty: visitors see nothing in its place"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "empty-value", .warning,
    summary: "a string that shows as nothing",
    explanation: """
      An empty string, or one of spaces, takes the place of the base's text: the field has no \
      prompt, the state of a message has no word. To keep the base's text, leave the key out.
      """,
    messages: [MessageForm(empty)],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "delivery_status_sending": ⟦""⟧}"#,
        good: #"{"extends": "en", "delivery_status_sending": "On its way"}"#)
    ])
}
