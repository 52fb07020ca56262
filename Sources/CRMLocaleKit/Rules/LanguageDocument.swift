internal import DateFns
internal import LocaleModel
internal import Phrasebook
internal import LocaleFacts

/// The page of all languages, in Markdown: what the phrasebook has, and how sure it is.
///
/// It is made from the phrasebook and stands in the repository as `Documentation/Languages.md`.
package enum LanguageDocument {
  /// The whole page.
  package static func text() -> String {
    let languages = Phrasebook.codes.compactMap { Phrasebook.language(code: $0) }
    let texts = StringKey.allCases.filter { !$0.isPattern }
    let count = languages.count * texts.count
    let reviewed = languages.reduce(0) { sum, language in
      sum + texts.count { language.isReviewed($0) }
    }
    return """
      # Languages

      Made from the phrasebook by `crmlocale rules --languages`: do not edit. To correct a language,
      edit its file in [Locales/Phrasebook](../Locales/Phrasebook/README.md).

      Of \(count) texts in \(languages.count) languages, \(reviewed) were found in at least two public
      chat products in the same words; in the tables stands in how many. Under two, a text is not yet
      reviewed.

      | language | \(texts.map { "`\($0.rawValue)`" }.joined(separator: " | ")) |
      |---|\(String(repeating: "---|", count: texts.count))
      \(languages.map { row($0, texts) }.joined(separator: "\n"))

      ## Patterns

      By CLDR, in the letters of date-fns, at three instants in UTC. Tests hold what they print against
      ICU. Where readers expect something else still, the last column says in what: other digits,
      another calendar, or a clock of twelve hours with words that the chat does not have.

      | language | pattern | prints | differs |
      |---|---|---|---|
      \(languages.flatMap { patterns($0) }.joined(separator: "\n"))

      """
  }

  private static func row(_ language: LanguagePhrases, _ keys: [StringKey]) -> String {
    let cells = keys.map { key in
      language[key].map { "\($0.text) (\($0.products.count))" } ?? ""
    }
    return "| \(name(of: language)) | \(cells.joined(separator: " | ")) |"
  }

  private static func patterns(_ language: LanguagePhrases) -> [String] {
    [language.datePattern, language.timePattern].map { pattern in
      let differences = pattern.differences.map { $0.rawValue }.joined(separator: ", ")
      return "| `\(language.code)` | `\(pattern.text)` | \(printed(pattern)) | \(differences) |"
    }
  }

  /// The turn of a year, a morning and an evening.
  private static let instants: [Int64] = [1_767_225_600_000, 1_777_617_900_000, 1_795_370_645_678]

  private static func printed(_ pattern: PhrasebookPattern) -> String {
    guard let formatter = try? DateFnsFormatter(pattern.text) else { return "" }
    return instants.compactMap { try? formatter.format(Instant(epochMilliseconds: $0)) }
      .joined(separator: " · ")
  }

  private static func name(of language: LanguagePhrases) -> String {
    let tag = try? LanguageTag(language.code)
    let name = tag.map { LanguageTable.standard.englishName(of: $0) } ?? language.code
    return "`\(language.code)` \(name)"
  }
}
