internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// A string that the chat does not have: it is ignored, and the string that was meant keeps the
/// base's text.
enum UnknownKey: LocaleRule {
  static func check(_ subject: LocaleSubject, into findings: inout Findings) {
    let overrides = subject.overrides
    let names = StringKey.allCases.map(\.rawValue) + [LocaleOverrides.extendsName]
    for property in overrides.unknownProperties {
      let nearest = Suggestion.nearest(to: property.name, among: names)
      let renames = nearest.map { fixes(of: property, to: $0, in: overrides) } ?? []
      let help = nearest.map { "did you mean \($0)?" } ?? knownNames
      findings.report(
        descriptor, at: property.nameRange, message(property.name),
        help: renames.isEmpty ? help : nil, fixes: renames)
    }
  }

  /// Renames the property, unless the file already has the one that it would become.
  private static func fixes(
    of property: ConfigProperty, to name: String, in overrides: LocaleOverrides
  ) -> [Fix] {
    guard overrides.object[name] == nil, let member = property.member,
      let object = overrides.object.syntax
    else { return [] }
    return [Fix("Write \(name)", .safe, edits: ObjectEditor(object).renaming(member, to: name))]
  }
}

extension UnknownKey {
  private static func message(_ name: String) -> String {
    "the chat has no string \"\(name)\": it is ignored"
  }

  private static let knownNames =
    "the chat's strings are \(StringKey.allCases.map(\.rawValue).joined(separator: ", "))"

  static let descriptor = RuleDescriptor(
    "unknown-key", .error,
    summary: "a string that the chat does not have",
    explanation: """
      The chat reads nine strings and extends. Any other key is ignored without a word: the \
      translation is written, and visitors still read the base's text. Mostly it is a typing \
      mistake; then the nearest key is offered.
      """,
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "⟦delivery_status_eror⟧": "Not sent"}"#,
        good: #"{"extends": "en", "delivery_status_error": "Not sent"}"#, isFixed: true)
    ])
}
