internal import DateFns
internal import LocaleModel
internal import PatternAnalysis

/// What is known of the patterns of the bundled bases: worked out once when a checker is made, for all
/// the files that inherit them.
package struct BasePatterns: Sendable {
  private var analyses: [String: [PatternAnalysis]] = [:]

  /// Analyses the patterns of all bases under what a check assumes.
  package init(_ options: CheckOptions) {
    for name in BundledBases.names {
      guard let overrides = BundledBases.overrides(named: name) else { continue }
      let context = options.formattingContext(for: DateFnsLocale(widgetBase: name) ?? .enUS)
      analyses[name] = StringKey.allCases.compactMap { key in
        guard let purpose = key.purpose, let value = overrides.text(of: key) else { return nil }
        return PatternAnalysis(value.text, for: purpose, in: context)
      }
    }
  }

  /// What is known of a pattern in a base; `nil` where the base has another.
  func analysis(
    of text: String, for purpose: PatternPurpose, in base: String
  ) -> PatternAnalysis? {
    analyses[BundledBases.canonicalName(base)]?.first {
      $0.purpose == purpose && $0.pattern.text.utf8.elementsEqual(text.utf8)
    }
  }
}
