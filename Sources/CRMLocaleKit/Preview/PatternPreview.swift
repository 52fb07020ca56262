public import DateFns
public import LocaleDiagnostics
internal import LocaleFacts
public import LocaleModel
internal import LocalePreview
internal import LocaleRules
internal import PatternAnalysis

/// What visitors will see of one date or time pattern.
public struct PatternPreview: Sendable {
  /// The pattern at one instant.
  public struct Row: Sendable, Hashable {
    /// Why the instant was chosen, such as `a single-digit day`.
    public let label: Message

    /// The instant.
    public let instant: Instant

    /// What date-fns prints, or the error that it throws.
    public let dateFns: Result<String, FormatError>

    /// What ICU prints by the conventions of the readers' language, where that is something else.
    public let icu: String?
  }

  /// The string that it is the value of.
  public let key: StringKey

  /// The pattern.
  public let pattern: Pattern

  /// Where it is written.
  public let source: Provenance

  /// The locale of date-fns that the chat formats with.
  public let locale: DateFnsLocale

  /// The pattern at sample instants, in the order of time, each print once; a single row where
  /// `format()` throws, and none for a pattern that is too long to be looked at.
  public let rows: [Row]

  /// What to watch for, a sentence each.
  public let remarks: [Message]
}

extension PatternPreview {
  /// Prints a pattern at the instants that tell most about it.
  ///
  /// - Parameters:
  ///   - analysis: What is known of it; `nil` where it is not looked at.
  ///   - remarks: What the rules have to say of it.
  init(
    key: StringKey, pattern: Pattern, source: Provenance, locale: DateFnsLocale,
    options: CheckOptions, analysis: PatternAnalysis?, remarks: [Message]
  ) {
    self.key = key
    self.pattern = pattern
    self.source = source
    self.locale = locale
    guard let analysis else {
      rows = []
      self.remarks = remarks
      return
    }
    let opinion = try? SecondOpinion(on: pattern, locale: locale, options: options.formatOptions)
    rows = Self.rows(of: analysis, opinion, options)
    let differences = try? opinion?.differences(around: options.instant, in: options.timeZone)
    self.remarks =
      remarks + (differences ?? []).compactMap { Self.remark($0, options) }
  }

  private static func rows(
    of analysis: PatternAnalysis, _ opinion: SecondOpinion?, _ options: CheckOptions
  ) -> [Row] {
    if let error = analysis.errors.first {
      let now = Instant(epochMilliseconds: options.instant, in: options.timeZone)
      return [
        Row(label: PreviewWords.always(), instant: now, dateFns: .failure(error), icu: nil)
      ]
    }
    var seen: Set<[String?]> = []
    return instants(for: analysis, options).compactMap { sample in
      let text = Result { () throws(FormatError) in try analysis.printed(at: sample.instant) }
      let icu = try? opinion?.text(at: sample.instant)
      // An instant that shows nothing new has nothing to tell of this pattern.
      guard seen.insert([try? text.get(), icu]).inserted else { return nil }
      return Row(
        label: sample.kind.label, instant: sample.instant, dateFns: text,
        icu: icu == (try? text.get()) ? nil : icu)
    }
  }

  /// The sample instants, and the first day on which the pattern misleads: that of the remarks.
  private static func instants(
    for analysis: PatternAnalysis, _ options: CheckOptions
  ) -> [SampleInstant] {
    let samples = SampleInstant.around(options.instant, in: options.timeZone)
    let days = analysis.misreadTokens.map { $0.counterexample }
    guard let first = days.min(by: { $0.day < $1.day }),
      !samples.contains(where: { $0.instant == first.instant })
    else { return samples }
    return (samples + [SampleInstant(.misleads, first.instant)]).sorted {
      ($0.instant.epochMilliseconds ?? 0) < ($1.instant.epochMilliseconds ?? 0)
    }
  }

  private static func remark(
    _ difference: SecondOpinion.Difference, _ options: CheckOptions
  ) -> Message? {
    let isOffset = ["O", "z", "X", "x"].contains(difference.token.letter)
    let example = difference.examples.first { example in
      guard isOffset, let milliseconds = example.instant.epochMilliseconds else { return true }
      // Offsets that the zone never has are compared, too, and such as it had before there were chats.
      return milliseconds >= options.instant
        && options.timeZone.offset(at: milliseconds) == example.instant.offsetSeconds
    }
    guard let example, let day = Day(example.instant) else { return nil }
    let token = MessageArgument.code(difference.token.text)
    return switch difference.cause {
    case .words, .noEquivalent:
      PreviewWords.usedTo(.quoted(example.dateFns), token, .quoted(example.icu), .day(day))
    case .weekRules:
      PreviewWords.weeks(token, .text(example.dateFns), .text(example.icu), .day(day))
    case .numbers: nil
    }
  }
}

extension Day {
  /// The day of an instant on the clock that it is read from; `nil` for an invalid date.
  fileprivate init?(_ instant: Instant) {
    guard let milliseconds = instant.epochMilliseconds else { return nil }
    let local = Int64(milliseconds) + Int64(instant.offsetSeconds) * 1000
    let days = (local < 0 ? local - 86_399_999 : local) / 86_400_000
    let day = CivilDay(daysSinceEpoch: days)
    self.init(year: Int(day.year), month: day.month, day: day.day)
  }
}
