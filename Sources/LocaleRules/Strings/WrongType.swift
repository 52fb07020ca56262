internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// A string whose value is something else.
enum WrongType: LocaleRule {
  static func check(_ subject: LocaleContext, into findings: inout Findings) {
    for property in subject.overrides.knownProperties {
      for value in property.value.alternatives {
        guard let kind = value.nameOfWrongKind else { continue }
        findings.report(
          descriptor, at: value.range, message(property.name, kind),
          fixes: fixes(quoting: value))
      }
    }
  }

  private static func fixes(quoting value: ConfigValue) -> [Fix] {
    guard let syntax = value.syntax, [.number, .boolean].contains(syntax.kind),
      syntax.tree.map.encodings.isEmpty
    else { return [] }
    let edit = TextEdit(syntax.range, "\"\(syntax.sourceText)\"")
    return [Fix("Put it in quotes", .unsafe, edits: [edit])]
  }
}

extension ConfigValue {
  /// What a value is where a string should stand, with its article; `nil` for a string, for what
  /// only running the page could tell, and for a gap that is a syntax error already.
  fileprivate var nameOfWrongKind: String? {
    if case .choice = self { return nil }
    return switch syntax?.kind {
    case .string, .dynamic, .missing: nil
    case .object, nil: "an object"
    case .array: "an array"
    case .number, .bigInt: "a number"
    case .boolean: "a boolean"
    case .null: "null"
    case .undefined: "undefined"
    }
  }
}

extension WrongType {
  private static func message(_ name: String, _ kind: String) -> String {
    "\(name) takes a string, and this is \(kind)"
  }

  static let descriptor = RuleDescriptor(
    "wrong-type", .error,
    summary: "a value that is not of the type its key takes",
    explanation: """
      Every string of the chat is text in quotes. A number, a list or null in its place shows as \
      something nobody wrote, or stops the widget.
      """,
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "new_messages": ⟦3⟧}"#,
        good: #"{"extends": "en", "new_messages": "3"}"#, isFixed: true)
    ])
}
