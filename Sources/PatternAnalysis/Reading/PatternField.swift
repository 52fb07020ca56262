/// What a token of date-fns tells the reader, as far as mistakes go.
package enum PatternField: Sendable {
  case era, year, weekYear, quarter, month, week, dayOfMonth, dayOfYear, weekday
  case dayPeriod, hour12, hour24, minute, second, fraction
  case zone, timestamp
  /// `P`: a date as the locale writes it.
  case wholeDate
  /// `p`: a time as the locale writes it.
  case wholeTime

  package init?(letter: Unicode.Scalar) {
    switch letter {
    case "G": self = .era
    case "y", "u": self = .year
    case "Y", "R": self = .weekYear
    case "Q", "q": self = .quarter
    case "M", "L": self = .month
    case "w", "I": self = .week
    case "d": self = .dayOfMonth
    case "D": self = .dayOfYear
    case "E", "i", "e", "c": self = .weekday
    case "a", "b", "B": self = .dayPeriod
    case "h", "K": self = .hour12
    case "H", "k": self = .hour24
    case "m": self = .minute
    case "s": self = .second
    case "S": self = .fraction
    case "X", "x", "O", "z": self = .zone
    case "t", "T": self = .timestamp
    case "P": self = .wholeDate
    case "p": self = .wholeTime
    default: return nil
    }
  }

  /// Whether it belongs to a date.
  package var isOfDate: Bool {
    switch self {
    case .era, .year, .weekYear, .quarter, .month, .week, .dayOfMonth, .dayOfYear, .weekday,
      .wholeDate:
      true
    default: false
    }
  }

  /// Whether it belongs to a time of day.
  package var isOfTime: Bool {
    switch self {
    case .dayPeriod, .hour12, .hour24, .minute, .second, .fraction, .wholeTime: true
    default: false
    }
  }

  /// Whether it is an hour.
  package var isHour: Bool { self == .hour12 || self == .hour24 }
}
