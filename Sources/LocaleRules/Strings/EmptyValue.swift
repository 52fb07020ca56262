internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import PatternAnalysis

/// A string that shows as nothing.
enum EmptyValue: LocaleRule {
  static func check(_ subject: LocaleContext, into findings: inout Findings) {
    for pattern in subject.patterns where pattern.analysis.sample.map(isInvisible) ?? false {
      findings.report(descriptor, at: pattern.value.range, message(pattern.key))
    }
    for key in StringKey.allCases where !key.isPattern {
      for text in subject.overrides.texts(of: key) where isInvisible(text.text) {
        findings.report(descriptor, at: text.range, message(key))
      }
    }
  }

  /// Whether a text leaves no mark: no characters, or only space and characters that Unicode says
  /// to ignore in display.
  private static func isInvisible(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }
}

extension EmptyValue {
  private static func message(_ key: StringKey) -> String {
    "\(key.rawValue) is empty: visitors see nothing in its place"
  }

  static let descriptor = RuleDescriptor(
    "empty-value", .warning,
    summary: "a string that shows as nothing",
    explanation: """
      An empty string, or one of spaces, takes the place of the base's text: the field has no \
      prompt, the state of a message has no word. To keep the base's text, leave the key out.
      """,
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "delivery_status_sending": ⟦""⟧}"#,
        good: #"{"extends": "en", "delivery_status_sending": "On its way"}"#)
    ])
}
