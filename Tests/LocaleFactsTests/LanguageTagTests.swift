import LocaleFacts
import Testing

/// What is expected here is what Node 20 prints for the same tags: `Intl.getCanonicalLocales` and
/// `Intl.Locale`.
@Suite("Language tags")
struct LanguageTagTests {
  struct Parts {
    let given: String
    let identifier: String
    let language: String
    let script: String?
    let region: String?

    init(
      _ given: String, _ identifier: String, _ language: String, _ script: String?,
      _ region: String?
    ) {
      (self.given, self.identifier, self.language) = (given, identifier, language)
      (self.script, self.region) = (script, region)
    }
  }

  @Test(
    "A tag is read in any case and printed in its own",
    arguments: [
      Parts("PT-br", "pt-BR", "pt", nil, "BR"), Parts("pt_BR", "pt-BR", "pt", nil, "BR"),
      Parts("es-419", "es-419", "es", nil, "419"), Parts("en", "en", "en", nil, nil),
      Parts("ZH-hant-tw", "zh-Hant-TW", "zh", "Hant", "TW"),
      Parts("EN-gb", "en-GB", "en", nil, "GB"),
      Parts("sr-latn-rs", "sr-Latn-RS", "sr", "Latn", "RS"),
      Parts("ca-valencia", "ca-valencia", "ca", nil, nil),
      Parts("de-DE-1901", "de-DE-1901", "de", nil, "DE"),
      Parts("SL-rozaj-BISKE-1994", "sl-rozaj-biske-1994", "sl", nil, nil),
      Parts("en-us-u-hc-h23", "en-US-u-hc-h23", "en", nil, "US"),
      Parts("de-x-Formal", "de-x-formal", "de", nil, nil),
      Parts("en-a-bbb-x-a-ccc", "en-a-bbb-x-a-ccc", "en", nil, nil),
      Parts("und", "und", "und", nil, nil), Parts("und-latn", "und-Latn", "und", "Latn", nil),
      Parts("nds", "nds", "nds", nil, nil),
    ])
  func parts(_ expected: Parts) throws {
    let tag = try LanguageTag(expected.given)
    #expect(tag.identifier == expected.identifier)
    #expect(tag.description == expected.identifier)
    #expect(tag.language == expected.language)
    #expect(tag.script == expected.script)
    #expect(tag.region == expected.region)
    #expect(tag == (try LanguageTag(expected.identifier)))
  }

  /// `Intl.getCanonicalLocales` of Node 20; of a language with an extension, of the extension.
  @Test(
    "A code that was withdrawn gives way to the one that took its place",
    arguments: [
      ("iw", "he"), ("IW-il", "he-IL"), ("in", "id"), ("ji", "yi"), ("jw", "jv"), ("mo", "ro"),
      ("eng", "en"), ("POR-br", "pt-BR"), ("ger", "de"), ("deu-AT", "de-AT"), ("spa", "es"),
      ("cmn-Hant", "zh-Hant"), ("zh-yue", "yue"), ("zh-cmn-Hans-CN", "zh-Hans-CN"),
      ("sgn-ase", "ase"), ("nds", "nds"), ("tlh", "tlh"),
    ])
  func replaced(given: String, identifier: String) throws {
    let tag = try LanguageTag(given)
    #expect(tag.identifier == identifier)
    #expect(tag.language == String(identifier.prefix { $0 != "-" }))
  }

  @Test(
    "Malformed tags are refused",
    arguments: [
      "", "e", "en-", "-en", "pt--br", "abcdefghi", "pt-BR-pt-1", "pt BR", "português", "pt\0-BR",
      "en-u-hc-h23-u-nu-latn", "sl-rozaj-rozaj", "en-u", "en-x", "en-u-x-a", "zh-CN-hans", "en-12",
      "en-US-GB", "en-a-b", "x", "x-", "x-123456789", "1en", "Ｅn", "*", "en_US.UTF-8", "en-US-",
      String(repeating: "en-", count: 100_000),
    ])
  func malformed(tag: String) {
    #expect(throws: MalformedLanguageTag(text: tag)) { try LanguageTag(tag) }
  }

  @Test("Private use alone names no language")
  func privateUse() throws {
    let tag = try LanguageTag("X-Whatever")
    #expect(tag.language == "und")
    #expect(tag.identifier == "und-x-whatever")
  }

  @Test("English is English")
  func english() throws { #expect(LanguageTag.english == (try LanguageTag("en"))) }

  @Test(
    "A script and a region that a tag names may be ones that there are, or not",
    arguments: [
      ("pl", true), ("pt-BR", true), ("es-419", true), ("en-001", true), ("zh-Hant-TW", true),
      ("sr-Latn", true), ("de-1996", true), ("id-card", false), ("my-chat", false),
      ("no-tags", false), ("it-HQ", false), ("es-999", false), ("en-UK", true),
      ("zh-Hans-XX", false),
    ])
  func knownSubtags(tag: String, areKnown: Bool) throws {
    #expect(try LanguageTag(tag).namesKnownSubtags == areKnown)
  }
}
