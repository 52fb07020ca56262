internal import CLocaleICU
public import LocaleFacts
internal import Synchronization

/// What ICU, by CLDR, knows of languages.
///
///     let facts = ICULanguageFacts.shared
///     facts.englishName(of: try LanguageTag("pt-BR"))                 // Brazilian Portuguese
///     facts.conventions(of: try LanguageTag("pt-BR"))?.datePattern    // dd/MM/yyyy
public final class ICULanguageFacts: LanguageFacts {
  /// The facts of the ICU that the program is linked with.
  public static let shared = ICULanguageFacts()

  /// What was asked of ICU before: an answer takes up to a millisecond, and a site has many files.
  private struct Answers {
    var conventions: [LanguageTag: LanguageConventions] = [:]
    var languages: [String: Bool] = [:]
    var englishNames: [LanguageTag: String] = [:]
  }

  private let answers = Mutex(Answers())

  /// How many names are kept: more than there are languages in CLDR.
  private static let mostNames = 1024

  private init() {}

  /// Whether a code, in any case, stands in ICU's list of ISO 639 codes and names a language (`und`
  /// does not).
  public func isLanguage(_ code: String) -> Bool {
    guard 2...3 ~= code.utf8.count, code.utf8.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A })
    else { return false }
    let code = code.lowercased()
    if let known = answers.withLock({ $0.languages[code] }) { return known }
    let isLanguage = code != "und" && locale_icu_is_language(code)
    answers.withLock { $0.languages[code] = isLanguage }
    return isLanguage
  }

  /// The name that English has for a language, asked of CLDR once for all.
  public func englishName(of language: LanguageTag) -> String {
    if let known = answers.withLock({ $0.englishNames[language] }) { return known }
    let name = name(of: language, in: .english) ?? language.identifier
    answers.withLock { answers in
      // Files may name any number of languages that do not exist.
      if answers.englishNames.count >= Self.mostNames { answers.englishNames = [:] }
      answers.englishNames[language] = name
    }
    return name
  }

  /// The name of a language in any other that CLDR has names in; a code where it has none.
  public func name(of language: LanguageTag, in readers: LanguageTag) -> String? {
    guard let locale = try? language.icuIdentifier, let display = try? readers.icuIdentifier
    else { return nil }
    return try? textFromICU("name \(language)") { buffer, capacity, status in
      locale_icu_display_name(locale, display, buffer, capacity, status)
    }
  }

  /// How readers of a language write dates and times, asked of CLDR once for all; `nil` for a
  /// language that it has no data for.
  public func conventions(of language: LanguageTag) -> LanguageConventions? {
    if let known = answers.withLock({ $0.conventions[language] }) { return known }
    guard let conventions = try? LanguageConventions(askingICUOf: language) else {
      return nil
    }
    answers.withLock { $0.conventions[language] = conventions }
    return conventions
  }

  /// The letters and marks that a language is written with, in lower case: CLDR's main exemplars.
  public func letters(of language: LanguageTag) throws(ICUError) -> Set<Unicode.Scalar> {
    let locale = try language.icuIdentifier
    let text = try textFromICU("tell the letters of \(language)") { buffer, capacity, status in
      locale_icu_letters(locale, buffer, capacity, status)
    }
    return Set(text.unicodeScalars)
  }

  /// A tag with its most likely script and region, by CLDR: `pt` becomes `pt-Latn-BR`.
  public func maximized(_ language: LanguageTag) throws(ICUError) -> LanguageTag {
    let locale = try language.icuIdentifier
    let likely = try textFromICU(as: UTF8.self, "maximize \(language)") { buffer, size, status in
      writing(buffer, size) { locale_icu_add_likely_subtags(locale, $0, $1, status) }
    }
    let text = try LanguageTag.tag(ofICUIdentifier: likely)
    do {
      return try LanguageTag(text)
    } catch {
      throw .failed(request: "maximize \(language)", error: "no tag: \(text)")
    }
  }
}

extension LanguageFacts where Self == ICULanguageFacts {
  /// The facts of the ICU that the program is linked with.
  public static var icu: ICULanguageFacts { .shared }
}
