internal import CLocaleICU
public import LocaleFacts

/// Which day a week starts on, and which week is the first of a year.
public struct WeekRules: Hashable, Sendable {
  /// The first day of the week: 0 for Sunday to 6 for Saturday, as `weekStartsOn` of date-fns.
  public var firstWeekday: Int

  /// How many days of a week must fall into a year for it to be the year's first week: 1 to 7.
  ///
  /// It equals `firstWeekContainsDate` of date-fns: the first week is the one with this day of
  /// January in it.
  public var minimalDays: Int

  /// The rules of ISO 8601: weeks start on Monday, and the first has 4 January in it.
  public static let iso8601 = WeekRules(firstWeekday: 1, minimalDays: 4)

  /// Creates rules; values outside their ranges are brought to the nearest end.
  public init(firstWeekday: Int, minimalDays: Int) {
    self.firstWeekday = min(max(firstWeekday, 0), 6)
    self.minimalDays = min(max(minimalDays, 1), 7)
  }

  /// The rules that CLDR gives for a language's most likely region, or the one that it names.
  ///
  /// They are Sunday and 1 for `pt-BR`, and Sunday and 4 for `pt-PT`.
  public init(of language: LanguageTag) throws(ICUError) {
    let locale = try language.icuIdentifier
    var firstWeekday: Int32 = 0
    var minimalDays: Int32 = 0
    var status: Int32 = 0
    locale_icu_week_rules(locale, &firstWeekday, &minimalDays, &status)
    try ICUError.check(status, "tell the week rules of \(language)")
    self.init(firstWeekday: Int(firstWeekday) - 1, minimalDays: Int(minimalDays))
  }
}
