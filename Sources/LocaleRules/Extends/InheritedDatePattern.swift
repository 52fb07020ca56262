internal import DateFns
internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import PatternEvidence

/// A pattern that comes from the base and misleads.
enum InheritedDatePattern: LocaleRule {
  static func check(_ subject: LocaleSubject, into findings: inout Findings) {
    guard let base = subject.resolved.base, !subject.resolved.isOpen else { return }
    for key in StringKey.allCases where key.isPattern {
      guard let inherited = subject.resolved[key], inherited.source.path == base.path,
        let text = inherited.text
      else { continue }
      let pattern = Pattern(text, release: subject.options.release)
      let cases = MisreadTokens.cases(
        in: pattern, locale: subject.dateFnsLocale, options: subject.options)
      guard let first = cases.first else { continue }
      let mended = text.replacing(
        cases.map { ($0.misreading.range, $0.misreading.replacement.text) })
      let range = subject.inheritanceRange
      findings.report(
        descriptor, at: range,
        message(key, text, token: first.misreading.token.text, base: base.baseName ?? base.path),
        notes: [findings.evidence(first.sentence, at: range)],
        fixes: fix(key, mended, in: subject).map { [$0] } ?? [])
    }
  }

  private static func fix(_ key: StringKey, _ text: String, in subject: LocaleSubject) -> Fix? {
    guard let object = subject.overrides.object.syntax else { return nil }
    let edits = ObjectEditor(object).inserting([.init(key.rawValue, text: text)])
    return Fix("Add \(key.rawValue): \"\(text)\"", .safe, edits: edits)
  }
}

extension InheritedDatePattern {
  private static func message(
    _ key: StringKey, _ text: String, token: String, base: String
  ) -> String {
    "\(key.rawValue) comes from \(base) as \(text), and its \(token) misleads"
  }

  static let descriptor = RuleDescriptor(
    "inherited-date-pattern", .note,
    summary: "a pattern from the base that misleads",
    explanation: """
      The built-in date_format is documented as dd.MM.YYYY in every base. Its YYYY is the \
      week-numbering year: around the turn of the year visitors read a wrong one. The fix overrides \
      it with a pattern that prints the same on all other days.
      """,
    examples: [
      RuleExample(
        bad: #"{"extends": ⟦"en"⟧, "new_messages": "News"}"#,
        good: #"{"extends": "en", "new_messages": "News", "date_format": "dd.MM.yyyy"}"#,
        isFixed: true)
    ])
}
