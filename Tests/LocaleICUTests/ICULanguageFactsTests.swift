import LocaleFacts
@testable import LocaleICU
import Testing

/// What is expected here is what Node 20 prints: `Intl.Locale`, `Intl.DisplayNames` and
/// `Intl.DateTimeFormat` with `formatToParts`.
@Suite("What ICU knows of languages")
struct ICULanguageFactsTests {
  private let facts = ICULanguageFacts.shared

  @Test(
    "English has names for languages",
    arguments: [
      ("pt-BR", "Brazilian Portuguese"), ("es-419", "Latin American Spanish"), ("en", "English"),
      ("pl", "Polish"), ("de-AT", "Austrian German"), ("nds", "Low German"), ("xq", "xq"),
      ("EN-gb", "British English"),
      ("sr-latn-rs", "Serbian (Latin, Serbia)"), ("ca-valencia", "Catalan (Valencian)"),
    ])
  func englishNames(tag: String, name: String) throws {
    #expect(facts.englishName(of: try LanguageTag(tag)) == name)
  }

  @Test(
    "So have other languages",
    arguments: [
      ("pl", "es", "polaco"), ("pt-BR", "es", "portugués de Brasil"), ("de", "pt", "alemão"),
      ("en", "de", "Englisch"),
    ])
  func names(tag: String, readers: String, name: String) throws {
    #expect(facts.name(of: try LanguageTag(tag), in: try LanguageTag(readers)) == name)
  }

  @Test(
    "The most likely script and region are CLDR's",
    arguments: [
      ("PT-br", "pt-Latn-BR"), ("pt", "pt-Latn-BR"), ("es-419", "es-Latn-419"),
      ("ZH-hant-tw", "zh-Hant-TW"), ("en", "en-Latn-US"), ("sr-latn-rs", "sr-Latn-RS"),
      ("ca-valencia", "ca-Latn-ES-valencia"), ("en-us-u-hc-h23", "en-Latn-US-u-hc-h23"),
      ("und", "en-Latn-US"),
    ])
  func maximized(tag: String, likely: String) throws {
    #expect(try facts.maximized(LanguageTag(tag)).identifier == likely)
  }

  @Test("Two letters are a language where Node has an English name for them")
  func knownLanguages() {
    let known = Set(
      """
      aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da
      de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz
      ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln
      lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi
      pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti
      tk tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
      """.split { " \n".contains($0) }.map(String.init))
    let all: [any LanguageFacts] = [facts, LanguageTable.standard]
    for code in LetterPairs.all {
      for facts in all { #expect(facts.isLanguage(code) == known.contains(code), "\(code)") }
    }
    for facts in all {
      #expect(facts.isLanguage("PT"))
      #expect(facts.isLanguage("nds"))
      for code in ["", "p", "js", "1a", "p\0", "pt-BR", "português", "é", "@@", "und"] {
        #expect(!facts.isLanguage(code), "\(code)")
      }
    }
  }

  @Test(
    "A language settles the order of day and month, or does not",
    arguments: [
      ("es", DateOrder.dayFirst), ("pt", .dayFirst), ("pt-BR", .dayFirst), ("pt-PT", .dayFirst),
      ("en-US", .monthFirst), ("en-GB", .dayFirst), ("de", .dayFirst), ("fr", .dayFirst),
      ("pl", .dayFirst), ("ru", .dayFirst), ("ja", .yearFirst), ("hu", .yearFirst),
      ("sv", .yearFirst), ("en", nil),
    ] as [(String, DateOrder?)])
  func order(language: String, expected: DateOrder?) throws {
    let tag = try LanguageTag(language)
    for facts in [facts, LanguageTable.standard] as [any LanguageFacts] {
      #expect(try #require(facts.conventions(of: tag)).dateOrder == expected)
    }
  }

  @Test(
    "A language has patterns of its own, in terms of date-fns",
    arguments: [
      ("es", "dd/MM/yyyy", HourCycle.h23), ("pt-BR", "dd/MM/yyyy", .h23),
      ("en-US", "MM/dd/yyyy", .h12), ("de", "dd.MM.yyyy", .h23), ("sv", "yyyy-MM-dd", .h23),
      ("ko", "yyyy. MM. dd.", .h12), ("th", "dd/MM/yyyy", .h23),
    ])
  func patterns(language: String, date: String, hourCycle: HourCycle) throws {
    let tag = try LanguageTag(language)
    for facts in [facts, LanguageTable.standard] as [any LanguageFacts] {
      let conventions = try #require(facts.conventions(of: tag))
      #expect(conventions.datePattern == date)
      #expect(conventions.hourCycle == hourCycle)
    }
  }

  @Test(
    "A language that CLDR has no dates of has no conventions: ICU would answer with another's",
    arguments: ["oc", "co", "ht", "tlh", "la"])
  func withoutData(language: String) throws {
    #expect(facts.conventions(of: try LanguageTag(language)) == nil)
  }

  @Test("The spaces of a suggested pattern are plain")
  func spaces() throws {
    #expect(facts.conventions(of: try LanguageTag("en-US"))?.timePattern == "h:mm a")
  }

  @Test("The languages of both orders are those that CLDR gives two orders")
  func languagesOfBothOrders() throws {
    func order(_ tag: String) throws -> DateOrder? {
      let pattern = try ICUPatternGenerator(LanguageTag(tag)).bestPattern(for: "yMMdd")
      return LanguageConventions(datePattern: pattern, timePattern: "").dateOrder
    }
    let both = try LetterPairs.all.filter(facts.isLanguage)
      .filter { try order($0) != order("\($0)-001") }
    #expect(Set(both) == LanguageConventions.languagesOfBothOrders)
  }
}

/// All codes of two letters.
enum LetterPairs {
  static let all: [String] = {
    let letters = "abcdefghijklmnopqrstuvwxyz"
    return letters.flatMap { first in letters.map { "\(first)\($0)" } }
  }()
}
