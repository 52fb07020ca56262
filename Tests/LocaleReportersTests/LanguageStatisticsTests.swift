import LocaleDiagnostics
import LocaleReporters
import Testing

@Suite("How complete each language is")
struct LanguageStatisticsTests {
  private static func file(_ path: String, _ languages: [(String, Int)]) -> FileReport {
    let counts = StringCounts(total: 9, own: 1, inherited: 8, dynamic: 0)
    return FileReport(
      FileSummary(
        path: path, language: languages.first?.0, extends: [], strings: counts,
        languages: languages.map {
          LanguageSummary(language: $0.0, strings: counts, translated: $0.1)
        }), [])
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let files: [FileReport]
    let lines: [String]
  }

  static let cases = [
    Case(testDescription: "nothing", files: [], lines: []),
    Case(testDescription: "one language", files: [file("es.json", [("es", 9)])], lines: []),
    Case(
      testDescription: "one language in two files",
      files: [file("a/es.json", [("es", 9)]), file("b/es.json", [("es", 2)])], lines: []),
    Case(
      testDescription: "files of no known language",
      files: [file("a.json", []), file("es.json", [("es", 9)])], lines: []),
    Case(
      testDescription: "two languages",
      files: [file("es.json", [("es", 9)]), file("pt-BR.json", [("pt-BR", 7)])],
      lines: [
        "Strings that visitors read in the language:", "  es     9 of 9  es.json",
        "  pt-BR  7 of 9  pt-BR.json",
      ]),
    Case(
      testDescription: "two languages in one file",
      files: [file("all.json", [("en", 9), ("pl", 0)])],
      lines: [
        "Strings that visitors read in the language:", "  en  9 of 9  all.json",
        "  pl  0 of 9  all.json",
      ]),
    Case(
      testDescription: "a name that a terminal would obey",
      files: [file("\u{1B}[31m.json", [("en", 9), ("pl", 1)])],
      lines: [
        "Strings that visitors read in the language:", "  en  9 of 9  ␛[31m.json",
        "  pl  1 of 9  ␛[31m.json",
      ]),
  ]

  @Test("Each file and language has a line, where there are several languages", arguments: cases)
  func lines(_ example: Case) {
    var statistics = LanguageStatistics()
    for file in example.files { statistics.count(file) }
    #expect(statistics.lines() == example.lines)
  }
}
