internal import LocaleDiagnostics
internal import LocaleModel

/// Places for values, such as `{name}`, which nothing fills in.
struct TextPlaceholder: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for shown in locale.shown.texts {
        for place in shown.reading.placeholders { report(place, in: shown, into: &findings) }
      }
    }
  }

  private func report(_ place: Range<Int>, in shown: ShownText, into findings: inout Findings) {
    let text = shown.scalars
    let message = Self.shown(.code(shown.key.rawValue), .code(text.text(place)))
    findings.report(
      at: shown.fileRange(text.bytes(place)), message, keyPath: [shown.key.rawValue],
      help: Self.writeWithout())
  }
}

extension TextPlaceholder {
  static let shown = Phrase("text-placeholder.shown") { key, placeholder in
    "visitors see \(placeholder) in \(key) as it stands: nothing fills it in"
  }

  static let writeWithout = Phrase(
    "text-placeholder.write-without", "write the text without it")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "text-placeholder", .warning,
    summary: "places for values, such as {name}, which nothing fills in",
    explanation: """
      Other programs put a name or a number into {name}, {{name}} or %s. The chat fills in nothing: \
      its strings are shown as they are written. Only the bot's messages know {{bot_params.…}}.
      """,
    messages: [MessageForm(shown)],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "new_messages": "⟦{count}⟧ new messages"}"#,
        good: #"{"extends": "en", "new_messages": "Fresh messages"}"#)
    ])
}
