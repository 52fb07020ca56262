internal import LocaleDiagnostics
internal import LocaleModel

/// What the unknown keys of overrides were probably meant to be.
package struct KeyMisspellings: Sendable {
  private let meant: Set<String>

  /// Looks at the keys of overrides. Where there are very many, they are another program's.
  init(in overrides: LocaleOverrides) {
    let unknown = overrides.unknownProperties
    guard unknown.count <= Self.most else {
      meant = []
      return
    }
    meant = Set(unknown.compactMap { Self.nearest(to: $0.name) })
      .filter { overrides.object[$0] == nil }
  }

  private static let most = 40

  /// The known key that is nearly spelled like a name; `nil` where none is.
  package static func nearest(to name: String) -> String? {
    candidates.nearest(to: name)
  }

  private static let candidates = Suggestion.Candidates(
    StringKey.allCases.map { $0.rawValue } + [LocaleOverrides.extendsName])

  /// Whether a string is there under a name that is nearly its own: it is not missing as well.
  func contains(_ key: StringKey) -> Bool { meant.contains(key.rawValue) }

  /// Whether the base is named under a name that is nearly `extends`.
  var isExtendsMisspelled: Bool { meant.contains(LocaleOverrides.extendsName) }
}
