/// What the program knows of the world's languages: from ICU, from the browser, or from its own table.
///
/// It is bound to classes, and all that is asked of a value of it is a requirement, since Embedded
/// Swift has no other protocols whose values can be kept.
public protocol LanguageFacts: AnyObject, Sendable {
  /// Whether a code of two or three letters, in any case, is one of ISO 639 that is known here.
  ///
  /// Known are `pt` and `nds`; not known are `js`, `min.js` and codes withdrawn long ago (`iw`).
  func isLanguage(_ code: String) -> Bool

  /// The name of a language for readers of another, such as `Brazilian Portuguese`; `nil` where
  /// there is none in that language.
  func name(of language: LanguageTag, in readers: LanguageTag) -> String?

  /// The name that English has for a language; the tag itself where it has none.
  func englishName(of language: LanguageTag) -> String

  /// How readers of a language expect dates and times to be written; `nil` where that is not known.
  func conventions(of language: LanguageTag) -> LanguageConventions?
}

extension LanguageFacts {
  /// The name that English has for a language; the tag itself where it has none.
  public func englishName(of language: LanguageTag) -> String {
    name(of: language, in: .english) ?? language.identifier
  }
}
