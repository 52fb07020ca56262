internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// A `user_id` that anybody could guess.
enum UnhashedUserID: ConfigRule {
  static func check(_ config: ConfigWalk, into findings: inout Findings) {
    for visit in config["onlinechat.user_id"] {
      for value in visit.property.value.alternatives {
        guard let text = value.syntax.flatMap(TextValue.init) else { continue }
        let kind = UserIdentifier.kind(of: text.text)
        guard kind.isGuessable else { continue }
        findings.report(descriptor, at: text.range, message(kind), help: help)
      }
    }
  }
}

extension UnhashedUserID {
  private static func message(_ kind: UserIdentifier) -> String {
    "user_id looks like \(kind.rawValue): whoever guesses it reads the conversation"
  }

  private static let help =
    "hash it, such as with SHA-256 (crmlocale config --hash-user-id does it)"

  static let descriptor = RuleDescriptor(
    "unhashed-user-id", .warning,
    summary: "a user_id that anybody could guess",
    explanation: """
      Whoever knows a visitor's user_id continues that visitor's conversations. The vendor's page \
      strongly recommends to hash it, so that nobody can try one number or address after another. \
      Only literals are judged: an expression may hash all it likes.
      """,
    examples: [
      RuleExample(
        path: "chat.js",
        bad: "window.crmPluginConfig = {onlinechat: {user_id: ⟦'maria@example.com'⟧}};",
        good: """
          window.crmPluginConfig = {onlinechat: {user_id: \
          '9d2fcf3baa1c5a4a0b0b51b3d2b7ad0b0a6e6e8d3c1a9b8f7e6d5c4b3a291807'}};
          """)
    ])
}
