internal import DateFns
internal import LocaleFacts
internal import LocaleICU

/// Prints the tokens of a pattern by ICU, each on its own but in the context of the others.
///
/// The context matters: ICU's `b` says noon throughout the hour, but beside a minute only at its start.
/// So all tokens go to ICU as one pattern, with a character between them that no language uses, at
/// which its answer is split.
final class ICUTokenPrinter {
  /// Whose weeks the tokens of local weeks follow; those of ISO weeks follow ISO always.
  enum Weeks: Hashable {
    /// Those that date-fns counts.
    case ofDateFns
    /// Those of the language's region, by CLDR.
    case ofRegion
  }

  private static let separator: Character = "\u{E000}"

  private let isISO: [Bool]
  private let pattern: String
  private let language: LanguageTag
  private let weekRules: WeekRules
  private var formatters: [Key: ICUDateFormatter] = [:]

  private struct Key: Hashable {
    let offset: Int
    let weekRules: WeekRules?
  }

  /// Takes the tokens, the language to print them in, and the week rules of date-fns.
  init(_ tokens: [ICUTranslation.Token], language: LanguageTag, weekRules: WeekRules) {
    isISO = tokens.map { ["R", "I", "i"].contains($0.source.letter) }
    pattern = tokens.map(\.pattern).joined(separator: String(Self.separator))
    self.language = language
    self.weekRules = weekRules
  }

  /// The texts of all tokens in order; empty ones for an invalid date.
  func texts(at instant: Instant, weeks: Weeks) throws(ICUError) -> [String] {
    let local = try texts(at: instant, weekRules: weeks == .ofDateFns ? weekRules : nil)
    guard isISO.contains(true) else { return local }
    let iso = try texts(at: instant, weekRules: .iso8601)
    return isISO.indices.map { isISO[$0] ? iso[$0] : local[$0] }
  }

  private func texts(
    at instant: Instant, weekRules: WeekRules?
  ) throws(ICUError) -> [String] {
    guard let milliseconds = instant.epochMilliseconds, !isISO.isEmpty,
      let zone = ICUTimeZone(secondsFromUTC: instant.offsetSeconds)
    else { return isISO.map { _ in "" } }
    let key = Key(offset: instant.offsetSeconds, weekRules: weekRules)
    let formatter: ICUDateFormatter
    if let known = formatters[key] {
      formatter = known
    } else {
      formatter = try ICUDateFormatter(
        pattern: pattern, language: language, zone: zone, weekRules: weekRules)
      formatters[key] = formatter
    }
    return try formatter.format(epochMilliseconds: milliseconds)
      .split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
  }
}

extension WeekRules {
  /// The rules that a translation asks for.
  init(_ data: ICUWeekData) {
    self.init(firstWeekday: data.firstWeekday, minimalDays: data.minimalDays)
  }
}
