public import DateFns
public import LocaleICU

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

  /// The zone in which witness dates are days.
  public var timeZone: ICUTimeZone

  /// The instant from which witness dates are looked for, in milliseconds since 1970 in UTC.
  public var instant: Int64

  /// Options for a moment and a place.
  public init(instant: Int64, timeZone: ICUTimeZone) {
    self.instant = instant
    self.timeZone = timeZone
  }

  /// What `format()` is taken to be called with by the widget.
  public var formatOptions: FormatOptions {
    var options = FormatOptions()
    options.useAdditionalWeekYearTokens = !strictTokens
    options.useAdditionalDayOfYearTokens = !strictTokens
    return options
  }
}
