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

  /// What is known of a text as a pattern, and for whom.
  private struct Entry {
    let purpose: PatternPurpose
    let locale: DateFnsLocale
    let language: LanguageTag?
    let base: LanguageTag?
    let known: Known

    /// Whether it holds for some readers: the regions of a language make no difference.
    func isFor(
      _ purpose: PatternPurpose, _ locale: DateFnsLocale, _ readers: PatternReaders
    ) -> Bool {
      self.purpose == purpose && self.locale == locale
        && Self.areOne(language, readers.language) && Self.areOne(base, readers.base)
    }

    private static func areOne(_ left: LanguageTag?, _ right: LanguageTag?) -> Bool {
      guard let left, let right else { return left == nil && right == nil }
      return left.language == right.language
    }
  }

  /// The texts that are not patterns.
  let texts = TextMemory()

  private let options: CheckOptions
  private var known: [ExactText: [Entry]] = [:]
  private var knownCount = 0

  /// The language that the path of a file was last found to name.
  private var named: (path: String, language: LanguageTag?)?
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
    let key = ExactText(text)
    if let entry = known[key]?.first(where: { $0.isFor(purpose, locale, readers) }) {
      return entry.known
    }
    let new = Known(analysis(of: text, for: purpose, printedBy: locale), for: readers)
    guard text.utf8.count <= Self.longestPattern else { return new }
    if knownCount >= Self.capacity {
      known.removeAll(keepingCapacity: true)
      knownCount = 0
    }
    known[key, default: []].append(
      Entry(
        purpose: purpose, locale: locale, language: readers.language, base: readers.base, known: new
      ))
    knownCount += 1
    return new
  }

  /// The language that the path of a file names: a file is looked at once for each trial of its fixes.
  func language(namedBy path: String, _ find: () -> LanguageTag?) -> LanguageTag? {
    if let named, named.path.hasSameBytes(as: path) { return named.language }
    let language = find()
    named = (path, language)
    return language
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
