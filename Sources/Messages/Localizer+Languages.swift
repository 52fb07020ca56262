public import LocaleDiagnostics

extension Localizer {
  /// Who speaks a language. For what it has no words for, English stands in.
  ///
  ///     Localizer.speaking(.spanish).text(message)
  ///
  /// English costs nothing; the file of another language is read when it is first asked for.
  public static func speaking(_ language: MessageLanguage) -> Localizer {
    guard let texts = MessageTexts.language(code: language.rawValue) else { return english }
    return Localizer(language, facts: .facts(of: language)) { texts.words(for: $0) }
  }
}

extension MessageFacts {
  /// How a language writes days, names languages and quotes.
  public static func facts(of language: MessageLanguage) -> MessageFacts {
    switch language {
    case .english: english
    case .spanish: spanish
    case .portuguese: portuguese
    }
  }
}
