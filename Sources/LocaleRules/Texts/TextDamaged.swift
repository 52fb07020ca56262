internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax

/// A text that lost letters on its way through other programs.
struct TextDamaged: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for shown in locale.shown.texts {
        if !shown.reading.mojibake.places.isEmpty {
          reportMojibake(shown, shown.scalars, into: &findings)
        } else if let place = shown.reading.lostLetter {
          reportLostLetter(place, shown, shown.scalars, into: &findings)
        }
      }
    }
  }

  private func reportMojibake(
    _ shown: ShownText, _ text: ScalarText, into findings: inout Findings
  ) {
    let places = shown.reading.mojibake.places
    guard let first = places.first, findings.judge(shown.value.range) else { return }
    let edits = places.map {
      shown.value.replacement(of: text.bytes($0.range), with: String($0.character))
    }
    let fix = Fix(
      Self.writeLetters(), shown.phrases == nil ? .unsafe : .safe, edits: edits)
    findings.report(
      at: shown.fileRange(text.bytes(first.range)),
      Self.wrongEncoding(
        .code(shown.key.rawValue), .quoted(text.text(first.range)),
        .quoted(String(first.character))), keyPath: [shown.key.rawValue], fixes: [fix])
  }

  private func reportLostLetter(
    _ place: Int, _ shown: ShownText, _ text: ScalarText, into findings: inout Findings
  ) {
    guard findings.judge(shown.value.range) else { return }
    findings.report(
      at: shown.fileRange(text.bytes(place..<(place + 1))),
      Self.lost(.code(shown.key.rawValue), .quoted(text.text(place..<(place + 1)))),
      keyPath: [shown.key.rawValue],
      // Half of a pair is what the file says, however it came there.
      severity: shown.value.mapped.hasLoneSurrogate ? .warning : nil, help: Self.writeAgain())
  }

  /// The place of a replacement character, or of a question mark inside of a word.
  static func lostLetter(in text: ScalarText) -> Int? {
    text.indices.first { index in
      switch text.scalars[index] {
      case "\u{FFFD}": true
      case "?": isInsideWord(index, of: text)
      default: false
      }
    }
  }

  /// Whether letters stand on both sides, the one behind in lower case: *Ja?Nein* is two words, and
  /// an address has its question mark, too.
  private static func isInsideWord(_ index: Int, of text: ScalarText) -> Bool {
    guard text.isLetter(index - 1), text.isLetter(index + 1) else { return false }
    let isAddress = text.scalars.contains { $0 == "/" || $0 == "=" }
    return !isAddress && text.scalars[index + 1].properties.isLowercase
  }
}

extension TextDamaged {
  static let wrongEncoding = Phrase("text-damaged.wrong-encoding") { key, shown, meant in
    "visitors see \(shown) in \(key), where \(meant) is meant: the text was read in a wrong encoding"
  }

  static let lost = Phrase("text-damaged.lost") { key, mark in
    "visitors see \(mark) inside a word of \(key): a letter was lost"
  }

  static let writeLetters = Phrase("text-damaged.write-letters", "Write the letters that are meant")

  static let writeAgain = Phrase(
    "text-damaged.write-again", "write the word again, and keep the file in UTF-8")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "text-damaged", .error,
    summary: "letters that were lost in a wrong encoding",
    explanation: """
      Where a program reads UTF-8 as another encoding, letters with accents and whole alphabets turn \
      into others (Å› for ś), into question marks or into U+FFFD. Visitors read them so. Keep the \
      file in UTF-8 wherever it passes.
      """,
    messages: [MessageForm(wrongEncoding), MessageForm(lost)],
    examples: [
      RuleExample(
        path: "pl.json",
        bad: #"{"extends": "en", "delivery_status_error": "B⟦Å‚⟧Ä…d"}"#,
        good: #"{"extends": "en", "delivery_status_error": "Błąd"}"#, isFixed: true)
    ])
}
