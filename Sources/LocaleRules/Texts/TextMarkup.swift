internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// Tags and entities of HTML, which the chat shows as they stand.
struct TextMarkup: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for shown in locale.shown.textsAndPatterns {
        guard let first = shown.reading.markup.all.first else { continue }
        let text = shown.scalars
        let places = shown.reading.markup.all.map { text.bytes($0) }
        guard findings.claim(places, in: shown.value.range) else { continue }
        let message = Self.shown(.code(shown.key.rawValue), .code(text.text(first)))
        findings.report(
          at: shown.fileRange(text.bytes(first)), message, keyPath: [shown.key.rawValue],
          fixes: Self.fix(shown, text).map { [$0] } ?? [])
      }
    }
  }

  /// The tags and entities in a text.
  struct Places: Sendable {
    let tags: [Range<Int>]
    let entities: [(range: Range<Int>, character: String?)]

    /// All of them, in the order of the text.
    let all: [Range<Int>]

    /// Looks through a text.
    init(in text: ScalarText) {
      let scanner = MarkupScanner(text)
      (tags, entities) = (scanner.tags, scanner.entities)
      all = (tags + entities.map { $0.range }).sorted { $0.lowerBound < $1.lowerBound }
    }
  }

  /// What the writer saw before the eyes: the entities' characters, and the text without tags. What
  /// a tag would have done is lost, so that is for a person to decide.
  private static func fix(_ shown: ShownText, _ text: ScalarText) -> Fix? {
    let (tags, entities) = (shown.reading.markup.tags, shown.reading.markup.entities)
    guard !shown.key.isPattern, !entities.contains(where: { $0.character == nil }) else {
      return nil
    }
    let edits =
      tags.map { shown.value.replacement(of: text.bytes($0), with: "") }
      + entities.map { entity in
        shown.value.replacement(of: text.bytes(entity.range), with: entity.character ?? "")
      }
    return Fix(writePlain(), tags.isEmpty ? .safe : .unsafe, edits: edits)
  }
}

extension TextMarkup {
  static let shown = Phrase("text-markup.shown") { key, markup in
    "visitors see \(markup) in \(key) as it stands: the chat takes no HTML"
  }

  static let writePlain = Phrase("text-markup.write-plain", "Write plain text")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "text-markup", .warning,
    summary: "tags and entities of HTML, which the chat shows as they stand",
    explanation: """
      The chat's strings are plain text: it writes <b> and &nbsp; letter by letter. Write the \
      characters themselves.
      """,
    messages: [MessageForm(shown)],
    examples: [
      RuleExample(
        bad: #"{"extends": "en", "new_messages": "New ⟦&amp;⟧ unread"}"#,
        good: #"{"extends": "en", "new_messages": "New & unread"}"#, isFixed: true)
    ])
}
