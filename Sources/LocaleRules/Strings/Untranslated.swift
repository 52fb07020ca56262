internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax
internal import Phrasebook

/// A text that was copied from the base and left in the base's language.
struct Untranslated: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales where locale.differsFromBase {
      guard let base = locale.resolved.base, let language = locale.language else { continue }
      for key in StringKey.allCases where key.kind == .text && key != .poweredBy {
        guard let original = base.overrides.text(of: key)?.text else { continue }
        locale.overrides.forEachText(of: key) { text in
          guard text.text.hasSameBytes(as: original),
            !Self.isWord(original, for: key, in: locale), findings.judge(text.range)
          else { return }
          let message = Self.copied(
            .code(key.rawValue), .code(base.baseName ?? base.path),
            .language(LanguageName(language, locale.options.facts)))
          findings.report(at: text.range, message, keyPath: [key.rawValue])
        }
      }
    }
  }

  /// Whether the language has the very same text, by its bundled base or the phrasebook: `Error` is
  /// Spanish and Catalan, too.
  static func isWord(_ text: String, for key: StringKey, in locale: LocaleContext) -> Bool {
    if let phrases = locale.phrases {
      if phrases[key]?.isRight(TextForm(text)) ?? false { return true }
    } else if isWidespread(text, for: key, but: locale.baseLanguage) {
      return true
    }
    let base = locale.language.flatMap { BundledBases.overrides(named: $0.language) }
    return base?.text(of: key)?.text.utf8.elementsEqual(text.utf8) ?? false
  }

  /// Whether at least two languages besides the base's say it: then a language of which the phrasebook
  /// knows nothing may say it, too, as Occitan says `Error`.
  private static func isWidespread(
    _ text: String, for key: StringKey, but base: String?
  ) -> Bool {
    let languages = Phrasebook.codes(saying: TextForm(text), for: key)
      .map { String($0.prefix { $0 != "-" }) }
    return Set(languages).subtracting([base ?? ""]).count > 1
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
