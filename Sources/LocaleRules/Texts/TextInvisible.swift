internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import Phrasebook

/// Characters in a text that nobody sees.
struct TextInvisible: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for shown in locale.shown.textsAndPatterns where !shown.reading.invisible.isEmpty {
        guard !findings.isJudged(shown.value.range) else { continue }
        report(shown.reading.invisible, in: shown, into: &findings)
      }
    }
  }

  private func report(
    _ characters: [InvisibleCharacters.Place], in shown: ShownText, into findings: inout Findings
  ) {
    let gravest = characters.first { $0.kind == .openDirection } ?? characters.first
    guard let gravest else { return }
    let text = shown.scalars
    let edits = characters.map { character in
      shown.value.replacement(
        of: text.bytes(character.index..<(character.index + 1)),
        with: character.kind == .noBreakSpace ? " " : "")
    }
    let isRightToLeft = shown.phrases?.isRightToLeft ?? shown.key.isPattern
    let isClear = !isRightToLeft || gravest.kind != .openDirection
    let fix = Fix(Self.title(characters), isClear ? .safe : .unsafe, edits: edits)
    findings.report(
      at: shown.fileRange(text.bytes(gravest.index..<(gravest.index + 1))),
      Self.message(gravest.kind, shown.key, text.scalars[gravest.index]),
      keyPath: [shown.key.rawValue],
      severity: gravest.kind == .openDirection ? .error : nil, fixes: [fix])
  }

  private static func message(
    _ kind: InvisibleCharacters.Kind, _ key: StringKey, _ scalar: Unicode.Scalar
  ) -> Message {
    switch kind {
    case .hidden: hidden(.code(key.rawValue), .code(name(of: scalar)))
    case .noBreakSpace: noBreakSpace(.code(key.rawValue), .code(name(of: scalar)))
    case .openDirection: openDirection(.code(key.rawValue), .code(name(of: scalar)))
    }
  }

  private static func title(_ characters: [InvisibleCharacters.Place]) -> Message {
    characters.allSatisfy { $0.kind == .noBreakSpace } ? writePlain() : remove()
  }

  /// Its number as Unicode writes it, such as `U+200B`.
  private static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}

extension TextInvisible {
  static let hidden = Phrase("text-invisible.hidden") { key, character in
    "\(key) holds a character that nobody sees (\(character))"
  }

  static let noBreakSpace = Phrase("text-invisible.no-break-space") { key, character in
    "\(key) holds a no-break space (\(character)) where a plain one is meant"
  }

  static let openDirection = Phrase("text-invisible.open-direction") { key, character in
    "\(key) holds \(character), which reverses the letters that follow"
  }

  static let remove = Phrase("text-invisible.remove", "Remove what nobody sees")

  static let writePlain = Phrase("text-invisible.write-plain", "Write a plain blank")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "text-invisible", .warning,
    summary: "characters in a text that nobody sees",
    explanation: """
      Soft hyphens, zero-width spaces and byte order marks come along when a text is copied. They \
      break words in odd places, are read out by screen readers, and no search finds the word. A \
      direction control that is never closed turns what follows around, and is an error. What \
      belongs is left alone: no-break spaces before French signs and in numbers, joiners in Persian \
      and Indic words and in emoji, direction marks in Hebrew and Arabic.
      """,
    messages: [MessageForm(hidden), MessageForm(noBreakSpace), MessageForm(openDirection)],
    examples: [
      RuleExample(
        bad: "{\"extends\": \"en\", \"new_messages\": \"Fresh⟦\u{200B}⟧ messages\"}",
        good: #"{"extends": "en", "new_messages": "Fresh messages"}"#, isFixed: true)
    ])
}
