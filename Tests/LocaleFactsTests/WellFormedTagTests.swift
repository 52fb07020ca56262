import LocaleFacts
import TestSupport
import Testing

/// RFC 5646, section 2.1 and appendix A.
@Suite("Tags by the grammar")
struct WellFormedTagTests {
  /// The examples of appendix A, and the tag as section 2.1.1 recommends to write it.
  @Test(
    "The examples of the standard are tags",
    arguments: [
      ("de", "de"), ("fr", "fr"), ("ja", "ja"), ("zh-Hant", "zh-Hant"), ("zh-Hans", "zh-Hans"),
      ("sr-Cyrl", "sr-Cyrl"), ("sr-Latn", "sr-Latn"), ("zh-cmn-Hans-CN", "zh-Hans-CN"),
      ("cmn-Hans-CN", "zh-Hans-CN"), ("zh-yue-HK", "yue-HK"), ("yue-HK", "yue-HK"),
      ("zh-Hans-CN", "zh-Hans-CN"), ("sr-Latn-RS", "sr-Latn-RS"), ("sl-rozaj", "sl-rozaj"),
      ("sl-rozaj-biske", "sl-rozaj-biske"), ("sl-nedis", "sl-nedis"), ("de-CH-1901", "de-CH-1901"),
      ("sl-IT-nedis", "sl-IT-nedis"), ("hy-Latn-IT-arevela", "hy-Latn-IT-arevela"),
      ("de-DE", "de-DE"), ("en-US", "en-US"), ("es-419", "es-419"),
      ("de-CH-x-phonebk", "de-CH-x-phonebk"), ("az-Arab-x-AZE-derbend", "az-Arab-x-aze-derbend"),
      ("x-whatever", "und-x-whatever"), ("qaa-Qaaa-QM-x-southern", "qaa-Qaaa-QM-x-southern"),
      ("de-Qaaa", "de-Qaaa"), ("sr-Latn-QM", "sr-Latn-QM"), ("sr-Qaaa-RS", "sr-Qaaa-RS"),
      ("en-US-u-islamcal", "en-US-u-islamcal"),
      ("zh-CN-a-myext-x-private", "zh-CN-a-myext-x-private"),
      ("en-a-myext-b-another", "en-a-myext-b-another"), ("mn-Cyrl-MN", "mn-Cyrl-MN"),
      ("MN-cYRL-mn", "mn-Cyrl-MN"), ("mN-cYrL-Mn", "mn-Cyrl-MN"), ("en-CA-x-ca", "en-CA-x-ca"),
      ("sgn-BE-FR", ""), ("az-Latn", "az-Latn"), ("en-latn-gb-boont", "en-Latn-GB-boont"),
      ("fr-FR-1606nict", "fr-FR-1606nict"), ("sl-Latn-IT-nedis", "sl-Latn-IT-nedis"),
      ("de-419-DE", ""), ("a-DE", ""), ("ar-a-aaa-b-bbb-a-ccc", ""),
    ])
  func examples(given: String, identifier: String) throws {
    guard !identifier.isEmpty else {
      #expect(throws: MalformedLanguageTag(text: given)) { try LanguageTag(given) }
      return
    }
    for text in [given, given.uppercased(), given.lowercased(), given.replacingHyphens] {
      #expect(try LanguageTag(text).identifier == identifier)
    }
  }

  @Test(
    "What stands in the wrong place, or has the wrong length, is none",
    arguments: [
      "1", "12", "e1", "en1", "abcdefghi", "en-abc1", "en-Latnx-", "en-La1n", "en-1", "en-12",
      "en-1234567890", "en-12a", "en-U", "en-US-U", "en-US-Latn", "en-US-419", "en-Latn-Cyrl",
      "en-419-US", "en-u", "en-u-", "en-u-a", "en-u-x", "en-u-x-a", "en-x-", "en-x-123456789",
      "en-u-hc-u-nu", "en-a-bb-A-cc", "en-1-ab-1-cd", "en-1901-1901", "en-ROZAJ-rozaj", "en-1ab",
      "en-abcd-1ab", "en--US", "--", "-", "_", "en-_US", "en__US", " en", "en ", "en\n", "en-US\0",
      "en.UTF-8", "en/US", "en+US", "en@latin", "én", "en-\u{FF35}\u{FF33}", "en-US;q=0.8", "en,de",
      "zh-yue-cmn-abc-def", "zh-yue-Hant-abc", "abcd-yue", "abcde-yue", "i-klingon", "i-default",
      "en\u{2011}US", "en\u{2013}US", "e\u{301}n", "C", "POSIX-", "x-", "X", "x--a", "en-x",
    ])
  func malformed(text: String) {
    #expect(throws: MalformedLanguageTag(text: text)) { try LanguageTag(text) }
  }

  private static let languages = [
    "en", "de", "pt", "zh", "sr", "es", "und", "nds", "yue", "tlh", "qaa", "fil", "eng", "deu",
    "iw", "abcde", "ab1", "e", "",
  ]
  private static let tails = [
    "Latn", "hans", "Zzzz", "BR", "us", "419", "001", "GB", "1901", "1996", "rozaj", "biske",
    "1abc", "abcdefghi", "u-nu-latn", "a-bbb", "x-a", "x-priv1-2", "a-bb-a-cc", "b-cc-dd", "",
  ]

  /// `Intl.Locale` takes what RFC 5646 and Unicode's TR 35 have in common, and these texts hold no tag
  /// that only one of the two knows, no region that was withdrawn, and no key of `-u-` out of order.
  @Test(
    "Any tag is read as JavaScript reads it", .enabled(if: Engine.node != nil, "needs Node"),
    arguments: Seeded(1, 2, 3))
  func javaScript(seed: Seed) throws {
    var random = seed.numbers
    let tags = (0..<1500).map { _ in
      let tail = (0..<random.next(below: 5)).map { _ in random.pick(Self.tails) }
      return ([random.pick(Self.languages)] + tail).joined(separator: "-")
    }
    let theirs: [[String]] = try #require(Engine.node).call(
      """
      tags => tags.map(tag => {
        try {
          const locale = new Intl.Locale(tag);
          return [locale.toString(), locale.language ?? "und", locale.script ?? "", locale.region ?? ""];
        } catch { return [] }
      })
      """, with: tags)
    for (tag, parts) in zip(tags, theirs) {
      let ours = try? LanguageTag(tag)
      guard let ours, !parts.isEmpty else {
        #expect(ours == nil && parts.isEmpty, "\(tag)")
        continue
      }
      // Of variants JavaScript changes the order, and of a key that comes twice in `-u-` it leaves one out
      // with its value.
      let (own, their) = (ours.identifier.split(separator: "-"), parts[0].split(separator: "-"))
      #expect(Set(their).isSubset(of: own), "\(tag)")
      #expect(own.contains("u") || own.sorted() == their.sorted(), "\(tag)")
      #expect(
        [ours.language, ours.script ?? "", ours.region ?? ""] == Array(parts[1...]), "\(tag)")
      #expect(try LanguageTag(ours.identifier) == ours)
      #expect(try LanguageTag(tag.uppercased().replacingHyphens).hashValue == ours.hashValue)
    }
    #expect(theirs.count { !$0.isEmpty } > 300)
  }

  /// CLDR, `layout/orientation/characterOrder`, and the scripts of Unicode whose letters are of the
  /// bidirectional classes R and AL.
  @Test(
    "Writing runs from right to left where the script does",
    arguments: [
      ("ar", true), ("ar-EG", true), ("he", true), ("iw", true), ("fa", true), ("fa-AF", true),
      ("ur", true), ("ps", true), ("sd", true), ("ug", true), ("yi", true), ("ji", true),
      ("dv", true), ("ckb", true), ("syr", true), ("nqo", true), ("ks", true), ("mzn", true),
      ("ARA", true), ("heb", true), ("pes", true), ("arb", true), ("en-Arab", true),
      ("az-Arab", true), ("pa-Arab-PK", true), ("ku-Hebr", true), ("ff-Adlm", true),
      ("en", false), ("de", false), ("ru", false), ("hi", false), ("ja", false), ("zh-Hant", false),
      ("ar-Latn", false), ("he-Latn-IL", false), ("fa-Cyrl", false), ("ku", false), ("tr", false),
      ("az", false), ("ha", false), ("ms", false), ("mt", false), ("am", false), ("ti", false),
      ("ks-Deva", false), ("sd-Deva", false), ("und", false), ("und-Thaa", true), ("x-ar", false),
      ("en-x-arab", false),
    ])
  func direction(tag: String, isRightToLeft: Bool) throws {
    #expect(try LanguageTag(tag).isRightToLeft == isRightToLeft)
  }
}

extension String {
  fileprivate var replacingHyphens: String {
    String(map { $0 == "-" ? "_" : $0 })
  }
}
