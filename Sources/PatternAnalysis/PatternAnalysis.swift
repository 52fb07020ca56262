package import DateFns

/// What is known of one pattern, worked out once: its pieces, what its writer meant, what visitors
/// read, and where it misleads.
///
/// It is scanned and compiled once. Dates on which it misleads are looked for only where it has a
/// token that can.
package final class PatternAnalysis: Sendable {
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
  package let foreignSystem: SystemReading?

  /// The pattern by the names of its fields, where it is written in words.
  package let words: WordsReading?

  /// The pattern in plain letters, where it is right but for full-width ones or ones of another alphabet.
  package let plainLetters: PlainLetters?

  /// The pattern with straight quotes, where it is right but for quotes of other kinds.
  package let straightQuotes: StraightQuotes?

  /// What a date or time stands for that is written out in the place of a pattern.
  package let sampleDate: SampleDate?

  /// The pattern made ready to print, with the protections lifted that it needs; `nil` where a letter
  /// means nothing.
  private let formatter: DateFnsFormatter?

  /// Works out what is known of a text as a pattern.
  package convenience init(
    _ text: String, for purpose: PatternPurpose, in context: FormattingContext
  ) {
    let plain = PatternAnalysis(of: text, for: purpose, in: context)
    let isSearched = context.release.major >= 2 && text.utf8.count <= PatternAnalysis.longest
    let intention =
      isSearched ? Intention(of: plain) { PatternAnalysis(of: $0, for: purpose, in: context) } : nil
    self.init(plain, intention ?? Intention())
  }

  /// What a pattern was meant for, unless it is right.
  fileprivate struct Intention {
    var foreignSystem: SystemReading?
    var words: WordsReading?
    var plainLetters: PlainLetters?
    var straightQuotes: StraightQuotes?
    var sampleDate: SampleDate?
  }

  /// The same with what it was meant for.
  private init(_ plain: PatternAnalysis, _ intention: Intention) {
    (pattern, purpose, context) = (plain.pattern, plain.purpose, plain.context)
    (units, reading, errors) = (plain.units, plain.reading, plain.errors)
    (sample, misreadTokens) = (plain.sample, plain.misreadTokens)
    (translation, formatter) = (plain.translation, plain.formatter)
    (foreignSystem, words) = (intention.foreignSystem, intention.words)
    (plainLetters, straightQuotes) = (intention.plainLetters, intention.straightQuotes)
    sampleDate = intention.sampleDate
  }

  /// The length in bytes over which a text is not written in any system.
  private static let longest = 200

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
    (foreignSystem, words, plainLetters, straightQuotes, sampleDate) = (nil, nil, nil, nil, nil)
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
    // The year of a week in two figures is a token that date-fns refuses by its defaults.
    let printer = PatternPrinter(
      locale: context.locale, options: context.options.allowingAllTokens, release: context.release)
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

extension PatternAnalysis.Intention {
  /// Asks what a pattern was meant for: the first answer holds.
  fileprivate init(
    of analysis: PatternAnalysis, again analyse: (String) -> PatternAnalysis
  ) {
    let (text, isRight) = (analysis.pattern.text, analysis.isRight)
    if !isRight {
      words = WordsReading(text, for: analysis.purpose)
      guard words == nil else { return }
    }
    foreignSystem = SystemSearch.reading(of: analysis, isRight: isRight, again: analyse)
    guard foreignSystem == nil else { return }
    plainLetters = PlainLetters(in: analysis.units, of: text, isRight: isRight)
      .flatMap { analyse($0.text).isRight ? $0 : nil }
    guard plainLetters == nil else { return }
    straightQuotes = StraightQuotes(around: text).flatMap { analyse($0.text).isRight ? $0 : nil }
    guard !isRight, straightQuotes == nil else { return }
    straightQuotes = StraightQuotes(in: analysis.units, of: text)
      .flatMap { analyse($0.text).isRight ? $0 : nil }
    sampleDate = SampleDate(text, for: analysis.purpose, in: analysis.context.locale)
  }
}
