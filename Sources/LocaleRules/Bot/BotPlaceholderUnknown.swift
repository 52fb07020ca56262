internal import LocaleSyntax
internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// A placeholder that nothing sets: one language spells it as no other does.
enum BotPlaceholderUnknown: DocumentRule {
  /// A placeholder of one language that is near to one of the others.
  struct Misspelling {
    let message: BotMessages.Message
    let placeholder: BotPlaceholder
    let meant: String
  }

  static func check(_ document: WidgetDocument, into findings: inout Findings) {
    guard let messages = document.botMessages.map(BotMessages.init) else { return }
    for found in misspellings(in: messages) {
      let text = "{{bot_params.\(found.meant)}}"
      findings.report(
        descriptor, at: found.placeholder.range, message(found.placeholder.name),
        fixes: [
          Fix(
            "Write \(text)", .safe,
            edits: [TextEdit(found.placeholder.range, found.message.text.mapped.encoded(text))])
        ])
    }
  }

  /// The placeholders that one language alone has, each with the one of the others that was meant.
  static func misspellings(in messages: BotMessages) -> [Misspelling] {
    let names = messages.messages.map { Set($0.placeholders.map(\.name)) }
    return zip(messages.messages, names).flatMap { message, own -> [Misspelling] in
      message.placeholders.compactMap { placeholder in
        guard names.filter({ $0.contains(placeholder.name) }).count == 1 else { return nil }
        let others = Set(names.flatMap { $0 }).subtracting(own).sorted()
        let shared = others.filter { name in
          names.filter { $0.contains(name) }.count > 1 || names.count == 2
        }
        // Of two languages that differ, the first is taken at its word.
        guard names.count > 2 || message.language != messages.messages.first?.language,
          let meant = Suggestion.nearest(to: placeholder.name, among: shared)
        else { return nil }
        return Misspelling(message: message, placeholder: placeholder, meant: meant)
      }
    }
  }
}

extension BotPlaceholderUnknown {
  private static func message(_ name: String) -> String {
    "no other language has {{bot_params.\(name)}}: nothing sets it"
  }

  static let descriptor = RuleDescriptor(
    "bot-placeholder-unknown", .error,
    summary: "a placeholder that nothing sets",
    explanation: """
      A placeholder works only under the very name that the page hands to setMeta. One that a single \
      language spells otherwise than all the others stays empty for its visitors.
      """,
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
