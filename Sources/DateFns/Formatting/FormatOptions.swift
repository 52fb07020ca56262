/// The options of `format()`. Release 1.x knows none of them.
public struct FormatOptions: Sendable, Hashable {
  /// The day on which weeks begin, 0 for Sunday to 6; nil for that of the locale.
  ///
  /// Another number is an error up to release 2.30, which cuts fractions, and gives odd week numbers
  /// after it. What is not a number to JavaScript is `nan`.
  public var weekStartsOn: Double?

  /// The day of January that lies in week 1, 1 to 7; nil for that of the locale.
  ///
  /// Another number is an error up to release 2.30, which cuts fractions, and gives odd week numbers
  /// after it. What is not a number to JavaScript is `nan`.
  public var firstWeekContainsDate: Double?

  /// Whether `YY` and `YYYY` are meant as they are: the week-numbering year.
  public var useAdditionalWeekYearTokens: Bool

  /// Whether `D` and `DD` are meant as they are: the day of the year.
  public var useAdditionalDayOfYearTokens: Bool

  /// Creates options; without arguments, those of a plain call.
  public init(
    weekStartsOn: Double? = nil, firstWeekContainsDate: Double? = nil,
    useAdditionalWeekYearTokens: Bool = false, useAdditionalDayOfYearTokens: Bool = false
  ) {
    self.weekStartsOn = weekStartsOn
    self.firstWeekContainsDate = firstWeekContainsDate
    self.useAdditionalWeekYearTokens = useAdditionalWeekYearTokens
    self.useAdditionalDayOfYearTokens = useAdditionalDayOfYearTokens
  }
}
