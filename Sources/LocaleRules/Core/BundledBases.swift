internal import BaseLocales
internal import LocaleFacts
package import LocaleModel

/// The bundled bases, each read once in the life of a program, when it is first asked for.
package enum BundledBases {
  private static let english = read("en")
  private static let spanish = read("es")
  private static let portuguese = read("pt")

  private static func read(_ name: String) -> LocaleLayer? {
    guard let base = BaseLocales.base(named: name) else { return nil }
    let document = WidgetDocument(path: base.path, bytes: base.bytes)
    return document.locales.first.map {
      LocaleLayer(baseName: base.name, path: base.path, bytes: base.bytes, overrides: $0)
    }
  }

  /// A base by its own name.
  private static func base(_ name: String) -> LocaleLayer? {
    switch name {
    case "en": english
    case "es": spanish
    case "pt": portuguese
    // A test asks for a line for each base.
    default: nil
    }
  }

  /// The base that `extends` names, by its name or an alias, under the name that was used; `nil` where
  /// none is bundled under it.
  package static func layer(named name: String) -> LocaleLayer? {
    base(canonicalName(name)).map {
      LocaleLayer(baseName: name, path: $0.path, bytes: $0.bytes, overrides: $0.overrides)
    }
  }

  /// The strings of a base; `nil` where none is bundled under the name.
  static func overrides(named name: String) -> LocaleOverrides? { base(name)?.overrides }

  /// The languages of the bases, by their names.
  private static let languages: [String: LanguageTag] = {
    var languages: [String: LanguageTag] = [:]
    for base in BaseLocales.all { languages[base.name] = try? LanguageTag(base.name) }
    return languages
  }()

  /// The language of a base; `nil` where none is bundled under the name.
  static func language(of name: String) -> LanguageTag? { languages[name] }

  /// The name of the base that an alias stands for; any other name as it is.
  static func canonicalName(_ name: String) -> String { BaseLocales.aliases[name] ?? name }

  /// Every name that `extends` takes for a bundled base, in alphabetical order.
  package static var names: [String] {
    (BaseLocales.all.map { $0.name } + BaseLocales.aliases.keys).sorted()
  }
}
