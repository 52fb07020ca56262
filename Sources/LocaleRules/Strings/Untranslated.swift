internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax

/// A text that was copied from the base and left in the base's language.
enum Untranslated: LocaleRule {
  static func check(_ subject: LocaleContext, into findings: inout Findings) {
    guard subject.differsFromBase, let base = subject.resolved.base, let language = subject.language
    else { return }
    for key in StringKey.allCases where key.kind == .text && key != .poweredBy {
      guard let original = base.overrides.text(of: key)?.text,
        !isWord(original, for: key, in: language.language)
      else { continue }
      for text in subject.overrides.texts(of: key) where text.text == original {
        findings.report(
          descriptor, at: text.range,
          message(
            key, base: base.baseName ?? base.path,
            language: subject.options.facts.englishName(of: language)))
      }
    }
  }

  /// Whether the bundled base of a language has the very same text: `Error` is Spanish too.
  private static func isWord(_ text: String, for key: StringKey, in language: String) -> Bool {
    BundledBases.overrides(named: language)?.text(of: key)?.text == text
  }
}

extension Untranslated {
  private static func message(_ key: StringKey, base: String, language: String) -> String {
    "\(key.rawValue) is still the text of \(base), but the file is in \(language)"
  }

  static let descriptor = RuleDescriptor(
    "untranslated", .warning,
    summary: "a text equal to the base's, though the language differs",
    explanation: """
      The text is word for word the base's, and the file is in another language: most likely it \
      waits for its translation. The name in powered_by is left alone, and so is a word that the \
      language shares with its base. If the text is meant, say so with a comment: \
      crmlocale: ignore=untranslated.
      """,
    examples: [
      RuleExample(
        path: "de.json",
        bad: #"{"extends": "en", "delivery_status_read": ⟦"Read"⟧}"#,
        good: #"{"extends": "en", "delivery_status_read": "Gelesen"}"#)
    ])
}
