internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// A message of the bot that is no text. Reported as `wrong-type`.
enum BotMessageType: DocumentRule {
  static var descriptor: RuleDescriptor { WrongType.descriptor }

  static func check(_ document: WidgetDocument, into findings: inout Findings) {
    guard let messages = document.botMessages.map(BotMessages.init) else { return }
    for property in messages.wrongTypes {
      findings.report(
        descriptor, at: property.value.range,
        "a message is a text in quotes, and this is \(property.value.typeName)")
    }
  }
}
