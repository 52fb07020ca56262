internal import LocaleDiagnostics
internal import LocaleFacts
internal import LocaleModel
internal import WidgetConfig

/// A key of a map of languages that is not a language.
struct UnknownLanguage: Rule {
  func check(_ file: FileContext, into findings: inout Findings) {
    for key in Self.keys(of: file) where Self.isUnknown(key.text, file.options.facts) {
      let help = Self.language(ofCountry: key.text).flatMap { code -> Message? in
        guard let tag = try? LanguageTag(code) else { return nil }
        return Self.meant(.language(LanguageName(tag, file.options.facts)), .code(code))
      }
      findings.report(
        at: key.range, Self.unknown(.code(key.text)), keyPath: [key.text], help: help)
    }
  }

  /// A key, and its place.
  private struct Key {
    let text: String
    let range: Range<Int>
  }

  /// The keys that stand for languages: of strings, of files with strings, of the bot's messages.
  private static func keys(of file: FileContext) -> [Key] {
    var keys: [Key] = []
    for config in file.document.configs {
      if let language = config.language, let range = config.languageRange {
        keys.append(Key(text: language, range: range))
      }
      for entry in config.localeLanguages {
        keys.append(Key(text: entry.name, range: entry.nameRange))
      }
      for entry in config.localeFiles {
        keys.append(Key(text: entry.language, range: entry.languageRange))
      }
    }
    for message in file.botMessages?.messages ?? [] {
      keys.append(Key(text: message.language, range: message.languageRange))
    }
    return keys
  }

  /// Whether a key begins with two letters that ISO 639 has for no language. Of longer codes nobody
  /// knows them all.
  private static func isUnknown(_ key: String, _ facts: any LanguageFacts) -> Bool {
    let code = key.utf8.prefix { $0 != UInt8(ascii: "-") }
    guard code.count == 2, let tag = try? LanguageTag(key) else { return false }
    return !facts.isLanguage(tag.language)
  }

  /// The language of a country whose code was taken for it; `nil` where that is not sure.
  private static func language(ofCountry key: String) -> String? {
    countries.first { $0.country == key.lowercased() }?.language
  }

  /// Countries whose codes (ISO 3166) are not those of a language, with the language of most who live
  /// there.
  private static let countries: [(country: String, language: String)] = [
    ("at", "de"), ("bd", "bn"), ("by", "be"), ("cn", "zh"), ("cz", "cs"), ("dk", "da"),
    ("gb", "en"), ("ge", "ka"), ("gr", "el"), ("iq", "ar"), ("jp", "ja"), ("kh", "km"),
    ("kp", "ko"), ("kz", "kk"), ("mx", "es"), ("np", "ne"), ("ph", "fil"),
    ("pk", "ur"), ("rs", "sr"), ("ua", "uk"), ("us", "en"), ("vn", "vi"),
  ]
}

extension UnknownLanguage {
  static let unknown = Phrase("unknown-language.unknown") { key in
    "\(key) is not a language: no visitor's browser asks for it"
  }

  static let meant = Phrase("unknown-language.meant") { language, code in
    "for \(language) write \(code)"
  }

  var descriptor: RuleDescriptor { Self.words }

  private static let words = RuleDescriptor(
    "unknown-language", .warning,
    summary: "a key of a map of languages that is not a language",
    explanation: """
      Strings and messages by language stand under the codes of languages, as browsers name them \
      (ISO 639): cs for Czech, not cz, which is the country. What stands under another key is never \
      shown, and its readers get the language for all others.
      """,
    messages: [MessageForm(unknown)],
    examples: [
      RuleExample(
        path: "languages.json",
        bad: #"{"en": {"extends": "en"}, "⟦cz⟧": {"extends": "en", "powered_by": "Provozuje"}}"#,
        good: #"{"en": {"extends": "en"}, "cs": {"extends": "en", "powered_by": "Provozuje"}}"#)
    ])
}
