internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleScanning
internal import LocaleSyntax

/// Text that is not what its kind promises. The reader of the text reports it.
struct SyntaxErrorRule: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    let directives = file.document.kind == .json ? Directive.all(in: file.document) : []
    for diagnostic in file.document.diagnostics where diagnostic.code == descriptor.code {
      let range = diagnostic.location.range
      if directives.contains(where: { $0.comment.range == range }) {
        findings.report(at: range, Self.directive(), help: Self.elsewhere())
      } else {
        findings.append(diagnostic)
      }
    }
  }

  static let directive = Phrase(
    "syntax-error.directive", "JSON has no comments, not even for crmlocale")

  static let elsewhere = Phrase(
    "syntax-error.directive-elsewhere",
    "silence findings in the settings, or rename the file to .json5")

  let descriptor = RuleDescriptor(
    "syntax-error", .error,
    summary: "the text is not what its kind of file takes",
    explanation: """
      A .json file has to be what JSON.parse takes: no comments, no trailing commas, double quotes \
      only. JSON5 and scripts allow more. One mistake gives one finding, and reading goes on after \
      it. If the file is meant to be looser than JSON, call it .json5.
      """,
    messages: SyntaxPhrase.syntaxErrors + [MessageForm(directive)],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "new_messages": "News"⟦,⟧}"#,
        good: #"{"extends": "en", "new_messages": "News"}"#, isFixed: true)
    ])
}
