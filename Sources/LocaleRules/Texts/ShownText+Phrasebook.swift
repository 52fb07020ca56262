internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import Phrasebook

extension ShownText {
  /// The fix that writes what the phrasebook recommends. The writer may have meant another right
  /// form, so a person has to look.
  var fixesByPhrasebook: [Fix] {
    guard let text = entry?.text else { return [] }
    return [Fix.writing(text, .unsafe, edits: [value.replacement(text)])]
  }

  /// The file's language, for a message.
  var languageName: MessageArgument? {
    language.map { .language(LanguageName($0, facts)) }
  }
}

extension LocaleContext {
  /// The name of a language of the phrasebook, for a message.
  func name(ofLanguage code: String) -> MessageArgument? {
    guard let tag = try? LanguageTag(code) else { return nil }
    return .language(LanguageName(tag, options.facts))
  }
}
