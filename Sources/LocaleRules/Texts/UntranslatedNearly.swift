internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax
internal import Phrasebook

/// A text that is the base's but for case, blanks and marks, in a file of another language.
struct UntranslatedNearly: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales where locale.differsFromBase {
      guard let base = locale.resolved.base, let language = locale.language else { continue }
      for shown in locale.shown.texts where shown.key != .poweredBy {
        guard locale.baseForms[shown.key] == shown.form,
          let original = base.overrides.text(of: shown.key)?.text,
          !original.hasSameBytes(as: shown.text),
          !Untranslated.isWord(original, for: shown.key, in: locale),
          findings.judge(shown.value.range)
        else { continue }
        let message = Self.nearly(
          .code(shown.key.rawValue), .quoted(original), .code(base.baseName ?? base.path),
          .language(LanguageName(language, locale.options.facts)))
        findings.report(
          at: shown.value.range, message, keyPath: [shown.key.rawValue],
          fixes: shown.fixesByPhrasebook)
      }
    }
  }
}

extension UntranslatedNearly {
  static let nearly = Phrase("untranslated-nearly.nearly") { key, original, base, language in
    "\(key) is still \(original) from \(base), but for capitals, blanks or marks, and the file is in \(language)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "untranslated-nearly", .warning,
    summary: "a text equal to the base's but for case, blanks and marks",
    explanation: """
      The text is the base's with another ellipsis, in capitals or the like, and the file is in \
      another language: most likely it waits for its translation. A word that both languages have is \
      left alone.
      """,
    messages: [MessageForm(nearly)],
    examples: [
      RuleExample(
        path: "de.json",
        bad: #"{"extends": "en", "delivery_status_read": ⟦"READ"⟧}"#,
        good: #"{"extends": "en", "delivery_status_read": "Gelesen"}"#)
    ])
}
