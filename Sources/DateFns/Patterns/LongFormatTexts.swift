/// What `P` and `p` stand for in a locale.
struct LongFormatTexts {
  let locale: DateFnsLocale
  let release: DateFnsRelease

  /// The pattern of a run: so many `P`, then so many `p`.
  ///
  /// The number of `P` also chooses what joins the two.
  func text(date: Int, time: Int) -> [UInt8] {
    var text = ""
    if date > 0 { text += format(locale.data.date, count: date) }
    if date > 0, time > 0 { text += format(locale.data.dateTimeSeparator, count: date) }
    if time > 0 { text += format(locale.data.time, count: time) }
    return Array(text.utf8)
  }

  private func format(_ formats: LocaleData.LongFormats, count: Int) -> String {
    let format =
      switch count {
      case 1: formats.short
      case 2: formats.medium
      case 3: formats.long
      default: formats.full
      }
    return format.value(in: release)
  }
}
