package import LocaleDiagnostics
package import LocaleFacts

extension LanguageName {
  /// A language as messages speak of it.
  package init(_ tag: LanguageTag, _ facts: any LanguageFacts) {
    self.init(tag: tag.identifier, english: facts.englishName(of: tag))
  }
}
