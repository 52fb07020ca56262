package import DateFns
package import LocaleFacts

/// What the output of a pattern depends on beside the pattern itself.
package struct FormattingContext: Sendable {
  /// The locale that prints.
  package let locale: DateFnsLocale

  /// What `format()` is called with.
  package let options: FormatOptions

  /// The release whose behaviour counts.
  package let release: DateFnsRelease

  /// The visitors' zone.
  package let timeZone: any TimeZoneRules

  /// The instant at which patterns are shown: 22 November of the year, 15:47:08 on the visitors'
  /// clocks.
  ///
  /// It is the same all the year, so that findings are the same on every run. No two fields of it
  /// print the same, the day cannot be a month, the minutes can be neither a day nor a month, and the
  /// hour differs on a clock of twelve.
  package let sampleInstant: Instant

  /// The day of the sample instant, in the visitors' zone.
  package let sampleDay: CivilDay

  /// The noon of 1 January of the year, in epoch milliseconds: counterexamples are looked for from
  /// there.
  package let startOfYear: Int64

  /// A context for a moment and a place.
  ///
  /// - Parameter now: An instant of the year that counts, in epoch milliseconds.
  package init(
    locale: DateFnsLocale, options: FormatOptions, release: DateFnsRelease, from now: Int64,
    timeZone: any TimeZoneRules
  ) {
    self.locale = locale
    self.options = options
    self.release = release
    self.timeZone = timeZone
    let year = timeZone.day(at: now).year
    sampleDay = CivilDay(year: year, month: 11, day: 22)
    let second = 15 * 3600 + 47 * 60 + 8
    let sample = Instant(
      epochMilliseconds: timeZone.instant(of: sampleDay, second: second), in: timeZone)
    // JavaScript's time ends in the September of its last year.
    sampleInstant =
      sample.epochMilliseconds == nil ? Instant(epochMilliseconds: now, in: timeZone) : sample
    let newYear = CivilDay(year: year, month: 1, day: 1)
    startOfYear = timeZone.instant(of: newYear, second: 12 * 3600)
  }

  /// An hour of the sample day, and minutes after it, on the visitors' clocks.
  package func sample(hour: Int, minute: Int = 0) -> Instant {
    let second = hour * 3600 + minute * 60
    return Instant(
      epochMilliseconds: timeZone.instant(of: sampleDay, second: second), in: timeZone)
  }
}
