internal import LocaleDiagnostics
internal import LocaleModel

/// What stands in the place of a text that nobody has written yet, or that a program lost.
struct TextUnfinished: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for shown in locale.shown.texts {
        guard let place = shown.reading.unfinished, findings.judge(shown.value.range) else {
          continue
        }
        let text = shown.scalars
        let message = Self.unwritten(.code(shown.key.rawValue), .quoted(text.text(place)))
        findings.report(
          at: shown.fileRange(text.bytes(place)), message, keyPath: [shown.key.rawValue])
      }
    }
  }

  /// What of a text stands in the place of another; `nil` where nothing does.
  static func place(in text: ScalarText, of key: StringKey) -> Range<Int>? {
    for word in ["TODO", "FIXME", "TBD", "[object Object]", "Lorem ipsum", "lorem ipsum"] {
      if let range = text.firstRange(ofWord: word) { return range }
    }
    return isStandIn(text, key) ? text.indices : nil
  }

  /// Whether the whole text is one that stands in for another.
  private static func isStandIn(_ text: ScalarText, _ key: StringKey) -> Bool {
    if text.scalars.count >= 3, let mark = text.scalars.first, ["?", "x", "X"].contains(mark),
      text.scalars.allSatisfy({ $0 == mark })
    {
      return true
    }
    let whole = text.text(text.indices)
    return ["null", "undefined", "NaN", "translate me", "lorem"].contains(whole)
      || whole == key.rawValue
      || StringKey.allCases.contains { $0.rawValue == whole }
  }
}

extension TextUnfinished {
  static let unwritten = Phrase("text-unfinished.unwritten") { key, text in
    "\(key) is not written yet: visitors read \(text)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "text-unfinished", .warning,
    summary: "TODO, ???, undefined and the like in the place of a text",
    explanation: """
      Notes to oneself, dummy text, and what a program writes where it had no text (null, undefined, \
      [object Object], the string's own name) are shown to visitors as they stand.
      """,
    messages: [MessageForm(unwritten)],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "new_messages": "⟦TODO⟧"}"#,
        good: #"{"extends": "en", "new_messages": "Fresh messages"}"#)
    ])
}
