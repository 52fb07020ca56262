internal import LocaleModel
internal import PatternAnalysis

/// A pattern that a file takes from its base, or from a file that it extends.
struct InheritedPattern: Sendable {
  /// The string that it is the value of.
  let key: StringKey

  /// Where it comes from: the base, as the file names it, or the path of a file.
  let origin: String

  /// Whether it comes from the base.
  let isFromBase: Bool

  /// What is known of it.
  let analysis: PatternAnalysis

  /// The patterns that visitors read from elsewhere than the file itself; none where only running the
  /// page could tell.
  static func all(
    in resolved: ResolvedLocale,
    _ analyse: (_ text: String, _ purpose: PatternPurpose) -> PatternAnalysis
  ) -> [InheritedPattern] {
    guard let base = resolved.base, !resolved.isOpen else { return [] }
    return StringKey.allCases.compactMap { key in
      guard let purpose = key.purpose, let inherited = resolved[key],
        resolved.own.overrides[key] == nil, let text = inherited.text
      else { return nil }
      let isFromBase = !resolved.isOverridden(key)
      return InheritedPattern(
        key: key, origin: isFromBase ? base.baseName ?? base.path : inherited.source.path,
        isFromBase: isFromBase, analysis: analyse(text, purpose))
    }
  }
}
