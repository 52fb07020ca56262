package import DateFns

/// What is known of one pattern, worked out once: its pieces, what its writer meant, what visitors
/// read, and where it misleads.
///
/// It is scanned and compiled once. Dates on which it misleads are looked for only where it has a
/// token that can.
package struct PatternAnalysis: Sendable {
  /// The pattern.
  package let pattern: Pattern

  /// What it is for.
  package let purpose: PatternPurpose

  /// What its output depends on.
  package let context: FormattingContext

  /// Its pieces, as date-fns takes it apart.
  package let units: [PatternUnit]

  /// The pattern as its writer may have meant it.
  package let reading: PatternReading

  /// What `format()` throws; nothing for a pattern that prints.
  ///
  /// It stops at the first fault. Where that is a protected token, the option that allows it shows
  /// what comes next: there are several only where all but the last are protected tokens.
  package let errors: [FormatError]

  /// What visitors read at the sample instant; `nil` where `format()` throws.
  package let sample: String?

  /// The tokens that mislead, in order, each with a day to show for it.
  package let misreadTokens: [MisreadToken]

  /// What a pattern for later releases would be, where the release is one of 1.x.
  package let translation: PatternTranslation?

  /// The pattern by the letters of another system, where it is clearly written in them.
  package private(set) var foreignSystem: SystemReading?

  /// The pattern by the names of its fields, where it is written in words.
  package private(set) var words: WordsReading?

  /// The pattern in plain letters, where it is right but for full-width ones or ones of another alphabet.
  package private(set) var plainLetters: PlainLetters?

  /// The pattern with straight quotes, where it is right but for quotes of other kinds.
  package private(set) var straightQuotes: StraightQuotes?

  /// What a date or time stands for that is written out in the place of a pattern.
  package private(set) var sampleDate: SampleDate?

  /// The pattern made ready to print, with the protections lifted that it needs; `nil` where a letter
  /// means nothing.
  private let formatter: DateFnsFormatter?

  /// Works out what is known of a text as a pattern.
  package init(_ text: String, for purpose: PatternPurpose, in context: FormattingContext) {
    self.init(of: text, for: purpose, in: context)
    guard context.release.major >= 2, text.utf8.count <= Self.longest else { return }
    search { PatternAnalysis(of: $0, for: purpose, in: context) }
  }

  /// The length in bytes over which a text is not written in any system.
  private static let longest = 200

  /// Asks what the pattern was meant for, unless it is right: the first answer holds.
  private mutating func search(again analyse: (String) -> PatternAnalysis) {
    let isRight = isRight
    if !isRight {
      words = WordsReading(pattern.text, for: purpose)
      guard words == nil else { return }
    }
    foreignSystem = SystemSearch.reading(of: self, isRight: isRight, again: analyse)
    guard foreignSystem == nil else { return }
    plainLetters = PlainLetters(in: units, of: pattern.text, isRight: isRight)
      .flatMap { analyse($0.text).isRight ? $0 : nil }
    guard plainLetters == nil else { return }
    straightQuotes = StraightQuotes(around: pattern.text)
      .flatMap { analyse($0.text).isRight ? $0 : nil }
    guard !isRight, straightQuotes == nil else { return }
    straightQuotes = StraightQuotes(in: units, of: pattern.text)
      .flatMap { analyse($0.text).isRight ? $0 : nil }
    sampleDate = SampleDate(pattern.text, for: purpose, in: context.locale)
  }

  /// Works out all but the system.
  private init(of text: String, for purpose: PatternPurpose, in context: FormattingContext) {
    self.purpose = purpose
    self.context = context
    pattern = Pattern(text, release: context.release)
    units = pattern.units
    reading = PatternReading(units, of: text, for: purpose)
    let compilation = PatternCompilation(pattern, in: context)
    errors = compilation.errors
    formatter = compilation.formatter
    sample = errors.isEmpty ? try? compilation.formatter?.format(context.sampleInstant) : nil
    misreadTokens = MisreadToken.find(
      in: pattern, units, printedBy: compilation.formatter, in: context)
    translation = PatternTranslation(of: pattern, for: purpose, in: context.locale)
  }

  /// What visitors read at an instant; `nil` where `format()` throws.
  package func output(at instant: Instant) -> String? { try? printed(at: instant) }

  /// What `format()` prints at an instant.
  ///
  /// - Throws: What `format()` throws.
  package func printed(at instant: Instant) throws(FormatError) -> String {
    if let error = errors.first { throw error }
    return try formatter?.format(instant) ?? ""
  }

  /// What visitors should read at an instant: the same with what is meant in the place of every token
  /// that misleads; `nil` where none does.
  package func meaning(at instant: Instant) -> String? {
    let misreadings = misreadTokens.map { $0.misreading }
    guard !misreadings.isEmpty else { return nil }
    let printer = PatternPrinter(
      locale: context.locale, options: context.options, release: context.release)
    return try? printer.text(of: pattern, replacing: misreadings, at: instant)
  }

  /// The place of all of it, in UTF-8 bytes.
  package var range: Range<Int> { 0..<pattern.text.utf8.count }

  /// The first field that a date or a time lacks; `nil` where the pattern tells enough.
  package var missingField: MissingField? { reading.missingField(for: purpose) }

  /// The fields that tell the hour.
  package var hours: [PatternRun] {
    reading.fields.filter { $0.field?.isHour ?? false }
  }
}
