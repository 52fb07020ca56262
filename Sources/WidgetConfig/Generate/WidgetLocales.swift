/// The strings of the chat in several languages, of which the page takes the visitor's.
public struct WidgetLocales: Sendable, Hashable {
  /// The strings of one language.
  public struct Language: Sendable, Hashable {
    /// The language, by its tag.
    public var tag: String

    /// The strings.
    public var locale: WidgetLocale

    /// Describes the strings of a language.
    public init(_ tag: String, _ locale: WidgetLocale) {
      (self.tag, self.locale) = (tag, locale)
    }
  }

  /// The languages, each once.
  public var languages: [Language]

  /// The language for visitors of all others: one of them.
  public var otherwise: String

  /// What is written above the statement that picks one; `nil` for nothing.
  public var comment: String?

  /// Describes the strings of several languages; `nil` where `otherwise` is not among them.
  public init?(_ languages: [Language], otherwise: String, comment: String? = nil) {
    guard let match = LanguageLookup.match(otherwise, among: languages.map { $0.tag }) else {
      return nil
    }
    (self.languages, self.otherwise, self.comment) = (languages, match, comment)
  }

  /// How a visitor's language is found.
  public var lookup: LanguageLookup {
    LanguageLookup(languages.map { $0.tag }, otherwise: otherwise)
  }
}
