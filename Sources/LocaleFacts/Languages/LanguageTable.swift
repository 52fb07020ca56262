/// The facts that the program carries itself, for where no ICU is: the languages that a chat is most
/// likely to be in.
///
///     LanguageTable.standard.conventions(of: try LanguageTag("de"))?.datePattern  // dd.MM.yyyy
public final class LanguageTable: LanguageFacts {
  /// The table, read once.
  public static let standard = LanguageTable()

  private let dates = LanguageTable.patterns(in: datePatterns)
  private let times = LanguageTable.patterns(in: timePatterns)

  private init() {}

  /// Whether a code, in any case, is one of two letters in ISO 639, or one of three in the table.
  public func isLanguage(_ code: String) -> Bool {
    LanguageNames.english.has(code.lowercased())
  }

  /// The name that English, Spanish or Portuguese has for a language; `nil` for other readers and
  /// for languages that are not in the table.
  public func name(of language: LanguageTag, in readers: LanguageTag) -> String? {
    switch readers.language {
    case "en": LanguageNames.english.name(of: language)
    case "es": LanguageNames.spanish.name(of: language)
    case "pt": LanguageNames.portuguese.name(of: language)
    default: nil
    }
  }

  /// How readers write dates and times, by CLDR; `nil` for languages that are not in the table.
  public func conventions(of language: LanguageTag) -> LanguageConventions? {
    var candidates = language.varieties
    if language.region != nil { candidates.append("\(language.language)-001") }
    candidates.append(language.language)
    guard let date = candidates.lazy.compactMap({ self.dates[$0] }).first,
      let time = candidates.lazy.compactMap({ self.times[$0] }).first
    else { return nil }
    return LanguageConventions(
      datePattern: date, timePattern: time,
      settlesDateOrder: LanguageConventions.settlesDateOrder(language))
  }

  /// The pattern of each tag.
  private static func patterns(in table: [(pattern: String, tags: String)]) -> [String: String] {
    var result: [String: String] = [:]
    for (pattern, tags) in table {
      for tag in tags.split(separator: " ") { result[String(tag)] = pattern }
    }
    return result
  }
}
