public import DateFns
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
    public let label: String

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
  /// `format()` throws.
  public let rows: [Row]

  /// What to watch for, a sentence each.
  public let remarks: [String]
}

extension PatternPreview {
  /// Prints a pattern at the instants that tell most about it.
  ///
  /// - Parameters:
  ///   - remarks: What the rules have to say of it.
  init(
    key: StringKey, pattern: Pattern, source: Provenance, locale: DateFnsLocale,
    options: CheckOptions, remarks: [String]
  ) {
    self.key = key
    self.pattern = pattern
    self.source = source
    self.locale = locale
    let opinion = try? SecondOpinion(on: pattern, locale: locale, options: options.formatOptions)
    do {
      let formatter = try DateFnsFormatter(pattern, locale: locale, options: options.formatOptions)
      var seen: Set<[String?]> = []
      rows = Self.instants(for: pattern, locale, options).compactMap { sample in
        let text = Result { () throws(FormatError) in try formatter.format(sample.instant) }
        let icu = try? opinion?.text(at: sample.instant)
        // An instant that shows nothing new has nothing to tell of this pattern.
        guard seen.insert([try? text.get(), icu]).inserted else { return nil }
        return Row(
          label: sample.label, instant: sample.instant, dateFns: text,
          icu: icu == (try? text.get()) ? nil : icu)
      }
    } catch {
      let now = Instant(epochMilliseconds: options.instant, in: options.timeZone)
      rows = [Row(label: "always", instant: now, dateFns: .failure(error), icu: nil)]
    }
    let differences = try? opinion?.differences(around: options.instant, in: options.timeZone)
    self.remarks =
      remarks + (differences ?? []).compactMap { Self.sentence($0, in: options.timeZone) }
  }

  /// The sample instants, and the days on which the pattern misleads.
  private static func instants(
    for pattern: Pattern, _ locale: DateFnsLocale, _ options: CheckOptions
  ) -> [SampleInstant] {
    let zone = options.timeZone
    let samples = SampleInstant.around(options.instant, in: zone)
    let counterexample = try? CounterexampleDate.next(
      in: pattern, locale: locale, from: options.instant, zone: zone)
    guard let counterexample, !samples.contains(where: { $0.instant == counterexample.instant })
    else { return samples }
    let misleading = SampleInstant(label: "misleads", instant: counterexample.instant)
    return (samples + [misleading]).sorted {
      ($0.instant.epochMilliseconds ?? 0) < ($1.instant.epochMilliseconds ?? 0)
    }
  }

  private static func sentence(
    _ difference: SecondOpinion.Difference, in zone: any TimeZoneRules
  ) -> String? {
    // Offsets that the zone never has are compared, too, but no visitor there meets them.
    let example = difference.examples.first { example in
      example.instant.epochMilliseconds.map { zone.offset(at: $0) } == example.instant.offsetSeconds
    }
    guard let example,
      let day = try? DateFnsFormatter("d MMMM y").format(example.instant)
    else { return nil }
    let token = difference.token.text
    return switch difference.cause {
    case .words, .noEquivalent:
      "Where date-fns writes \"\(example.dateFns)\" for \(token), readers of the language are used "
        + "to \"\(example.icu)\" (\(day))"
    case .weekRules:
      "Weeks are counted otherwise where the readers live: \(token) is \(example.dateFns) here and "
        + "\(example.icu) there on \(day)"
    case .numbers:
      nil
    }
  }
}
