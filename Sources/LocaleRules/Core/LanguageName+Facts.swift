internal import LocaleDiagnostics
internal import LocaleFacts

extension LanguageName {
  /// A language as messages speak of it.
  init(_ tag: LanguageTag, _ facts: any LanguageFacts) {
    self.init(tag: tag.identifier, english: facts.englishName(of: tag))
  }
}
