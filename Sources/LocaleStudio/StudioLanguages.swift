internal import JSONText
internal import LocaleDiagnostics
internal import LocaleFacts

/// The languages that a translation can be made for, by their names in the reader's language.
struct StudioLanguages {
  /// The reader's language.
  let readers: MessageLanguage

  var json: JSONValue {
    let words = StudioWords(readers)
    let languages = Self.tags.compactMap { try? LanguageTag($0) }
    return [
      "languages": .array(
        languages.map { tag in
          ["tag": .string(tag.identifier), "name": .string(words.name(of: tag))]
        })
    ]
  }

  /// Those in which chats are most likely to be held, by their tags.
  private static let tags = [
    "ar", "az", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "es-AR", "es-MX", "et",
    "eu", "fa", "fi", "fil", "fr", "gl", "gu", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja",
    "ka", "kk", "ko", "ky", "lt", "lv", "mk", "mn", "ms", "nb", "nl", "pl", "pt", "pt-BR", "ro",
    "ru", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "zh",
    "zh-TW",
  ]
}
