/// What the value of an `extends` tells of whose the file is.
enum BaseName {
  /// It names a base of the chat, or a language that the chat has a base for.
  case base
  /// It has the shape of a language tag: other programs seldom extend such a thing.
  case language
  /// It is another name.
  case other

  /// Judges a name.
  init(_ name: String) {
    let lowercase = name.lowercased()
    let language = lowercase.split { $0 == "-" || $0 == "_" }.first.map { String($0) } ?? ""
    if Self.names.contains(lowercase) || Self.languages.contains(language) {
      self = .base
    } else {
      self = WidgetConfigSource.isLanguage(name) ? .language : .other
    }
  }

  /// The bases, as BCP 47 and as people write them.
  private static let languages: Set<String> = [
    "en", "eng", "es", "spa", "esp", "pt", "por", "ru", "rus",
  ]

  private static let names: Set<String> = [
    "com", "english", "spanish", "portuguese", "russian", "español", "português",
  ]
}
