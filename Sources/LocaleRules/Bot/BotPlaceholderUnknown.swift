internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import WidgetConfig

/// A placeholder that nothing sets: it is spelled as most languages do not.
struct BotPlaceholderUnknown: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    guard let messages = file.botMessages else { return }
    for found in BotMisspelling.all(in: messages) { report(found, into: &findings) }
  }

  /// One finding for a misspelling, however often it was copied.
  private func report(_ found: BotMisspelling, into findings: inout Findings) {
    guard let first = found.places.first else { return }
    let text = BotPlaceholder.text(of: found.meant)
    let edits = found.places.map { place in
      TextEdit(place.placeholder.range, place.message.text.mapped.encoded(text))
    }
    let notes = found.places.dropFirst().map { place in
      Diagnostic.Note(
        Self.alsoHere(.code(place.message.language)),
        at: findings.location(place.placeholder.range))
    }
    let wrong = MessageArgument.code(BotPlaceholder.text(of: found.name))
    let hasOne = Set(found.places.map { $0.message.language }).count == 1
    findings.report(
      at: first.placeholder.range,
      hasOne ? Self.unknown(wrong) : Self.unlikeOthers(wrong, .code(text)),
      keyPath: [first.message.language], notes: notes,
      fixes: [.writing(text, found.isSure ? .safe : .unsafe, edits: edits)])
  }
}

extension BotPlaceholderUnknown {
  static let unknown = Phrase("bot-placeholder-unknown.unknown") { placeholder in
    "no other language has \(placeholder): nothing sets it"
  }

  static let unlikeOthers = Phrase("bot-placeholder-unknown.unlike-others") { placeholder, right in
    "the other languages have \(right), not \(placeholder): nothing sets it"
  }

  static let alsoHere = Phrase("bot-placeholder-unknown.also-here") { language in
    "\(language) has it here"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "bot-placeholder-unknown", .error,
    summary: "a placeholder that nothing sets",
    explanation: """
      A placeholder works only under the very name that the page hands to setMeta. One that some \
      languages spell otherwise than the others stays empty for their visitors.
      """,
    messages: [MessageForm(unknown), MessageForm(unlikeOthers)],
    examples: [
      RuleExample(
        path: "messages.json",
        bad: """
          {"com": "hello, {{bot_params.username}}", "es": "hola, ⟦{{bot_params.usrname}}⟧"}
          """,
        good: """
          {"com": "hello, {{bot_params.username}}", "es": "hola, {{bot_params.username}}"}
          """, isFixed: true)
    ])
}
