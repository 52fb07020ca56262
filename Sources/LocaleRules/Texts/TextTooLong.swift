internal import LocaleDiagnostics
internal import LocaleModel

/// A text that is longer than its place in the chat.
struct TextTooLong: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for shown in locale.shown.ofAnyLength {
        guard let percent = shown.excess, !findings.isJudged(shown.value.range) else { continue }
        let message = Self.tooLong(.code(shown.key.rawValue), .number(percent))
        findings.report(
          at: shown.value.range, message, keyPath: [shown.key.rawValue],
          fixes: shown.fixesByPhrasebook)
      }
    }
  }
}

extension TextTooLong {
  static let tooLong = Phrase("text-too-long.too-long") { key, percent in
    "\(key) is longer than its place in the chat: it takes \(percent) percent of it on a telephone"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "text-too-long", .warning,
    summary: "a text that is longer than its place in the chat",
    explanation: """
      On a telephone the chat is 360 pixels wide. What does not fit its place is cut or breaks into \
      lines: the state of a message under it, the line above new messages, the invitation in the \
      field. Texts are measured, not counted: an i takes less than a w. There is room for about 21 \
      letters in a state, 30 above new messages and 42 in the field.
      """,
    messages: [MessageForm(tooLong)],
    examples: [
      RuleExample(
        bad: """
          {"extends": "en", \
          "delivery_status_sending": ⟦"Your message is being sent to our team"⟧}
          """,
        good: #"{"extends": "en", "delivery_status_sending": "Being sent to our team"}"#)
    ])
}
