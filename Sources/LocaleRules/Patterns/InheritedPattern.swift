internal import LocaleModel
internal import PatternAnalysis

/// A pattern that a file takes from its base.
struct InheritedPattern: Sendable {
  /// The string that it is the value of.
  let key: StringKey

  /// The base, as the file names it.
  let base: String

  /// What is known of it.
  let analysis: PatternAnalysis

  /// The patterns that visitors read from the base; none where only running the page could tell.
  static func all(
    in resolved: ResolvedLocale,
    _ analyse: (_ text: String, _ purpose: PatternPurpose) -> PatternAnalysis
  ) -> [InheritedPattern] {
    guard let base = resolved.base, !resolved.isOpen else { return [] }
    return StringKey.allCases.compactMap { key in
      guard let purpose = key.purpose, let inherited = resolved[key],
        inherited.source.path == base.path, let text = inherited.text
      else { return nil }
      return InheritedPattern(
        key: key, base: base.baseName ?? base.path, analysis: analyse(text, purpose))
    }
  }
}
