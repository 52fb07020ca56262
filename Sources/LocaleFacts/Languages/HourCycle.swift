/// How a clock numbers the hours of a day.
public enum HourCycle: Int, Hashable, Sendable {
  /// 0 to 11 with a day period (`K`).
  case h11 = 11
  /// 1 to 12 with a day period (`h`).
  case h12 = 12
  /// 0 to 23 (`H`).
  case h23 = 23
  /// 1 to 24 (`k`).
  case h24 = 24

  /// The cycle of a pattern's letter, which is the same for date-fns and CLDR; `nil` for a letter of
  /// no hour.
  public init?(letter: Unicode.Scalar) {
    switch letter {
    case "K": self = .h11
    case "h": self = .h12
    case "H": self = .h23
    case "k": self = .h24
    default: return nil
    }
  }

  /// Whether it needs a day period, such as am and pm, to tell the halves of the day apart.
  public var isTwelveHour: Bool { self == .h11 || self == .h12 }
}
