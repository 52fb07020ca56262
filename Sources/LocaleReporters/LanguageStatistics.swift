public import LocaleDiagnostics

/// How complete the chat is in each language of a run.
///
///     Strings that visitors read in the language:
///       en  9 of 9  locales/en.json
///       pl  7 of 9  locales/pl.json
public struct LanguageStatistics: Sendable {
  private struct Row {
    let path: String
    let language: LanguageSummary
  }

  private var rows: [Row] = []

  /// Nothing was counted yet.
  public init() {}

  /// Counts the languages of a file.
  public mutating func count(_ file: FileReport) {
    guard let summary = file.summary else { return }
    rows += summary.languages.map { Row(path: summary.path, language: $0) }
  }

  /// A line for each file and language, in their order; none where the run had one language.
  public func lines(_ localizer: Localizer = .english) -> [String] {
    guard Set(rows.map { $0.language.language }).count > 1 else { return [] }
    let width = rows.reduce(0) { max($0, $1.language.language.utf8.count) }
    return [localizer.text(Self.title())]
      + rows.map { row in
        let tag = row.language.language
        let blanks = String(repeating: " ", count: width - tag.utf8.count)
        let count = Self.share(
          .number(row.language.translated), .number(row.language.strings.total))
        return VisibleText.text("  \(tag)\(blanks)  \(localizer.text(count))  \(row.path)")
      }
  }

  private static let title = Phrase(
    "statistics.languages", "Strings that visitors read in the language:")

  private static let share = Phrase("statistics.share") { count, total in "\(count) of \(total)" }
}
