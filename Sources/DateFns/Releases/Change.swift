/// A change of the library's behaviour that the author of a pattern can see.
///
/// The list is the whole history of what `format()` prints for the locales here, but for changes
/// of names and long formats, which stand in the tables of the locales themselves.
enum Change: CaseIterable {
  /// The letters of Unicode TR35 take the place of those of moment.js.
  case unicodeLetters

  /// A line break inside quotes is printed; before, it threw a TypeError.
  case lineBreaksInQuotes

  /// The clock is right west of Greenwich where the offset has seconds, such as −03:06:28.
  case secondsOfWesternOffsets

  /// The message about a protected token names the pattern and the input.
  case protectedTokenContext

  /// `aaa` and `bbb` are in lower case.
  case lowerCaseDayPeriods

  /// Fields are read through `Date.UTC`, which takes year 0 for 1900: 29 February of year 0
  /// becomes 1 March.
  case fieldsThroughDateUTC

  /// Fields are read from the date itself: only `D` still goes astray on 29 February of year 0.
  case fieldsOfTheDate

  /// `weekStartsOn` and `firstWeekContainsDate` are taken as they are; before, they were checked.
  case uncheckedOptions

  /// Every run of `Y` or `D` alone warns on the console unless its option is on.
  case consoleWarnings

  /// All letters are checked before any protected token; before, the leftmost problem won.
  case lettersCheckedFirst

  /// `t` cuts toward zero; before, it rounded down.
  case timestampTowardZero

  /// The first release that has it.
  var since: DateFnsRelease {
    switch self {
    case .unicodeLetters: DateFnsRelease(2, 0, 0)
    case .lineBreaksInQuotes: DateFnsRelease(2, 2, 0)
    case .secondsOfWesternOffsets: DateFnsRelease(2, 11, 0)
    case .protectedTokenContext: DateFnsRelease(2, 15, 0)
    case .lowerCaseDayPeriods: DateFnsRelease(2, 17, 0)
    case .fieldsThroughDateUTC: DateFnsRelease(2, 19, 0)
    case .fieldsOfTheDate: DateFnsRelease(3, 0, 0)
    case .uncheckedOptions: DateFnsRelease(3, 0, 0)
    case .consoleWarnings: DateFnsRelease(3, 1, 0)
    case .lettersCheckedFirst: DateFnsRelease(3, 3, 0)
    case .timestampTowardZero: DateFnsRelease(3, 3, 0)
    }
  }
}

extension DateFnsRelease {
  /// Whether a change had been made by this release.
  func has(_ change: Change) -> Bool { self >= change.since }

  /// Whether the numbers of weeks and of days since the start of a year are cut to whole ones; all
  /// other releases round them. Release 3.3.0 does it alone: 3.3.1 went back.
  var cutsCounts: Bool { self == DateFnsRelease(3, 3, 0) }
}
