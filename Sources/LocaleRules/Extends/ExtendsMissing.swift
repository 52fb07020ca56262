internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax

/// Overrides that do not say what they override.
enum ExtendsMissing: LocaleRule {
  static func check(_ subject: LocaleContext, into findings: inout Findings) {
    let object = subject.overrides.object
    guard subject.overrides.extends == nil, object.unknowns.isEmpty else { return }
    findings.report(
      descriptor, at: object.anchor, message, help: help,
      fixes: fix(for: subject, object).map { [$0] } ?? [])
  }

  /// Adding the base of the file's own language keeps what visitors read; any other is a guess.
  private static func fix(for subject: LocaleContext, _ object: ConfigObject) -> Fix? {
    guard let syntax = object.syntax, let language = subject.language?.language,
      BundledBases.overrides(named: language) != nil
    else { return nil }
    let edits = ObjectEditor(syntax).inserting(
      [.init(LocaleOverrides.extendsName, text: language)], at: .start)
    return Fix("Add extends: \"\(language)\"", .unsafe, edits: edits)
  }
}

extension ExtendsMissing {
  private static let message = "these overrides do not say which base they extend"

  private static var help: String {
    "add extends with one of \(BundledBases.names.joined(separator: ", "))"
  }

  static let descriptor = RuleDescriptor(
    "extends-missing", .warning,
    summary: "overrides without extends",
    explanation: """
      The vendor's page asks for the source locale through extends: it names the base that fills \
      in what the overrides leave out. Without it nobody can tell which texts, and which names of \
      months and days, visitors will read.
      """,
    examples: [
      RuleExample(
        bad: #"⟦{⟧"new_messages": "News"}"#,
        good: #"{"extends": "en", "new_messages": "News"}"#)
    ])
}
