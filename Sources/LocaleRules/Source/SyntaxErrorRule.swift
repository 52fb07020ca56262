internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// Text that is not what its kind promises. The reader of the text reports it.
struct SyntaxErrorRule: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for diagnostic in file.document.diagnostics where diagnostic.code == descriptor.code {
      findings.append(diagnostic)
    }
  }

  let descriptor = RuleDescriptor(
    "syntax-error", .error,
    summary: "the text is not what its kind promises",
    explanation: """
      A .json file has to be what JSON.parse takes: no comments, no trailing commas, double quotes \
      only. JSON5 and scripts allow more. One mistake gives one finding, and reading goes on after \
      it. If the file is meant to be looser than JSON, call it .json5.
      """,
    messages: SyntaxPhrase.syntaxErrors,
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "new_messages": "News"⟦,⟧}"#,
        good: #"{"extends": "en", "new_messages": "News"}"#, isFixed: true)
    ])
}
