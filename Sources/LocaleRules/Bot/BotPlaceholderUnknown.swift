internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import WidgetConfig

/// A placeholder that nothing sets: one language spells it as no other does.
struct BotPlaceholderUnknown: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    guard let messages = file.botMessages else { return }
    for found in BotMisspelling.all(in: messages) {
      let range = found.placeholder.range
      let text = BotPlaceholder.text(of: found.meant)
      let edit = TextEdit(range, found.message.text.mapped.encoded(text))
      findings.report(
        at: range, Self.unknown(.code(BotPlaceholder.text(of: found.placeholder.name))),
        keyPath: [found.message.language], fixes: [.writing(text, .safe, edits: [edit])])
    }
  }
}

extension BotPlaceholderUnknown {
  static let unknown = Phrase("bot-placeholder-unknown.unknown") { placeholder in
    "no other language has \(placeholder): nothing sets it"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "bot-placeholder-unknown", .error,
    summary: "a placeholder that nothing sets",
    explanation: """
      A placeholder works only under the very name that the page hands to setMeta. One that a single \
      language spells otherwise than all the others stays empty for its visitors.
      """,
    messages: [MessageForm(unknown)],
    examples: [
      RuleExample(
        path: "messages.json",
        bad: """
          {"com": "hello, {{bot_params.username}}", "es": "hola, ⟦{{bot_params.usrname}}⟧"}
          """,
        good: """
          {"com": "hello, {{bot_params.username}}", "es": "hola, {{bot_params.username}}"}
          """, isFixed: true)
    ])
}
