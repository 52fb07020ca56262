internal import JSONText
internal import LocaleFacts
internal import LocaleModel

/// A translation that has just begun: it names its base, and has the patterns that readers of the
/// language expect. The texts are left to the translator, and visitors read the base's until then.
struct NewTranslation {
  private let extends: String
  private let language: LanguageTag
  private let conventions: LanguageConventions?

  /// Begins a translation.
  init(language: LanguageTag, extends: String, facts: any LanguageFacts) {
    self.language = language
    self.extends = extends
    conventions = facts.conventions(of: language)
  }

  /// The file's text: JSON.
  var text: String {
    var members = [JSONValue.Member(LocaleOverrides.extendsName, .string(extends))]
    if let conventions, language.language != extends {
      let presets = PatternPresets(conventions, namesAreTheirs: false)
      for key in StringKey.allCases where key.isPattern {
        guard let pattern = presets.patterns(for: key).first else { continue }
        members.append(.init(key.rawValue, .string(pattern)))
      }
    }
    return JSONValue.object(members).text(.pretty) + "\n"
  }
}
