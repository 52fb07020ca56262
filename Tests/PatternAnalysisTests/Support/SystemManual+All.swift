import DateFns
import LocaleFacts
import PatternAnalysis

extension SystemManual {
  static let all = [
    moment, php, mySQL, dotNET, jQueryUI, bootstrap, excel, oracle, go, mixedCase,
  ]

  /// Moment.js, "Format" in its manual; the long formats are those of its English.
  static let moment = SystemManual(
    system: .moment,
    weekdays: [
      ("dd", { String($0.weekdayName.prefix(2)) }), ("ddd", { String($0.weekdayName.prefix(3)) }),
      ("dddd", \.weekdayName),
    ],
    days: [("D", { "\($0.day.day)" }), ("DD", { $0.day.day.padded() }), ("Do", \.ordinalDay)],
    months: [
      ("M", { "\($0.day.month)" }), ("MM", { $0.day.month.padded() }),
      ("MMM", { String($0.monthName.prefix(3)) }), ("MMMM", \.monthName),
    ],
    years: [("YY", \.day.shortYear), ("YYYY", { "\($0.day.year)" })],
    hours: [("H", { "\($0.hour)" }), ("HH", { $0.hour.padded() })],
    hours12: [("h", { "\($0.hour12)" }), ("hh", { $0.hour12.padded() })],
    minutes: [("mm", { $0.minute.padded() })],
    seconds: [("ss", { $0.second.padded() })],
    periods: [("A", { $0.isAfternoon ? "PM" : "AM" }), ("a", { $0.isAfternoon ? "pm" : "am" })],
    dates: [
      ("L", { "\($0.day.month.padded())/\($0.day.day.padded())/\($0.day.year)" }),
      ("LL", { "\($0.monthName) \($0.day.day), \($0.day.year)" }),
      ("ll", { "\($0.monthName.prefix(3)) \($0.day.day), \($0.day.year)" }),
    ],
    times: [("LT", { "\($0.hour12):\($0.minute.padded()) \($0.isAfternoon ? "PM" : "AM")" })],
    literal: { "[\($0)]" })

  /// PHP, `DateTimeInterface::format`.
  static let php = SystemManual(
    system: .php,
    weekdays: [("D", { String($0.weekdayName.prefix(3)) }), ("l", \.weekdayName)],
    days: [
      ("d", { $0.day.day.padded() }), ("j", { "\($0.day.day)" }), ("jS", \.ordinalDay),
      // The ending stands behind the zero, too.
      ("dS", { $0.day.day.padded() + $0.ordinalDay.suffix(2) }),
    ],
    months: [
      ("m", { $0.day.month.padded() }), ("n", { "\($0.day.month)" }),
      ("M", { String($0.monthName.prefix(3)) }), ("F", \.monthName),
    ],
    years: [("y", \.day.shortYear), ("Y", { "\($0.day.year)" })],
    hours: [("G", { "\($0.hour)" }), ("H", { $0.hour.padded() })],
    hours12: [("g", { "\($0.hour12)" }), ("h", { $0.hour12.padded() })],
    minutes: [("i", { $0.minute.padded() })], seconds: [("s", { $0.second.padded() })],
    periods: [("A", { $0.isAfternoon ? "PM" : "AM" }), ("a", { $0.isAfternoon ? "pm" : "am" })],
    literal: { text in text.map { $0.isLetter && $0.isASCII ? "\\\($0)" : String($0) }.joined() })

  /// MySQL, `DATE_FORMAT()` in its manual.
  static let mySQL = SystemManual(
    system: .mySQL,
    weekdays: [("%a", { String($0.weekdayName.prefix(3)) }), ("%W", \.weekdayName)],
    days: [("%d", { $0.day.day.padded() }), ("%e", { "\($0.day.day)" }), ("%D", \.ordinalDay)],
    months: [
      ("%c", { "\($0.day.month)" }), ("%m", { $0.day.month.padded() }),
      ("%b", { String($0.monthName.prefix(3)) }), ("%M", \.monthName),
    ],
    years: [("%y", \.day.shortYear), ("%Y", { "\($0.day.year)" })],
    hours: [("%k", { "\($0.hour)" }), ("%H", { $0.hour.padded() })],
    hours12: [
      ("%l", { "\($0.hour12)" }), ("%h", { $0.hour12.padded() }), ("%I", { $0.hour12.padded() }),
    ],
    minutes: [("%i", { $0.minute.padded() })],
    seconds: [("%s", { $0.second.padded() }), ("%S", { $0.second.padded() })],
    periods: [("%p", { $0.isAfternoon ? "PM" : "AM" })],
    times: [
      ("%T", { "\($0.hour.padded()):\($0.minute.padded()):\($0.second.padded())" })
    ],
    literal: { $0.replacing("%", with: "%%") })

  /// .NET, "Custom date and time format strings", in the invariant culture.
  static let dotNET = SystemManual(
    system: .dotNET,
    weekdays: [("ddd", { String($0.weekdayName.prefix(3)) }), ("dddd", \.weekdayName)],
    days: [("d", { "\($0.day.day)" }), ("dd", { $0.day.day.padded() })],
    months: [
      ("M", { "\($0.day.month)" }), ("MM", { $0.day.month.padded() }),
      ("MMM", { String($0.monthName.prefix(3)) }), ("MMMM", \.monthName),
    ],
    years: [("yy", \.day.shortYear), ("yyyy", { "\($0.day.year)" })],
    hours: [("H", { "\($0.hour)" }), ("HH", { $0.hour.padded() })],
    hours12: [("h", { "\($0.hour12)" }), ("hh", { $0.hour12.padded() })],
    minutes: [("mm", { $0.minute.padded() })],
    seconds: [
      ("ss", { $0.second.padded() }),
      ("ss.fff", { "\($0.second.padded()).\($0.millisecond.padded(3))" }),
      ("ss.f", { "\($0.second.padded()).\($0.millisecond / 100)" }),
    ],
    periods: [("t", { $0.isAfternoon ? "P" : "A" }), ("tt", { $0.isAfternoon ? "PM" : "AM" })],
    literal: { "\"\($0)\"" })

  /// jQuery UI, `$.datepicker.formatDate`.
  static let jQueryUI = SystemManual(
    system: .jQueryUI,
    weekdays: [("D", { String($0.weekdayName.prefix(3)) }), ("DD", \.weekdayName)],
    days: [("d", { "\($0.day.day)" }), ("dd", { $0.day.day.padded() })],
    months: [
      ("m", { "\($0.day.month)" }), ("mm", { $0.day.month.padded() }),
      ("M", { String($0.monthName.prefix(3)) }), ("MM", \.monthName),
    ],
    years: [("y", \.day.shortYear), ("yy", { "\($0.day.year)" })],
    literal: { text in "'" + text.replacing("'", with: "''") + "'" })

  /// bootstrap-datepicker, `format`, which has no way to set text apart.
  static let bootstrap = SystemManual(
    system: .bootstrap, weekdays: jQueryUI.weekdays, days: jQueryUI.days, months: jQueryUI.months,
    years: [("yy", \.day.shortYear), ("yyyy", { "\($0.day.year)" })])

  /// What date-fns prints for the same letters in their right case.
  static let mixedCase = SystemManual(
    system: .mixedCase,
    days: [("Dd", { $0.day.day.padded() }), ("dD", { $0.day.day.padded() })],
    months: [
      ("Mm", { $0.day.month.padded() }), ("Mmm", { String($0.monthName.prefix(3)) }),
      ("Mmmm", \.monthName),
    ],
    years: [("Yy", \.day.shortYear), ("Yyyy", { "\($0.day.year)" })],
    hours: [("Hh", { $0.hour.padded() }), ("hH", { $0.hour.padded() })],
    minutes: [("Mm", { $0.minute.padded() })], seconds: [("Ss", { $0.second.padded() })])

  /// Excel, "Number format codes", and ECMA-376, 18.8.31.
  static let excel = SystemManual(
    system: .excel,
    weekdays: [("ddd", { String($0.weekdayName.prefix(3)) }), ("dddd", \.weekdayName)],
    days: [("d", { "\($0.day.day)" }), ("dd", { $0.day.day.padded() })],
    months: [
      ("m", { "\($0.day.month)" }), ("mm", { $0.day.month.padded() }),
      ("mmm", { String($0.monthName.prefix(3)) }), ("mmmm", \.monthName),
      ("mmmmm", { String($0.monthName.prefix(1)) }),
    ],
    years: [("yy", \.day.shortYear), ("yyyy", { "\($0.day.year)" })],
    // Without a half of the day they count to twenty-four.
    hours: [("h", { "\($0.hour)" }), ("hh", { $0.hour.padded() })],
    hours12: [("h", { "\($0.hour12)" }), ("hh", { $0.hour12.padded() })],
    minutes: [("mm", { $0.minute.padded() })], seconds: [("ss", { $0.second.padded() })],
    periods: [
      ("AM/PM", { $0.isAfternoon ? "PM" : "AM" }), ("A/P", { $0.isAfternoon ? "P" : "A" }),
      ("a/p", { $0.isAfternoon ? "p" : "a" }),
    ],
    literal: { "\"\($0)\"" })

  /// PostgreSQL 15, `to_char()`: `D` counts from Sunday, `TH` and the names follow the case of the letters.
  static let oracle = SystemManual(
    system: .oracle,
    weekdays: [
      ("Dy", { String($0.weekdayName.prefix(3)) }), ("FMDay", \.weekdayName),
      ("DY", { $0.weekdayName.prefix(3).uppercased() }), ("D", { "\($0.weekday + 1)" }),
      ("FMDAY", { $0.weekdayName.uppercased() }),
    ],
    days: [
      ("DD", { $0.day.day.padded() }), ("FMDD", { "\($0.day.day)" }), ("FMDDth", \.ordinalDay),
      ("FMDDTH", { $0.ordinalDay.uppercased() }),
      ("DDth", { $0.day.day.padded() + $0.ordinalDay.suffix(2) }),
      ("DDTH", { $0.day.day.padded() + $0.ordinalDay.suffix(2).uppercased() }),
    ],
    months: [
      ("MM", { $0.day.month.padded() }), ("Mon", { String($0.monthName.prefix(3)) }),
      ("MON", { $0.monthName.prefix(3).uppercased() }),
      ("mon", { $0.monthName.prefix(3).lowercased() }), ("FMMonth", \.monthName),
      ("TMMonth", \.monthName), ("FMMONTH", { $0.monthName.uppercased() }),
    ],
    years: [("YY", \.day.shortYear), ("YYYY", { "\($0.day.year)" })],
    hours: [("HH24", { $0.hour.padded() })],
    hours12: [("HH12", { $0.hour12.padded() }), ("FMHH12", { "\($0.hour12)" })],
    minutes: [("MI", { $0.minute.padded() })], seconds: [("SS", { $0.second.padded() })],
    periods: [
      ("AM", { $0.isAfternoon ? "PM" : "AM" }), ("am", { $0.isAfternoon ? "pm" : "am" }),
      ("PM", { $0.isAfternoon ? "PM" : "AM" }), ("pm", { $0.isAfternoon ? "pm" : "am" }),
      ("A.M.", { $0.isAfternoon ? "P.M." : "A.M." }),
      ("p.m.", { $0.isAfternoon ? "p.m." : "a.m." }),
    ],
    literal: { "\"\($0)\"" })

  /// Go, package `time`, "Constants".
  static let go = SystemManual(
    system: .go,
    weekdays: [("Mon", { String($0.weekdayName.prefix(3)) }), ("Monday", \.weekdayName)],
    days: [("02", { $0.day.day.padded() }), ("2", { "\($0.day.day)" })],
    months: [
      ("01", { $0.day.month.padded() }), ("1", { "\($0.day.month)" }),
      ("Jan", { String($0.monthName.prefix(3)) }), ("January", \.monthName),
    ],
    years: [("06", \.day.shortYear), ("2006", { "\($0.day.year)" })],
    hours: [("15", { $0.hour.padded() })],
    hours12: [("3", { "\($0.hour12)" }), ("03", { $0.hour12.padded() })],
    minutes: [("04", { $0.minute.padded() })],
    seconds: [
      ("05", { $0.second.padded() }),
      ("05.000", { "\($0.second.padded()).\($0.millisecond.padded(3))" }),
    ],
    periods: [("PM", { $0.isAfternoon ? "PM" : "AM" }), ("pm", { $0.isAfternoon ? "pm" : "am" })])
}
