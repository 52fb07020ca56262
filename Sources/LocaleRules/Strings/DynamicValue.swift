internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import WidgetConfig

/// A value that only running the page could tell.
struct DynamicValue: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for config in file.document.configs { check(config, into: &findings) }
    for locale in file.locales { check(locale.overrides, into: &findings) }
    for config in file.configs { check(config, into: &findings) }
  }

  /// The whole config, where nothing of it can be seen.
  private func check(_ config: WidgetConfigSource, into findings: inout Findings) {
    guard config.widgetName != nil, let value = config.root.syntax, value.isDynamic else { return }
    let message: Message
    switch value.alternatives.count {
    case 0: message = Self.config()
    case 1: message = Self.configSingle()
    case let choices: message = Self.configChoice(.number(choices))
    }
    findings.report(at: value.range, message)
  }

  private func check(_ overrides: LocaleOverrides, into findings: inout Findings) {
    for unknown in overrides.object.unknowns {
      findings.report(at: unknown.range, Self.strings())
    }
    for property in overrides.knownProperties
    where property.value.isExpression && !property.isBranched {
      report(property, keyPath: [property.name], into: &findings)
    }
  }

  private func check(_ config: ConfigWalk, into findings: inout Findings) {
    for (keyPath, object) in config.objects {
      for unknown in object.unknowns {
        findings.report(at: unknown.range, Self.settings(), keyPath: keyPath)
      }
    }
    for visit in config.visits
    where visit.schema != nil && visit.property.value.isDynamic && !visit.property.isBranched {
      report(visit.property, keyPath: visit.keyPath, into: &findings)
    }
  }

  private func report(
    _ property: ConfigProperty, keyPath: [String], into findings: inout Findings
  ) {
    let choices = property.value.alternatives.count
    let message: Message
    switch choices {
    case 0: message = Self.value(.code(property.name))
    case 1: message = Self.single(.code(property.name))
    default: message = Self.choice(.code(property.name), .number(choices))
    }
    findings.report(at: property.value.range, message, keyPath: keyPath)
  }
}

extension DynamicValue {
  static let value = Phrase("dynamic-value.value") { name in
    "only running the page could tell \(name)"
  }

  static let choice = Phrase("dynamic-value.choice") { name, count in
    """
    only running the page could tell which \(name) visitors get: each of the \(count) that stand \
    here is checked
    """
  }

  static let single = Phrase("dynamic-value.single") { name in
    "only running the page could tell \(name): the one that stands here is checked"
  }

  static let config = Phrase(
    "dynamic-value.config", "only running the page could tell the config: nothing of it is checked")

  static let configSingle = Phrase(
    "dynamic-value.config-single",
    "only running the page could tell the config: the one that stands here is checked")

  static let configChoice = Phrase("dynamic-value.config-choice") { count in
    "only running the page could tell which config visitors get: the \(count) that stand here are checked"
  }

  static let strings = Phrase(
    "dynamic-value.strings", "only running the page could tell which strings these are")

  static let settings = Phrase(
    "dynamic-value.settings", "only running the page could tell which settings these are")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "dynamic-value", .note,
    summary: "an expression that only running the page could tell",
    explanation: """
      crmlocale reads pages and runs nothing. A variable, a call, a spread or a template with a hole \
      in it stays unknown: it is neither guessed nor called wrong. Where a choice between literals \
      stands in the source, each of them is checked in its place.
      """,
    messages: [
      MessageForm(value), MessageForm(single), MessageForm(choice), MessageForm(config),
      MessageForm(configSingle), MessageForm(configChoice), MessageForm(strings),
      MessageForm(settings),
    ],
    examples: [
      RuleExample(
        path: "chat.js",
        bad:
          "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', new_messages: ⟦t('new')⟧}}};",
        good:
          "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en', new_messages: 'New'}}};")
    ])
}
