internal import LocaleDiagnostics
internal import LocaleModel
internal import LocaleSyntax
internal import Phrasebook

/// A string that no file of the chain overrides: visitors read the base's.
struct MissingKey: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    // A spread, or a base that only the page knows, may hold the string after all.
    for locale in file.locales where !locale.resolved.isOpen {
      let editor = locale.overrides.object.syntax.map { ObjectEditor($0) }
      for key in StringKey.allCases where !locale.resolved.isOverridden(key) {
        findings.report(
          at: locale.inheritanceRange, message(key, in: locale), keyPath: [key.rawValue],
          severity: severity(in: locale), help: help(key, in: locale),
          fixes: fixes(key, in: locale, editor),
          isHidden: locale.hidesInheritance || locale.misspellings.contains(key))
      }
    }
  }

  /// What the phrasebook has for the language, where the base's text is in another. The date is left
  /// to the rule about patterns of the base that mislead.
  private func text(_ key: StringKey, in locale: LocaleContext) -> String? {
    guard locale.differsFromBase || locale.options.requireComplete, key != .dateFormat else {
      return nil
    }
    return locale.phrases?.recommended(key)
  }

  /// Adds a text that is surely right. Nobody wrote it, so it is not written unasked.
  private func fixes(_ key: StringKey, in locale: LocaleContext, _ editor: ObjectEditor?) -> [Fix] {
    guard let text = text(key, in: locale), locale.phrases?.isReviewed(key) ?? false,
      let editor
    else { return [] }
    let edits = editor.inserting([.init(key.rawValue, text: text)])
    return [Fix(Self.add(.code(key.rawValue), .code("\"\(text)\"")), .unsafe, edits: edits)]
  }

  /// A text that nobody compared yet is only told.
  private func help(_ key: StringKey, in locale: LocaleContext) -> Message? {
    guard let text = text(key, in: locale), !(locale.phrases?.isReviewed(key) ?? true) else {
      return nil
    }
    return Self.perhaps(.quoted(text))
  }

  private func severity(in locale: LocaleContext) -> Severity {
    if locale.options.requireComplete { return .error }
    return locale.differsFromBase ? .warning : .note
  }

  private func message(_ key: StringKey, in locale: LocaleContext) -> Message {
    guard let inherited = locale.resolved[key]?.text, let base = locale.baseLanguage else {
      return Self.unknown(.code(key.rawValue))
    }
    let phrase = key.isPattern ? Self.inheritedPattern : Self.inheritedText
    return phrase(.code(key.rawValue), .quoted(inherited), .code(base))
  }
}

extension MissingKey {
  static let unknown = Phrase("missing-key.unknown") { key in
    "\(key) is not overridden: visitors read what the widget itself falls back to"
  }

  static let inheritedPattern = Phrase("missing-key.inherited-pattern") { key, text, base in
    "\(key) is not overridden: the chat uses \(text) from \(base)"
  }

  static let inheritedText = Phrase("missing-key.inherited-text") { key, text, base in
    "\(key) is not overridden: visitors read \(text) from \(base)"
  }

  static let add = Phrase("missing-key.add") { key, text in "Add \(key): \(text)" }

  static let perhaps = Phrase("missing-key.perhaps") { text in
    "perhaps \(text), which is not yet reviewed: ask a speaker"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "missing-key", .note,
    summary: "a string that is not overridden",
    explanation: """
      What a file does not say, the chat takes from the base. On a base of the same language that \
      is a choice, and this is a note. Where the file is in another language than its base, \
      visitors read two languages in one window, and this is a warning. With --require-complete \
      it is an error.
      """,
    messages: [
      MessageForm(unknown), MessageForm(inheritedPattern), MessageForm(inheritedText),
    ],
    examples: [
      RuleExample(
        path: "pl.json",
        bad: """
          {"extends": ⟦"en"⟧, "date_format": "d.MM.yyyy", "time_format": "HH:mm", \
          "compose_placeholder": "Napisz...", "delivery_status_sending": "Wysyłanie", \
          "delivery_status_sent": "Wysłano", "delivery_status_read": "Odczytano", \
          "delivery_status_error": "Błąd", "powered_by": "Napędza"}
          """,
        good: """
          {"extends": "en", "date_format": "d.MM.yyyy", "time_format": "HH:mm", \
          "compose_placeholder": "Napisz...", "delivery_status_sending": "Wysyłanie", \
          "delivery_status_sent": "Wysłano", "delivery_status_read": "Odczytano", \
          "delivery_status_error": "Błąd", "powered_by": "Napędza", "new_messages": "Nowe wiadomości"}
          """, isFixed: true)
    ])
}
