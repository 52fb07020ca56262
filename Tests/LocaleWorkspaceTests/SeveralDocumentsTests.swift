import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import LocaleReporters
import LocaleRules
import LocaleWorkspace
import TestSupport
import Testing

/// One file may hold the strings of several languages, or several configs: each is checked as it stands,
/// and what is said says which is meant.
@Suite("Several sets of strings in one file")
struct SeveralDocumentsTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let path: String
    let source: String
    /// What each set of strings extends, and its language.
    let sets: [String]
    /// What is found, by code and key path, but for strings that are missing.
    let found: [String]

    init(_ sentence: String, _ path: String, _ source: String, _ sets: [String], _ found: [String])
    {
      testDescription = sentence
      (self.path, self.source, self.sets, self.found) = (path, source, sets, found)
    }
  }

  static let cases = [
    Case(
      "a map of languages", "all.json",
      #"{"es": {"extends": "es", "date_format": "dd/MM/yyyy"}, "pt": {"extends": "pt", "date_format": "dd/MM/yyyy"}}"#,
      ["es es", "pt pt"], []),
    Case(
      "a map with a schema and a comment", "all.json5",
      "{$schema: 'x', // all\n es: {extends: 'es', date_format: 'dd/MM/yyyy'}}", ["es es"], []),
    Case(
      "a map in a config", "chat.json",
      #"{"onlinechat": {"locale": {"es": {"extends": "es", "date_format": "dd/MM/YYYY"}, "en": {"extends": "en", "date_format": "dd/MM/yyyy"}}}}"#,
      ["es es", "en en"], ["date-pattern-week-year es.date_format"]),
    Case(
      "languages in any case and with regions", "all.json",
      #"{"pt-BR": {"extends": "pt", "date_format": "dd/MM/yyyy"}, "ES": {"extends": "es", "date_format": "dd/MM/yyyy"}}"#,
      ["pt pt-BR", "es es"], []),
    Case(
      "two configs of two names of the button", "chat.js",
      """
      window.crmPluginConfig = {onlinechat: {locale: {extends: 'es', date_format: 'dd/MM/YYYY'}}};
      window.amoSocialButtonConfig = {onlinechat: {locale: {extends: 'es', date_format: 'd/M/YYYY'}}};
      """, ["es ", "es "],
      [
        "date-pattern-week-year date_format",
        "date-pattern-week-year date_format",
      ]),
    Case(
      "branches of a script are two sets", "chat.js",
      """
      if (location.host === 'a') {
        window.crmPluginConfig = {onlinechat: {locale: {extends: 'es', date_format: 'dd/MM/yyyy'}}};
      } else {
        window.crmPluginConfig = {onlinechat: {locale: {extends: 'pt', date_format: 'dd/MM/YYYY'}}};
      }
      """, ["es ", "pt "], ["date-pattern-week-year date_format"]),
    Case(
      "a choice of the page's between two sets", "chat.js",
      """
      window.crmPluginConfig = {onlinechat: {locale: isSpanish
        ? {extends: 'es', date_format: 'dd/MM/yyyy'} : {extends: 'pt', date_format: 'dd/MM/yyyy'}}};
      """, ["es ", "pt "], []),
    Case(
      "the same key in two sets is not twice there", "all.json",
      #"{"es": {"extends": "es", "date_format": "d/M/yyyy", "new_messages": "Nuevos mensajes"}, "pt": {"extends": "pt", "date_format": "d/M/yyyy", "new_messages": "Novas mensagens"}}"#,
      ["es es", "pt pt"], []),
    Case(
      "twice in one of them is", "all.json",
      #"{"es": {"extends": "es", "date_format": "d/M/yyyy", "date_format": "d/M/yyyy"}, "pt": {"extends": "pt", "date_format": "d/M/yyyy"}}"#,
      ["es es", "pt pt"], ["duplicate-key es.date_format"]),
    Case(
      "a base that is unknown to one of them", "all.json",
      #"{"es": {"extends": "xyzzy", "date_format": "d/M/yyyy"}, "pt": {"extends": "pt", "date_format": "d/M/yyyy"}}"#,
      ["xyzzy es", "pt pt"], ["unknown-base es.extends"]),
    Case(
      "an export of a tag manager with two scripts", "tags.json",
      #"{"a": "crmPluginConfig = {onlinechat: {locale: {extends: 'es', date_format: 'dd/MM/yyyy'}}}", "b": "<script>crmPluginConfig = {onlinechat: {locale: {extends: 'pt', date_format: 'dd/MM/YYYY'}}}</script>"}"#,
      ["es ", "pt "], ["date-pattern-week-year date_format"]),
  ]

  private static func check(_ example: Case) -> CheckedFile {
    Files([:]).workspace().check(path: example.path, bytes: Array(example.source.utf8))
  }

  private static let silent: Set<RuleCode> = [
    "missing-key", "inherited-date-pattern", "config-overwritten", "date-pattern-order",
  ]

  @Test("Each set is there with what it extends and its language", arguments: cases)
  func sets(_ example: Case) {
    let found = Self.check(example).context.locales.map { locale in
      "\(locale.overrides.extendsText?.text ?? "") \(locale.language?.identifier ?? "")"
    }
    #expect(found == example.sets)
  }

  @Test("What is found says which set it is about", arguments: cases)
  func findings(_ example: Case) {
    let found = Self.check(example).diagnostics.filter { !Self.silent.contains($0.code) }
      .filter { $0.severity > .note }
      .map { "\($0.code) \($0.keyPath.joined(separator: "."))" }
    #expect(found == example.found)
  }

  @Test(
    "Every finding and every edit lies in the file, on the text that it is about", arguments: cases)
  func places(_ example: Case) {
    let file = Self.check(example)
    let count = example.source.utf8.count
    for finding in file.diagnostics {
      #expect(finding.location.range.upperBound <= count)
      for edit in finding.fixes.flatMap(\.edits) { #expect(edit.range.upperBound <= count) }
    }
    for finding in file.diagnostics where finding.code == "date-pattern-week-year" {
      #expect(Array(example.source.utf8).text(finding.location.range) == "YYYY")
    }
  }

  @Test("A fix of one set leaves the others byte for byte as they are", arguments: cases)
  func fixes(_ example: Case) {
    let workspace = Files([:]).workspace()
    let document = workspace.read(example.path, Array(example.source.utf8))
    let fixed = workspace.fix(document, applying: .safe).file.document
    let expected =
      example.found.contains { $0.hasPrefix("date-pattern-week-year") }
      ? example.source.replacing("/YYYY", with: "/yyyy") : example.source
    #expect(String(decoding: fixed.bytes, as: UTF8.self) == expected)
  }

  @Test("The summary counts the strings of each language of a map")
  func summary() {
    let source = #"""
      {"es": {"extends": "es", "date_format": "dd/MM/yyyy"},
       "pl": {"extends": "en", "date_format": "dd.MM.yyyy", "new_messages": "Nowe", "powered_by": 5},
       "de": {"new_messages": "Neue"}}
      """#
    let summary = Files([:]).workspace().check(path: "all.json", bytes: Array(source.utf8)).summary
    #expect(summary.languages.map(\.language) == ["es", "pl", "de"])
    #expect(summary.languages.map(\.strings.own) == [1, 3, 1])
    #expect(summary.languages.map(\.strings.inherited) == [8, 6, 0])
    // Spanish strings of a Spanish base are translated; Polish ones of an English base are not, and what
    // is no text leaves visitors with the base's.
    #expect(summary.languages.map(\.translated) == [9, 2, 1])
    #expect(summary.strings.total == 9)
  }
}
