internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// A placeholder that the message of one language lacks and that of another has.
struct BotPlaceholderMissing: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    guard let messages = file.botMessages else { return }
    let misspelt = BotMisspelling.all(in: messages)
    // What is spelled otherwise is there, and what only a misspelling has is not missed.
    for missing in messages.missingPlaceholders
    where !misspelt.contains(where: { $0.explains(missing) }) {
      let language = missing.message.language
      let note = Diagnostic.Note(
        Self.isHere(.code(missing.model.message.language)),
        at: findings.location(missing.model.range))
      findings.report(
        at: missing.message.text.range,
        Self.missing(.code(language), .code(BotPlaceholder.text(of: missing.name))),
        keyPath: [language], notes: [note])
    }
  }
}

extension BotPlaceholderMissing {
  static let missing = Phrase("bot-placeholder-missing.missing") { language, placeholder in
    "the message in \(language) lacks \(placeholder)"
  }

  static let isHere = Phrase("bot-placeholder-missing.is-here") { language in
    "\(language) has it here"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "bot-placeholder-missing", .error,
    summary: "a placeholder that one language has and another lacks",
    explanation: """
      The bot puts what the page has set in the place of {{bot_params.…}}. A message that lacks a \
      placeholder greets its visitors without their name, and nobody who speaks only the other \
      languages notices.
      """,
    messages: [MessageForm(missing)],
    examples: [
      RuleExample(
        path: "messages.json",
        bad: #"{"com": "hello, {{bot_params.username}}", "es": ⟦"hola"⟧}"#,
        good: #"{"com": "hello, {{bot_params.username}}", "es": "hola, {{bot_params.username}}"}"#)
    ])
}
