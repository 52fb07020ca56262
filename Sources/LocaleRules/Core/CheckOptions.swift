public import DateFns
public import LocaleFacts

/// What a check assumes, and how much it asks for.
public struct CheckOptions: Sendable {
  /// The language of the strings, where the user says it; `nil` leaves it to comments and names.
  public var language: LanguageTag?

  /// Whether every string has to be overridden.
  public var requireComplete = false

  /// Whether the widget is taken to leave date-fns's protected tokens (`YYYY`, `YY`, `D`, `DD`)
  /// switched off. The vendor documents a pattern with one, so by default it is taken to allow them.
  public var strictTokens = false

  /// The release of date-fns whose behaviour counts.
  public var release: DateFnsRelease = .latest

  /// The zone in which counterexample dates are days.
  public var timeZone: any TimeZoneRules

  /// The instant from which counterexample dates are looked for, in milliseconds since 1970 in UTC.
  public var instant: Int64

  /// What is known of languages.
  public var facts: any LanguageFacts

  /// Options for a moment and a place.
  ///
  /// - Parameters:
  ///   - instant: The moment, in milliseconds since 1970 in UTC.
  ///   - timeZone: The clock of the visitors.
  ///   - facts: What is known of languages: the program's own table unless given.
  public init(
    instant: Int64, timeZone: any TimeZoneRules, facts: any LanguageFacts = LanguageTable.standard
  ) {
    self.instant = instant
    self.timeZone = timeZone
    self.facts = facts
  }

  /// What `format()` is taken to be called with by the widget.
  public var formatOptions: FormatOptions {
    var options = FormatOptions()
    options.useAdditionalWeekYearTokens = !strictTokens
    options.useAdditionalDayOfYearTokens = !strictTokens
    return options
  }
}
