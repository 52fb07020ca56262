internal import LocaleDiagnostics
internal import LocaleModel

/// A text that is longer than its place in the chat.
struct TextTooLong: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for shown in file.locales.flatMap({ $0.shown.ofAnyLength }) {
      guard let room = TextWidth.room(for: shown.key) else { continue }
      // An ellipsis may be cut without loss.
      let width = TextWidth.of(Self.withoutEllipsis(shown.text))
      let percent = Self.percent(of: room, for: width)
      guard percent > Self.certainPercent, !findings.isJudged(shown.value.range) else { continue }
      let message = Self.tooLong(.code(shown.key.rawValue), .number(percent))
      findings.report(
        at: shown.value.range, message, keyPath: [shown.key.rawValue],
        fixes: shown.fixesByPhrasebook)
    }
  }

  /// From where on a text does not fit in whatever font the chat is shown.
  private static let certainPercent = 110

  /// How much of its place a text takes, rounded up. `Int` has 32 bits in a browser, which a text of a
  /// megabyte exceeds.
  private static func percent(of room: Int, for width: Int) -> Int {
    Int(clamping: (Int64(width) * 100 + Int64(room) - 1) / Int64(room))
  }

  private static func withoutEllipsis(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let end = scalars.lastIndex { $0 != "." && $0 != "…" && $0 != " " }
    return end.map { String(scalars[...$0]) } ?? text
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
