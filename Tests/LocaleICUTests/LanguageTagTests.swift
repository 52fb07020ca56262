import LocaleICU
import Testing

/// What is expected here is what Node 20 prints for the same tags: `Intl.getCanonicalLocales`,
/// `Intl.Locale` and `Intl.DisplayNames`.
@Suite("Language tags")
struct LanguageTagTests {
  struct Parts {
    let given: String
    let identifier: String
    let language: String
    var script: String?
    var region: String?
    let maximized: String
    let name: String

    init(
      _ given: String, _ identifier: String, _ language: String, _ script: String?,
      _ region: String?, _ maximized: String, _ name: String
    ) {
      (self.given, self.identifier, self.language) = (given, identifier, language)
      (self.script, self.region, self.maximized, self.name) = (script, region, maximized, name)
    }
  }

  @Test(
    "A tag is read in any case and printed in its own",
    arguments: [
      Parts("PT-br", "pt-BR", "pt", nil, "BR", "pt-Latn-BR", "Brazilian Portuguese"),
      Parts("pt_BR", "pt-BR", "pt", nil, "BR", "pt-Latn-BR", "Brazilian Portuguese"),
      Parts("es-419", "es-419", "es", nil, "419", "es-Latn-419", "Latin American Spanish"),
      Parts(
        "ZH-hant-tw", "zh-Hant-TW", "zh", "Hant", "TW", "zh-Hant-TW",
        "Chinese (Traditional, Taiwan)"),
      Parts("en", "en", "en", nil, nil, "en-Latn-US", "English"),
      Parts("EN-gb", "en-GB", "en", nil, "GB", "en-Latn-GB", "British English"),
      Parts(
        "sr-latn-rs", "sr-Latn-RS", "sr", "Latn", "RS", "sr-Latn-RS", "Serbian (Latin, Serbia)"),
      Parts(
        "ca-valencia", "ca-valencia", "ca", nil, nil, "ca-Latn-ES-valencia", "Catalan (Valencian)"),
      Parts(
        "en-us-u-hc-h23", "en-US-u-hc-h23", "en", nil, "US", "en-Latn-US-u-hc-h23",
        "American English (24 Hour System (0–23))"),
      Parts("und", "und", "und", nil, nil, "en-Latn-US", "root"),
    ])
  func parts(_ expected: Parts) throws {
    let tag = try LanguageTag(expected.given)
    #expect(tag.identifier == expected.identifier)
    #expect(tag.description == expected.identifier)
    #expect(tag.language == expected.language)
    #expect(tag.script == expected.script)
    #expect(tag.region == expected.region)
    #expect(try tag.maximized.identifier == expected.maximized)
    #expect(tag == (try LanguageTag(expected.identifier)))
  }

  @Test(
    "English has names for languages",
    arguments: [
      ("pt-BR", "Brazilian Portuguese"), ("es-419", "Latin American Spanish"), ("en", "English"),
      ("pl", "Polish"), ("de-AT", "Austrian German"), ("nds", "Low German"), ("xq", "xq"),
    ])
  func englishNames(tag: String, name: String) throws {
    #expect(try LanguageTag(tag).englishName == name)
  }

  @Test(
    "Malformed tags are refused",
    arguments: [
      "", "e", "en-", "-en", "pt--br", "abcdefghi", "pt-BR-pt-1", "pt BR", "português", "pt\0-BR",
      "en-u-hc-h23-u-nu-latn", String(repeating: "en-", count: 100_000),
    ])
  func malformed(tag: String) {
    #expect(throws: ICUError.malformedLanguageTag(tag)) { try LanguageTag(tag) }
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
    let letters = "abcdefghijklmnopqrstuvwxyz"
    for first in letters {
      for second in letters {
        let code = "\(first)\(second)"
        #expect(LanguageTag.isKnownLanguage(code) == known.contains(code), "\(code)")
      }
    }
    #expect(LanguageTag.isKnownLanguage("PT"))
    #expect(LanguageTag.isKnownLanguage("nds"))
    for code in ["", "p", "js", "1a", "p\0", "pt-BR", "português", "é", "@@"] {
      #expect(!LanguageTag.isKnownLanguage(code), "\(code)")
    }
  }
}
