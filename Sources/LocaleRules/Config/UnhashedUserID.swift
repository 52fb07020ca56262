internal import LocaleDiagnostics
internal import LocaleModel
internal import WidgetConfig

/// A `user_id` that anybody could guess.
struct UnhashedUserID: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for visit in file.configs.flatMap({ $0[["onlinechat", "user_id"]] }) {
      for value in visit.property.value.alternatives {
        guard let text = value.syntax.flatMap(TextValue.init),
          let message = message(text.text)
        else { continue }
        let isHash = UserIdentifier.kind(of: text.text) == .hashOfNothing
        findings.report(
          at: text.range, message, keyPath: visit.keyPath,
          help: isHash ? Self.leaveItOut() : Self.hashIt())
      }
    }
  }

  private func message(_ text: String) -> Message? {
    if text.utf8.elementsEqual(VendorSample.userID.utf8) { return Self.sample() }
    return switch UserIdentifier.kind(of: text) {
    case .email: Self.email()
    case .phoneNumber: Self.phoneNumber()
    case .runningNumber: Self.runningNumber()
    case .plainName: Self.plainName()
    case .hashOfNothing: Self.hashOfNothing()
    case .hash, .other: nil
    }
  }
}

extension UnhashedUserID {
  static let email = Phrase(
    "unhashed-user-id.email",
    "user_id looks like an e-mail address: whoever guesses it reads the conversation")

  static let phoneNumber = Phrase(
    "unhashed-user-id.phone-number",
    "user_id looks like a telephone number: whoever guesses it reads the conversation")

  static let runningNumber = Phrase(
    "unhashed-user-id.running-number",
    "user_id looks like a running number: whoever guesses it reads the conversation")

  static let plainName = Phrase(
    "unhashed-user-id.plain-name",
    "user_id looks like a plain name: whoever guesses it reads the conversation")

  static let hashOfNothing = Phrase(
    "unhashed-user-id.hash-of-nothing",
    "user_id is the hash of an empty text: all visitors who have it share one conversation")

  static let sample = Phrase(
    "unhashed-user-id.sample",
    "user_id is the sample of the vendor's page: all visitors share one conversation")

  static let leaveItOut = Phrase(
    "unhashed-user-id.leave-it-out", "leave user_id out where nobody is signed in")

  static let hashIt = Phrase("unhashed-user-id.hash-it", "hash it, such as with SHA-256")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "unhashed-user-id", .warning,
    summary: "a user_id that anybody could guess",
    explanation: """
      Whoever knows a visitor's user_id continues that visitor's conversations. The vendor's page \
      strongly recommends to hash it, so that nobody can try one number or address after another. \
      Only literals are judged: an expression may hash all it likes. The sample of that page, abc123, is \
      told too: who leaves it in place gives all visitors one conversation.
      """,
    messages: [
      MessageForm(email), MessageForm(phoneNumber), MessageForm(runningNumber),
      MessageForm(plainName), MessageForm(hashOfNothing), MessageForm(sample),
    ],
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
