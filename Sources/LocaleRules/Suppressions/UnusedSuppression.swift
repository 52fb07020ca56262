internal import LocaleDiagnostics
internal import LocaleModel

/// A comment that silences a finding that is not there. ``Suppressions`` reports it, when all other
/// rules have run.
struct UnusedSuppression: Rule {
  static let code: RuleCode = "unused-suppression"

  func check(_ file: FileContext, into findings: inout Findings) {}

  /// What is said of a code that silences nothing.
  static func finding(
    _ code: RuleCode, at location: SourceLocation, isMisplaced: Bool, severity: Severity?
  ) -> Diagnostic {
    let phrase = isMisplaced ? misplaced : unused
    return Diagnostic(
      code: Self.code, severity: severity ?? words.severity,
      message: phrase(.code(code.rawValue)), location: location)
  }
}

extension UnusedSuppression {
  static let unused = Phrase("unused-suppression.unused") { code in
    "this comment silences \(code), which is not found there"
  }

  static let misplaced = Phrase("unused-suppression.misplaced") { code in
    "ignore-file=\(code) is heard only at the top of the file"
  }

  var descriptor: RuleDescriptor { Self.words }

  static let words = RuleDescriptor(
    "unused-suppression", .warning,
    summary: "a comment or a setting that silences nothing",
    explanation: """
      A comment beside code speaks for its own line, one alone on its line for the next that holds \
      anything, ignore-file= at the top for the whole file. When what it silenced has been fixed, \
      or has moved to another line, the comment is left behind, and would hide the next mistake.
      """,
    messages: [
      MessageForm(unused), MessageForm(misplaced), MessageForm(SettingSuppression.unused),
      MessageForm(SettingSuppression.gone),
    ],
    examples: [
      RuleExample(
        path: "chat.json5",
        bad: """
          {
            extends: 'es', // crmlocale: ignore=⟦date-pattern-week-year⟧
            date_format: 'dd/MM/yyyy',
          }
          """,
        good: """
          {
            extends: 'es',
            date_format: 'dd/MM/yyyy',
          }
          """),
      RuleExample(
        path: "chat.json5",
        bad: """
          {
            extends: 'es',
            // crmlocale: ignore-file=⟦date-pattern-order⟧
            date_format: 'MM/dd/yyyy',
          }
          """,
        good: """
          // crmlocale: ignore-file=date-pattern-order -- agreed with the client
          {
            extends: 'es',
            date_format: 'MM/dd/yyyy',
          }
          """),
    ])
}
