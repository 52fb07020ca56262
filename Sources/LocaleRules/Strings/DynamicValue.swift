internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// A value that only running the page could tell.
enum DynamicValue: LocaleRule {
  static func check(_ subject: LocaleContext, into findings: inout Findings) {
    let object = subject.overrides.object
    for unknown in object.unknowns {
      findings.report(descriptor, at: unknown.range, spreadMessage)
    }
    for property in subject.overrides.knownProperties {
      guard let value = property.value.syntax, value.isDynamic else { continue }
      findings.report(
        descriptor, at: value.range, message(property.name, choices: value.alternatives.count))
    }
  }
}

extension DynamicValue {
  static func message(_ name: String, choices: Int) -> String {
    choices == 0
      ? "only running the page could tell \(name)"
      : "only running the page could tell which \(name) visitors get: each of the \(choices) that "
        + "stand here is checked"
  }

  private static let spreadMessage = "only running the page could tell which strings these are"

  static let descriptor = RuleDescriptor(
    "dynamic-value", .note,
    summary: "an expression that only running the page could tell",
    explanation: """
      crmlocale reads pages and runs nothing. A variable, a call, a spread or a template with a hole \
      in it stays unknown: it is neither guessed nor called wrong. Where a choice between literals \
      stands in the source, each of them is checked in its place.
      """,
    examples: [
      RuleExample(
        path: "chat.js",
        bad:
          "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', new_messages: ⟦t('new')⟧}}};",
        good:
          "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', new_messages: 'New'}}};")
    ])
}
