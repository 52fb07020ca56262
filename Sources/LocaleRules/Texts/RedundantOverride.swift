internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel

/// A text that is what the file would inherit anyway.
struct RedundantOverride: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales where !locale.options.requireComplete && !Self.isComplete(locale) {
      guard let language = locale.language, language.language == locale.baseLanguage else {
        continue
      }
      for shown in locale.shown.texts {
        guard let inherited = locale.resolved.inherited(shown.key), let text = inherited.text,
          text.utf8.elementsEqual(shown.text.utf8), locale.overrides[shown.key] != nil
        else { continue }
        let message = Self.same(.code(shown.key.rawValue))
        findings.report(
          at: shown.value.range, message, keyPath: [shown.key.rawValue], help: Self.leaveOut())
      }
    }
  }

  /// Whether overrides have every string, as `init` writes them: they are meant to inherit nothing.
  private static func isComplete(_ locale: LocaleContext) -> Bool {
    StringKey.allCases.allSatisfy { locale.overrides.has($0) }
  }
}

extension RedundantOverride {
  static let same = Phrase("redundant-override.same") { key in
    "\(key) is what visitors would read anyway"
  }

  static let leaveOut = Phrase("redundant-override.leave-out", "leave it out")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "redundant-override", .note,
    summary: "a text that equals what the file would inherit",
    explanation: """
      The base, or the file that this one extends, has the very same text. Leave it out, and the chat \
      follows when the vendor words it better. Where every string is required, or the file has them \
      all, nothing is said.
      """,
    messages: [MessageForm(same)],
    examples: [
      RuleExample(
        path: "es.json",
        bad: #"{"extends": "es", "delivery_status_sent": ⟦"Enviado"⟧, "new_messages": "Novedad"}"#,
        good: #"{"extends": "es", "new_messages": "Novedad"}"#)
    ])
}
