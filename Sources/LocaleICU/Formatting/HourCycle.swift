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

  /// Whether it needs a day period, such as am and pm, to tell the halves of the day apart.
  public var isTwelveHour: Bool { self == .h11 || self == .h12 }
}
