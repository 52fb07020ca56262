internal import LocaleDiagnostics

/// Typographic quotes around a string. The reader of the text reports it.
enum CurlyQuotesRule {
  static let descriptor = RuleDescriptor(
    "curly-quotes", .error,
    summary: "typographic quotes where straight ones are needed",
    explanation: """
      Word processors, and the vendor's own page, print ‘ and ’ or “ and ” around code. A browser \
      takes only ' and ": the whole script fails, and the chat comes up with none of its settings.
      """,
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {onlinechat: {locale: {extends: ⟦‘en’⟧}}};",
        good: "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}};", isFixed: true)
    ])
}
