internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import PatternAnalysis

/// Typographic quotes around a string. The reader of the text reports it.
struct CurlyQuotesRule: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for diagnostic in file.document.diagnostics where diagnostic.code == descriptor.code {
      findings.append(diagnostic)
    }
    for pattern in file.patterns(in: .unicode) {
      guard let quotes = pattern.analysis.straightQuotes, let first = quotes.replacements.first,
        let last = quotes.replacements.last
      else { continue }
      findings.report(
        in: pattern, at: first.0.lowerBound..<last.0.upperBound, claiming: [pattern.analysis.range],
        quotes.areAroundAll ? Self.aroundPattern() : Self.inPattern(),
        evidence: pattern.sample ?? pattern.analysis.errors.first.map { pattern.libraryWords($0) },
        fixes: [
          .writing(
            quotes.text, quotes.areAroundAll ? .unsafe : .safe,
            edits: pattern.edits(quotes.replacements))
        ])
    }
  }

  static let aroundPattern = Phrase(
    "curly-quotes.around-pattern", "the quotes around this pattern are printed")

  static let inPattern = Phrase(
    "curly-quotes.in-pattern",
    "text in a pattern stands between straight single quotes: these are printed")

  let descriptor = RuleDescriptor(
    "curly-quotes", .error,
    summary: "typographic quotes where straight ones are needed",
    explanation: """
      Word processors, and the vendor's own page, print ‘ and ’ or “ and ” around code, in other \
      languages „ and “, « and » and their like. A browser takes only ' and ": the whole script fails, \
      and the chat comes up with none of its settings. In a pattern of date-fns only ' sets text apart: \
      other quotes are printed, and the text between them is read as tokens.
      """,
    messages: [
      MessageForm(SyntaxPhrase.curlyQuotes), MessageForm(inPattern), MessageForm(aroundPattern),
    ],
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {onlinechat: {locale: {extends: ⟦‘en’⟧}}};",
        good: "window.crmPluginConfig = {onlinechat: {locale: {extends: 'en'}}};", isFixed: true)
    ])
}
