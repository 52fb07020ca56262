import LocaleModel
import LocaleReporters
import LocaleWorkspace
import TestSupport
import Testing

@Suite("What a report says of a file as a whole")
struct FileSummaryTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let source: String
    let language: String?
    let extends: [String]
    /// How many strings are its own, the base's, and only the page's to tell.
    let counts: [Int]
    /// The languages, each with how many strings visitors read in it.
    let languages: [String]

    init(
      _ sentence: String, _ path: String, _ source: String, _ language: String?,
      _ extends: [String],
      _ counts: [Int], _ languages: [String]
    ) {
      testDescription = sentence
      self.path = path
      self.source = source
      self.language = language
      self.extends = extends
      self.counts = counts
      self.languages = languages
    }
  }

  static let cases = [
    Case(
      "the base alone", "a.json", #"{"extends": "es"}"#, nil, ["es"], [0, 9, 0], []),
    Case(
      "another language than the base's", "de.json",
      #"{"extends": "en", "new_messages": "Neue Nachrichten"}"#, "de", ["en"], [1, 8, 0], ["de 1"]),
    Case(
      "no base", "de.json", #"{"new_messages": "Neue Nachrichten"}"#, "de", [], [1, 0, 0],
      ["de 1"]),
    Case(
      "a base that is none", "de.json", #"{"extends": "ne", "new_messages": "Neue"}"#, "de", [],
      [1, 0, 0], ["de 1"]),
    Case(
      "a string that only the page tells", "es.js",
      "window.crmPluginConfig = {onlinechat: {locale: {extends: 'es', powered_by: by()}}}", "es",
      ["es"], [1, 8, 1], ["es 9"]),
    Case(
      "a string that is no text", "es.json", #"{"extends": "es", "powered_by": 5}"#, "es", ["es"],
      [1, 8, 0], ["es 9"]),
    Case(
      "a key twice", "es.json", #"{"extends": "es", "powered_by": "a", "powered_by": "b"}"#, "es",
      ["es"], [1, 8, 0], ["es 9"]),
    Case(
      "a key that is misspelled", "es.json", #"{"extends": "es", "powerd_by": "a"}"#, "es", ["es"],
      [0, 9, 0], ["es 9"]),
    Case(
      "a file on the way", "es-MX.json", #"{"extends": "./es.json", "powered_by": "b"}"#, "es-MX",
      ["es.json", "es"], [1, 8, 0], ["es-MX 9"]),
    Case(
      "several languages in one file", "chat.json",
      #"{"es": {"extends": "es"}, "de": {"extends": "en", "new_messages": "Neue"}}"#, "es", ["es"],
      [0, 9, 0], ["es 9", "de 1"]),
    Case("a config without strings", "a.json", #"{"onlinechat": {}}"#, nil, [], [0, 0, 0], []),
    Case("an empty page", "a.html", "", nil, [], [0, 0, 0], []),
  ]

  @Test("The language, what it extends, and whose the strings are", arguments: cases)
  func summary(_ item: Case) {
    let files = Files(["es.json": #"{"extends": "es", "new_messages": "Nuevos"}"#])
    let summary = files.workspace().check(path: item.path, bytes: Array(item.source.utf8)).summary
    #expect(summary.path == item.path)
    #expect(summary.language == item.language)
    #expect(summary.extends == item.extends && summary.extendedCount == item.extends.count)
    let strings = summary.strings
    #expect([strings.own, strings.inherited, strings.dynamic] == item.counts)
    #expect(strings.total == 9)
    #expect(summary.languages.map { "\($0.language) \($0.translated)" } == item.languages)
  }
}
