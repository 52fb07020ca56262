public import LocaleFacts
public import LocaleModel

/// What the chat says in the world's languages: for each its nine strings, other forms that are as
/// right, forms that are wrong and why, and the letters that it is written with.
///
/// The data stand in `Locales/Phrasebook`, one file a language, embedded in the program.
///
///     let polish = Phrasebook.language(of: try LanguageTag("pl"))
///     polish?[.deliveryStatusSent]?.text  // Wysłano
///     polish?[.deliveryStatusSent]?.wrongSense(of: TextForm("Wyślij")) // .command
public enum Phrasebook {
  /// The codes of all languages, which are the names of their files, in alphabetical order.
  public static var codes: [String] { EmbeddedFiles.codes }

  /// The language of a code such as `pl` or `zh-Hant`; `nil` where there is no file of that name.
  public static func language(code: String) -> LanguagePhrases? { EmbeddedFiles.file(code) }

  /// The language or the variety that a tag means; `nil` where the phrasebook has none.
  ///
  /// `de-AT` is German and `zh-TW` Chinese in traditional characters. A tag that names a script has
  /// to name the one that the file is written in: there is nothing for `uz-Cyrl`.
  public static func language(of tag: LanguageTag) -> LanguagePhrases? {
    for code in candidates(for: tag) {
      guard let language = language(code: code) else { continue }
      let isWrittenSo = tag.script.map { script in
        language.scripts.contains(script)
          || code.utf8.elementsEqual("\(tag.language)-\(script)".utf8)
      }
      return isWrittenSo ?? true ? language : nil
    }
    return nil
  }

  /// The languages in which a form is right for a string, by their codes.
  public static func codes(saying form: TextForm, for key: StringKey) -> [String] {
    codesByForm[form]?.filter { $0.key == key }.map { $0.code } ?? []
  }

  private static let codesByForm: [TextForm: [(code: String, key: StringKey)]] = {
    var result: [TextForm: [(code: String, key: StringKey)]] = [:]
    for code in codes {
      guard let language = language(code: code) else { continue }
      for (key, text) in language.texts {
        for form in text.rightForms { result[form, default: []].append((code, key)) }
      }
    }
    return result
  }()

  /// The codes under which a tag may stand, the most special first.
  private static func candidates(for tag: LanguageTag) -> [String] {
    let subtags = [tag.script ?? likelyScript(of: tag), tag.region].compactMap { $0 }
    return subtags.map { "\(tag.language)-\($0)" } + other(tag)
      + [tag.language == "no" ? "nb" : tag.language]
  }

  /// The script that a region writes, where the language alone does not tell (CLDR's likely subtags).
  private static func likelyScript(of tag: LanguageTag) -> String? {
    switch (tag.language, tag.region) {
    case ("zh", "TW"), ("zh", "HK"), ("zh", "MO"): "Hant"
    case ("zh", _): "Hans"
    case ("sr", "ME"): "Latn"
    default: nil
    }
  }

  /// Portuguese outside of Brazil follows Portugal (CLDR's parent locales).
  private static func other(_ tag: LanguageTag) -> [String] {
    tag.language == "pt" && tag.region != nil ? ["pt-PT"] : []
  }
}
