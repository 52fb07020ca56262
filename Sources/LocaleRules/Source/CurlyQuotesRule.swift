internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// Typographic quotes around a string. The reader of the text reports it.
struct CurlyQuotesRule: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for diagnostic in file.document.diagnostics where diagnostic.code == descriptor.code {
      findings.append(diagnostic)
    }
  }

  let descriptor = RuleDescriptor(
    "curly-quotes", .error,
    summary: "typographic quotes where straight ones are needed",
    explanation: """
      Word processors, and the vendor's own page, print ‘ and ’ or “ and ” around code, in other \
      languages „ and “, « and » and their like. A browser takes only ' and ": the whole script fails, \
      and the chat comes up with none of its settings.
      """,
    messages: [MessageForm(SyntaxPhrase.curlyQuotes)],
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {onlinechat: {locale: {extends: ⟦‘en’⟧}}};",
        good: "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}};", isFixed: true)
    ])
}
