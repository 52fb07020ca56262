internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax
internal import WidgetConfig

/// A value of another type than its place takes: a string of the chat, a property of the config, an
/// argument of a call, a message of the bot.
struct WrongType: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales { check(locale.overrides, into: &findings) }
    for config in file.configs { PropertyTypes.check(config, into: &findings) }
    for call in file.document.scan?.calls ?? [] { CallTypes.check(call, into: &findings) }
    for property in file.botMessages?.wrongTypes ?? [] {
      let message = Self.botMessage(.code(property.name), .kind(property.value.kind))
      findings.report(at: property.value.range, message, keyPath: [property.name])
    }
  }

  private func check(_ overrides: LocaleOverrides, into findings: inout Findings) {
    for property in overrides.knownProperties where !property.value.isString {
      for value in property.value.alternatives where value.isKnownNotToBeString {
        findings.report(
          at: value.range, Self.string(.code(property.name), .kind(value.kind)),
          keyPath: [property.name], fixes: fixes(quoting: value))
      }
    }
  }

  private func fixes(quoting value: ConfigValue) -> [Fix] {
    guard let syntax = value.syntax, [.number, .boolean].contains(syntax.kind),
      syntax.tree.map.encodings.isEmpty
    else { return [] }
    let edit = TextEdit(syntax.range, "\"\(syntax.sourceText)\"")
    return [Fix(Self.quote(), .unsafe, edits: [edit])]
  }
}

extension ConfigValue {
  /// Whether it is neither a string, nor what only running the page could tell, nor a gap that is a
  /// syntax error already.
  fileprivate var isKnownNotToBeString: Bool {
    if case .choice = self { return false }
    return switch syntax?.kind {
    case .string, .dynamic, .missing: false
    default: true
    }
  }
}

extension WrongType {
  static let string = Phrase("wrong-type.string") { name, kind in
    "\(name) takes a string, and this is \(kind)"
  }

  static let botMessage = Phrase("wrong-type.bot-message") { language, kind in
    "the message in \(language) is a text in quotes, and this is \(kind)"
  }

  static let quote = Phrase("wrong-type.quote", "Put it in quotes")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "wrong-type", .error,
    summary: "a value that is not of the type its key takes",
    explanation: """
      Every string of the chat is text in quotes. A number, a list or null in its place shows as \
      something nobody wrote, or stops the widget.
      """,
    messages: [MessageForm(string), MessageForm(botMessage)] + PropertyTypes.messages
      + CallTypes.messages,
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "new_messages": ⟦3⟧}"#,
        good: #"{"extends": "en", "new_messages": "3"}"#, isFixed: true),
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {hidden: ⟦'true'⟧};",
        good: "window.crmPluginConfig = {hidden: true};"),
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {}; crmPlugin('onChatReady', ⟦'start'⟧);",
        good: "window.crmPluginConfig = {}; crmPlugin('onChatReady', start);"),
    ])
}
