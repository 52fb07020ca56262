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

  /// What is known of a pattern that a base has; `nil` for any other.
  func analysis(
    of text: String, for purpose: PatternPurpose, in base: String
  ) -> PatternAnalysis? {
    analyses[base]?.first {
      $0.purpose == purpose && $0.pattern.text.utf8.elementsEqual(text.utf8)
    }
  }
}

/// What is known of patterns that one base prints: of the base's own it is known already.
struct PatternAnalyses: Sendable {
  private let context: FormattingContext
  private let base: String?
  private let basePatterns: BasePatterns?

  /// Analyses of patterns that are printed in a context, that of a base if there is one.
  init(in context: FormattingContext, of base: String?, _ basePatterns: BasePatterns?) {
    self.context = context
    self.base = base
    self.basePatterns = basePatterns
  }

  /// What is known of a pattern. The vendor's own is also the one that is written most often.
  func analysis(of text: String, for purpose: PatternPurpose) -> PatternAnalysis {
    base.flatMap { basePatterns?.analysis(of: text, for: purpose, in: $0) }
      ?? PatternAnalysis(text, for: purpose, in: context)
  }
}
