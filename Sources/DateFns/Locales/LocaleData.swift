/// What a locale of date-fns 2 and later says: names, ordinals, long formats, weeks.
///
/// The tables were read out of the library by calling it. Names of the day periods are those of
/// the formatting context, the only ones that a token reaches; in all other tables of the locales
/// here the contexts do not differ.
///
/// A class, so that looking up one table does not copy the others.
final class LocaleData: Sendable {
  /// The widths of a kind of name.
  struct Names: Sendable {
    let narrow: History<NameTable>
    let abbreviated: History<NameTable>
    let wide: History<NameTable>

    /// Only weekdays have a short form of their own.
    var short: History<NameTable>?
  }

  /// The patterns of a long format, shortest first.
  struct LongFormats: Sendable {
    let short: History<String>
    let medium: History<String>
    let long: History<String>
    let full: History<String>
  }

  let weekStartsOn: Int
  let firstWeekContainsDate: Int

  /// January first.
  let months: Names

  /// Sunday first.
  let weekdays: Names

  /// The first quarter first.
  let quarters: Names

  /// Before Christ first.
  let eras: Names

  /// am, pm, midnight, noon, morning, afternoon, evening, night.
  let dayPeriods: Names

  let ordinals: OrdinalRule

  let date: LongFormats
  let time: LongFormats

  /// The text between date and time where both are asked for.
  let dateTimeSeparator: LongFormats

  init(
    weekStartsOn: Int, firstWeekContainsDate: Int, months: Names, weekdays: Names, quarters: Names,
    eras: Names, dayPeriods: Names, ordinals: OrdinalRule, date: LongFormats, time: LongFormats,
    dateTimeSeparator: LongFormats
  ) {
    self.weekStartsOn = weekStartsOn
    self.firstWeekContainsDate = firstWeekContainsDate
    self.months = months
    self.weekdays = weekdays
    self.quarters = quarters
    self.eras = eras
    self.dayPeriods = dayPeriods
    self.ordinals = ordinals
    self.date = date
    self.time = time
    self.dateTimeSeparator = dateTimeSeparator
  }
}
