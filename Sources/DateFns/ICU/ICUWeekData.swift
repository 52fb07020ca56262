/// Where weeks begin and which is the first, as ICU counts it.
public struct ICUWeekData: Sendable, Hashable {
  /// The first day of the week, 1 for Sunday to 7: `UCAL_FIRST_DAY_OF_WEEK`.
  public let firstDayOfWeek: Int

  /// How many days of the year week 1 has at least: `UCAL_MINIMAL_DAYS_IN_FIRST_WEEK`.
  public let minimalDaysInFirstWeek: Int

  /// Creates week data.
  public init(firstDayOfWeek: Int, minimalDaysInFirstWeek: Int) {
    self.firstDayOfWeek = firstDayOfWeek
    self.minimalDaysInFirstWeek = minimalDaysInFirstWeek
  }

  /// Monday and four days, as in ISO 8601.
  public static let iso = ICUWeekData(firstDayOfWeek: 2, minimalDaysInFirstWeek: 4)

  /// The week data of a date-fns locale and the options of a call.
  public init(locale: DateFnsLocale, options: FormatOptions = FormatOptions()) {
    let start = options.weekStartsOn ?? locale.weekStartsOn
    let weekday = start % 7
    self.init(
      firstDayOfWeek: (weekday < 0 ? weekday + 7 : weekday) + 1,
      minimalDaysInFirstWeek: options.firstWeekContainsDate ?? locale.firstWeekContainsDate)
  }
}
