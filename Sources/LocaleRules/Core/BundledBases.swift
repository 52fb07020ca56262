internal import BaseLocales
internal import LocaleModel

/// The bundled bases, read.
enum BundledBases {
  private static let byName: [String: LocaleOverrides] = {
    var result: [String: LocaleOverrides] = [:]
    for base in BaseLocales.all {
      let document = WidgetDocument(path: base.path, bytes: base.bytes)
      result[base.name] = document.locales.first
    }
    return result
  }()

  /// The strings of a base; `nil` where none is bundled under the name.
  static func overrides(named name: String) -> LocaleOverrides? { byName[name] }

  /// The name of the base that an alias stands for; any other name as it is.
  static func canonicalName(_ name: String) -> String { BaseLocales.aliases[name] ?? name }

  /// Every name that `extends` takes for a bundled base, in alphabetical order.
  static var names: [String] {
    (BaseLocales.all.map(\.name) + BaseLocales.aliases.keys).sorted()
  }
}
