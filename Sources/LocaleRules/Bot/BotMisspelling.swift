internal import LocaleDiagnostics
internal import WidgetConfig

/// A placeholder of one language that is near to one of the others.
struct BotMisspelling {
  let message: BotMessages.Message
  let placeholder: BotPlaceholder
  let meant: String

  /// The placeholders that one language alone has, each with the one of the others that was meant.
  static func all(in messages: BotMessages) -> [BotMisspelling] {
    let names = messages.messages.map { Set($0.placeholders.map { $0.name }) }
    return zip(messages.messages, names).flatMap { message, own -> [BotMisspelling] in
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
        return BotMisspelling(message: message, placeholder: placeholder, meant: meant)
      }
    }
  }

  /// Whether a placeholder is missing only because this one is misspelt.
  func explains(_ missing: BotMessages.MissingPlaceholder) -> Bool {
    placeholder.name == missing.name
      || message.language == missing.message.language && meant == missing.name
  }
}
