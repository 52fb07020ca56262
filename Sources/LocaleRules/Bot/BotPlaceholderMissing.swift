internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// A placeholder that the message of one language lacks and that of another has.
enum BotPlaceholderMissing: DocumentRule {
  static func check(_ document: WidgetDocument, into findings: inout Findings) {
    guard let messages = document.botMessages.map(BotMessages.init) else { return }
    let misspelt = BotPlaceholderUnknown.misspellings(in: messages)
    for missing in messages.missingPlaceholders {
      // What is spelled otherwise is there, and what only a misspelling has is not missed.
      guard
        !misspelt.contains(where: {
          $0.placeholder.name == missing.name
            || $0.message.language == missing.message.language && $0.meant == missing.name
        })
      else { continue }
      let note = Diagnostic.Note(
        "\(missing.witness.message.language) has it here",
        at: findings.location(missing.witness.range))
      findings.report(
        descriptor, at: missing.message.text.range, message(missing.name, missing.message.language),
        notes: [note])
    }
  }
}

extension BotPlaceholderMissing {
  private static func message(_ name: String, _ language: String) -> String {
    "the message in \(language) lacks {{bot_params.\(name)}}"
  }

  static let descriptor = RuleDescriptor(
    "bot-placeholder-missing", .error,
    summary: "a placeholder that one language has and another lacks",
    explanation: """
      The bot puts what the page has set in the place of {{bot_params.…}}. A message that lacks a \
      placeholder greets its visitors without their name, and nobody who speaks only the other \
      languages notices.
      """,
    examples: [
      RuleExample(
        path: "messages.json",
        bad: #"{"com": "hello, {{bot_params.username}}", "es": ⟦"hola"⟧}"#,
        good: #"{"com": "hello, {{bot_params.username}}", "es": "hola, {{bot_params.username}}"}"#)
    ])
}
