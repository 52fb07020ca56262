internal import BaseLocales
package import LocaleModel

/// The bundled bases, each read once in the life of a program.
package enum BundledBases {
  private static let byName: [String: LocaleLayer] = {
    var result: [String: LocaleLayer] = [:]
    for base in BaseLocales.all {
      let document = WidgetDocument(path: base.path, bytes: base.bytes)
      result[base.name] = document.locales.first.map {
        LocaleLayer(baseName: base.name, path: base.path, bytes: base.bytes, overrides: $0)
      }
    }
    return result
  }()

  /// The base that `extends` names, by its name or an alias, under the name that was used; `nil` where
  /// none is bundled under it.
  package static func layer(named name: String) -> LocaleLayer? {
    byName[canonicalName(name)].map {
      LocaleLayer(baseName: name, path: $0.path, bytes: $0.bytes, overrides: $0.overrides)
    }
  }

  /// The strings of a base; `nil` where none is bundled under the name.
  static func overrides(named name: String) -> LocaleOverrides? { byName[name]?.overrides }

  /// The name of the base that an alias stands for; any other name as it is.
  static func canonicalName(_ name: String) -> String { BaseLocales.aliases[name] ?? name }

  /// Every name that `extends` takes for a bundled base, in alphabetical order.
  static var names: [String] {
    (BaseLocales.all.map { $0.name } + BaseLocales.aliases.keys).sorted()
  }
}
