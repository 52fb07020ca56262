internal import LocaleDiagnostics
internal import LocaleFacts

extension MessageFacts {
  /// What readers call a language; as English does where the table has no name for it.
  static func name(of language: LanguageName, in readers: MessageLanguage) -> String {
    guard let tag = try? LanguageTag(language.tag), let reader = try? LanguageTag(readers.rawValue)
    else { return language.english }
    return LanguageTable.standard.name(of: tag, in: reader) ?? language.english
  }
}
