/// Where weeks begin and which is the first, as an ICU calendar is told.
public struct ICUWeekData: Sendable, Hashable {
  /// The day on which weeks begin, 0 for Sunday to 6. ICU itself counts from 1.
  public let firstWeekday: Int

  /// How many days of the year week 1 has at least, 1 to 7.
  public let minimalDays: Int

  /// Creates week data.
  public init(firstWeekday: Int, minimalDays: Int) {
    self.firstWeekday = firstWeekday
    self.minimalDays = minimalDays
  }

  /// Monday and four days, as in ISO 8601.
  public static let iso = ICUWeekData(firstWeekday: 1, minimalDays: 4)

  /// The week data of a date-fns locale and the options of a call. Numbers that are no day of the
  /// week or of the first week of January are brought into range.
  public init(locale: DateFnsLocale, options: FormatOptions = FormatOptions()) {
    let start = Self.whole(options.weekStartsOn, or: locale.weekStartsOn) % 7
    let days = Self.whole(options.firstWeekContainsDate, or: locale.firstWeekContainsDate)
    self.init(firstWeekday: start < 0 ? start + 7 : start, minimalDays: min(max(days, 1), 7))
  }

  private static func whole(_ option: Double?, or number: Int) -> Int {
    guard let option, option.magnitude < 1_000_000_000 else { return number }
    return Int(option)
  }
}
