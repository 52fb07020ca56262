internal import LocaleFacts
internal import LocaleModel

/// What speakers of a language write for the strings of a chat: texts to take over with one click.
enum SpeakersTexts {
  /// The texts for a string, the commonest first; none where nothing is known of the language.
  static func texts(for key: StringKey, in language: LanguageTag?) -> [String] { [] }
}
