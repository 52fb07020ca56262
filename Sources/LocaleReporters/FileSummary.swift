/// What was found in a file that was checked, apart from what is wrong with it.
public struct FileSummary: Sendable, Hashable {
  /// The path as the user named it or as a folder search found it.
  public var path: String

  /// The language of its strings as a BCP 47 tag; `nil` when it is not known.
  public var language: String?

  /// How many of a chain are named.
  public static var mostExtended: Int { 100 }

  /// The chain of what it extends, nearest first: paths of files, then the name of the base. Of a chain
  /// of more than ``mostExtended`` the nearest: each of a hundred thousand files in a row would name
  /// all behind it.
  public var extends: [String]

  /// How many the chain has.
  public var extendedCount: Int

  /// How many strings it has, and where they come from.
  public var strings: StringCounts

  /// The languages that are known of those that it holds, in its order: one, or several in a map of
  /// languages.
  public var languages: [LanguageSummary]

  /// Creates a summary.
  public init(
    path: String, language: String?, extends: [String], strings: StringCounts,
    languages: [LanguageSummary] = []
  ) {
    self.path = path
    self.language = language
    self.extends = extends
    extendedCount = extends.count
    self.strings = strings
    self.languages = languages
  }
}
