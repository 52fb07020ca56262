import CRMLocaleKit
import LocaleDiagnostics
import LocaleFacts
import LocaleModel
import Testing

@Suite("Patterns that readers expect")
struct ReadersPatternTests {
  static let tags = """
    af am ar az be bg bn bs ca cs cy da de el en en-GB en-US es es-MX et eu fa fi fil fr fr-CA fr-CH ga \
    gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms mt my nb ne nl nn no pa \
    pl pt pt-BR pt-PT ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh-HK zu
    """.split(separator: " ").map(String.init)

  /// The patterns are CLDR's.
  @Test("What CLDR writes in a language is let pass in a file of that language", arguments: tags)
  func conventions(tag: String) throws {
    let conventions = try #require(LanguageTable.standard.conventions(of: LanguageTag(tag)))
    let source = """
      {"extends": "en", "date_format": "\(conventions.datePattern)", \
      "time_format": "\(conventions.timePattern)"}
      """
    let found = Check("\(tag).json").findings(in: source).filter {
      // am and pm are the base's.
      $0.code.rawValue.hasPrefix("date-pattern-") && $0.code != "date-pattern-base-language"
    }
    #expect(found.map(\.message.description) == [])
  }
}

@Suite("Patterns that come from a base")
struct BasePatternTests {
  @Test("An alias inherits what its base has", arguments: ["en", "com"])
  func alias(name: String) {
    let found = Check().findings("inherited-date-pattern", in: #"{"extends": "\#(name)"}"#)
    #expect(
      found.first?.notes.map(\.message.description) == [
        "on Sunday 27 December 2026 visitors read 27.12.2027"
      ])
  }
}
