@testable import LocaleFacts
@testable import LocaleICU
import TestSupport
import Testing

/// CLDR changes from version to version, so the table is compared with the one that it was taken from.
private let isMeasuredVersion = ICUVersion.current.major == 72

/// What the core knows by itself, against ICU.
@Suite("The core's own facts and ICU's")
struct AgreementTests {
  static let tags = Set(
    (LanguageTable.datePatterns + LanguageTable.timePatterns).flatMap { row in
      row.tags.split(separator: " ").map(String.init)
    }
  ).sorted()

  @Test(
    "The conventions of the table are CLDR's", .enabled(if: isMeasuredVersion), arguments: tags)
  func conventions(tag: String) throws {
    let tag = try LanguageTag(tag)
    let expected = try #require(ICULanguageFacts.shared.conventions(of: tag))
    #expect(LanguageTable.standard.conventions(of: tag) == expected)
  }

  @Test("A region that the table does not name keeps to its language, or to English of the world")
  func otherRegions() throws {
    for (tag, date) in [
      ("pl-US", "dd.MM.yyyy"), ("es-AR", "dd/MM/yyyy"), ("en-JM", "dd/MM/yyyy"),
      ("zh-Hant-TW", "yyyy/MM/dd"), ("zh-Hant-HK", "dd/MM/yyyy"), ("fr-CA", "yyyy-MM-dd"),
    ] {
      let tag = try LanguageTag(tag)
      #expect(LanguageTable.standard.conventions(of: tag)?.datePattern == date)
      #expect(ICULanguageFacts.shared.conventions(of: tag)?.datePattern == date)
    }
  }

  @Test(
    "The names of languages are CLDR's", .enabled(if: isMeasuredVersion),
    arguments: ["en", "es", "pt"])
  func names(readers: String) throws {
    let readers = try LanguageTag(readers)
    let codes = LetterPairs.all.filter(LanguageTable.standard.isLanguage)
    // A name with brackets in it changes them.
    let varieties = Self.tags.filter { !$0.hasSuffix("-HK") }
    let others = ["ast", "ceb", "ckb", "fil", "gsw", "haw", "nds", "yue", "zh-Hans", "zh-Hant"]
    for text in codes + others + varieties where !text.hasPrefix("zh-Hans-") {
      let tag = try LanguageTag(text)
      let name = ICULanguageFacts.shared.name(of: tag, in: readers)
      #expect(LanguageTable.standard.name(of: tag, in: readers) == name, "\(text)")
    }
  }

  /// Tags made of subtags of all kinds, some misplaced.
  @Test(
    "A tag is well formed, and its language, script and region are the same, as ICU has it",
    arguments: Seeded(7))
  func reading(seed: Seed) {
    var generator = seed.numbers
    let subtags = [
      "en", "PT", "zh", "de", "tlh", "abcde", "Latn", "hANT", "br", "us", "419", "001", "1996",
      "rozaj", "VALENCIA", "12345678", "u-hc-h23", "u-ca-gregory", "t-es", "a-bbb", "x-a", "x-12-b",
      "q", "u", "x", "123456789", "", "ab1", "1",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...5, using: &generator)
      let text = (0..<count).map { _ in subtags.randomElement(using: &generator) ?? "" }
        .joined(separator: Bool.random(using: &generator) ? "-" : "_")
      expectSameReading(text)
    }
  }

  private func expectSameReading(_ text: String) {
    // ICU takes nothing for the root of all languages.
    guard !text.isEmpty else { return }
    let hyphens = String(text.map { $0 == "_" ? "-" : $0 })
    let ours = try? LanguageTag(text)
    let theirs = try? LanguageTag.icuIdentifier(of: hyphens)
    #expect((ours == nil) == (theirs == nil), "\(text)")
    guard let ours, let theirs else { return }
    let canonical = try? LanguageTag(LanguageTag.tag(ofICUIdentifier: theirs))
    #expect(canonical?.language == ours.language, "\(text)")
    #expect(canonical?.script == ours.script, "\(text)")
    #expect(canonical?.region == ours.region, "\(text)")
  }
}
