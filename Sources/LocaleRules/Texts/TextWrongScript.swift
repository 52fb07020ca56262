internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import LocaleSyntax
internal import Phrasebook

/// Letters outside of the language's alphabet, or of two scripts in one word.
struct TextWrongScript: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for locale in file.locales {
      for shown in locale.shown.texts {
        guard let fault = shown.reading.scriptFault, findings.judge(shown.value.range) else {
          continue
        }
        report(fault, in: shown.scalars, shown, into: &findings)
      }
    }
  }

  /// The first letters of a text that are not of its language.
  static func fault(
    in text: ScalarText, of key: StringKey, _ language: LanguageTag?, _ phrases: LanguagePhrases?
  ) -> ScriptFaults.Fault? {
    let known = language.map { mayWriteOtherwise($0) } ?? true ? nil : phrases
    return ScriptFaults(in: text, of: known, mayHoldName: key == .poweredBy).first
  }

  /// Whether a language is written in several scripts, and its tag does not say in which.
  private static func mayWriteOtherwise(_ language: LanguageTag) -> Bool {
    language.script == nil
      && [
        "az", "bs", "ha", "kk", "ku", "ky", "mn", "ms", "pa", "sd", "sr", "tg", "tk", "tt", "ug",
        "uz",
      ].contains(language.language)
  }

  private func report(
    _ fault: ScriptFaults.Fault, in text: ScalarText, _ shown: ShownText,
    into findings: inout Findings
  ) {
    let key = MessageArgument.code(shown.key.rawValue)
    switch fault {
    case .lookAlike(let word, let meant):
      let edits = meant.map { letter in
        shown.value.replacement(
          of: text.bytes(letter.index..<(letter.index + 1)), with: String(letter.letter))
      }
      findings.report(
        at: shown.fileRange(text.bytes(word)), Self.lookAlike(.quoted(text.text(word)), key),
        keyPath: [shown.key.rawValue], fixes: [Fix(Self.writeMeant(), .safe, edits: edits)])
    case .otherScript(let word):
      guard let language = shown.languageName else { return }
      findings.report(
        at: shown.fileRange(text.bytes(word)),
        Self.otherScript(.quoted(text.text(word)), key, language), keyPath: [shown.key.rawValue])
    case .otherLetter(let index):
      guard let language = shown.languageName else { return }
      let place = index..<(index + 1)
      findings.report(
        at: shown.fileRange(text.bytes(place)),
        Self.otherLetter(.quoted(text.text(place)), key, language), keyPath: [shown.key.rawValue])
    }
  }
}

extension TextWrongScript {
  static let lookAlike = Phrase("text-wrong-script.look-alike") { word, key in
    "\(word) in \(key) has letters of another alphabet that only look right"
  }

  static let otherScript = Phrase("text-wrong-script.other-script") { word, key, language in
    "\(word) in \(key) is not written in the letters of \(language)"
  }

  static let otherLetter = Phrase("text-wrong-script.other-letter") { letter, key, language in
    "\(letter) in \(key) is not a letter of \(language)"
  }

  static let writeMeant = Phrase(
    "text-wrong-script.write-meant", "Write the letters that are meant")

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "text-wrong-script", .warning,
    summary: "letters outside of the language's alphabet, or of two scripts in one word",
    explanation: """
      A Cyrillic о among Latin letters looks right, but no search finds the word, screen readers \
      stumble over it, and fonts may draw it differently. A letter that the language does not have \
      mostly means that the text is in a neighbour's language. Names and abbreviations in Latin \
      letters are left alone in every language.
      """,
    messages: [MessageForm(lookAlike), MessageForm(otherScript), MessageForm(otherLetter)],
    examples: [
      RuleExample(
        path: "pl.json",
        bad: "{\"extends\": \"en\", \"new_messages\": \"⟦N\u{43E}we⟧ wiadomości\"}",
        good: #"{"extends": "en", "new_messages": "Nowe wiadomości"}"#, isFixed: true),
      RuleExample(
        path: "uk.json",
        bad: #"{"extends": "en", "new_messages": "Нов⟦ы⟧е чаты"}"#,
        good: #"{"extends": "en", "new_messages": "Нові чати"}"#),
    ])
}
