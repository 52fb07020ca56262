/// How much of the chat a file has in one language.
public struct LanguageSummary: Sendable, Hashable {
  /// The language as a BCP 47 tag.
  public var language: String

  /// How many strings there are, and where they come from.
  public var strings: StringCounts

  /// How many of all the strings visitors read in the language: the others come from a base in another,
  /// or from nowhere.
  public var translated: Int

  /// Creates a summary.
  public init(language: String, strings: StringCounts, translated: Int) {
    self.language = language
    self.strings = strings
    self.translated = translated
  }
}
