internal import DateFns
internal import LocaleDiagnostics
internal import LocaleFacts
internal import PatternAnalysis

/// The patterns that were analysed, and the texts that were read, under the same options: one that stands
/// in many files, such as that of a base, is analysed once.
///
/// It belongs to one thread.
package final class PatternMemory {
  /// What is known of a pattern for some readers.
  final class Known: Sendable {
    /// What is known of it whoever reads it.
    let analysis: PatternAnalysis

    /// The words that should stand between quotes.
    let prose: [ProseText]

    /// The pattern by the letters of another language, where it is written in them.
    let foreign: ForeignReading?

    init(_ analysis: PatternAnalysis, for readers: PatternReaders) {
      self.analysis = analysis
      prose = ProseText.all(in: analysis)
      foreign = ForeignReading.find(in: analysis, for: readers)
    }
  }

  /// A pattern, what it is for, and who prints it.
  private struct Key: Hashable {
    let text: ExactText
    let purpose: PatternPurpose
    let locale: DateFnsLocale
  }

  /// The same with who reads it.
  private struct ReadKey: Hashable {
    let key: Key
    let language: String?
    let base: String?
  }

  /// The texts that are not patterns.
  let texts = TextMemory()

  private let options: CheckOptions
  private var known: [ReadKey: Known] = [:]
  private var analyses: [Key: PatternAnalysis] = [:]
  private var contexts: [DateFnsLocale: FormattingContext] = [:]

  /// How many patterns are kept; past that it begins anew. A site has a few dozen.
  private static let capacity = 512

  /// A pattern longer than this is hardly met again, and is not kept. In UTF-8 bytes.
  private static let longestPattern = 128

  /// Remembers nothing yet.
  package init(_ options: CheckOptions) { self.options = options }

  /// What is known of a pattern for some readers.
  func known(
    _ text: String, for purpose: PatternPurpose, printedBy locale: DateFnsLocale,
    _ readers: PatternReaders
  ) -> Known {
    let key = ReadKey(
      key: Key(text: ExactText(text), purpose: purpose, locale: locale),
      language: readers.language?.language, base: readers.base?.language)
    if let known = known[key] { return known }
    let new = Known(analysis(of: text, for: purpose, printedBy: locale), for: readers)
    guard text.utf8.count <= Self.longestPattern else { return new }
    if known.count >= Self.capacity { known.removeAll(keepingCapacity: true) }
    known[key] = new
    return new
  }

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
