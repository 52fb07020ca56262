internal import DateFns
internal import LocaleDiagnostics
internal import PatternAnalysis

/// The patterns that were analysed under the same options: one that stands in many files, such as that
/// of a base, is analysed once.
///
/// It belongs to one thread.
package final class PatternMemory {
  /// A pattern, what it is for, and who prints it.
  private struct Key: Hashable {
    let text: ExactText
    let purpose: PatternPurpose
    let locale: DateFnsLocale
  }

  private let options: CheckOptions
  private var analyses: [Key: PatternAnalysis] = [:]
  private var contexts: [DateFnsLocale: FormattingContext] = [:]

  /// How many patterns are kept; past that it begins anew. A site has a few dozen.
  private static let capacity = 512

  /// A pattern longer than this is hardly met again, and is not kept. In UTF-8 bytes.
  private static let longestPattern = 128

  /// Remembers nothing yet.
  package init(_ options: CheckOptions) { self.options = options }

  /// What is known of a pattern.
  func analysis(
    of text: String, for purpose: PatternPurpose, printedBy locale: DateFnsLocale
  ) -> PatternAnalysis {
    let key = Key(text: ExactText(text), purpose: purpose, locale: locale)
    if let known = analyses[key] { return known }
    let analysis = PatternAnalysis(text, for: purpose, in: context(of: locale))
    if text.utf8.count <= Self.longestPattern {
      if analyses.count >= Self.capacity { analyses.removeAll(keepingCapacity: true) }
      analyses[key] = analysis
    }
    return analysis
  }

  private func context(of locale: DateFnsLocale) -> FormattingContext {
    if let known = contexts[locale] { return known }
    let context = options.formattingContext(for: locale)
    contexts[locale] = context
    return context
  }
}
