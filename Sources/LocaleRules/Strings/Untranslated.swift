internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax

/// A text that was copied from the base and left in the base's language.
struct Untranslated: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales where locale.differsFromBase {
      guard let base = locale.resolved.base, let language = locale.language else { continue }
      for key in StringKey.allCases where key.kind == .text && key != .poweredBy {
        guard let original = base.overrides.text(of: key)?.text,
          !Self.isWord(original, for: key, in: language.language)
        else { continue }
        for text in locale.overrides.texts(of: key)
        where text.text.utf8.elementsEqual(original.utf8) {
          let message = Self.copied(
            .code(key.rawValue), .code(base.baseName ?? base.path),
            .language(LanguageName(language, locale.options.facts)))
          findings.report(at: text.range, message, keyPath: [key.rawValue])
        }
      }
    }
  }

  /// Whether the bundled base of a language has the very same text: `Error` is Spanish too.
  private static func isWord(_ text: String, for key: StringKey, in language: String) -> Bool {
    BundledBases.overrides(named: language)?.text(of: key)?.text.utf8.elementsEqual(text.utf8)
      ?? false
  }
}

extension Untranslated {
  static let copied = Phrase("untranslated.copied") { key, base, language in
    "\(key) is still the text of \(base), but the file is in \(language)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "untranslated", .warning,
    summary: "a text equal to the base's, though the language differs",
    explanation: """
      The text is word for word the base's, and the file is in another language: most likely it \
      waits for its translation. The name in powered_by is left alone, and so is a word that the \
      language shares with its base. If the text is meant, say so with a comment: \
      crmlocale: ignore=untranslated.
      """,
    messages: [MessageForm(copied)],
    examples: [
      RuleExample(
        path: "de.json",
        bad: #"{"extends": "en", "delivery_status_read": ⟦"Read"⟧}"#,
        good: #"{"extends": "en", "delivery_status_read": "Gelesen"}"#)
    ])
}
