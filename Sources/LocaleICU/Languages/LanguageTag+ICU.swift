internal import CLocaleICU
internal import LocaleFacts

extension LanguageTag {
  /// ICU's own form of the tag, such as `pt_BR`.
  var icuIdentifier: String {
    get throws(ICUError) { try Self.icuIdentifier(of: identifier) }
  }

  /// ICU's own form of a tag in any case.
  static func icuIdentifier(of tag: String) throws(ICUError) -> String {
    try textFromICU(as: UTF8.self, "read the tag \(tag)") { buffer, capacity, status in
      writing(buffer, capacity) { locale_icu_locale_of_tag(tag, $0, $1, status) }
    }
  }

  /// The canonical tag of ICU's own form.
  static func tag(ofICUIdentifier identifier: String) throws(ICUError) -> String {
    try textFromICU(as: UTF8.self, "read \(identifier)") { buffer, capacity, status in
      writing(buffer, capacity) { locale_icu_tag_of_locale(identifier, $0, $1, status) }
    }
  }
}
