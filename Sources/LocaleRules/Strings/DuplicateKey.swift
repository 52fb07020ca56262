internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// A key that comes twice in one object: the later one wins, the earlier is lost.
enum DuplicateKey: LocaleRule {
  static func check(_ subject: LocaleContext, into findings: inout Findings) {
    check(subject.overrides.object, into: &findings)
  }

  static func check(_ object: ConfigObject, into findings: inout Findings) {
    var first: [String: ConfigProperty] = [:]
    for property in object.properties {
      guard let earlier = first[property.name] else {
        first[property.name] = property
        continue
      }
      let note = Diagnostic.Note(
        "the first is here; the chat never sees it", at: findings.location(earlier.nameRange))
      findings.report(
        descriptor, at: property.nameRange, message(property.name), notes: [note],
        fixes: fixes(removing: earlier, from: object))
    }
  }

  /// Removing the earlier key changes nothing for visitors, but a person should say which one was
  /// meant.
  private static func fixes(
    removing earlier: ConfigProperty, from object: ConfigObject
  ) -> [Fix] {
    guard let member = earlier.member, let syntax = object.syntax else { return [] }
    return [Fix("Remove the first", .unsafe, edits: ObjectEditor(syntax).removing(member))]
  }
}

extension DuplicateKey {
  private static func message(_ name: String) -> String {
    "\"\(name)\" comes twice in this object: this one counts"
  }

  static let descriptor = RuleDescriptor(
    "duplicate-key", .error,
    summary: "a key twice in one object",
    explanation: """
      Of two equal keys in one object a browser keeps the later and drops the earlier in silence. \
      One of the two texts is never shown, and it need not be the one that you think.
      """,
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "powered_by": "By", "⟦powered_by⟧": "Made by"}"#,
        good: #"{"extends": "en", "powered_by": "Made by"}"#, isFixed: true)
    ])
}
