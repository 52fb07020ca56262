import CRMLocaleKit
import LocaleDiagnostics
import LocaleFacts
import LocaleICU
import Testing

/// Whatever CLDR prints in a language is right in it, with all its literals: 年月日, `г.`, `'de'`.
@Suite("Right patterns of all languages")
struct RightPatternsTests {
  static let languages = """
    ar bg bn ca cs da de el en en-GB en-US es et fa fi fil fr he hi hr hu id it ja ko lt lv mr ms nb nl \
    pl pt pt-BR ro ru sk sl sr sv ta te th tr uk ur vi zh zh-TW
    """.split(separator: " ").map(String.init)

  static let dates = [
    "yMd", "yMMdd", "yMMMd", "yMMMMd", "yMMMEd", "yMMMMEEEEd", "Md", "MMdd", "MMMd", "MMMMd",
    "MMMEd", "MMMMEEEEd", "Ed", "yMEd", "MEd",
  ]

  static let times = ["Hm", "Hms", "hm", "hms", "jm", "jms", "h"]

  @Test("CLDR's patterns are let pass in every language", arguments: languages)
  func patterns(language: String) throws {
    let generator = try ICUPatternGenerator(LanguageTag(language))
    for (key, skeletons) in [("date_format", Self.dates), ("time_format", Self.times)] {
      for skeleton in skeletons {
        let pattern = try generator.bestPattern(for: skeleton)
        for path in ["\(language).json", "overrides.json"] {
          let found = try Self.found(key, pattern, in: path)
          #expect(found == [], "\(skeleton): \(pattern) in \(path)")
        }
      }
    }
  }

  @Test("The patterns that CLDR lists are let pass", arguments: CLDRPatterns.all)
  func listed(language: String, patterns: String) throws {
    var key = "date_format"
    for pattern in patterns.split(separator: "\n") {
      if pattern == "-" {
        key = "time_format"
        continue
      }
      for path in ["\(language).json", "overrides.json"] {
        #expect(try Self.found(key, String(pattern), in: path) == [], "\(pattern) in \(path)")
      }
    }
  }

  /// What is found, names and am and pm apart: they are the base's indeed.
  private static func found(_ key: String, _ pattern: String, in path: String) throws -> [String] {
    let source = #"{"extends": "en", "\#(key)": "\#(pattern)"}"#
    return Check(path).findings(in: source).filter {
      $0.code.rawValue.hasPrefix("date-pattern-") && $0.code != "date-pattern-base-language"
    }.map { "\($0.code.rawValue): \($0.message.description)" }
  }
}
